"""The text of a finished PDF, as its content says it: all letters of a page in order, and marked content by kind.

In our own files each paragraph's text is marked with its number, so a hit leads to its sentence and the words can be
counted again from the file alone; in other files numbers at line starts are taken for paragraph numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer, LTFigure, LTPage
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.psparser import PSLiteral
from pdfminer.utils import Matrix

from visit_desk.domain.channel import Channel

_NUMBER = re.compile(r"^\s{0,12}(\d{1,3})\.\s+\S")


@dataclass
class Marked:
    """Letters of one stretch of marked content: what it is, of which paragraph, on which page, and whether a new text
    (a paragraph, a heading, a cell, a note) begins with it; ``column`` of a cell, else 0."""

    tag: str
    paragraph: int | None
    opens: bool
    column: int
    page: int
    text: str = field(default="", repr=False)


class _Letters(PDFPageAggregator):
    """Collects letters in the order of the content, with the marks they stand in."""

    def __init__(self, manager: PDFResourceManager) -> None:
        super().__init__(manager, laparams=None)
        self.page = 0
        self.stack: list[tuple[str, int | None]] = []
        self.found: list[Marked] = []

    def begin_tag(self, tag: PSLiteral, props: Any = None) -> None:
        entries = props if isinstance(props, dict) else {}
        paragraph = entries.get("Para")
        self.stack.append((str(tag.name), paragraph if isinstance(paragraph, int) else None))
        opens, column = entries.get("Opens") is True, entries.get("Column")
        self.found.append(Marked(*self._mark(), opens, column if isinstance(column, int) else 0, self.page))

    def end_tag(self) -> None:
        if self.stack:
            self.stack.pop()
        self.found.append(Marked(*self._mark(), False, 0, self.page))

    def _mark(self) -> tuple[str, int | None]:
        if not self.stack:
            return ("", None)
        tag = "Artifact" if any(name == "Artifact" for name, _ in self.stack) else self.stack[-1][0]
        return (tag, next((number for _, number in reversed(self.stack) if number), None))

    def render_char(
        self,
        matrix: Matrix,
        font: Any,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: Any,
        graphicstate: Any,
    ) -> float:
        try:
            text = font.to_unichr(cid)
        except (KeyError, PDFUnicodeNotDefined):
            text = "\ufffd"
        if not self.found or self.found[-1].page != self.page:
            self.found.append(Marked(*self._mark(), False, 0, self.page))
        self.found[-1].text += text
        return float(super().render_char(matrix, font, fontsize, scaling, rise, cid, ncs, graphicstate))


def marked(data: bytes) -> tuple[list[Marked], list[str]]:
    """Marked stretches in order, and the laid-out lines of each page as a reader sees them."""
    manager = PDFResourceManager()
    device = _Letters(manager)
    interpreter = PDFPageInterpreter(manager, device)
    pages: list[str] = []
    for number, page in enumerate(PDFPage.get_pages(BytesIO(data), check_extractable=False), start=1):
        device.page = number
        device.stack = []
        interpreter.process_page(page)
        pages.append(_lines(device.get_result()))
    return device.found, pages


def _lines(page: LTPage) -> str:
    """Letters of a page put into lines by where they stand, whatever order they were drawn in."""
    rows: dict[int, list[LTChar]] = {}
    for letter in _letters(page):
        rows.setdefault(round(letter.matrix[5] / 3), []).append(letter)
    lines = []
    for row in sorted(rows, reverse=True):
        text, end = "", None
        for letter in sorted(rows[row], key=lambda one: one.x0):
            if end is not None and letter.x0 - end > max(letter.size * 0.18, 0.8) and not text.endswith(" "):
                text += " "
            text += letter.get_text()
            end = letter.x1
        lines.append(text)
    return "\n".join(lines)


def _letters(holder: LTContainer[Any]) -> Iterator[LTChar]:
    for one in holder:
        if isinstance(one, LTChar):
            yield one
        elif isinstance(one, LTFigure):
            yield from _letters(one)


def page_texts(data: bytes) -> Iterator[Channel]:
    """Text channels: each page in drawing order and in lines, and each paragraph joined over its pages."""
    found, pages = marked(data)
    for number, lines in enumerate(pages, start=1):
        drawn = "".join(one.text for one in found if one.page == number)
        yield Channel(f"page {number}, text", lines)
        yield Channel(f"page {number}, text as drawn", drawn)
    ours = any(one.paragraph for one in found)
    yield from _by_mark(found) if ours else _by_line(pages)


def _by_mark(found: list[Marked]) -> Iterator[Channel]:
    texts: dict[tuple[int, bool], str] = {}
    first: dict[tuple[int, bool], int] = {}
    for one in found:
        if one.paragraph and one.tag != "Lbl":
            key = (one.paragraph, one.tag == "Note")
            texts[key] = texts.get(key, "") + ("\n" if one.opens and key in texts else "") + one.text
            first.setdefault(key, one.page)
    for (number, note), text in texts.items():
        yield Channel(
            f"page {first[number, note]}, {'note of ' if note else ''}paragraph {number}", text, paragraph=number
        )


def texts_of(found: list[Marked]) -> list[tuple[str, str]]:
    """(kind, text) of every text of one of our own files, joined over lines and pages, without numbers and furniture.

    A note that runs on under the next pages stays one text: its lines are not marked as a beginning.
    """
    texts: list[tuple[str, str]] = []
    open_at: dict[tuple[bool, int], int] = {}
    for one in found:
        if one.tag in ("", "Artifact", "Lbl", "TOC", "TOCI"):
            continue
        key = (one.tag == "Note", one.column)
        if one.opens:
            texts.append((one.tag, one.text))
            open_at[key] = len(texts) - 1
        elif key in open_at:
            tag, text = texts[open_at[key]]
            texts[open_at[key]] = (tag, text + one.text)
    return texts


def _by_line(pages: list[str]) -> Iterator[Channel]:
    number: int | None = None
    for page, lines in enumerate(pages, start=1):
        block: list[str] = []
        for line in lines.split("\n"):
            match = _NUMBER.match(line)
            if match:
                if block and number:
                    yield Channel(f"page {page}, paragraph {number}", "\n".join(block), paragraph=number)
                number, block = int(match[1]), []
            block.append(line)
        if block and number:
            yield Channel(f"page {page}, paragraph {number}", "\n".join(block), paragraph=number)
