"""From checked entries to things of the domain: labels become random ids, texts become notes with their mentions."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path, PurePosixPath

from visit_desk.domain.ids import new_code
from visit_desk.domain.lists import PRESET_USES, ConsentState, Use
from visit_desk.domain.note import ClearOriginal, Note
from visit_desk.domain.people import CheckIn, Condition, Consent, Interlocutor, RiskAssessment
from visit_desk.domain.trouble import BadInput, DiskTrouble, TooBig
from visit_desk.domain.visit import Meeting, Place, Slot, Visit
from visit_desk.exchange import written_people as written
from visit_desk.exchange.files import Where, refuse
from visit_desk.exchange.labels import Labels, linked
from visit_desk.exchange.linking_report import link_report
from visit_desk.exchange.marks import mentions_of, passages_of, quotes_of
from visit_desk.exchange.texts import read_text
from visit_desk.exchange.visit_folder import Entries, VisitFolder, numbered, read_entries

RISK_VALID = timedelta(days=14)
_UNCONDITIONAL = (Use.INTERNAL, Use.AGGREGATE)


def read_visit(folder: Path) -> VisitFolder:
    """The visit in this folder; a ``BadInput`` with one sentence (file, entry, key) where something is wrong."""
    return link(read_entries(Path(folder)))


def link(entries: Entries) -> VisitFolder:
    """The whole folder linked. Labels are given first, so that entries may point to each other in any order."""
    # long: one line for each file of the folder, in their order
    labels = Labels()
    visit = linked(entries.visit, Visit, Where("visit.json"), labels)
    _give_labels(entries, labels)
    notes = _notes(entries, labels, visit.id)
    meetings, slots = _programme(entries, labels, visit.id)
    people = tuple(
        linked(
            person,
            Interlocutor,
            where,
            labels,
            id=labels.ids["people", person.label],
            visit=visit.id,
            label=person.label,
        )
        for where, person in numbered("people.json", entries.people)
    )
    report = link_report(entries, labels, visit.id, {note.id: note for note in notes})
    return VisitFolder(
        visit=visit,
        places=tuple(
            linked(place, Place, where, labels, id=labels.ids["places", place.label], visit=visit.id, code=new_code())
            for where, place in numbered("places.json", entries.places)
        ),
        people=people,
        slots=slots,
        meetings=meetings,
        notes=notes,
        consents=_consents(entries, labels, visit.id),
        risks=_risks(entries, labels, visit.id),
        check_ins=tuple(
            linked(each, CheckIn, where, labels, visit=visit.id)
            for where, each in numbered("checkins.json", entries.check_ins)
        ),
        clear_originals=tuple(
            ClearOriginal(visit=visit.id, path=str(path.resolve())) for path in _read_files(entries.folder, entries)
        ),
        ids=dict(labels.ids),
        **report,
    )


def _give_labels(entries: Entries, labels: Labels) -> None:
    families = (
        ("places", "places.json", entries.places),
        ("people", "people.json", entries.people),
        ("meetings", "meetings.json", entries.programme.meetings),
        ("notes", "notes.json", entries.notes),
        ("statements", "statements.json", entries.statements),
        ("documents", "documents.json", entries.documents),
        ("findings", "findings.json", entries.findings),
        ("practices", "practices.json", entries.practices),
        ("commitments", "commitments.json", entries.commitments),
        ("recommendations", "recommendations.json", entries.recommendations),
        ("refusals", "refusals.json", entries.refusals),
        ("reprisals", "reprisals.json", entries.reprisals),
        ("communications", "communications.json", entries.communications),
        ("risks", "risks.json", entries.risks),
        ("slots", "meetings.json", entries.programme.slots),
    )
    for family, file, group in families:
        for where, entry in numbered(file, group):
            labels.give(family, str(getattr(entry, "label", "")), where)


def _programme(entries: Entries, labels: Labels, visit: str) -> tuple[tuple[Meeting, ...], tuple[Slot, ...]]:
    """Meetings, and the slots of the programme: one for each timed meeting, and those that stand alone."""
    meetings, slots = [], []
    places = {place.label: place for place in entries.places}
    for where, entry in numbered("meetings.json", entries.programme.meetings):
        meeting = linked(
            entry, Meeting, where, labels, id=labels.ids["meetings", entry.label], visit=visit, code=entry.label
        )
        meetings.append(meeting)
        if meeting.starts and meeting.ends:
            forms = places[entry.place].forms if entry.place else ()
            slots.append(
                Slot(
                    visit=visit,
                    code=new_code(),
                    form=meeting.form_of_slot,
                    starts=meeting.starts,
                    ends=meeting.ends,
                    title=meeting.title,
                    place=forms[0] if forms else "",
                    city=meeting.city,
                    language=meeting.language,
                    meeting=meeting.id,
                    source_file="meetings.json",
                )
            )
    for where, slot in numbered("meetings.json", entries.programme.slots):
        slots.append(linked(slot, Slot, where, labels, visit=visit, code=new_code(), source_file="meetings.json"))
    return tuple(meetings), tuple(sorted(slots, key=lambda slot: slot.starts))


def _notes(entries: Entries, labels: Labels, visit: str) -> tuple[Note, ...]:
    decided = {}
    for file, decisions in entries.decisions.items():
        labels.find("notes", decisions.note, Where(file), "note")
        decided[decisions.note] = (file, decisions.decisions)
    return tuple(
        _note(entries.folder, entry, where, decided.get(entry.label), labels, visit)
        for where, entry in numbered("notes.json", entries.notes)
    )


def _note(
    folder: Path,
    entry: written.Note,
    where: Where,
    decided: tuple[str, tuple[written.Decision, ...]] | None,
    labels: Labels,
    visit: str,
) -> Note:
    text = _note_text(folder, entry, where)
    file, decisions = decided or ("", ())
    return linked(
        entry,
        Note,
        where,
        labels,
        id=labels.ids["notes", entry.label],
        visit=visit,
        code=entry.label,
        text=text,
        mentions=mentions_of(text, decisions, file, labels),
        passages=passages_of(text, entry, where, labels),
        quotes=quotes_of(text, entry, where),
        imported_from=entry.file,
    )


def _note_text(folder: Path, entry: written.Note, where: Where) -> str:
    """The note's text. Its file lies inside the folder: a path that leads out is refused."""
    inside = PurePosixPath(entry.file)
    if inside.is_absolute() or ".." in inside.parts or "\\" in entry.file or "\x00" in entry.file:
        refuse(where, "must be a file inside this folder, such as notes/M14.txt", "file")
    path = folder / inside
    if not path.resolve().is_relative_to(folder.resolve()):
        refuse(where, "must be a file inside this folder, not a link out of it", "file")
    try:
        return read_text(path)
    except TooBig as trouble:
        refuse(where, f"names a file that is larger than {trouble.places['limit']}", "file")
    except BadInput as trouble:
        refuse(where, f"names a file that could not be used: {trouble.places['reason']}", "file")
    except DiskTrouble as trouble:
        refuse(where, f"names a file that could not be opened: {trouble.places['reason']}", "file")


