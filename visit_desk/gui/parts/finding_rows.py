"""Findings and good practices as rows: by realm, with level and whether they are cleared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from visit_desk.desk.views import FindingView, PracticeView
from visit_desk.domain.lists import FindingState, Realm
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.evidence_cards import fitting, write_lines
from visit_desk.gui.parts.painted import width_of
from visit_desk.gui.parts.row_paint import paint_row
from visit_desk.gui.parts.rows import THING, Index, Row, RowDelegate
from visit_desk.gui.theme import px
from visit_desk.gui.words import said


class TitleDelegate(RowDelegate):
    """A row whose title takes two lines where it needs them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(THING)
        if not isinstance(one, Row) or one.heading:
            super().paint(painter, option, index)
            return
        painter.save()
        paint_row(painter, option, replace(one, title=""))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        taken = (px(24) if one.state else 0) + (width_of(one.tag, "mark") + px(24) if one.tag else 0)
        room = option.rect.adjusted(px(46 if one.code else 14), 0, -px(12) - taken, 0)
        role = "strong" if chosen else "body"
        place = QStyle.visualRect(option.direction, option.rect, room)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        write_lines(painter, place, fitting(one.title, room.width(), 2, role), role, "text", rtl=rtl)
        painter.restore()


@dataclass(frozen=True)
class ToldRow(Row):
    """A row whose state is a glyph alone: ``told`` is its word for whoever does not see it."""

    told: str = ""

    def spoken(self) -> str:
        return listed((super().spoken(), self.told))


def finding_rows(views: Iterable[FindingView]) -> list[Row]:
    views = tuple(views)
    rows: list[Row] = []
    for realm in Realm:
        own = [view for view in views if view.finding.realm is realm]
        if own:
            rows.append(Row(key="", title=said(realm), heading=True))
            rows += [_finding(view) for view in own]
    return rows


def _finding(view: FindingView) -> Row:
    finding = view.finding
    if finding.state is FindingState.CLEARED:
        state, told = "settled", QCoreApplication.translate("FindingRows", "cleared")
    elif any(lack.blocks for lack in view.lacks):
        state, told = "owed", QCoreApplication.translate("FindingRows", "not yet fit to print")
    else:
        state, told = "", said(finding.state)
    title = finding.title or QCoreApplication.translate("FindingRows", "No title yet")
    return ToldRow(key=finding.id, title=title, code=finding.code, tag=f"E{int(finding.level)}", state=state, told=told)


def practice_rows(views: Iterable[PracticeView]) -> list[Row]:
    rows: list[Row] = []
    for view in views:
        practice = view.practice
        if practice.cleared:
            state, told = "settled", QCoreApplication.translate("FindingRows", "cleared")
        elif practice.fragile:
            state, told = "warning", QCoreApplication.translate("FindingRows", "fragile: not told yet")
        else:
            state, told = "", QCoreApplication.translate("FindingRows", "draft")
        rows.append(ToldRow(key=practice.id, title=practice.title, code=practice.code, state=state, told=told))
    return rows
