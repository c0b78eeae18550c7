"""Retention: every record of tiers C and D has a day; past it nothing is exported; the sources end after all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.desk.conftest import NOTES, SOURCES, reopened
from tests.desk.test_erasing import left, note_with, person
from visit_desk.desk.desk import Desk
from visit_desk.domain.certificate import Certificate, Erasure
from visit_desk.domain.evidence import Communication, Reprisal
from visit_desk.domain.lists import CheckInResult, ConsentState, Format, Profile, ReportKind, Use
from visit_desk.domain.people import CheckIn, DueDate, Interlocutor
from visit_desk.domain.retention import (
    PROPOSED,
    Hold,
    Milestone,
    RecordClass,
    Retention,
    Trigger,
    due_day,
    months_after,
)
from visit_desk.domain.trouble import Exit, NotYet, PastDue, SourcesDestroyed, WrongUsage
from visit_desk.domain.visit import Visit
from visit_desk.vault import Cost, check_vault

YESTERDAY = date(2031, 9, 19)


def visit(desk: Desk) -> Visit:
    return desk.vault.all(Visit)[0]


def publish(desk: Desk, day: date = YESTERDAY) -> None:
    desk.retaining.reach(visit(desk).id, Trigger.PUBLICATION, day)


def test_a_month_that_is_shorter_ends_on_its_last_day() -> None:
    assert months_after(date(2031, 1, 31), 1) == date(2031, 2, 28)
    assert months_after(date(2031, 12, 15), 0) == date(2031, 12, 15)
    assert months_after(date(2031, 11, 30), 3) == date(2032, 2, 29)


def test_every_protected_class_has_a_day_before_anything_happened() -> None:
    for rule in PROPOSED:
        day = due_day(rule, {}, date(2031, 9, 10))
        assert (day is not None) == rule.of.protected, rule.of


def test_every_protected_record_of_a_visit_has_its_day(desk: Desk) -> None:
    lines = desk.retaining.lines()
    protected = [one for one in lines if one.of.protected]
    assert {one.of for one in lines} >= {RecordClass.PROTECTED_NOTE, RecordClass.OPEN_NOTE, RecordClass.OPEN_PERSON}
    assert protected
    assert all(one.day is not None for one in protected)
    assert not any(one.past for one in lines)


def test_a_note_that_is_to_go_on_publication_is_due_that_day_and_stops_every_export(desk: Desk, tmp_path: Path) -> None:
    note = note_with(desk, "three magistrates there")
    desk.retaining.keep_for(note.id, 0)
    publish(desk)
    assert [one.record for one in desk.retaining.past_due()] == [note.id]
    for profile in (Profile.DRAFT, Profile.INTERNAL):
        with pytest.raises(PastDue) as refused:
            desk.exports.write(ReportKind.REPORT, profile, Format.PDF, "en", tmp_path / "r.pdf", passphrase="p" * 20)
        assert refused.value.exit_code is Exit.REFUSED
    assert list(tmp_path.glob("*.pdf*")) == []
    owed = [(debt.count, debt.page, debt.record) for debt in desk.programme.day().debts if debt.key == "retention"]
    assert owed == [(1, "safety", "keeping")]
    desk.erasing.carry_out(desk.retaining.plan(note.id))
    assert desk.retaining.past_due() == ()
    assert desk.vault.all(Retention) == ()
    assert left(desk, "three magistrates there") == 0


def test_an_extension_is_granted_once_with_a_reason_and_by_a_year_at_most(desk: Desk) -> None:
    note = note_with(desk, "three magistrates there")
    desk.retaining.keep_for(note.id, 0)
    publish(desk)
    with pytest.raises(WrongUsage):
        desk.retaining.extend(note.id, date(2033, 1, 1), Hold.PROCEEDINGS)
    with pytest.raises(WrongUsage):
        desk.retaining.extend(note.id, YESTERDAY, Hold.PROCEEDINGS)
    kept = desk.retaining.extend(note.id, date(2032, 3, 1), Hold.PROCEEDINGS)
    assert (kept.reason, kept.extended) == (Hold.PROCEEDINGS, date(2031, 9, 20))
    assert desk.retaining.past_due() == ()
    desk.retaining.check()
    with pytest.raises(WrongUsage):
        desk.retaining.extend(note.id, date(2032, 6, 1), Hold.FOLLOW_UP)


def test_whoever_allows_nothing_any_more_is_due_at_once(desk: Desk) -> None:
    survivor = person(desk, "SUR")
    desk.consents.set(survivor.id, Use.INTERNAL, ConsentState.GRANTED)
    assert survivor.id not in [one.record for one in desk.retaining.past_due()]
    desk.consents.withdraw(survivor.id, Use.INTERNAL)
    assert survivor.id in [one.record for one in desk.retaining.past_due()]


def test_a_rule_can_be_changed_and_taken_back(desk: Desk) -> None:
    desk.retaining.set_rule(RecordClass.OPEN_NOTE, Trigger.PUBLICATION, 0)
    publish(desk)
    assert {one.of for one in desk.retaining.past_due()} == {RecordClass.OPEN_NOTE}
    desk.retaining.reach(visit(desk).id, Trigger.PUBLICATION, None)
    assert desk.retaining.past_due() == ()
    assert desk.vault.all(Milestone) == ()


# -- the sources apart from the notes


def close_everything(desk: Desk) -> None:
    desk.memory.keep(*(replace(one, state="closed") for one in desk.vault.all(Reprisal)))
    desk.memory.keep(*(replace(one, state="closed") for one in desk.vault.all(Communication)))
    for check in desk.vault.all(CheckIn):
        desk.people.check_in(replace(check, result=CheckInResult.OK))


def test_the_sources_are_not_destroyed_while_anything_needs_them(desk: Desk) -> None:
    close_everything(desk)
    desk.people.check_in(CheckIn(visit=visit(desk).id, person=person(desk, "SUR").id, due=date(2031, 10, 1)))
    desk.memory.keep(
        Reprisal(visit=visit(desk).id, code="REP-01", person=person(desk, "SUR").id, category="a"),
        Communication(visit=visit(desk).id, code="COM-01", form="UA"),
    )
    for words in ("not published", "check-ins", "reprisals", "communications"):
        with pytest.raises(NotYet) as refused:
            desk.retaining.destroy_sources()
        assert words in str(refused.value)
        {
            "not published": lambda: publish(desk),
            "check-ins": lambda: desk.people.check_in(replace(desk.vault.all(CheckIn)[-1], result=CheckInResult.OK)),
            "reprisals": lambda: desk.memory.keep(replace(desk.vault.all(Reprisal)[-1], state="closed")),
            "communications": lambda: desk.memory.keep(replace(desk.vault.all(Communication)[-1], state="closed")),
        }[words]()
    assert desk.retaining.destroy_sources().deed is Erasure.SOURCES


def test_after_the_sources_the_report_stands_and_nobody_can_say_who_a_code_was(desk: Desk, tmp_path: Path) -> None:
    close_everything(desk)
    publish(desk)
    names = [name for one in desk.people.lines() for name in one.names if not one.official]
    path = desk.vault.path
    certificate = desk.retaining.destroy_sources()
    assert certificate.records > 0
    again = reopened(desk, sources=False)
    try:
        for ask in (again.people.lines, again.retaining.needed, lambda: again.open_sources(SOURCES)):
            with pytest.raises(SourcesDestroyed):
                ask()
        with pytest.raises(SourcesDestroyed):
            again.exports.write(ReportKind.REPORT, Profile.DRAFT, Format.PDF, "en", tmp_path / "d.pdf")
        out = tmp_path / "i.pdf"
        done = again.exports.write(ReportKind.REPORT, Profile.INTERNAL, Format.PDF, "en", out, passphrase="p" * 20)
        assert done.words > 0
        assert out.exists()
        assert again.vault.all(Interlocutor) == ()
        assert again.vault.all(DueDate) == ()
        assert [one.deed for one in again.vault.all(Certificate)] == [Erasure.SOURCES]
        assert again.notes.lines()
        notes = again.vault._notes
        from visit_desk.vault.residue import places_of

        assert places_of(notes.path, notes.keys.page_key(), names) == ()
    finally:
        again.close()
    report = check_vault(path, NOTES, least=Cost.for_tests())
    assert report.ok
    assert report.counts["sources_destroyed"] == 1