def _consents(entries: Entries, labels: Labels, visit: str) -> tuple[Consent, ...]:
    """One Consent for each use: presets spread out, single uses win, conditions hung on the uses they belong to."""
    consents: list[Consent] = []
    seen: set[tuple[str, str, Use]] = set()
    for where, entry in numbered("consents.json", entries.consents):
        states = dict.fromkeys(PRESET_USES[entry.preset] if entry.preset else (), ConsentState.GRANTED) | entry.uses
        if not states:
            refuse(where, 'needs a "preset" or "uses"')
        for use, state in states.items():
            consent = linked(
                entry,
                Consent,
                where,
                labels,
                visit=visit,
                use=use,
                state=state,
                conditions=_conditions(entry, use, state),
            )
            if (consent.person, consent.note, use) in seen:
                refuse(where, f"tells {use} of this person a second time", "uses")
            seen.add((consent.person, consent.note, use))
            consents.append(consent)
    return tuple(consents)


def _conditions(entry: written.Consent, use: Use, state: ConsentState) -> tuple[Condition, ...]:
    def hangs_on(condition: written.Condition) -> bool:
        if condition.uses:
            return use in condition.uses
        return state is ConsentState.GRANTED and use not in _UNCONDITIONAL

    return tuple(
        Condition(text=each.text, withhold=each.withhold, words=each.words, until=each.until, lifted=each.lifted)
        for each in entry.conditions
        if hangs_on(each)
    )


def _risks(entries: Entries, labels: Labels, visit: str) -> tuple[RiskAssessment, ...]:
    risks = []
    for where, entry in numbered("risks.json", entries.risks):
        if not (entry.person or entry.meeting):
            refuse(where, 'needs a "person" or a "meeting"')
        valid = entry.valid_until or (entry.assessed + RISK_VALID if entry.assessed else None)
        risks.append(
            linked(
                entry,
                RiskAssessment,
                where,
                labels,
                id=labels.ids["risks", entry.label],
                visit=visit,
                valid_until=valid,
            )
        )
    return tuple(risks)


def _read_files(folder: Path, entries: Entries) -> list[Path]:
    """Every clear file that was read: all of them name people, so all of them are to be removed one day."""
    return sorted(
        {
            *folder.glob("*.json"),
            *(folder / "decisions").glob("*.json"),
            *(folder / note.file for note in entries.notes),
        }
    )
