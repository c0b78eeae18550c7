"""What a command prints: one JSON object, or words for people."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

from visit_desk.domain.trouble import Exit, Trouble


def tell(asked: Namespace, answer: Mapping[str, Any], words: str) -> None:
    """The answer of a command on standard output."""
    if asked.json:
        _answer(answer)
    else:
        _write(sys.stdout, words.rstrip("\n"))


def tell_trouble(as_json: bool, trouble: Trouble, more: Mapping[str, Any] | None = None) -> None:
    """Trouble goes to standard error; with ``--json`` standard output still holds exactly one object."""
    warn(str(trouble))
    if as_json:
        _answer({"ok": False, "trouble": [str(trouble)], "exit": int(trouble.exit_code), **(more or {})})


def tell_bug(as_json: bool, bug: BaseException) -> None:
    """Where in the program a bug struck, and nothing that it says: its words may hold a note or a name."""
    place, trace = "", bug.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next
    sentence = f"This is a bug in Visit Desk ({type(bug).__name__} at {place}). What was saved before is safe."
    warn(sentence)
    if as_json:
        _answer({"ok": False, "trouble": [sentence], "exit": int(Exit.BUG)})


def warn(sentence: str) -> None:
    _write(sys.stderr, sentence)


def _answer(answer: Mapping[str, Any]) -> None:
    spells_all = (sys.stdout.encoding or "utf-8").lower().startswith("utf")
    _write(sys.stdout, json.dumps(answer, ensure_ascii=not spells_all, default=str))


def _write(stream: TextIO, line: str) -> None:
    """A line. What the stream cannot spell (half a surrogate pair of a path, a letter outside an old code page) is
    escaped, never a reason to fail after the deed was done."""
    encoding = stream.encoding or "utf-8"
    stream.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
    stream.flush()


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Plain columns."""
    if not rows:
        return ""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
