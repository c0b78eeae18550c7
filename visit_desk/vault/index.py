"""The index: FTS5 inside the encrypted file, over text normalised by us.

External content: the index keeps no text of its own. The view ``searched`` gives it back through our function, for
rebuilding; on a change the old words are taken out by naming them. FTS5 pages are kept below SQLCipher's 4016 usable
bytes, so that none spills into an overflow page. A new thing is indexed when it is kept, a changed one at the next
search or after some changes: ``stale`` and ``indexed`` of its record remember which revision the index still holds, so
that a crash loses nothing and no search misses a word.
FTS5's own secure-delete would touch a page for each old word at each autosave; erasing runs ``optimize`` instead, which
leaves no old word (proved by decrypting every page in the tests).
"""

from __future__ import annotations

from typing import Any

from visit_desk.domain.note import MARKER
from visit_desk.vault.body import read
from visit_desk.vault.delta import Body
from visit_desk.vault.normal import normal

LONG = 20_000
# A text that is being typed is indexed at the next search, or after so many changes: typing a note would otherwise
# write all its words into the index again every two seconds.
PATIENCE = 50
PATIENCE_LONG = 500

# Which words of a thing can be searched for. Lists of texts count as texts; of objects, the named field.
FIELDS: dict[str, tuple[str, ...]] = {
    "visit": ("code", "country", "country_formal"),
    "slot": ("title", "place", "city"),
    "meeting": ("title", "city"),
    "place": ("forms", "region"),
    "note": ("text", "quotes.original"),
    "reviewed_note": ("text",),
    "statement": ("text",),
    "document": ("citation", "effect"),
    "finding": ("title", "text", "state_view"),
    "good_practice": ("title", "text", "actor"),
    "commitment": ("text", "by", "evidence"),
    "recommendation": ("text", "measure"),
    "paragraph": ("heading", "text", "footnotes.text"),
    "interlocutor": (
        "code",
        "names",
        "nicknames",
        "other_scripts",
        "contacts",
        "organizations",
        "role",
        "institution",
        "promise",
    ),
    "risk": ("threats", "mitigations"),
    "check_in": ("note",),
    "reprisal": ("text", "acts", "needs"),
    "communication": ("circumstances", "reference", "requests"),
}

INDEX_SQL = (
    "CREATE VIEW searched AS SELECT no, readable(kind, body) AS words FROM record WHERE indexed <> 0",
    (
        "CREATE VIRTUAL TABLE word USING fts5(words, content='searched', content_rowid='no', "
        "tokenize='unicode61 remove_diacritics 0')"
    ),
    "INSERT INTO word(word, rank) VALUES('pgsz', 3900)",
)
_DROP = "INSERT INTO word(word, rowid, words) VALUES('delete', ?, ?)"
_ADD = "INSERT INTO word(rowid, words) VALUES(?, ?)"


def readable(kind: str, value: Body) -> str:
    """The text of a thing as a reader sees it, glosses in place of markers; empty if it is not searched."""
    if kind == "reviewed_note":
        return _glossed(value)
    found: list[str] = []
    for name in FIELDS.get(kind, ()):
        whole, _, part = name.partition(".")
        inside = value.get(whole, "")
        if isinstance(inside, str):
            found.append(inside)
        else:
            found.extend(str(one.get(part, "")) if isinstance(one, dict) else str(one) for one in inside)
    return found[0] if len(found) == 1 else "\n".join(one for one in found if one)


def _glossed(value: Body) -> str:
    text = str(value.get("text", ""))
    if MARKER not in text:
        return text
    glosses = iter([str(marker.get("gloss", "")) for marker in value.get("markers", ())])
    return "".join(next(glosses, "") if letter == MARKER else letter for letter in text)


def readable_sql(kind: str, body: str) -> str:
    """What the view ``searched`` gives: exactly what was put into the index."""
    return normal(readable(kind, read(body, "index"))) if kind in FIELDS and body else ""


class Index:
    """The words of one file."""

    def __init__(self, db: Any) -> None:
        self._db = db
        self._last: dict[int, tuple[str, str]] = {}
        self._waited: dict[int, int] = {}
        self._bare: bool | None = None

    @property
    def bare(self) -> bool:
        """Nothing is indexed in this file: it need not be asked."""
        if self._bare is None:
            self._bare = self._db.execute("SELECT 1 FROM word_docsize LIMIT 1").fetchone() is None
        return self._bare

    def may_wait(self, no: int, length: int) -> bool:
        """Whether this change of a text of so many letters may wait for the next search."""
        waited = self._waited[no] = self._waited.get(no, 0) + 1
        return waited < (PATIENCE_LONG if length > LONG else PATIENCE)

    def change(self, no: int, old: str | None, new: str | None) -> None:
        """Take the readable text ``old`` out and put ``new`` in; None means that there is none."""
        self._waited.pop(no, None)
        before = None if old is None else self._normal(no, old)
        after = None if new is None else normal(new)
        if before == after:
            return
        if before is not None:
            self._db.execute(_DROP, (no, before))
        if new is not None and after is not None:
            self._bare = None
            self._db.execute(_ADD, (no, after))
            self._last = {no: (new, after)}

    def _normal(self, no: int, text: str) -> str:
        """The same as last time, if it is the same text: typing normalises each text once, not twice."""
        remembered = self._last.get(no)
        return remembered[1] if remembered and remembered[0] == text else normal(text)

    def optimise(self) -> None:
        """One segment: no word that was taken out is left in any."""
        self._db.execute("INSERT INTO word(word) VALUES('optimize')")

    def empty(self) -> None:
        self._db.execute("INSERT INTO word(word) VALUES('delete-all')")
        self._last = {}

    def forget(self) -> None:
        self._last = {}
