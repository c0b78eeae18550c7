"""Erasing: whoever holds both keys finds the words in no byte of either file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, opened, raw, reviewed
from visit_desk.domain.lists import Compartment, Tier
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import CannotUnlock, SourcesClosed, SourcesDestroyed, Trouble
from visit_desk.domain.visit import Visit
from visit_desk.vault import NewVault, Vault, check_vault, copy_vault, inbox, seal
from visit_desk.vault import erasing as room
from visit_desk.vault.folder import FILES, KEY
from visit_desk.vault.pages import PAGE
from visit_desk.vault.slots import Header

NAME = "Yevanthe"
LONG = " ".join(f"Sentence {number} of {NAME} goes on about the quay." for number in range(160))


@pytest.fixture
def filled(new: NewVault) -> Vault:
    """A name in a person, in a note's text, its history, its index, an overflow page, and in a note put aside."""
    vault = new.vault
    person = Interlocutor(names=(NAME,), visit="visit")
    vault.keep(person)
    long, short, aside = raw(LONG), raw("Nobody is named here."), raw(f"{NAME} was here.", Tier.D)
    vault.keep(long, short, aside)
    vault.keep(replace(short, text=f"{NAME} was named once."))
    vault.keep(replace(short, text="Nobody is named here any more."))
    vault.retire(aside)
    vault.seal([reviewed(f"A reviewed note of {NAME}.", note=long.id)], [long])
    return vault


def erase_all(vault: Vault) -> room.Erased:
    holding = [trace for trace in vault.erasing.traces() if NAME in str(trace.values)]
    gone = [one.id for one in holding if one.thing is not None and NAME in str(one.values[0])]
    return vault.erasing.erase([one.thing for one in holding if one.thing and one.id not in gone], gone)


def test_a_holder_of_both_keys_finds_the_words_in_no_place(filled: Vault) -> None:
    assert {hit.where.split(".vdb")[0] for hit in filled.erasing.left([NAME])} == {"visit", "sources"}
    done = erase_all(filled)
    assert (done.records, done.changed) == (4, 1)
    assert done.revisions >= 5
    assert filled.erasing.left([NAME, NAME.lower()]) == ()
    assert [note.text for note in filled.all(Note)] == ["Nobody is named here any more."]
    assert filled.search(NAME) == ()
    assert filled.search("Nobody")


def test_the_words_are_nowhere_after_closing_and_the_vault_is_whole(filled: Vault) -> None:
    path = filled.path
    erase_all(filled)
    filled.close()
    with opened(path, sources=SOURCES) as again:
        assert again.erasing.left([NAME]) == ()
    report = check_vault(path, NOTES, SOURCES, least=CHEAP)
    assert report.ok, report.trouble


