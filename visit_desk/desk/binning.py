"""The bin: what was put aside stays thirty days, comes back by one key, and then goes for good."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from visit_desk.desk.memory import Memory
from visit_desk.desk.veiling import veiled
from visit_desk.domain.compartment import compartment_of
from visit_desk.domain.deeds import Deed
from visit_desk.domain.evidence import Statement, StatementLink
from visit_desk.domain.lists import Compartment
from visit_desk.domain.note import Note
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound
from visit_desk.domain.writing import Paragraph

if TYPE_CHECKING:
    from visit_desk.vault import Vault

DAYS = 30
_TITLES = ("title", "label", "code", "heading", "name", "text", "what", "action", "wording")
_MOST = 90


@dataclass(frozen=True)
class Binned:
    """One thing in the bin. ``words`` say enough of it to know it again; ``left`` are days until it goes for good
    (None: it stays until somebody takes it out)."""

    key: str
    kind: str
    at: datetime | None
    who: str = field(repr=False)
    words: str = field(repr=False)
    left: int | None
    file: Compartment


class Binning:
    """Shows what the open files hold: what the sources keep is not even counted while they are closed."""

    def __init__(self, vault: Vault, memory: Memory, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._memory = memory
        self._now = now

    def lines(self) -> tuple[Binned, ...]:
        """Newest first; paragraphs that were taken out of the report after them."""
        now = self._now().replace(tzinfo=None)
        found = [
            Binned(one.thing.id, one.thing.kind, one.at, one.who, self._words(one.thing), _left(one.at, now), one.file)
            for one in self._vault.put_aside()
            if not isinstance(one.thing, StatementLink)
        ]
        out = [one for one in self._memory.all(Paragraph) if one.retired]
        found += [Binned(one.id, one.kind, None, "", words_of(one), None, Compartment.NOTES) for one in reversed(out)]
        return tuple(found)

    def _words(self, thing: Thing) -> str:
        return veiled_words(self._memory, thing)

    def restore(self, key: str) -> Thing:
        """Take one thing out of the bin."""
        for one in self._vault.put_aside():
            if one.thing.id == key:
                back = self._vault.restore(type(one.thing), key)
                self._memory.forget()
                return back
        for paragraph in self._memory.all(Paragraph):
            if paragraph.id == key and paragraph.retired:
                return self._turned(paragraph, out=False)
        raise NotFound(what="thing in the bin")

    def put_back(self, thing: Thing) -> None:
        """Undo a restoring."""
        if isinstance(thing, Paragraph):
            self._turned(thing, out=True)
            return
        self._vault.retire(thing)
        self._memory.forget()

    def _turned(self, paragraph: Paragraph, *, out: bool) -> Paragraph:
        from dataclasses import replace

        kept = replace(paragraph, retired=out)
        self._memory.keep(kept)
        return kept

    def empty_overdue(self) -> int:
        """At the unlock: erase what has lain here for thirty days, words, history, index and log; how many things.

        What the sources hold waits until they are open.
        """
        until = self._now().replace(tzinfo=None) - timedelta(days=DAYS)
        over = [one for one in self._vault.put_aside() if one.at is not None and one.at < until]
        if not over:
            return 0
        things = [one.thing for one in over]
        if self._vault.sources_open:
            ids = [one.id for one in things]
            told = {one.id for one in things if isinstance(one, Statement)}
            ids += [link.id for link in self._memory.everything(StatementLink) if link.statement in told]
            self._vault.erasing.erase((), tuple(dict.fromkeys(ids)))
        else:
            self._vault.erase(*things)
        self._memory.forget()
        self._vault.journal.note(Deed.ERASED, kind="bin", count=len(over))
        return len(over)


def _left(at: datetime | None, now: datetime) -> int | None:
    return None if at is None else max(0, DAYS - (now - at).days)


def veiled_words(memory: Memory, thing: Thing) -> str:
    """The same with dots for names and whatever a note hides: a list stands open on the screen. What lies in the notes
    file holds neither."""
    if compartment_of(thing) is Compartment.NOTES:
        return words_of(thing)
    return veiled(words_of(thing), thing if isinstance(thing, Note) else None, memory.register())


def words_of(thing: Thing) -> str:
    """The first words by which a person knows it again."""
    for name in _TITLES:
        told = getattr(thing, name, "")
        if isinstance(told, str) and told.strip():
            line = " ".join(told.split())
            return line if len(line) <= _MOST else f"{line[:_MOST].rsplit(' ', 1)[0]} …"
    return ""
