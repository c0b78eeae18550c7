"""A modelled disk: what was written, what was synced, and every disk that a power cut could leave of it.

Only synced data is sure. Of a file's writes since its last sync, each sector survives or not, by itself; so does each
change of its size. A name (a new file, a rename, a removal) is sure only when its folder was synced; of the later ones
in each folder those up to some moment survive (file systems journal names in order, not contents). What a file held
before the recording began is sure. Limit: a model, not a disk that lies about its flush.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Leaf:
    """One file: what is surely on the disk, and what was done since (place and bytes, or a new size)."""

    sure: bytearray = field(default_factory=bytearray, repr=False)
    since: list[tuple[int, bytes | None]] = field(default_factory=list, repr=False)

    def settle(self) -> None:
        for at, content in self.since:
            _apply(self.sure, at, content)
        self.since.clear()

    def survivor(self, chance: random.Random, sector: int, luck: float) -> bytes:
        """The file after a cut."""
        left = bytearray(self.sure)
        for at, content in self.since:
            if content is None:
                if chance.random() < luck:
                    _apply(left, at, None)
                continue
            end = at + len(content)
            for start in range(at - at % sector, end, sector):
                if chance.random() < luck:
                    first, last = max(start, at), min(start + sector, end)
                    _apply(left, first, content[first - at : last - at])
        return bytes(left)


def _apply(whole: bytearray, at: int, content: bytes | None) -> None:
    if content is None:
        del whole[at:]
        whole.extend(bytes(at - len(whole)))
        return
    whole.extend(bytes(max(0, at + len(content) - len(whole))))
    whole[at : at + len(content)] = content


@dataclass
class Branch:
    """One folder: the names that are sure, the names as they are now, and the changes between."""

    sure: dict[str, Leaf | Branch] = field(default_factory=dict, repr=False)
    now: dict[str, Leaf | Branch] = field(default_factory=dict, repr=False)
    since: list[tuple[Change, ...]] = field(default_factory=list, repr=False)

    def change(self, *changes: Change) -> None:
        for where, name, what in changes:
            if what is None:
                where.now.pop(name, None)
            else:
                where.now[name] = what
        for where in {id(one[0]): one[0] for one in changes}.values():
            where.since.append(changes)

    def settle(self) -> None:
        for changes in self.since:
            for where, name, what in changes:
                _name(where.sure, name, what)
        done = {id(changes) for changes in self.since}
        for where in [where for changes in list(self.since) for where, _, _ in changes]:
            where.since[:] = [one for one in where.since if id(one) not in done]


Change = tuple[Branch, str, "Leaf | Branch | None"]


def _name(names: dict[str, Leaf | Branch], name: str, what: Leaf | Branch | None) -> None:
    if what is None:
        names.pop(name, None)
    else:
        names[name] = what


class Platter:
    """The listener that keeps the disk under ``root``. ``marks`` counts what happened, so that a cut has a moment."""

    def __init__(self, root: Path) -> None:
        self.root = os.path.realpath(root)
        self.trunk = _grown(Path(self.root))
        self.moments = 0
        self.watcher: Callable[[], None] = lambda: None

    def refusal(self, deed: str, path: str) -> int:
        """Nothing is refused; before each deed is a moment at which the power may go."""
        self.moments += 1
        self.watcher()
        return 0

    def _parent(self, path: str) -> tuple[Branch, str] | None:
        """The folder that holds it and its name; None for what lies outside or is not known."""
        if not path.startswith(self.root + os.sep):
            return None
        branch = self.trunk
        *folders, name = path[len(self.root) + 1 :].split(os.sep)
        for one in folders:
            inner = branch.now.get(one)
            if not isinstance(inner, Branch):
                return None
            branch = inner
        return branch, name

    def _leaf(self, path: str) -> Leaf | None:
        found = self._parent(path)
        leaf = found[0].now.get(found[1]) if found else None
        return leaf if isinstance(leaf, Leaf) else None

    def wrote(self, path: str, at: int, content: bytes) -> None:
        leaf = self._leaf(path)
        if leaf is not None:
            leaf.since.append((at, content))

    def cut(self, path: str, size: int) -> None:
        leaf = self._leaf(path)
        if leaf is not None:
            leaf.since.append((size, None))

    def synced(self, path: str) -> None:
        leaf = self._leaf(path)
        if leaf is not None:
            leaf.settle()

    def folder_synced(self, path: str) -> None:
        found = self._parent(path)
        branch = self.trunk if path == self.root else found[0].now.get(found[1]) if found else None
        if isinstance(branch, Branch):
            branch.settle()

    def made(self, path: str) -> None:
        self._put(path, Leaf())

    def folder_made(self, path: str) -> None:
        self._put(path, Branch())

    def _put(self, path: str, what: Leaf | Branch) -> None:
        found = self._parent(path)
        if found:
            found[0].change((found[0], found[1], what))

    def removed(self, path: str) -> None:
        found = self._parent(path)
        if found and found[1] in found[0].now:
            found[0].change((found[0], found[1], None))

    def moved(self, path: str, to: str) -> None:
        old, new = self._parent(path), self._parent(to)
        what = old[0].now.get(old[1]) if old else None
        if old and new and what is not None:
            new[0].change((old[0], old[1], None), (new[0], new[1], what))

    # -- what a cut leaves

    def leave(self, target: Path, chance: random.Random, sector: int, luck: float) -> None:
        """Write the disk that a cut at this moment could leave, as one of many."""
        names: dict[int, dict[str, Leaf | Branch]] = {}
        gone: dict[int, tuple[Change, ...]] = {}
        branches = _all(self.trunk, {})
        for branch in branches.values():
            names[id(branch)] = dict(branch.sure)
        for branch in branches.values():
            keep = chance.randint(0, len(branch.since))
            for changes in branch.since[:keep]:
                gone[id(changes)] = changes
        for branch in branches.values():
            for changes in branch.since:
                if id(changes) in gone:
                    for where, name, what in gone[id(changes)]:
                        if where is branch:
                            _name(names.setdefault(id(branch), {}), name, what)
        _written(self.trunk, target, names, (chance, sector, luck))


def _all(branch: Branch, found: dict[int, Branch]) -> dict[int, Branch]:
    if id(branch) not in found:
        found[id(branch)] = branch
        reached = [*branch.sure.values(), *branch.now.values()]
        reached += [what for changes in branch.since for _, _, what in changes if what is not None]
        for one in reached:
            if isinstance(one, Branch):
                _all(one, found)
    return found


def _written(
    branch: Branch, target: Path, names: dict[int, dict[str, Leaf | Branch]], cut: tuple[random.Random, int, float]
) -> None:
    target.mkdir(mode=0o700, exist_ok=True)
    for name, what in names[id(branch)].items():
        if isinstance(what, Branch):
            _written(what, target / name, names, cut)
        else:
            (target / name).write_bytes(what.survivor(*cut))


def _grown(path: Path) -> Branch:
    branch = Branch()
    for one in path.iterdir():
        branch.sure[one.name] = _grown(one) if one.is_dir() else Leaf(bytearray(one.read_bytes()))
    branch.now = dict(branch.sure)
    return branch
