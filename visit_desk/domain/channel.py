"""Channel: one place of a finished file where words can hide, as the gate searches it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Channel:
    """``where`` names the place ("page 3", "metadata Author", "word/comments.xml"); ``text`` is what stands there.

    ``raw`` marks undecoded bytes (as Latin-1): only long words are searched there. ``paragraph`` is the number of the
    report paragraph where it is known, so that a hit leads to its sentence.
    """

    where: str
    text: str = field(repr=False)
    raw: bool = False
    paragraph: int | None = None
