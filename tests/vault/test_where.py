"""No vault is made where a program carries it away: by what the programs told about themselves on three systems."""

from __future__ import annotations

import json
import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, hand
from visit_desk.domain.trouble import InSyncedFolder, OnNetworkDrive
from visit_desk.vault import Vault
from visit_desk.vault.where import Place, Surroundings, check_place, form_in, form_told, here, place_of

MOUNTS = """\
23 1 254:1 / / rw,relatime shared:1 - ext4 /dev/mapper/root rw
40 23 0:36 / /media/share\\040one rw,nosuid shared:20 - cifs //server/one rw
41 23 8:17 / /media/STICK rw,nosuid shared:21 - vfat /dev/sdb1 rw
42 23 0:40 / /home/officer/remote rw - fuse.sshfs host:/ rw
43 42 254:1 / /home/officer/remote/local rw - ext4 /dev/mapper/root rw
44 23 8:33 / /media/BIG rw shared:22 - exfat /dev/sdc1 rw
"""
MAC_MOUNTS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect, root data)
//officer@server/share on /Volumes/share one (smbfs, nodev, nosuid, mounted by officer)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid, noowners)
"""
NEXTCLOUD = "[Accounts]\nversion=2\n0\\Folders\\1\\localPath=/home/officer/Privat/Ablage/\n0\\url=https://x.example\n"
NEXTCLOUD_WINDOWS = "[Accounts]\n0\\Folders\\1\\localPath=C:/Users/officer/Wolke/\n"
SYNCTHING = '<configuration><folder id="a" label="b" path="~/Austausch" type="sendreceive"></folder></configuration>'


def linux(files: dict[str, str] | None = None, *there: str, form: str = "ext4") -> Surroundings:
    # Another name than this system's, so that nothing is asked of this machine.
    home, known = PurePosixPath("/home/officer"), files or {}
    return Surroundings(
        "elsewhere", home, {}, lambda path: known.get(path), lambda path: path in there, lambda _: ("", form)
    )


def windows(files: dict[str, str] | None = None, drive: str = "", form: str = "NTFS", **more: str) -> Surroundings:
    home = PureWindowsPath("C:/Users/officer")
    env = {"APPDATA": str(home / "AppData/Roaming"), "LOCALAPPDATA": str(home / "AppData/Local")} | more
    read = {str(PureWindowsPath(name)): text for name, text in (files or {}).items()}.get
    return Surroundings("win32", home, env, read, lambda _: False, lambda _: (drive, form))


def mac(form: str = "apfs", *there: str) -> Surroundings:
    home = PurePosixPath("/Users/officer")
    return Surroundings("darwin", home, {}, lambda _: None, lambda path: path in there, lambda _: ("", form))


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/home/officer/visit", "ext4"), ("/media/share one/visit", "cifs"), ("/media/STICK/visit", "vfat"),
        ("/home/officer/remote/visit", "fuse.sshfs"), ("/home/officer/remote/local/visit", "ext4"),
        ("/media/BIG", "exfat"), ("/media/STICKS", "ext4"),
    ],
)  # fmt: skip
def test_the_file_system_of_the_nearest_mount_is_found(path: str, form: str) -> None:
    assert form_in(MOUNTS, PurePosixPath(path)) == form


def test_mounts_of_a_mac_are_read() -> None:
    assert form_told(MAC_MOUNTS, PurePosixPath("/Volumes/share one/visit")) == "smbfs"
    assert form_told(MAC_MOUNTS, PurePosixPath("/Volumes/STICK")) == "msdos"
    assert form_told(MAC_MOUNTS, PurePosixPath("/Users/officer")) == "apfs"
    assert form_told("", PurePosixPath("/Users")) == ""


def test_folders_that_were_moved_or_have_another_name_are_found_by_what_the_programs_wrote_down() -> None:
    dropbox = json.dumps({"personal": {"path": "/data/Boîte", "host": 1}, "business": {"path": "/data/Bureau"}})
    files = {
        "/home/officer/.dropbox/info.json": dropbox,
        "/home/officer/.config/Nextcloud/nextcloud.cfg": NEXTCLOUD,
        "/home/officer/.local/state/syncthing/config.xml": SYNCTHING,
    }
    found = {path: place_of(path, linux(files)).synced for path in (
        "/data/Boîte/visit", "/data/Bureau", "/home/officer/Privat/Ablage/a/b", "/home/officer/Austausch/v",
        "/data/Boîtes/visit", "/home/officer/visit",
    )}  # fmt: skip
    assert list(found.values()) == ["Dropbox", "Dropbox", "Nextcloud", "Syncthing", "", ""]
    broken = {"/home/officer/.dropbox/info.json": "{not json", "/home/officer/.config/Nextcloud/nextcloud.cfg": "\0"}
    assert place_of("/data/visit", linux(broken)) == Place()


def test_names_and_marks_tell_where_no_program_wrote_anything_down() -> None:
    assert place_of("/home/officer/OneDrive - United Nations/v", linux()).synced == "OneDrive"
    assert place_of("/home/officer/Dropbox (UN)/v", linux()).synced == "Dropbox"
    assert place_of("/srv/both/v", linux(None, "/srv/both/.stfolder")).synced == "Syncthing"
    assert place_of("/home/officer/megaphone/v", linux()).synced == ""
    assert place_of("/Users/officer/Library/CloudStorage/Box-Box/v", mac()).synced == "the cloud storage of this Mac"
    assert place_of("/Users/officer/Library/Mobile Documents/x", mac()).synced == "iCloud Drive"


def test_windows_is_asked_by_its_environment_its_drives_and_the_programs_files() -> None:
    moved = windows(OneDriveCommercial=r"D:\Arbeit")
    assert place_of(r"D:\Arbeit\Documents\visit", moved).synced == "OneDrive"
    assert place_of(r"d:\arbeit\visit", moved).synced == "OneDrive", "names of folders have no case there"
    files = {
        "C:/Users/officer/AppData/Roaming/Nextcloud/nextcloud.cfg": NEXTCLOUD_WINDOWS,
        "C:/Users/officer/AppData/Local/Dropbox/info.json": json.dumps(
            {"personal": {"path": r"C:\Users\officer\Kiste"}}
        ),
    }
    assert place_of(r"C:\Users\officer\Wolke\visit", windows(files)).synced == "Nextcloud"
    assert place_of(r"C:\Users\officer\Kiste\visit", windows(files)).synced == "Dropbox"
    assert place_of(r"\\server\share\visit", windows()).network
    assert place_of(r"Z:\visit", windows(drive="network")).network
    assert place_of(r"E:\visit", windows(form="FAT32")) == Place(fat=True)
    assert place_of(r"C:\Users\officer\visit", windows(files)) == Place()


def test_a_vault_is_not_made_where_it_would_be_carried_away(tmp_path: Path) -> None:
    carried = tmp_path / "Nextcloud" / "visit"
    with pytest.raises(InSyncedFolder) as told:
        Vault.create(carried, NOTES, SOURCES, hand=hand(), cost=CHEAP)
    assert "Nextcloud" in str(told.value)
    assert not carried.parent.exists()
    (tmp_path / "link").symlink_to(tmp_path / "Nextcloud")
    (tmp_path / "Nextcloud").mkdir()
    with pytest.raises(InSyncedFolder):
        Vault.create(tmp_path / "link" / "visit", NOTES, SOURCES, hand=hand(), cost=CHEAP)
    for form in ("cifs", "nfs4", "fuse.sshfs"):
        with pytest.raises(OnNetworkDrive):
            check_place("/mnt/visit", linux(form=form))
    assert check_place("/mnt/visit", linux(form="vfat")).fat, "FAT is told, not refused"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_this_machine_answers() -> None:
    drive, form = here().form(PurePath("/"))
    assert (drive, bool(form)) == ("", True)
