"""The rows of a list: what one says, and the model that views read them from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ITEM = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Item:
    """One row. ``mark`` is a key of ``MARKS`` and ``told`` its word; with ``glyph_only`` the word is read, not drawn.

    ``heading`` rows stand between the others and cannot be chosen. ``lead`` is a code, kept left to right; ``tile`` a
    letter in a square, ``icon`` a glyph at the leading edge; ``tag`` and ``trailing`` stand at the other end.
    """

    key: str
    title: str = field(repr=False)
    second: str = field(default="", repr=False)
    lead: str = ""
    tile: str = ""
    protected: bool = False
    icon: str = ""
    ink: str = "text2"
    mark: str = ""
    told: str = ""
    glyph_only: bool = False
    tag: str = ""
    trailing: str = field(default="", repr=False)
    depth: int = 0
    strong: bool = False
    heading: bool = False

    def said(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.lead, self.tile, self.title, self.second, self.tag, self.trailing, self.told)
        return ", ".join(part for part in parts if part)


class Items(QAbstractListModel):
    """The rows of one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def show(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.said()
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not 0 <= index.row() < len(self.items) or self.items[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
