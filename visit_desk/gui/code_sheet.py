"""The paper with the recovery codes, or with one person's share: printed directly, never written to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from visit_desk.gui.door import Codes

Blocks = Sequence[tuple[str, Sequence[str]]]


def print_codes(parent: QWidget, codes: Codes) -> bool:
    """Ask for a printer and print one sheet. False when nothing was printed."""
    return _printed(parent, lambda device: draw_codes(device, codes))


def print_share(parent: QWidget, number: int, blocks: Blocks) -> bool:
    """The same for one share: of each lock its name and its words."""
    return _printed(parent, lambda device: draw_share(device, number, blocks))


def _printed(parent: QWidget, draw: Callable[[QPagedPaintDevice], None]) -> bool:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only when somebody prints

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("")
    asked = QPrintDialog(printer, parent)
    asked.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    if not asked.exec():
        return False
    draw(printer)
    return True


def draw_codes(device: QPagedPaintDevice, codes: Codes) -> None:
    """Both codes in numbered groups on one page. Nothing on it says what they open or where."""
    painter = QPainter(device)
    unit = device.logicalDpiX() / 25.4  # one millimetre
    y = 30 * unit
    for words, which in (
        (QCoreApplication.translate("code_sheet", "First code"), "notes"),
        (QCoreApplication.translate("code_sheet", "Second code"), "sources"),
    ):
        if not codes.groups(which):
            continue
        painter.setFont(QFont("Noto Serif", 12))
        painter.drawText(QRectF(20 * unit, y, 150 * unit, 10 * unit), Qt.AlignmentFlag.AlignLeft, words)
        y += 12 * unit
        for place, group in enumerate(codes.groups(which)):
            cell = QRectF((20 + 40 * (place % 4)) * unit, y + 12 * (place // 4) * unit, 38 * unit, 10 * unit)
            painter.setFont(QFont("Noto Serif", 15))
            painter.drawText(cell, Qt.AlignmentFlag.AlignLeft, f"{place + 1}.  {group}")
        y += 40 * unit
    painter.end()


def draw_share(device: QPagedPaintDevice, number: int, blocks: Blocks) -> None:
    """Numbered words, four in a row. Nothing on it says what they open or where; the locks are told by their order."""
    painter = QPainter(device)
    unit = device.logicalDpiX() / 25.4  # one millimetre
    y = 25 * unit
    painter.setFont(QFont("Noto Serif", 12))
    told = QCoreApplication.translate("code_sheet", "Sheet {number}").format(number=number)
    painter.drawText(QRectF(20 * unit, y, 150 * unit, 10 * unit), Qt.AlignmentFlag.AlignLeft, told)
    for place, (_name, words) in enumerate(blocks, 1):
        y += 14 * unit
        title = QCoreApplication.translate("code_sheet", "List {number}").format(number=place)
        painter.setFont(QFont("Noto Serif", 12))
        painter.drawText(QRectF(20 * unit, y, 150 * unit, 10 * unit), Qt.AlignmentFlag.AlignLeft, title)
        y += 10 * unit
        painter.setFont(QFont("Noto Serif", 13))
        for at, word in enumerate(words):
            cell = QRectF((20 + 43 * (at % 4)) * unit, y + 9 * (at // 4) * unit, 42 * unit, 9 * unit)
            painter.drawText(cell, Qt.AlignmentFlag.AlignLeft, f"{at + 1}.  {word}")
        y += 9 * (-(-len(words) // 4)) * unit
    painter.end()
