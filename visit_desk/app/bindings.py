"""PySide6's own Python part, compiled once instead of at every start.

PySide6 carries some 3,000 lines of Python inside a library, zipped, and compiles them anew each time it is imported: a
third of the time a bare window takes (measured: 35 of 110 ms). While it is imported here, what it compiles comes from a
file beside our own compiled modules, if the same text was compiled before by the same Python. One of its modules only
serves to write stub files and is passed over. Afterwards ``import`` no longer looks for ``__feature__``: PySide6 reads
the source of each module that is imported to see whether it asks for one; none of ours does.

Nothing depends on it: what cannot be read, written or recognised is compiled as ever.
"""

from __future__ import annotations

import builtins
import contextlib
import importlib.util
import marshal
import os
import sys
from types import CodeType
from typing import Any

_OURS = "shibokensupport/"
_UNUSED = "shibokensupport/signature/lib/pyi_generator.py"


def load() -> None:
    """Import PySide6's three modules for a window."""
    if "PySide6" in sys.modules:
        return
    place = _place()
    known = _read(place)
    fresh: dict[str, tuple[bytes, CodeType]] = {}
    plain = builtins.compile

    def compile_once(source: Any, filename: Any, mode: str, *more: Any, **named: Any) -> Any:
        if not isinstance(source, bytes) or not isinstance(filename, str) or not filename.startswith(_OURS):
            return plain(source, filename, mode, *more, **named)
        text = b"" if filename == _UNUSED else source
        told = known.get(filename)
        code = told[1] if told is not None and told[0] == text else plain(text, filename, mode)
        fresh[filename] = (text, code)
        return code

    builtins.compile = compile_once  # for the time of the import alone
    try:
        import PySide6.QtWidgets  # noqa: F401  # loads QtCore and QtGui too
    finally:
        builtins.compile = plain
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    if fresh != known:
        _write(place, fresh)


def _place() -> str:
    """Beside our own compiled modules, under a name that this Python and this PySide6 alone use."""
    return importlib.util.cache_from_source(__file__).removesuffix(".pyc") + ".bindings"


def _read(place: str) -> dict[str, tuple[bytes, CodeType]]:
    try:
        with open(place, "rb") as file:  # pathlib is not loaded yet, and takes 8 ms
            told = marshal.loads(file.read())  # noqa: S302  # ours, as trusted as the compiled modules beside it
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return told if isinstance(told, dict) else {}


def _write(place: str, told: dict[str, tuple[bytes, CodeType]]) -> None:
    """Whole or not at all; not being able to is no trouble."""
    if sys.dont_write_bytecode or not told:
        return
    part = f"{place}.{os.getpid()}"
    with contextlib.suppress(OSError):
        with open(part, "wb") as file:  # as above
            file.write(marshal.dumps(told))
        os.replace(part, place)
