"""Bars that stay: what was just done and how to undo it, closed sources, work that takes long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from visit_desk.gui.background import Job, Lane
from visit_desk.gui.parts.button import Button, KeyCap
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px


class UndoBar(Card):
    """The last deed, with its way back; it stays until the next deed. ``keep_room``: nothing moves when it comes.

    With ``every`` deed has its way back, again and again until the lock: when one is undone, the bar says which and
    offers the one before. ``before`` is the bar in whose place this one comes: its deeds go on.
    """

    undone = Signal()

    def __init__(
        self,
        *,
        keep_room: bool = True,
        every: bool = False,
        before: UndoBar | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("bar", padding=(16, 0, 16, 0), gap=12, across=True, parent=parent)
        self.setFixedHeight(px(48))
        self._every = every
        self._ways: list[tuple[str, Callable[[], object] | None]] = before.ways() if before else []
        self._words = Label("", "strong", "bar_text", shorten=True)
        self._undo = Button(self.tr("Undo"), kind="bar", height=32)
        self._cap = KeyCap(chord("undo").cap, "bar_text", "text3")
        self._done = Glyph("check", "bar_text")
        self.body.addWidget(self._done)
        self.body.addWidget(self._words, 1)
        self.body.addWidget(self._undo)
        self.body.addWidget(self._cap)
        self._undo.clicked.connect(self.undo)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(keep_room)
        self.setSizePolicy(policy)
        self.hide()

    def ways(self) -> list[tuple[str, Callable[[], object] | None]]:
        """What can be undone, the last deed last."""
        return list(self._ways)

    def tell(self, words: str, way_back: Callable[[], object] | None = None, *, undoable: bool = True) -> None:
        """Say what was done, with a tick and a way back; or, not ``undoable``, only say something. ``way_back`` is
        called once if a person undoes it; ``undone`` is told as well."""
        if not self._every:
            self._ways.clear()
        if undoable:
            self._ways.append((words, way_back))
        self._say(words, done=undoable, undoable=undoable)

    def _say(self, words: str, *, done: bool, undoable: bool) -> None:
        self._words.setText(words)
        self._done.setVisible(done)
        self._undo.setVisible(undoable)
        self._cap.setVisible(undoable)
        self.show()

    def words(self) -> str:
        return self._words.text()

    def undo(self) -> None:
        """Take the last deed back that was not taken back yet. Without ``every`` only one that is still shown."""
        if not self._ways or (not self._every and (self.isHidden() or self._undo.isHidden())):
            return
        words, back = self._ways.pop()
        self.hide()
        if self._every:
            self._say(self.tr("Undone: {deed}").format(deed=words), done=False, undoable=bool(self._ways))
        if back is not None:
            back()
        self.undone.emit()

    def settle(self) -> None:
        """Another page: what can be undone stays, a mere remark has been read."""
        if self._undo.isHidden():
            self._words.setText("")
            self.hide()

    def forget(self) -> None:
        """Nothing to undo any more."""
        self._ways.clear()
        self._words.setText("")
        self.hide()


class ClosedSourcesBar(Card):
    """While the sources are closed: what that means for what is written now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("debt_fill", padding=(12, 0, 12, 0), gap=10, across=True, parent=parent)
        self.setMinimumHeight(px(30))
        words = self.tr("Sources closed: known names are not recognised; text goes to the inbox.")
        self.body.addWidget(Glyph("lock", "debt"))
        self.body.addWidget(Label(words, "mark", "debt", wrap=True).middle(), 1)


class ProgressLine(QWidget):
    """Work that takes longer than a blink: what is being done, how far it is, and a key to stop it. ``begun`` is work
    that was already slow when the line was made."""

    def __init__(self, lane: Lane, begun: Job | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._words = Label("", "second", "text2", shorten=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(self.tr("Cancel"), kind="quiet", height=26)
        line = row(gap=12)
        told = column(gap=4)
        told.addWidget(self._words)
        told.addWidget(self._bar)
        line.addLayout(told, 1)
        line.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._cancel.clicked.connect(self._stop)
        lane.slow.connect(self._show)
        lane.moved.connect(self._move)
        lane.settled.connect(self._end)
        self.hide()
        if begun is not None and not begun.ended:
            self._show(begun)

    def _show(self, job: Job) -> None:
        self._job = job
        self._words.setText(job.words)
        self._bar.setAccessibleName(job.words)
        self._bar.setRange(0, 0)
        self._cancel.setVisible(job.cancel is not None)
        self._cancel.setEnabled(True)
        self.show()

    def _move(self, job: Job, done: int, total: int) -> None:
        if job is self._job and total > 0:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._words.setText(self.tr("Stopping at the next safe place"))
            self._job.stop()


class SavedMark(StatusMark):
    """Top right of a page: when it was saved, or why it could not be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("settled", "", bare=True, parent=parent)
        self.hide()

    def saved(self, at: str) -> None:
        """``at`` is the time as it is shown ("10:42")."""
        self.tell("settled", self.tr("Saved {time}").format(time=at))
        self.show()

    def trouble(self, sentence: str) -> None:
        self.tell("warning", sentence)
        self.show()
