"""Sealing: the words are in no byte that the notes key can read, whatever happens in between."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, left, made, opened, raw, reviewed, store_of
from visit_desk.domain.lists import NoteState, Tier
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import NotFound, SourcesClosed
from visit_desk.domain.writing import Paragraph
from visit_desk.vault import NewVault, NotErased, check_vault
from visit_desk.vault.pages import wal_of

FILLER = "grey water under the bridge " * 300


def sealed(note: Note) -> Note:
    return replace(note, state=NoteState.SEALED)


def test_a_sealed_word_is_gone_in_every_spelling(new: NewVault) -> None:
    words = ("Quillomar", "Zoë Vélin", "Мира Ошева", "يعقوب")
    note = raw(" ".join(words))
    slip = reviewed(f"{' '.join(words)} {FILLER}", note=note.id)  # a first review that let the names through
    new.vault.keep(note, slip)
    new.vault.keep(replace(slip, text=slip.text + " more"))
    assert {word for word, _ in left(new.vault, *words)} == set(words)
    receipt = new.vault.seal([replace(slip, text=f"the person {FILLER}")], [sealed(note)], secrets=words)
    assert receipt.sealed == (slip.id,)
    assert receipt.left == ()
    assert left(new.vault, *words, "quillomar", "QUILLOMAR", "velin", "osheva") == []
    assert wal_of(store_of(new.vault).path).stat().st_size in (0, 4120 + 32, 2 * 4120 + 32)
    assert new.vault.get(Note, note.id).state is NoteState.SEALED
    history = new.vault.history(slip.id)
    assert [one.value is None for one in history] == [False, True, True]
    assert [one.fields for one in history] == [(), (), ()]
    assert all(one.who == "officer" for one in history)
    assert new.vault.undo(slip.id) is None


def test_the_receipt_names_the_places_where_a_word_still_stands(new: NewVault) -> None:
    note = raw("Quillomar spoke")
    new.vault.keep(note, Paragraph(text="As Quillomar said"))
    receipt = new.vault.seal([reviewed("* spoke", "a person", note=note.id)], [sealed(note)], secrets=["Quillomar"])
    assert receipt.left
    assert "Quillomar" not in repr(receipt)


def test_notes_of_protected_tiers_stay_among_the_sources(new: NewVault) -> None:
    note = raw("Quillomar spoke", tier=Tier.D)
    shown = reviewed("Quillomar spoke", note=note.id, tier=Tier.D)
    new.vault.keep(note)
    new.vault.seal([shown], [sealed(note)])
    assert new.vault.all(ReviewedNote) == (shown,)
    assert left(new.vault, "Quillomar") == []
    new.vault.close_sources()
    assert new.vault.all(ReviewedNote) == ()
    with pytest.raises(SourcesClosed):
        new.vault.seal([shown], [note])


def test_a_note_whose_tier_rises_leaves_the_notes_file(new: NewVault) -> None:
    note = raw("Quillomar spoke")
    shown = reviewed("Quillomar spoke", note=note.id)
    new.vault.keep(note)
    new.vault.seal([shown], [sealed(note)])
    assert left(new.vault, "Quillomar")
    new.vault.seal([replace(shown, tier=Tier.C)], [sealed(replace(note, tier=Tier.C))])
    assert left(new.vault, "Quillomar") == []
    assert [one.tier for one in new.vault.all(ReviewedNote)] == [Tier.C]


def test_a_mistaken_seal_is_undone_without_a_trace(new: NewVault) -> None:
    note = raw("Quillomar spoke")
    new.vault.keep(note)
    shown = reviewed("Quillomar spoke", note=note.id)
    new.vault.seal([shown], [sealed(note)])
    assert new.vault.unseal(note.id).state is NoteState.COMPLETE
    assert new.vault.all(ReviewedNote) == ()
    assert new.vault.search("spoke")[0].kind == "note"
    assert left(new.vault, "Quillomar") == []
    again = replace(shown, text="someone spoke")
    new.vault.seal([again], [sealed(note)])
    assert new.vault.all(ReviewedNote) == (again,)
    with pytest.raises(NotFound):
        new.vault.unseal("nothing")


def test_erasing_words_of_a_paragraph_needs_no_sources(new: NewVault) -> None:
    paragraph = Paragraph(text=f"Quillomar said so. {FILLER}")
    new.vault.keep(paragraph, reviewed(FILLER), reviewed(FILLER + FILLER))
    new.vault.close_sources()
    new.vault.erase_words(replace(paragraph, text=f"A person said so. {FILLER}"))
    assert left(new.vault, "Quillomar") == []
    assert len(new.vault.search("person")) == 1
    assert [one.deed for one in new.vault.history(paragraph.id)] == ["changed", "added"]


def test_a_reader_that_does_not_let_go_means_no_receipt_and_a_later_end(new: NewVault) -> None:
    paragraph = Paragraph(text="Quillomar said so")
    new.vault.keep(paragraph)
    from visit_desk.vault.engine import connect

    reader = connect(store_of(new.vault).path, store_of(new.vault).keys)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM record").fetchone()
    with pytest.raises(NotErased):
        new.vault.erase_words(replace(paragraph, text="A person said so"))
    assert left(new.vault, "Quillomar")
    reader.execute("COMMIT")
    reader.close()
    new.vault.close()
    with opened(new.vault.path) as vault:
        assert left(vault, "Quillomar") == []
        assert vault.all(Paragraph)[0].text == "A person said so"


def killed_after(statements: int, path: Path, deed: Callable[[Any], None]) -> bool:
    """Open, do the deed, and be killed in the middle of its n-th SQL statement; whether it was killed."""
    child = os.fork()
    if child == 0:
        vault = opened(path, sources=SOURCES)
        rest = [statements]

        def count(_statement: str) -> None:
            rest[0] -= 1
            if rest[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        for store in vault._stores:
            store.db.set_trace_callback(count)
        deed(vault)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
@pytest.mark.parametrize("undo", [False, True])
def test_a_kill_in_the_middle_of_sealing_is_mended_at_the_next_unlock(tmp_path: Path, undo: bool) -> None:
    new = made(tmp_path / "v")
    note = raw("Quillomar spoke")
    slip = reviewed(f"Quillomar spoke {FILLER}", note=note.id)
    clean = replace(slip, text=f"someone spoke {FILLER}")
    new.vault.keep(note, slip)
    if undo:
        new.vault.seal([slip], [sealed(note)])
    new.vault.close()

    def deed(vault: Any) -> None:
        vault.unseal(note.id) if undo else vault.seal([clean], [sealed(note)])

    seen = set()
    for statements in range(0, 400, 3):
        killed = killed_after(statements, new.vault.path, deed)
        with opened(new.vault.path) as vault:
            wiped_without_sources = left(vault, "Quillomar") == []
            told = vault.all(ReviewedNote)
        with opened(new.vault.path, sources=SOURCES) as vault:
            done = vault.get(Note, note.id).state is (NoteState.COMPLETE if undo else NoteState.SEALED)
            assert vault.all(ReviewedNote) == (((), (slip,)) if undo else ((clean,), (slip,)))[not done]
            assert (left(vault, "Quillomar") == []) == done
            assert wiped_without_sources or told == (slip,)  # once the text has changed, its old words are gone
        seen.add(done)
        if not killed:
            break
    assert not killed
    assert seen == {False, True}
    assert check_vault(new.vault.path, NOTES, SOURCES, least=CHEAP).ok
