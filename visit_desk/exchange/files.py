"""The files of a visit folder: bytes in, checked entries out, and one sentence for each thing that is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from pydantic import TypeAdapter, ValidationError

from visit_desk.domain.trouble import BadInput, TooBig
from visit_desk.exchange.texts import read_bytes

JSON_LIMIT = 32 * 1024 * 1024
EXPECTED = "a visit folder"
_SAFE_LABEL = re.compile(r"[A-Za-z]{0,8}[-_.]?\d{1,6}[A-Za-z0-9-]{0,4}")
T = TypeVar("T")

# pydantic's error kinds in words for people; the value itself is never repeated, it may be a name.
_SAYINGS: dict[str, Callable[[dict[str, Any]], str]] = {
    "missing": lambda _: "is missing",
    "extra_forbidden": lambda _: "is not a key of this format",
    "string_type": lambda _: "must be text in quotes",
    "bool_type": lambda _: "must be true or false",
    "int_type": lambda _: "must be a whole number",
    "tuple_type": lambda _: "must be a list in [ ]",
    "list_type": lambda _: "must be a list in [ ]",
    "dict_type": lambda _: "must be an object in { }",
    "model_type": lambda _: "must be an object in { }",
    "enum": lambda ctx: f"must be one of {ctx.get('expected', '')}",
    "literal_error": lambda ctx: f"must be one of {ctx.get('expected', '')}",
    "string_pattern_mismatch": lambda _: "must be a label of letters, digits, hyphens, dots or underlines (at most 40)",
    "string_too_long": lambda ctx: f"is longer than {ctx.get('max_length', '')} characters",
    "greater_than_equal": lambda ctx: f"must be at least {ctx.get('ge', '')}",
    "less_than_equal": lambda ctx: f"must be at most {ctx.get('le', '')}",
    "value_error": lambda ctx: str(ctx.get("error", "is not valid")),
}


@dataclass(frozen=True)
class Where:
    """A place in a visit folder: the file, and the entry by number and (where it is surely no name) by label."""

    file: str
    entry: int | None = None
    label: str = ""

    def __str__(self) -> str:
        words = self.file
        if self.entry is not None:
            words += f", entry {self.entry + 1}"
        if _SAFE_LABEL.fullmatch(self.label):
            words += f" ({self.label})"
        return words


def refuse(where: Where, reason: str, key: str = "") -> NoReturn:
    """One sentence: file, entry, key, and what is wrong with it."""
    middle = f', key "{key}" ' if key else ": "
    raise BadInput(expected=EXPECTED, reason=f"{where}{middle}{reason}")


def load(folder: Path, name: str, form: TypeAdapter[T]) -> T | None:
    """The checked content of one JSON file of the folder; None where there is no such file."""
    path = folder / name
    if not path.exists():
        return None
    where = Where(name)
    try:
        raw = read_bytes(path, JSON_LIMIT, EXPECTED)
    except TooBig:
        refuse(where, f"is larger than {JSON_LIMIT // (1024 * 1024)} MB")
    text = _unicode(raw, where)
    entries = _json(text, where)
    try:
        return form.validate_json(text)
    except ValidationError as trouble:
        _say(trouble, where, entries)


def _unicode(raw: bytes, where: Where) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        refuse(where, "is not UTF-8 text; save it as UTF-8")
    if not text.strip():
        refuse(where, "is empty")
    return text


def _json(text: str, where: Where) -> object:
    """Python's own reading of the JSON: it tells the line, and sees a key that stands twice."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        keys = [key for key, _ in pairs]
        for key in keys:
            if keys.count(key) > 1:
                refuse(where, "stands twice in one object", key if key.isidentifier() else "")
        return dict(pairs)

    try:
        return json.loads(text, object_pairs_hook=once)
    except json.JSONDecodeError as trouble:
        refuse(where, f"is not valid JSON (line {trouble.lineno}, column {trouble.colno})")
    except RecursionError:
        refuse(where, "is nested too deeply to be a visit")


def _say(trouble: ValidationError, where: Where, entries: object) -> NoReturn:
    """The first error in words. A path like ``(3, "uses", "U3")`` becomes entry 4, key "uses.U3"."""
    error = trouble.errors(include_url=False, include_input=False)[0]
    path = [part for part in error["loc"] if not (isinstance(part, str) and part.startswith("function-"))]
    number = next((index for index, part in enumerate(path) if isinstance(part, int)), None)
    if number is not None:
        entry = path[number]
        kept = ".".join(str(part) for part in (*path[:number], *path[number + 1 :]))
        where = Where(where.file, int(entry), _label(entries, path[: number + 1]))
    else:
        kept = ".".join(str(part) for part in path)
    saying = _SAYINGS.get(error["type"])
    words = saying(error.get("ctx", {})) if saying else error["msg"][:1].lower() + error["msg"][1:]
    refuse(where, words, kept)


def _label(entries: Any, path: list[Any]) -> str:
    for part in path:
        inside = part in entries if isinstance(entries, dict) else isinstance(entries, list) and part < len(entries)
        if not inside:
            return ""
        entries = entries[part]
    label = entries.get("label", "") if isinstance(entries, dict) else ""
    return label if isinstance(label, str) else ""
