"""Exports: composed, checked, rendered, gated, and only then written. What was told to whom is recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from visit_desk.desk.composing import Composed
from visit_desk.desk.gating import search_apart
from visit_desk.desk.knowing import Knowing
from visit_desk.desk.memory import Memory, identity_of, kept_id
from visit_desk.desk.reports import Reports, numbers_of
from visit_desk.desk.views import ExportReceipt, Problem
from visit_desk.desk.writing_out import write_out
from visit_desk.domain.consenting import states_for
from visit_desk.domain.deeds import Deed
from visit_desk.domain.evidence import Statement
from visit_desk.domain.lists import ConsentState, Format, Profile, ReportKind, Use
from visit_desk.domain.people import Consent, Interlocutor
from visit_desk.domain.trouble import Refused, WrongUsage
from visit_desk.domain.visit import Visit
from visit_desk.domain.writing import Export
from visit_desk.paper import encrypted, number, render, word_count
from visit_desk.redaction import GateHit, Standing, Watch
from visit_desk.vault import Vault

Progress = Callable[[float], None]


class NotReleased(Refused):
    """A refusal with its reasons, each leading to its sentence."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        self.details: dict[str, object] = {}
        super().__init__(count=len(problems))


@dataclass(frozen=True)
class _Made:
    composed: Composed
    data: bytes
    words: int
    paragraphs: int
    recommendations: int
    numbers: dict[str, int]


