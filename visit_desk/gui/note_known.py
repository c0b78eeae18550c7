"""Known names are hidden as they are typed, off the key's path: only the paragraph that changed, once the pen rests.

What comes back is applied only to a paragraph that still reads as it was asked about; otherwise it is asked again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor

from visit_desk.desk.views import Candidate
from visit_desk.gui.note_deeds import hide_known
from visit_desk.gui.note_writing import Writing

REST = 150  # milliseconds without a key
PIECE = 4000  # code points looked through in one go, so that no other work waits long
Answer = Callable[[Sequence[Candidate]], None]
Ask = Callable[[str, Answer], None]


class Known(QObject):
    """Watches one ``Writing``. ``ask`` looks a text through in the lane and answers in the window's thread."""

    def __init__(
        self, writing: Writing, ask: Ask, pen: Callable[[], int | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._writing, self._ask, self._pen = writing, ask, pen
        self._waiting: list[QTextCursor] = []
        self._held: list[QTextCursor] = []  # paragraphs in which the pen still touches a known name
        self._asked = 0
        self.on = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.look)
        writing.touched.connect(self._touched)

    @property
    def busy(self) -> bool:
        return bool(self._waiting or self._held) or self._asked > 0 or self._rest.isActive()

    def _touched(self, at: int, _removed: int, added: int) -> None:
        """A key went by: remember where, and wait until the pen rests."""
        if not self.on:
            return
        last = self._waiting[-1] if self._waiting else None
        if last is None or added > 1 or not self._same_paragraph(last, at):
            place = QTextCursor(self._writing.document)
            end = self._writing.document.characterCount() - 1
            place.setPosition(min(at, end))
            place.setPosition(min(at + added, end), QTextCursor.MoveMode.KeepAnchor)
            self._waiting.append(place)
        self.pen_moved()
        self._rest.start()

    def pen_moved(self) -> None:
        """The pen is elsewhere: what it touched can be looked at again."""
        if self._held:
            self._waiting = self._held + self._waiting
            self._held = []
            self._rest.start()

    def _same_paragraph(self, place: QTextCursor, at: int) -> bool:
        block = place.block()
        return block.isValid() and block.position() <= at < block.position() + block.length()

    def look_at_all(self) -> None:
        """Look the whole note through, piece by piece (after opening, or when candidates are shown)."""
        whole = QTextCursor(self._writing.document)
        whole.select(QTextCursor.SelectionType.Document)
        self._waiting = [whole]
        self.look()

    def forget(self) -> None:
        self._rest.stop()
        self._waiting.clear()
        self._held.clear()

    def look(self) -> None:
        """Ask about the paragraphs that changed, the next piece of them at once and the rest after the answer."""
        self._rest.stop()
        if not self.on or self._asked:
            return
        blocks = self._next_piece()
        if not blocks:
            return
        asked = []
        pieces = []
        for block in blocks:
            place = QTextCursor(block)
            asked.append((place, block.text()))
            pieces.append(block.text())
        self._asked += 1
        self._ask("\n".join(pieces), lambda found: self._answered(asked, found))

    def _next_piece(self) -> list[QTextBlock]:
        blocks: list[QTextBlock] = []
        size = 0
        while self._waiting and size < PIECE:
            place = self._waiting[0]
            block = self._writing.document.findBlock(place.selectionStart())
            end = place.selectionEnd()
            while block.isValid() and block.position() <= end and size < PIECE:
                if block not in blocks:
                    blocks.append(block)
                    size += block.length()
                block = block.next()
            if block.isValid() and block.position() <= end:
                place.setPosition(block.position())
                place.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            else:
                self._waiting.pop(0)
        return blocks

    def _answered(self, asked: list[tuple[QTextCursor, str]], found: Sequence[Candidate]) -> None:
        self._asked -= 1
        start = 0
        for place, text in asked:
            end = start + len(text)
            here = [_moved(one, start) for one in found if start <= one.start and one.end <= end]
            self._apply(place.block(), text, here)
            start = end + 1
        if self._waiting and not self._rest.isActive():
            self.look()

    def _apply(self, block: QTextBlock, text: str, found: list[Candidate]) -> None:
        if block.text() != text:
            return  # written on since; that paragraph is already waiting again
        spans = [(_units(text, one.start), _units(text, one.end)) for one in found]
        self._writing.marks.put(block, "candidate", spans)
        if not any(one.known for one in found):
            return
        place = QTextCursor(block)
        if hide_known(self._writing, block, found, self._pen()):
            self._held.append(place)


def _moved(one: Candidate, by: int) -> Candidate:
    return Candidate(one.start - by, one.end - by, one.kind, one.person, one.known, one.gloss)


def _units(text: str, point: int) -> int:
    return point if text.isascii() else len(text[:point].encode("utf-16-le")) // 2
