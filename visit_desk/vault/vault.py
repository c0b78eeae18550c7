"""Vault: the one door to what is kept. It takes and gives things; rows, keys and connections stay behind it."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from visit_desk.domain.compartment import compartment_of
from visit_desk.domain.deeds import Deed
from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import CannotUnlock, NotFound, SourcesClosed, SourcesDestroyed
from visit_desk.domain.visit import Meeting, Slot
from visit_desk.vault import erasing, inbox, leavings, making, opening, revisions
from visit_desk.vault import seal as sealing
from visit_desk.vault.copying import CopyReceipt
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.erasing import SESSION, Erasing
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keying import Keying
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.making import Wanted
from visit_desk.vault.restoring import restore_with
from visit_desk.vault.revisions import Hand
from visit_desk.vault.rotating import Rotating
from visit_desk.vault.rows import RecordState
from visit_desk.vault.seal import SealReceipt
from visit_desk.vault.shelves import Shelves
from visit_desk.vault.stores import Store
from visit_desk.vault.where import check_place

T = TypeVar("T", bound=Thing)
# A change of one field moves these from one file to the other.
MAY_MOVE = (Slot, Meeting, ReviewedNote)


@dataclass(frozen=True)
class NewVault:
    """A vault just made, its sources open, and what must be written down and typed again: codes, shares, or both."""

    vault: Vault
    notes_recovery: str = field(repr=False)
    sources_recovery: str = field(repr=False)
    notes_shares: tuple[str, ...] = field(default=(), repr=False)
    sources_shares: tuple[str, ...] = field(default=(), repr=False)


class Vault(Shelves):
    """Made by ``create`` or ``open``; used in the thread that opened it; closed by ``close`` or ``with``."""

    @classmethod
    def create(
        cls,
        path: Path | str,
        notes_passphrase: str,
        sources_passphrase: str,
        *,
        hand: Hand,
        cost: Cost | None = None,
        keychain: Keychain | None = None,
        profile: RiskProfile = RiskProfile.NORMAL,
        shares: tuple[int, int] | None = None,
    ) -> NewVault:
        """At a place that is free or an empty folder. ``cost`` is for tests; else this machine is measured.

        With a keychain that answers the passphrases need it too; without one they open alone. ``shares`` (needed, made)
        asks for shares beside the recovery codes; high risk makes them instead of codes.
        """
        check_place(path)
        typed = {Compartment.NOTES: notes_passphrase, Compartment.SOURCES: sources_passphrase}
        ways = making.make(Path(path), Wanted(typed, cost or Cost.calibrated(), keychain, profile, shares))
        words = {"notes": notes_passphrase, "sources": sources_passphrase}
        vault = cls.open(path, **words, hand=hand, least=cost or FLOOR, keychain=keychain)
        vault.keying.begun()
        first, second = (ways[what] for what in (Compartment.NOTES, Compartment.SOURCES))
        return NewVault(vault, first.code, second.code, first.shares, second.shares)

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        notes: str,
        sources: str | None = None,
        hand: Hand,
        least: Cost = FLOOR,
        keychain: Keychain | None = None,
    ) -> Self:
        """Each by a passphrase, a recovery code, or shares (one after another in one text).

        A key file that asks for less than ``least`` is refused as tampered with.
        """
        vault = cls(opening.open_notes(Path(path), notes, hand, least, keychain))
        try:
            erasing.mend_destroying(vault._open)
            if sources is not None:  # before a word of this opening is written: a refusal changes nothing
                vault._unlock_sources(sources)
            sealing.mend_wipe(vault._notes)
            leavings.sweep(vault._open)
            vault.crashed_since = vault._open.lock.begin(hand.now())
            vault.journal.note(Deed.OPENED)
            if sources is not None:
                vault._take_sources_in()
        except BaseException:
            vault._open.close()
            raise
        return vault

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Vault(sources_open={self.sources_open})"

    # -- opening and closing

    def open_sources(self, typed: str) -> None:
        """Open the second file, finish what a crash left half sealed, and take the inbox in."""
        if self.sources_open:
            return
        try:
            self._unlock_sources(typed)
        except CannotUnlock:
            self.journal.note(Deed.WRONG_PASSPHRASE, kind="sources")
            raise
        self._take_sources_in()

    def _unlock_sources(self, typed: str) -> None:
        if self.sources_destroyed:
            raise SourcesDestroyed
        opening.open_sources(self._open, typed)

    def _take_sources_in(self) -> None:
        try:
            sealing.finish_pending(self._notes, self._sources)
            sealing.mend_wipe(self._sources)
            self.journal.sources_opened()
            self.drain()
        except BaseException:
            self.close_sources()
            raise

    def close_sources(self) -> None:
        if self._open.sources is not None:
            self.journal.sources_closing()
            store, self._open.sources = self._open.sources, None
            store.close()

    def close(self, deed: Deed = Deed.CLOSED) -> None:
        """``deed``: the day's end, or the lock."""
        try:
            if not self._open.closed:
                self.journal.closing(deed)
        finally:
            self._open.close()
            self._open.sources = None

    # -- keeping

    def keep(self, *things: Thing) -> None:
        """Each file in one transaction, the sources first. What has not changed makes no revision."""
        protected = [thing for thing in things if compartment_of(thing) is Compartment.SOURCES]
        plain = [thing for thing in things if compartment_of(thing) is Compartment.NOTES]
        movers = [thing for thing in protected if isinstance(thing, MAY_MOVE)]
        boxed = protected
        if self._open.sources is not None:
            boxed = []
            self._keep_in_sources(self._open.sources, protected, plain)
        if boxed and self.sources_destroyed:
            raise SourcesDestroyed
        if boxed or plain:
            by = self._open.hand
            with self._notes.writing():
                for thing in boxed:
                    box = inbox.sealed(
                        thing, (by.now(), by.who, by.device), self._open.header.sources_public, self._open.header.vault
                    )
                    inbox.put(self._notes.db, thing.id, box)
                for thing in plain:
                    self._notes.put(thing)
        self._take_out([thing.id for thing in movers])

    def _keep_in_sources(self, sources: Store, protected: Sequence[Thing], plain: Sequence[Thing]) -> None:
        left = [thing.id for thing in plain if isinstance(thing, MAY_MOVE) and sources.row(thing.id)]
        if protected or left:
            with sources.writing():
                for thing in protected:
                    sources.put(thing)
                for id_ in left:
                    sources.turn(id_, RecordState.MOVED, revisions.MOVED)

    def _take_out(self, ids: Sequence[str]) -> None:
        """What now belongs to the sources leaves no word in the notes file."""
        there = [id_ for id_ in ids if (row := self._notes.row(id_)) and row.body]
        if there:
            sealing.erase_and_put(self._notes, (), [(id_, RecordState.MOVED, revisions.MOVED) for id_ in there])

    def retire(self, thing: Thing) -> None:
        """Put aside: no longer listed or found, its history stays, ``restore`` brings it back."""
        self._turn(thing.id, RecordState.RETIRED, revisions.RETIRED, thing.kind)

    def restore(self, cls: type[T], id_: str) -> T:
        self._turn(id_, RecordState.KEPT, revisions.RESTORED, cls.kind)
        return self.get(cls, id_)

    def _turn(self, id_: str, state: str, deed: str, kind: str) -> None:
        there = [(store, row) for store in self._stores if (row := store.row(id_)) and row.kind == kind]
        for store, row in there:
            with store.writing():
                if store.turn(id_, state, deed) or row.state == state:
                    return
        raise SourcesClosed if not self.sources_open else NotFound(what=kind)

    # -- sealing and erasing

    def seal(self, reviewed: Sequence[ReviewedNote], notes: Sequence[Note], secrets: Sequence[str] = ()) -> SealReceipt:
        """Reviewed text into the notes file, its earlier words out of it; the receipt comes when the log is empty."""
        return sealing.seal(self._notes, self._sources, reviewed, notes, secrets, self._open.hand.now())

    def unseal(self, note_id: str) -> Note:
        """Undo a mistaken seal: the reviewed text is erased, the note is complete and to be reviewed again."""
        reviewed = [one for one in self.all(ReviewedNote) if one.note == note_id]
        return sealing.unseal(self._notes, self._sources, note_id, reviewed)

    def erase_words(self, *things: Thing) -> None:
        """Keep these things of the notes file as they now are, and erase every earlier word of them there."""
        self.keep(*[thing for thing in things if compartment_of(thing) is Compartment.SOURCES])
        sealing.erase_and_put(self._notes, [one for one in things if compartment_of(one) is Compartment.NOTES])

    def erase(self, *things: Thing) -> None:
        """Take these things out of the notes file with every earlier word of them. There is no way back."""
        sealing.erase_and_put(self._notes, (), [(one.id, RecordState.ERASED, revisions.ERASED) for one in things])

    @property
    def erasing(self) -> Erasing:
        """Taking words out of both files for good, and the sources apart from the notes."""
        return Erasing(self._open, self.unsaved)

    def inbox_count(self) -> int:
        """Things written while the sources were closed, still to be taken in."""
        return inbox.count(self._notes.db)

    def drain(self) -> int:
        """Take the inbox into the sources; how many. The sources commit before a box is thrown away."""
        return sealing.drain(self._notes, self._sources, self._open.header.vault)

    def changes_since(self, at: datetime) -> int:
        """How many changes were kept after this moment, in the files that are open."""
        return sum(store.changes_since(at) for store in self._stores)

    def copy_to(self, path: Path | str) -> CopyReceipt:
        """A verified copy of the vault as it stands now; it opens with the same passphrases."""
        return self.copies.copy_to(Path(path))

    def restore_from(self, copy: Path) -> Path | None:
        """This copy in place of the vault, which is closed; where lies what was here. Nothing changes before then."""
        keys = {store.what: FileKeys(bytes(store.keys.master)) for store in self._stores}
        return restore_with(copy, self.path, keys, self._open.hand, self.close)

    @property
    def copies(self) -> Rotating:
        """Copies by themselves: when one is due, making it, what is kept of them."""
        return Rotating(self._open)

    # -- small things

    def digest(self, *parts: str) -> str:
        """A keyed digest under a key of the sources file, so that the notes key alone confirms no guess."""
        key = bytes.fromhex(self._sources.fact("digest_key"))
        return hmac.digest(key, json.dumps(["place", *parts]).encode(), "sha256").hex()

    @property
    def session(self) -> dict[str, Any]:
        """Where a person was: page, record, cursor. No content."""
        return dict(json.loads(self._notes.fact(SESSION, "{}")))

    def keep_session(self, session: Mapping[str, Any]) -> None:
        with self._notes.writing():
            self._notes.set_fact(SESSION, json.dumps(session))

    @property
    def keying(self) -> Keying:
        """The ways in: passphrases, recovery codes, shares, keychain, profile."""
        return Keying(self._open, self.journal.note)

    def change_passphrase(self, which: Compartment, new: str) -> str:
        """The old one opens nothing any more, nor does an old copy of the key header. See ``Keying``."""
        return self.keying.change_passphrase(which, new)
