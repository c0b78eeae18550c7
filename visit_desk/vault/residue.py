"""Residue: every place in the notes file where a word can still be read with the notes key.

The file's bytes are read as they lie there, by no database engine: nothing is checkpointed, so a vault left by a kill
or a power cut tells the truth. Every page of ``visit.vdb`` and every frame of its log, current or stale, is proved by
its HMAC and decrypted. Words are counted in UTF-8 (also as JSON spells them), UTF-16 in both orders (each with its
usual cases, with and without accents), and in UTF-8 folded (any case, any accent). A word that is cut by the end of a
page is found by joining each overflow page, and each leaf cell that spills, with every version of the page that follows
it. The index's terms, which share their beginnings with the term before, are spelled out and compared as whole words.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.folder import FILES, check_is_vault
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.leaves import index_terms, spills
from visit_desk.vault.normal import folded, tokens
from visit_desk.vault.pages import cipher_of, frames, pages, wal_of
from visit_desk.vault.succession import counting


@dataclass(frozen=True)
class ResidueHit:
    """How often a word stands in one place ("visit.vdb page 12", "visit.vdb-wal frame 3")."""

    word: str = field(repr=False)
    count: int
    where: str


class _Word:
    """One word in every spelling that is looked for."""

    def __init__(self, word: str) -> None:
        self.word = word
        self.folded = re.sub(r"\s+", " ", folded(word)).strip()
        parts = tokens(word)
        self.term = parts[0].encode() if len(parts) == 1 else b""
        escaped = {json.dumps(word)[1:-1], json.dumps(word, ensure_ascii=False)[1:-1], word}
        self.narrow = {one.encode("utf-8", "replace") for one in escaped}
        spelled = {unicodedata.normalize(form, word) for form in ("NFC", "NFD", "NFKD")} | {word, self.folded}
        cased = {case(one) for one in spelled for case in (str, str.lower, str.upper, str.title, str.casefold)}
        self.wide = {one.encode(order, "replace") for one in cased for order in ("utf-16-le", "utf-16-be")}
        self.longest = 8 * max(len(one) for one in (*self.narrow, *self.wide))

    def count(self, image: bytes, text: str) -> int:
        """``text`` is the image read as UTF-8 and folded."""
        exact = sum(image.count(one) for one in self.narrow)
        loose = text.count(self.folded) if self.folded else 0
        return max(exact, loose) + sum(image.count(one) for one in self.wide)


def _loose(image: bytes) -> str:
    return re.sub(r"\s+", " ", folded(image.decode("utf-8", "replace")))


@dataclass(frozen=True)
class Image:
    """One decrypted page, wherever it was found."""

    where: str
    number: int
    clear: bytes = field(repr=False)


def images(path: Path, key: bytes) -> Iterator[Image]:
    """Every page and frame, proved. ``Damaged`` for a page of the file that is not genuine and not renewed in the log;
    a torn last frame, which no key opens, is passed over."""
    cipher = cipher_of(path, key)
    log = list(frames(wal_of(path)))
    renewed = {frame.number for frame in log if frame.current}
    for number, page in pages(path):
        if cipher.genuine(number, page):
            yield Image(f"{path.name} page {number}", number, cipher.clear(number, page))
        elif number not in renewed:
            raise Damaged(part=path.name)
    for frame in log:
        if cipher.genuine(frame.number, frame.page):
            clear = cipher.clear(frame.number, frame.page)
            yield Image(f"{wal_of(path).name} frame {frame.place}", frame.number, clear)


def places_of(path: Path, key: bytes, words: Iterable[str]) -> tuple[ResidueHit, ...]:
    """Where each word stands; see the module. Empty words are passed over."""
    wanted = [_Word(word) for word in dict.fromkeys(words) if word.strip()]
    found = list(images(path, key))
    by_number: dict[int, list[Image]] = defaultdict(list)
    for image in found:
        by_number[image.number].append(image)
    hits: dict[tuple[str, str], int] = {}
    for image in found:
        text = _loose(image.clear)
        terms = index_terms(image.clear, first=image.number == 1)
        for word in wanted:
            count = word.count(image.clear, text)
            count = max(count, sum(term == word.term for term in terms)) if word.term else count
            count += _cut(word, image, by_number)
            if count:
                hits[word.word, image.where] = count
    return tuple(ResidueHit(word, count, where) for (word, where), count in hits.items())


def residue(
    path: Path | str,
    notes_passphrase: str,
    words: Iterable[str],
    *,
    least: Cost = FLOOR,
    keychain: Keychain | None = None,
) -> tuple[ResidueHit, ...]:
    """Where each word stands in ``visit.vdb`` and its log, for whoever holds the notes passphrase alone."""
    folder = Path(path)
    check_is_vault(folder)
    keys = read_copies(folder).header.unlock(Compartment.NOTES, notes_passphrase, least, keychain)
    return places_of(counting(folder / FILES[Compartment.NOTES], keys), keys.page_key(), words)


def _cut(word: _Word, image: Image, by_number: dict[int, list[Image]]) -> int:
    """Occurrences that begin on this page and end on the one that follows it in its chain."""
    count = 0
    for tail, following in spills(image.clear, first=image.number == 1):
        most = 0
        for other in by_number.get(following, ()):
            before, after = tail[-word.longest :], other.clear[4 : 4 + word.longest]
            joined = before + after
            apart = [word.count(part, _loose(part)) for part in (before, after)]
            most = max(most, word.count(joined, _loose(joined)) - sum(apart))
        count += most
    return count
