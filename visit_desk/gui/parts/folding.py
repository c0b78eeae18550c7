"""Two columns that fold into tabs where there is no room for both."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from visit_desk.gui.parts.card import column, row
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.theme import px


class FoldingPane(QWidget):
    """``main`` and ``side`` beside each other; below ``fold`` px (at 100 %) one at a time, chosen above them.

    ``side_width`` fixes the second column; ``leading`` puts it before the first one.
    """

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        names: tuple[str, str],
        *,
        fold: float = 760,
        side_width: float = 334,
        gap: float = 24,
        leading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.main, self.side = main, side
        self._fold, self._side_width, self._leading = fold, side_width, leading
        self._tabs = SegmentedBar([("main", names[0]), ("side", names[1])], current="main")
        self._tabs.chosen.connect(self.show_part)
        self._beside = QWidget()
        self._across = row(gap=gap)
        self._beside.setLayout(self._across)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._beside)
        inside = column(gap=12)
        inside.addWidget(self._tabs)
        inside.addWidget(self._stack, 1)
        self.setLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.folded: bool | None = None
        self._lay(False)

    def show_part(self, part: str) -> None:
        """``main`` or ``side``: the one to be seen when folded."""
        self._tabs.choose(part)
        if self.folded:
            self._stack.setCurrentWidget(self.side if part == "side" else self.main)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(event.size().width() < px(self._fold))

    def _lay(self, folded: bool) -> None:
        if folded == self.folded:
            return
        self.folded = folded
        self._tabs.setVisible(folded)
        if folded:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16777215)
            for part in (self.main, self.side):
                self._across.removeWidget(part)
                self._stack.addWidget(part)
            self.show_part(self._tabs.current())
            return
        for part in (self.main, self.side):
            self._stack.removeWidget(part)
        self.side.setFixedWidth(px(self._side_width))
        for part in (self.side, self.main) if self._leading else (self.main, self.side):
            self._across.addWidget(part, 1 if part is self.main else 0)
            part.show()
        self._stack.setCurrentWidget(self._beside)
