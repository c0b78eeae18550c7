"""What people wrote of somebody before recording them leaves the notes file when the day is sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from tests.desk.conftest import NOTES
from visit_desk.desk.desk import Desk
from visit_desk.desk.views import Choice, QueueGroup, QueueItem
from visit_desk.domain.evidence import Commitment, Finding
from visit_desk.domain.lists import MentionKind, ReportKind, Section, SlotKind, Tier
from visit_desk.domain.people import CheckIn, Consent, DueDate, Interlocutor
from visit_desk.domain.visit import Slot
from visit_desk.domain.writing import Footnote, Paragraph, Recommendation
from visit_desk.vault import Cost, residue

NAME, CYRILLIC, PHONE = "Órdan Kessari", "Ордан Кессари", "+999 41 777 205"
WORDS = [NAME, "ordan kessari", "KESSARI", CYRILLIC, PHONE, "Kessari"]


def left(desk: Desk, words: list[str]) -> set[str]:
    return {hit.word for hit in residue(desk.vault.path, NOTES, words, least=Cost.for_tests())}


def told(desk: Desk) -> list[QueueItem]:
    return [item for item in desk.closing.queue() if item.group is QueueGroup.WORDS and item.thing]


def record(desk: Desk) -> Interlocutor:
    return desk.people.keep(Interlocutor(names=(NAME,), other_scripts=(CYRILLIC,), contacts=(PHONE,)))


def test_a_name_written_before_its_person_was_recorded_is_in_no_byte_after_the_seal(desk: Desk) -> None:
    paragraph = desk.reports.keep_paragraph(
        Paragraph(
            section=Section.CONTEXT,
            heading=f"What {NAME} told",
            text=f"It was {NAME} who spoke. ORDAN KESSARI can be reached at {PHONE}.",
            footnotes=(Footnote(text=f"Conversation with {CYRILLIC}."),),
        )
    )
    earlier = desk.reports.keep_paragraph(Paragraph(section=Section.CONTEXT, text=f"{NAME} asked for help."))
    desk.reports.keep_paragraph(replace(earlier, text="Somebody asked for help."))
    desk.evidence.keep(Finding(code="F90", title=f"The case of {NAME}", state_view=f"They know {NAME}."))
    desk.evidence.keep(Recommendation(code="R90", text="Act", indicator=f"{NAME} is heard"))
    desk.evidence.keep(Commitment(code="C90", by="Ministry", text=f"Answer the letter of {NAME}"))
    when = datetime(2031, 9, 9, 9)  # noqa: DTZ001  # a visit lives in local wall time
    slot = Slot(code="T9", form=SlotKind.OFFICIAL, starts=when, ends=when.replace(hour=10), title=f"Tea with {NAME}")
    desk.programme.add(slot)
    desk.programme.drop(slot.id)
    assert left(desk, WORDS) == set(WORDS)

    record(desk)
    desk.closing.seal()
    assert left(desk, WORDS) == set()
    kept = next(one for one in desk.reports.paragraphs(ReportKind.REPORT) if one.id == paragraph.id)
    assert kept.text.startswith("It was a person interviewed who spoke.")
    assert kept.heading.startswith("What a person")
    assert all(
        NAME not in str(revision.value) and (revision.value is None or "Kessari" not in str(vars(revision.value)))
        for one in (paragraph, earlier)
        for revision in desk.vault.history(one.id)
    )


def test_a_name_in_a_sealed_note_is_taken_out_when_its_person_is_recorded_later(desk: Desk) -> None:
    slot = desk.programme.official_slots()[0]
    note = desk.notes.keep(
        replace(desk.notes.begin(slot.id), text="An adviser, vessira tolm, took the minutes.", tier=Tier.A)
    )
    while words := [item for item in desk.closing.queue() if item.note == note.id]:
        desk.closing.decide(words[0], Choice.ACCEPT)
    desk.closing.seal()
    assert left(desk, ["vessira tolm"]) == {"vessira tolm"}
    desk.people.keep(Interlocutor(names=("Vessira Tolm",)))
    desk.closing.seal()
    assert left(desk, ["vessira tolm"]) == set()
    assert "minutes" in desk.notes.reviewed(note.id).text


def test_a_name_in_a_paragraph_stands_in_the_evenings_queue_and_its_gloss_can_be_undone(desk: Desk) -> None:
    paragraph = desk.reports.keep_paragraph(Paragraph(section=Section.CONTEXT, text=f"Then {NAME} spoke."))
    assert told(desk) == []
    record(desk)
    (item,) = told(desk)
    assert (item.word, item.kind, item.thing) == (NAME, MentionKind.NAME, paragraph.id)
    assert Choice.PUBLIC not in item.choices
    token = desk.closing.decide(item, Choice.SAY_DIFFERENTLY, gloss="one person")
    assert [one.text for one in desk.reports.paragraphs(ReportKind.REPORT) if one.id == paragraph.id] == [
        "Then one person spoke."
    ]
    assert told(desk) == []
    desk.closing.undo(token)
    assert [one.word for one in told(desk)] == [NAME]


def test_heads_on_the_record_and_common_words_stay_as_they_were_written(desk: Desk) -> None:
    desk.people.keep(Interlocutor(names=("May",)))
    text = "In May 2031 the Minister of Justice, Odile Karrow, announced a review at the Ministry of Health."
    paragraph = desk.reports.keep_paragraph(Paragraph(section=Section.CONTEXT, text=text))
    desk.closing.seal()
    assert [one.text for one in desk.reports.paragraphs(ReportKind.REPORT) if one.id == paragraph.id] == [text]


def test_what_a_note_hides_leaves_the_commitment_taken_from_it_when_it_is_sealed(desk: Desk) -> None:
    slot = desk.programme.official_slots()[0]
    text = "The adviser Velkin Drozh will send the register."
    note = desk.notes.keep(replace(desk.notes.begin(slot.id), text=text, tier=Tier.A))
    commitment = desk.notes.commitment(note, 0, len(text))
    assert left(desk, ["Drozh"]) == {"Drozh"}
    start = text.index("Velkin")
    desk.notes.keep(desk.notes.hide(note, start, start + len("Velkin Drozh")))
    while words := [item for item in desk.closing.queue() if item.note == note.id]:
        desk.closing.decide(words[0], Choice.ACCEPT)
    desk.closing.seal()
    assert left(desk, ["Drozh", "Velkin"]) == set()
    assert "will send the register" in desk.vault.get(Commitment, commitment.id).text


def test_a_consent_and_a_promise_of_the_evening_are_undone_to_nothing(desk: Desk) -> None:
    person = desk.people.keep(Interlocutor(names=("Kelda Ross",), promise="to call", promise_due=desk.today()))
    slot = desk.programme.slots()[0]
    desk.notes.keep(replace(desk.notes.begin(slot.id), text="A word.", speaker=person.id))
    for group, kinds in ((QueueGroup.CONSENT, (Consent,)), (QueueGroup.PROMISES, (CheckIn, DueDate))):
        before = {kind: len(desk.memory.all(kind)) for kind in kinds}
        item = next(one for one in desk.closing.queue() if one.group is group and one.person == person.id)
        token = desk.closing.decide(item, Choice.ACCEPT)
        assert {kind: len(desk.memory.all(kind)) for kind in kinds} == {k: n + 1 for k, n in before.items()}
        desk.closing.undo(token)
        assert {kind: len(desk.memory.all(kind)) for kind in kinds} == before
        assert any(one.key == item.key for one in desk.closing.queue())


@pytest.mark.parametrize("times", [1, 2])
def test_a_day_without_such_words_rewrites_nothing(desk: Desk, times: int) -> None:
    desk.reports.draft()
    before = {p.id: desk.vault.history(p.id) for p in desk.reports.paragraphs(ReportKind.REPORT)}
    for _ in range(times):
        desk.closing.seal()
    assert {p.id: desk.vault.history(p.id) for p in desk.reports.paragraphs(ReportKind.REPORT)} == before
