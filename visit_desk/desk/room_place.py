"""Where the vault lies, asked through the machine of a round (``vault.where`` knows the programs and file systems)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath, PureWindowsPath

from visit_desk.desk.machine import Machine
from visit_desk.vault.where import Place, Surroundings, form_in, form_told, place_of

_NAMES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME",
          "XDG_STATE_HOME")  # fmt: skip


@dataclass(frozen=True)
class Found:
    """The place, and whether the drive under it could be asked at all."""

    place: Place
    known: bool


def found(machine: Machine, path: PurePath) -> Found:
    pure = PureWindowsPath if machine.system == "win32" else PurePosixPath
    environ = {name: told for name in _NAMES if (told := machine.environ(name))}
    forms: list[tuple[str, str]] = []

    def form(real: PurePath) -> tuple[str, str]:
        forms.append(_form(machine, real))
        return forms[-1]

    around = Surroundings(machine.system, pure(machine.home()), environ, machine.read, machine.there, form)
    place = place_of(str(path), around)
    return Found(place, any(any(one) for one in forms))


def _form(machine: Machine, real: PurePath) -> tuple[str, str]:
    if machine.system == "linux":
        return "", form_in(machine.read("/proc/self/mountinfo"), real)
    if machine.system == "darwin":
        told = machine.run("/sbin/mount")
        return "", form_told(told.out, real) if told else ""
    return machine.drive(real)
