"""Whether a disk is encrypted, as far as the system tells without rights. None where it does not answer."""

from __future__ import annotations

import ntpath
from pathlib import Path

from visit_desk.desk.machine import Machine, ThisMachine

_ON, _OFF = ("1",), ("2",)


def disk_encrypted(path: Path, machine: Machine | None = None) -> bool | None:
    """Linux: a dm-crypt device below the mount. macOS: FileVault. Windows: BitLocker on the vault's drive."""
    asked = machine or ThisMachine(longest=2.0)
    kinds = {"linux": linux, "darwin": macos, "win32": windows}
    return kinds[asked.system](asked, path) if asked.system in kinds else None


def linux(machine: Machine, path: Path) -> bool | None:
    """findmnt(8) for the device under a folder, lsblk(8) ``--inverse`` for what that device stands on."""
    source = machine.run("/usr/bin/findmnt", "--noheadings", "--output", "SOURCE", "--target", str(path))
    device = source.out.strip().split("[")[0] if source and source.status == 0 else ""
    return stands_on_crypt(machine, device) if device.startswith("/dev/") else None


def stands_on_crypt(machine: Machine, device: str) -> bool | None:
    kinds = machine.run("/usr/bin/lsblk", "--inverse", "--noheadings", "--output", "TYPE", device)
    return "crypt" in kinds.out.split() if kinds and kinds.status == 0 and kinds.out.strip() else None


def macos(machine: Machine, _path: Path) -> bool | None:
    """fdesetup(8): ``fdesetup status`` prints "FileVault is On." or "FileVault is Off."."""
    told = machine.run("/usr/bin/fdesetup", "status")
    if told is None or "FileVault is" not in told.out:
        return None
    return "FileVault is On" in told.out


def windows(machine: Machine, path: Path) -> bool | None:
    """The shell's property System.Volume.BitLockerProtection, which every account may read (Windows property system;
    1 on, 2 off, 3 encrypting, 4 decrypting, 5 suspended, 6 on and locked): only 1 and 2 are an answer here.
    ``manage-bde -status`` asks for an administrator and is tried second (Microsoft Learn, manage-bde status)."""
    drive = ntpath.splitdrive(str(path))[0]
    if len(drive) != 2 or not drive[0].isalpha():
        return None
    system = ntpath.join(machine.environ("SYSTEMROOT") or r"C:\Windows", "System32")
    asked = (
        f"(New-Object -ComObject Shell.Application).NameSpace('{drive}').Self."
        "ExtendedProperty('System.Volume.BitLockerProtection')"
    )
    shell = ntpath.join(system, "WindowsPowerShell", "v1.0", "powershell.exe")
    told = machine.run(shell, "-NoProfile", "-NonInteractive", "-Command", asked)
    answer = told.out.strip() if told and told.status == 0 else ""
    if answer in (*_ON, *_OFF):
        return answer in _ON
    if answer:
        return None  # it is being encrypted or decrypted, or the protection is suspended
    shown = machine.run(ntpath.join(system, "manage-bde.exe"), "-status", drive)
    if shown is None or shown.status != 0:
        return None
    if "Protection On" in shown.out:
        return True
    return False if "Protection Off" in shown.out else None