class Exports:
    """Everything that leaves the desk as a file."""

    def __init__(
        self,
        vault: Vault,
        memory: Memory,
        knowing: Knowing,
        reports: Reports,
        visit: Callable[[], Visit | None],
        now: Callable[[], datetime],
    ) -> None:
        self._vault = vault
        self._memory = memory
        self._knowing = knowing
        self._reports = reports
        self._visit = visit
        self._now = now
        # Raises while a record is past the day of its destruction.
        self.hold: Callable[[], None] = lambda: None

    def done(self) -> tuple[Export, ...]:
        return self._memory.all(Export)

    def write(
        self,
        kind: ReportKind,
        profile: Profile,
        file_format: Format,
        language: str,
        out: Path,
        progress: Progress = lambda _: None,
        passphrase: str = "",
        *,
        replace: bool = True,
    ) -> ExportReceipt:
        """Render, gate, write. Shared profiles need the sources; the internal one needs a passphrase of its own.

        Raises NotReleased with every reason; then no file, part or preview is on the disk.
        """
        internal = profile is Profile.INTERNAL
        if not internal:
            self._memory.need_sources()
        if internal and not passphrase:
            raise WrongUsage(what="An internal export is written encrypted: give it a passphrase of its own.")
        said = f"{kind.value}:{profile.value}:{file_format.value}"
        with self._refusal_told(said):
            self.hold()
            progress(0.1)
            made = self._make(kind, profile, file_format, language)
            progress(0.5)
            self._gate(made, file_format, profile)
        progress(0.9)
        data, path = made.data, out
        if internal:
            data = encrypted(made.data, file_format.value, passphrase)
            path = out if file_format is Format.PDF else out.with_name(out.name + ".pdf")
        digest = write_out(path, data, replace=replace)
        self._record(kind, profile, file_format, language, digest, made)
        progress(1.0)
        # With the sources closed the gate knew no name: it searched for patterns, and must not sound like more.
        passed = "passed" if self._vault.sources_open else "not checked against sources"
        self._vault.journal.note(Deed.EXPORTED, kind=f"{said}:{passed}")
        return ExportReceipt(str(path), digest, made.words, made.paragraphs, made.recommendations, passed)

    @contextmanager
    def _refusal_told(self, said: str) -> Iterator[None]:
        """A refused export is a deed too: what was asked for and for how many reasons it was refused."""
        try:
            yield
        except Refused as refusal:
            reasons = len(refusal.problems) if isinstance(refusal, NotReleased) else 1
            self._vault.journal.note(Deed.REFUSED, kind=said, count=reasons)
            raise

    def rehearse(self, kind: ReportKind, profile: Profile) -> None:
        """Everything before rendering: raises NotReleased as ``write`` would; makes no file."""
        self.hold()
        self._made(kind, profile, "en")

    def watch(self, profile: Profile) -> Watch:
        """What a finished file of this profile may not hold anywhere: identity words of everybody who did not allow
        to be named, internal codes, and the clues of the sources behind its sentences."""
        if not self._vault.sources_open:
            return Watch((), (), ())
        people = self._memory.by_id(Interlocutor)
        named = self._named()
        statements = self._memory.all(Statement)
        grounds = self._knowing.grounds(statements) if profile is not Profile.INTERNAL else ()
        return Watch(
            identities=tuple(identity_of(one) for key, one in people.items() if kept_id(people, key) not in named),
            grounds=grounds,
            codes=tuple(person.code for person in people.values()),
        )

    def _make(self, kind: ReportKind, profile: Profile, file_format: Format, language: str) -> _Made:
        ready = self._made(kind, profile, language)
        return replace(ready, data=render(ready.composed.document, file_format.value))

    def _made(self, kind: ReportKind, profile: Profile, language: str) -> _Made:
        composed = self._reports.compose(kind, profile, language)
        numbered = number(composed.document)
        numbers = numbers_of(numbered)
        counts = word_count(numbered)
        if profile is not Profile.INTERNAL:
            problems = self._reports.problems(composed, numbers, counts.total)
            blocking = tuple(problem for problem in problems if problem.blocks)
            if blocking:
                raise NotReleased(blocking)
        return _Made(composed, b"", counts.total, numbered.paragraphs, len(numbered.recommendations), numbers)

    def _gate(self, made: _Made, file_format: Format, profile: Profile) -> None:
        watch = replace(self.watch(profile), standing=self._standing(made, profile))
        hits = search_apart(made.data, file_format, watch)
        if hits:
            raise NotReleased(tuple(self._problem(hit, made) for hit in hits))

    def _standing(self, made: _Made, profile: Profile) -> tuple[Standing, ...]:
        """Where a person let a common word stand in this document. An internal one asks for no decision of its own:
        what was decided for the shared draft holds in it."""
        kind = made.composed.document.kind
        composed = self._reports.compose(kind) if profile is Profile.INTERNAL else made.composed
        return tuple(dict.fromkeys(place for _, one in composed.checked.values() for place in one.standing))

    def _problem(self, hit: GateHit, made: _Made) -> Problem:
        paragraph = next((key for key, value in made.numbers.items() if value == hit.paragraph), "")
        return Problem("the gate found", hit.paragraph, paragraph, paragraph, True, None, f"{hit.where}: {hit.kind}")

    def _named(self) -> frozenset[str]:
        """Whom the gate lets pass by name: heads whom a paragraph names and who allowed it, and nobody else, whatever
        a paragraph says."""
        people, consents = self._memory.by_id(Interlocutor), self._memory.all(Consent)
        chosen = {
            person
            for kind in (ReportKind.REPORT, ReportKind.STATEMENT)
            for paragraph in self._reports.paragraphs(kind)
            for person in paragraph.named
        }
        return frozenset(
            key
            for key in chosen & people.keys()
            if people[key].official
            and people[key].head
            and not people[key].alleged_perpetrator
            and states_for(consents, key).get(Use.NAMED) is ConsentState.GRANTED
        )

    def _record(
        self, kind: ReportKind, profile: Profile, file_format: Format, language: str, digest: str, made: _Made
    ) -> None:
        statements: dict[str, Statement] = {}
        uses: dict[str, None] = {}
        for _, checked in made.composed.checked.values():
            for statement in checked.statements:
                statements[statement.id] = statement
                # By statement, not by person: the record lies in the notes file and may lead to nobody.
                uses[f"{statement.id}:{checked.use.value}"] = None
        printed = made.composed.checked.keys()
        named = [n for p in self._reports.paragraphs(kind) if p.id in printed for n in p.named]
        uses |= {f"{person}:{Use.NAMED.value}": None for person in named}
        visit = self._visit()
        self._memory.keep(
            Export(
                visit=visit.id if visit else "",
                what=kind,
                profile=profile,
                format=file_format,
                language=language,
                sha256=digest,
                words=made.words,
                paragraphs=made.paragraphs,
                written=self._now(),
                statements=tuple(statements),
                persons=tuple(dict.fromkeys(named)),
                uses=tuple(uses),
            )
        )
