"""Words of a search that name or point to somebody are dotted out: a list of hits stands open on the screen."""

from __future__ import annotations

import re

from visit_desk.domain.lists import Action
from visit_desk.domain.note import Note
from visit_desk.redaction import Register, find

_LETTER = re.compile(r"\w")


def veiled(snippet: str, note: Note | None, register: Register | None) -> str:
    """The stretch of a clear note with dots for what is hidden in it, for known names and for direct identifiers. A
    reviewed note holds none of them; without a register nothing clear can be read."""
    if register is None:
        return snippet
    language = note.language if note else ""
    covered = [(one.start, one.end) for one in find(snippet, register, lang=language or "auto")
               if one.kind.direct or one.person]  # fmt: skip
    if note is not None:
        core = snippet.strip("…")
        at = note.text.find(core)
        shift = snippet.find(core) - at
        hidden = [one for one in note.mentions if one.action is not Action.KEEP]
        covered += [(one.start + shift, one.end + shift) for one in hidden if at >= 0]
    for start, end in covered:
        start, end = max(0, start), min(len(snippet), end)
        if start < end:
            snippet = snippet[:start] + _LETTER.sub("•", snippet[start:end]) + snippet[end:]
    return snippet
