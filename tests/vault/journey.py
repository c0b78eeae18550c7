"""One person's way through a vault, step by step, and what each step acknowledged; for tests that break the disk.

``Told`` holds the promises: what had returned without an error. ``broken`` looks at a disk, whatever happened to it,
and says which promise it does not keep.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.vault.making import CHEAP, NOTES, SOURCES, hand, made, raw, reviewed
from tests.vault.raw_keys import old_masters, opened_raw
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Compartment, NoteState
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import CannotUnlock, Trouble
from visit_desk.vault import Vault, check_vault, residue
from visit_desk.vault.swapping import mend_swap

NAME = "Quillomar"
GONE = "Jessamyvine"
CHANGED = "nine grey herons over the weir"
CHANGED_SOURCES = "ten white sails against the pier"
FILE = b"%PDF-1.7 " + b"shared paragraphs " * 900


@dataclass
class Told:
    """What was acknowledged. ``keys``: pairs of passphrases of which one must open (two while one is changed)."""

    there: bool = False
    things: dict[str, int] = field(default_factory=dict)
    keys: list[tuple[str, str]] = field(default_factory=lambda: [(NOTES, SOURCES)])
    gone: list[str] = field(default_factory=list)
    copies: dict[str, dict[str, int]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def snapshot(self) -> Told:
        return copy.deepcopy(self)


class Journey:
    """Under ``root``: vault ``v``, copies and files beside it, and ``old``, a vault of schema 1 that lies there."""

    def __init__(self, root: Path, heard: Callable[[Told], None] = lambda told: None) -> None:
        self.root = root
        self.told = Told()
        self.heard = heard
        self.number = 0
        self.vault: Vault | None = None
        self.note, self.finding = raw(""), Finding(code="F", title="t")
        self.shown, self.secret = reviewed("", note=self.note.id), reviewed("")

    def steps(self) -> tuple[Callable[[], None], ...]:
        return (
            self.make, self.open, self.keep, self.grow, self.keep_closed, self.seal, self.erase, self.place,
            self.copy, self.change_notes, self.keep, self.change_sources, self.grow, self.export, self.close,
            self.migrate, self.open, self.restore, self.keep, self.close,
        )  # fmt: skip

    def walk(self) -> Iterator[str]:
        """Each step's name after it was done. A step needs an open vault or makes one."""
        for step in self.steps():
            step()
            yield step.__name__

    @property
    def open_vault(self) -> Vault:
        assert self.vault is not None
        return self.vault

    def _text(self, more: str = "") -> str:
        self.number += 1
        return f"{self.number} {more}"

    def _kept(self, *things: Note | Finding | ReviewedNote) -> None:
        self.open_vault.keep(*things)
        for thing in things:
            self.told.things[thing.id] = int(thing.text.split()[0])
        self.heard(self.told)

    def make(self) -> None:
        made(self.root / "v").vault.close()
        self.told.there = True

    def open(self) -> None:
        notes, sources = self.told.keys[0]
        self.vault = Vault.open(self.root / "v", notes=notes, sources=sources, hand=hand(), least=CHEAP)

    def keep(self) -> None:
        self.note = replace(self.note, text=self._text(NAME), state=NoteState.DRAFT)
        self.finding = replace(self.finding, text=self._text("grey water"))
        self._kept(self.note, self.finding)

    def grow(self) -> None:
        for words in (300, 900, 20):
            self.note = replace(self.note, text=self._text(f"{NAME} grey water under the bridge " * words))
            self._kept(self.note)
        self.open_vault.search("water")

    def keep_closed(self) -> None:
        self.open_vault.close_sources()
        self._kept(raw(self._text(NAME)))
        self.open_vault.open_sources(self.told.keys[0][1])

    def seal(self) -> None:
        self.note = replace(self.note, text=self._text(NAME), state=NoteState.SEALED)
        self.shown = replace(self.shown, text=self._text("a person spoke"))
        self.open_vault.seal([self.shown], [self.note], [NAME])
        self.told.things |= {thing.id: int(thing.text.split()[0]) for thing in (self.note, self.shown)}
        self.told.gone = [*{*self.told.gone, NAME}]
        self.heard(self.told)

    def erase(self) -> None:
        self.told.gone = [word for word in self.told.gone if word != GONE]
        self.heard(self.told)
        self.secret = replace(self.secret, text=self._text(GONE))
        self.open_vault.keep(self.secret)
        self.secret = replace(self.secret, text=self._text("a person"))
        self.open_vault.erase_words(self.secret)
        self.told.gone = [*{*self.told.gone, GONE}]
        self.told.things[self.secret.id] = self.number
        self.heard(self.told)

    def place(self) -> None:
        self.open_vault.keep_session({"page": "notes", "record": self.note.id})

    def copy(self) -> None:
        name = "copy" if not self.told.copies else f"copy-{len(self.told.copies)}"
        self.open_vault.copy_to(self.root / name)
        self.told.copies[name] = dict(self.told.things)
        self.heard(self.told)

    def restore(self) -> None:
        """A copy comes back in place of what was kept after it."""
        if self.vault is None:
            self.open()
        self.copy()
        before, name = dict(self.told.things), list(self.told.copies)[-1]
        self.keep()
        self.told.things = before
        self.heard(self.told)
        try:
            self.open_vault.restore_from(self.root / name)
        finally:
            if self.open_vault._open.closed:
                self.vault = None
        self.open()

    def change_notes(self) -> None:
        self._change(Compartment.NOTES, f"{CHANGED} {self.number}")

    def change_sources(self) -> None:
        self._change(Compartment.SOURCES, f"{CHANGED_SOURCES} {self.number}")

    def _change(self, which: Compartment, new: str) -> None:
        notes, sources = self.told.keys[0]
        after = (new, sources) if which is Compartment.NOTES else (notes, new)
        self.told.keys.append(after)
        self.heard(self.told)
        self.open_vault.change_passphrase(which, new)
        self.told.keys = [after]
        self.heard(self.told)

    def export(self) -> None:
        from visit_desk.desk.writing_out import write_out  # a worker that is killed knows the vault alone

        write_out(self.root / "out.pdf", FILE)
        self.told.files["out.pdf"] = FILE

    def close(self) -> None:
        if self.vault is not None:
            vault, self.vault = self.vault, None
            vault.close()

    def migrate(self) -> None:
        opened_raw(self.root / "old", old_masters()).close()