def test_an_erasing_that_a_crash_cut_short_is_finished_when_the_sources_open(
    filled: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program ends between the two files: nothing in the notes file was done yet, no page was wiped."""
    path = filled.path

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as power:
        power.setattr(seal, "erase_and_put", cut)
        with pytest.raises(KeyboardInterrupt):
            erase_all(filled)
    filled.close()
    with opened(path, sources=SOURCES) as again:
        assert again.erasing.left([NAME]) == ()
        assert again._sources.fact("wipe", "") == ""


def test_what_moved_to_the_notes_file_leaves_the_sources_too(new: NewVault) -> None:
    """A confidential review that became open lies in the sources as moved, with its words."""
    vault = new.vault
    one = reviewed(f"{NAME} spoke.", tier=Tier.D)
    vault.keep(one)
    vault.keep(replace(one, tier=Tier.B))
    assert vault.erasing.left([NAME])
    vault.erasing.erase((), [one.id])
    assert vault.erasing.left([NAME]) == ()
    assert vault.all(ReviewedNote) == ()


# -- the sources apart from the notes


@pytest.fixture
def parted(new: NewVault, tmp_path: Path) -> Path:
    """A vault with a visit and a person, a copy beside it and one elsewhere, its sources destroyed. Still open."""
    vault = new.vault
    vault.keep(Visit(code="ILV", country="Ilvaria", starts=date(2031, 4, 1), ends=date(2031, 4, 9)))
    vault.keep(Interlocutor(names=(NAME,)))
    vault.close()
    path = vault.path
    beside = path.with_name(path.name + ".copies") / "one"
    copy_vault(path, beside, notes=NOTES, sources=SOURCES, least=CHEAP)
    copy_vault(path, tmp_path / "elsewhere", notes=NOTES, sources=SOURCES, least=CHEAP)
    with opened(path, sources=SOURCES) as again:
        again.erasing.destroy_sources()
        assert not again.sources_open
        assert len(again.all(Visit)) == 1
    return path


def test_destroyed_sources_open_with_nothing_and_the_notes_open_as_before(parted: Path, tmp_path: Path) -> None:
    with opened(parted) as vault:
        assert vault.sources_destroyed
        assert len(vault.all(Visit)) == 1
        with pytest.raises(SourcesDestroyed):
            vault.open_sources(SOURCES)
        with pytest.raises(SourcesDestroyed):
            vault.keep(Interlocutor(names=("Someone",)))
        vault.keep(replace(vault.all(Visit)[0], session="62"))
    header = Header.from_bytes((parted / KEY).read_bytes())
    assert [slot["kind"] for slot in header.slots if slot.get("file") == "sources"] == ["destroyed"]
    assert (parted / FILES[Compartment.SOURCES]).stat().st_size == PAGE
    assert not parted.with_name(parted.name + ".copies").joinpath("one").exists()
    with opened(tmp_path / "elsewhere", sources=SOURCES) as copy:
        assert copy.all(Interlocutor)[0].names == (NAME,)


def test_a_check_says_calmly_that_the_sources_were_destroyed(parted: Path) -> None:
    for typed in (None, SOURCES):
        report = check_vault(parted, NOTES, typed, least=CHEAP)
        assert report.ok, report.trouble
        assert report.counts["sources_destroyed"] == 1


def test_a_vault_without_sources_is_copied_and_opened(parted: Path, tmp_path: Path) -> None:
    copy_vault(parted, tmp_path / "later", notes=NOTES, least=CHEAP)
    with opened(tmp_path / "later") as copy:
        assert copy.sources_destroyed
        assert len(copy.all(Visit)) == 1


def test_an_older_key_file_does_not_bring_destroyed_sources_back(parted: Path, tmp_path: Path) -> None:
    (parted / KEY).write_bytes((tmp_path / "elsewhere" / KEY).read_bytes())
    with opened(parted) as vault, pytest.raises(Trouble):
        vault.open_sources(SOURCES)


def test_destroying_that_a_crash_cut_short_is_finished_at_the_next_opening(
    new: NewVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, path = new.vault, new.vault.path
    vault.keep(Interlocutor(names=(NAME,)))

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as power:
        power.setattr(room, "finish_destroying", cut)
        with pytest.raises(KeyboardInterrupt):
            vault.erasing.destroy_sources()
    vault.close()
    with pytest.raises((CannotUnlock, SourcesDestroyed)):
        opened(path, sources=SOURCES)
    assert (path / FILES[Compartment.SOURCES]).stat().st_size == PAGE


def test_what_was_typed_and_never_kept_goes_too(filled: Vault) -> None:
    box = filled.path / "unsaved" / "box"
    box.parent.mkdir(exist_ok=True)
    box.write_bytes(b"sealed words")
    erase_all(filled)
    assert not box.exists()


def test_what_waits_in_the_inbox_is_counted_and_goes(filled: Vault) -> None:
    """A box that came while the sources were open elsewhere: the key of the sources reads it."""
    box = raw(f"{NAME} again.")
    opened_by = filled._open
    by = (opened_by.hand.now(), opened_by.hand.who, opened_by.hand.device)
    sealed = inbox.sealed(box, by, opened_by.header.sources_public, opened_by.header.vault)
    with filled._notes.writing():
        inbox.put(filled._notes.db, box.id, sealed)
    assert [hit.where for hit in filled.erasing.left([NAME])].count("inbox") == 1
    filled.erasing.erase((), [box.id])
    assert "inbox" not in [hit.where for hit in filled.erasing.left([NAME])]


def test_nothing_is_erased_or_counted_while_the_sources_are_closed(filled: Vault) -> None:
    filled.close_sources()
    with pytest.raises(SourcesClosed):
        filled.erasing.left([NAME])
    with pytest.raises(SourcesClosed):
        filled.erasing.erase((), ["one"])


def test_a_log_that_a_kill_left_goes_with_the_sources(parted: Path) -> None:
    """As after a power cut between keys and file: the file is whole again, and its log beside it."""
    path = parted / FILES[Compartment.SOURCES]
    path.write_bytes(path.read_bytes() * 3)
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"old frames")
    opened(parted).close()
    assert path.stat().st_size == PAGE
    assert not log.exists()
