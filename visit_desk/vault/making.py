"""Making a vault: two random keys, the ways in that the profile asks for, two empty files. Whole or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from visit_desk.domain.ids import new_id
from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.trouble import AlreadyThere, NeedsKeychain
from visit_desk.vault import passphrases, shares
from visit_desk.vault.cost import Cost
from visit_desk.vault.engine import make_file
from visit_desk.vault.folder import FILES, Lock, flush_folder
from visit_desk.vault.keychain import SECRET_BYTES, Keychain
from visit_desk.vault.keyfile import write_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.mending import mended
from visit_desk.vault.normal import VERSION as NORMAL
from visit_desk.vault.slots import Header
from visit_desk.vault.wrapping import RECOVERY, SHARES, Slot, by_passphrase, by_secret


@dataclass(frozen=True)
class Ways:
    """What a person must write down for one file: a recovery code, shares, or both."""

    code: str = field(default="", repr=False)
    shares: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Wanted:
    """What to make. ``shares`` is (needed, made) or None; high risk makes shares and no code."""

    typed: dict[Compartment, str] = field(repr=False)
    cost: Cost
    keychain: Keychain | None = None
    profile: RiskProfile = RiskProfile.NORMAL
    shares: tuple[int, int] | None = None

    @property
    def high(self) -> bool:
        return self.profile is RiskProfile.HIGH_RISK


def make(path: Path, wanted: Wanted) -> dict[Compartment, Ways]:
    """A new vault at a free place; the ways that are to be written down."""
    for passphrase in wanted.typed.values():
        passphrases.check_strength(passphrase, wanted.profile)
    passphrases.check_different(wanted.typed[Compartment.NOTES], wanted.typed[Compartment.SOURCES])
    with mended(path.name):
        if os.path.lexists(path) and (not path.is_dir() or any(path.iterdir())):
            raise AlreadyThere
    vault = new_id()
    kept = bound(wanted, vault)
    try:
        return _made(path, wanted, vault, kept)
    except BaseException:
        if kept and wanted.keychain:
            wanted.keychain.forget(vault)
        raise


def bound(wanted: Wanted, vault: str) -> dict[Compartment, bytes]:
    """The keychain's part of each file; empty where there is no keychain to trust."""
    keychain = wanted.keychain
    kept = {what: secrets.token_bytes(SECRET_BYTES) for what in Compartment}
    answers = keychain is not None and keychain.there()
    if keychain and answers and all(keychain.write(vault, str(what), secret) for what, secret in kept.items()):
        return kept
    if wanted.high:
        raise NeedsKeychain
    if keychain and answers:
        keychain.forget(vault)
    return {}


def _made(path: Path, wanted: Wanted, vault: str, kept: dict[Compartment, bytes]) -> dict[Compartment, Ways]:
    with mended(path.name):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
        part.mkdir(mode=0o700)
    try:
        ways = _fill(part, wanted, vault, kept)
        with mended(path.name):
            if path.is_dir():
                path.rmdir()
            part.rename(path)
            flush_folder(path.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return ways


def _fill(folder: Path, wanted: Wanted, vault: str, kept: dict[Compartment, bytes]) -> dict[Compartment, Ways]:
    keys = {what: FileKeys.new() for what in Compartment}
    ways: dict[Compartment, Ways] = {}
    slots: list[Slot] = []
    for what in Compartment:
        typed = passphrases.spelled(wanted.typed[what])
        slots.append(by_passphrase(what, typed, keys[what], vault, wanted.cost, kept.get(what, b"")))
        made, ways[what] = new_ways(what, keys[what], vault, code=not wanted.high, split=split_of(wanted))
        slots += made
        facts = {"vault": vault, "file": str(what), "digest_key": secrets.token_hex(32), "normal": NORMAL}
        make_file(folder / FILES[what], keys[what], what, facts)
    public = keys[Compartment.SOURCES].inbox_public()
    header = Header(vault, 1, public, tuple(slots), profile=wanted.profile)
    write_copies(folder, signed(header, keys))
    Lock(folder).release()
    for one in keys.values():
        one.forget()
    return ways


def split_of(wanted: Wanted) -> tuple[int, int] | None:
    return wanted.shares or ((shares.NEED, shares.OF) if wanted.high else None)


def new_ways(
    what: Compartment, keys: FileKeys, vault: str, *, code: bool, split: tuple[int, int] | None
) -> tuple[list[Slot], Ways]:
    """Slots for what is written down, and the words to write."""
    slots: list[Slot] = []
    written, words = "", tuple[str, ...]()
    if code:
        secret = passphrases.new_code()
        slots.append(by_secret(what, RECOVERY, secret, keys, vault))
        written = passphrases.written(secret)
    if split:
        secret, (need, of) = shares.new_secret(), split
        slots.append(by_secret(what, SHARES, secret, keys, vault, need=need, of=of))
        words = shares.split(secret, need, of)
    return slots, Ways(written, words)


def signed(header: Header, keys: dict[Compartment, FileKeys]) -> Header:
    """Sources first: the notes' MAC covers the sources' one."""
    for what in (Compartment.SOURCES, Compartment.NOTES):
        if what in keys:
            header = header.signed(what, keys[what])
    return header
