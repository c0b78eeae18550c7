"""From a note: the selection, or the whole of it, leads to where erasing is shown; the words are the right ones."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.gui.notes_desk import Laid, do
from tests.gui.test_statements_in_notes import at, laid  # noqa: F401  # a fixture
from visit_desk.domain.note import Note
from visit_desk.gui.note_menu import note_menu


def test_a_selection_leads_to_its_passage_in_code_points_and_erases_nothing(laid: Laid, qtbot: QtBot) -> None:  # noqa: F811
    went: list[tuple[str, str]] = []
    laid.page.go.connect(lambda page, record: went.append((page, record)))
    note = do(laid.lane, lambda: laid.desk.vault.all(Note)[0])
    words = next(line for line in note.text.split("\n") if len(line) > 40 and not any(
        m.start < note.text.index(line) + 30 and note.text.index(line) < m.end for m in note.mentions
    ))[:20]  # fmt: skip
    at(laid, words, select=True)
    acts = [act for act in note_menu(laid.page.editor, 0).actions() if "good" in act.text()]
    assert [act.isEnabled() for act in acts] == [True, True]
    acts[0].trigger()
    (page, _), (part, what, key, start, end) = went[0], went[0][1].split("/")
    assert (page, part, what, key) == ("safety", "keeping", "passage", note.id)
    assert note.text[int(start) : int(end)] == words
    acts[1].trigger()
    assert went[1] == ("safety", f"keeping/note/{note.id}")
    assert do(laid.lane, lambda: laid.desk.vault.get(Note, note.id)).text == note.text
