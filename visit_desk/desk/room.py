"""The room check: what around the vault gives away what is in it. Asked at the start and on demand; nothing is changed.

A light is green only where the system said so; what did not answer is ``unknown`` and never green. Each system has its
own questions (``room_linux``, ``room_macos``, ``room_windows``); the words for people are the window's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from visit_desk.desk.machine import Machine, ThisMachine
from visit_desk.desk.room_place import found

if TYPE_CHECKING:
    from visit_desk.vault import Vault

# This program was written then: a clock that shows an earlier day is wrong.
WRITTEN = datetime(2026, 11, 1)  # noqa: DTZ001  # a visit lives in local wall time


class Level(StrEnum):
    """How a light stands. Worst first; unknown is no grade, it only means that nobody answered."""

    RED = "red"
    AMBER = "amber"
    UNKNOWN = "unknown"
    GREEN = "green"


@dataclass(frozen=True)
class RoomLight:
    """One question and its answer. ``answer`` is a stable word beside ``key``; ``found`` names programs or places."""

    key: str
    level: Level
    answer: str = ""
    found: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Around:
    """What the questions are about: the vault's folder and the clock beside its newest record."""

    path: Path = field(repr=False)
    now: datetime
    ahead: int = 0  # how many records say that they were written later than now


Look = Callable[[Machine, Around], RoomLight]


def unknown(key: str) -> RoomLight:
    return RoomLight(key, Level.UNKNOWN, "unknown")


def red(key: str, answer: str, *names: str) -> RoomLight:
    return RoomLight(key, Level.RED, answer, names)


def amber(key: str, answer: str, *names: str) -> RoomLight:
    return RoomLight(key, Level.AMBER, answer, names)


def green(key: str, answer: str) -> RoomLight:
    return RoomLight(key, Level.GREEN, answer)


def where(machine: Machine, around: Around) -> RoomLight:
    """The vault's own folder: carried elsewhere, on a network, or on a disk that knows no rights."""
    told = found(machine, around.path)
    if told.place.synced:
        return red("place", "synced", told.place.synced)
    if told.place.network:
        return red("place", "network")
    if told.place.fat:
        return amber("place", "fat")
    return green("place", "here") if told.known else unknown("place")


def clock(machine: Machine, around: Around) -> RoomLight:
    """A clock that is behind: before the program was written, or before the newest record. One that jumped."""
    if around.now < WRITTEN:
        return red("clock", "early")
    if around.ahead:
        return amber("clock", "behind")
    drift = machine.drift()
    if drift is not None and abs(drift) > 300:
        return amber("clock", "jumped")
    return green("clock", "plausible")


def looks(system: str) -> dict[str, Look]:
    """The questions of a system, in the order in which they are shown."""
    from visit_desk.desk import room_linux, room_macos, room_windows

    own = {"linux": room_linux.LOOKS, "darwin": room_macos.LOOKS, "win32": room_windows.LOOKS}.get(system, {})
    return {"place": where, **own, "clock": clock}


class Round:
    """One walk around the room, a question at a time, so that other work can pass between two of them."""

    def __init__(self, machine: Machine, around: Around) -> None:
        self._machine = machine
        self._around = around
        self._looks = looks(machine.system)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._looks)

    def look(self, key: str) -> RoomLight:
        return self._looks[key](self._machine, self._around)

    def lights(self) -> tuple[RoomLight, ...]:
        return worst_first(self.look(key) for key in self.keys)


def worst_first(lights: Iterable[RoomLight]) -> tuple[RoomLight, ...]:
    """Red, amber, what could not be found out, green; the order of the questions within each."""
    order = list(Level)
    return tuple(sorted(lights, key=lambda light: order.index(light.level)))


class Room:
    """The room around one open vault."""

    def __init__(self, vault: Vault, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._now = now

    def begin(self, machine: Machine | None = None) -> Round:
        """A round that starts its time now (3 seconds for all its questions together)."""
        now, path = self._now(), self._vault.path
        around = Around(path=path, now=now, ahead=self._vault.changes_since(now))
        return Round(machine or ThisMachine(), around)
