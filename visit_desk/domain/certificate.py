"""Certificate: what an erasing did, in counts. It names nobody, and it says what no program can promise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from visit_desk.domain.lists import Words
from visit_desk.domain.thing import Thing


class Erasure(Words):
    """What was erased."""

    PERSON = "person"
    PASSAGE = "passage"
    NOTE = "note"
    VISIT = "visit"
    RECORD = "record"
    SOURCES = "sources"


@dataclass(frozen=True, kw_only=True)
class Certificate(Thing):
    """Counts of one erasing.

    ``found_before`` and ``found_after``: places in both decrypted files where the words stood. ``kept``: places that a
    person decided to leave. ``copies_removed`` lay beside the vault; ``copies_elsewhere`` are recorded ones that may
    still hold the words; ``exports`` and ``clear_files`` were written earlier and are not called back.
    """

    kind: ClassVar[str] = "certificate"
    deed: Erasure
    made: datetime
    records: int = 0
    changed: int = 0
    revisions: int = 0
    kept: int = 0
    found_before: int = 0
    found_after: int = 0
    copies_removed: int = 0
    copies_elsewhere: int = 0
    exports: int = 0
    clear_files: int = 0
