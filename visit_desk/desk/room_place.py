"""Where the vault lies: in a folder that a program carries elsewhere, on a network drive, on a disk without rights."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePath

from visit_desk.desk.machine import Machine

NETWORK = frozenset(
    "nfs nfs4 cifs smb3 smbfs afpfs webdav davfs fuse.davfs fuse.davfs2 fuse.sshfs fuse.rclone ceph glusterfs "
    "fuse.glusterfs 9p afs ncpfs fuse.gvfsd-fuse fuse.s3fs fuse.google-drive-ocamlfuse fuse.onedriver".split()
)
FAT = frozenset("vfat msdos exfat fat fuseblk".split())
# The folders that these programs make, by how their names begin; marks that they leave in a folder they carry.
FOLDERS = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "google drive": "Google Drive", "googledrive": "Google Drive", "my drive": "Google Drive", "pcloud": "pCloud",
    "pclouddrive": "pCloud", "mega": "MEGA", "megasync": "MEGA", "seafile": "Seafile", "tresorit": "Tresorit",
    "com~apple~clouddocs": "iCloud Drive", "mobile documents": "iCloud Drive", "iclouddrive": "iCloud Drive",
    "icloud drive": "iCloud Drive", "insync": "Insync", "syncthing": "Syncthing", "proton drive": "Proton Drive",
}  # fmt: skip
MARKS = {
    ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".sync_nextcloudsync.db": "Nextcloud",
    ".owncloudsync.log": "ownCloud", ".nextcloudsync.log": "Nextcloud", ".stfolder": "Syncthing",
    ".sync": "Resilio Sync", ".seafile-data": "Seafile", ".849c9593-d756-4e56-8d6e-42412f2a707b": "OneDrive",
}  # fmt: skip


@dataclass(frozen=True)
class Place:
    """``synced`` names the program that carries the folder; ``known`` is false where the drive could not be asked."""

    synced: str = ""
    network: bool = False
    fat: bool = False
    known: bool = True


def place_of(machine: Machine, path: Path) -> Place:
    """/proc/self/mountinfo (proc_pid_mountinfo(5)) on Linux; elsewhere only the names of the folders above tell."""
    form = _form_of_mount(machine.read("/proc/self/mountinfo"), path) if machine.system == "linux" else ""
    share = str(path).startswith(("\\\\", "//")) or "fuse.rclone" in form
    return Place(_synced(machine, path), form in NETWORK or share, form in FAT, bool(form))


def _synced(machine: Machine, path: PurePath) -> str:
    for folder in (path, *path.parents):
        low = folder.name.lower()
        for begins, name in FOLDERS.items():
            if low == begins or low.startswith((f"{begins} ", f"{begins}-", f"{begins}(")):
                return name
        for mark, name in MARKS.items():
            if machine.mode(str(folder / mark)) is not None:
                return name
    return ""


def _form_of_mount(mounts: str | None, path: PurePath) -> str:
    """The file system of the longest mount point above the path; the last one where two are the same."""
    best, form = -1, ""
    for line in (mounts or "").splitlines():
        before, _, after = line.partition(" - ")
        fields, kinds = before.split(), after.split()
        if len(fields) < 5 or not kinds:
            continue
        point = PurePath(re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), fields[4]))
        if point in (path, *path.parents) and len(point.parts) >= best:
            best, form = len(point.parts), kinds[0]
    return form
