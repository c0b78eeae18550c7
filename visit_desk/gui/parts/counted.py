"""How many of a thing, in words. lupdate reads a plural in ``self.tr`` alone, so what is counted outside a widget is
counted here."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    def notes(self, count: int) -> str:
        return self.tr("%n note(s)", "", count)

    def people(self, count: int) -> str:
        return self.tr("%n person(s)", "", count)

    def debts(self, count: int) -> str:
        return self.tr("%n debt(s)", "", count)

    def months(self, count: int) -> str:
        return self.tr("%n month(s)", "", count)
