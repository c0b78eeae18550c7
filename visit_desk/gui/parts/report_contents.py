"""The contents of the draft: chapters with their words, and a mark where something stands in the way."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from visit_desk.desk.views import ReportView
from visit_desk.gui.numbers import grouped
from visit_desk.gui.parts.finding_rows import TitleDelegate
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.theme import px


class ReportContents(RowList):
    """``chosen`` tells the heading as it is printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 40, parent=parent)
        self.setItemDelegate(TitleDelegate(40, parent=self))
        self.setAccessibleName(self.tr("Contents"))
        self.setFixedWidth(px(226))

    def show_sections(self, view: ReportView) -> None:
        rows = [Row(key="", title=self.tr("Contents"), heading=True)]
        rows += [Row(key=part.heading, title=part.heading, tag=grouped(part.words)) for part in view.sections]
        self.show_rows(rows)
