"""Sealing: what was hidden is in no letter of the reviewed note, and each marker has its place."""

from __future__ import annotations

from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import Action, Capacity, MentionKind, Tier
from visit_desk.domain.note import MARKER, Mention, Note, Passage, Quote, plain
from visit_desk.redaction import Register, seal_text


def mention(
    text: str, word: str, kind: MentionKind, action: Action = Action.REDACT, gloss: str = "", at: int = 0
) -> Mention:
    start = text.index(word, at)
    return Mention(start=start, end=start + len(word), kind=kind, action=action, gloss=gloss, person="x1")


def test_hidden_words_become_markers_in_reading_order_with_emoji_and_arabic_between() -> None:
    text = "🕊️ قالت Lena Korvat في Tiller 8 👩🏽‍⚖️ today."
    note = Note(
        text=text,
        language="en",
        tier=Tier.B,
        mentions=(
            mention(text, "Tiller 8", MentionKind.ADDRESS, Action.GENERALISE, "a street"),
            mention(text, "Lena Korvat", MentionKind.NAME),
        ),
    )
    sealed = seal_text(note)
    assert sealed.text == f"🕊️ قالت {MARKER} في {MARKER} 👩🏽‍⚖️ today."
    assert plain(sealed) == "🕊️ قالت a person interviewed في a street 👩🏽‍⚖️ today."
    assert [marker.kind for marker in sealed.markers] == [MentionKind.NAME, MentionKind.ADDRESS]


def test_undecided_words_are_hidden_and_kept_ones_stay() -> None:
    text = "Minister Bram Ostley met Lena on 4 June."
    note = Note(
        text=text,
        tier=Tier.A,
        mentions=(
            mention(text, "Bram Ostley", MentionKind.NAME, Action.KEEP),
            mention(text, "Lena", MentionKind.NAME, Action.UNDECIDED),
        ),
    )
    sealed = seal_text(note, Register([Identity(id="h", names=("Bram Ostley",))]))
    assert "Bram Ostley" in sealed.text
    assert "Lena" not in sealed.text


def test_a_name_hidden_once_is_hidden_wherever_it_stands_again_in_any_spelling() -> None:
    text = "Lena Korvat came. LENA said: Korvat's file, Ko\u200brvat, K\u00f3rvat. Write lena korvat."
    sealed = seal_text(Note(text=text, tier=Tier.B, mentions=(mention(text, "Lena Korvat", MentionKind.NAME),)))
    assert "lena" not in sealed.text.lower()
    assert "rvat" not in sealed.text.lower()
    assert sealed.text.count(MARKER) == len(sealed.markers)


def test_overlapping_mentions_become_one_marker() -> None:
    text = "the flat of Lena Korvat, third floor, was searched"
    note = Note(
        text=text,
        tier=Tier.B,
        mentions=(
            mention(text, "the flat of Lena Korvat, third floor", MentionKind.ADDRESS, Action.GENERALISE, "her home"),
            mention(text, "Lena Korvat", MentionKind.NAME),
            mention(text, "floor, was", MentionKind.OTHER),
        ),
    )
    sealed = seal_text(note)
    assert sealed.text == f"{MARKER} searched"
    assert len(sealed.markers) == 1


def test_a_gloss_that_repeats_the_hidden_word_is_not_used() -> None:
    text = "Lena Korvat spoke."
    sealed = seal_text(
        Note(
            text=text,
            tier=Tier.B,
            mentions=(mention(text, "Lena Korvat", MentionKind.NAME, gloss="a friend of korvat"),),
        )
    )
    assert plain(sealed) == "a person interviewed spoke."


def test_a_passage_of_a_stricter_tier_stays_behind_whole() -> None:
    text = "Figures come in May. Off the record: nobody reads them. Thanks."
    start, end = text.index("Off"), text.index(" Thanks")
    note = Note(
        text=text,
        tier=Tier.A,
        language="en",
        passages=(Passage(start=start, end=end, speaker="x1", tier=Tier.C, capacity=Capacity.PRIVATE, aside=True),),
    )
    assert plain(seal_text(note)) == "Figures come in May. This passage is held back. Thanks."


def test_the_original_of_a_quotation_and_stray_marker_letters_do_not_pass() -> None:
    text = f"She said {MARKER} so."
    note = Note(text=text, tier=Tier.B, quotes=(Quote(start=0, end=3, original="tajne reči"),))
    sealed = seal_text(note)
    assert MARKER not in sealed.text
    assert "tajne" not in str(sealed.__dict__)
