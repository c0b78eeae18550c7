"""Make the fixture of today's schema: ``python -m tests.vault.make_fixture``. Run once when a schema is released."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.vault.making import NOTES, SOURCES, hand, raw, reviewed
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import NoteState
from visit_desk.vault import Vault
from visit_desk.vault.cost import FLOOR
from visit_desk.vault.rows import SCHEMA


def main() -> None:
    path = Path(__file__).with_name("fixtures") / f"schema-{SCHEMA}"
    vault = Vault.create(path, NOTES, SOURCES, hand=hand(), cost=FLOOR).vault
    note = raw("Quillomar Vesh spoke at the harbour of Ilvaria")
    vault.keep(note, Finding(code="F1", title="Harbour dues"))
    vault.seal(
        [reviewed("* spoke at the harbour of Ilvaria", "A person", note=note.id)],
        [replace(note, state=NoteState.SEALED)],
    )
    vault.close_sources()
    vault.keep(raw("written while the sources were closed"))
    vault.close()


if __name__ == "__main__":
    main()
