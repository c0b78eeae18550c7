"""Composition: vault, desk, window, translator and error hook are put together here; nobody imports this room.

Two processes carry the window. The parent has neither Qt nor any content; it starts the child and starts it again when
the child ends with ``LOCKED``. Locking ends the child, because closing a database leaves thousands of copies of its
text in a process's memory that nothing cleans.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence


def start(arguments: Sequence[str]) -> int:
    """Run Visit Desk with these arguments; returns its exit code."""
    if "--self-test" in arguments[:1]:
        from visit_desk.app.self_test import self_test

        return self_test()
    if not arguments or arguments[0] == "window":
        from visit_desk.app.parent import stand_by

        return stand_by(list(arguments[1:]))
    if arguments[0] == "window-child":
        gc.disable()  # until the first picture stands (``child``): making Qt's classes leaves nothing to collect
        from visit_desk.app import bindings

        bindings.load()
        from visit_desk.app.child import live

        return live(list(arguments[1:]))
    return _command(arguments)


def _command(arguments: Sequence[str]) -> int:
    """A command; after a demo the window is opened on it, where there is a screen."""
    from visit_desk.cli import run

    code = run(arguments)
    wants_window = arguments[0] == "demo" and code == 0 and not {"--no-window", "--help", "-h"} & set(arguments)
    if not wants_window:
        return code
    from visit_desk.app.parent import demo_window

    return demo_window(arguments)
