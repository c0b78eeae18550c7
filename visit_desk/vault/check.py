"""Checking a whole vault without changing a byte of it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged
from visit_desk.vault import inbox
from visit_desk.vault.body import class_of, thing_of, written
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.engine import check_schema, connect, schema_of
from visit_desk.vault.erasing import sources_destroyed
from visit_desk.vault.folder import FILES, LOCK, Lock, check_is_vault
from visit_desk.vault.index import FIELDS
from visit_desk.vault.journal import FORGOTTEN, log_trouble, remembered
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.ledger import WITNESS
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import bad_pages, check_genuine, check_outside, wal_of
from visit_desk.vault.revisions import Chain, digest_of
from visit_desk.vault.rows import SCHEMA, RecordState
from visit_desk.vault.slots import Header
from visit_desk.vault.succession import counting

SHOWN = 5


@dataclass(frozen=True)
class CheckReport:
    """``trouble`` are sentences without content; ``counts`` tell what was looked at.

    A log of deeds that was touched is trouble too, but loses no record: ``damage`` is the rest.
    """

    trouble: tuple[str, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def damage(self) -> tuple[str, ...]:
        return tuple(one for one in self.trouble if "the log of deeds" not in one)

    @property
    def ok(self) -> bool:
        return not self.trouble


def check_vault(
    path: Path | str,
    notes: str,
    sources: str | None = None,
    *,
    least: Cost = FLOOR,
    keychain: Keychain | None = None,
) -> CheckReport:
    """Every page, row, revision and index entry of each file whose key is given.

    Raises what stops a check from beginning (``NotAVault``, ``CannotUnlock``, ``NewerVersion``, ``OpenElsewhere``);
    damage that is found is reported.
    """
    folder = Path(path)
    trouble: list[str] = []
    counts: dict[str, int] = {}
    check_is_vault(folder)
    with _locked(folder):
        copies = read_copies(folder)
        trouble += [f"{name} is missing or damaged; the other copy is good" for name in copies.damaged]
        trouble += [f"{name} is older than the other copy" for name in copies.behind]
        typed = {Compartment.NOTES: notes, Compartment.SOURCES: sources}
        if sources_destroyed(copies.header):
            typed, counts["sources_destroyed"] = {Compartment.NOTES: notes}, 1
        unlock = copies.header.unlock
        keys = {what: unlock(what, word, least, keychain) for what, word in typed.items() if word is not None}
        for what, key in keys.items():
            try:
                _check_file(folder, what, key, copies.header, trouble, counts)
            except Damaged:
                trouble.append(f"{FILES[what]} is damaged: it cannot be opened")
        if len(keys) == len(Compartment) and not trouble:
            _check_remembered(folder, keys, trouble)
        _check_unopened(folder, keys, trouble)
    return CheckReport(tuple(trouble), counts)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """A vault that nobody has opened yet has no lock file, and a check makes none."""
    if (folder / LOCK).exists():
        with Lock(folder):
            yield
    else:
        yield


def _check_unopened(folder: Path, keys: dict[Compartment, FileKeys], trouble: list[str]) -> None:
    for what in Compartment:
        if what not in keys:
            try:
                check_outside(folder / FILES[what])
            except Damaged:
                trouble.append(f"{FILES[what]} is damaged")


@contextmanager
def reading(path: Path, keys: FileKeys) -> Iterator[Any]:
    """The file for reading, without a trace: as it lies, or (with a log that is not folded in) as a private copy."""
    wal = wal_of(path)
    if not wal.exists() or wal.stat().st_size == 0:
        db = connect(path, keys, immutable=True)
        try:
            yield db
        finally:
            db.close()
        return
    with tempfile.TemporaryDirectory(prefix="visit-desk-check-") as aside:
        for part in (path, wal):
            shutil.copyfile(part, Path(aside) / part.name)
        db = connect(Path(aside) / path.name, keys)
        try:
            yield db
        finally:
            db.close()


def _check_file(
    folder: Path, what: Compartment, keys: FileKeys, header: Header, trouble: list[str], counts: dict[str, int]
) -> None:
    path = counting(folder / FILES[what], keys)
    bad = bad_pages(path, keys.page_key())
    if bad:
        shown = ", ".join(str(number) for number in bad[:SHOWN])
        trouble.append(f"{path.name}: {len(bad)} pages are not as they were written ({shown}{' …' * (len(bad) > 5)})")
        return
    check_genuine(path, keys.page_key())
    with mended(path.name), reading(path, keys) as db:
        check_schema(db, what, path.name)
        if dict(db.execute("SELECT key, value FROM fact").fetchall()).get("vault") != header.vault:
            trouble.append(f"{path.name} belongs to another vault")
        for row in db.execute("PRAGMA integrity_check(20)").fetchall():
            if row[0] != "ok":
                trouble.append(f"{path.name}: its inner order is broken")
                break
        if db.execute("PRAGMA cipher_integrity_check").fetchall():
            trouble.append(f"{path.name}: pages fail their seal")
        _check_rows(db, what, path.name, trouble, counts)
        if schema_of(db) == SCHEMA:
            trouble += log_trouble(db, path.name)
            counts[f"{what}_deeds"] = int(db.execute("SELECT count(*) FROM audit").fetchone()[0])


def _check_remembered(folder: Path, keys: dict[Compartment, FileKeys], trouble: list[str]) -> None:
    """The log of the notes must be the one that the sources remember."""
    notes, sources = (counting(folder / FILES[what], keys[what]) for what in (Compartment.NOTES, Compartment.SOURCES))
    with mended(notes.name), reading(sources, keys[Compartment.SOURCES]) as db:
        told = db.execute("SELECT value FROM fact WHERE key = ?", (WITNESS,)).fetchone()
    with mended(notes.name), reading(notes, keys[Compartment.NOTES]) as db:
        if told and schema_of(db) == SCHEMA and not remembered(db, told[0]):
            trouble.append(FORGOTTEN.format(part=notes.name))


def _check_rows(db: Any, what: Compartment, part: str, trouble: list[str], counts: dict[str, int]) -> None:
    key = bytes.fromhex(db.execute("SELECT value FROM fact WHERE key = 'digest_key'").fetchone()[0])
    rows = db.execute("SELECT id, kind, state, head, indexed, body FROM record").fetchall()
    broken = wrong = revisions = 0
    for id_, kind, _state, head, _indexed, body in rows:
        try:
            if body:
                thing_of(class_of(kind), body, part)
            seen, bad = _check_chain(Chain(db, head, body, part), key, id_)
        except (Damaged, LookupError, TypeError):
            broken += 1
            continue
        revisions, wrong = revisions + seen, wrong + bad
        broken += not seen  # what was kept has at least the revision that brought it
    if broken:
        trouble.append(f"{part}: {broken} records cannot be read")
    if wrong:
        trouble.append(f"{part}: {wrong} revisions do not match their digest")
    expected = sum(1 for _, kind, state, _, _, _ in rows if kind in FIELDS and state == RecordState.KEPT)
    listed = int(db.execute("SELECT count(*) FROM word_docsize").fetchone()[0])
    if expected != listed or expected != sum(1 for row in rows if row[4]):
        trouble.append(f"{part}: the search index lacks or holds too many entries")
    counts |= {f"{what}_records": len(rows), f"{what}_revisions": revisions}
    if what is Compartment.NOTES:
        counts["inbox"] = inbox.count(db)


def _check_chain(chain: Chain, key: bytes, id_: str) -> tuple[int, int]:
    """How many revisions, and how many of those that can still be told are not what was kept."""
    wrong = 0
    for place, change in enumerate(chain.changes):
        value = chain.value(place)
        if value is not None and digest_of(key, id_, written(value)) != change.digest:
            wrong += 1
    return len(chain.changes), wrong
