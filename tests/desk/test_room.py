"""The room check on Linux: recorded machines, one question at a time; and one real round on this one."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.desk.recorded_machine import Recorded
from visit_desk.desk.machine import WHOLE, ThisMachine, Told
from visit_desk.desk.room import WRITTEN, Around, Level, RoomLight, Round, looks

VAULT = Path("/home/imre/visit")
NOW = datetime(2027, 5, 4, 9, 30)  # noqa: DTZ001  # a visit lives in local wall time
AROUND = Around(VAULT, NOW)
MOUNTS = (
    "29 1 254:0 / / rw,relatime shared:1 - ext4 /dev/mapper/root rw\n"
    "40 29 0:36 / /mnt/share rw - nfs4 server:/visit rw\n"
    "41 29 8:17 / /media/imre/STICK\\040ONE rw - vfat /dev/sdb1 rw\n"
    "42 29 0:40 / /home/imre/far rw - fuse.sshfs far:/ rw\n"
)
SWAPS = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
STATUS = "Name:\tpython3\nState:\tR (running)\nTracerPid:\t{}\nUid:\t1000\n"
LIMITS = "Limit                     Soft Limit           Hard Limit           Units     \nMax core file size        "
CALM = Recorded(
    files={
        "/proc/self/mountinfo": MOUNTS, "/proc/swaps": SWAPS, "/sys/power/state": "freeze mem",
        "/proc/self/status": STATUS.format(0), "/proc/self/limits": LIMITS + "0          unlimited    bytes",
        "/proc/sys/kernel/core_pattern": "core",
    },
    answers={
        "findmnt": "/dev/mapper/root\n", "lsblk": "lvm\ncrypt\npart\ndisk\n",
        "busctl|no-legend": "org.freedesktop.DBus 1 systemd -\n:1.4 77 x imre\n", "busctl|tree": Told(1, ""),
        "gsettings": "['appindicatorsupport@rgcjonas.gmail.com']\n", "systemctl": "", "pw-dump": "[]",
        "loginctl list": "  2 1000 imre seat0 2201 user tty2 no -\n  c1 120 gdm seat0 900 greeter tty1 no -\n",
        "loginctl show": "no\n",
    },
    environment={"XDG_SESSION_TYPE": "wayland", "XDG_SESSION_ID": "2"},
    modes={str(VAULT): 0o700},
)  # fmt: skip


def light(machine: Recorded, key: str, around: Around = AROUND) -> tuple[str, str, tuple[str, ...]]:
    found = Round(machine, around).look(key)
    return found.level.value, found.answer, found.found


def but(machine: Recorded = CALM, **changed: object) -> Recorded:
    """The calm machine, with this told otherwise; an answer of None takes it away."""
    made = replace(machine, asked=[])
    for name, value in changed.items():
        if isinstance(value, dict):
            merged = {**getattr(machine, name), **value}
            value = {key: told for key, told in merged.items() if told is not None}
        setattr(made, name, value)
    return made


def test_a_calm_machine_is_green_throughout() -> None:
    assert {one.level for one in Round(CALM, AROUND).lights()} == {Level.GREEN}


def test_a_machine_that_answers_nothing_is_never_green() -> None:
    silent = Recorded(runs=None, moved=None, dump=None)
    told = {one.key: one.level for one in Round(silent, AROUND).lights()}
    assert told.pop("clock") is Level.GREEN, "the clock is compared with what the program knows itself"
    assert set(told.values()) == {Level.UNKNOWN}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/imre/visit", ("green", "here", ())),
        ("/home/imre/Dropbox/visit", ("red", "synced", ("Dropbox",))),
        ("/home/imre/OneDrive - Mission/visit", ("red", "synced", ("OneDrive",))),
        ("/home/imre/Nextcloud/a/b/visit", ("red", "synced", ("Nextcloud",))),
        ("/home/imre/dropboxes/visit", ("green", "here", ())),
        ("/mnt/share/visit", ("red", "network", ())),
        ("/home/imre/far/visit", ("red", "network", ())),
        ("/media/imre/STICK ONE/visit", ("amber", "fat", ())),
    ],
)
def test_the_vaults_place_is_told(path: str, expected: tuple[str, str, tuple[str, ...]]) -> None:
    assert light(CALM, "place", Around(Path(path), NOW)) == expected


def test_a_folder_that_syncthing_carries_is_known_by_its_mark() -> None:
    marked = but(modes={"/home/imre/.stfolder": 0o700})
    assert light(marked, "place") == ("red", "synced", ("Syncthing",))


@pytest.mark.parametrize(
    ("swaps", "answers", "expected"),
    [
        ("", {}, ("green", "none")),
        ("/dev/zram0 partition 8388604 0 100\n", {}, ("green", "memory")),
        ("/dev/dm-2 partition 8388604 0 -2\n", {}, ("green", "encrypted")),
        ("/dev/sda3 partition 8388604 0 -2\n", {"lsblk": "part\ndisk\n"}, ("red", "clear")),
        ("/swapfile file 2097148 0 -2\n", {}, ("green", "encrypted")),
        ("/swapfile file 2097148 0 -2\n", {"findmnt": "/dev/sda2\n", "lsblk": "part\ndisk\n"}, ("red", "clear")),
        ("/swapfile file 2097148 0 -2\n", {"lsblk": None}, ("unknown", "unknown")),
        ("/dev/zram0 partition 1 0 100\n/dev/sda3 partition 1 0 -2\n", {"lsblk": "disk\n"}, ("red", "clear")),
    ],
)
def test_swap_is_clear_only_where_its_disk_is(swaps: str, answers: dict[str, str], expected: tuple[str, str]) -> None:
    machine = but(files={"/proc/swaps": SWAPS + swaps}, answers=answers)
    assert light(machine, "swap")[:2] == expected


@pytest.mark.parametrize(
    ("state", "way", "swaps", "crypt", "expected"),
    [
        ("freeze mem", None, "/dev/sda3 partition 1 0 -2\n", False, ("green", "off")),
        ("freeze mem disk", "[disabled]", "/dev/sda3 partition 1 0 -2\n", False, ("green", "off")),
        ("freeze mem disk", "[platform] shutdown", "", False, ("green", "nowhere")),
        ("freeze mem disk", "[platform] shutdown", "/dev/zram0 partition 1 0 100\n", False, ("green", "nowhere")),
        ("freeze mem disk", "[platform] shutdown", "/dev/sda3 partition 1 0 -2\n", False, ("red", "clear")),
        ("freeze mem disk", "[platform] shutdown", "/dev/dm-1 partition 1 0 -2\n", True, ("green", "encrypted")),
    ],
)
def test_hibernation_matters_where_memory_could_be_written_in_clear(
    state: str, way: str | None, swaps: str, crypt: bool, expected: tuple[str, str]
) -> None:
    files = {"/sys/power/state": state, "/sys/power/disk": way, "/proc/swaps": SWAPS + swaps}
    machine = but(files=files, answers={"lsblk": "crypt\ndisk\n" if crypt else "part\ndisk\n"})
    assert light(machine, "hibernation")[:2] == expected


@pytest.mark.parametrize(
    ("key", "changed", "expected"),
    [
        ("disk", {"answers": {"lsblk": "part\ndisk\n"}}, ("red", "clear", ())),
        ("disk", {"answers": {"findmnt": "overlay\n"}}, ("unknown", "unknown", ())),
        ("folder", {"modes": {str(VAULT): 0o750}}, ("red", "readable", ())),
        ("people", {"answers": {"loginctl list": "2 1000 imre seat0\n4 1001 guest seat1\n"}}, ("amber", "others", ())),
        ("people", {"answers": {"loginctl list": Told(1, ""), "who": "imre tty2 2027-05-04 08:00\n"}},
         ("green", "alone", ())),
        ("clipboard", {"answers": {"busctl|no-legend": "org.kde.klipper 900 plasmashell imre\n"}},
         ("amber", "kept", ("Klipper",))),
        ("clipboard", {"answers": {"gsettings": "['clipboard-indicator@tudmotu.com']\n"}},
         ("amber", "kept", ("Clipboard Indicator",))),
        ("clipboard", {"runs": ("copyq", "parcellite")}, ("amber", "kept", ("CopyQ", "Parcellite"))),
        ("clipboard", {"runs": ("gnome-shell",), "answers": {"gsettings": None}}, ("unknown", "unknown", ())),
        ("indexer", {"runs": ("localsearch-3", "baloo_file")}, ("amber", "runs", ("Baloo", "LocalSearch"))),
        ("indexer", {"runs": ("tracker-miner-f",)}, ("amber", "runs", ("Tracker",))),
        ("backup", {"runs": ("deja-dup-monito", "onedrive")}, ("amber", "runs", ("Déjà Dup", "OneDrive"))),
        ("backup", {"answers": {"systemctl": "Wed 2027-05-05 02:00:00 UTC 16h - - restic-home.timer restic.service\n"}},
         ("amber", "runs", ("restic",))),
        ("screen", {"answers": {"pw-dump": '[{"info": {"props": {"media.class": "Stream/Output/Video"}}}]'}},
         ("red", "shared", ())),
        ("screen", {"answers": {"pw-dump": '[{"info": {"props": {"media.class": "Video/Source"}}}]'}},
         ("green", "none", ())),
        ("screen", {"answers": {"busctl|tree": "/org/gnome/Mutter/ScreenCast/Session/u3\n"}}, ("red", "shared", ())),
        ("screen", {"runs": ("obs",)}, ("amber", "could", ("OBS",))),
        ("screen", {"answers": {"pw-dump": None}}, ("unknown", "unknown", ())),
        ("remote", {"environment": {"SSH_CONNECTION": "192.0.2.1 5 192.0.2.2 22"}}, ("red", "session", ())),
        ("remote", {"answers": {"loginctl show": "yes\n"}}, ("red", "session", ())),
        ("remote", {"runs": ("gnome-remote-de",)}, ("amber", "runs", ("GNOME Remote Desktop",))),
        ("debugger", {"files": {"/proc/self/status": STATUS.format(4711)}}, ("red", "attached", ())),
        ("display", {"environment": {"XDG_SESSION_TYPE": "x11"}}, ("amber", "x11", ())),
        ("dumps", {"dump": True, "files": {"/proc/sys/kernel/core_pattern": "|/usr/lib/systemd/systemd-coredump"}},
         ("amber", "on", ())),
        ("dumps", {"dump": True}, ("green", "off", ())),
    ],
)  # fmt: skip
def test_each_question_has_its_answer(
    key: str, changed: dict[str, Any], expected: tuple[str, str, tuple[str, ...]]
) -> None:
    assert light(but(**changed), key) == expected


def test_a_clock_that_is_behind_or_jumped_is_told() -> None:
    assert light(CALM, "clock") == ("green", "plausible", ())
    assert light(CALM, "clock", Around(VAULT, datetime(2019, 1, 1)))[:2] == ("red", "early")  # noqa: DTZ001
    assert light(CALM, "clock", Around(VAULT, NOW, ahead=3))[:2] == ("amber", "behind")
    assert light(but(moved=-3600.0), "clock")[:2] == ("amber", "jumped")
    assert WRITTEN < NOW


def test_the_worst_stands_first_and_names_of_programs_are_in_no_repr() -> None:
    machine = but(runs=("copyq",), answers={"lsblk": "disk\n", "pw-dump": None})
    levels = [one.level for one in Round(machine, AROUND).lights()]
    assert levels == sorted(levels, key=list(Level).index)
    assert (levels[0], Level.AMBER in levels, Level.UNKNOWN in levels) == (Level.RED, True, True)
    assert "CopyQ" not in repr(Round(machine, AROUND).look("clipboard"))
    assert "visit" not in repr(AROUND)


def test_a_real_round_on_this_machine_is_quick_and_answers_every_question(tmp_path: Path) -> None:
    (tmp_path / "v").mkdir(mode=0o700)
    began = time.monotonic()
    machine = ThisMachine()
    found: dict[str, RoomLight] = {}
    real = Round(machine, Around(tmp_path / "v", datetime.now()))  # noqa: DTZ005
    for key in real.keys:
        found[key] = real.look(key)
    assert time.monotonic() - began < WHOLE + 0.5
    assert set(found) == set(looks(machine.system))
    assert found["folder"].level is Level.GREEN
    (tmp_path / "v").chmod(0o755)
    assert real.look("folder").answer == "readable"


def test_a_command_that_hangs_is_left_and_the_round_has_an_end() -> None:
    began = time.monotonic()
    machine = ThisMachine(whole=0.3)
    assert machine.run("/bin/sleep", "20") is None
    assert machine.run("/bin/true") is None, "the round's time is over"
    assert time.monotonic() - began < 1.5
