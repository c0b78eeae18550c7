"""Erasing a person, a passage, a note or a visit: first what it would take, then, on a typed word, for good.

What is a person's own goes whole: the entry with all its forms, consents, assessments, check-ins, statements, reprisals
and what they said. Their words in other records are found with the register and shown; unless somebody decides to leave
one, it is taken out. Every earlier version of what is touched goes with it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path

from visit_desk.desk.cutting import Cut, texts_of, without_ids
from visit_desk.desk.erasing_plan import Plan, countable, sentences
from visit_desk.desk.memory import Memory, identity_of, kept_id
from visit_desk.desk.originals import remove_original
from visit_desk.desk.owning import of_note, of_passage, of_person, of_visit
from visit_desk.desk.searching_words import Found, Words
from visit_desk.desk.sparing import spared
from visit_desk.desk.writing_out import write_out
from visit_desk.domain.certificate import Certificate, Erasure
from visit_desk.domain.copy import Copy
from visit_desk.domain.deeds import Deed
from visit_desk.domain.lists import NoteState
from visit_desk.domain.note import ClearOriginal, Note, ReviewedNote
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.retention import Retention
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound, Trouble
from visit_desk.domain.visit import Visit
from visit_desk.domain.writing import Export
from visit_desk.vault import RecordState, Trace, Vault
from visit_desk.vault.found_copies import seen, seen_copy
from visit_desk.vault.letting_go import set_aside

_SILENT = (Certificate,)  # hold no words
_KIND = {
    Erasure.PERSON: "interlocutor",
    Erasure.PASSAGE: "note",
    Erasure.NOTE: "note",
    Erasure.VISIT: "visit",
}
_LONG = ("text", "circumstances", "requests", "needs", "perpetrators")


class Erasing:
    """Everything here needs the sources, and none of it can be undone."""

    def __init__(self, vault: Vault, memory: Memory, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._memory = memory
        self._now = now

    # -- what it would take

    def person(self, key: str) -> Plan:
        """By id, code or label."""
        people = self._people()
        chosen = next((one for one in people.values() if key in (one.id, one.code, one.label)), None)
        if chosen is None:
            raise NotFound(what="person")
        kept = kept_id(people, chosen.id)
        entries = [one for one in people.values() if kept_id(people, one.id) == kept]
        own = of_person(self._memory, {one.id for one in entries})
        forms = [replace(identity_of(one), organizations=(), places=()) for one in entries]
        words = [
            word
            for one in forms
            for word in (*one.names, *one.nicknames, *one.other_scripts, *one.contacts, *one.case_numbers)
        ]
        return self._plan(Erasure.PERSON, chosen.id, own.records, own.cuts, Words(forms, own.said), words)

    def note(self, note_id: str) -> Plan:
        note = self._note(note_id)
        own = of_note(self._memory, self._vault, note)
        return self._plan(Erasure.NOTE, note.id, own.records, {}, Words((), own.said), sentences(own.said))

    def passage(self, note_id: str, start: int, end: int) -> Plan:
        """A stretch of a note, in code points."""
        note = self._note(note_id)
        own = of_passage(self._memory, note, start, end)
        return self._plan(Erasure.PASSAGE, note.id, own.records, own.cuts, Words((), own.said), sentences(own.said))

    def record(self, record: str) -> Plan:
        """Any one record, with its history."""
        self._memory.need_sources()
        own = [trace for trace in self._vault.erasing.traces() if trace.id == record and trace.thing is not None]
        if not own:
            raise NotFound(what="record")
        said = [text for where, text in texts_of(own[0].thing) if where in _LONG]
        return self._plan(Erasure.RECORD, record, (record,), {}, Words((), said), sentences(said))

    def visit(self, code: str) -> Plan:
        """By code or id."""
        self._memory.need_sources()
        visit = next((one for one in self._memory.all(Visit) if code in (one.id, one.code)), None)
        if visit is None:
            raise NotFound(what="visit")
        words = [name for person in self._people().values() if person.visit == visit.id for name in person.names]
        return self._plan(Erasure.VISIT, visit.id, of_visit(self._vault, visit.id), {}, Words(), words)

    def _plan(
        self,
        deed: Erasure,
        target: str,
        records: Collection[str],
        cuts: dict[str, tuple[Cut, ...]],
        search: Words,
        words: Collection[str],
    ) -> Plan:
        decided = [one.id for one in self._memory.everything(Retention) if one.record in records]
        records = (*records, *decided)
        gone = set(records)
        kinds: Counter[str] = Counter()
        found: dict[str, Found] = {}
        earlier: set[str] = set()
        for trace in self._vault.erasing.traces():
            if trace.id in gone:
                kinds[trace.kind] += bool(trace.values)
            elif trace.thing is not None and not isinstance(trace.thing, _SILENT):
                for each in self._outside(trace, search, cuts.get(trace.id, ())):
                    found[each.key] = each
                if any(search.inside(value) for value in trace.values[1:]):
                    earlier.add(trace.id)
        told = [one for one in self._memory.all(Export) if gone & _told_of(one)]
        visits = {target} if deed is Erasure.VISIT else set()
        return Plan(
            deed,
            target,
            tuple(records),
            tuple(sorted(kinds.items())),
            cuts,
            tuple(found.values()),
            tuple(earlier),
            tuple(one for one in self._memory.all(Export) if one in told or one.visit in visits),
            self.copies(),
            self._local(),
            tuple(one.path for one in self._clear(gone)),
            tuple(dict.fromkeys(words)),
            search,
        )

    def _outside(self, trace: Trace, search: Words, own: Collection[Cut]) -> Iterator[Found]:
        """Words in this record beyond the stretches that go in any case."""
        code = str(getattr(trace.thing, "code", ""))
        for each in search.found(trace.id, trace.kind, code, trace.thing):
            inside = any(one.start <= each.start and each.end <= one.end for one in own)
            of_marks = isinstance(trace.thing, Note) and each.where.startswith("mentions.")
            if not of_marks and not (each.where == "text" and inside):
                yield each

    # -- doing it

    def carry_out(self, plan: Plan, keep: Collection[str] | None = None) -> Certificate:
        """For good. ``keep`` are keys of ``plan.found`` that somebody decided to leave; None: as proposed."""
        self._memory.need_sources()
        stays = set(plan.leave if keep is None else keep)
        kept = {one.word.casefold() for one in plan.found if one.key in stays}
        words = countable(word for word in plan.words if not any(word.casefold() in one for one in kept))
        before = sum(hit.count for hit in self._vault.erasing.left(words))
        gone = set(plan.records)
        clear = self._remove_clear(gone)
        changed = self._changed(plan, gone, stays)
        done = self._vault.erasing.erase(changed, tuple(gone), lambda box: spared(box, plan, gone, stays))
        removed = self._vault.erasing.remove_copies(self._vault.copies.elsewhere)
        self._memory.forget()
        certificate = Certificate(
            deed=plan.deed,
            made=self._now(),
            records=done.records,
            changed=done.changed,
            revisions=done.revisions,
            kept=len(stays & {one.key for one in plan.found}),
            found_before=before,
            found_after=sum(hit.count for hit in self._vault.erasing.left(words)) + self._missed(plan, stays),
            copies_removed=removed,
            copies_elsewhere=len(plan.copies),
            exports=len(plan.exports),
            clear_files=clear,
        )
        self._memory.keep(certificate)
        self._vault.journal.note(Deed.ERASED, kind=_KIND.get(plan.deed, ""), count=done.records)
        self.copy_anew()
        return certificate

    def _missed(self, plan: Plan, stays: Collection[str]) -> int:
        """Records in which the search itself, which knows inflections and short names too, would still find words that
        nobody decided to leave. None, unless this program is wrong."""
        left = {key.split("/")[0] for key in stays}
        return sum(
            trace.id not in left and any(plan.search.inside(value) for value in trace.values)
            for trace in self._vault.erasing.traces()
            if not isinstance(trace.thing, _SILENT)
        )

    def copy_anew(self) -> None:
        """Copies in the place of those that held what was erased. One that fails is told by the copies themselves."""
        for place, where in (("beside", self._vault.copies.beside), ("elsewhere", self._vault.copies.elsewhere)):
            if where is not None and (place == "beside" or where.is_dir()):
                with suppress(Trouble):
                    self._vault.copies.make(place)

    def away(self) -> str:
        """The name of the folder of automatic copies that is not plugged in now; empty where there is none such."""
        chosen = self._vault.copies.chosen
        return chosen.name if chosen is not None and self._vault.copies.elsewhere is None else ""

    def _local(self) -> tuple[datetime, ...]:
        """When each copy beside the vault was made, and each state of it that was set aside last written."""
        aside = filter(None, map(seen_copy, set_aside(self._vault.path)))
        return tuple(copy.at for copy in (*seen(self._vault.copies.beside), *aside))

    def copies(self) -> tuple[Copy, ...]:
        """Copies elsewhere that are recorded: to be brought here and made anew, or destroyed where they are."""
        return tuple(copy for copy in self._memory.all(Copy) if not getattr(copy, "automatic", False))

    def certificates(self) -> tuple[Certificate, ...]:
        """Newest first."""
        return tuple(sorted(self._memory.all(Certificate), key=lambda one: one.made, reverse=True))

    def save(self, certificate: Certificate, folder: Path, text: str) -> Path:
        """The certificate as text and as JSON in this folder, read back; the path of the text."""
        place = folder / f"erasing-certificate-{certificate.made:%Y-%m-%d-%H%M}.txt"
        told = {name: str(value) if name in ("deed", "made") else value for name, value in asdict(certificate).items()}
        counts = {name: value for name, value in told.items() if name not in ("id", "visit")}
        write_out(place, text.encode())
        write_out(place.with_suffix(".json"), json.dumps(counts, indent=2).encode())
        return place

    def _changed(self, plan: Plan, gone: set[str], stays: set[str]) -> list[Thing]:
        """Every record that stays, without the words and without a way to what goes; and those that only lose their
        earlier versions. A record that moved between the files is kept where it now lies."""
        every = [trace for trace in self._vault.erasing.traces() if trace.thing is not None]
        again = {one.thing.note for one in every if isinstance(one.thing, ReviewedNote) and one.id in gone}
        traces = [trace for trace in every if trace.id not in gone]
        live = {trace.id: trace.thing for trace in traces if trace.state in (RecordState.KEPT, RecordState.RETIRED)}
        touched = {trace.id for trace in traces if trace.id in plan.earlier and trace.id in live}
        changed: dict[str, Thing] = {}
        for key, thing in live.items():
            if thing is not None and not isinstance(thing, _SILENT):
                new = without_ids(plan.without(thing, stays), gone)
                if isinstance(new, Note) and new.id in again and new.state is NoteState.SEALED:
                    new = replace(new, state=NoteState.COMPLETE)
                if new != thing or key in touched:
                    changed[key] = new
        left = {trace.id for trace in traces if trace.id not in live and plan.search.inside(list(trace.values))}
        gone |= left
        return list(changed.values())

    def _people(self) -> dict[str, Interlocutor]:
        self._memory.need_sources()
        return self._memory.by_id(Interlocutor)

    def _note(self, note_id: str) -> Note:
        self._memory.need_sources()
        for note in (*self._memory.all(Note), *self._vault.retired(Note)):
            if note_id in (note.id, note.code):
                return note
        raise NotFound(what="note")

    def _clear(self, gone: Collection[str]) -> tuple[ClearOriginal, ...]:
        """Clear files of the notes that go which nobody has removed yet."""
        notes = [note for note in (*self._memory.all(Note), *self._vault.retired(Note)) if note.id in gone]
        paths = {note.imported_from for note in notes if note.imported_from}
        return tuple(
            one for one in self._memory.all(ClearOriginal) if not one.removed and (one.path in paths or one.id in gone)
        )

    def _remove_clear(self, gone: set[str]) -> int:
        """Remove these files where they are what was imported. How many still lie there: their paths leave the vault
        all the same, so they were shown before."""
        left = 0
        notes = (*self._memory.all(Note), *self._vault.retired(Note))
        for one in self._clear(gone):
            gone.add(one.id)
            try:
                remove_original(one, notes)
            except Trouble:
                left += 1
        return left


def _told_of(export: Export) -> set[str]:
    return {*export.persons, *export.statements}
