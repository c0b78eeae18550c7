"""Preferences that hold no secret: language, look, size, and the folder of the vault opened last.

Kept in one small JSON file under the user's configuration folder, or under ``--data-dir``. Nothing in it names a
person, a meeting or a visit. Where it cannot be read the defaults apply: preferences are never a reason not to
start.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

_FILE = "preferences.json"


class Settings(NamedTuple):
    """``scale`` in per cent (90-200); ``theme`` light, dark, contrast or system; ``language`` a code or empty. The desk
    locks after ``idle_minutes`` (1-10) without a touch, in meeting mode after ``meeting_minutes`` (10-30)."""

    language: str = ""
    theme: str = "system"
    scale: int = 100
    vault: str = ""
    remember_vault: bool = True
    idle_minutes: int = 3
    meeting_minutes: int = 20


def data_folder(chosen: Path | None = None) -> Path:
    """Where everything lies that the program keeps outside a vault."""
    if chosen is not None:
        return chosen
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", str(Path.home()))) / "VisitDesk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "VisitDesk"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "visit-desk"


def load(folder: Path) -> Settings:
    """The preferences kept in this folder; the defaults where there are none or they cannot be read."""
    path = folder / _FILE
    if not path.exists():
        return Settings()
    import json

    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _sane(raw) if isinstance(raw, dict) else Settings()


def save(folder: Path, settings: Settings) -> bool:
    """Keep the preferences; False where the folder cannot be written, which is not worth a trouble."""
    import json

    part = folder / f"{_FILE}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(json.dumps(settings._asdict(), indent=1))
        os.replace(part, folder / _FILE)
    except OSError:
        return False
    return True


def _sane(raw: dict[str, object]) -> Settings:
    """Only known keys of the right type; sizes within bounds."""
    defaults = Settings()._asdict()
    known = {name: raw[name] for name, value in defaults.items() if type(raw.get(name)) is type(value)}
    settings = Settings(**{**defaults, **known})
    return settings._replace(
        scale=min(200, max(90, settings.scale)),
        idle_minutes=min(10, max(1, settings.idle_minutes)),
        meeting_minutes=min(30, max(10, settings.meeting_minutes)),
    )
