"""Whatever lies in a file, the answer is a Trouble for people; no wrong key is accepted, nothing is taken in by half.

Each target takes bytes and raises only where a promise is broken. The suite gives them what hypothesis invents;
``python -m tests.vault.fuzz --seconds 60 [TARGET]`` lets atheris search by coverage. Atheris is no part of the lock: it
is installed beside it, ``pip install --target FOLDER atheris``, and found with ``PYTHONPATH=FOLDER``.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from tests.vault.making import CHEAP, NOTES, SOURCES, made, opened, raw, reviewed
from tests.vault.power_cut import fast_folder
from tests.vault.raw_keys import Masters, masters_of
from visit_desk.domain.lists import Compartment, NoteState
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import Trouble
from visit_desk.vault import Vault, check_vault
from visit_desk.vault.slots import Header
from visit_desk.vault.wrapping import canonical

FILES = ("visit.vdb", "sources.vdb", "visit.vdb-wal", "sources.vdb-wal", "visit.key", "visit.key.bak")
LEAVES: tuple[Any, ...] = (None, True, -1, 0, 2, 1 << 40, 1.5, "", "A" * 44, "notes", "sources", "passphrase", [], {})
TAIL = 20 * 4120  # of a log: more than its last two transactions
INSTALL = "atheris is not here: pip install --target FOLDER atheris, then run again with PYTHONPATH=FOLDER"


class Broken(AssertionError):
    """A promise that was not kept."""


@cache
def base() -> tuple[Path, Masters, frozenset[str]]:
    """A vault with things in it, left as a kill leaves it (logs not folded in), and every text in it."""
    place = Path(tempfile.mkdtemp(prefix="visit-desk-fuzz-", dir=fast_folder()))
    with made(place / "v").vault as vault:
        note = raw("0 he spoke of the bridge")
        vault.keep(note, raw("1 she spoke of the water"))
        vault.seal([reviewed("2 a person spoke", note=note.id)], [replace(note, state=NoteState.SEALED)])
        for number in range(3, 6):
            vault.keep(raw(f"{number} one more"))
        shutil.copytree(vault.path, place / "base")
        texts = frozenset(_texts(vault))
    return place / "base", masters_of(place / "v"), texts


def _texts(vault: Vault) -> set[str]:
    return {one.text for one in vault.all(Note)} | {one.text for one in vault.all(ReviewedNote)}


def header(content: bytes) -> None:
    """Any bytes as a key file: never accepted, unless they are the file's own."""
    try:
        read = Header.from_bytes(content)
        for what, typed in ((Compartment.NOTES, NOTES), (Compartment.SOURCES, SOURCES), (Compartment.NOTES, "no")):
            _true(what, typed, read)
    except Trouble:
        return


def forged_header(content: bytes) -> None:
    """The true key file with leaves of it changed and its sum made to fit, as a thief could write it."""
    whole = json.loads((base()[0] / "visit.key").read_bytes())
    whole.pop("sum")
    for at in range(0, len(content) - 2, 3):
        spots = list(_spots(whole))
        owner, key = spots[content[at] % len(spots)]
        if content[at + 1] % 4 == 0:
            owner[key] = LEAVES[content[at + 2] % len(LEAVES)]
        elif isinstance(owner[key], str) and owner[key]:
            text = owner[key]
            place = content[at + 1] % len(text)
            owner[key] = text[:place] + chr(33 + content[at + 2] % 90) + text[place + 1 :]
        elif isinstance(owner, list):
            owner.append(owner[key])
    if _cheap(whole):
        header(canonical({**whole, "sum": hashlib.sha256(canonical(whole)).hexdigest()}) + b"\n")


def _spots(value: Any) -> Iterator[tuple[Any, Any]]:
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _spots(value[key])


def _cheap(whole: Any) -> bool:
    """What asks for much memory is refused by ``Cost.sane`` only above a gigabyte: not for a fuzzer's machine."""
    spots = [(owner, key) for owner, key in _spots(whole) if key in ("memory_kib", "rounds")]
    return all(not isinstance(owner[key], int) or owner[key] < 5000 or owner[key] > 1 << 30 for owner, key in spots)


def _true(what: Compartment, typed: str, read: Header) -> None:
    master = bytes(read.unlock(what, typed, CHEAP).master)
    masters = base()[1]
    if master != (masters.notes if what is Compartment.NOTES else masters.sources) or typed == "no":
        raise Broken(f"a wrong key was accepted for the {what}")


def pages(content: bytes) -> None:
    """Bytes of the vault's files flipped: refused and reported, or every value told is one that was kept.

    A log that lost its end or its head is what a power cut leaves and cannot be told from one: values of its
    transactions may then be missing, which nobody can know.
    """
    with tempfile.TemporaryDirectory(dir=fast_folder()) as name:
        path = Path(name) / "v"
        shutil.copytree(base()[0], path)
        for at in range(0, len(content) - 4, 5):
            _flip(path / FILES[content[at] % len(FILES)], content[at + 1 : at + 5])
        before = {one.name: one.read_bytes() for one in path.iterdir()}
        try:
            report = check_vault(path, NOTES, SOURCES, least=CHEAP)
        except Trouble:
            report = None
        if {one.name: one.read_bytes() for one in path.iterdir()} != before:
            raise Broken("a check changed what it looked at")
        try:
            with opened(path, sources=SOURCES) as vault:
                told = _texts(vault)
        except Trouble:
            return
        if not told <= base()[2]:
            raise Broken("a value was told that nobody kept")
        if told != base()[2] and report is not None and report.ok and not _log_cut(before):
            raise Broken("values are missing and nobody said so")


