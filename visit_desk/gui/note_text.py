"""The one border between a note as it is kept and a note as it stands in the editor.

Kept: a string and spans in code points (``domain.note``). In the editor: a ``QTextDocument`` in UTF-16 units, where
each hidden word is ONE inline object (U+FFFC with the id of its mention) and the word itself lies beside the document,
in ``Hidden``. Handed on (clipboard, screen reader): the gloss, never the word and never U+FFFC.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from visit_desk.domain.lists import Action
from visit_desk.domain.note import MARKER, Mention

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
MENTION_ID = QTextFormat.Property.UserProperty.value + 1
STOOD_FOR = QTextFormat.Property.UserProperty.value + 2

# Characters that Qt takes for a paragraph's or a frame's border; each stands as a line separator that remembers it.
_STAND_IN = "\u2028"
_STOOD = re.compile("[\r\u2029\ufdd0\ufdd1]")
_SPECIAL = re.compile(f"[\U00010000-\U0010ffff{MARKER}{_STAND_IN}]")
_CLOSING = re.compile(r"['’]s\b|[^\w\s￼“„‘«(\[{<¿¡@#&*+=/\\|~^_$€£%-]{1,4}")


@dataclass(frozen=True)
class Hidden:
    """What one chip covers: the word, and its mention (with every mention inside it) counted from the chip's start."""

    word: str = field(repr=False)
    mentions: tuple[Mention, ...]

    @property
    def mention(self) -> Mention:
        return self.mentions[0]

    @property
    def id(self) -> str:
        return self.mentions[0].id


@dataclass(frozen=True)
class Places:
    """Which place of the document is which place of the text: two rising rows of borders, even between them."""

    units: tuple[int, ...] = (0,)
    points: tuple[int, ...] = (0,)
    before: tuple[int, ...] = (0,)  # the unit at which the character of that border begins

    def point(self, unit: int) -> int:
        """The code point of the kept text at this position of the document."""
        at = bisect_right(self.units, unit) - 1
        return self.points[at] + unit - self.units[at]

    def unit(self, point: int, *, after: bool = False) -> int:
        """The position of the document at this code point. Inside a chip: before it, or ``after`` it."""
        at = bisect_right(self.points, point) - 1
        unit = self.units[at] + point - self.points[at]
        if at + 1 < len(self.units) and unit > self.before[at + 1]:
            return self.units[at + 1] if after else self.before[at + 1]
        return unit


@dataclass(frozen=True)
class Told:
    """A document read back: the text as it is kept, its hidden mentions in reading order, and the way between."""

    text: str = field(repr=False)
    mentions: tuple[Mention, ...]
    places: Places


def hidden_in(text: str, mentions: Iterable[Mention]) -> tuple[tuple[int, Hidden], ...]:
    """What must not stand in clear: (start, what it covers), in order. Overlapping mentions share one chip."""
    covers = sorted((m for m in mentions if m.action is not Action.KEEP), key=lambda m: (m.start, -m.end))
    groups: list[list[Mention]] = []
    end = 0
    for mention in covers:
        if groups and mention.start < end:
            groups[-1].append(mention)
            end = max(end, mention.end)
        else:
            groups.append([mention])
            end = mention.end
    made = []
    for group in groups:
        start, stop = group[0].start, max(mention.end for mention in group)
        inner = tuple(replace(m, start=m.start - start, end=m.end - start) for m in group)
        made.append((start, Hidden(text[start:stop], inner)))
    return tuple(made)


