"""Searching inside the encrypted files, in the scripts that notes are written in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.vault.making import SOURCES, opened, raw, reviewed, store_of
from visit_desk.domain.evidence import Finding, Statement
from visit_desk.domain.lists import NoteState
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.visit import Meeting
from visit_desk.domain.writing import Footnote, Paragraph
from visit_desk.vault import NewVault
from visit_desk.vault.normal import folded, normal, query

FOUND = [
    ("Le préfet a refusé l'accès", ["prefet", "PRÉFET", "acces", "l'acces", "refuse*"]),
    ("Ещё одна свидетельница рассказала", ["еще", "ЕЩЁ", "свидетель", "рассказала"]),
    ("زارت المحكمة في المدينة القديمة", ["محكمة", "المحكمة", "والمحكمة", "بالمدينة", "مدينة", "المَحْكَمَةِ"]),
    ("مُحَاكَمَةٌ عَادِلَةٌ", ["محاكمة", "عادلة"]),
    ("وبيوتهم قرب النهر", ["بيوت", "بيوتهم", "نهر"]),
    ("证人在法院外面说话", ["法院", "证人", "院", "法院外面"]),
    ("裁判所の前で", ["裁判", "前で"]),
    ("ศาลอยู่ที่เมือง", ["เมือง"]),
    ("Strasse, Straße; œuvre; ﬁnding", ["strasse", "straße", "oeuvre", "finding"]),
    ("İstanbul ılıman IŞIK", ["istanbul", "iliman", "isik", "ışık"]),
    ("Ｆｕｌｌ ｗｉｄｔｈ １２３ ١٢٣", ["full", "123", "١٢٣"]),
    ("Ποιος; Σίσυφος", ["σισυφος", "ΣΊΣΥΦΟΣ"]),
    ("Łódź Đakovo Søren þing", ["lodz", "dakovo", "soren", "thing"]),
    ("zero\u200bwidth and soft\u00adhyphen", ["zerowidth", "softhyphen"]),
]


@pytest.mark.parametrize(("text", "queries"), FOUND)
def test_a_word_is_found_however_it_is_written(new: NewVault, text: str, queries: list[str]) -> None:
    note, other = raw(text), raw("nothing of the kind")
    new.vault.keep(note, other)
    for typed in queries:
        assert [hit.id for hit in new.vault.search(typed)] == [note.id], typed
        assert new.vault.search_total(typed) == 1


def test_all_words_must_occur_and_a_phrase_must_stand_together(new: NewVault) -> None:
    note = raw("the old harbour gate was closed")
    new.vault.keep(note)
    for typed, hits in (
        ("gate harbour", 1),
        ('"harbour gate"', 1),
        ('"gate harbour"', 0),
        ("harbour missing", 0),
        ("harb", 1),
        ("harb*", 1),
        ("arbour", 0),
    ):
        assert len(new.vault.search(typed)) == hits, typed


@pytest.mark.parametrize(
    "typed", ["", "   ", '"', '""', "*", "-", "AND", "NEAR(", "a:b", "(", "^x", "\x00", "😀", "'", "\ud800"]
)
def test_no_query_is_an_error(new: NewVault, typed: str) -> None:
    new.vault.keep(raw("the old harbour"))
    assert new.vault.search(typed) == ()
    assert new.vault.search_total(typed) == 0


def test_newest_first_or_best_first_from_both_files(new: NewVault) -> None:
    things = [raw("harbour and much else " + "word " * 50), reviewed("harbour harbour harbour"), raw("the harbour")]
    for thing in things:
        new.vault.keep(thing)
    assert [hit.id for hit in new.vault.search("harbour")] == [thing.id for thing in things[::-1]]
    assert [hit.id for hit in new.vault.search("harbour", limit=1)] == [things[2].id]
    assert new.vault.search("harbour", ranked=True)[-1].id == things[0].id
    assert new.vault.search_total("harbour") == 3
    new.vault.close_sources()
    assert [hit.id for hit in new.vault.search("harbour")] == [things[1].id]


def test_a_note_and_its_reviewed_form_are_one_hit(new: NewVault) -> None:
    note = raw("Quillomar at the harbour")
    new.vault.keep(note)
    new.vault.seal([reviewed("* at the harbour", "a relative", note=note.id)], [replace(note, state=NoteState.SEALED)])
    assert len(new.vault.search("harbour")) == 1
    assert new.vault.search_total("harbour") == 1
    assert [hit.note for hit in new.vault.search("relative")] == [note.id]
    new.vault.close_sources()
    hit = new.vault.search("harbour")[0]
    assert hit.snippet == "a relative at the harbour"
    assert new.vault.search("Quillomar") == ()


def test_each_kind_is_found_by_its_words_and_leads_to_its_note_and_meeting(new: NewVault) -> None:
    meeting = Meeting(code="M", form="office", title="Harbour office")
    statement = Statement(code="S", text="harbour dues rose", note="n", meeting=meeting.id)
    new.vault.keep(
        meeting,
        statement,
        Finding(code="F", title="Dues", text="harbour"),
        Interlocutor(names=("Harbour",)),
        Paragraph(text="x", footnotes=(Footnote(text="see harbour"),)),
    )
    hits = {hit.kind: hit for hit in new.vault.search("harbour")}
    assert set(hits) == {"meeting", "statement", "finding", "interlocutor", "paragraph"}
    assert (hits["statement"].note, hits["statement"].meeting) == ("n", meeting.id)
    assert hits["meeting"].meeting == meeting.id


def test_the_snippet_shows_readable_text_around_the_word(new: NewVault) -> None:
    new.vault.keep(raw("word " * 100 + "the Préfet\nspoke " + "tail " * 100))
    snippet = new.vault.search("prefet")[0].snippet
    assert "the Préfet spoke" in snippet
    assert snippet.startswith("…")
    assert snippet.endswith("…")
    assert len(snippet) < 200


def test_a_text_that_is_being_typed_is_found_at_once_and_its_old_words_are_not(new: NewVault) -> None:
    note = raw("start")
    for number in range(60):
        note = replace(note, text=f"{note.text} w{number}" if number % 7 else f"fresh w{number}")
        new.vault.keep(note)
        if number % 13 == 0:
            assert len(new.vault.search(f"w{number}")) == 1
    assert new.vault.search("start") == ()
    assert len(new.vault.search("fresh w59")) == 1


def test_a_text_that_was_not_indexed_before_a_kill_is_found_afterwards(new: NewVault) -> None:
    note = raw("start")
    new.vault.keep(note, replace(note, text="harbour"))
    store = new.vault._sources
    assert store.db.execute("SELECT stale FROM record").fetchone() == (1,)
    new.vault.close()
    with opened(new.vault.path, sources=SOURCES) as vault:
        assert [hit.id for hit in vault.search("harbour")] == [note.id]
        assert vault.search("start") == ()


def test_another_normaliser_makes_the_index_anew(new: NewVault) -> None:
    shown = reviewed("harbour")
    new.vault.keep(shown)
    store = store_of(new.vault)
    with store.writing():
        store.index.empty()
        store.set_fact("normal", "0/older")
    new.vault.close()
    with opened(new.vault.path) as vault:
        assert [hit.id for hit in vault.search("harbour")] == [shown.id]
        vault.keep(replace(shown, text="quay"))
        assert vault.search("harbour") == ()


def test_normal_text_of_plain_letters_is_only_lowered() -> None:
    assert normal("The Gate") == "the gate"
    assert folded("Ä") == "a"
    assert query("x") == '"x"'
