"""A common word that a person let stand is let through by the gate in that very place, and in no other."""

from __future__ import annotations

import pytest

from visit_desk.domain.channel import Channel
from visit_desk.domain.identity import Identity
from visit_desk.redaction import Standing, Watch, gate_search, standing

TEXT = "Nobody disputes that the Charter of the Rose was signed in the autumn of that year."
ROSE = Identity(id="p1", names=("Rose Tallow",))


def _place(text: str = TEXT, word: str = "Rose") -> Standing:
    return standing(text, text.index(word), text.index(word) + len(word))


def _hits(text: str, where: str = "paragraph 3", *, raw: bool = False) -> int:
    watch = Watch(identities=(ROSE,), standing=(_place(),))
    return len(gate_search([Channel(where, text, raw=raw)], Watch.from_json(watch.to_json())))


@pytest.mark.parametrize(
    "laid_out",
    [
        TEXT,
        TEXT.replace(" ", "\n"),
        TEXT.replace("Rose", "Rose12"),
        TEXT.replace("Charter", "Char\u00adter"),
        TEXT.replace("signed", "<b>signed</b>"),
        f"12. {TEXT} (a) And so on.",
    ],
)
def test_the_place_is_known_again_however_it_is_laid_out(laid_out: str) -> None:
    assert _hits(laid_out) == 0


@pytest.mark.parametrize(
    "other",
    [
        "The Charter of the Rose was never seen.",
        "I met the Rose was signed in the autumn of that year.",
        TEXT.replace("Rose", "Rose Tallow"),
        f"{TEXT} Only Rose came.",
        "Author: Rose",
    ],
)
def test_the_word_anywhere_else_is_a_hit(other: str) -> None:
    assert _hits(other) == 1


def test_on_a_printed_page_the_text_may_break_off_behind_the_word() -> None:
    broken = TEXT[: TEXT.index("Rose") + 4] + "\n1 See the annex.\n14"
    assert _hits(broken, "page 3, text") == 0
    assert _hits(broken, "word/document.xml, text") == 1


def test_a_line_of_its_own_may_be_printed_apart() -> None:
    lines = "The code says:\n(a) Nobody is bound by the Rose;\n(b) Rose water is taxed."
    places = tuple(standing(lines, at, at + 4) for at in (lines.index("Rose;"), lines.index("Rose water")))
    watch = Watch(identities=(ROSE,), standing=places)
    apart = [Channel(f"paragraph 2, line {n}", line) for n, line in enumerate(lines.split("\n"))]
    assert gate_search(apart, watch) == ()
    assert gate_search([Channel("text", lines.replace("\n", "\\n"))], watch) == ()
    assert len(gate_search([Channel("metadata Title", "Rose is bound by it.")], watch)) == 1


def test_a_place_of_few_letters_opens_nothing() -> None:
    watch = Watch(identities=(ROSE,), standing=(_place("The Rose", "Rose"),))
    assert len(gate_search([Channel("metadata Title", "The Rose")], watch)) == 1


def test_an_ordinary_word_in_small_letters_is_not_taken_for_a_name() -> None:
    shepherd = Identity(id="p2", names=("Anna Shepherd",))
    watch = Watch(identities=(shepherd,), common=("shepherd",))
    assert gate_search([Channel("page 1, text", "A shepherd of the hills spoke.")], watch) == ()
    assert gate_search([Channel("page 1, text", "It was Anna Shepherd.")], watch)


def test_no_word_of_a_place_is_shown() -> None:
    assert "rose" not in repr(_place()).lower()
