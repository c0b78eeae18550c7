"""The room check on macOS, by documented commands that ask for no rights. Written from the manuals, not run there."""

from __future__ import annotations

import re

from visit_desk.desk import disk
from visit_desk.desk.machine import Machine
from visit_desk.desk.room import Around, Look, RoomLight, amber, green, red, unknown
from visit_desk.desk.room_alike import folder, let_in
from visit_desk.desk.room_programs import CARRIERS, CLIPBOARDS, INDEXERS, WATCHERS, running


def disk_light(machine: Machine, around: Around) -> RoomLight:
    told = disk.macos(machine, around.path)
    return unknown("disk") if told is None else green("disk", "encrypted") if told else red("disk", "clear")


def swap(machine: Machine, _around: Around) -> RoomLight:
    """sysctl(8): ``vm.swapusage`` prints "total = ... used = ... free = ...  (encrypted)"."""
    told = machine.run("/usr/sbin/sysctl", "-n", "vm.swapusage")
    if told is None or "total" not in told.out:
        return unknown("swap")
    return green("swap", "encrypted") if "(encrypted)" in told.out else red("swap", "clear")


def hibernation(machine: Machine, around: Around) -> RoomLight:
    """pmset(1): ``hibernatemode`` 0 writes nothing, 3 and 25 write the memory to the disk, which FileVault covers."""
    told = machine.run("/usr/bin/pmset", "-g")
    found = re.search(r"^\s*hibernatemode\s+(\d+)", told.out if told else "", re.MULTILINE)
    if found is None:
        return unknown("hibernation")
    if found[1] == "0":
        return green("hibernation", "off")
    covered = disk.macos(machine, around.path)
    if covered is None:
        return unknown("hibernation")
    return green("hibernation", "encrypted") if covered else red("hibernation", "clear")


def clipboard(machine: Machine, _around: Around) -> RoomLight:
    """Programs that keep a history, and Handoff's shared clipboard (``ClipboardSharingEnabled`` of
    com.apple.coreservices.useractivityd, by defaults(1); it is on where nothing was ever set)."""
    found = list(running(machine, CLIPBOARDS) or ())
    told = machine.run(
        "/usr/bin/defaults", "read", "com.apple.coreservices.useractivityd", "ClipboardSharingEnabled"
    )  # fmt: skip
    if told is not None and (told.status != 0 or told.out.strip() == "1"):
        found.append("Handoff")
    if found:
        return amber("clipboard", "kept", *found)
    return green("clipboard", "none") if told is not None and machine.programs() else unknown("clipboard")


def indexer(machine: Machine, around: Around) -> RoomLight:
    """mdutil(1): ``mdutil -s <volume>`` prints "Indexing enabled." or "Indexing disabled."; a folder whose name ends in
    .noindex is left out. Other indexers by process."""
    others = running(machine, INDEXERS)
    if others:
        return amber("indexer", "runs", *others)
    if any(part.endswith(".noindex") for part in around.path.parts):
        return green("indexer", "none")
    told = machine.run("/usr/bin/mdutil", "-s", str(around.path.anchor or "/"))
    if told is None or "Indexing" not in told.out:
        return unknown("indexer")
    return amber("indexer", "runs", "Spotlight") if "Indexing enabled" in told.out else green("indexer", "none")


def backup(machine: Machine, around: Around) -> RoomLight:
    """tmutil(8): ``destinationinfo`` says whether Time Machine has a place, ``isexcluded`` prints [Included] or
    [Excluded] and the path. Other programs by process."""
    found = [name for name in running(machine, CARRIERS) or () if name != "Time Machine"]
    told = machine.run("/usr/bin/tmutil", "isexcluded", str(around.path))
    places = machine.run("/usr/bin/tmutil", "destinationinfo")
    if told and "[Included]" in told.out and places and "No destinations" not in places.out:
        found.append("Time Machine")
    if found:
        return amber("backup", "runs", *found)
    answered = told is not None and places is not None and machine.programs() is not None
    return green("backup", "none") if answered else unknown("backup")


def icloud(machine: Machine, around: Around) -> RoomLight:
    """iCloud's Desktop and Documents: with it on, those two folders lie below ~/Library/Mobile Documents/
    com~apple~CloudDocs (Apple Support, "Add your Desktop and Documents files to iCloud Drive")."""
    home = machine.home().rstrip("/")
    inside = next((name for name in ("Desktop", "Documents") if str(around.path).startswith(f"{home}/{name}/")), "")
    if not inside:
        return green("known-folders", "outside")
    there = machine.mode(f"{home}/Library/Mobile Documents/com~apple~CloudDocs/{inside}")
    return red("known-folders", "carried", "iCloud Drive") if there is not None else green("known-folders", "stays")


def screen(machine: Machine, _around: Around) -> RoomLight:
    """Programs that can take the screen; whether one does just now, macOS tells nobody without rights."""
    programs = running(machine, WATCHERS)
    if programs:
        return amber("screen", "could", *programs)
    return unknown("screen")


def remote(machine: Machine, _around: Around) -> RoomLight:
    if machine.environ("SSH_CONNECTION") or machine.environ("SSH_TTY"):
        return red("remote", "session")
    return let_in(machine)


def people(machine: Machine, _around: Around) -> RoomLight:
    """who(1): a line for each session, the account first."""
    told = machine.run("/usr/bin/who")
    if told is None or told.status != 0:
        return unknown("people")
    others = {line.split()[0] for line in told.out.splitlines() if line.split()} - {machine.user(), "_mbsetupuser"}
    return amber("people", "others") if others else green("people", "alone")


LOOKS: dict[str, Look] = {
    "known-folders": icloud, "disk": disk_light, "swap": swap, "hibernation": hibernation, "folder": folder,
    "people": people, "screen": screen, "remote": remote, "clipboard": clipboard, "indexer": indexer,
    "backup": backup,
}  # fmt: skip
