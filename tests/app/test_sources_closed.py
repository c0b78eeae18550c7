"""The sources closed alone: the work goes on, and nobody's name is readable anywhere in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTextEdit

from tests.gui.notes_desk import do
from tests.gui.whole_desk import Whole, told, whole
from visit_desk.domain.certificate import Certificate, Erasure
from visit_desk.gui.application import finish, make_application
from visit_desk.gui.clipboard import pocket
from visit_desk.gui.people_page import PeoplePage
from visit_desk.gui.retention_part import RetentionPart
from visit_desk.gui.safety_page import SafetyPage
from visit_desk.gui.sidebar import PAGES


@pytest.fixture(autouse=True, scope="module")
def look(qapp: QApplication) -> None:
    finish(make_application([]))


def everything(app: QApplication) -> Iterator[str]:
    """Every text of every widget and list that lives, seen or not, and of every text's undo steps that remain."""
    for widget in app.allWidgets():
        yield from told(widget)
        yield widget.windowTitle()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            for row in range(model.rowCount(QModelIndex())):
                found = (model.index(row, 0).data(role) for role in (Qt.ItemDataRole.DisplayRole, *range(256, 272)))
                yield from (repr(one) if isinstance(one, tuple | list) else str(one) for one in found if one)
        if isinstance(widget, QTextEdit):
            yield widget.document().toRawText()
    for one in app.findChildren(QObject):
        yield one.objectName()


def names(made: Whole) -> set[str]:
    """The names of everybody whose tier protects them: what nobody may read once the sources are closed."""
    people = do(made.lane, made.desk.people.lines)
    found = {form for one in people if not one.official for form in (*one.names, *one.nicknames, *one.contacts)}
    return {form for form in found if len(form) > 4}


def test_after_the_sources_were_open_on_every_page_no_name_is_left_in_any_widget(
    tmp_path: Path, qapp: QApplication
) -> None:
    with whole(tmp_path) as made:
        secret = names(made)
        assert len(secret) == 3
        for page in PAGES:
            front = made.go(page)
            if isinstance(front, PeoplePage):
                front.card.reveal(True)
        for note in do(made.lane, made.desk.notes.lines):
            made.window.show_page("notes", note.id)
            made.settle()
        people = made.go("people")
        assert isinstance(people, PeoplePage)
        people._edit()
        made.settle()
        people.form._names.selectAll()
        pocket().copy(people.form._names)
        before = "\n".join(everything(qapp))
        assert any(name in before for name in secret), "the search finds what is there"
        made.composed.turn_sources()
        made.settle()
        for page in (*PAGES, "preferences", "sources"):
            made.window.show_page(page)
            made.settle()
            after = "\n".join(everything(qapp))
            assert [name for name in secret if name in after] == [], page
        assert not made.desk.sources_open
        assert pocket()._inside is None


def test_with_the_sources_closed_the_work_on_the_notes_file_goes_on(tmp_path: Path) -> None:
    with whole(tmp_path) as made:
        made.composed.turn_sources()
        made.settle()
        front = made.go("findings")
        view = do(made.lane, made.desk.evidence.findings)[0]
        front.card.prose.setFocus()  # type: ignore[attr-defined]  # the page of findings has a card
        made.write("seen again ")
        front.leave()  # type: ignore[attr-defined]  # a page can be left
        made.settle()
        kept = do(made.lane, lambda: made.desk.evidence.finding(view.finding.id)).finding
        assert "seen again" in kept.text.lower() or any(
            "seen again" in one.finding.text.lower() for one in do(made.lane, made.desk.evidence.findings)
        )
        made.go("commitments")
        made.window.page("commitments").add()
        made.settle()
        made.window.show_page("notes", "loose")
        made.settle()
        made.write("Written while they are closed")
        made.window.save()
        made.settle()
        assert do(made.lane, made.desk.vault.inbox_count) == 1
        assert made.troubles == []


def test_once_the_sources_are_destroyed_their_box_says_so_and_offers_nothing(
    tmp_path: Path, qapp: QApplication
) -> None:
    with whole(tmp_path) as made:
        secret = names(made)
        people = made.go("people")
        assert isinstance(people, PeoplePage)
        people.card.reveal(True)
        page = made.go("safety")
        assert isinstance(page, SafetyPage)
        page.show_part("keeping")
        made.settle()
        keeping = page.part("keeping")
        assert isinstance(keeping, RetentionPart)
        certificate = do(made.lane, made.desk.vault.erasing.destroy_sources)
        assert certificate is None
        keeping._sources_gone(Certificate(deed=Erasure.SOURCES, made=made.desk.now()))
        made.settle()
        box = made.window.sidebar.sources
        assert (box.text(), box.gone, box.is_open) == ("Sources destroyed", True, False)
        box.click()
        made.settle()
        assert made.window.front == "safety"
        assert "Nothing opens them any more" in made.window.deed.words()
        made.window.show_page("people")
        made.settle()
        after = "\n".join(everything(qapp))
        assert [name for name in secret if name in after] == []
