"""The word count by the United Nations rule: title, summary, headings, text and notes; annexes are counted apart.

A word is what stands between two spaces, as a word processor counts; the signs that French sets apart are none, and
each Chinese character is one. Numbers that the program sets (paragraphs, sub-paragraphs, notes, pages), masthead,
contents and running heads are not text. ``recount`` counts a finished PDF from its own content: the same number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from visit_desk.paper.document import ReportDocument
from visit_desk.paper.labels import Label, label
from visit_desk.paper.numbered import Appendix, Grid, Head, Item, Line, Mark, Numbered, Par, plain
from visit_desk.paper.numbering import number

LIMIT = 10_700
_SIGNS = frozenset(":;!?»«%")
_IDEOGRAPH = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


@dataclass(frozen=True)
class WordCount:
    """``total`` counts against the limit; ``annex`` does not. ``sections`` are (number and title, words) in order."""

    total: int
    annex: int
    sections: tuple[tuple[str, int], ...]
    limit: int = LIMIT

    @property
    def over(self) -> bool:
        return self.total > self.limit


def words_in(text: str) -> int:
    """Words of one text."""
    ideographs = len(_IDEOGRAPH.findall(text))
    rest = _IDEOGRAPH.sub(" ", text) if ideographs else text
    return ideographs + sum(1 for token in rest.split() if not _SIGNS.issuperset(token))


def word_count(document: ReportDocument | Numbered) -> WordCount:
    """Counts a document; sections are the summary and each chapter (heading of level 1)."""
    numbered = document if isinstance(document, Numbered) else number(document)
    language, opening = numbered.language, numbered.opening
    sections: list[tuple[str, int]] = [
        ("", _line(opening.title) + _line(opening.subtitle) + sum(map(_line, opening.stars)))
    ]
    if opening.summary:
        head = label(Label.SUMMARY, language)
        sections.append((head, words_in(head) + sum(map(_line, opening.summary))))
    annex, inside = 0, False
    notes = {note.number: _line(note.line) for note in numbered.notes}
    for item in numbered.items:
        inside = inside or isinstance(item, Appendix)
        count = _item(item, notes, language)
        if inside:
            annex += count
            continue
        if isinstance(item, Head) and item.level == 1:
            sections.append((f"{item.number} {plain(item.line)}", 0))
        title, before = sections[-1]
        sections[-1] = (title, before + count)
    return WordCount(sum(count for _, count in sections), annex, tuple(sections))


def recount(data: bytes) -> tuple[int, int]:
    """(words that count, words of annexes) in one of our own PDFs, read from the file alone."""
    from visit_desk.paper.pdf_text import marked, texts_of

    total, annex, inside = 0, 0, False
    for tag, text in texts_of(marked(data)[0]):
        inside = inside or tag == "HA"
        count = words_in(text)
        total, annex = (total, annex + count) if inside else (total + count, annex)
    return total, annex


def _line(line: Line) -> int:
    return words_in(plain(line))


def _item(item: Item, notes: dict[int, int], language: str) -> int:
    if isinstance(item, Appendix):
        return words_in(label(Label.ANNEX, language)) + words_in(item.title)
    if isinstance(item, Grid):
        cells = [*item.head, *(cell for row in item.rows for cell in row), item.caption, item.key]
        return sum(map(words_in, cells))
    if isinstance(item, Head | Par):
        return _line(item.line) + sum(notes[part.note] for part in item.line if isinstance(part, Mark))
    raise TypeError(type(item).__name__)
