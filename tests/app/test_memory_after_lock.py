"""After a lock nothing that still runs holds a key, a passphrase, a name or a note's words: memory is read."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.app.buses import LOGIN, Buses, buses
from tests.app.life import WORDS, now
from visit_desk.cli.opening import this_hand
from visit_desk.desk.desk import Desk
from visit_desk.domain.lists import VisitKind
from visit_desk.domain.note import Note
from visit_desk.domain.people import Interlocutor
from visit_desk.vault import Vault
from visit_desk.vault.cost import FLOOR

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/PID/mem")
NAME, TEXT = "Barnabasso Quillfeather", "The ferryman counted eleven lanterns before the gate was shut"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A closed vault with the cheapest keys that the program accepts, a name and a note in it, and its passphrases."""
    desk = Desk(Vault.create(tmp_path / "v", *WORDS, hand=this_hand(now), cost=FLOOR).vault, now)
    desk.visits.begin("Sampleland", date(2030, 5, 13), date(2030, 5, 22), VisitKind.COUNTRY)
    visit = desk.visit()
    assert visit is not None
    desk.people.keep(Interlocutor(names=(NAME,), visit=visit.id))
    desk.notes.keep(Note(visit=visit.id, text=TEXT, written=now()))
    desk.close()
    for name, words in zip(("notes", "sources"), WORDS, strict=True):
        (tmp_path / name).write_text(words, encoding="utf-8")
    return tmp_path


def secrets_of(place: Path) -> dict[str, bytes]:
    """Everything that may be nowhere: both files' keys as bytes and as hex, passphrases, the name, the words."""
    found = {"name": NAME.encode(), "words": TEXT.encode(), "words, 16 bits": TEXT.encode("utf-16-le")}
    with Vault.open(place / "v", notes=WORDS[0], sources=WORDS[1], hand=this_hand(now)) as vault:
        for which, store in (("notes", vault._notes), ("sources", vault._sources)):
            for what, key in (("master", bytes(store.keys.master)), ("page key", store.keys.page_key())):
                found[f"{which} {what}"] = key
                found[f"{which} {what}, hex"] = key.hex().encode()
    return found | {f"passphrase {n}": words.encode() for n, words in enumerate(WORDS)}


def copies(process: int, secrets: dict[str, bytes]) -> dict[str, int]:
    """How often each stands in the memory of a process."""
    counts = dict.fromkeys(secrets, 0)
    maps = Path(f"/proc/{process}/maps").read_text(encoding="utf-8", errors="replace")
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for line in maps.splitlines():
            told = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if told is None:
                continue
            begins, ends = (int(one, 16) for one in told.groups())
            try:
                memory.seek(begins)
                inside = memory.read(ends - begins)
            except OSError:
                continue  # a region that went away
            for name, secret in secrets.items():
                counts[name] += inside.count(secret)
    return counts


def children(process: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text(encoding="utf-8").split()]


@pytest.fixture
def running(place: Path) -> Iterator[tuple[int, Buses, dict[str, bytes]]]:
    """The program as a person starts it, on buses of its own. The parent may be read: root may, others may not."""
    if os.geteuid() != 0:
        pytest.skip("a process of ours lets nobody but root read its memory (proven in test_hardening)")
    told_of = secrets_of(place)
    with buses() as there:
        told = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DBUS_SYSTEM_BUS_ADDRESS": there.system}
        told["DBUS_SESSION_BUS_ADDRESS"] = there.session
        command = [sys.executable, "-m", "visit_desk", "window", str(place / "v"), "--data-dir", str(place / "data")]
        command += ["--passphrase-file", str(place / "notes"), "--sources-passphrase-file", str(place / "sources")]
        with subprocess.Popen(command, env=told, stderr=subprocess.DEVNULL) as process:
            yield process.pid, there, told_of
            for child in children(process.pid):
                os.kill(child, 9)
            process.kill()


def waited(found: object, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    assert callable(found)
    while not found():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.1)


def test_after_a_lock_no_key_no_name_and_no_word_is_in_the_memory_of_what_still_runs(
    place: Path, running: tuple[int, Buses, dict[str, bytes]]
) -> None:
    parent, there, told = running
    waited(lambda: children(parent))
    first = children(parent)[0]
    waited(lambda: copies(first, told)["words"] > 0)
    open_now = copies(first, told)
    assert open_now["name"] > 0
    assert open_now["notes master"] > 0
    assert open_now["sources master"] > 0
    there.say(LOGIN, "on")
    begun = time.monotonic()
    waited(lambda: first not in children(parent))
    took = time.monotonic() - begun
    waited(lambda: children(parent))
    second = children(parent)[0]
    waited(lambda: b"window-child" in Path(f"/proc/{second}/cmdline").read_bytes())
    time.sleep(2)  # the unlock window stands and has loaded what is heavy
    for process in (parent, second):
        assert not any(copies(process, told).values()), process
    assert took < 2
    made = [one for root in (place / "v", place / "data") for one in (root, *root.rglob("*")) if one.exists()]
    assert any(one.parent.name == "unsaved" for one in made)
    assert [one.name for one in made if one.stat().st_mode & 0o077] == [], "private, whatever the system's mask"
