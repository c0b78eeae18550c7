"""Good practices and promises begun by hand, on a real desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from tests.gui.looking import clipped, nameless
from tests.gui.notes_desk import do
from tests.gui.pages_desk import Laid, laid
from visit_desk.domain.evidence import GoodPractice
from visit_desk.domain.lists import Realm
from visit_desk.gui.commitments_page import CommitmentsPage
from visit_desk.gui.findings_page import FindingsPage
from visit_desk.gui.parts.marks import StatusMark


def _page(made: Laid) -> FindingsPage:
    assert isinstance(made.page, FindingsPage)
    held = GoodPractice(code="GP1", title="Dormitories by choice", text="Residents choose.", fragile=True)
    do(made.lane, lambda: made.desk.evidence.keep(held))
    made.page.reread(which="practices")
    made.settle()
    return made.page


def _practices(made: Laid) -> tuple[GoodPractice, ...]:
    return tuple(view.practice for view in do(made.lane, made.desk.evidence.practices))


def _named(root: QWidget, name: str) -> QWidget:
    return next(one for one in root.findChildren(QWidget) if one.accessibleName() == name)


def _words(root: QWidget) -> list[str]:
    labels = [one.text() for one in root.findChildren(QLabel) if one.isVisible()]
    return labels + [one.words() for one in root.findChildren(StatusMark) if one.isVisible()]


def test_a_practice_is_begun_from_statements_and_every_field_is_written(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        page = _page(made)
        known = {one.id for one in _practices(made)}
        page.add()
        made.settle()
        made.press("Registers are public")
        page.picker.tick(0)
        made.press(Qt.Key.Key_Return)
        new = next(one for one in _practices(made) if one.id not in known)
        assert (new.title, len(new.basis), page.record()) == ("Registers are public", 1, new.id)
        made.press("d", on=page.list)
        form = page.practice_fields
        assert form.isVisible()
        assert nameless(form) == []
        assert clipped(form) == []
        made.press("The courts", on=_named(form, "Who does it"))
        realm = _named(form, "Realm")
        assert isinstance(realm, QComboBox)
        realm.setCurrentIndex(realm.findData(Realm.JUSTICE.value))
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        made.settle()
        (kept,) = [one for one in _practices(made) if one.id == new.id]
        assert (kept.actor, kept.realm, kept.basis) == ("The courts", Realm.JUSTICE, new.basis)
        made.undo()
        assert next(one for one in _practices(made) if one.id == new.id).actor == ""


def test_a_fragile_practice_is_held_until_somebody_confirms(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        page = _page(made)
        fragile = next(one for one in _practices(made) if one.fragile)
        page.show_record(fragile.id)
        made.settle()
        assert "Held until somebody confirms" in _words(page.card)
        page.ask_fields()
        made.settle()
        assert page.practice_fields.why() == "Held until somebody confirms"
        box = next(one for one in page.practice_fields.findChildren(QCheckBox) if one.text().startswith("Cleared"))
        box.setChecked(True)
        assert page.practice_fields.why() == "Those who do it have confirmed that it may be told"
        QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        made.settle()
        assert next(one for one in _practices(made) if one.id == fragile.id).cleared
        made.undo()
        assert not next(one for one in _practices(made) if one.id == fragile.id).cleared


def test_what_a_practice_rests_on_is_chosen_anew(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        page = _page(made)
        shown = page.shown
        assert shown is not None
        made.press("b", on=page.list)
        page.picker.tick(len(shown.basis))
        made.press(Qt.Key.Key_Return)
        assert len(next(one for one in _practices(made) if one.id == shown.id).basis) == len(shown.basis) + 1


def test_a_promise_by_hand_may_name_the_meeting_where_it_was_made(tmp_path: Path) -> None:
    with laid(tmp_path, "commitments", CommitmentsPage) as made:
        page = made.page
        assert isinstance(page, CommitmentsPage)
        page.add()
        made.settle()
        meeting = _named(page.form, "Meeting")
        assert isinstance(meeting, QComboBox)
        told = [meeting.itemText(place) for place in range(meeting.count())]
        assert any("Ministry of Justice" in one for one in told)
        assert not any("Hallward" in one or "Private talk" in one for one in told)
        meeting.setCurrentIndex(next(n for n, one in enumerate(told) if "Ministry of Justice" in one))
        made.press("A register", on=_named(page.form, "What was promised"))
        made.press("Ministry of Justice", on=_named(page.form, "By whom"))
        made.press(Qt.Key.Key_Return, on=_named(page.form, "By whom"))
        kept = next(one for one in do(made.lane, made.desk.evidence.commitments) if one.text == "A register")
        meetings = {one.id: one.title for one in do(made.lane, made.desk.programme.meetings)}
        assert meetings[kept.meeting] == "Ministry of Justice"
