"""What was typed and is not kept yet: one small encrypted box a file, written at once, whatever the lane is doing.

A lock must not wait for a long copy or export, and must not lose a half-filled form. So these boxes need neither a
transaction nor the lane: a whole file is written, flushed and renamed, from any thread. What may identify is sealed to
the sources' public key, as in the inbox, and can be read back only while the sources are open. That key lies in the
header for anybody to use; so every box, this one too, is closed with a key of the notes file: without it nobody can
lay one there and have its words kept. Each life of the program writes boxes of its own; those of earlier lives are
read when the vault opens and dropped when their content is kept or written anew.
"""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import SourcesClosed
from visit_desk.vault.folder import flush_folder, replace_whole
from visit_desk.vault.keys import derived
from visit_desk.vault.letting_go import remove_unsaved
from visit_desk.vault.mending import mended
from visit_desk.vault.opening import Opened
from visit_desk.vault.overwriting import written_over

FOLDER = "unsaved"
DAMAGED = ".damaged"
PAD = 1024
_NONCE = 12
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class Carried(NamedTuple):
    """A box as it is carried over to other keys: what it holds, or (``sealed``) what only the sources can open."""

    what: Compartment
    content: bytes
    sealed: bool = False


class Unsaved:
    """The boxes of one open vault. ``write`` may be called from any thread; the rest by the vault's own."""

    def __init__(self, opened: Opened) -> None:
        self._open = opened
        self._life = secrets.token_hex(8)
        self._one_at_a_time = threading.Lock()

    def write(self, what: Compartment, content: bytes, *, apart: bool = False) -> None:
        """Replace this life's box; durable when it returns. Nothing to write takes the box away. ``apart``: in a box of
        its own, which counts as one of an earlier life from now on."""
        with self._one_at_a_time:
            if self._open.closed:
                return  # its keys are forgotten: a box would be sealed with nothing
            place = self._folder / f"{secrets.token_hex(8)}.{what}" if apart else self._box(what)
            if not content:
                with mended(FOLDER):
                    place.unlink(missing_ok=True)
                return
            with mended(FOLDER):
                place.parent.mkdir(mode=0o700, exist_ok=True)
            replace_whole(place, self._sealed(what, content))

    def earlier(self, what: Compartment) -> dict[str, bytes]:
        """The boxes of earlier lives that can be read now, oldest first. One that is damaged is set aside."""
        found: dict[str, bytes] = {}
        if what is Compartment.SOURCES and self._open.sources is None:
            return found
        for place in self._others(what):
            try:
                found[place.name] = self._opened(what, place.read_bytes())
            except (InvalidTag, ValueError, OSError):
                with mended(FOLDER):
                    os.replace(place, place.with_name(place.name + DAMAGED))
        return found

    def waiting(self, what: Compartment) -> int:
        """How many boxes of earlier lives there are, readable now or not."""
        return len(self._others(what))

    def drop(self, names: list[str]) -> None:
        """These boxes are kept elsewhere by now."""
        with mended(FOLDER):
            for name in names:
                (self._folder / name).unlink(missing_ok=True)
            if names:
                flush_folder(self._folder)

    def carried(self, kinds: Collection[Compartment]) -> dict[str, Carried]:
        """What every box holds that keys of these kinds close, this life's too, before they change. One that is damaged
        stays."""
        found: dict[str, Carried] = {}
        for what in Compartment:
            sealed = what is Compartment.SOURCES and what not in kinds
            if what not in kinds and not (sealed and Compartment.NOTES in kinds):
                continue
            for place in self._boxes(what):
                with suppress(InvalidTag, ValueError, OSError, SourcesClosed):
                    box = place.read_bytes()
                    content = self._unclosed(what, box) if sealed else self._opened(what, box)
                    found[place.name] = Carried(what, content, sealed)
        return found

    def carry(self, boxes: Mapping[str, Carried]) -> None:
        """The same boxes under the keys of now."""
        with self._one_at_a_time:
            for name, (what, content, sealed) in boxes.items():
                box = self._closed(what, content) if sealed else self._sealed(what, content)
                replace_whole(self._folder / name, box)

    def purge(self, spare: Callable[[bytes], bytes]) -> None:
        """Before an erasing, with both keys: each box holds afterwards what ``spare`` leaves of it. One that then holds
        nothing, and one that nobody can read, is overwritten and removed: it might bring back what was erased."""
        with self._one_at_a_time:
            read = self.carried(tuple(Compartment))
            kept = {name: (what, content, spare(content)) for name, (what, content, _) in read.items()}
            remove_unsaved(self._open.folder, lambda file: bool(kept.get(file.name, ("", b"", b""))[2].strip()))
            for name, (what, was, now) in kept.items():
                if now.strip() and now.strip() != was.strip():
                    written_over(self._folder / name, self._sealed(what, now))

    @property
    def _folder(self) -> Path:
        return self._open.folder / FOLDER

    def _box(self, what: Compartment) -> Path:
        return self._folder / f"{self._life}.{what}"

    def _boxes(self, what: Compartment) -> list[Path]:
        """Files only: nobody waits for a pipe that somebody laid there."""
        return [one for one in self._folder.glob(f"*.{what}") if one.is_file()] if self._folder.is_dir() else []

    def _others(self, what: Compartment) -> list[Path]:
        try:
            found = [one for one in self._boxes(what) if one != self._box(what)]
            return sorted(found, key=lambda one: (one.stat().st_mtime_ns, one.name))
        except OSError:
            return []

    def _bound(self, what: Compartment) -> bytes:
        return f"visit-desk unsaved v2|{self._open.header.vault}|{what}".encode()

    def _closed(self, what: Compartment, content: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._notes_key().encrypt(nonce, content, self._bound(what))

    def _unclosed(self, what: Compartment, box: bytes) -> bytes:
        return self._notes_key().decrypt(box[:_NONCE], box[_NONCE:], self._bound(what))

    def _notes_key(self) -> AESGCM:
        return AESGCM(derived(self._open.notes.keys.master, "unsaved"))

    def _sealed(self, what: Compartment, content: bytes) -> bytes:
        padded = content + b" " * (-len(content) % PAD)
        if what is Compartment.SOURCES:
            public = X25519PublicKey.from_public_bytes(self._open.header.sources_public)
            padded = bytes(_SUITE.encrypt(padded, public, self._bound(what)))
        return self._closed(what, padded)

    def _opened(self, what: Compartment, box: bytes) -> bytes:
        content = self._unclosed(what, box)
        if what is Compartment.NOTES:
            return content
        if self._open.sources is None:
            raise SourcesClosed
        return bytes(_SUITE.decrypt(content, self._open.sources.keys.inbox_key(), self._bound(what)))
