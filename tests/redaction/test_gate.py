"""The gate's search finds watched words however a finished file spreads or encodes them."""

from __future__ import annotations

import pytest

from visit_desk.domain.channel import Channel
from visit_desk.domain.ground import Clue, Ground
from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import Capacity, MentionKind, Tier
from visit_desk.redaction import GateHit, Register, Watch, find, gate_search

LENA = Identity(
    id="a1",
    names=("Lena Korvat",),
    other_scripts=("Лена Корват", "لينا كورفات"),
    contacts=("+999 41 220 771",),
    organizations=("Blue Lantern Collective",),
)
LI = Identity(id="b1", names=("Li",))
WATCH = Watch((LENA, LI), (), ("K7RM",))


def hits(text: str, raw: bool = False, watch: Watch = WATCH) -> tuple[GateHit, ...]:
    return gate_search([Channel("page 1", text, raw=raw, paragraph=12)], watch)


@pytest.mark.parametrize(
    "text",
    [
        "Lena Korvat",
        "LENA KORVAT",
        "Lena Kor-\nvat",
        "L e n a K o r v a t",
        "L\ne\nn\na\nK\no\nr\nv\na\nt",
        "Korvat's",
        "Лены Корват",
        "لينا كورفات",
        "تافروك انيل",
        "Lena\u00a0Ko\u200brvat",
        "L&#101;na Korvat",
        "mailto:Lena%20Korvat",
        "(999) 41220771",
        "the Blue Lantern",
        "As K7RM said",
    ],
)
def test_a_watched_word_is_found_in_text_and_leads_to_its_paragraph(text: str) -> None:
    found = hits(text)
    assert found
    assert found[0].paragraph == 12


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-be", "utf-16-le"])
@pytest.mark.parametrize("name", ["Lena Korvat", "Лена Корват", "لينا كورفات"])
def test_a_name_is_found_in_raw_bytes_of_any_encoding(name: str, encoding: str) -> None:
    assert hits(b"\x00\x07obj".decode("latin-1") + name.encode(encoding).decode("latin-1"), raw=True)


def test_a_name_written_as_hex_digits_is_found() -> None:
    assert hits("<" + "Lena Korvat".encode("utf-16-be").hex() + ">", raw=True)


def test_short_names_and_numbers_are_not_sought_in_raw_bytes() -> None:
    assert not hits("Li 220771 K7RM Lena", raw=True)
    assert hits("Li said", raw=False)


def test_clean_text_gives_no_hit() -> None:
    assert not hits("The library of the lantern makers is open. Several courts are slow in 2027.")


def test_a_clue_is_sought_as_a_whole_phrase_and_its_gloss_passes() -> None:
    ground = Ground(
        statement="s",
        person="a1",
        tier=Tier.C,
        capacity=Capacity.WITNESS,
        clues=(
            Clue(kind=MentionKind.WORK, forms=("the night shift at Merin bakery",), gloss="a bakery"),
            Clue(kind=MentionKind.DATE, forms=("May 2027",)),
        ),
    )
    watch = Watch((), (ground,), ())
    assert hits("She worked the night shift at Merin\nbakery.", watch=watch)
    assert not hits("She worked in a bakery at night in May 2027.", watch=watch)


def test_places_that_no_reader_sees_are_told_by_themselves() -> None:
    found = gate_search(
        [
            Channel("attachment list.txt", "anything"),
            Channel("word/comments.xml, text", "a remark"),
            Channel("metadata Title", "Draft"),
        ],
        Watch(),
    )
    assert [hit.where for hit in found] == ["attachment list.txt", "word/comments.xml, text"]


def test_watch_and_hits_cross_to_another_process_and_back() -> None:
    ground = Ground(
        statement="s",
        person="a1",
        tier=Tier.C,
        capacity=Capacity.WITNESS,
        clues=(Clue(kind=MentionKind.WORK, forms=("the night shift at Merin bakery",)),),
    )
    watch = Watch((LENA,), (ground,), ("K7RM",))
    assert Watch.from_json(watch.to_json()) == watch
    hit = hits("Lena Korvat")[0]
    assert GateHit(**hit.to_json()) == hit


def test_no_watched_word_shows_in_a_repr() -> None:
    assert "Korvat" not in repr(WATCH)
    assert "Korvat" not in repr(hits("Lena Korvat"))


def test_what_only_resembles_a_name_is_judged_in_the_draft_and_stops_no_file() -> None:
    register = Register([Identity(id="P1", names=("Mira Osheva",))])
    text = "Ms Oshevan left early."
    assert [span.kind for span in find(text, register)] == [MentionKind.NAME]
    watch = Watch(identities=(Identity(id="P1", names=("Mira Osheva",)),))
    assert hits(text, watch=watch) == ()
    assert MentionKind.NAME in {hit.kind for hit in hits("Ms Osheva left early.", watch=watch)}
