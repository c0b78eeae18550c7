"""Pains of other tools that erasing and letting go answer, each by the thread where people told of it."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.desk.conftest import HAND, NOTES, SOURCES
from tests.desk.test_erasing import left, note_with
from tests.house.sources import ROOT
from visit_desk.desk.desk import Desk
from visit_desk.domain.copy import Copy
from visit_desk.domain.evidence import Statement
from visit_desk.domain.lists import Format, Profile, ReportKind
from visit_desk.domain.retention import Hold, Retention
from visit_desk.domain.trouble import CannotUnlock
from visit_desk.domain.writing import Export
from visit_desk.vault import Cost, Vault
from visit_desk.vault.letting_go import let_go


def test_pain_18_nobody_has_to_guess_where_a_thing_still_lies(desk: Desk, tmp_path: Path) -> None:
    """freedomofpress/securedrop-client#2870, #2665, #1435: users cannot tell what remains on disk.

    Before an erasing every place is told with its date: both files, earlier versions, other records, copies beside the
    vault and elsewhere, written files, clear originals. Afterwards the counts are those of the bytes.
    """
    file = tmp_path / "friday.txt"
    file.write_text("The magistrate told of nine closed hearings in the spring of that year.", encoding="utf-8")
    (note,) = desk.notes.bring_in([file])
    statement = Statement(visit=note.visit, code="S99", text="Nine closed hearings were told of.", note=note.id)
    desk.memory.keep(statement, Copy(made=datetime(2031, 9, 19, 18), name="second laptop"))  # noqa: DTZ001
    desk.memory.keep(
        Export(
            what=ReportKind.REPORT, profile=Profile.DRAFT, format=Format.PDF, written=desk.now(),
            statements=(statement.id,),
        )
    )  # fmt: skip
    desk.vault.copies.make()
    plan = desk.erasing.note(note.id)
    assert dict(plan.counts)["note"] == 1
    assert dict(plan.counts)["statement"] == 1
    assert [copy.made for copy in plan.copies] == [datetime(2031, 9, 19, 18)]  # noqa: DTZ001
    assert plan.local == (desk.now(),)
    assert [one.written for one in plan.exports] == [desk.now()]
    assert [Path(one).name for one in plan.clear] == ["friday.txt"]
    assert left(desk, "nine closed hearings")
    done = desk.erasing.carry_out(plan)
    assert left(desk, "nine closed hearings") == 0
    assert (done.copies_removed, done.copies_elsewhere, done.exports, done.found_after) == (1, 1, 1, 0)


def test_pain_18_what_is_held_back_says_until_when_and_why(desk: Desk) -> None:
    """The same threads: a hold that anybody can see. Here: one extension with a reason of a list, and its last day."""
    note = note_with(desk, "three magistrates there")
    desk.retaining.extend(note.id, date(2032, 3, 1), Hold.PROCEEDINGS)
    (line,) = [one for one in desk.retaining.lines() if one.record == note.id]
    assert (line.day, line.extended) == (date(2032, 3, 1), True)
    (kept,) = desk.vault.all(Retention)
    assert kept.reason is Hold.PROCEEDINGS


def test_pain_21_no_second_passphrase_opens_anything_else(desk: Desk) -> None:
    """keepassxc#12336, signalapp/Signal-Desktop#2310, standardnotes/desktop#262: duress passwords and decoys.

    There is none. What the program offers is absence: after letting go nothing opens the vault here, whoever asks, and
    a passphrase that was never set opens nothing before or after.
    """
    path = desk.vault.path
    desk.close()
    for _ in range(2):
        for typed in ("a passphrase under duress 4711", NOTES + " ", SOURCES):
            with pytest.raises(CannotUnlock):
                Vault.open(path, notes=typed, hand=HAND, least=Cost.for_tests())
        let_go(path)
    with pytest.raises(CannotUnlock):
        Vault.open(path, notes=NOTES, sources=SOURCES, hand=HAND, least=Cost.for_tests())


NEVER = re.compile(
    r"plausibl\w+ deni|securely erased|securely deleted|certified (wip|eras)|military.grade|unrecoverable", re.I
)
DENIED = re.compile(r"deniab", re.I)


def test_pain_21_the_program_promises_no_deniability_and_no_certified_wiping() -> None:
    files = [*(ROOT / "visit_desk").rglob("*.py"), *(ROOT / "resources").rglob("*.json"), ROOT / "README.md"]
    assert len(files) > 100
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert not NEVER.search(text), file.name
        for found in DENIED.finditer(text):  # said only to say that it is not promised
            around = text[max(0, found.start() - 200) : found.end() + 60].lower()
            assert re.search(r"\b(no|not|nothing|never|cannot)\b", around), file.name
