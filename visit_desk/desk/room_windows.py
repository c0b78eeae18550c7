"""The room check on Windows, by documented commands and registry values. Written from the manuals; not yet run there.

Only values and security identifiers are read, never sentences: those come in the language of the system.
"""

from __future__ import annotations

import ntpath
import re

from visit_desk.desk import disk
from visit_desk.desk.machine import Machine
from visit_desk.desk.room import Around, Look, RoomLight, amber, green, red, unknown
from visit_desk.desk.room_alike import let_in
from visit_desk.desk.room_programs import CARRIERS, CLIPBOARDS, INDEXERS, WATCHERS, running

_VALUE = re.compile(r"^\s+(?P<name>.+?)\s{2,}REG_(?P<form>\w+)\s{2,}(?P<value>.*)$")
_CONTROL = r"HKLM\SYSTEM\CurrentControlSet\Control"


def _tool(machine: Machine, *parts: str) -> str:
    return ntpath.join(machine.environ("SYSTEMROOT") or r"C:\Windows", "System32", *parts)


def registry(machine: Machine, key: str) -> dict[str, str] | None:
    """The values of one key, as ``reg query`` prints them (Microsoft Learn, reg query): four spaces, the name, four
    spaces, the type, four spaces, the value. None where the key is not there or was not to be read."""
    told = machine.run(_tool(machine, "reg.exe"), "query", key)
    if told is None or told.status != 0:
        return None
    found = (_VALUE.match(line) for line in told.out.splitlines())
    return {one["name"].lower(): one["value"].strip() for one in found if one}


def number(values: dict[str, str] | None, name: str) -> int | None:
    try:
        return int((values or {}).get(name.lower(), ""), 0)
    except ValueError:
        return None


def powershell(machine: Machine, asked: str) -> str:
    shell = _tool(machine, "WindowsPowerShell", "v1.0", "powershell.exe")
    told = machine.run(shell, "-NoProfile", "-NonInteractive", "-Command", asked)
    return told.out.strip() if told and told.status == 0 else ""


def disk_light(machine: Machine, around: Around) -> RoomLight:
    told = disk.windows(machine, around.path)
    return unknown("disk") if told is None else green("disk", "encrypted") if told else red("disk", "clear")


def _system_disk(machine: Machine, around: Around) -> bool | None:
    drive = ntpath.splitdrive(machine.environ("SYSTEMROOT") or r"C:\Windows")[0]
    return disk.windows(machine, type(around.path)(drive + "\\"))


def swap(machine: Machine, around: Around) -> RoomLight:
    """The paging file: encrypted by itself (NtfsEncryptPagingFile = 1; Microsoft Learn, fsutil behavior) or by the
    BitLocker of the system's drive."""
    if number(registry(machine, _CONTROL + r"\FileSystem"), "NtfsEncryptPagingFile") == 1:
        return green("swap", "encrypted")
    files = (registry(machine, _CONTROL + r"\Session Manager\Memory Management") or {}).get("pagingfiles")
    if files == "":
        return green("swap", "none")
    covered = _system_disk(machine, around)
    return unknown("swap") if covered is None else green("swap", "encrypted") if covered else red("swap", "clear")


def hibernation(machine: Machine, around: Around) -> RoomLight:
    """HibernateEnabled under Control\\Power is what ``powercfg /hibernate on`` sets (Microsoft Learn, "Disable and
    re-enable hibernation"); the file lies on the system's drive."""
    on = number(registry(machine, _CONTROL + r"\Power"), "HibernateEnabled")
    if on is None:
        return unknown("hibernation")
    if on == 0:
        return green("hibernation", "off")
    covered = _system_disk(machine, around)
    if covered is None:
        return unknown("hibernation")
    return green("hibernation", "encrypted") if covered else red("hibernation", "clear")


def clipboard(machine: Machine, _around: Around) -> RoomLight:
    """EnableClipboardHistory and CloudClipboardAutomaticUpload of HKCU\\Software\\Microsoft\\Clipboard (what Settings,
    System, Clipboard turns), unless a policy forbids it (AllowClipboardHistory = 0; Policy CSP, Experience)."""
    found = list(running(machine, CLIPBOARDS) or ())
    policy = registry(machine, r"HKLM\SOFTWARE\Policies\Microsoft\Windows\System")
    own = registry(machine, r"HKCU\Software\Microsoft\Clipboard")
    if number(own, "EnableClipboardHistory") == 1 and number(policy, "AllowClipboardHistory") != 0:
        found.append("Windows (Win+V)")
    if number(own, "CloudClipboardAutomaticUpload") == 1 and number(policy, "AllowCrossDeviceClipboard") != 0:
        found.append("Windows (cloud)")
    if found:
        return amber("clipboard", "kept", *found)
    return unknown("clipboard") if own is None or machine.programs() is None else green("clipboard", "none")


