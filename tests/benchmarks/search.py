"""Search in 100,000 notes: the vault against a plain FTS5 table with the same text, newest first and ranked.

Both return 20 hits with a stretch of text around the word, from a warm cache. The plain opponent is the same library
without a key: one FTS5 table with the notes as its content.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable
from functools import partial

from sqlcipher3 import dbapi2

from tests.benchmarks.filled import filled, open_vault, plain, shared_folder
from tests.benchmarks.measuring import row, tell, timed

COUNT = int(os.environ.get("BENCH_NOTES", "100000"))
QUERIES = ("harbour", "police", "midwife ferry")
ROUNDS = 41


def plain_search(db: dbapi2.Connection, query: str, ranked: bool) -> int:
    order = "rank" if ranked else "rowid DESC"
    hits = db.execute(
        "SELECT note.id, snippet(word, 0, '', '', ' ', 24) FROM word JOIN note ON note.no = word.rowid "
        f"WHERE word MATCH ? ORDER BY {'word.' + order if not ranked else order} LIMIT 20",
        (query,),
    ).fetchall()
    return len(hits)


def pairs(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float]:
    """Median of both, taken in turn, so that a slow moment of the machine meets both."""
    ours(), theirs()
    both = [(timed(ours), timed(theirs)) for _ in range(ROUNDS)]
    return statistics.median(one for one, _ in both), statistics.median(other for _, other in both)


def main() -> None:
    rows = []
    with shared_folder() as shared:
        folder = filled(shared, COUNT)
        vault, db = open_vault(folder), plain(folder / "plain.db")
        for ranked in (False, True):
            words = "ranked" if ranked else "newest first"
            for query in QUERIES:
                ours, theirs = pairs(partial(vault.search, query, 20, ranked), partial(plain_search, db, query, ranked))
                rows.append(row(f"search {words}, '{query}', against plain", round(ours / theirs, 2), "<= 1.1"))
                rows.append(row(f"search {words}, '{query}', ms", round(ours * 1000, 2)))
        vault.close()
        db.close()
    tell(row("notes", COUNT), *rows)


if __name__ == "__main__":
    main()
