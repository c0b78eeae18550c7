"""Close the day on a real desk, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.notes_desk import PREACHER, Clock, desk_in_lane, do, drawn, settle, things
from visit_desk.desk.desk import Desk
from visit_desk.desk.views import QueueGroup
from visit_desk.domain.lists import Action, CheckInResult, ConsentState, MentionKind, NoteState, Tier
from visit_desk.domain.note import ClearOriginal, Mention, Note
from visit_desk.gui import typeface
from visit_desk.gui.application import speak
from visit_desk.gui.background import Lane
from visit_desk.gui.closing_page import ClosingPage
from visit_desk.gui.closing_words import veiled
from visit_desk.gui.theme import theme

TEXT = "Dorin Vashti gave a number: +999 72 410 118. He drives a grey van."


class Evening:
    """The page in front, with a note whose words nobody has settled."""

    def __init__(self, page: ClosingPage, desk: Desk, lane: Lane, qtbot: QtBot) -> None:
        self.page, self.desk, self.lane, self.qtbot = page, desk, lane, qtbot

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key wherever the keyboard is."""
        self.qtbot.keyClick(self.page.focusWidget() or self.page, key, modifier)
        settle(self.lane)

    def words(self) -> list[str]:
        return [item.word for item in self.page.items if item.group is QueueGroup.WORDS]

    def go_to(self, word: str) -> None:
        key = next(item.key for item in self.page.items if word in (item.word, item.group.value))
        assert self.page.queue.choose(key)
        settle(self.lane)
        self.page.queue.setFocus()

    def note(self) -> Note:
        return do(self.lane, lambda: self.desk.notes.get(NOTE.id))

    def settle_words(self) -> None:
        for _ in range(20):
            if not self.words():
                return
            self.go_to(self.words()[0])
            self.press(Qt.Key.Key_Return)
        pytest.fail("the queue never ended")


NOTE = replace(drawn(), text=TEXT, mentions=(), passages=(), quotes=(), tier=Tier.B, speaker=PREACHER.id)


@pytest.fixture
def evening(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Evening]:
    typeface.load()
    theme().wear()
    with desk_in_lane(tmp_path, Clock(), things()) as (desk, lane):
        do(lane, lambda: desk.notes.keep(desk.notes.hide_known(NOTE)))
        page = ClosingPage(desk, lane)
        qtbot.addWidget(page)
        page.resize(1150, 740)
        page.show()
        page.enter()
        settle(lane)
        yield Evening(page, desk, lane, qtbot)


def test_the_riskiest_word_waits_with_its_reasons_and_its_sentence(evening: Evening) -> None:
    assert evening.page.queue.hasFocus()
    assert evening.page.card.item is evening.page.items[0]
    shown = evening.page.card.context.accessibleName()
    assert "Dorin Vashti" not in shown  # hidden already: it stays hidden in the evening too
    assert "+999" in shown or "van" in shown
    assert "410 118" not in shown


def test_enter_takes_the_safest_proposal_and_goes_on(evening: Evening) -> None:
    before = evening.words()
    evening.go_to("+999 72 410 118")
    evening.press(Qt.Key.Key_Return)
    assert evening.words() == [word for word in before if word != "+999 72 410 118"]
    mention = next(m for m in evening.note().mentions if m.kind is MentionKind.PHONE)
    assert (mention.action, mention.decided_by) == (Action.REDACT, "review")
    assert evening.page.bar.isVisible()
    assert "410" not in evening.page.bar.words()
    assert evening.page.card.item is not None


def test_in_a_narrow_window_enter_still_takes_the_proposal(evening: Evening) -> None:
    evening.page.resize(560, 600)
    settle(evening.lane)
    evening.page.read()
    settle(evening.lane)
    count = len(evening.page.items)
    evening.press(Qt.Key.Key_Return)
    assert len(evening.page.items) == count - 1


def test_undo_brings_the_item_back_and_stands_on_it(evening: Evening) -> None:
    before = evening.words()
    evening.go_to("+999 72 410 118")
    evening.press(Qt.Key.Key_Return)
    assert evening.page.undo()
    settle(evening.lane)
    assert evening.words() == before
    assert evening.page.card.item is not None
    assert evening.page.card.item.word == "+999 72 410 118"


def test_another_wording_is_one_key_and_a_field(evening: Evening) -> None:
    evening.go_to("+999 72 410 118")
    evening.press(Qt.Key.Key_2)
    assert evening.page.card.gloss.hasFocus()
    evening.page.card.gloss.clear()
    evening.qtbot.keyClicks(evening.page.card.gloss, "a way to call 2 people")
    evening.press(Qt.Key.Key_Return)
    assert next(m for m in evening.note().mentions if m.kind is MentionKind.PHONE).gloss == "a way to call 2 people"
    assert evening.page.queue.hasFocus()


def test_in_a_french_window_the_wording_of_an_english_note_is_english(evening: Evening, qapp: QApplication) -> None:
    at = TEXT.index("+999")
    marked = Mention(start=at, end=TEXT.index(". He"), kind=MentionKind.PHONE)  # undecided, and nobody gave a gloss
    do(evening.lane, lambda: evening.desk.notes.keep(replace(NOTE, mentions=(marked,))))
    speak(qapp, "fr")
    evening.page.read()
    settle(evening.lane)
    evening.go_to("+999 72 410 118")
    evening.press(Qt.Key.Key_2)
    assert evening.page.card.gloss.text() == "a telephone number"
    evening.press(Qt.Key.Key_Return)
    kept = next(mention for mention in evening.note().mentions if mention.kind is MentionKind.PHONE)
    assert (kept.decided_by, kept.gloss) == ("review", "a telephone number")


