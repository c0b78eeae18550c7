"""Pain 5 of the field: an open form neither holds the lock up nor is lost by it. Every form comes back as it stood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextEdit, QWidget

from tests.gui.notes_desk import do
from tests.gui.whole_desk import Whole, whole
from visit_desk.desk.views import Choice
from visit_desk.domain.lists import Action, MentionKind
from visit_desk.domain.note import Mention, Note
from visit_desk.domain.people import RiskAssessment
from visit_desk.domain.trouble import Trouble
from visit_desk.gui import drafts
from visit_desk.gui.application import finish, make_application
from visit_desk.gui.closing_page import ClosingPage
from visit_desk.gui.commitments_page import CommitmentsPage
from visit_desk.gui.findings_page import FindingsPage
from visit_desk.gui.notes_page import NotesPage
from visit_desk.gui.page import Page
from visit_desk.gui.people_page import PeoplePage
from visit_desk.gui.slot_deeds import SlotPage
from visit_desk.gui.window import Window

SECRET = "Quillfeather\tof the 😀 river: قال إنه "


@pytest.fixture(autouse=True, scope="module")
def look(qapp: QApplication) -> None:
    finish(make_application([]))


def _person(made: Whole, page: Page) -> None:
    assert isinstance(page, PeoplePage)
    page._edit()


def _new_person(made: Whole, page: Page) -> None:
    page.add()


def _risk(made: Whole, page: Page) -> None:
    assert isinstance(page, PeoplePage)
    page._assess()


def _consent(made: Whole, page: Page) -> None:
    assert isinstance(page, PeoplePage)
    page.card._open_use("U2")


def _words(made: Whole, page: Page) -> None:
    assert isinstance(page, ClosingPage)
    visit = do(made.lane, made.desk.visit)
    assert visit is not None
    open_word = Mention(start=8, end=15, kind=MentionKind.PLACE, action=Action.UNDECIDED)
    note = Note(visit=visit.id, text="She saw Hillbay twice.", mentions=(open_word,), written=made.desk.now())
    do(made.lane, lambda: made.desk.notes.keep(note))
    page.enter()
    made.settle()
    item = next(one for one in page.items if Choice.SAY_DIFFERENTLY in one.choices)
    page.queue.choose(item.key)
    made.settle()
    page.card.choose(Choice.SAY_DIFFERENTLY)


def _finding(made: Whole, page: Page) -> None:
    assert isinstance(page, FindingsPage)
    page.ask_fields()


def _practice(made: Whole, page: Page) -> None:
    assert isinstance(page, FindingsPage)
    practice = do(made.lane, lambda: made.desk.evidence.new_practice("Open doors", ()))
    page.reread(practice.id, which="practices")
    made.settle()
    page.ask_fields()


def _recommendation(made: Whole, page: Page) -> None:
    assert isinstance(page, FindingsPage)
    page.recommend()


def _basis(made: Whole, page: Page) -> None:
    assert isinstance(page, FindingsPage)
    page.ask_basis()


def _commitment(made: Whole, page: Page) -> None:
    assert isinstance(page, CommitmentsPage)
    page._open(page.table.current())


def _slot(made: Whole, page: Page) -> None:
    assert isinstance(page, SlotPage)
    page.add()


def _statement(made: Whole, page: Page) -> None:
    assert isinstance(page, NotesPage)
    notes = do(made.lane, made.desk.notes.lines)
    page.show_record(notes[0].id)
    made.settle()
    page.note.statements.take()


Opening = Callable[[Whole, Page], None]
# Forms of different pages stand open at once; each round opens one a page.
ROUNDS: tuple[dict[tuple[str, str], Opening], ...] = (
    {
        ("people", "person"): _person,
        ("findings", "finding"): _finding,
        ("commitments", "commitment"): _commitment,
        ("programme", "slot"): _slot,
        ("today", "slot"): _slot,
        ("notes", "statement"): _statement,
    },
    {
        ("people", "person"): _new_person,
        ("findings", "recommendation"): _recommendation,
        ("commitments", "commitment"): lambda _made, page: page.add(),
    },
    {("people", "risk"): _risk, ("findings", "basis"): _basis},
    {("people", "consent"): _consent, ("closing", "words"): _words, ("findings", "practice"): _practice},
    {("findings", "basis"): lambda _made, page: page.add()},
)


def open_form(window: Window, page: str, name: str) -> drafts.Form:
    found = next(form for form in window.page(page).forms() if form.name == name)
    assert found.open, f"{name} is not open"
    return found


def fill(panel: QWidget) -> None:
    """Something in each field of the form, a selection in one, and the focus there."""
    for number, one in enumerate(drafts.inputs(panel)):
        if isinstance(one, QLineEdit) and one.validator() is None:
            one.setText(f"{SECRET}{number}".replace("\t", " "))
        elif isinstance(one, QTextEdit):
            one.setPlainText(f"{SECRET}{number}\n\nsecond line\n")
        elif isinstance(one, QComboBox) and one.count() > 1:
            one.setCurrentIndex(one.count() - 1)
    written = [one for one in drafts.inputs(panel) if isinstance(one, QLineEdit | QTextEdit)]
    last = next(one for one in reversed(written) if isinstance(one, QTextEdit) or one.validator() is None)
    last.setFocus()
    if isinstance(last, QLineEdit):
        last.setSelection(6, -4)
    else:
        pen = last.textCursor()
        pen.setPosition(9)
        pen.setPosition(3, pen.MoveMode.KeepAnchor)
        last.setTextCursor(pen)


def _whom(about: object) -> object:
    """An assessment is made anew for the same person; everything else is the very thing."""
    return about.person if isinstance(about, RiskAssessment) else about


Told = dict[tuple[str, str], tuple[dict[str, object], object]]


def filled(made: Whole, round_: dict[tuple[str, str], Opening]) -> Told:
    """Open each form, fill it half, and go on to the next page; what they then tell."""
    for (page, name), opening in round_.items():
        front = made.go(page)
        assert isinstance(front, Page)
        for form in front.forms():
            if form.is_open is None:
                form.panel.hide()
        opening(made, front)
        made.settle()
        fill(open_form(made.window, page, name).panel)
    there = {key: open_form(made.window, *key) for key in round_}
    return {key: (drafts.told(form.panel), form.about()) for key, form in there.items()}


def test_every_half_filled_form_comes_back_after_a_lock_byte_for_byte(tmp_path: Path) -> None:
    before: Told = {}
    for number, round_ in enumerate((*ROUNDS, {})):
        vault = tmp_path / str(number - 1) / "v" if number else None
        with whole(tmp_path / str(number), vault=vault) as made:
            made.settle()
            if before:
                assert made.window.front == list(before)[-1][0], "the page that was in front"
            for (page, name), (told, about) in reversed(before.items()):
                made.go(page)
                form = open_form(made.window, page, name)
                now = drafts.told(form.panel)
                first = page == list(before)[-1][0]
                assert now == told if first else {**now, "at": told["at"]} == told, (page, name)
                assert _whom(form.about()) == _whom(about)
            before = filled(made, round_)
            made.composed.journal.write_now()


def test_a_form_that_was_kept_does_not_come_back(tmp_path: Path) -> None:
    with whole(tmp_path / "first") as made:
        front = made.go("commitments")
        assert isinstance(front, CommitmentsPage)
        front.add()
        made.composed.journal.write()
        made.settle()
        front._leave_form()
        made.composed.journal.write()
        made.settle()
        assert list((tmp_path / "first" / "v" / "unsaved").iterdir()) == []


def test_a_disk_that_is_full_is_tried_again_and_nothing_of_the_form_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with whole(tmp_path / "first") as made:
        front = made.go("commitments")
        assert isinstance(front, CommitmentsPage)
        front.add()
        tried: list[object] = []

        def full(_: object) -> None:
            tried.append(1)
            raise Trouble

        with monkeypatch.context() as patched:
            patched.setattr(made.desk.unsaved, "hold", full)
            made.composed.journal.write()
            made.settle()
        made.composed.journal.write()
        made.settle()
        assert tried == [1]
        assert len(list((tmp_path / "first" / "v" / "unsaved").iterdir())) == 1


def test_the_journal_writes_a_form_by_itself_and_holds_it_encrypted_for_the_right_key(tmp_path: Path) -> None:
    with whole(tmp_path / "first") as made:
        front = made.go("people")
        _person(made, front)  # type: ignore[arg-type]  # the page of people is a page
        made.settle()
        fill(open_form(made.window, "people", "person").panel)
        made.composed.journal.write()
        made.settle()
        boxes = list((tmp_path / "first" / "v" / "unsaved").iterdir())
        assert {one.suffix for one in boxes} == {".notes", ".sources"}
        assert all(one.stat().st_mode & 0o077 == 0 for one in boxes)
        assert not any(b"Quillfeather" in one.read_bytes() for one in boxes)
    with whole(tmp_path / "second", sources=False, vault=tmp_path / "first" / "v") as made:
        assert made.window.front == "people", "the place is no secret"
        assert made.composed.journal.open_forms() == ()
        assert do(made.lane, made.desk.unsaved.waiting)
        do(made.lane, lambda: made.desk.open_sources("seven lamps under the bridge"))
        made.composed._opened_sources(0)
        made.window.show_page("people")
        made.settle()
        assert f"{SECRET}0" in open_form(made.window, "people", "person").panel.findChildren(QTextEdit)[0].toPlainText()


def test_a_form_survives_another_size_and_the_sources_put_theirs_away(tmp_path: Path) -> None:
    with whole(tmp_path / "first") as made:
        front = made.go("findings")
        _finding(made, front)  # type: ignore[arg-type]  # the page of findings is a page
        made.settle()
        fill(open_form(made.window, "findings", "finding").panel)
        before = drafts.told(open_form(made.window, "findings", "finding").panel)["values"]
        made.window.rescale(150)
        made.settle()
        assert drafts.told(open_form(made.window, "findings", "finding").panel)["values"] == before
        people = made.go("people")
        _person(made, people)  # type: ignore[arg-type]
        made.settle()
        fill(open_form(made.window, "people", "person").panel)
        made.composed.close_sources()
        made.settle()
        held = str([draft.fields for draft in made.composed.journal.open_forms() if draft.page == "people"])
        assert "Quillfeather" not in held
        made.go("findings")
        assert drafts.told(open_form(made.window, "findings", "finding").panel)["values"] == before
        made.window.rescale(100)
        do(made.lane, lambda: made.desk.open_sources("seven lamps under the bridge"))
        made.composed._opened_sources(0)
        made.window.show_page("people")
        made.settle()
        assert f"{SECRET}0" in open_form(made.window, "people", "person").panel.findChildren(QTextEdit)[0].toPlainText()
