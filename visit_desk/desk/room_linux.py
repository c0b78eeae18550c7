"""The room check on Linux: files under /proc and /sys, and commands that ask for no rights."""

from __future__ import annotations

import json
import re

from visit_desk.desk import disk
from visit_desk.desk.machine import Machine
from visit_desk.desk.room import Around, Look, RoomLight, amber, green, red, unknown
from visit_desk.desk.room_alike import folder, let_in
from visit_desk.desk.room_programs import (
    CARRIERS,
    CLIPBOARDS,
    INDEXERS,
    TIMERS,
    WATCHERS,
    named,
    running,
)

_EXTENSIONS = {
    "clipboard-indicator@tudmotu.com": "Clipboard Indicator", "clipboard-history@alexsaveau.dev": "Clipboard History",
    "pano@elhan.io": "Pano", "GPaste@gnome-shell-extensions.gnome.org": "GPaste",
    "copyous@boerdereinar.dev": "Copyous", "gnome-clipboard-history@b00f.github.io": "Clipboard History",
}  # fmt: skip
_BUS_CLIPBOARDS = {"org.kde.klipper": "Klipper", "org.gnome.GPaste": "GPaste", "org.gnome.GPaste2": "GPaste"}


def disk_light(machine: Machine, around: Around) -> RoomLight:
    told = disk.linux(machine, around.path)
    return unknown("disk") if told is None else green("disk", "encrypted") if told else red("disk", "clear")


def swap_kind(machine: Machine) -> str:
    """``none``, ``memory`` (zram alone), ``encrypted``, ``clear`` or ``unknown``: /proc/swaps, proc_swaps(5)."""
    told = machine.read("/proc/swaps")
    if told is None:
        return "unknown"
    rows = [line.split() for line in told.splitlines()[1:] if line.strip()]
    kinds = {_one_swap(machine, row[0].replace("\\040", " "), row[1]) for row in rows if len(row) > 1}
    for kind in ("clear", "unknown", "encrypted", "memory"):
        if kind in kinds:
            return kind
    return "none"


def _one_swap(machine: Machine, name: str, form: str) -> str:
    if name.startswith("/dev/zram"):
        return "memory"
    if form == "file":
        source = machine.run("/usr/bin/findmnt", "--noheadings", "--output", "SOURCE", "--target", name)
        name = source.out.strip().split("[")[0] if source and source.status == 0 else ""
    told = disk.stands_on_crypt(machine, name) if name.startswith("/dev/") else None
    return "unknown" if told is None else "encrypted" if told else "clear"


def swap(machine: Machine, _around: Around) -> RoomLight:
    kind = swap_kind(machine)
    if kind == "unknown":
        return unknown("swap")
    return red("swap", "clear") if kind == "clear" else green("swap", kind)


def hibernation(machine: Machine, _around: Around) -> RoomLight:
    """Whether the machine could write its memory to a disk in the clear: ``disk`` in /sys/power/state, a method in
    /sys/power/disk that is not [disabled], and a swap to write to (Documentation/admin-guide/pm/sleep-states)."""
    states, way = machine.read("/sys/power/state"), machine.read("/sys/power/disk")
    if states is None:
        return unknown("hibernation")
    if "disk" not in states.split() or (way is not None and "[disabled]" in way):
        return green("hibernation", "off")
    kind = swap_kind(machine)
    if kind in ("none", "memory"):
        return green("hibernation", "nowhere")
    if kind == "encrypted":
        return green("hibernation", "encrypted")
    return red("hibernation", "clear") if kind == "clear" else unknown("hibernation")


def names_on_the_bus(machine: Machine) -> tuple[str, ...] | None:
    """The well-known names of the session bus: busctl(1), ``list --no-legend``, first column."""
    told = machine.run("/usr/bin/busctl", "--user", "--no-pager", "--no-legend", "list")
    if told is None or told.status != 0:
        return None
    return tuple(line.split()[0] for line in told.out.splitlines() if line.split() and line[0] != ":")


def clipboard(machine: Machine, _around: Around) -> RoomLight:
    """Programs that keep what was copied: by process, by name on the session bus, by extension of the GNOME shell."""
    programs = running(machine, CLIPBOARDS)
    bus = names_on_the_bus(machine)
    found = [*(programs or ()), *(_BUS_CLIPBOARDS[name] for name in bus or () if name in _BUS_CLIPBOARDS)]
    told = machine.run("/usr/bin/gsettings", "get", "org.gnome.shell", "enabled-extensions")
    for extension in re.findall(r"'([^']+)'", told.out if told and told.status == 0 else ""):
        if extension in _EXTENSIONS:
            found.append(_EXTENSIONS[extension])
    if found:
        return amber("clipboard", "kept", *named(found))
    # These two keep a history themselves, under no name of a program: without their word it is not known.
    shells = {program.lower() for program in machine.programs() or ()}
    silent = ("plasmashell" in shells and bus is None) or ("gnome-shell" in shells and not (told and told.status == 0))
    return unknown("clipboard") if programs is None or silent else green("clipboard", "none")


def indexer(machine: Machine, _around: Around) -> RoomLight:
    found = running(machine, INDEXERS)
    if found is None:
        return unknown("indexer")
    return amber("indexer", "runs", *found) if found else green("indexer", "none")


