"""Deeds on a note under the pen: hide, bring back, mark an aside or a quotation. Each is one step of undo."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor

from visit_desk.desk.views import Candidate
from visit_desk.domain.lists import Action, Capacity, MentionKind, Tier
from visit_desk.domain.note import MARKER, Mention, Passage, Quote
from visit_desk.gui.note_text import Hidden, chip_format, chips_in, pour, read
from visit_desk.gui.note_writing import PLAIN, Writing

_NUMBER = re.compile(r"\+?\d[\d ().\-/]{3,}\d")
_WORD = re.compile(r"[^\s￼]+")
_EDGES = " \t.,;:!?()[]{}\"'“”‘’«»„…،؛؟。，、"


def last_word(writing: Writing, unit: int) -> tuple[int, int] | None:
    """The word at or before this position of the document, without the signs around it.

    A number is taken whole, and so is a candidate that the word is part of.
    """
    word = _bare_word(writing, unit)
    if word is None:
        return None
    block = writing.document.findBlock(unit)
    line, base = block.text(), block.position()
    wider = [(base + mark.start, base + mark.end) for mark in writing.marks.of(block) if mark.kind == "candidate"]
    wider += [(base + _units(line[: n.start()]), base + _units(line[: n.end()])) for n in _NUMBER.finditer(line)]
    around = [span for span in wider if span[0] <= word[0] and word[1] <= span[1] and MARKER not in line]
    return max(around, key=lambda span: span[1] - span[0], default=word)


def _bare_word(writing: Writing, unit: int) -> tuple[int, int] | None:
    block = writing.document.findBlock(unit)
    line, base = block.text(), block.position()
    reach = _points(line, unit - base)
    words = [found for found in _WORD.finditer(line) if found.start() < reach or found.start() == 0 == reach]
    for found in reversed(words):
        bare = found[0].strip(_EDGES)
        if bare:
            start = found.start() + found[0].index(bare)
            return base + _units(line[:start]), base + _units(line[: start + len(bare)])
    return None


def hide(writing: Writing, start: int, end: int) -> str:
    """Put one chip in the place of a stretch. Returns the id of its mention; kind and person are guessed later."""
    part = read(writing.document, writing.hidden, (start, end))
    mention = Mention(start=0, end=len(part.text), kind=MentionKind.OTHER, action=Action.UNDECIDED, decided_by="key")
    cover(writing, start, end, Hidden(part.text, (mention,)))
    return mention.id


def cover(writing: Writing, start: int, end: int, covers: Hidden) -> None:
    writing.hidden[covers.id] = covers
    _replace(writing, start, end, 1, lambda cursor: cursor.insertText(MARKER, chip_format(covers.id, PLAIN)))


def bring_back(writing: Writing, mention_id: str) -> bool:
    """Let a hidden word stand as a word again. Never in a sealed note."""
    unit = chips_in(writing.document).get(mention_id)
    covers = writing.hidden.get(mention_id)
    if writing.sealed or unit is None or covers is None:
        return False
    writing.declined.add(covers.word.casefold())
    _replace(writing, unit, unit + 1, _units(covers.word), lambda cursor: pour(cursor, covers.word, PLAIN))
    return True


def settle(writing: Writing, mention_id: str, mention: Mention) -> None:
    """What the desk guessed of a hidden word: kind, person, gloss."""
    covers = writing.hidden.get(mention_id)
    unit = chips_in(writing.document).get(mention_id)
    if covers is None:
        return
    told = replace(mention, id=mention_id, start=0, end=len(covers.word))
    writing.hidden[mention_id] = Hidden(covers.word, (told,))
    if unit is not None:
        writing.marks.show(writing.document.findBlock(unit))
        writing.written.emit()


def hide_known(writing: Writing, block: QTextBlock, found: Sequence[Candidate], pen: int | None) -> bool:
    """Chips for the forms of recorded people in one paragraph. What the pen still touches waits: returns True then."""
    line, base = block.text(), block.position()
    waits = False
    chosen = []
    for candidate in found:
        start, end = base + _units(line[: candidate.start]), base + _units(line[: candidate.end])
        word = line[candidate.start : candidate.end]
        if not candidate.known or MARKER in word or word.casefold() in writing.declined or _is_public(writing, start):
            continue
        if pen is not None and start < pen <= end:
            waits = True
            continue
        chosen.append((start, end, Hidden(word, (_known(candidate, len(word)),))))
    if chosen:
        group = QTextCursor(writing.document)
        group.beginEditBlock()
        for start, end, covers in reversed(chosen):
            cover(writing, start, end, covers)
        group.endEditBlock()
        writing.stretches.remember()
    return waits


def _known(candidate: Candidate, length: int) -> Mention:
    action = Action.REDACT if candidate.kind.direct else Action.GENERALISE
    return Mention(
        start=0,
        end=length,
        kind=candidate.kind,
        person=candidate.person,
        action=action,
        gloss=candidate.gloss,
        decided_by="register",
    )


def _is_public(writing: Writing, unit: int) -> bool:
    return bool(writing.stretches.at(unit, writing.public))


def aside(writing: Writing, start: int, end: int, speaker: str = "", tier: Tier = Tier.C) -> str:
    """Give whole paragraphs their own speaker and tier. What it covers of earlier asides is theirs no more."""
    passage = Passage(
        start=0, end=0, speaker=speaker or writing.note.speaker, tier=tier, capacity=Capacity.PRIVATE, aside=True
    )
    writing.passages[passage.id] = passage
    _frame(writing, start, end, passage.id, writing.passages)
    return passage.id


def quote(writing: Writing, start: int, end: int, language: str = "", by: str = "") -> str:
    """Let whole paragraphs stand as a quotation with room for the original words beside it."""
    told = Quote(start=0, end=0, language=language, translated_by=by)
    writing.quotes[told.id] = told
    _frame(writing, start, end, told.id, writing.quotes)
    return told.id


def lift(writing: Writing, name: str) -> None:
    """No aside, no quotation any more; the words stay where they are."""
    if name in writing.stretches:
        blocks = writing.shape.blocks_of(name)
        writing.stretches.lift(name)
        writing.mend(blocks, joined=False)
        writing.stretches.remember()
        writing.written.emit()


def leave_frame(writing: Writing, unit: int) -> bool:
    """Enter on an empty last line of an aside or a quotation goes on below it."""
    block = writing.document.findBlock(unit)
    framed = writing.shape.frame_of(block)
    if framed is None or block.length() > 1:
        return False
    first, last = writing.stretches[framed.name]
    if block.position() != last or block.position() == first:
        return False
    writing.stretches.lay(framed.name, first, block.position() - 1, wide=True)
    writing.mend([block.previous(), block])
    writing.stretches.remember()
    writing.written.emit()
    return True


def _frame(writing: Writing, start: int, end: int, name: str, kin: dict[str, Passage] | dict[str, Quote]) -> None:
    group = QTextCursor(writing.document)
    group.beginEditBlock()
    start, end = _whole(writing, start, end)
    for other in [n for n in kin if n != name and n in writing.stretches]:
        first, last = writing.stretches[other]
        if first <= end and start <= last:
            writing.stretches.lift(other)
            if first < start:
                writing.stretches.lay(other, first, start - 1, wide=True)
            elif last > end:
                writing.stretches.lay(other, end + 1, last, wide=True)
    writing.stretches.lay(name, start, end, wide=True)
    writing.reframe()
    writing.mend(writing.blocks(max(0, start - 1), end + 1), joined=False)
    group.endEditBlock()
    writing.stretches.remember()
    writing.written.emit()


def _whole(writing: Writing, start: int, end: int) -> tuple[int, int]:
    """Let a stretch begin and end with a paragraph: the space beside it becomes a line end."""
    document = writing.document
    cursor = QTextCursor(document)
    while start < end and document.characterAt(end - 1) in " \u2029":
        end -= 1
    while start < end and document.characterAt(start) in " \u2029":
        start += 1
    last = document.findBlock(end)
    if end < last.position() + last.length() - 1:
        cursor.setPosition(end)
        if document.characterAt(end) == " ":
            cursor.deleteChar()
        cursor.insertBlock()
    first = document.findBlock(start)
    if start > first.position():
        cursor.setPosition(start)
        if document.characterAt(start - 1) == " ":
            cursor.deletePreviousChar()
            start, end = start - 1, end - 1
        cursor.insertBlock()
        start, end = start + 1, end + 1
    return start, end


def _replace(writing: Writing, start: int, end: int, length: int, fill: Callable[[QTextCursor], object]) -> None:
    def edit() -> None:
        cursor = QTextCursor(writing.document)
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        fill(cursor)
        cursor.endEditBlock()

    writing.stretches.swap(start, end, length, edit)
    writing.stretches.remember()


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _points(line: str, units: int) -> int:
    if line.isascii():
        return units
    return len(line.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
