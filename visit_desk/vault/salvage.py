"""Salvage: everything readable of a damaged vault goes into a new one with the same keys, in its place.

The damaged one is set aside under a new name and only read. Of each file that is damaged and whose key is given, every
row that stands whole on genuine pages is written into a new file; a file that is whole is copied as it is, and so is
one whose key is not given. Nothing is guessed: a record whose own row is gone is counted as lost, a history with a gap
begins after it.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from visit_desk.domain.deeds import Deed
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import CannotUnlock, Damaged, NewerVersion, NotAVault
from visit_desk.vault import revisions
from visit_desk.vault.body import written
from visit_desk.vault.check import check_vault, reading
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.engine import connect, make_file
from visit_desk.vault.folder import FILES, LOCK, Lock, real
from visit_desk.vault.found_copies import PART
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import read_copies, write_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.ledger import FACT as CHAIN
from visit_desk.vault.ledger import WITNESS, Ledger, broken
from visit_desk.vault.mending import mended
from visit_desk.vault.opening import open_store
from visit_desk.vault.pages import SALT, check_genuine, wal_of
from visit_desk.vault.readable import Found, Rescued, rescue
from visit_desk.vault.restoring import copies_of, keep_unsaved
from visit_desk.vault.revisions import Chain, Hand, digest_of
from visit_desk.vault.rows import RecordState
from visit_desk.vault.slots import Header
from visit_desk.vault.swapping import swap

GONE = {revisions.ERASED: RecordState.ERASED, revisions.MOVED: RecordState.MOVED}


@dataclass(frozen=True)
class SavedFile:
    """What came out of one file. ``records`` were written anew; ``lost`` ones are known to have been there."""

    file: Compartment
    pages: int
    bad: int
    records: int
    lost: int
    revisions: int
    lost_revisions: int
    boxes: int


@dataclass(frozen=True)
class Salvaged:
    """``files`` that were damaged and written anew; ``trouble`` that the new vault still has (a file without key)."""

    aside: Path = field(repr=False)
    files: tuple[SavedFile, ...]
    trouble: tuple[str, ...]


def salvage(
    path: Path | str,
    *,
    notes: str,
    sources: str | None = None,
    hand: Hand,
    least: Cost = FLOOR,
    keychain: Keychain | None = None,
) -> Salvaged:
    """See the module. Raises CannotUnlock, Damaged where no key header is left anywhere, DiskTrouble."""
    folder = real(Path(path))
    with _alone(folder):
        header = header_for(folder)
        typed = {Compartment.NOTES: notes, Compartment.SOURCES: sources}
        keys = {what: header.unlock(what, word, least, keychain) for what, word in typed.items() if word is not None}
        part = folder.with_name(f"{folder.name}.{secrets.token_hex(4)}{PART}")
        try:
            with mended(folder.name):
                part.mkdir(mode=0o700)
                saved = [_file(folder, part, what, keys.get(what), header, hand) for what in Compartment]
                keep_unsaved(folder, part)
            _settle_witness(part, keys, saved)
            write_copies(part, header)
            report = check_vault(part, notes, sources, least=least, keychain=keychain)
            Lock(part).release()
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    with mended(folder.name):
        aside = swap(part, folder)
    assert aside is not None  # noqa: S101  (the folder was there: it was read)
    return Salvaged(aside, tuple(one for one in saved if one is not None), report.trouble)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    if not folder.is_dir() or not any((folder / name).is_file() for name in FILES.values()):
        raise NotAVault
    if (folder / LOCK).is_file():
        with Lock(folder):
            yield
    else:
        yield


def header_for(folder: Path) -> Header:
    """The vault's own key header, else that of its newest copy. Keys that were let go stay gone."""
    try:
        return read_copies(folder).header
    except Damaged:
        for copy in copies_of(folder):
            try:
                return read_copies(copy.path).header
            except (Damaged, NewerVersion, CannotUnlock):
                continue
        raise


def _file(
    folder: Path, part: Path, what: Compartment, keys: FileKeys | None, header: Header, hand: Hand
) -> SavedFile | None:
    """Copy a file that is whole or closed; write a damaged one anew."""
    path = folder / FILES[what]
    if keys is None or is_whole(path, keys):
        for one in (path, wal_of(path)):
            if one.is_file():
                shutil.copyfile(one, part / one.name)
        return None
    salts = [salt for copy in copies_of(folder) if len(salt := _start(copy.path / FILES[what])) == SALT]
    found = rescue(path, what, keys, salts)
    write(part / FILES[what], found, keys, header, hand)
    open_store(part, what, FileKeys(bytes(keys.master)), hand, header).close()  # its index is made now
    return SavedFile(
        what, found.pages, found.bad, len(found.records), found.lost, len(found.revisions), found.lost_revisions,
        len(found.boxes),
    )  # fmt: skip


