"""Pictures of the note, the list of notes and the evening's queue, beside the drafts.

python -m tests.gui.pictures_of_notes OUT [name ...] [--look light-100-en ...]
"""

from __future__ import annotations

import argparse
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.gui.notes_desk import NOW, Clock, desk_in_lane, drawn, settle, things
from tests.gui.photograph import ALL_LOOKS, dressed, take
from visit_desk.domain.note import ClearOriginal
from visit_desk.gui.closing_page import ClosingPage
from visit_desk.gui.notes_page import NotesPage
from visit_desk.gui.tokens import Scheme
from visit_desk.gui.window import Window

NAMES = ("note", "notes", "closing", "note-narrow")


def picture(name: str, out: Path, look: tuple[Scheme, int, str]) -> Path:
    """One page in one look, in a window as it stands on a desk."""
    dressed(*look)
    arabic = look[2] == "ar"
    note = drawn(arabic)
    original = ClearOriginal(visit="v1", path="/home/officer/Desktop/notes-friday.txt", imported=NOW.date())
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        desk, lane = stack.enter_context(desk_in_lane(folder, Clock(), things(note, original)))
        window = Window(lane)
        window.tell_visit("8", "Ilvaria", "Day 8 of 10")
        window.tell_sources(is_open=True, second="")
        window.register("notes", lambda: NotesPage(desk, lane))
        window.register("closing", lambda: ClosingPage(desk, lane))
        size = (1024, 640) if name.endswith("narrow") else (1366, 768)
        window.resize(*size)
        window.show()
        window.show_page(
            "closing" if name == "closing" else "notes", note.id if name.startswith("note-") or name == "note" else ""
        )
        settle(lane)
        file = take(window, out / f"{name}-{look[0].value}-{look[1]}-{look[2]}.png", size)
        window.close()
        settle(lane)
        return file


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("out", type=Path)
    asked.add_argument("names", nargs="*", choices=[[], *NAMES])
    asked.add_argument("--look", nargs="*", default=[])
    given = asked.parse_args()
    for look in ALL_LOOKS:
        spelled = f"{look[0].value}-{look[1]}-{look[2]}"
        if not given.look or spelled in given.look:
            for name in given.names or NAMES:
                print(picture(name, given.out, look))


if __name__ == "__main__":
    main()
