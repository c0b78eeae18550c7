"""After a crash: what the life before was working on, when, and how many words of it are here. Nothing is merged."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from visit_desk.desk.binning import veiled_words
from visit_desk.domain.thing import Thing
from visit_desk.vault.rows import RecordState

if TYPE_CHECKING:
    from visit_desk.desk.memory import Memory
    from visit_desk.vault import Vault
    from visit_desk.vault.worked_on import WorkedOn

# kind of thing -> page of the window on which it is opened
PAGES = {
    "note": "notes", "slot": "programme", "meeting": "programme", "interlocutor": "people", "consent": "people",
    "risk": "people", "check_in": "people", "statement": "notes", "finding": "findings", "good_practice": "findings",
    "commitment": "commitments", "recommendation": "report", "paragraph": "report", "reprisal": "people",
}  # fmt: skip
_TEXTS = ("text", "title", "wording", "what", "action", "label", "note", "summary", "measure")


@dataclass(frozen=True)
class RecoveredLine:
    """One record that was worked on in the life that crashed: its last change, and its words as they now stand."""

    key: str
    kind: str
    at: datetime
    changes: int
    count: int
    new: bool
    words: str = field(repr=False)
    page: str = ""


@dataclass(frozen=True)
class RecoveredView:
    """``since`` is when that life began; ``waiting`` things went to the inbox and are read when the sources open;
    ``closed``: the sources are closed, so what lies there is not in the list."""

    since: datetime
    lines: tuple[RecoveredLine, ...]
    waiting: int = 0
    closed: bool = False


class Recovered:
    """Reads the histories; changes nothing."""

    def __init__(self, vault: Vault, memory: Memory) -> None:
        self._vault = vault
        self._memory = memory

    def crashed(self) -> bool:
        return bool(self._vault.crashed_since)

    def seen(self) -> None:
        """A person has looked at it: it is not shown again."""
        self._vault.crashed_since = ""

    def view(self) -> RecoveredView | None:
        """None when the life before ended as it should."""
        if not self._vault.crashed_since:
            return None
        since = datetime.fromisoformat(self._vault.crashed_since).replace(tzinfo=None)
        lines = [
            self._line(one)
            for one in self._vault.worked_on(self._vault.crashed_since)
            if one.thing.kind in PAGES and one.state == RecordState.KEPT
        ]
        lines.sort(key=lambda line: line.at, reverse=True)
        return RecoveredView(since, tuple(lines), self._vault.inbox_count(), not self._vault.sources_open)

    def _line(self, one: WorkedOn) -> RecoveredLine:
        thing = one.thing
        words = veiled_words(self._memory, thing)
        return RecoveredLine(
            thing.id, thing.kind, one.at, one.changes, count_of(thing), one.new, words, PAGES[thing.kind]
        )


def count_of(thing: Thing) -> int:
    """How many words stand in it."""
    return sum(len(told.split()) for name in _TEXTS if isinstance(told := getattr(thing, name, ""), str))
