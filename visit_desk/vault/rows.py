"""Rows of the two files, in two registries, so that no table of the one can be made in the other.

One ``record`` table holds every kind of thing (see the package's docstring for why). Rows never leave this room.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import Index, LargeBinary, MetaData, text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from visit_desk.domain.lists import Compartment

SCHEMA = 2
INDEX_TABLES = ("word", "word_config", "word_data", "word_docsize", "word_idx")


class NotesBase(SQLModel, registry=registry()):
    """Registry of the notes file."""


class SourcesBase(SQLModel, registry=registry()):
    """Registry of the sources file."""


class RecordColumns(SQLModel):
    """One thing as it stands now. ``head`` is the ``no`` of its newest revision; ``state`` a ``RecordState``.

    ``stale`` marks a very long text whose index waits for the next search; ``indexed`` is then the revision whose
    text the index holds (0: none).
    """

    no: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    kind: str
    visit: str
    state: str
    born: str
    head: int
    indexed: int
    stale: int = 0
    body: str = Field(repr=False)


class RevisionColumns(SQLModel):
    """One change. ``back`` leads from this value to the one before (see ``delta``); empty once its words are erased.

    ``before`` is the ``no`` of the record's revision before this one: the chain needs no index of its own.
    """

    no: int | None = Field(default=None, primary_key=True)
    id: str
    record: str
    before: int
    parents: str
    at: str
    who: str = Field(repr=False)
    device: str
    deed: str
    undoes: int = 0
    fields: str
    back: str = Field(repr=False)
    digest: str


class FactColumns(SQLModel):
    """Small facts about the file itself."""

    key: str = Field(primary_key=True)
    value: str = Field(repr=False)


class AuditColumns(SQLModel):
    """One deed, without content (see ``journal``). ``day`` is in the chain of MACs, the hour in ``at`` is not."""

    no: int | None = Field(default=None, primary_key=True)
    id: str
    at: str
    day: str
    who: str = Field(repr=False)
    device: str
    deed: str
    kind: str
    record: str
    count: int
    mac: str


def _by_kind(prefix: str) -> tuple[Any, ...]:
    return (Index(f"{prefix}_kind", "kind", "visit"), Index(f"{prefix}_stale", "no", sqlite_where=text("stale = 1")))


class NotesRecord(RecordColumns, NotesBase, table=True):
    __tablename__ = "record"
    __table_args__ = _by_kind("record")


class NotesRevision(RevisionColumns, NotesBase, table=True):
    __tablename__ = "revision"


class NotesFact(FactColumns, NotesBase, table=True):
    __tablename__ = "fact"


class NotesAudit(AuditColumns, NotesBase, table=True):
    __tablename__ = "audit"


class Inbox(NotesBase, table=True):
    """A thing that only the sources key can read: written while the sources were closed, one row a thing."""

    __tablename__ = "inbox"
    id: str = Field(primary_key=True)
    sealed: bytes = Field(sa_type=LargeBinary, repr=False)


class SourcesRecord(RecordColumns, SourcesBase, table=True):
    __tablename__ = "record"
    __table_args__ = _by_kind("record")


class SourcesRevision(RevisionColumns, SourcesBase, table=True):
    __tablename__ = "revision"


class SourcesFact(FactColumns, SourcesBase, table=True):
    __tablename__ = "fact"


class SourcesAudit(AuditColumns, SourcesBase, table=True):
    __tablename__ = "audit"


class Pending(SourcesBase, table=True):
    """A sealing that has begun and is not yet wiped clean: finished at the next unlock, whatever happened."""

    __tablename__ = "pending"
    id: str = Field(primary_key=True)
    deed: str
    body: str = Field(repr=False)


class RecordState:
    """Kept things are listed; retired ones wait to be restored; erased and moved ones left only their chain here."""

    KEPT: ClassVar[str] = "kept"
    RETIRED: ClassVar[str] = "retired"
    ERASED: ClassVar[str] = "erased"
    MOVED: ClassVar[str] = "moved"


METADATA: dict[Compartment, MetaData] = {
    Compartment.NOTES: NotesBase.metadata,
    Compartment.SOURCES: SourcesBase.metadata,
}


def tables_of(what: Compartment) -> frozenset[str]:
    """Every table that may be in this file; any other means that it is not ours."""
    return frozenset((*METADATA[what].tables, *INDEX_TABLES))
