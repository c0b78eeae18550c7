"""Looks of the room check that are alike on several systems."""

from __future__ import annotations

from visit_desk.desk.machine import Machine
from visit_desk.desk.room import Around, RoomLight, amber, green, red, unknown
from visit_desk.desk.room_programs import REMOTES, running


def let_in(machine: Machine) -> RoomLight:
    """Programs that let somebody in from elsewhere, where no session from elsewhere was found."""
    programs = running(machine, REMOTES)
    if programs:
        return amber("remote", "runs", *programs)
    return unknown("remote") if programs is None else green("remote", "none")


def folder(machine: Machine, around: Around) -> RoomLight:
    """Permission bits of the vault's folder; lists of access rights beyond them are not read."""
    mode = machine.mode(str(around.path))
    if mode is None:
        return unknown("folder")
    return red("folder", "readable") if mode & 0o077 else green("folder", "own")
