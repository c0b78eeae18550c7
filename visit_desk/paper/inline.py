"""From the text of a paragraph to runs, note marks and sub-paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from visit_desk.domain.redacted import Redacted
from visit_desk.paper.document import Text
from visit_desk.paper.labels import Label, label
from visit_desk.paper.numbered import Line, Mark, Run

_SUB = re.compile(r"[ \t]*(?:\((?P<a>[a-z]{1,4})\)|(?P<b>[a-z]{1,4})\))[ \t]+")
_ITALIC = re.compile(r"\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*")
_REFERENCE = re.compile(r"\[\[([^\[\]\n]{1,80})\]\]")
_AFTER = ".,;:!?”’\"')»…。，；：！？」』）"
_FRENCH_BEFORE = re.compile(r"[ \u00a0\u202f]+(?=[;!?:»%])")
_FRENCH_OPEN = re.compile(r"«[ \u00a0\u202f]*")
_SPACES = re.compile(r"[ \t\r\f\v]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u200b\u2060\ufeff\ufffc\u202a-\u202e\u2066-\u2069]")
_ROMANS = frozenset("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split())


@dataclass(frozen=True)
class Piece:
    """A paragraph's own text or one sub-paragraph: depth 0, 1 or 2, and where its text starts in the whole."""

    depth: int
    start: int
    text: str


def said(text: Text | None, language: str) -> str:
    """The string behind a text: the only door from ``Redacted`` and ``Label`` to what is printed."""
    if text is None:
        return ""
    if type(text) is Redacted:
        return text.text
    if type(text) is Label:
        return label(text, language)
    raise TypeError(f"paper takes Redacted text or a Label, not {type(text).__name__}")


def tidy(text: str, language: str) -> str:
    """One line without control characters, with single spaces and the language's own spacing."""
    text = _SPACES.sub(" ", _CONTROL.sub("", text.replace("\n", " "))).strip()
    if language == "fr":
        text = _FRENCH_BEFORE.sub("\u00a0", _FRENCH_OPEN.sub("«\u00a0", text))
    return text


def pieces(text: str) -> tuple[Piece, ...]:
    """Splits a text at its sub-paragraphs; a line that opens none belongs to the piece before it."""
    found: list[Piece] = []
    at, seen_letter = 0, False
    for raw in text.splitlines(keepends=True):
        match = _SUB.match(raw)
        if match is None:
            if found:
                last = found[-1]
                found[-1] = Piece(last.depth, last.start, last.text + raw)
            else:
                found.append(Piece(0, at, raw))
        else:
            mark = match["a"] or match["b"]
            roman = mark in _ROMANS and seen_letter and not _follows(found, mark)
            seen_letter = seen_letter or not roman
            found.append(Piece(2 if roman else 1, at + match.end(), raw[match.end() :]))
        at += len(raw)
    return tuple(found) or (Piece(0, 0, ""),)


def _follows(found: Sequence[Piece], mark: str) -> bool:
    """Whether a single letter such as "i" is the next letter after "(h)" rather than the first roman number."""
    letters = sum(1 for piece in found if piece.depth == 1)
    return len(mark) == 1 and letters == ord(mark) - ord("a") and (mark != "i" or found[-1].depth == 1)


def placed(text: str, at: int, language: str) -> int:
    """The place of a note's mark by the language's rule: after punctuation in English, before it in French, Spanish."""
    at = len(text.rstrip()) if at < 0 or at > len(text) else at
    if language in ("fr", "es"):
        while at > 0 and (text[at - 1] in _AFTER or (text[at - 1] in " \u00a0\u202f" and at < len(text))):
            at -= 1
    else:
        while at < len(text) and text[at] in _AFTER:
            at += 1
    return at


def line_of(
    text: str, marks: Sequence[tuple[int, int]], language: str, reference: Callable[[str], str] = lambda _: "…"
) -> Line:
    """Runs and marks of one piece. ``marks`` are (place in text, note number), sorted by place."""
    parts: list[Run | Mark] = []
    last = 0
    for at, note in [*marks, (len(text), 0)]:
        if at > last:
            parts.append(Run(text[last:at]))
        if note:
            parts.append(Mark(note))
        last = max(last, at)
    return _styled(_trimmed(parts, language), reference)


def _trimmed(parts: Sequence[Run | Mark], language: str) -> list[Run | Mark]:
    """Tidies each run and keeps single spaces between neighbours."""
    done: list[Run | Mark] = []
    for part in parts:
        if isinstance(part, Mark):
            if done and isinstance(done[-1], Run):
                done[-1] = Run(done[-1].text.rstrip(" "))
            done.append(part)
            continue
        text = _inner(part.text, language)
        if not done or (isinstance(done[-1], Run) and done[-1].text.endswith(" ")):
            text = text.lstrip(" ")
        if text:
            done.append(Run(text))
    if done and isinstance(done[-1], Run):
        done[-1] = Run(done[-1].text.rstrip(" "))
    return done


def _inner(text: str, language: str) -> str:
    """``tidy`` that keeps one space at either end where there was one."""
    body = tidy(text, language)
    flat = text.replace("\n", " ")
    head = " " if flat[:1] in " \t\r" and body else ""
    tail = " " if flat[-1:] in " \t\r" and body else ""
    return head + body + tail if body else (" " if flat else "")


def _styled(parts: Sequence[Run | Mark], reference: Callable[[str], str]) -> Line:
    """Resolves references and italics inside each run."""
    done: list[Run | Mark] = []
    for part in parts:
        if isinstance(part, Mark):
            done.append(part)
            continue
        text = _REFERENCE.sub(lambda match: reference(match[1]), part.text)
        last = 0
        for match in _ITALIC.finditer(text):
            if match.start() > last:
                done.append(Run(text[last : match.start()]))
            done.append(Run(match[1], italic=True))
            last = match.end()
        if last < len(text):
            done.append(Run(text[last:]))
    return tuple(done)
