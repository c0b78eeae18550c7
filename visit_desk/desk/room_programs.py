"""Programs that see more than they should, by the names they run under. One table a matter, for three systems.

The names are the executables' own as their packages install them; a program that runs under another name is not seen,
and no light says more than "none that is known here runs".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from visit_desk.desk.machine import Machine

# Executable (small letters, without .exe; /proc cuts names at 15 letters, so both spellings) -> name for people.
CLIPBOARDS: Mapping[str, str] = {
    "klipper": "Klipper", "copyq": "CopyQ", "parcellite": "Parcellite", "clipit": "ClipIt", "diodon": "Diodon",
    "xfce4-clipman": "Clipman", "gpaste-daemon": "GPaste", "greenclip": "Greenclip", "clipmenud": "clipmenu",
    "cliphist": "cliphist", "qlipper": "Qlipper", "clipcatd": "clipcat", "lxqt-clipboard": "Qlipper",
    "maccy": "Maccy", "paste": "Paste", "copyclip": "CopyClip", "pastebot": "Pastebot", "raycast": "Raycast",
    "alfred": "Alfred", "ditto": "Ditto", "clipclip": "ClipClip", "clipboardfusion": "ClipboardFusion",
}  # fmt: skip
INDEXERS: Mapping[str, str] = {
    "tracker-miner-f": "Tracker", "tracker-miner-fs": "Tracker", "tracker-miner-fs-3": "Tracker",
    "tracker-extract": "Tracker", "localsearch": "LocalSearch", "localsearch-3": "LocalSearch",
    "localsearch-ext": "LocalSearch", "baloo_file": "Baloo", "baloo_file_extr": "Baloo", "recollindex": "Recoll",
    "recoll": "Recoll", "docfetcher": "DocFetcher", "everything": "Everything", "copernicdesktopsearch": "Copernic",
}  # fmt: skip
CARRIERS: Mapping[str, str] = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "insync": "Insync", "megasync": "MEGAsync", "syncthing": "Syncthing", "rslsync": "Resilio Sync",
    "seafile-applet": "Seafile", "seaf-daemon": "Seafile", "googledrivefs": "Google Drive",
    "google drive": "Google Drive", "googledrivesync": "Google Drive", "pcloud": "pCloud", "icloudservices": "iCloud",
    "iclouddrive": "iCloud", "box": "Box", "tresorit": "Tresorit", "proton drive": "Proton Drive",
    "protondrive": "Proton Drive", "spideroakone": "SpiderOak", "rclone": "rclone",
    "deja-dup-monito": "Déjà Dup", "deja-dup-monitor": "Déjà Dup", "deja-dup": "Déjà Dup", "timeshift": "Timeshift",
    "borg": "Borg", "restic": "restic", "duplicity": "Duplicity", "duplicati": "Duplicati", "vorta": "Vorta",
    "pika-backup": "Pika Backup", "pika-backup-mon": "Pika Backup", "kup-daemon": "Kup", "backintime": "Back In Time",
    "kopia": "Kopia", "crashplan": "CrashPlan", "crashplanservice": "CrashPlan", "bztransmit": "Backblaze",
    "bzserv": "Backblaze", "backupd": "Time Machine", "veeam.endpoint.service": "Veeam",
}  # fmt: skip
WATCHERS: Mapping[str, str] = {
    "obs": "OBS", "obs64": "OBS", "simplescreenrec": "SimpleScreenRecorder", "kazam": "Kazam",
    "simplescreenrecorder": "SimpleScreenRecorder", "wf-recorder": "wf-recorder", "peek": "Peek", "kooha": "Kooha",
    "gpu-screen-reco": "GPU Screen Recorder", "vokoscreenng": "vokoscreen", "spectacle": "Spectacle",
    "screencapture": "screencapture", "camtasia": "Camtasia", "snagit32": "Snagit", "sharex": "ShareX",
    "zoom": "Zoom", "zoom.us": "Zoom", "teams": "Teams", "ms-teams": "Teams", "msteams": "Teams", "skype": "Skype",
    "skypeforlinux": "Skype", "webex": "Webex", "ciscocollabhost": "Webex", "recall": "Recall", "aixhost": "Recall",
}  # fmt: skip
REMOTES: Mapping[str, str] = {
    "x11vnc": "x11vnc", "x0vncserver": "TigerVNC", "xvnc": "VNC", "vino-server": "Vino", "krfb": "Krfb",
    "wayvnc": "wayvnc", "krdpserver": "KRdp", "gnome-remote-de": "GNOME Remote Desktop", "xrdp": "xrdp",
    "gnome-remote-desktop-daemon": "GNOME Remote Desktop", "xrdp-sesman": "xrdp", "teamviewerd": "TeamViewer",
    "teamviewer": "TeamViewer", "teamviewer_service": "TeamViewer", "anydesk": "AnyDesk", "rustdesk": "RustDesk",
    "nxserver.bin": "NoMachine", "nxnode.bin": "NoMachine", "xpra": "Xpra", "sunshine": "Sunshine",
    "parsecd": "Parsec", "winvnc": "VNC", "tvnserver": "TightVNC", "vncserver": "VNC", "screensharingd": "VNC",
    "ardagent": "Apple Remote Desktop", "splashtopstreamer": "Splashtop", "srservice": "Splashtop",
    "quickassist": "Quick Assist", "msra": "Remote Assistance", "screenconnect.clientservice": "ScreenConnect",
    "logmein": "LogMeIn", "dwagent": "DWService",
}  # fmt: skip
# Words by which the units of a timer tell that it makes backups.
TIMERS: Mapping[str, str] = {
    "restic": "restic", "borg": "Borg", "borgmatic": "Borg", "timeshift": "Timeshift", "snapper": "Snapper",
    "btrbk": "btrbk", "duplicity": "Duplicity", "backintime": "Back In Time", "kopia": "Kopia",
    "rsnapshot": "rsnapshot", "duplicati": "Duplicati", "rclone": "rclone",
    "autorestic": "restic", "resticprofile": "restic",
}  # fmt: skip


def plain(name: str) -> str:
    return name.lower().removesuffix(".exe").removesuffix(".appimage")


def running(machine: Machine, known: Mapping[str, str]) -> tuple[str, ...] | None:
    """Which of these programs run, by their names for people; None where the system does not tell."""
    programs = machine.programs()
    if programs is None:
        return None
    return named(known[plain(program)] for program in programs if plain(program) in known)


def named(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(found), key=str.lower))
