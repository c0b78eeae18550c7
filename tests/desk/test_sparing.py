"""Half-filled forms when something is erased: nobody else's is lost, and none brings the words back."""

from __future__ import annotations

from dataclasses import replace

from tests.desk.conftest import reopened
from tests.desk.test_erasing import left, person, told
from visit_desk.desk.desk import Desk
from visit_desk.desk.unsaved import Draft, Held
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Compartment

__all__ = ["told"]


def test_half_filled_forms_of_other_people_outlive_an_erasing_and_lose_only_its_words(told: Desk) -> None:
    senator, inmate = person(told, "SEN"), person(told, "INM")
    finding = told.vault.all(Finding)[0]
    forms = (
        Draft("people", "person", inmate, {"values": ["asked for a doctor", "Brandt's bill, again", ["road", 3]]}),
        Draft("people", "consent", senator, {"values": ["granted"]}),
        Draft("findings", "statement", finding, {"values": ["the quay", senator.id]}),
        Draft("findings", "title", finding, {"values": ["Registers are not kept"]}),
    )
    told.unsaved.hold(Held({"page": "people"}, forms, (replace(finding, title="Half a title after Lio Brandt"),)))
    assert left(told, "Half a title after Lio Brandt") == 1
    told.erasing.carry_out(told.erasing.person("SEN"))
    assert left(told, "Lio Brandt", "Brandt") == 0
    again = reopened(told, sources=True)
    try:
        back = again.unsaved.bring_back()
        values = {one.form: one.fields["values"] for one in back.drafts}
        assert values == {
            "person": ["asked for a doctor", "[…]'s bill, again", ["road", 3]],
            "title": ["Registers are not kept"],
        }
        assert back.place == {"page": "people"}
        assert again.vault.all(Finding)[0].title == "Half a title after […]"
    finally:
        again.close()


def test_an_unsaved_box_that_is_no_form_is_dropped_with_what_is_erased(told: Desk) -> None:
    told.vault.unsaved.write(Compartment.NOTES, b"{no form", apart=True)
    told.erasing.carry_out(told.erasing.person("SEN"))
    assert told.vault.unsaved.waiting(Compartment.NOTES) == 0
