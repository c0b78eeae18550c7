"""The desk itself: every activity around one open vault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from visit_desk.desk.auditing import Auditing
from visit_desk.desk.binning import Binning
from visit_desk.desk.checking import Checking
from visit_desk.desk.closing import Closing
from visit_desk.desk.consents import Consents
from visit_desk.desk.copies import Copies
from visit_desk.desk.debts import Debts
from visit_desk.desk.erasing import Erasing
from visit_desk.desk.evidence import Evidence
from visit_desk.desk.exports import Exports
from visit_desk.desk.histories import Histories
from visit_desk.desk.keys import Keys
from visit_desk.desk.knowing import Knowing
from visit_desk.desk.leaving import Leaving
from visit_desk.desk.memory import Memory
from visit_desk.desk.notes import Notes
from visit_desk.desk.people import People
from visit_desk.desk.programme import Programme
from visit_desk.desk.records import Records
from visit_desk.desk.recovered import Recovered
from visit_desk.desk.reports import Reports
from visit_desk.desk.retaining import Retaining
from visit_desk.desk.room import Room
from visit_desk.desk.searching import Searching
from visit_desk.desk.settling import settle_rest
from visit_desk.desk.unsaved import Unsaved
from visit_desk.desk.visits import Arrival, Visits
from visit_desk.domain.deeds import Deed
from visit_desk.domain.evidence import Finding, GoodPractice
from visit_desk.domain.lists import Action, CheckInResult, NoteState
from visit_desk.domain.note import Note
from visit_desk.domain.people import DueDate
from visit_desk.domain.visit import Visit
from visit_desk.domain.writing import Recommendation
from visit_desk.vault import Vault


class Desk:
    """Made for one open vault and one clock. All its deeds run in the thread that opened the vault."""

    def __init__(self, vault: Vault, now: Callable[[], datetime]) -> None:
        self.vault = vault
        self._now = now
        self.memory = Memory(vault)
        self._chosen = ""
        self.visits = Visits(vault, self.memory)
        knowing = Knowing(self.memory)
        self.leaving = Leaving(vault, self.memory, now)
        debts = Debts(vault, self.memory, self.leaving.last_copy)
        self.programme = Programme(vault, self.memory, debts, self.visit, now)
        self.notes = Notes(vault, self.memory, self.programme, self.visit, now)
        self.closing = Closing(vault, self.memory, now)
        self.people = People(vault, self.memory, self.visit)
        self.records = Records(self.memory, self.visit, self.today)
        self.consents = Consents(vault, self.memory, self.today)
        self.evidence = Evidence(vault, self.memory, knowing, self.visit)
        self.checking = Checking(vault, self.memory, knowing)
        self.reports = Reports(vault, self.memory, self.checking, self.visit)
        self.exports = Exports(vault, self.memory, knowing, self.reports, self.visit, now)
        self.keys = Keys(vault, self.today)
        self.search = Searching(vault, self.memory)
        self.unsaved = Unsaved(self)
        self.erasing = Erasing(vault, self.memory, now)
        self.retaining = Retaining(vault, self.memory, self.erasing, now)
        self.exports.hold = self.retaining.check
        debts.past_due = self.retaining.past_due
        self.copies = Copies(vault, self.memory, now)
        self.bin = Binning(vault, self.memory, now)
        self.recovered = Recovered(vault, self.memory)
        self.room = Room(vault, now)
        self.auditing = Auditing(vault)
        self.histories = Histories(vault, self.memory)

    @property
    def sources_open(self) -> bool:
        return self.vault.sources_open

    def today(self) -> date:
        return self._now().date()

    def now(self) -> datetime:
        return self._now()

    def visit(self) -> Visit | None:
        """The visit on the desk: the chosen one, else the one that was begun last."""
        return self.visits.by_code(self._chosen) if self._chosen else self.visits.current()

    def choose(self, code: str) -> Visit:
        """Put a visit on the desk, by its code or id."""
        self._chosen = self.visits.by_code(code).id
        return self.visits.by_code(code)

    def arrive(self, folder: Path, *, own_files: bool = True) -> Arrival:
        """Take a whole visit in from a folder. Its clear files are listed until a person has removed them, unless they
        are the program's own (``own_files=False``). Known names and patterns are hidden; notes that the folder calls
        reviewed, or whose decisions it holds and leaves none open, are settled by the safest proposal wherever no
        decision was recorded, and sealed."""
        arrival, brought = self.visits.bring_in(folder, own_files=own_files)
        self._chosen = arrival.visit.id
        register = self.memory.need_register()
        settled = []
        for note in brought.notes:
            known = self.notes.hide_known(note)
            settled.append(settle_rest(known, register) if _reviewed(note) else known)
        self.memory.keep(*settled)
        self.closing.seal_notes([note for note in settled if note.state is NoteState.REVIEWED])
        due = [
            DueDate(id=c.id, visit=c.visit, due=c.due, done=c.result is not CheckInResult.DUE)
            for c in brought.check_ins
        ]
        self.memory.keep(*due)
        hidden = sum(1 for note in settled for mention in note.mentions if mention.action is not Action.KEEP)
        return Arrival(arrival.visit, {**arrival.counts, "sealed_mentions": hidden}, brought)

    def code_of(self, record: str) -> str:
        """The working code of a finding, practice or recommendation; empty for anything else."""
        for kind in (Finding, GoodPractice, Recommendation):
            thing = self.memory.find(kind, record)
            if isinstance(thing, Finding | GoodPractice | Recommendation):
                return thing.code
        return ""

    def open_sources(self, passphrase: str) -> int:
        """Open the sources; what waited in the inbox is taken in. Returns how many things that were."""
        waiting = self.vault.inbox_count()
        self.vault.open_sources(passphrase)
        self.memory.forget()
        return waiting

    def close_sources(self) -> None:
        """From now on nobody's name is readable here."""
        self.vault.close_sources()
        self.memory.forget()

    def session(self) -> dict[str, Any]:
        """Where the person was when the desk was locked: page, record, cursor. Never content."""
        return self.vault.session

    def save_session(self, place: dict[str, Any]) -> None:
        self.vault.keep_session(place)

    def close(self, *, locked: bool = False) -> None:
        """At the day's end, or by the lock; the log tells which."""
        self.memory.forget()
        self.vault.close(Deed.LOCKED if locked else Deed.CLOSED)


def _reviewed(note: Note) -> bool:
    """Whether a note that arrives counts as looked at: it says so, or every decision in it was taken by a person."""
    if note.state in (NoteState.REVIEWED, NoteState.SEALED):
        return True
    decided = any(mention.decided_by == "record" for mention in note.mentions)
    open_ones = any(mention.action is Action.UNDECIDED for mention in note.mentions)
    return note.state is NoteState.COMPLETE and decided and not open_ones
