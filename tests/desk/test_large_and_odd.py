"""Large and odd things: told in a sentence where they must be, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from visit_desk.desk.desk import Desk
from visit_desk.domain.lists import Format, Profile, ReportKind, Section
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import BadInput
from visit_desk.domain.writing import Paragraph, Recommendation

WORDS_200K = " ".join(f"word{number % 5000}" for number in range(200_000))


def test_a_note_of_two_hundred_thousand_words_is_kept_found_and_changed(empty_desk: Desk) -> None:
    note = empty_desk.notes.keep(replace(empty_desk.notes.begin(), text=f"{WORDS_200K} needleword"))
    assert empty_desk.notes.get(note.id).text.endswith("needleword")
    assert len(empty_desk.search("needleword")) == 1
    empty_desk.notes.keep(replace(note, text=note.text + " and more"))
    assert empty_desk.notes.history(note.id)[1].value == note


@pytest.mark.parametrize(
    "name",
    ["A", "Z" * 300, "محمود الطائي", "Ol\u200bga\u200d Ne\u00admo", "李小龙", "O'Brien-Ñandú", "."],
    ids=["one letter", "300 letters", "right to left", "zero width", "chinese", "accents", "a dot"],
)
def test_an_odd_name_is_recorded_and_matched_without_flooding(desk: Desk, name: str) -> None:
    person = desk.people.keep(Interlocutor(names=(name,)))
    assert desk.people.view(person.id).person.names == (name.strip(),)
    plain = "A meeting about a draft law took place. All agreed. A second meeting follows."
    found = [c for c in desk.notes.candidates(plain) if c.person == person.id]
    assert len(found) <= 3
    if len(name) > 2:
        told = desk.notes.candidates(f"Then {name} spoke of it.")
        assert any(candidate.person == person.id for candidate in told)


def test_a_recommendation_without_finding_and_addressee_is_kept_flagged_and_printed(desk: Desk, tmp_path: Path) -> None:
    desk.evidence.keep(Recommendation(code="R9", text="Consider further steps"))
    view = desk.reports.view()
    keys = {problem.key for problem in view.problems if not problem.blocks}
    assert {"recommendation lacks finding", "recommendation lacks addressee"} <= keys
    out = desk.exports.write(ReportKind.RECOMMENDATIONS, Profile.DRAFT, Format.JSON, "en", tmp_path / "r.json")
    assert out.recommendations == 2
    assert "addressee to be named" in (tmp_path / "r.json").read_text(encoding="utf-8")


def test_a_report_of_thirty_thousand_words_says_that_it_is_too_long_and_is_still_written(
    desk: Desk, tmp_path: Path
) -> None:
    sentence = "The authorities have not published any figures on this practice. "
    for number in range(60):
        desk.reports.keep_paragraph(Paragraph(section=Section.CONTEXT, order=number, text=sentence * 50))
    view = desk.reports.view()
    assert view.words > 29_000
    over = next(problem for problem in view.problems if problem.key == "over the word limit")
    assert not over.blocks
    assert int(over.detail) == view.words - view.budget
    receipt = desk.exports.write(ReportKind.REPORT, Profile.DRAFT, Format.PDF, "en", tmp_path / "long.pdf")
    assert receipt.words == view.words


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 100, b"\xff\xfe"], ids=["empty", "binary", "half a mark"])
def test_a_text_that_is_none_is_refused_and_no_note_is_made(desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(content)
    before = len(desk.notes.lines())
    with pytest.raises(BadInput):
        desk.notes.bring_in([path])
    assert len(desk.notes.lines()) == before
    assert path.exists()


def test_a_text_in_another_encoding_is_read_as_it_was_meant(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes("Заметка о посещении учреждения в городе. Все участники согласились.".encode("cp1251"))
    (note,) = desk.notes.bring_in([path])
    assert note.text.startswith("Заметка")