def _log_cut(left: dict[str, bytes]) -> bool:
    """Whether a log was shortened, or changed in its head or its last transactions."""
    for name in FILES[2:4]:
        true, now = (base()[0] / name).read_bytes(), left[name]
        if len(now) < len(true) or now[:32] != true[:32] or now[-TAIL:] != true[-TAIL:]:
            return True
    return False


def _flip(path: Path, how: bytes) -> None:
    whole = bytearray(path.read_bytes()) if path.exists() else bytearray()
    if not whole:
        return
    place = int.from_bytes(how[:3], "big") % len(whole)
    if how[3] == 0:
        del whole[place:]
    else:
        whole[place] ^= how[3]
    path.write_bytes(bytes(whole))


def _file(name: str, read: Callable[[Path], object]) -> Callable[[bytes], None]:
    def target(content: bytes) -> None:
        with tempfile.TemporaryDirectory(dir=fast_folder()) as folder:
            path = Path(folder) / name
            path.write_bytes(content)
            try:
                read(path)
            except Trouble:
                return

    return target


def visit_file(content: bytes) -> None:
    """One file of a visit folder replaced by any bytes."""
    from tests.exchange.folders import small
    from visit_desk.exchange import read_visit

    with tempfile.TemporaryDirectory(dir=fast_folder()) as folder:
        place = small(Path(folder) / "given")
        files = sorted(one for one in place.rglob("*") if one.is_file())
        files[content[0] % len(files) if content else 0].write_bytes(content[1:])
        try:
            read_visit(place)
        except Trouble:
            return


def _readers() -> dict[str, Callable[[bytes], None]]:
    from visit_desk.exchange import read_agenda, read_register, read_text

    return {
        "calendar": _file("a.ics", read_agenda),
        "table": _file("a.csv", read_agenda),
        "text": _file("n.txt", read_text),
        "register": _file("r.csv", read_register),
    }


def targets() -> dict[str, Callable[[bytes], None]]:
    return {
        "header": header, "forged_header": forged_header, "pages": pages, "visit_file": visit_file, **_readers(),
    }  # fmt: skip


SEEDS: dict[str, tuple[bytes, ...]] = {
    "calendar": (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20310904T140000Z\r\n"
        b"DURATION:PT90M\r\nRRULE:FREQ=DAILY;COUNT=3\r\nSUMMARY:Talk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    ),
    "table": (b"date,start,end,title,place\n2031-09-03,10:00,11:00,Talk,Room 3\n", b"Datum;Titel\n03.09.2031;x\n"),
    "text": ("Он сказал, قال, said é".encode("utf-16"), "déjà vu".encode("cp1252"), b"\xef\xbb\xbfplain"),
    "register": (b"label,names,role\nP1,Bruna Tavel,baker\n",),
    "visit_file": (b'\x00{"code":"QQX-2031","country":"Quessia","starts":"2031-09-01","ends":"2031-09-10"}',),
    "forged_header": (bytes(range(60)),),
    "pages": (bytes(range(1, 41)),),
}


def searched(name: str, seconds: int) -> int:
    """Let atheris search; its last line tells how many executions. It ends the process, so it has one of its own."""
    with tempfile.TemporaryDirectory() as corpus:
        command = [sys.executable, "-m", "tests.vault.fuzz", "--inside", name, "--seconds", str(seconds), corpus]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).splitlines()
    told = [line for line in lines if line.startswith("Done ")] or lines[-25:]
    print(f"{name}: {'; '.join(told) if done.returncode == 0 else 'FOUND'}", flush=True)
    if done.returncode:
        print("\n".join(told))
    return done.returncode


def inside(name: str, seconds: int, corpus: str) -> None:
    atheris = importlib.import_module("atheris")  # installed beside the lock

    for number, seed in enumerate(SEEDS.get(name, ()) or ((base()[0] / "visit.key").read_bytes(),)):
        (Path(corpus) / str(number)).write_bytes(seed)
    with atheris.instrument_imports(include=["visit_desk", "icalendar"]):
        target = targets()[name]
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-timeout=30", "-rss_limit_mb=3000", corpus], target)
    atheris.Fuzz()


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("target", nargs="?", help="one of: " + ", ".join(targets()))
    asked.add_argument("--seconds", type=int, default=60)
    asked.add_argument("--inside")
    given = asked.parse_args()
    if importlib.util.find_spec("atheris") is None:
        print(INSTALL)
        return 2
    if given.inside:
        inside(given.inside, given.seconds, given.target or "")
    names = [given.target] if given.target else list(targets())
    return max(searched(name, given.seconds) for name in names)


if __name__ == "__main__":
    sys.exit(main())
