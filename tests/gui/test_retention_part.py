"""Keeping and erasing on a real desk: what is due, what an erasing would take, and the certificate."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.gui.notes_desk import do
from tests.gui.pages_desk import Laid, laid
from visit_desk.domain.certificate import Certificate
from visit_desk.domain.note import Note
from visit_desk.domain.retention import Hold, Trigger
from visit_desk.domain.visit import Visit
from visit_desk.gui import retention_part
from visit_desk.gui.retention_part import RetentionPart
from visit_desk.vault import Vault


def part(made: Laid) -> RetentionPart:
    assert isinstance(made.page, RetentionPart)
    return made.page


def words(made: Laid) -> str:
    return " ".join(label.text() for label in made.page.findChildren(QLabel) if not label.isHidden())


def left(made: Laid, word: str) -> int:
    vault: Vault = made.desk.vault
    return do(made.lane, lambda: sum(hit.count for hit in vault.erasing.left([word])))


def due(made: Laid) -> Note:
    """A note that was to go on publication, and the day after it."""

    def make() -> Note:
        desk = made.desk
        note = next(one for one in desk.vault.all(Note) if "three magistrates" in one.text)
        desk.retaining.keep_for(note.id, 0)
        desk.retaining.reach(desk.vault.all(Visit)[0].id, Trigger.PUBLICATION, date(2031, 9, 8))
        return note

    return do(made.lane, make)


def test_what_is_past_its_day_is_a_card_and_is_destroyed_after_it_was_shown(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", RetentionPart) as made:
        due(made)
        made.page.enter()
        made.settle()
        (card,) = part(made).due.cards
        card.destroy_asked.emit(do(made.lane, lambda: made.desk.retaining.past_due()[0].record))
        made.settle()
        assert "Goes entirely" in words(made)
        assert left(made, "three magistrates"), "nothing is erased by asking"
        part(made).erasing.key.click()
        made.settle()
        assert left(made, "three magistrates") == 0
        assert part(made).due.cards == []
        assert "Places in both files after" in words(made)


def test_an_extension_takes_a_reason_and_the_card_goes(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", RetentionPart) as made:
        note = due(made)
        made.page.enter()
        made.settle()
        (card,) = part(made).due.cards
        card.extend.emit(note.id, 6, Hold.PROCEEDINGS)
        made.settle()
        assert part(made).due.cards == []


def test_a_tick_that_is_taken_away_leaves_that_place(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", RetentionPart) as made:
        part(made).show_record("person/MIN")
        made.settle()
        ticks = part(made).erasing._ticks
        assert ticks
        for tick in ticks.values():
            tick.setChecked(False)
        part(made).erasing.key.click()
        made.settle()
        (certificate,) = do(made.lane, lambda: made.desk.vault.all(Certificate))
        assert certificate.kept == len(ticks)


def test_escape_erases_nothing(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", RetentionPart) as made:
        part(made).show_record("person/SEN")
        made.settle()
        assert not part(made).erasing.key.hasFocus()
        part(made).erasing.left.emit()
        made.settle()
        assert left(made, "Brandt")
        assert "Nothing was erased" in made.told()


def test_a_visit_needs_a_typed_word(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", RetentionPart) as made:
        part(made).show_record("visit/TAV-2031")
        made.settle()
        card = part(made).erasing
        assert not card.key.isEnabled()
        card.typed.setText("erase")
        assert not card.key.isEnabled()
        card.typed.setText("ERASE")
        card.key.click()
        made.settle()
        assert do(made.lane, lambda: made.desk.vault.all(Visit)) == ()


def test_the_sources_card_says_what_still_needs_them_and_offers_no_key(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", RetentionPart) as made:
        assert "1 report to be published" in words(made)
        assert part(made).end.key.isHidden()
        part(made).end._ask()
        made.settle()
        assert do(made.lane, lambda: made.desk.sources_open)


def test_a_certificate_is_saved_as_text_and_json_without_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention_part, "choose_folder", lambda _: tmp_path)
    with laid(tmp_path, "safety", RetentionPart) as made:
        part(made).show_record("person/SEN")
        made.settle()
        part(made).erasing.key.click()
        made.settle()
        part(made).certificate.key.click()
        made.settle()
        (text,) = tmp_path.glob("erasing-certificate-*.txt")
        assert "Places in both files after: 0" in text.read_text(encoding="utf-8")
        told = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
        assert told["found_after"] == 0
        assert "Brandt" not in text.read_text(encoding="utf-8") + json.dumps(told)
        assert "securely" not in text.read_text(encoding="utf-8").lower()


def test_what_would_be_erased_is_named_by_its_code_and_never_by_a_name(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", RetentionPart) as made:
        person = do(made.lane, lambda: made.desk.people.lines()[0])
        part(made).show_record(f"person/{person.id}")
        made.settle()
        (title,) = [one.text() for one in part(made).erasing.findChildren(QLabel) if "Erase this person" in one.text()]
        assert person.code in title
        assert not any(name in title for name in person.names)
