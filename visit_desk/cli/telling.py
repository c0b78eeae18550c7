"""What a command prints: one JSON object, or words for people."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import Any

from visit_desk.domain.trouble import Trouble


def tell(asked: Namespace, answer: Mapping[str, Any], words: str) -> None:
    """The answer of a command on standard output."""
    if asked.json:
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, default=str) + "\n")
    else:
        sys.stdout.write(words.rstrip("\n") + "\n")
    sys.stdout.flush()


def tell_trouble(as_json: bool, trouble: Trouble, more: Mapping[str, Any] | None = None) -> None:
    """Trouble goes to standard error; with ``--json`` standard output still holds exactly one object."""
    warn(str(trouble))
    if as_json:
        answer = {"ok": False, "trouble": [str(trouble)], "exit": int(trouble.exit_code), **(more or {})}
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, default=str) + "\n")
        sys.stdout.flush()


def warn(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Plain columns."""
    if not rows:
        return ""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
