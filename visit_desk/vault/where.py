"""Where a folder lies: carried elsewhere by a program, on another machine's disk, on a disk without rights.

A vault in a folder that a program carries is given away byte by byte, and two machines writing it break it; on a
network drive its log cannot work; FAT keeps no rights and no safe rename. Told from what the programs write down about
themselves (so a folder that was moved or is named in another language is found), then from marks and names.

Sources: Dropbox info.json ("locate the Dropbox folder programmatically", help.dropbox.com); Nextcloud and ownCloud
``localPath`` in their .cfg files; Syncthing config.xml; OneDrive's environment variables on Windows; File Provider
folders below ~/Library/CloudStorage and ~/Library/Mobile Documents on macOS; proc_pid_mountinfo(5); GetDriveTypeW and
GetVolumeInformationW; mount(8) of macOS.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from visit_desk.domain.trouble import InSyncedFolder, OnNetworkDrive

NETWORK = frozenset(
    "nfs nfs4 cifs smb3 smbfs afpfs webdav davfs fuse.davfs fuse.davfs2 fuse.sshfs fuse.rclone fuse.smbnetfs ceph 9p "
    "glusterfs fuse.glusterfs afs ncpfs fuse.gvfsd-fuse fuse.s3fs fuse.google-drive-ocamlfuse fuse.onedriver".split()
)
FAT = frozenset("vfat msdos exfat fat fat12 fat16 fat32 fuse.exfat".split())
NAMES = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "nextcloud": "Nextcloud", "owncloud": "ownCloud", "mega": "MEGA",
    "google drive": "Google Drive", "googledrive": "Google Drive", "my drive": "Google Drive", "pcloud": "pCloud",
    "pclouddrive": "pCloud", "megasync": "MEGA", "seafile": "Seafile", "tresorit": "Tresorit", "insync": "Insync",
    "com~apple~clouddocs": "iCloud Drive", "mobile documents": "iCloud Drive", "iclouddrive": "iCloud Drive",
    "icloud drive": "iCloud Drive", "syncthing": "Syncthing", "proton drive": "Proton Drive", "kdrive": "kDrive",
}  # fmt: skip
MARKS = {
    ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".sync_nextcloudsync.db": "Nextcloud", ".sync": "Resilio Sync",
    ".owncloudsync.log": "ownCloud", ".nextcloudsync.log": "Nextcloud", ".stfolder": "Syncthing",
    ".seafile-data": "Seafile", ".849c9593-d756-4e56-8d6e-42412f2a707b": "OneDrive",
}  # fmt: skip
_TOLD_PATH = re.compile(r"^\s*\d+\\Folders(?:WithPlaceholders)?\\\d+\\localPath=(.+)$", re.MULTILINE)
_SYNCTHING = re.compile(r"<folder\s[^>]*\bpath=\"([^\"]+)\"")


@dataclass(frozen=True)
class Place:
    """``synced`` names the program that carries the folder, empty for none."""

    synced: str = ""
    network: bool = False
    fat: bool = False


@dataclass(frozen=True)
class Surroundings:
    """What is asked about this machine; tests hand in what other systems were recorded to answer.

    ``form`` gives the kind of drive and of file system below a path: ("network" or "", "ext4").
    """

    system: str
    home: PurePath
    environ: Mapping[str, str] = field(repr=False)
    read: Callable[[str], str | None] = field(repr=False)
    exists: Callable[[str], bool] = field(repr=False)
    form: Callable[[PurePath], tuple[str, str]] = field(repr=False)


def here() -> Surroundings:
    """This machine."""
    system: str = sys.platform
    forms = {"win32": _form_windows, "darwin": _form_macos}
    return Surroundings(system, Path.home(), os.environ, _read, os.path.lexists, forms.get(system, _form_linux))


def place_of(path: Path | str, around: Surroundings | None = None) -> Place:
    """Where this folder lies, or will lie: what of it is there already is followed to its real place."""
    around = around or here()
    pure = PureWindowsPath if around.system == "win32" else PurePosixPath
    real = pure(str(path)) if around.system != sys.platform else pure(os.path.realpath(path))
    drive, system = around.form(real)
    share = str(real).startswith(("\\\\", "//"))
    return Place(_synced(real, around), share or drive == "network" or system.lower() in NETWORK, system.lower() in FAT)


def check_place(path: Path | str, around: Surroundings | None = None) -> Place:
    """Raises InSyncedFolder or OnNetworkDrive for a new vault; FAT is only told, by ``place_of``."""
    place = place_of(path, around)
    if place.synced:
        raise InSyncedFolder(program=place.synced)
    if place.network:
        raise OnNetworkDrive
    return place


def _synced(path: PurePath, around: Surroundings) -> str:
    for folder, name in told_folders(around):
        if _within(path, folder, around):
            return name
    for one in (path, *path.parents):
        low = one.name.lower()
        for begins, name in NAMES.items():
            if low == begins or low.startswith((f"{begins} ", f"{begins}-", f"{begins}(", f"{begins}_")):
                return name
        for mark, name in MARKS.items():
            if around.exists(str(one / mark)):
                return name
    return ""


def _within(path: PurePath, folder: PurePath, around: Surroundings) -> bool:
    if around.system == sys.platform:
        folder = type(path)(os.path.realpath(folder))
    return folder.is_absolute() and (folder == path or folder in path.parents)


def told_folders(around: Surroundings) -> Iterator[tuple[PurePath, str]]:
    """Folders that programs themselves name as carried, wherever they were moved and whatever they are called."""
    home, env = around.home, around.environ
    pure = PureWindowsPath if around.system == "win32" else PurePosixPath
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        if env.get(name):
            yield pure(env[name]), "OneDrive"
    roaming, local = env.get("APPDATA", ""), env.get("LOCALAPPDATA", "")
    config = env.get("XDG_CONFIG_HOME") or str(home / ".config")
    state = env.get("XDG_STATE_HOME") or str(home / ".local" / "state")
    for base in (home / ".dropbox", pure(roaming) / "Dropbox", pure(local) / "Dropbox"):
        for told in _dropbox(around.read(str(base / "info.json"))):
            yield pure(told), "Dropbox"
    library = home / "Library"
    for program, title in (("Nextcloud", "Nextcloud"), ("ownCloud", "ownCloud")):
        for base in (pure(config) / program, pure(roaming) / program, library / "Preferences" / program):
            for told in _TOLD_PATH.findall(around.read(str(base / f"{program.lower()}.cfg")) or ""):
                yield pure(told.strip().replace("\\\\", "\\")), title
    for base in (
        pure(config) / "syncthing", pure(state) / "syncthing", pure(local) / "Syncthing",
        library / "Application Support" / "Syncthing",
    ):  # fmt: skip
        for told in _SYNCTHING.findall(around.read(str(base / "config.xml")) or ""):
            yield home / told[2:] if told.startswith("~/") else pure(told), "Syncthing"
    if around.system == "darwin":
        yield library / "CloudStorage", "the cloud storage of this Mac"
        yield library / "Mobile Documents", "iCloud Drive"


def _dropbox(text: str | None) -> list[str]:
    try:
        told = json.loads(text) if text else {}
        return [str(one["path"]) for one in told.values()]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


def _read(path: str) -> str | None:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read(1 << 20)
    except OSError:
        return None


def form_in(mounts: str | None, path: PurePath) -> str:
    """The file system of the longest mount point above the path, from /proc/self/mountinfo; the last of equal ones."""
    best, form = -1, ""
    for line in (mounts or "").splitlines():
        before, _, after = line.partition(" - ")
        fields, kinds = before.split(), after.split()
        if len(fields) < 5 or not kinds:
            continue
        point = PurePosixPath(re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), fields[4]))
        if (point == path or point in path.parents) and len(point.parts) >= best:
            best, form = len(point.parts), kinds[0]
    return form


def _form_linux(path: PurePath) -> tuple[str, str]:
    return "", form_in(_read("/proc/self/mountinfo"), path)


def form_told(mounts: str, path: PurePath) -> str:
    """The same from what mount(8) of macOS prints: "//who@host/share on /Volumes/share (smbfs, nodev)"."""
    best, form = -1, ""
    for found in re.finditer(r"^.+? on (/.*?) \((\w+)", mounts, re.MULTILINE):
        point = PurePosixPath(found[1])
        if (point == path or point in path.parents) and len(point.parts) >= best:
            best, form = len(point.parts), found[2]
    return form


def _form_macos(path: PurePath) -> tuple[str, str]:
    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False).stdout
    except (OSError, subprocess.SubprocessError):
        return "", ""
    return "", form_told(told, path)


def _form_windows(path: PurePath) -> tuple[str, str]:
    """DRIVE_REMOTE is 4; the name of the file system is asked of the drive's root."""
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # the checker knows only the system it runs on
    root = path.anchor or str(path)
    name = ctypes.create_unicode_buffer(64)
    kernel.GetVolumeInformationW(root, None, 0, None, None, None, name, len(name))
    return ("network" if kernel.GetDriveTypeW(root) == 4 else ""), name.value