def chip_format(mention_id: str, plain: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(plain)
    made.setObjectType(CHIP)
    made.setProperty(MENTION_ID, mention_id)
    return made


def mention_at(document: QTextDocument, unit: int) -> str:
    """The id of the mention whose chip stands at this position, or nothing."""
    if document.characterAt(unit) != MARKER:
        return ""
    return str(_styles(document)(unit).property(MENTION_ID) or "")


def pour(cursor: QTextCursor, text: str, plain: QTextCharFormat) -> None:
    """Insert kept text as it is: each newline a paragraph, every other character itself."""
    at = 0
    for found in _STOOD.finditer(text):
        cursor.insertText(text[at : found.start()], plain)
        remembered = QTextCharFormat(plain)
        remembered.setProperty(STOOD_FOR, ord(found[0]))
        cursor.insertText(_STAND_IN, remembered)
        at = found.end()
    cursor.insertText(text[at:], plain)


def lay(
    cursor: QTextCursor, text: str, hidden: Iterable[tuple[int, Hidden]], plain: QTextCharFormat
) -> dict[str, Hidden]:
    """Insert kept text with its hidden words as chips. Returns what each chip covers, by mention id."""
    laid: dict[str, Hidden] = {}
    at = 0
    for start, covers in hidden:
        pour(cursor, text[at:start], plain)
        cursor.insertText(MARKER, chip_format(covers.id, plain))
        laid[covers.id] = covers
        at = start + len(covers.word)
    pour(cursor, text[at:], plain)
    return laid


def read(document: QTextDocument, hidden: Mapping[str, Hidden], part: tuple[int, int] | None = None) -> Told:
    """The document (or only ``part`` of it, in units) as it is kept, counted from where it begins.

    A chip that nobody knows any more reads as nothing rather than as a letter.
    """

    def word(mention_id: str) -> str:
        return hidden[mention_id].word if mention_id in hidden else ""

    text, places, chips = _walk(document, part, word)
    mentions = []
    for start, mention_id in chips:
        if mention_id in hidden:
            inner = hidden[mention_id].mentions
            mentions += [replace(m, start=m.start + start, end=m.end + start) for m in inner]
    return Told(text, tuple(mentions), places)


def said(document: QTextDocument, say: Callable[[str], str], part: tuple[int, int] | None = None) -> tuple[str, Places]:
    """The document as it may be handed on: each chip in the words that ``say`` gives for its mention id."""
    text, places, _chips = _walk(document, part, say)
    return text, places


def chips_in(document: QTextDocument) -> dict[str, int]:
    """The mention id of every chip with its position in the document, in reading order."""
    _text, places, chips = _walk(document, None, lambda _id: MARKER)
    return {mention_id: places.unit(point) for point, mention_id in chips}


def _walk(
    document: QTextDocument, part: tuple[int, int] | None, say: Callable[[str], str]
) -> tuple[str, Places, list[tuple[int, str]]]:
    base = part[0] if part else 0
    raw = _raw(document, part) if part else document.toRawText()
    pieces: list[str] = []
    units, points, before = [0], [0], [0]
    chips: list[tuple[int, str]] = []
    at = unit = point = 0
    style_at = _styles(document)
    for start in _specials(raw):
        letter = raw[start]
        unit += start - at
        point += start - at
        pieces.append(raw[at:start])
        told, width = letter, 1
        if letter > "\uffff":
            width = 2
        else:
            told = _told(letter, style_at(base + unit), say, point, chips)
        pieces.append(told)
        before.append(unit)
        unit += width
        point += len(told)
        units.append(unit)
        points.append(point)
        at = start + 1
    pieces.append(raw[at:])
    for index in range(0, len(pieces), 2):  # every second piece is a special character and already told
        pieces[index] = pieces[index].replace("\u2029", "\n")
    text = "".join(pieces)
    return text, Places(tuple(units), tuple(points), tuple(before)), chips


def _specials(raw: str) -> list[int]:
    """Where a character stands that is not one unit and one code point alike. Fast where there are few of them."""
    if len(raw.encode("utf-16-le", "surrogatepass")) != 2 * len(raw):
        return [found.start() for found in _SPECIAL.finditer(raw)]
    places = []
    for letter in (MARKER, _STAND_IN):
        at = raw.find(letter)
        while at >= 0:
            places.append(at)
            at = raw.find(letter, at + 1)
    return sorted(places)


def _styles(document: QTextDocument) -> Callable[[int], QTextCharFormat]:
    """The format of the character at a position, asked for in rising order. Unlike a cursor it lays nothing out."""
    block = document.begin()
    runs: list[tuple[int, int, QTextCharFormat]] = []

    def style_at(unit: int) -> QTextCharFormat:
        nonlocal block, runs
        if not block.position() <= unit < block.position() + block.length() or not runs:
            block = document.findBlock(unit)
            runs = []
            walk = block.begin()
            while not walk.atEnd():
                run = walk.fragment()
                runs.append((run.position(), run.position() + run.length(), run.charFormat()))
                walk += 1
        return next((style for start, end, style in runs if start <= unit < end), QTextCharFormat())

    return style_at


def _raw(document: QTextDocument, part: tuple[int, int]) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(part[0])
    cursor.setPosition(part[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _told(
    letter: str, style: QTextCharFormat, say: Callable[[str], str], point: int, chips: list[tuple[int, str]]
) -> str:
    """What one special character stands for in the text."""
    if letter == _STAND_IN:
        stood = style.property(STOOD_FOR)
        return chr(int(stood)) if stood else letter
    mention_id = str(style.property(MENTION_ID) or "")
    if not mention_id:
        return letter
    chips.append((point, mention_id))
    return say(mention_id)


def clean(text: str) -> str:
    """Foreign text as a note may take it: one kind of line end, nothing that the editor gives a meaning of its own."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
    return re.sub("[\ufffc\ufdd0\ufdd1\x00]", "", text)


def tail_after(line: str, at: int) -> str:
    """The closing signs that stand right behind a chip: they may not begin the next line without it."""
    found = _CLOSING.match(line, at)
    return found[0] if found else ""
