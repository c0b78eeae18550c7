"""Things as text: one canonical JSON spelling for each value, and back."""

from __future__ import annotations

import importlib
import json
import pkgutil
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

import visit_desk.domain
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import Damaged
from visit_desk.vault.delta import Body

T = TypeVar("T", bound=Thing)


_ADAPTERS: dict[type, TypeAdapter[Any]] = {}


def _adapter(cls: type) -> TypeAdapter[Any]:
    if cls not in _ADAPTERS:
        _ADAPTERS[cls] = TypeAdapter(cls)
    return _ADAPTERS[cls]


def value_of(thing: Thing) -> Body:
    """The thing as a JSON object."""
    return cast(Body, _adapter(type(thing)).dump_python(thing, mode="json"))


_spelled = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode


def written(value: Body) -> str:
    """Canonical: keys in order, so that the same value always has the same digest."""
    text = _spelled(value)
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, as a broken clipboard gives it: kept, spelled as an escape
        return json.dumps(value, sort_keys=True, separators=(",", ":"))
    return text


def read(text: str, part: str) -> Body:
    try:
        value = from_json(text)
    except ValueError:
        value = _slowly(text, part)
    if not isinstance(value, dict):
        raise Damaged(part=part)
    return value


def _slowly(text: str, part: str) -> Any:
    """The fast reader refuses half a surrogate pair; the standard one takes it."""
    try:
        return json.loads(text)
    except ValueError:
        raise Damaged(part=part) from None


def thing_of(cls: type[T], text: str, part: str) -> T:
    """``Damaged`` when the text is no such thing; the library's own message would print the words, so it is dropped."""
    try:
        return cast(T, _adapter(cls).validate_json(text))
    except ValidationError:
        pass
    return thing_of_value(cls, read(text, part), part)


def thing_of_value(cls: type[T], value: Body, part: str) -> T:
    try:
        return cast(T, _adapter(cls).validate_python(value))
    except ValidationError:
        raise Damaged(part=part) from None


def _below(cls: type[Thing]) -> dict[str, type[Thing]]:
    found: dict[str, type[Thing]] = {}
    for child in cls.__subclasses__():
        found |= {child.kind: child} | _below(child)
    return found


_KINDS: dict[str, type[Thing]] = {}


def class_of(kind: str) -> type[Thing]:
    """The class whose things are written as ``kind``; ``Damaged`` if this program knows none."""
    if kind not in _KINDS:
        for module in pkgutil.iter_modules(visit_desk.domain.__path__):
            importlib.import_module(f"visit_desk.domain.{module.name}")
        _KINDS.update(_below(Thing))
    if kind not in _KINDS:
        raise Damaged(part="a record of an unknown kind")
    return _KINDS[kind]


def changed_fields(steps: dict[str, Any]) -> str:
    return " ".join(sorted(steps))
