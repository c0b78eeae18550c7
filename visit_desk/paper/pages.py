"""Fills pages with rows: what stays together, and every footnote at the foot of the page of its mark.

A row is a line of text or a table row. Rows that ``hold`` the next one travel with it (headings, lead-ins, first and
last lines of a paragraph). A note stands whole on the page of its mark, unless it is longer than two fifths of a page:
then it begins there and runs on at the foot of the next pages. Each page takes at least one row or one line of a note,
so filling always ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from visit_desk.paper.lines import SetLine

NOTE_GAP = 14.0
_LONG_NOTE = 0.4


@dataclass(frozen=True, slots=True)
class Ink:
    """A line of text; its baseline lies ``drop`` below the row's top.

    ``label`` marks numbers that paper set; ``opens`` the first line of a text (a paragraph, a heading, a cell);
    ``column`` counts the cells of a table's row from 1.
    """

    line: SetLine
    drop: float
    label: bool = False
    opens: bool = False
    column: int = 0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A rule from (x1, drop1) to (x2, drop2)."""

    x1: float
    drop1: float
    x2: float
    drop2: float
    weight: float = 0.4
    grey: float = 0.0


@dataclass(frozen=True, slots=True)
class Tint:
    """A tinted ground under a table's head."""

    x: float
    drop: float
    width: float
    height: float


