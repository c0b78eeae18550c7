"""What every test stands on: no screen, no network, no home of a person, the same fonts on each machine."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from visit_desk.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Before any Qt import: the screen that draws into memory, scaled the same everywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_ACCESSIBILITY"] = "1"
# No test may reach the keychain of the person who runs it; those that test one name their own backend.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

settings.register_profile("desk", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("desk")


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """An address of the internet is a tuple; a local socket (the session bus) is a path."""
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        raise PermissionError("a test tried to reach the network")
    if event == "socket.getaddrinfo":
        raise PermissionError("a test tried to look up a host")


sys.addaudithook(_refuse_network)


@pytest.fixture(scope="session", autouse=True)
def own_home() -> Iterator[Path]:
    """Preferences, caches and run-time files go to a folder that is thrown away."""
    with tempfile.TemporaryDirectory(prefix="visit-desk-home-") as name:
        home = Path(name)
        places = {
            "XDG_CONFIG_HOME": "config",
            "XDG_DATA_HOME": "data",
            "XDG_CACHE_HOME": "cache",
            "XDG_RUNTIME_DIR": "run",
        }
        before = {key: os.environ.get(key) for key in places}
        for key, folder in places.items():
            (home / folder).mkdir(mode=0o700)
            os.environ[key] = str(home / folder)
        yield home
        for key, value in before.items():
            if value is None:
                os.environ.pop(key)
            else:
                os.environ[key] = value


@pytest.fixture(scope="session", autouse=True)
def stretched_once() -> Iterator[None]:
    """Argon2id in earnest, but only once in a run for the same words, salt and cost.

    The program takes no vault below its floor (64 MiB, 3 passes), also where a test is about something else, and the
    same copied vault is opened hundreds of times. A measurement of the machine (a salt of nothing) is never remembered;
    and since an answer out of memory says nothing of how fast the machine is, no slot is made dearer because of it.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    from visit_desk.vault import cost, opening

    known: dict[tuple[bytes, bytes, int, int, int, int], bytes] = {}

    class Once:
        def __init__(self, *, salt: bytes, length: int, iterations: int, lanes: int, memory_cost: int) -> None:
            self._asked = (salt, length, iterations, lanes, memory_cost)
            self._plain = Argon2id(
                salt=salt, length=length, iterations=iterations, lanes=lanes, memory_cost=memory_cost
            )

        def derive(self, secret: bytes) -> bytes:
            if not any(self._asked[0]):
                return self._plain.derive(secret)
            asked = (hashlib.sha256(secret).digest(), *self._asked)
            if asked not in known:
                known[asked] = self._plain.derive(secret)
            return known[asked]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(cost, "Argon2id", Once)
        patched.setattr(opening.recalibrate, "__defaults__", (lambda: cost.FLOOR,))
        yield


@pytest.fixture(scope="session")
def qapp(own_home: Path, qapp: QApplication) -> QApplication:
    """The application with Fusion and the bundled fonts, so that sizes and pictures agree on every machine."""
    from PySide6.QtGui import QFont, QFontDatabase

    families: list[str] = []
    for path in sorted(resource("fonts").glob("**/*.[to]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    qapp.setStyle("Fusion")
    assert "Inter" in families, "the bundled fonts did not load"
    qapp.setFont(QFont("Inter", 10))
    return qapp
