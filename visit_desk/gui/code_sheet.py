"""The paper with the two recovery codes: printed directly, never written to a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from visit_desk.gui.door import Codes


def print_codes(parent: QWidget, codes: Codes) -> bool:
    """Ask for a printer and print one sheet. False when nothing was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only when somebody prints

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("")
    asked = QPrintDialog(printer, parent)
    asked.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    if not asked.exec():
        return False
    draw_codes(printer, codes)
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
        painter.setFont(QFont("Noto Serif", 12))
        painter.drawText(QRectF(20 * unit, y, 150 * unit, 10 * unit), Qt.AlignmentFlag.AlignLeft, words)
        y += 12 * unit
        for place, group in enumerate(codes.groups(which)):
            cell = QRectF((20 + 40 * (place % 4)) * unit, y + 12 * (place // 4) * unit, 38 * unit, 10 * unit)
            painter.setFont(QFont("Noto Serif", 15))
            painter.drawText(cell, Qt.AlignmentFlag.AlignLeft, f"{place + 1}.  {group}")
        y += 40 * unit
    painter.end()