def _start(path: Path) -> bytes:
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(SALT)


def is_whole(path: Path, keys: FileKeys) -> bool:
    """Every page genuine, and SQLite finds them in order. A newer program's file is none of ours to touch."""
    try:
        check_genuine(path, keys.page_key())
        with mended(path.name), reading(path, keys) as db:
            rows = db.execute("PRAGMA integrity_check(1)").fetchall()
            return bool(rows and rows[0][0] == "ok" and not db.execute("PRAGMA cipher_integrity_check").fetchall())
    except Damaged:
        return False


def write(path: Path, found: Rescued, keys: FileKeys, header: Header, hand: Hand) -> None:
    """A new file with these rows, in order again: heads, digests, the log's chain; its index is made at the opening."""
    fresh = "digest_key" not in found.facts
    facts = {"digest_key": secrets.token_hex(32)} | found.facts
    facts |= {"vault": header.vault, "file": str(found.what), "normal": ""}
    if fresh:
        facts.pop(CHAIN, None)
    make_file(path, keys, found.what, facts)
    db = connect(path, keys)
    try:
        key = bytes.fromhex(facts["digest_key"])
        db.execute("BEGIN IMMEDIATE")
        _insert(db, found)
        _mend_records(db, found, key, hand, fresh, path.name)
        ledger = Ledger(db, key)
        if fresh or broken(db, key):
            ledger.chain_anew()
        ledger.note(Deed.SALVAGED, (hand.now(), hand.who, hand.device), count=len(found.records))
        ledger.settle()
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        db.close()


def _insert(db: Any, found: Rescued) -> None:
    for one in found.records.values():
        one |= {"indexed": 0, "stale": 0}
        _take_out(one, found)
    tables = {
        "record": found.records.values(),
        "revision": found.revisions.values(),
        "audit": found.audit.values(),
        "pending": found.pending.values(),
        "inbox": [{"id": id_, "sealed": box} for id_, box in found.boxes.items()],
    }
    for name, some in tables.items():
        for one in some:
            ask = f"INSERT INTO {name} ({', '.join(one)}) VALUES ({', '.join('?' * len(one))})"  # noqa: S608  # ours
            db.execute(ask, tuple(one.values()))


def _take_out(one: Found, found: Rescued) -> None:
    """A row that is older than the erasing of its record: its words stay erased."""
    later = [
        change["no"]
        for change in found.revisions.values()
        if change["record"] == one["id"] and change["no"] > one["head"] and change["deed"] in GONE
    ]
    if later:
        head = max(later)
        one |= {"body": "", "state": GONE[found.revisions[head]["deed"]], "head": head}


def _mend_records(db: Any, found: Rescued, key: bytes, hand: Hand, fresh: bool, part: str) -> None:
    """Each record has a newest revision whose digest is its own; where there is none, the salvage writes one."""
    by = (hand.now(), hand.who, hand.device)
    for one in found.records.values():
        head = found.revisions.get(one["head"])
        known = head is not None and head["record"] == one["id"]
        if known and fresh:
            _digest_anew(db, one, key, part)
            continue
        told = digest_of(key, one["id"], one["body"]) if one["body"] else ""
        if known and head is not None and head["digest"] in (told, ""):
            continue
        before = (one["head"], str(head["id"])) if known and head is not None else (0, "")
        no, _ = revisions.add(db, one["id"], before, by, revisions.CHANGED, digest=told)
        db.execute("UPDATE record SET head = ? WHERE id = ?", (no, one["id"]))


def _digest_anew(db: Any, one: Found, key: bytes, part: str) -> None:
    """The key of the digests is lost: those of all values that can be told are made under a new one."""
    chain = Chain(db, one["head"], one["body"], part)
    for place, change in enumerate(chain.changes):
        value = chain.value(place)
        digest = digest_of(key, one["id"], written(value)) if value is not None else ""
        db.execute("UPDATE revision SET digest = ? WHERE no = ?", (digest, change.no))


def _settle_witness(part: Path, keys: dict[Compartment, FileKeys], saved: list[SavedFile | None]) -> None:
    """The sources remember how far the notes' log had come: where it was chained anew, they begin again."""
    anew = any(one is not None and one.file is Compartment.NOTES for one in saved)
    if not anew or Compartment.SOURCES not in keys:
        return
    db = connect(part / FILES[Compartment.SOURCES], keys[Compartment.SOURCES])
    try:
        db.execute("DELETE FROM fact WHERE key = ?", (WITNESS,))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        db.close()