def indexer(machine: Machine, _around: Around) -> RoomLight:
    """Windows Search: ``sc query WSearch`` prints STATE with a number, 4 is running (Microsoft Learn, sc query)."""
    found = list(running(machine, INDEXERS) or ())
    told = machine.run(_tool(machine, "sc.exe"), "query", "WSearch")
    states = re.findall(r"^\s*STATE\s*:\s+(\d)", told.out if told else "", re.MULTILINE)
    if "4" in states:
        found.append("Windows Search")
    if found:
        return amber("indexer", "runs", *found)
    return green("indexer", "none") if states or (told and told.status == 1060) else unknown("indexer")


def backup(machine: Machine, _around: Around) -> RoomLight:
    """Programs that carry files elsewhere, by process."""
    found = list(running(machine, CARRIERS) or ())
    if found:
        return amber("backup", "runs", *found)
    return unknown("backup") if machine.programs() is None else green("backup", "none")


def known_folders(machine: Machine, around: Around) -> RoomLight:
    """OneDrive's Known Folder Move: the account's Desktop and Documents then point into OneDrive (User Shell Folders;
    Microsoft Learn, "Redirect and move Windows known folders to OneDrive")."""
    shell = registry(machine, r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders")
    homes = [
        (registry(machine, rf"HKCU\Software\Microsoft\OneDrive\Accounts\{account}") or {}).get("userfolder", "")
        for account in ("Business1", "Personal")
    ]
    if shell is None:
        return unknown("known-folders")
    path = ntpath.normcase(str(around.path))
    for home in filter(None, homes):
        if path.startswith(ntpath.normcase(home).rstrip("\\") + "\\"):
            return red("known-folders", "carried", "OneDrive")
    return green("known-folders", "outside")


def screen(machine: Machine, _around: Around) -> RoomLight:
    """Programs that can take the screen; whether one does just now, Windows tells nobody without rights."""
    programs = running(machine, WATCHERS)
    return amber("screen", "could", *programs) if programs else unknown("screen")


def remote(machine: Machine, _around: Around) -> RoomLight:
    """SESSIONNAME is RDP-Tcp#n in a session of Remote Desktop (Microsoft Learn, "Remote Desktop Services environment
    variables"), else programs that let somebody in."""
    if machine.environ("SESSIONNAME").upper().startswith(("RDP-", "ICA-")):
        return red("remote", "session")
    return let_in(machine)


def people(machine: Machine, _around: Around) -> RoomLight:
    """quser(1), "query user": a head, then a line a session, one's own marked with >."""
    told = machine.run(_tool(machine, "quser.exe"))
    if told is None or not told.out.strip():
        return unknown("people")
    others = [line for line in told.out.splitlines()[1:] if line.strip() and not line.startswith(">")]
    return amber("people", "others") if others else green("people", "alone")


def folder(machine: Machine, around: Around) -> RoomLight:
    """Who may read the vault's folder: the list of access rights in SDDL, where WD is everyone, BU all users, AU
    everyone who signed in (Microsoft Learn, "SID strings")."""
    quoted = str(around.path).replace("'", "''")
    told = powershell(machine, f"(Get-Acl -LiteralPath '{quoted}').Sddl")
    if "D:" not in told:
        return unknown("folder")
    allowed = re.findall(r"\(A;[^;]*;[^;]*;[^;]*;[^;]*;([^;)]+)", told)
    return red("folder", "readable") if {"WD", "BU", "AU", "BG", "AN"} & set(allowed) else green("folder", "own")


LOOKS: dict[str, Look] = {
    "known-folders": known_folders, "disk": disk_light, "swap": swap, "hibernation": hibernation, "folder": folder,
    "people": people, "screen": screen, "remote": remote, "clipboard": clipboard, "indexer": indexer,
    "backup": backup,
}  # fmt: skip
