"""What the demo's files are called, and the moment at which its visit is looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from visit_desk.resources import resource

FOLDER = "demo"
VAULT = "demo.vault"
NOTES_FILE = "demo-passphrase.txt"
SOURCES_FILE = "demo-sources-passphrase.txt"


def demo_moment() -> datetime:
    """A lively evening of the fictional visit, kept beside its data."""
    return datetime.fromisoformat(resource("demo", "clock.txt").read_text(encoding="utf-8").strip())


def demo_clock() -> Callable[[], datetime]:
    """A clock that starts at that moment and goes on from there."""
    began, start = monotonic(), demo_moment()
    return lambda: (start + timedelta(seconds=monotonic() - began)).replace(microsecond=0)


def is_demo(vault: Path, data: Path) -> bool:
    """Whether this is the demo that the entrance builds under the data folder."""
    return vault.absolute() == (data / FOLDER / VAULT).absolute()
