"""Clear originals: the text files that notes were imported from. Removed only on a person's word, never by an error."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from visit_desk.domain.note import ClearOriginal, Note
from visit_desk.domain.trouble import DiskTrouble, Trouble, WrongUsage

NOT_A_NOTE = "This file is not the text of a note, so it was left where it is. Remove it yourself, then go on."


def remove_original(original: ClearOriginal, notes: Iterable[Note]) -> None:
    """Delete a clear file whose whole text lies in the vault. A file that is gone already is fine; one that was
    changed since its import is left alone. What a disk may keep of a deleted file is said on the Leaving page."""
    from visit_desk.exchange import read_text  # what reads files is not waited for while a vault opens

    path = Path(original.path)
    if not path.exists():
        return
    if path.suffix.lower() not in (".txt", ".md"):
        raise WrongUsage(what=NOT_A_NOTE)
    try:
        text = read_text(path)
    except Trouble:
        text = ""
    if not text or not any(note.text == text for note in notes):
        raise WrongUsage(what="That file was changed since it was imported. It was left where it is.")
    try:
        path.unlink()
    except OSError as error:
        raise DiskTrouble(reason=error.strerror or "unknown") from None
