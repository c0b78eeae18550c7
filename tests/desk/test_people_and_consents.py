"""Consents, conditions, risk and merged entries: the stricter always stays, and every export that held it is found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.desk.tavenia import TRIALS
from tests.desk.test_a_visit_never_seen import export, statement, written
from visit_desk.desk.desk import Desk
from visit_desk.desk.exports import NotReleased
from visit_desk.desk.problems import UNQUOTED
from visit_desk.domain.lists import (
    Capacity,
    ConsentState,
    MentionKind,
    Preset,
    Profile,
    ReportKind,
    RiskDecision,
    Section,
    Tier,
    Use,
)
from visit_desk.domain.note import Note, Quote
from visit_desk.domain.people import Condition, Consent, Interlocutor, RiskAssessment
from visit_desk.domain.trouble import NotFound
from visit_desk.domain.visit import Meeting
from visit_desk.domain.writing import Paragraph

NO_PLACE = (Condition(text="not the city", withhold=(MentionKind.PLACE,)),)


def person(desk: Desk, label: str) -> Interlocutor:
    return next(one for one in desk.people.lines() if one.label == label)


def consent(desk: Desk, who: Interlocutor, use: Use) -> Consent:
    return next(one for one in desk.memory.all(Consent) if one.person == who.id and one.use is use)


def rules(desk: Desk, code: str) -> set[str]:
    paragraph = written(desk, code, TRIALS[code][1])
    with pytest.raises(NotReleased) as refused:
        desk.exports.rehearse(ReportKind.REPORT, Profile.DRAFT)
    return {p.refusal.rule for p in refused.value.problems if p.refusal and p.paragraph == paragraph.id}


def test_a_condition_outlives_every_key_pressed_in_a_hurry(desk: Desk) -> None:
    who = desk.people.keep(Interlocutor(names=("Kelda Ross",)))
    desk.consents.set(who.id, Use.SUMMARY, ConsentState.GRANTED, conditions=NO_PLACE)
    desk.consents.set(who.id, Use.SUMMARY, ConsentState.GRANTED)
    desk.consents.preset(who.id, Preset.BACKGROUND)
    desk.consents.preset(who.id, Preset.QUOTATION)
    desk.consents.withdraw(who.id, Use.SUMMARY)
    desk.consents.set(who.id, Use.SUMMARY, ConsentState.GRANTED)
    assert consent(desk, who, Use.SUMMARY).conditions == NO_PLACE
    desk.consents.set(who.id, Use.SUMMARY, ConsentState.GRANTED, conditions=())
    assert consent(desk, who, Use.SUMMARY).conditions == ()


def test_a_consent_for_a_note_that_is_none_is_refused(desk: Desk) -> None:
    who = person(desk, "SUR")
    with pytest.raises(NotFound):
        desk.consents.set(who.id, Use.SUMMARY, ConsentState.WITHDRAWN, note="no-such-note")
    note = next(note for note in desk.memory.all(Note) if note.speaker == who.id)
    made = desk.consents.set(who.id, Use.SUMMARY, ConsentState.WITHDRAWN, note=note.code)
    assert made.note == note.id
    assert "consent" in rules(desk, "F5")


@pytest.mark.parametrize("state", [ConsentState.REFUSED, ConsentState.DEFERRED, ConsentState.NOT_ASKED])
def test_everything_but_a_grant_forbids(desk: Desk, state: ConsentState) -> None:
    desk.consents.set(person(desk, "SUR").id, Use.SUMMARY, state)
    assert "consent" in rules(desk, "F5")


def test_a_condition_that_waits_holds_until_somebody_lifts_it(desk: Desk) -> None:
    who = person(desk, "MAG")
    waits = Condition(text="not yet", until="the transfer is decided")
    desk.consents.set(who.id, Use.SUMMARY, ConsentState.GRANTED, conditions=(waits,))
    assert "held" in rules(desk, "F1")
    desk.consents.set(who.id, Use.SUMMARY, ConsentState.GRANTED, conditions=(replace(waits, lifted=True),))
    desk.exports.rehearse(ReportKind.REPORT, Profile.DRAFT)


def test_the_year_alone_is_refused_where_its_source_asked_that_no_date_be_told(desk: Desk) -> None:
    free = written(desk, "F4", "In 2029, operations were carried out on intersex children.")
    desk.exports.rehearse(ReportKind.REPORT, Profile.DRAFT)
    desk.reports.retire(free.id)
    no_date = (Condition(text="no year", withhold=(MentionKind.DATE,)),)
    desk.consents.set(person(desk, "DOC").id, Use.SUMMARY, ConsentState.GRANTED, conditions=no_date)
    written(desk, "F4", "In 2029, operations were carried out on intersex children.")
    with pytest.raises(NotReleased):
        desk.exports.rehearse(ReportKind.REPORT, Profile.DRAFT)


@pytest.mark.parametrize(
    "change",
    [
        {"decision": RiskDecision.NO},
        {"valid_until": date(2031, 9, 6)},
        {"valid_until": None, "assessed": date(2031, 9, 7) - timedelta(days=15)},
        {"referral": ""},
    ],
    ids=["refused", "expired", "older than 14 days", "no referral"],
)
def test_without_a_valid_assessment_nothing_of_a_survivor_leaves(desk: Desk, change: dict[str, object]) -> None:
    who = person(desk, "SUR")
    (risk,) = (one for one in desk.memory.all(RiskAssessment) if one.person == who.id)
    desk.memory.keep(replace(risk, **change))  # type: ignore[arg-type]  # fields of RiskAssessment by name
    assert "risk" in rules(desk, "F5")


def test_merged_entries_keep_every_form_the_stricter_consent_and_all_conditions(desk: Desk, tmp_path: Path) -> None:
    known = person(desk, "SUR")
    twin = desk.people.keep(
        Interlocutor(
            names=("J. Pellian",), role="apprentice", role_forms=("apprentice",), alleged_perpetrator=True, few=2
        )
    )
    desk.consents.set(twin.id, Use.SUMMARY, ConsentState.REFUSED, conditions=NO_PLACE)
    written(desk, "F5", TRIALS["F5"][1])
    export(desk, tmp_path / "before.pdf")
    joined = desk.people.merge(twin.id, known.id).person
    assert {"J. Pellian", "Jonna Pell"} <= set(joined.names)
    assert {"apprentice", "student"} <= set(joined.role_forms) | {joined.role}
    assert joined.alleged_perpetrator
    assert joined.few is None  # unknown counts as few
    assert joined.tier is Tier.D
    merged = consent(desk, joined, Use.SUMMARY)
    assert merged.state is ConsentState.REFUSED
    assert len(merged.conditions) == 2
    assert [one.person for one in desk.memory.all(RiskAssessment) if one.person == joined.id]
    held = desk.consents.withdraw(joined.id, Use.SUMMARY)
    assert len(held) == 1
    register = desk.memory.need_register()
    assert {span.person for span in register.find("Jonna Pell and J. Pellian came.")} == {joined.id}


def test_a_withdrawal_by_one_entry_beats_a_refusal_by_the_other(desk: Desk) -> None:
    one = desk.people.keep(Interlocutor(names=("Kelda Ross",)))
    other = desk.people.keep(Interlocutor(names=("K. Rossin",)))
    desk.consents.set(one.id, Use.SUMMARY, ConsentState.REFUSED)
    desk.consents.set(other.id, Use.SUMMARY, ConsentState.WITHDRAWN)
    joined = desk.people.merge(one.id, other.id).person
    told = consent(desk, joined, Use.SUMMARY)
    assert told.state is ConsentState.WITHDRAWN
    assert told.withdrawn == desk.today()


def test_a_withdrawn_name_lists_the_exports_that_printed_it(desk: Desk, tmp_path: Path) -> None:
    minister = person(desk, "MIN")
    paragraph = written(desk, "F0", "The Minister of Justice, Odile Karrow, announced a review.", Section.LEGISLATION)
    desk.reports.keep_paragraph(replace(paragraph, named=(minister.id,)))
    export(desk, tmp_path / "named.pdf")
    assert len(desk.consents.withdraw(minister.id, Use.NAMED)) == 1
    with pytest.raises(NotReleased):
        export(desk, tmp_path / "again.pdf")


def test_naming_somebody_protected_in_one_document_opens_no_gate_for_another(desk: Desk, tmp_path: Path) -> None:
    survivor = person(desk, "SUR")
    visit = desk.visit()
    assert visit is not None
    desk.reports.keep_paragraph(
        Paragraph(report=ReportKind.STATEMENT, section=Section.CONTEXT, text="A general remark.", named=(survivor.id,))
    )
    desk.memory.keep(replace(visit, mandate="Independent Expert for Jonna Pell"))
    with pytest.raises(NotReleased):
        export(desk, tmp_path / "report.pdf")
    assert not (tmp_path / "report.pdf").exists()


def test_an_interpreter_is_thanked_by_name_by_nobody(desk: Desk, tmp_path: Path) -> None:
    interpreter = desk.people.keep(Interlocutor(names=("Sanna Orveld",), role="interpreter", tier=Tier.B))
    desk.reports.keep_paragraph(
        Paragraph(
            section=Section.THANKS, report=ReportKind.STATEMENT, text="I thank Sanna Orveld.", named=(interpreter.id,)
        )
    )
    with pytest.raises(NotReleased):
        export(desk, tmp_path / "statement.pdf", kind=ReportKind.STATEMENT)
    assert not (tmp_path / "statement.pdf").exists()


def test_a_person_recorded_after_an_export_stops_the_next_one(desk: Desk, tmp_path: Path) -> None:
    desk.reports.keep_paragraph(Paragraph(section=Section.CONTEXT, text="A lawyer, Tamsin Wroe, filed a complaint."))
    export(desk, tmp_path / "before.pdf")
    desk.people.keep(Interlocutor(names=("Tamsin Wroe",)))
    with pytest.raises(NotReleased):
        export(desk, tmp_path / "after.pdf")


def test_an_officials_private_word_is_told_by_no_function_though_they_are_a_head(desk: Desk) -> None:
    told = statement(desk, "S0")
    desk.evidence.keep(replace(told, capacity=Capacity.PRIVATE, tier=Tier.C))
    desk.reports.keep_paragraph(
        Paragraph(section=Section.CONTEXT, text="The Minister of Justice told me of doubts.", basis=(told.id,))
    )
    with pytest.raises(NotReleased) as refused:
        desk.exports.rehearse(ReportKind.REPORT, Profile.DRAFT)
    assert any(problem.refusal and problem.refusal.rule == "function" for problem in refused.value.problems)


def test_of_an_earlier_aside_only_what_a_new_one_covers_is_cut_away(desk: Desk) -> None:
    note = replace(desk.notes.begin(), text="On the record. " * 10, tier=Tier.A, passages=())
    first = desk.notes.aside(note, 10, 60, "one", Tier.D)
    second = desk.notes.aside(first, 30, 40, "two", Tier.C)
    assert [(p.start, p.end, p.speaker) for p in second.passages] == [(10, 30, "one"), (30, 40, "two"), (40, 60, "one")]
    assert len({p.id for p in second.passages}) == 3
    assert first.passages[0].id in {p.id for p in second.passages}


def test_a_meeting_goes_where_its_slot_goes_and_leaves_no_byte_in_the_official_programme(desk: Desk) -> None:
    from tests.desk.test_sweeping import left
    from visit_desk.domain.lists import SlotKind

    slot = next(slot for slot in desk.programme.slots() if slot.title == "Ministry of Health")
    later = datetime(2031, 9, 7, 15)  # noqa: DTZ001  # a visit lives in local wall time
    moved = desk.programme.move(slot.id, later, later + timedelta(hours=1))
    assert desk.programme.meeting(slot.meeting).starts == later
    assert desk.programme.official_slots()
    reviewed = desk.memory.by_id(Meeting)[slot.meeting]
    assert left(desk, ["protocol on surgery"]) == {"protocol on surgery"}
    desk.programme.add(replace(moved, form=SlotKind.CONFIDENTIAL, title="Quiet talk in Quillmere"))
    desk.closing.seal()
    assert left(desk, ["Quillmere", "protocol on surgery"]) == set()
    assert not desk.memory.by_id(Meeting)[reviewed.id].public
    assert "Quiet talk in Quillmere" not in {one.title for one in desk.programme.official_slots()}


def test_a_quotation_leaves_only_with_the_words_in_their_own_language_behind_it(desk: Desk) -> None:
    told = statement(desk, "S5")
    desk.reports.keep_paragraph(
        Paragraph(
            section=Section.JUSTICE, text="One person said: “I counted the tiles”.", basis=(told.id,), quotation=True
        )
    )
    with pytest.raises(NotReleased) as refused:
        desk.exports.rehearse(ReportKind.REPORT, Profile.DRAFT)
    assert {problem.key for problem in refused.value.problems} == {UNQUOTED}
    note = next(note for note in desk.memory.all(Note) if note.id == told.note)
    at = note.text.index("I counted the tiles")
    quote = Quote(start=at, end=at + 19, language="en", original="I counted the tiles")
    desk.memory.keep(replace(note, quotes=(quote,)))
    desk.exports.rehearse(ReportKind.REPORT, Profile.DRAFT)
