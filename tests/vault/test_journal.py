"""The log of deeds: what it tells, what it never tells, and that whoever touches it is found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, opened, raw, reviewed, store_of
from visit_desk.domain.deeds import GROUPS, Deed, Entry, Mark, unmasked
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Action, Compartment, ConsentState, MentionKind, NoteState, Tier, Use
from visit_desk.domain.note import Mention, Note
from visit_desk.domain.people import Consent, Interlocutor
from visit_desk.domain.trouble import CannotUnlock, NoSpace
from visit_desk.vault import Vault, check_vault, copy_vault
from visit_desk.vault.stores import Store


def deeds(vault: Vault, file: Compartment | None = None) -> list[tuple[str, str]]:
    """Deed and kind, oldest first, of one file or of those that are open."""
    return [(one.deed, one.kind) for one in reversed(vault.journal.entries()) if file in (None, one.file)]


def behind(vault: Vault, *statements: str) -> None:
    """What somebody does who has the passphrase and knows SQL, but not how the chain is made."""
    with store_of(vault).writing():
        for statement in statements:
            store_of(vault).db.execute(statement)


def test_a_record_that_is_made_and_one_that_is_changed_are_different_deeds(vault: Vault) -> None:
    finding = Finding(code="F1", title="Registers are not kept")
    vault.keep(finding)
    vault.close()
    with opened(vault.path) as vault:
        vault.keep(replace(finding, title="Registers are kept by nobody"))
        told = [(one.deed, one.record) for one in vault.journal.entries() if one.kind == "finding"]
    assert told == [(Deed.CHANGED, finding.id), (Deed.ADDED, finding.id)]


def test_autosaving_one_record_all_day_is_one_entry(vault: Vault) -> None:
    note = raw("")
    for length in range(50):
        vault.keep(replace(note, text="word " * length))
    assert [deed for deed, kind in deeds(vault) if kind == "note"] == [Deed.ADDED]


def test_an_entry_is_in_the_transaction_of_the_save_that_it_tells_of(vault: Vault) -> None:
    store = store_of(vault)
    before = deeds(vault)
    finding = Finding(code="F1", title="Registers are not kept")
    with pytest.raises(RuntimeError):
        _broken_off(store, finding)
    assert deeds(vault) == before
    assert vault.find(Finding, finding.id) is None
    vault.keep(finding)
    assert deeds(vault)[-1] == (Deed.ADDED, "finding")
    assert not vault.journal.trouble()


def test_opening_and_closing_of_both_files_are_told_where_they_belong(vault: Vault) -> None:
    vault.close_sources()
    vault.open_sources(SOURCES)
    vault.close(Deed.LOCKED)
    with opened(vault.path) as vault:
        made_here = [(Deed.OPENED, ""), (Deed.CLOSED, "")]
        assert deeds(vault) == [*made_here, (Deed.OPENED, ""), (Deed.LOCKED, ""), (Deed.OPENED, "")]
        vault.open_sources(SOURCES)
        told = [deed for deed, _ in deeds(vault, Compartment.SOURCES)]
    assert told == [Deed.SOURCES_OPENED, Deed.SOURCES_CLOSED] * 3 + [Deed.SOURCES_OPENED]


def test_a_wrong_passphrase_for_the_sources_is_told(vault: Vault) -> None:
    vault.close_sources()
    with pytest.raises(CannotUnlock):
        vault.open_sources("four other words here")
    assert deeds(vault)[-1] == (Deed.WRONG_PASSPHRASE, "sources")


def test_each_change_of_a_consent_is_told(vault: Vault) -> None:
    consent = Consent(person="p", use=Use.SUMMARY, state=ConsentState.GRANTED)
    vault.keep(consent)
    vault.keep(replace(consent, state=ConsentState.WITHDRAWN))
    assert deeds(vault)[-2:] == [(Deed.CONSENT, "consent")] * 2


def test_the_notes_key_reads_nothing_of_what_was_done_with_the_sources(vault: Vault) -> None:
    person = Interlocutor(code="K7RM", names=("Idris Qalem",))
    vault.keep(person)
    vault.journal.note(Deed.MERGED, kind="interlocutor", record=person.id)
    vault.close_sources()
    before = deeds(vault)
    vault.keep(raw("typed with the sources closed"))
    vault.journal.note(Deed.MERGED, kind="interlocutor", record=person.id)
    vault.journal.note(Deed.CHANGED, record=person.id, protected=True)
    assert deeds(vault) == before
    assert not [one for one in vault.journal.entries() if one.kind in ("interlocutor", "note") or one.record]


def test_what_went_to_the_inbox_is_told_with_the_time_of_its_writing(vault: Vault) -> None:
    vault.close_sources()
    vault.keep(note := raw("typed with the sources closed"))
    vault.open_sources(SOURCES)
    entry = next(one for one in vault.journal.entries() if one.record == note.id)
    written = vault.history(note.id)[0].at
    assert (entry.deed, entry.file, entry.at) == (Deed.ADDED, Compartment.SOURCES, written)


def test_no_word_of_any_record_is_in_the_log(vault: Vault) -> None:
    vault.keep(Interlocutor(code="K7RM", names=("Idris Qalem",)), raw("Qalem was at Dzerin"))
    vault.keep(Finding(code="F1", title="Registers of Kessub"))
    for store in vault._stores:
        text = repr(store.db.execute("SELECT * FROM audit").fetchall())
        assert not [word for word in ("Idris", "Qalem", "Dzerin", "Kessub", "K7RM", "F1") if word in text]
    assert "officer" not in repr(vault.journal.entries())


@pytest.mark.parametrize(
    "deed",
    [
        "UPDATE audit SET who = 'somebody else' WHERE no = 5",
        "UPDATE audit SET day = '2031-04-01', at = '2031-04-01' WHERE no = 5",
        "UPDATE audit SET deed = 'changed' WHERE no = 5",
        "UPDATE audit SET record = (SELECT record FROM audit WHERE no = 6) WHERE no = 5",
        "UPDATE audit SET record = '' WHERE no = 5",
        "UPDATE audit SET at = '2031-04-09T10:00:00.000000+00:00' WHERE no = 5",
        "DELETE FROM audit WHERE no = 5",
        "DELETE FROM audit WHERE no = (SELECT max(no) FROM audit)",
        "DELETE FROM audit",
        "INSERT INTO audit SELECT no + 100, id, at, day, who, device, deed, kind, record, count, mac FROM audit "
        "WHERE no = 5",
        "UPDATE audit SET no = CASE no WHEN 5 THEN -6 WHEN 6 THEN -5 ELSE no END WHERE no IN (5, 6); "
        "UPDATE audit SET no = -no WHERE no < 0",
    ],
    ids=[
        "who", "day", "deed", "another record", "no record", "hour of another day", "removed", "tail cut off",
        "all removed", "inserted", "reordered",
    ],
)  # fmt: skip
def test_whoever_touches_an_entry_is_found_by_the_check(told: Path, deed: str) -> None:
    assert check_vault(told, NOTES, least=CHEAP).ok
    with opened(told) as vault:
        behind(vault, *deed.split("; "))
        assert vault.journal.trouble()
    found = check_vault(told, NOTES, least=CHEAP)
    assert found.trouble == ("visit.vdb: the log of deeds is not as it was written",)


def test_a_tail_cut_off_with_the_head_of_an_older_copy_is_found_by_the_sources(told: Path) -> None:
    with opened(told) as vault:
        old = store_of(vault).fact("journal")
        length = store_of(vault).ledger.head().length
    with opened(told, sources=SOURCES):
        pass
    with opened(told) as vault:
        behind(
            vault,
            f"DELETE FROM audit WHERE no > {length}",
            f"UPDATE fact SET value = '{old}' WHERE key = 'journal'",
        )
        store_of(vault).ledger.forget()
        vault.keep(Finding(code="F9", title="Another story"))
    assert check_vault(told, NOTES, least=CHEAP).ok, "with the notes key alone it cannot be seen"
    assert check_vault(told, NOTES, SOURCES, least=CHEAP).trouble == (
        "visit.vdb: the log of deeds is not the one that the sources remember",
    )
    with opened(told, sources=SOURCES) as vault:
        assert (Deed.LOG_BROKEN, "") in deeds(vault, Compartment.SOURCES)


def test_a_log_that_was_touched_does_not_stand_in_the_way_of_a_copy(told: Path, tmp_path: Path) -> None:
    with opened(told) as vault:
        behind(vault, "UPDATE audit SET who = 'somebody else' WHERE no = 5")
    assert copy_vault(told, tmp_path / "copy", notes=NOTES, least=CHEAP).files
    assert not check_vault(tmp_path / "copy", NOTES, least=CHEAP).ok


def test_the_chain_survives_a_changed_passphrase_and_a_copy(told: Path, tmp_path: Path) -> None:
    with opened(told, sources=SOURCES) as vault:
        count = len(vault.journal.entries())
        vault.change_passphrase(Compartment.NOTES, "nine kites over the mill pond")
        vault.copy_to(tmp_path / "copy")
    for place in (told, tmp_path / "copy"):
        assert check_vault(place, "nine kites over the mill pond", SOURCES, least=CHEAP).ok
        with opened(place, notes="nine kites over the mill pond", sources=SOURCES) as vault:
            assert len(vault.journal.entries()) > count
            assert not vault.journal.trouble()


def test_erasing_a_record_keeps_its_entries_and_takes_the_way_to_it_away(vault: Vault) -> None:
    finding, other = Finding(code="F1", title="one"), Finding(code="F2", title="two")
    vault.keep(finding, other)
    vault.erase(finding)
    told = [(one.deed, one.record) for one in vault.journal.entries() if one.kind == "finding"]
    assert told == [(Deed.ERASED, ""), (Deed.ADDED, other.id), (Deed.ADDED, "")]
    assert finding.id not in repr(store_of(vault).db.execute("SELECT * FROM audit").fetchall())
    assert not vault.journal.trouble()


def test_hours_of_a_protected_note_go_when_it_is_sealed_and_the_chain_holds(vault: Vault) -> None:
    note, other = raw("what she said", Tier.D), raw("what the ministry said", Tier.A)
    vault.keep(note, other)
    assert all(one.at for one in vault.journal.entries() if one.kind == "note")
    vault.seal([], [replace(note, state=NoteState.SEALED)])
    told = [one for one in vault.journal.entries() if one.file is Compartment.SOURCES]
    assert (Deed.SEALED, note.id) in [(one.deed, one.record) for one in told]
    assert [(one.day, one.at) for one in told] == [(date(2031, 4, 7), None)] * len(told), "no neighbour bounds it"
    assert any(one.at for one in vault.journal.entries() if one.file is Compartment.NOTES)
    assert not vault.journal.trouble()


def test_sealing_and_its_undoing_are_told_in_both_files(vault: Vault) -> None:
    note = raw("what the ministry said", Tier.B)
    vault.keep(note)
    vault.seal([reviewed("what * said", "an official", note=note.id)], [replace(note, state=NoteState.SEALED)])
    vault.unseal(note.id)
    assert [one for one in deeds(vault, Compartment.SOURCES) if one[1] == "note"] == [
        (Deed.ADDED, "note"),
        (Deed.SEALED, "note"),
        (Deed.UNSEALED, "note"),
    ]
    assert [one for one in deeds(vault, Compartment.NOTES) if one[1]] == [
        (Deed.SEALED, "reviewed_note"),
        (Deed.ERASED, "reviewed_note"),
    ]


def test_what_is_no_longer_hidden_is_told_and_counted(vault: Vault) -> None:
    hidden = Mention(start=0, end=5, kind=MentionKind.NAME, action=Action.REDACT)
    second = Mention(start=10, end=16, kind=MentionKind.PLACE, action=Action.GENERALISE)
    note = Note(text="Qalem met  Dzerin", mentions=(hidden, second))
    vault.keep(note)
    vault.keep(replace(note, text="Qalem met  Dzerin again"))
    assert Deed.UNMASKED not in [deed for deed, _ in deeds(vault)]
    bared = replace(note, mentions=(replace(hidden, action=Action.KEEP, decided_by="review"),))
    vault.keep(bared)
    entry = vault.journal.entries()[0]
    assert (entry.deed, entry.count, entry.record) == (Deed.UNMASKED, 2, note.id)
    assert unmasked(note, replace(note, text="met  ", mentions=())) == 0, "what is gone is not bared"


def test_a_full_disk_owes_the_entry_and_never_stops_a_deed(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_of(vault)
    with monkeypatch.context() as full:
        full.setattr(store, "writing", _full)
        vault.journal.note(Deed.COPY_FAILED)
    assert (Deed.COPY_FAILED, "") not in deeds(vault)
    vault.journal.note(Deed.COPIED)
    assert deeds(vault)[-2:] == [(Deed.COPY_FAILED, ""), (Deed.COPIED, "")]


def _broken_off(store: Store, finding: Finding) -> None:
    with store.writing():
        store.put(finding)
        raise RuntimeError


def _full() -> None:
    raise NoSpace


def test_pages_of_the_log_join_without_a_gap_and_without_a_repeat(vault: Vault) -> None:
    for number in range(30):
        vault.keep(Finding(code=f"F{number}", title="one"))
        vault.keep(raw(f"two {number}"))
    whole = vault.journal.entries(1000)
    pieces: list[Entry] = []
    mark, more = Mark(), True
    while more:
        page = vault.journal.page(mark, 7)
        pieces += page.entries
        mark, more = page.mark, page.more
    assert tuple(pieces) == whole
    assert len(whole) >= 60
    for file in Compartment:
        numbers = [one.no for one in whole if one.file is file]
        assert numbers == list(range(len(numbers), 0, -1))
    only = vault.journal.entries(1000, deeds=[Deed.OPENED])
    assert {one.deed for one in only} == {Deed.OPENED}


def test_every_deed_is_in_one_group_of_the_filter() -> None:
    assert sorted(deed for group in GROUPS.values() for deed in group) == sorted(Deed)


def test_a_log_that_lost_entries_is_chained_anew_after_a_salvage(told: Path) -> None:
    with opened(told) as vault:
        behind(vault, "DELETE FROM audit WHERE no = 5")
        with store_of(vault).writing():
            store_of(vault).ledger.chain_anew()
        vault.journal.note(Deed.SALVAGED)
        assert not vault.journal.trouble()
    assert check_vault(told, NOTES, least=CHEAP).ok