def test_a_public_word_needs_a_reason_and_keeps_it(evening: Evening) -> None:
    word = next(item.word for item in evening.page.items if item.kind is MentionKind.VEHICLE)
    evening.go_to(word)
    evening.press(Qt.Key.Key_3)
    assert evening.page.card.reason.hasFocus()
    evening.press(Qt.Key.Key_Return)
    assert evening.page.card.reason_field.below().startswith("Say why")
    evening.qtbot.keyClicks(evening.page.card.reason, "said on television")
    evening.press(Qt.Key.Key_Return)
    kept = next(m for m in evening.note().mentions if m.kind is MentionKind.VEHICLE)
    assert (kept.action, kept.reason) == (Action.KEEP, "said on television")


def test_escape_leaves_a_field_without_deciding(evening: Evening) -> None:
    before = evening.words()
    evening.go_to("+999 72 410 118")
    evening.press(Qt.Key.Key_2)
    evening.press(Qt.Key.Key_Escape)
    assert not evening.page.card.asking
    assert evening.page.queue.hasFocus()
    assert evening.words() == before


def test_later_leaves_the_debt_in_the_queue(evening: Evening) -> None:
    count = len(evening.page.items)
    evening.go_to("+999 72 410 118")
    evening.press(Qt.Key.Key_4)
    assert len(evening.page.items) == count
    assert "+999 72 410 118" in evening.words()


def test_consents_and_promises_are_settled_by_the_same_key(evening: Evening) -> None:
    evening.go_to(QueueGroup.CONSENT.value)
    evening.press(Qt.Key.Key_Return)
    view = do(evening.lane, lambda: evening.desk.people.view(PREACHER.id))
    assert ConsentState.DEFERRED in {line.state for line in view.consents}
    evening.go_to(QueueGroup.PROMISES.value)
    evening.press(Qt.Key.Key_Return)
    view = do(evening.lane, lambda: evening.desk.people.view(PREACHER.id))
    assert [one.result for one in view.check_ins] == [CheckInResult.DUE]
    assert QueueGroup.PROMISES not in {item.group for item in evening.page.items}


def test_a_clear_original_is_removed_on_a_persons_word_and_that_cannot_be_undone(
    evening: Evening, tmp_path: Path
) -> None:
    file = tmp_path / "friday.txt"
    file.write_text("A quiet meeting.", encoding="utf-8")
    do(evening.lane, lambda: evening.desk.notes.bring_in([file]))
    evening.page.enter()
    settle(evening.lane)
    evening.go_to(QueueGroup.ORIGINALS.value)
    evening.press(Qt.Key.Key_Return)
    assert not file.exists()
    assert do(evening.lane, lambda: all(one.removed for one in evening.desk.memory.all(ClearOriginal)))
    assert evening.page.bar.words().startswith("Removed: friday.txt")


def test_sealed_is_said_only_after_the_last_word_is_settled(evening: Evening) -> None:
    told: list[str] = []
    evening.page.told.connect(told.append)
    evening.page.seal_day()
    settle(evening.lane)
    assert told == ["Nothing was sealed: no note is settled to its end."]
    assert not evening.page.sealed.isVisible()
    evening.settle_words()
    evening.page.seal_day()
    settle(evening.lane)
    assert evening.page.sealed.isVisible()
    assert evening.note().state is NoteState.SEALED


def test_an_empty_queue_offers_the_seal(evening: Evening) -> None:
    evening.settle_words()
    for _ in range(4):
        if evening.page.items:
            evening.page.queue.setFocus()
            evening.press(Qt.Key.Key_Return)
    assert evening.page.items == ()
    assert evening.page.empty.isVisible()
    evening.qtbot.keyClick(evening.page.empty.deed, Qt.Key.Key_Space)
    settle(evening.lane)
    assert evening.page.sealed.isVisible()


def test_with_the_sources_closed_no_word_of_the_queue_is_shown(evening: Evening) -> None:
    do(evening.lane, evening.desk.close_sources)
    evening.page.enter()
    settle(evening.lane)
    assert evening.page.closed.isVisible()
    assert evening.page.items == ()
    assert all(item.title == "" for item in evening.page.queue.rows.rows())


def test_every_widget_that_takes_the_keyboard_has_a_name(evening: Evening) -> None:
    evening.press(Qt.Key.Key_2)
    nameless = [
        type(one).__name__
        for one in evening.page.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]  # fmt: skip
    assert nameless == []


@pytest.mark.parametrize(
    ("word", "kind", "seen"),
    [("+999 72 410 118", MentionKind.PHONE, "\u2066+999 72 ••• •••\u2069"),
     ("Dorin Vashti", MentionKind.NAME, "D•••• V•••••"),
     ("a grey van", MentionKind.VEHICLE, "a grey van"), ("his wife Sigrun", MentionKind.KIN, "his wife S•••••")],
)  # fmt: skip
def test_a_direct_identifier_is_veiled_while_it_is_decided(word: str, kind: MentionKind, seen: str) -> None:
    assert veiled(word, kind) == seen
