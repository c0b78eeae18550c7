"""From what the disk or the database says to the one sentence that helps; a bug of ours stays what it is."""

from __future__ import annotations

import errno

import pytest
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlcipher3 import dbapi2

from visit_desk.domain.trouble import Damaged, DiskTrouble, NoSpace, OpenElsewhere, ReadOnly, Trouble
from visit_desk.vault.mending import mended, of_disk


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ("file is not a database", Damaged),
        ("database disk image is malformed", Damaged),
        ("database or disk is full", NoSpace),
        ("attempt to write a readonly database", ReadOnly),
        ("unable to open database file", ReadOnly),
        ("database is locked", OpenElsewhere),
        ("disk I/O error", DiskTrouble),
    ],
)
@pytest.mark.parametrize("wrapped", [False, True])
def test_a_driver_s_error_without_a_code_is_told_by_its_words(said: str, trouble: type[Trouble], wrapped: bool) -> None:
    bare = dbapi2.OperationalError(said)
    error = OperationalError("SELECT", {}, bare) if wrapped else bare
    with pytest.raises(Trouble) as caught, mended("visit.vdb"):
        raise error
    assert type(caught.value) is trouble
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (13, NoSpace), (8, ReadOnly), (14, ReadOnly), (3, ReadOnly), (5, OpenElsewhere), (6, OpenElsewhere),
        (11, Damaged), (26, Damaged), (10 | 4 << 8, DiskTrouble),
    ],
)  # fmt: skip
def test_a_driver_s_code_is_told_by_its_kind(code: int, trouble: type[Trouble]) -> None:
    error = dbapi2.OperationalError("x")
    error.sqlite_errorcode = code
    with pytest.raises(Trouble) as caught, mended("visit.vdb"):
        raise error
    assert type(caught.value) is trouble


@pytest.mark.parametrize(
    "error", [dbapi2.OperationalError("no such table: x"), DBAPIError("SELECT", {}, ValueError("x")), KeyError("x")]
)
def test_a_bug_of_ours_is_let_through_as_it_is(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, mended("visit.vdb"):
        raise error
    assert caught.value is error


@pytest.mark.parametrize(
    ("code", "trouble"),
    [(errno.ENOSPC, NoSpace), (errno.EDQUOT, NoSpace), (errno.EROFS, ReadOnly), (errno.EACCES, ReadOnly),
        (errno.EIO, DiskTrouble), (0, DiskTrouble)],
)  # fmt: skip
def test_a_system_s_error_is_told_by_its_number(code: int, trouble: type[Trouble]) -> None:
    assert type(of_disk(OSError(code, "x"))) is trouble
