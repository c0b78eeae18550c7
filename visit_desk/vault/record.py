"""One row of ``record`` as the store reads it, and the sentences that read and write it."""

from __future__ import annotations

from typing import NamedTuple

from visit_desk.vault.delta import Body


class Row(NamedTuple):
    """One row of ``record`` and the id of its newest revision."""

    no: int
    id: str
    kind: str
    visit: str
    state: str
    born: str
    head: int
    indexed: int
    stale: int
    body: str
    revision: str


class Held(NamedTuple):
    """The row and value that were written last; true as long as ``writes`` of the connection have not gone on."""

    row: Row
    value: Body
    writes: int


_COLUMNS = (
    "r.no, r.id, r.kind, r.visit, r.state, r.born, r.head, r.indexed, r.stale, r.body, v.id "
    "FROM record r JOIN revision v ON v.no = r.head"
)
ONE = f"SELECT {_COLUMNS} WHERE r.id = ?"
ADD = "INSERT INTO record (id, kind, visit, state, born, head, indexed, stale, body) VALUES (?,?,?,?,?,?,?,?,?)"
SET = "UPDATE record SET visit=?, state=?, head=?, indexed=?, stale=?, body=? WHERE no=?"
# Touches no index: the page of the row and no other.
SET_BODY = "UPDATE record SET head=?, body=? WHERE no=?"
ALL = "SELECT id, born, no, body FROM record WHERE kind = ? AND state = ?"
STALE = f"SELECT {_COLUMNS} WHERE r.stale = 1"