@dataclass(slots=True)
class Row:
    """One indivisible strip of a page."""

    height: float
    inks: tuple[Ink, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    tints: tuple[Tint, ...] = ()
    before: float = 0.0
    hold: bool = False
    notes: tuple[int, ...] = ()
    tag: str = "P"
    paragraph: int | None = None
    anchor: str = ""
    outline: tuple[int, str] | None = None
    head: tuple[Row, ...] = ()
    landscape: bool = False
    fresh: bool = False
    first: bool = True


@dataclass(slots=True)
class Sheet:
    """One page: rows and note rows with the height of their tops above the page's bottom."""

    landscape: bool
    rows: list[tuple[Row, float]] = field(default_factory=list)
    notes: list[tuple[Row, float]] = field(default_factory=list)
    rule: float = 0.0


@dataclass(frozen=True, slots=True)
class Room:
    """Top and bottom of the text on portrait and landscape pages, from the page's bottom edge."""

    top: float
    bottom: float
    wide_top: float
    wide_bottom: float

    def of(self, landscape: bool) -> tuple[float, float]:
        return (self.wide_top, self.wide_bottom) if landscape else (self.top, self.bottom)


def chunks(rows: Sequence[Row]) -> list[list[Row]]:
    """Groups of rows that stand on one page."""
    found: list[list[Row]] = []
    held = False
    for row in rows:
        if held and not row.fresh:
            found[-1].append(row)
        else:
            found.append([row])
        held = row.hold
    return found


class Filling:
    """Takes rows in order and makes sheets."""

    def __init__(self, room: Room, notes: Mapping[int, Sequence[Row]]) -> None:
        self.room = room
        self.notes = notes
        self.sheets: list[Sheet] = []
        self.waiting: list[Row] = []
        self.foot: list[Row] = []
        self.used = 0.0
        self.high = 0.0

    def fill(self, rows: Sequence[Row]) -> list[Sheet]:
        """All pages of ``rows``; none for no rows."""
        queue = chunks(rows)[::-1]
        while queue:
            chunk = queue.pop()
            if not self.sheets or chunk[0].fresh or chunk[0].landscape != self.sheets[-1].landscape:
                self._turn(chunk[0].landscape)
            if self._take(chunk):
                continue
            if not self.sheets[-1].rows and self._alone(chunk, queue):
                continue
            self._turn(chunk[0].landscape)
            queue.append(chunk)
        while self.waiting:
            self._turn(self.sheets[-1].landscape)
        self._close()
        return self.sheets

    # -- one chunk -------------------------------------------------------------------------------------------------
    def _take(self, chunk: list[Row]) -> bool:
        """Puts a chunk on the page if it fits with its notes; long notes may leave a remainder for the next page."""
        need = self._need(chunk)
        new = [row for line in chunk for note in line.notes for row in self.notes.get(note, ())]
        if new and self.waiting:
            return False  # a note that still runs on ends before the next begins
        left = self.high - self.used - need - self._foot(self.foot)
        if left < -0.01:
            return False
        size = sum(row.height for row in new) + (NOTE_GAP if new and not self.foot else 0.0)
        if size <= left + 0.01:
            self._place(chunk)
            self.foot.extend(new)
            return True
        return self._partly(chunk, new, left)

    def _partly(self, chunk: list[Row], new: list[Row], left: float) -> bool:
        """Begins a note that is too long for one page: at least three of its lines stand with its mark."""
        longest = max(sum(row.height for row in self.notes.get(note, ())) for line in chunk for note in line.notes)
        if longest <= self.high * _LONG_NOTE and self.sheets[-1].rows:
            return False
        room = left - (0.0 if self.foot else NOTE_GAP)
        count = 0
        while count < len(new) and room >= new[count].height:
            room -= new[count].height
            count += 1
        if count < min(3, len(new)) and self.sheets[-1].rows:
            return False
        self._place(chunk)
        self.foot.extend(new[:count])
        self.waiting.extend(new[count:])
        return True

    def _alone(self, chunk: list[Row], queue: list[list[Row]]) -> bool:
        """A chunk that does not fit on an empty page: it is parted; a single row is set whatever its height."""
        if self.waiting or (self.foot and len(chunk) > 1 and self._foot(self.foot) > self.high * 0.5):
            return False
        if len(chunk) == 1:
            self._place(chunk)
            self.waiting.extend(row for note in chunk[0].notes for row in self.notes.get(note, ()))
            return True
        half = len(chunk) - 1
        queue.append(chunk[half:])
        queue.append(chunk[:half])
        return True

    # -- geometry --------------------------------------------------------------------------------------------------
    def _need(self, chunk: list[Row]) -> float:
        size = sum(row.before + row.height for row in chunk)
        if not self.sheets[-1].rows:
            size += sum(row.height for row in chunk[0].head) if not chunk[0].first else 0.0
            size -= chunk[0].before
        return size

    def _foot(self, rows: Sequence[Row]) -> float:
        return sum(row.height for row in rows) + NOTE_GAP if rows else 0.0

    def _place(self, chunk: list[Row]) -> None:
        sheet = self.sheets[-1]
        top = self.room.of(sheet.landscape)[0]
        if not sheet.rows and not chunk[0].first:
            for row in chunk[0].head:
                sheet.rows.append((replace(row, tag="Artifact"), top - self.used))
                self.used += row.height
        for row in chunk:
            self.used += row.before if sheet.rows else 0.0
            sheet.rows.append((row, top - self.used))
            self.used += row.height

    def _turn(self, landscape: bool) -> None:
        """Opens the next page; what waits of long notes goes to its foot first, up to four fifths of it."""
        self._close()
        self.sheets.append(Sheet(landscape))
        top, bottom = self.room.of(landscape)
        self.high, self.used, self.foot = top - bottom, 0.0, []
        share = self.high * 0.8 - NOTE_GAP
        while self.waiting and (share >= self.waiting[0].height or not self.foot):
            row = self.waiting.pop(0)
            share -= row.height
            self.foot.append(row)

    def _close(self) -> None:
        """Sets the notes of the page that ends: the last line stands at the foot."""
        if not self.sheets or not self.foot:
            return
        sheet = self.sheets[-1]
        bottom = self.room.of(sheet.landscape)[1]
        y = bottom + sum(row.height for row in self.foot)
        sheet.rule = y + NOTE_GAP * 0.35
        for row in self.foot:
            sheet.notes.append((row, y))
            y -= row.height
        self.foot = []