def broken(root: Path, told: Told) -> list[str]:
    """Promises that this disk does not keep; every vault on it is opened and checked to its last row."""
    found: list[str] = []
    if told.there:
        found += _broken_vault(root / "v", told.keys, told.things, told.gone)
    for name, things in told.copies.items():
        found += [f"{name}: {one}" for one in _broken_vault(root / name, [(NOTES, SOURCES), *told.keys], things, [])]
    for name, content in told.files.items():
        if not (root / name).is_file() or (root / name).read_bytes() != content:
            found.append(f"{name}: not as it was written")
    if (root / "old").is_dir():
        found += [f"old: {one}" for one in _broken_old(root / "old")]
    return found


def _broken_vault(path: Path, keys: list[tuple[str, str]], things: dict[str, int], gone: list[str]) -> list[str]:
    mend_swap(path)  # as every opening does first
    for notes, sources in keys:
        try:
            hits = residue(path, notes, gone, least=CHEAP) if gone else ()
            vault = Vault.open(path, notes=notes, sources=sources, hand=hand(), least=CHEAP)
        except CannotUnlock:
            continue
        except Trouble as trouble:
            return [f"does not open: {trouble}"]
        with vault:
            kept: tuple[Note | Finding | ReviewedNote, ...]
            kept = (*vault.all(Note), *vault.all(Finding), *vault.all(ReviewedNote))
            there = {one.id: int(one.text.split()[0]) for one in kept}
            vault.search("water")
        found = [f"{hit.where}: {hit.count} words that were erased" for hit in hits]
        found += [f"thing {number} lost or old" for id_, number in things.items() if there.get(id_, -1) < number]
        return found + list(check_vault(path, notes, sources, least=CHEAP).trouble)
    return ["no passphrase opens it"]


def _broken_old(path: Path) -> list[str]:
    """The old vault opens, before its migration or after, with its two notes and one finding."""
    try:
        with opened_raw(path, old_masters()) as vault:
            counts = len(vault.all(Note)) + vault.inbox_count(), len(vault.all(Finding)), len(vault.all(ReviewedNote))
    except Trouble as trouble:
        return [f"does not open: {trouble}"]
    return [] if counts == (2, 1, 1) else [f"counts {counts}"]
