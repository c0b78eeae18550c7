"""From arguments to a command, and from trouble to an exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from visit_desk.cli.parser import PLANNED, build_parser
from visit_desk.cli.telling import tell_bug, tell_trouble, warn
from visit_desk.domain.trouble import Exit, NotBuiltYet, Trouble

Command = Callable[[argparse.Namespace], int]


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code. The window is not a command of this room (see ``app``)."""
    as_json = "--json" in arguments
    try:
        asked = build_parser().parse_args(arguments)
    except SystemExit as stop:
        return _usage(stop, as_json)
    try:
        return _command(asked)(asked)
    except Trouble as trouble:
        tell_trouble(as_json, trouble, getattr(trouble, "details", None))
        return int(trouble.exit_code)
    except KeyboardInterrupt:
        warn("Stopped. What was saved before is safe.")
        return int(Exit.BUG)
    except BrokenPipeError:
        return int(Exit.BUG)
    except Exception as bug:  # noqa: BLE001  # the last resort: what a bug says may quote a note, so only its place is told
        tell_bug(as_json, bug)
        return int(Exit.BUG)


def _usage(stop: SystemExit, as_json: bool) -> int:
    """argparse has already said what is wrong; with ``--json`` standard output still holds one object."""
    code = stop.code if isinstance(stop.code, int) else int(Exit.USAGE)
    if code and as_json:
        sys.stdout.write('{"ok": false, "trouble": ["Wrong usage."], "exit": 2}\n')
    return code


def _command(asked: argparse.Namespace) -> Command:
    """The command asked for. Rooms are imported only by the commands that need them."""
    if asked.command in PLANNED:
        raise NotBuiltYet(command=asked.command)
    if asked.command == "vault":
        from visit_desk.cli import vault_commands

        return vault_commands.BY_DEED[asked.deed]
    if asked.command in ("redact", "gate"):
        from visit_desk.cli import searching_commands

        return searching_commands.BY_NAME[asked.command]
    if asked.command == "erase":
        from visit_desk.cli import erase_command

        return erase_command.erase
    if asked.command == "room":
        from visit_desk.cli import room_command

        return room_command.room
    if asked.command == "demo":
        from visit_desk.cli import demo_command

        return demo_command.demo
    from visit_desk.cli import desk_commands

    return desk_commands.BY_NAME[asked.command]
