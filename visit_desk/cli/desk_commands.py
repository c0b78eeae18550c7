"""Deeds on an open vault: visit import, agenda import, person add, consent set, note add, search, export."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from visit_desk.cli.asking import new_passphrase, notes_passphrase
from visit_desk.cli.opening import opened
from visit_desk.cli.telling import table, tell, warn
from visit_desk.desk.desk import Desk
from visit_desk.desk.exports import NotReleased
from visit_desk.desk.views import Problem
from visit_desk.domain.lists import (
    Capacity,
    ConsentState,
    Format,
    Manner,
    MentionKind,
    Preset,
    Profile,
    ReportKind,
    Tier,
    Use,
)
from visit_desk.domain.people import Condition, Interlocutor
from visit_desk.domain.trouble import Exit, WrongUsage


def visit(asked: Namespace) -> int:
    with opened(asked) as desk:
        arrival = desk.arrive(asked.folder)
        answer = {"visit": arrival.visit.code, **arrival.counts}
    rows = [(name.replace("_", " "), str(count)) for name, count in arrival.counts.items()]
    tell(asked, answer, f"Visit {arrival.visit.code} is in the vault.\n{table(rows)}")
    return int(Exit.DONE)


def agenda(asked: Namespace) -> int:
    with opened(asked) as desk:
        desk.choose(asked.visit)
        count = desk.programme.bring_in(asked.file)
    tell(asked, {"slots": count}, f"{count} slots are in the programme.")
    return int(Exit.DONE)


def person(asked: Namespace) -> int:
    with opened(asked) as desk:
        if asked.visit:
            desk.choose(asked.visit)
        if not any(form.strip() for form in (*asked.name, *asked.nickname, asked.role)):
            raise WrongUsage(what="Give at least a name, a nickname or a role.")
        kept = desk.people.keep(_person(asked))
    tell(asked, {"person": kept.id, "code": kept.code}, f"Recorded as {kept.code}.")
    return int(Exit.DONE)


def _person(asked: Namespace) -> Interlocutor:
    return Interlocutor(
        label=asked.label,
        names=tuple(asked.name),
        nicknames=tuple(asked.nickname),
        other_scripts=tuple(asked.other_script),
        contacts=tuple(asked.contact),
        organizations=tuple(asked.organization),
        places=tuple(asked.place),
        case_numbers=tuple(asked.case_number),
        role=asked.role,
        role_forms=tuple(asked.role_form),
        institution=asked.institution,
        tier=Tier(asked.tier),
        capacity=Capacity.OFFICIAL if asked.official else Capacity.WITNESS,
        official=asked.official,
        head=asked.head,
        child=asked.child,
        deprived_of_liberty=asked.detained,
        alleged_perpetrator=asked.alleged_perpetrator,
        spoke=not asked.only_spoken_of,
    )


def consent(asked: Namespace) -> int:
    conditions: tuple[Condition, ...] | None = None
    if asked.withhold or asked.without_word or asked.until:
        withhold = tuple(MentionKind(kind) for kind in asked.withhold)
        conditions = (Condition(withhold=withhold, words=tuple(asked.without_word), until=asked.until),)
    if not asked.use and not asked.preset:
        raise WrongUsage(what="Name a use or a preset.")
    with opened(asked) as desk:
        who = desk.people.find(asked.person)
        kept = []
        if asked.preset:
            kept += [c.id for c in desk.consents.preset(who.id, Preset(asked.preset), asked.note)]
        held: list[str] = []
        for use in asked.use:
            if ConsentState(asked.state) is ConsentState.WITHDRAWN and not asked.note:
                held += [export.sha256 for export in desk.consents.withdraw(who.id, Use(use))]
                continue
            made = desk.consents.set(
                who.id,
                Use(use),
                ConsentState(asked.state),
                note=asked.note,
                conditions=conditions,
                manner=Manner(asked.manner),
                language=asked.language,
                ask_again=asked.ask_again,
            )
            kept.append(made.id)
            if made.state is ConsentState.WITHDRAWN:
                held += [export.sha256 for export in desk.consents.exports_holding(who.id, Use(use))]
    answer = {"person": who.id, "consent": kept[0] if kept else "", "consents": kept, "exports": held}
    words = f"Recorded for {who.code}."
    if held:
        words += f"\n{len(held)} earlier exports rest on what was withdrawn: " + ", ".join(h[:12] for h in held)
    tell(asked, answer, words)
    return int(Exit.DONE)


def note(asked: Namespace) -> int:
    with opened(asked) as desk:
        desk.choose(asked.visit)
        notes = desk.notes.bring_in(asked.file, asked.meeting)
        undecided = sum(desk.closing.undecided(n) for n in notes) if desk.sources_open else None
    answer: dict[str, Any] = {"notes": [n.id for n in notes], "undecided": undecided}
    if undecided is None:
        warn("The sources are closed: the notes went to the inbox, and known names were not recognised.")
    for path in asked.file:
        warn(f"The clear original still lies at {path}. Remove it when you have read the note back.")
    tell(asked, answer, f"{len(notes)} notes are in the vault.")
    return int(Exit.DONE)


def search(asked: Namespace) -> int:
    with opened(asked) as desk:
        lines, total = desk.search.with_total(asked.query, asked.limit)
    hits = [
        {"note": line.record, "kind": line.kind, "meeting": line.meeting, "snippet": line.snippet} for line in lines
    ]
    rows = [(str(line.day or ""), line.kind, line.snippet.replace("\n", " ")) for line in lines]
    tell(asked, {"hits": hits, "total": total}, table(rows) or "Nothing was found.")
    return int(Exit.DONE)


def export(asked: Namespace) -> int:
    profile = Profile(asked.profile)
    secret = ""
    if profile is Profile.INTERNAL:
        secret = new_passphrase(asked, False) if asked.new_passphrase_file else notes_passphrase(asked)
    with opened(asked) as desk:
        desk.choose(asked.visit)
        try:
            receipt = desk.exports.write(
                ReportKind(asked.what), profile, Format(asked.format), asked.lang, asked.out, passphrase=secret
            )
        except NotReleased as refused:
            refused.details = {"refused": [_problem(desk, problem) for problem in refused.problems]}
            raise
    tell(asked, vars(receipt), f"Written: {receipt.file}\nSHA-256: {receipt.sha256}\n{receipt.words} words")
    return int(Exit.DONE)


def _problem(desk: Desk, problem: Problem) -> dict[str, Any]:
    """Where and why, without any protected word; the sentence itself only by its number."""
    refusal = problem.refusal
    code = desk.code_of(problem.record)
    said = f"paragraph {problem.number}" if problem.number else code or "the document"
    warn(f"{said}: {problem.key}{f' ({problem.detail})' if problem.detail else ''}")
    return {
        "paragraph": problem.number,
        "record": code,
        "reason": problem.key,
        "rule": refusal.rule if refusal else "",
        "kind": refusal.kind.value if refusal and refusal.kind else "",
        "detail": problem.detail,
    }


BY_NAME: dict[str, Callable[[Namespace], int]] = {
    "visit": visit,
    "agenda": agenda,
    "person": person,
    "consent": consent,
    "note": note,
    "search": search,
    "export": export,
}
