"""How the vault's costs grow: 1,000, 10,000 and 100,000 notes, each against plain SQLite with the same notes.

For each number: opening to the first note shown and closing again, autosave (wall, fsync) of one finding among them,
search newest first and ranked, a whole copy, and the peak memory of a process that does these but the copy (its modules
included, the same on both sides). The plain opponent is the same library without a key; its copy is SQLite's own
backup, on the disk, with no comparison afterwards (ours compares every row). The slope is the exponent between two
sizes, the steeper of the two decades; n log n has at most 1.13 here.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from tests.benchmarks.filled import filled, open_vault, plain, shared_folder
from tests.benchmarks.measuring import at, row, text_of, timed
from tests.benchmarks.search import plain_search
from visit_desk.domain.evidence import Finding
from visit_desk.vault import Vault

SIZES = tuple(int(size) for size in os.environ.get("BENCH_SIZES", "1000,10000,100000").split(","))
QUERY = "harbour"
OPENINGS, SAVES, SEARCHES = 7, 200, 15
WARM = 60
STEEPEST = 1.13
Figures = dict[str, tuple[float, float]]


def opened(folder: Path) -> None:
    """The key derivation is cheap here: what is measured is the file."""
    vault = open_vault(folder)
    vault.search(QUERY, 1)
    vault.close()


def plain_opened(folder: Path) -> None:
    db = plain(folder / "plain.db")
    plain_search(db, QUERY, False)
    db.close()


def plain_keep(db: dbapi2.Connection, number: int, old: str, text: str) -> None:
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE note SET body = ? WHERE no = ?", (text, number))
    db.execute("INSERT INTO revision (note, at, body) VALUES (?, '2030-01-01', ?)", (str(number), text))
    db.execute("INSERT INTO word (word, rowid, body) VALUES ('delete', ?, ?)", (number, old))
    db.execute("INSERT INTO word (rowid, body) VALUES (?, ?)", (number, text))
    db.execute("COMMIT")


def plain_copied(db: dbapi2.Connection, to: Path) -> None:
    target = dbapi2.connect(str(to), isolation_level=None)
    db.backup(target)
    target.close()


def saves(vault: Vault, db: dbapi2.Connection) -> Figures:
    """Seconds of the 50th and 95th of a hundred saves of one finding that goes on, among all the notes."""
    finding = Finding(code="F", title="Title", text=text_of(120, 1))
    number = 1 + int(db.execute("SELECT max(no) FROM note").fetchone()[0])
    db.execute("INSERT INTO note VALUES (?, ?, ?)", (number, finding.id, finding.text))
    db.execute("INSERT INTO word (rowid, body) VALUES (?, ?)", (number, finding.text))
    pairs = []
    for save in range(SAVES + WARM):
        old, finding = finding.text, replace(finding, text=f"{finding.text} word{save % 7}")
        theirs = partial(plain_keep, db, number, old, finding.text)
        pairs.append((timed(partial(vault.keep, finding)), timed(theirs)))
    ours, plains = zip(*pairs[WARM:], strict=True)
    return {f"autosave p{share * 100:.0f}": (at(share, ours), at(share, plains)) for share in (0.5, 0.95)}


def searches(vault: Vault, db: dbapi2.Connection) -> Figures:
    found = {}
    for words, ranked in (("newest", False), ("ranked", True)):
        deeds = partial(vault.search, QUERY, 20, ranked), partial(plain_search, db, QUERY, ranked)
        times = [tuple(timed(deed) for deed in deeds) for _ in range(SEARCHES + 1)][1:]
        found[f"search {words}"] = (
            statistics.median(one[0] for one in times),
            statistics.median(one[1] for one in times),
        )
    return found


def copies(folder: Path, vault: Vault, db: dbapi2.Connection) -> Figures:
    names = folder / "copy", folder / "copy.db"
    took = timed(partial(vault.copy_to, names[0])), timed(partial(plain_copied, db, names[1]))
    shutil.rmtree(names[0])
    names[1].unlink()
    return {"copy": took}


def measured(folder: Path) -> Figures:
    """Seconds, ours and the plain one's, of everything that is done in this process."""
    times = [(timed(partial(opened, folder)), timed(partial(plain_opened, folder))) for _ in range(OPENINGS)]
    found: Figures = {"open": (statistics.median(one[0] for one in times), statistics.median(one[1] for one in times))}
    vault, db = open_vault(folder), plain(folder / "plain.db")
    found |= saves(vault, db) | searches(vault, db) | copies(folder, vault, db)
    vault.close()
    db.close()
    return found


def used(side: str, folder: Path) -> None:
    """In a process of its own: open, search, save; then tell the peak of memory in MB."""
    if side == "ours":
        vault = open_vault(folder)
        for ranked in (False, True):
            vault.search(QUERY, 20, ranked)
        vault.keep(Finding(code="F", title="Title", text=text_of(120, 1)))
        vault.close()
    else:
        db = plain(folder / "plain.db")
        for ranked in (False, True):
            plain_search(db, QUERY, ranked)
        number, old = db.execute("SELECT no, body FROM note ORDER BY no DESC LIMIT 1").fetchone()
        plain_keep(db, number, old, f"{old} more")
        db.close()
    sys.stdout.write(str(peak()))


def peak() -> float:
    """MB. Linux counts what the parent held before this program began into ``ru_maxrss``, but not into ``VmHWM``."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    if sys.platform == "win32":
        return math.nan
    import resource  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def memory(folder: Path) -> tuple[float, float]:
    sides = [
        float(subprocess.run([sys.executable, __file__, side, str(folder)], check=True, stdout=subprocess.PIPE).stdout)
        for side in ("ours", "plain")
    ]
    return sides[0], sides[1]


def slope(values: list[float]) -> float:
    """The exponent of the steeper decade."""
    steps = zip(SIZES, SIZES[1:], values, values[1:], strict=False)
    return max(math.log(after / before) / math.log(many / few) for few, many, before, after in steps)


def told(curve: dict[int, Figures]) -> list[dict[str, Any]]:
    rows = []
    for what in curve[SIZES[0]]:
        unit, factor = ("MB", 1) if what == "memory" else ("ms", 1000)
        for size, figures in curve.items():
            ours, theirs = (value * factor for value in figures[what])
            rows.append(row(f"{what}, {size:,} notes, {unit} (plain {theirs:.4g})", float(f"{ours:.4g}")))
        steepest = round(slope([figures[what][0] for figures in curve.values()]), 2)
        rows.append(row(f"{what}, exponent of the steeper decade", steepest, f"<= {STEEPEST}"))
    return rows


def main() -> None:
    if len(sys.argv) > 1:
        used(sys.argv[1], Path(sys.argv[2]))
        return
    curve: dict[int, Figures] = {}
    with shared_folder() as shared:
        for size in SIZES:
            folder = filled(shared, size)
            curve[size] = measured(folder) | {"memory": memory(folder)}
    sys.stdout.write(json.dumps({"rows": told(curve), "curve": curve}) + "\n")


if __name__ == "__main__":
    main()
