"""Anything at all in a key file, an import or a database's pages: a Trouble, never a crash, never a wrong value."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.exchange.folders import small
from tests.exchange.wrong_folders import CASES
from tests.vault import fuzz
from tests.vault.making import CHEAP, NOTES, hashes, made
from tests.vault.raw_keys import Masters, masters_of
from visit_desk.desk.desk import Desk
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Trouble
from visit_desk.vault.slots import Header

ANY = st.binary(max_size=400)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60)
@given(ANY)
@example(b"")
@example(b"[" * 5000)
@example(b'{"magic":"visit-desk keys"}')
@example(b'{"magic":"visit-desk keys","version":99999,"sum":1}')
def test_no_bytes_as_a_key_file_do_more_than_be_refused(content: bytes) -> None:
    fuzz.header(content)


@settings(max_examples=60)
@given(st.binary(min_size=3, max_size=30))
def test_no_forged_key_file_opens_with_another_key(content: bytes) -> None:
    fuzz.forged_header(content)


@settings(max_examples=40)
@given(st.binary(min_size=5, max_size=40))
def test_flipped_pages_are_refused_or_told_and_never_read_as_something_else(content: bytes) -> None:
    fuzz.pages(content)


@settings(max_examples=40)
@given(st.sampled_from(sorted(fuzz.SEEDS)), st.data())
def test_no_file_that_is_brought_in_ends_in_more_than_a_sentence(name: str, data: st.DataObject) -> None:
    target, seeds = fuzz.targets()[name], fuzz.SEEDS[name]
    seed = bytearray(data.draw(st.sampled_from(seeds)))
    for _ in range(data.draw(st.integers(0, 4))):
        seed[data.draw(st.integers(0, len(seed) - 1))] = data.draw(st.integers(0, 255))
    target(bytes(seed) + data.draw(st.binary(max_size=20)))


@settings(max_examples=60)
@given(st.sampled_from(("calendar", "table", "text", "register")), ANY)
def test_no_bytes_as_an_import_end_in_more_than_a_sentence(name: str, content: bytes) -> None:
    fuzz.targets()[name](content)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(made(tmp_path_factory.mktemp("fuzz") / "v").vault, lambda: datetime(2031, 9, 20, 18))  # noqa: DTZ001  # local


def kept(desk: Desk) -> list[tuple[int, int]]:
    """How many records and revisions each file holds."""
    ask = "SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM revision)"
    return [tuple(store.db.execute(ask).fetchone()) for store in desk.vault._stores]


def taken(desk: Desk, place: Path) -> bool:
    """Whether it was a visit after all: what hypothesis makes is now and then."""
    try:
        desk.arrive(place)
    except Trouble:
        return False
    return True


@settings(max_examples=25)
@given(st.sampled_from(("visit", "people", "notes", "meetings", "consents", "statements", "decisions/N1")), JSON)
def test_a_visit_that_is_refused_leaves_the_vault_as_it_was(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory, name: str, value: object
) -> None:
    before = kept(desk)
    place = small(tmp_path_factory.mktemp("given"), **{name: json.dumps(value)})
    assert taken(desk, place) or kept(desk) == before


@pytest.mark.parametrize("case", sorted(CASES)[::3])
def test_each_way_of_being_wrong_leaves_the_vault_as_it_was(desk: Desk, tmp_path: Path, case: str) -> None:
    before, files = kept(desk), hashes(desk.vault.path)
    with pytest.raises(Trouble):
        desk.arrive(small(tmp_path / "given", **CASES[case][0]))
    assert kept(desk) == before
    assert hashes(desk.vault.path) == files


def test_the_targets_see_a_promise_that_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with the keys of another vault in hand, the true key file counts as a wrong key."""
    content = (fuzz.base()[0] / "visit.key").read_bytes()
    fuzz.header(content)
    assert bytes(Header.from_bytes(content).unlock(Compartment.NOTES, NOTES, CHEAP).master)
    place, _, texts = fuzz.base()
    other = Masters(bytes(32), bytes(32))
    assert masters_of(place) != other
    monkeypatch.setattr(fuzz, "base", lambda: (place, other, texts))
    with pytest.raises(fuzz.Broken):
        fuzz.header(content)


def test_the_command_says_in_one_sentence_what_it_lacks() -> None:
    done = subprocess.run([sys.executable, "-m", "tests.vault.fuzz"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stdout.strip() == fuzz.INSTALL
