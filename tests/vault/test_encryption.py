"""What really lies on the disk, seen by other eyes than ours."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from pathlib import Path

import apsw
import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3 import dbapi2

from tests.vault.making import NOTES, SOURCES, hashes, left, opened, raw, reviewed, store_of
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Compartment
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import Damaged
from visit_desk.vault import NewVault, NotErased
from visit_desk.vault.engine import connect, open_engine
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import CLEAR_MAGIC
from visit_desk.vault.rows import METADATA, NotesRecord, tables_of

WORD = "Quillomar"


def test_no_word_stands_in_clear_in_any_file(new: NewVault) -> None:
    new.vault.keep(
        raw(f"{WORD} spoke"), reviewed(f"{WORD} spoke"), Interlocutor(names=(WORD,)), Finding(code="F", title=WORD)
    )
    for close in (False, True):
        if close:
            new.vault.close()
        for path in new.vault.path.iterdir():
            content = path.read_bytes()
            assert WORD.encode() not in content
            assert WORD.encode("utf-16-le") not in content
            assert CLEAR_MAGIC not in content


def test_another_sqlcipher_program_reads_the_same_file(new: NewVault) -> None:
    thing = reviewed("the ferry left early")
    new.vault.keep(thing)
    key = store_of(new.vault).keys.page_key().hex()
    path = new.vault.path
    new.vault.close()
    other = apsw.Connection(str(path / "visit.vdb"))
    other.execute("PRAGMA cipher='sqlcipher'")
    other.execute("PRAGMA legacy=4")
    other.execute(f'PRAGMA key="raw:{key}"')
    assert list(other.execute("SELECT id FROM record")) == [(thing.id,)]
    assert "ferry" in str(list(other.execute("SELECT body FROM record")))
    other.close()


def test_the_two_files_have_two_keys_and_their_own_tables(new: NewVault) -> None:
    path, keys = new.vault.path, store_of(new.vault).keys
    assert {"inbox"} == set(METADATA[Compartment.NOTES].tables) - set(METADATA[Compartment.SOURCES].tables)
    assert {"pending"} == set(METADATA[Compartment.SOURCES].tables) - set(METADATA[Compartment.NOTES].tables)
    with pytest.raises(Damaged):
        open_engine(path / "sources.vdb", keys, Compartment.SOURCES)


def test_a_foreign_table_is_noticed_at_the_next_opening(new: NewVault) -> None:
    db = store_of(new.vault).db
    assert {row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type='table'")} == tables_of(
        Compartment.NOTES
    )
    db.execute("CREATE TABLE stranger (a)")
    new.vault.close()
    with pytest.raises(Damaged):
        opened(new.vault.path)


def test_every_connection_is_durable_private_and_guarded(new: NewVault) -> None:
    db = store_of(new.vault).db
    told = {
        name: db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in (
            "journal_mode",
            "synchronous",
            "temp_store",
            "secure_delete",
            "foreign_keys",
            "cipher_memory_security",
        )
    }
    assert told == {
        "journal_mode": "wal",
        "synchronous": 2,
        "temp_store": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "cipher_memory_security": "0",
    }
    for statement in ("ATTACH ':memory:' AS other KEY ''", f"VACUUM INTO '{new.vault.path}/clear.db'"):
        with pytest.raises(dbapi2.DatabaseError, match="authoriz"):
            db.execute(statement)
    with pytest.raises(NotErased):
        raise NotErased


def test_the_raw_key_is_taken_as_a_key_and_not_as_a_passphrase(new: NewVault) -> None:
    keys, path = store_of(new.vault).keys, new.vault.path / "visit.vdb"
    new_form = keys.raw_form()
    assert isinstance(new_form, bytearray)
    assert new_form == f"x'{keys.page_key().hex()}'".encode()
    db = dbapi2.connect(str(path))
    db.set_key(bytearray(keys.page_key()))  # 32 bare bytes silently mean a passphrase
    with pytest.raises(dbapi2.DatabaseError):
        db.execute("SELECT count(*) FROM sqlite_schema")
    db.close()


def test_a_plain_database_in_place_of_the_vault_is_refused(new: NewVault) -> None:
    path = new.vault.path / "visit.vdb"
    new.vault.close()
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE record (a)")
    plain.commit()
    plain.close()
    before = hashes(new.vault.path)
    with pytest.raises(Damaged):
        opened(new.vault.path)
    assert hashes(new.vault.path) == before


def test_errors_and_rows_never_show_what_was_written(new: NewVault) -> None:
    store = store_of(new.vault)
    with pytest.raises(SQLAlchemyError) as caught:
        store._connection.execute(text("INSERT INTO nowhere VALUES (:a)"), {"a": WORD})
    row = NotesRecord(id="1", kind="note", visit="", state="kept", born="", head=1, indexed=0, body=WORD)
    assert WORD not in f"{caught.value} {caught.value!r} {row!r} {reviewed(WORD)!r}"
    new.vault.keep(reviewed(WORD))
    assert WORD not in repr(new.vault.search(WORD)) + repr(new.vault.history(new.vault.search(WORD)[0].id))


def test_a_bug_is_not_dressed_up_as_trouble_of_the_disk(new: NewVault) -> None:
    with pytest.raises(dbapi2.OperationalError), mended("visit.vdb"):
        store_of(new.vault).db.execute("SELECT nothing FROM nowhere")


def test_files_belong_to_their_owner_alone(new: NewVault) -> None:
    if os.name == "nt":
        pytest.skip("Windows has no such bits")
    new.vault.keep(raw("x"), reviewed("y"))
    assert stat.S_IMODE(new.vault.path.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in new.vault.path.iterdir()}
    assert set(modes.values()) == {0o600}, modes


def test_a_vault_is_used_in_the_thread_that_opened_it(new: NewVault) -> None:
    caught: list[BaseException] = []

    def elsewhere() -> None:
        try:
            new.vault.keep(raw("x"))
        except dbapi2.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(caught) == 1


def test_reading_without_a_trace_leaves_no_file_behind(new: NewVault) -> None:
    path, keys = new.vault.path, store_of(new.vault).keys.master[:]
    new.vault.keep(reviewed("y"))
    new.vault.close()
    from visit_desk.vault.keys import FileKeys

    before = hashes(path)
    db = connect(path / "visit.vdb", FileKeys(bytes(keys)), immutable=True)
    assert db.execute("SELECT count(*) FROM record").fetchone() == (1,)
    db.close()
    assert hashes(path) == before


def test_passphrases_of_both_files_are_needed_for_both(new: NewVault, tmp_path: Path) -> None:
    assert NOTES != SOURCES
    assert left(new.vault, WORD) == []
