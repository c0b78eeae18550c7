"""The invented visit to Tavenia on a real desk in the lane, for tests of the pages. Made once, copied for each test."""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.desk.tavenia import write_visit
from tests.gui.notes_desk import do, settle
from visit_desk.desk.desk import Desk
from visit_desk.domain.evidence import Commitment
from visit_desk.domain.lists import Format, Profile, ReportKind, SlotKind
from visit_desk.domain.people import CheckIn
from visit_desk.domain.visit import Slot
from visit_desk.domain.writing import Export
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.window import Window
from visit_desk.vault import Cost, Hand, Vault

NOTES, SOURCES = "grey heron crosses the delta", "seven lamps under the bridge"
NOW = datetime(2031, 9, 9, 10, 30)  # noqa: DTZ001  # a visit lives in local wall time


def now() -> datetime:
    return NOW


HAND = Hand(who="officer", device="test", at=now)


def _at(day: int, hour: int) -> datetime:
    return datetime(2031, 9, day, hour)  # noqa: DTZ001


def _fill(desk: Desk, folder: Path) -> None:
    """What the visit's folder does not hold: a programme, promises, a missed check-in, an earlier export, a draft."""
    desk.arrive(write_visit(folder / "tavenia"))
    meetings = {meeting.title: meeting for meeting in desk.programme.meetings()}
    official, hidden = SlotKind.OFFICIAL, SlotKind.CONFIDENTIAL
    for slot in (
        Slot(code="1", form=official, starts=_at(9, 8), ends=_at(9, 9), title="Ministry of Justice", city="Tavenport",
             place="Long Quay 4", meeting=meetings["Ministry of Justice"].id, language="en"),
        Slot(code="2", form=hidden, starts=_at(9, 9), ends=_at(9, 10), title="Evening talk", city="Brackwater",
             place="Lamp Street 9"),
        Slot(code="3", form=official, starts=_at(9, 14), ends=_at(9, 15), title="Ministry of Health",
             city="Tavenport", language="fr"),
        Slot(code="4", form=official, starts=_at(10, 9), ends=_at(10, 10), title="Senate", city="Tavenport"),
    ):  # fmt: skip
        desk.programme.add(slot)
    people = {person.names[0]: person for person in desk.people.lines()}
    pell = people["Jonna Pell"]
    desk.people.check_in(CheckIn(visit=pell.visit, person=pell.id, due=date(2031, 9, 7), channel="voice message"))
    for one in (
        Commitment(code="C01", by="Ministry of Justice", text="Figures by district", due=date(2031, 9, 5)),
        Commitment(code="C02", by="Ministry of Health", text="A protocol on surgery", due=date(2031, 12, 1)),
    ):
        desk.evidence.keep(one)
    desk.reports.draft(ReportKind.REPORT)
    desk.memory.keep(
        Export(visit=pell.visit, what=ReportKind.STATEMENT, profile=Profile.DRAFT, format=Format.PDF,
               sha256="9f" * 32, written=_at(8, 21), persons=(pell.id,), uses=(f"{pell.id}:U3",))
    )  # fmt: skip


@cache
def made_once() -> Path:
    folder = Path(mkdtemp(prefix="tavenia"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    desk = Desk(Vault.create(folder / "v", NOTES, SOURCES, hand=HAND, cost=Cost.for_tests()).vault, now)
    _fill(desk, folder)
    desk.close()
    return folder / "v"


class Laid:
    """A page inside the window, the desk behind it, and the lane between them."""

    def __init__(self, window: Window, page: DeskPage, desk: Desk) -> None:
        self.window, self.page, self.desk, self.lane = window, page, desk, page.lane
        self.went: list[tuple[str, str]] = []
        page.go.connect(lambda name, record: self.went.append((name, record)))

    def settle(self) -> None:
        settle(self.lane)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        settle(self.lane)

    def press(self, *keys: Qt.Key | str, on: QWidget | None = None) -> None:
        """Keys where the focus is, or on this widget."""
        for key in keys:
            target = on or self.page.focusWidget() or self.page
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)
            self.settle()

    def undo(self) -> None:
        self.window.deed.undo()
        self.settle()

    def told(self) -> str:
        return self.window.deed.words()


@contextmanager
def laid(
    folder: Path, name: str, kind: type[DeskPage], *, sources: bool = True, size: tuple[int, int] = (1366, 690)
) -> Iterator[Laid]:
    """This page in the window, on a copy of the visit."""
    shutil.copytree(made_once(), folder / "v")
    lane = Lane()
    secret = SOURCES if sources else None
    least = Cost.for_tests()
    desk = do(lane, lambda: Desk(Vault.open(folder / "v", notes=NOTES, sources=secret, hand=HAND, least=least), now))
    window = Window(lane)
    window.register(name, lambda: kind(desk, lane))
    window.resize(*size)
    window.show_page(name)
    window.show()
    window.activateWindow()
    page = window.page(name)
    assert isinstance(page, kind)
    made = Laid(window, page, desk)
    made.settle()
    try:
        yield made
    finally:  # a test that fails leaves no window behind for the next one to stumble over
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        do(lane, desk.close)
        lane.close()