def backup(machine: Machine, _around: Around) -> RoomLight:
    """Programs that carry files elsewhere: by process, and by the units of systemd's timers (systemctl(1))."""
    programs = running(machine, CARRIERS)
    found = list(programs or ())
    for whose in ("--user", "--system"):
        told = machine.run("/usr/bin/systemctl", whose, "list-timers", "--all", "--no-legend", "--no-pager", "--plain")
        for word in re.findall(r"[\w@.-]+\.(?:timer|service)", told.out if told and told.status == 0 else ""):
            found += [TIMERS[part] for part in re.split(r"[-_@.]", word.lower()) if part in TIMERS]
    if found:
        return amber("backup", "runs", *named(found))
    return unknown("backup") if programs is None else green("backup", "none")


def screen(machine: Machine, _around: Around) -> RoomLight:
    """A screen that is being taken: streams of the compositor in PipeWire (pw-dump(1): ``media.class``
    Stream/Output/Video), sessions of org.gnome.Mutter.ScreenCast; else programs that can do it."""
    taken = _streams(machine)
    if taken:
        return red("screen", "shared")
    told = machine.run("/usr/bin/busctl", "--user", "--no-pager", "--list", "tree", "org.gnome.Mutter.ScreenCast")
    if told and told.status == 0 and "/ScreenCast/Session/" in told.out:
        return red("screen", "shared")
    programs = running(machine, WATCHERS)
    if programs:
        return amber("screen", "could", *programs)
    # A browser can share a screen as well: where nobody tells of the streams, no list of programs is an answer.
    return unknown("screen") if taken is None or programs is None else green("screen", "none")


def _streams(machine: Machine) -> bool | None:
    told = machine.run("/usr/bin/pw-dump", "--no-colors")
    if told is None or told.status != 0:
        return None
    try:
        nodes = json.loads(told.out)
    except ValueError:
        return None
    for node in nodes if isinstance(nodes, list) else ():
        props = ((node.get("info") or {}).get("props") or {}) if isinstance(node, dict) else {}
        kind, name = str(props.get("media.class", "")), str(props.get("node.name", ""))
        if kind == "Stream/Output/Video" or (kind == "Video/Source" and name.startswith("xdg-desktop-portal")):
            return True
    return False


def remote(machine: Machine, _around: Around) -> RoomLight:
    """A session that comes from elsewhere (ssh(1) sets SSH_CONNECTION; loginctl(1) ``Remote``), or a program that
    lets somebody in."""
    if machine.environ("SSH_CONNECTION") or machine.environ("SSH_TTY"):
        return red("remote", "session")
    number = machine.environ("XDG_SESSION_ID")
    told = machine.run("/usr/bin/loginctl", "show-session", number, "--property=Remote", "--value") if number else None
    if told and told.out.strip() == "yes":
        return red("remote", "session")
    return let_in(machine)


def people(machine: Machine, _around: Around) -> RoomLight:
    """Other people on this machine now: loginctl(1) ``list-sessions`` (session, uid, user, ...), else who(1)."""
    told = machine.run("/usr/bin/loginctl", "list-sessions", "--no-legend", "--no-pager")
    column = 2
    if told is None or told.status != 0:
        told, column = machine.run("/usr/bin/who"), 0
    if told is None or told.status != 0:
        return unknown("people")
    rows = [line.split() for line in told.out.splitlines()]
    others = {row[column] for row in rows if len(row) > column and not {"manager", "greeter"} & set(row)}
    others -= {machine.user(), "gdm", "sddm", "lightdm", "Debian-gdm"}
    return amber("people", "others") if others else green("people", "alone")


def debugger(machine: Machine, _around: Around) -> RoomLight:
    """TracerPid of /proc/self/status (proc_pid_status(5)): a program that reads this one's memory as it runs."""
    found = re.search(r"^TracerPid:\s*(\d+)", machine.read("/proc/self/status") or "", re.MULTILINE)
    if found is None:
        return unknown("debugger")
    return red("debugger", "attached") if int(found[1]) else green("debugger", "none")


def display(machine: Machine, _around: Around) -> RoomLight:
    """X11 lets every program of the account read keys and screen; Wayland keeps programs apart (XDG_SESSION_TYPE,
    pam_systemd(8))."""
    kind = machine.environ("XDG_SESSION_TYPE")
    if kind == "wayland" or (not kind and machine.environ("WAYLAND_DISPLAY")):
        return green("display", "wayland")
    if kind == "x11" or machine.environ("DISPLAY"):
        return amber("display", "x11")
    return unknown("display")


def dumps(machine: Machine, _around: Around) -> RoomLight:
    """Whether a crash may leave this program's memory on the disk: dumpable (prctl(2)), a limit above zero or a pipe,
    which no limit stops (core(5))."""
    allowed, limits = machine.dumpable(), machine.read("/proc/self/limits")
    pattern = (machine.read("/proc/sys/kernel/core_pattern") or "").strip()
    if allowed is None or limits is None:
        return unknown("dumps")
    if not allowed:
        return green("dumps", "off")
    limit = re.search(r"^Max core file size\s+(\S+)", limits, re.MULTILINE)
    if limit is None:
        return unknown("dumps")
    return amber("dumps", "on") if pattern.startswith("|") or limit[1] != "0" else green("dumps", "off")


LOOKS: dict[str, Look] = {
    "disk": disk_light, "swap": swap, "hibernation": hibernation, "folder": folder, "people": people,
    "screen": screen, "remote": remote, "clipboard": clipboard, "indexer": indexer, "backup": backup,
    "display": display, "debugger": debugger, "dumps": dumps,
}  # fmt: skip
