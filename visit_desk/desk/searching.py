"""Search inside the encrypted files; with the sources closed, inside what the notes file may know."""

from __future__ import annotations

from visit_desk.desk.memory import Memory
from visit_desk.desk.veiling import veiled
from visit_desk.desk.views import SearchLine
from visit_desk.domain.note import Note
from visit_desk.domain.visit import Meeting
from visit_desk.vault import Vault


class Searching:
    def __init__(self, vault: Vault, memory: Memory) -> None:
        self._vault = vault
        self._memory = memory

    def __call__(self, query: str, limit: int = 20) -> tuple[SearchLine, ...]:
        """Newest first. What is hidden in a note is dotted out in its line as well."""
        return self.with_total(query, limit)[0]

    def with_total(self, query: str, limit: int = 20) -> tuple[tuple[SearchLine, ...], int]:
        hits = self._vault.search(query, limit=limit)
        total = self._vault.search_total(query)
        meetings = self._memory.by_id(Meeting)
        register = self._memory.register()
        lines = []
        for hit in hits:
            meeting = meetings.get(hit.meeting)
            lines.append(
                SearchLine(
                    record=hit.id,
                    kind=hit.kind,
                    meeting=hit.meeting,
                    title=meeting.title if meeting else "",
                    snippet=veiled(hit.snippet, self._clear(hit.id, hit.kind), register),
                    day=meeting.starts.date() if meeting and meeting.starts else None,
                )
            )
        return tuple(lines), total

    def _clear(self, record: str, kind: str) -> Note | None:
        """The clear note behind a hit. One by one: among a hundred thousand only these few are read."""
        if kind != Note.kind or not self._vault.sources_open:
            return None
        return self._vault.get(Note, record)
