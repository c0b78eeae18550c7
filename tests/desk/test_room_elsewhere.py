"""The room check on Windows and macOS: the answers of documented commands, as their manuals print them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path, PureWindowsPath

import pytest

from tests.desk.recorded_machine import Recorded
from visit_desk.desk.machine import Told
from visit_desk.desk.room import Around, Level, Round

NOW = datetime(2027, 5, 4, 9, 30)  # noqa: DTZ001  # a visit lives in local wall time
MAC_VAULT, WINDOWS_VAULT = Path("/Users/imre/visit"), PureWindowsPath(r"C:\Users\imre\visit")


def value(key: str, name: str, told: str) -> str:
    """As ``reg query`` prints a key and one of its values."""
    return f"\r\n{key}\r\n    {name}    {told}\r\n\r\n"


MAC = Recorded(
    system="darwin",
    answers={
        "fdesetup": "FileVault is On.\n",
        "sysctl": "total = 2048.00M  used = 1062.25M  free = 985.75M  (encrypted)\n",
        "pmset": "System-wide power settings:\nCurrently in use:\n hibernatemode        3\n powernap             1\n",
        "defaults": "0\n", "mdutil": "/:\n\tIndexing disabled.\n",
        "tmutil isexcluded": "[Excluded]      /Users/imre/visit\n",
        "mount": "/dev/disk3s5 on / (apfs, local, journaled)\n",
        "tmutil destinationinfo": "tmutil: No destinations configured.\n",
        "who": "imre     console  May  4 08:01 \nimre     ttys000  May  4 08:03 \n",
    },
    modes={str(MAC_VAULT): 0o700},
)  # fmt: skip
CURRENT = r"HKEY_CURRENT_USER\Software\Microsoft\Clipboard"
WINDOWS = Recorded(
    system="win32",
    answers={
        "powershell|BitLocker": "1\r\n",
        "powershell|Sddl": "O:S-1-5-21-1G:S-1-5-21-1D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;S-1-5-21-1)\r\n",
        "reg|FileSystem": value("k", "NtfsEncryptPagingFile", "REG_DWORD    0x0"),
        "reg|Memory Management": value("k", "PagingFiles", r"REG_MULTI_SZ    ?:\pagefile.sys"),
        r"reg|Control\Power": value("k", "HibernateEnabled", "REG_DWORD    0x1"),
        "reg|Clipboard": value(CURRENT, "EnableClipboardHistory", "REG_DWORD    0x0"),
        "reg|User Shell Folders": value("k", "Personal", r"REG_EXPAND_SZ    %USERPROFILE%\Documents"),
        r"reg|Accounts\Business1": value("k", "UserFolder", r"REG_SZ    C:\Users\imre\OneDrive - Mission"),
        "sc": "\r\nSERVICE_NAME: WSearch\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n"
              "        STATE              : 1  STOPPED\r\n        WIN32_EXIT_CODE    : 0  (0x0)\r\n",
        "quser": " USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME\r\n"
                 ">imre                  console             1  Active      none   5/4/2027 8:00 AM\r\n",
    },
    environment={"SYSTEMROOT": r"C:\Windows", "SESSIONNAME": "Console"},
    drives=("", "NTFS"),
)  # fmt: skip
RUNNING = "\r\nSERVICE_NAME: WSearch\r\n        STATE              : 4  RUNNING\r\n"
OTHERS = (
    " USERNAME   SESSIONNAME  ID  STATE\r\n>imre      console       1  Active\r\n guest                   2  Disc\r\n"
)


def light(machine: Recorded, key: str, path: object = None) -> tuple[str, str, tuple[str, ...]]:
    vault = path or (MAC_VAULT if machine.system == "darwin" else WINDOWS_VAULT)
    found = Round(machine, Around(vault, NOW)).look(key)  # type: ignore[arg-type]  # a path of the other system
    return found.level.value, found.answer, found.found


def but(machine: Recorded, answers: dict[str, str | Told | None], **changed: object) -> Recorded:
    merged = {**answers, **{key: told for key, told in machine.answers.items() if key not in answers}}
    kept = {key: told for key, told in merged.items() if told is not None}
    return replace(machine, answers=kept, asked=[], **changed)  # type: ignore[arg-type]  # fields of Recorded


@pytest.mark.parametrize("machine", [MAC, WINDOWS])
def test_a_calm_machine_is_green_but_for_what_its_system_tells_nobody(machine: Recorded) -> None:
    vault = MAC_VAULT if machine.system == "darwin" else WINDOWS_VAULT
    told = {one.key: one.level for one in Round(machine, Around(vault, NOW)).lights()}  # type: ignore[arg-type]  # as above
    assert told.pop("screen") is Level.UNKNOWN
    assert {key: level for key, level in told.items() if level is not Level.GREEN} == {}


@pytest.mark.parametrize("system", ["darwin", "win32", "plan9"])
def test_a_machine_that_answers_nothing_is_never_green(system: str) -> None:
    vault = MAC_VAULT if system == "darwin" else WINDOWS_VAULT
    silent = Recorded(system=system, runs=None, moved=None, dump=None)
    told = {one.key: one.level for one in Round(silent, Around(vault, NOW)).lights()}  # type: ignore[arg-type]  # as above
    assert told.pop("clock") is Level.GREEN
    told.pop("known-folders", None)  # on macOS the path alone says that it is in neither of the two folders
    assert set(told.values()) == {Level.UNKNOWN}


@pytest.mark.parametrize(
    ("key", "answers", "expected"),
    [
        ("disk", {"fdesetup": "FileVault is Off.\n"}, ("red", "clear", ())),
        ("disk", {"fdesetup": "Error: not now\n"}, ("unknown", "unknown", ())),
        ("swap", {"sysctl": "total = 0.00M  used = 0.00M  free = 0.00M\n"}, ("red", "clear", ())),
        ("hibernation", {"pmset": " hibernatemode        0\n"}, ("green", "off", ())),
        ("hibernation", {"fdesetup": "FileVault is Off.\n"}, ("red", "clear", ())),
        ("clipboard", {"defaults": Told(1, "")}, ("amber", "kept", ("Handoff",))),
        ("indexer", {"mdutil": "/:\n\tIndexing enabled. \n"}, ("amber", "runs", ("Spotlight",))),
        ("backup", {"tmutil isexcluded": "[Included]      /Users/imre/visit\n",
                    "tmutil destinationinfo": "Name          : Disk\nKind          : Local\n"},
         ("amber", "runs", ("Time Machine",))),
        ("backup", {"tmutil isexcluded": "[Included]      /Users/imre/visit\n"}, ("green", "none", ())),
        ("people", {"who": "imre console May 4 08:01\nguest console May 4 09:01\n"}, ("amber", "others", ())),
    ],
)  # fmt: skip
def test_macos_answers(key: str, answers: dict[str, str | Told | None], expected: tuple[str, str, object]) -> None:
    assert light(but(MAC, answers), key) == expected


def test_on_macos_desktop_and_documents_may_be_carried_away() -> None:
    cloud = "/Users/imre/Library/Mobile Documents/com~apple~CloudDocs/Documents"
    carried = but(MAC, {}, modes={cloud: 0o700})
    inside = Path("/Users/imre/Documents/visit")
    assert light(carried, "known-folders", inside) == ("red", "carried", ("iCloud Drive",))
    assert light(MAC, "known-folders", inside)[:2] == ("green", "stays")
    assert light(carried, "known-folders") == ("green", "outside", ())


@pytest.mark.parametrize(
    ("key", "answers", "expected"),
    [
        ("disk", {"powershell|BitLocker": "2\r\n"}, ("red", "clear", ())),
        ("disk", {"powershell|BitLocker": "5\r\n"}, ("unknown", "unknown", ())),
        ("disk", {"powershell|BitLocker": None,
                  "manage-bde": "Volume C: [OS]\r\n    Protection Status:    Protection On\r\n"},
         ("green", "encrypted", ())),
        ("disk", {"powershell|BitLocker": None, "manage-bde": Told(-1, "ERROR: access was denied")},
         ("unknown", "unknown", ())),
        ("swap", {"powershell|BitLocker": "2\r\n"}, ("red", "clear", ())),
        ("swap", {"powershell|BitLocker": "2\r\n",
                  "reg|FileSystem": value("k", "NtfsEncryptPagingFile", "REG_DWORD    0x1")},
         ("green", "encrypted", ())),
        ("hibernation", {r"reg|Control\Power": value("k", "HibernateEnabled", "REG_DWORD    0x0")},
         ("green", "off", ())),
        ("hibernation", {"powershell|BitLocker": "2\r\n"}, ("red", "clear", ())),
        ("clipboard", {"reg|Clipboard": value(CURRENT, "EnableClipboardHistory", "REG_DWORD    0x1")},
         ("amber", "kept", ("Windows (Win+V)",))),
        ("clipboard", {"reg|Clipboard": value(CURRENT, "EnableClipboardHistory", "REG_DWORD    0x1"),
                       "reg|Policies": value("k", "AllowClipboardHistory", "REG_DWORD    0x0")},
         ("green", "none", ())),
        ("clipboard", {"reg|Clipboard": None}, ("unknown", "unknown", ())),
        ("indexer", {"sc": RUNNING}, ("amber", "runs", ("Windows Search",))),
        ("indexer", {"sc": Told(1060, "")}, ("green", "none", ())),
        ("people", {"quser": OTHERS}, ("amber", "others", ())),
        ("folder", {"powershell|Sddl": "O:BAG:BAD:AI(A;OICIID;FA;;;SY)(A;OICIID;0x1200a9;;;BU)\r\n"},
         ("red", "readable", ())),
    ],
)  # fmt: skip
def test_windows_answers(key: str, answers: dict[str, str | Told | None], expected: tuple[str, str, object]) -> None:
    assert light(but(WINDOWS, answers), key) == expected


def test_on_windows_a_folder_below_onedrive_is_carried_away() -> None:
    inside = PureWindowsPath(r"C:\Users\imre\OneDrive - Mission\Documents\visit")
    assert light(WINDOWS, "known-folders", inside) == ("red", "carried", ("OneDrive",))
    assert light(WINDOWS, "known-folders") == ("green", "outside", ())
    assert light(WINDOWS, "place", inside)[:2] == ("red", "synced")


def test_drives_of_other_machines_and_sticks_are_told_on_both() -> None:
    share = "//imre@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by imre)\n"
    assert light(but(MAC, {"mount": share}), "place", Path("/Volumes/share/visit")) == ("red", "network", ())
    assert light(but(WINDOWS, {}, drives=("network", "NTFS")), "place") == ("red", "network", ())
    assert light(but(WINDOWS, {}, drives=("", "FAT32")), "place") == ("amber", "fat", ())


def test_programs_are_known_by_their_names_on_each_system() -> None:
    assert light(but(MAC, {}, runs=("Maccy", "Dropbox")), "clipboard") == ("amber", "kept", ("Maccy",))
    assert light(but(WINDOWS, {}, runs=("OneDrive.exe", "obs64.exe")), "backup")[2] == ("OneDrive",)
    assert light(but(WINDOWS, {}, runs=("obs64.exe",)), "screen") == ("amber", "could", ("OBS",))
    assert light(but(WINDOWS, {}, environment={"SESSIONNAME": "RDP-Tcp#4"}), "remote") == ("red", "session", ())
    assert light(but(WINDOWS, {}, runs=("AnyDesk.exe",)), "remote") == ("amber", "runs", ("AnyDesk",))
