"""A visit as a folder: what it becomes, and the sentence for each way in which it can be wrong."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.exchange.folders import NOTE, folder, small
from tests.exchange.wrong_folders import CASES
from visit_desk.domain.lists import Action, Capacity, ConsentState, MentionKind, SlotKind, Tier, Use
from visit_desk.domain.trouble import BadInput, Exit
from visit_desk.exchange import read_visit


def refused(at: Path) -> str:
    """The one sentence with which this folder is refused."""
    with pytest.raises(BadInput) as trouble:
        read_visit(at)
    sentence = str(trouble.value)
    assert trouble.value.exit_code is Exit.BAD_INPUT
    assert "\n" not in sentence
    assert sentence.startswith("This file could not be read as a visit folder: ")
    return sentence


def test_the_smallest_visit_is_one_file(tmp_path: Path) -> None:
    read = read_visit(folder(tmp_path))
    assert read.visit.code == "QQX-2031"
    assert read.visit.ends == date(2031, 9, 10)
    assert read.things()[0] is read.visit


def test_labels_become_random_ids_and_links_hold(tmp_path: Path) -> None:
    read = read_visit(small(tmp_path / "a"))
    again = read_visit(small(tmp_path / "b"))
    person, meeting, note, statement, finding = (
        read.people[0],
        read.meetings[0],
        read.notes[0],
        read.statements[0],
        read.findings[0],
    )
    assert meeting.participants == (person.id,)
    assert note.meeting == statement.meeting == meeting.id
    assert statement.person == person.id == note.mentions[1].person
    assert finding.basis == (statement.id,)
    assert read.recommendations[0].findings == (finding.id,)
    assert read.paragraphs[0].text == finding.text
    assert read.refusals[0].of == finding.id
    assert read.refusals[0].basis == (statement.id,)
    assert person.id != again.people[0].id
    assert person.code not in ("P1", again.people[0].code)
    assert statement.code not in ("S1", again.statements[0].code)
    assert {thing.visit for thing in read.things()[1:]} == {read.visit.id}


def test_decisions_find_their_words_in_the_note(tmp_path: Path) -> None:
    note = read_visit(small(tmp_path)).notes[0]
    words = [(NOTE[m.start : m.end], m.kind, m.action, m.decided_by) for m in note.mentions]
    assert words == [
        ("3 September 2031", MentionKind.DATE, Action.GENERALISE, "record"),
        ("Bruna Tavel", MentionKind.NAME, Action.REDACT, "record"),
    ]


def test_every_occurrence_can_be_decided_at_once_or_one_by_one(tmp_path: Path) -> None:
    both = {"note": "N1", "decisions": [{"text": "a", "occurrence": "all", "kind": "OTHER", "action": "keep"}]}
    note = read_visit(small(tmp_path / "a", **{"decisions/N1": both})).notes[0]
    assert len(note.mentions) == NOTE.count("a")
    second = {"note": "N1", "decisions": [{"text": "t", "occurrence": 2, "kind": "OTHER"}]}
    note = read_visit(small(tmp_path / "b", **{"decisions/N1": second})).notes[0]
    assert note.mentions[0].start == NOTE.index("t", NOTE.index("t") + 1)


def test_an_undecided_decision_waits_for_the_evening(tmp_path: Path) -> None:
    later = {"note": "N1", "decisions": [{"text": "Ost Lane", "kind": "PLACE", "action": "undecided"}]}
    mention = read_visit(small(tmp_path, **{"decisions/N1": later})).notes[0].mentions[0]
    assert mention.action is Action.UNDECIDED
    assert mention.decided_by == ""


def test_a_statement_speaks_with_the_tier_and_capacity_of_its_passage(tmp_path: Path) -> None:
    notes = [
        {
            "label": "N1",
            "file": "notes/N1.txt",
            "speaker": "P1",
            "tier": "A",
            "capacity": "official",
            "passages": [
                {
                    "label": "N1-a",
                    "start": 4,
                    "end": 20,
                    "speaker": "P1",
                    "tier": "D",
                    "capacity": "private",
                    "aside": True,
                }
            ],
        }
    ]
    read = read_visit(small(tmp_path, notes=notes))
    assert read.statements[0].tier is Tier.D
    assert read.statements[0].capacity is Capacity.PRIVATE


def test_presets_spread_out_single_uses_win_and_conditions_hang_on_what_was_granted(tmp_path: Path) -> None:
    consents = {consent.use: consent for consent in read_visit(small(tmp_path)).consents}
    assert {use: consent.state for use, consent in consents.items()} == {
        Use.INTERNAL: ConsentState.GRANTED,
        Use.AGGREGATE: ConsentState.GRANTED,
        Use.SUMMARY: ConsentState.GRANTED,
        Use.QUOTATION: ConsentState.DEFERRED,
        Use.COMMUNICATION: ConsentState.GRANTED,
    }
    assert consents[Use.SUMMARY].conditions[0].withhold == (MentionKind.PLACE,)
    assert consents[Use.QUOTATION].conditions == ()
    assert consents[Use.AGGREGATE].conditions == ()


def test_protection_is_the_default(tmp_path: Path) -> None:
    meetings = {
        "meetings": [{"label": "M1", "title": "Talk", "starts": "2031-09-03T10:00:00", "ends": "2031-09-03T11:00:00"}]
    }
    read = read_visit(small(tmp_path, meetings=meetings))
    assert read.meetings[0].form_of_slot is SlotKind.CONFIDENTIAL
    assert read.slots[0].form is SlotKind.CONFIDENTIAL
    assert read.meetings[0].tier is read.people[0].tier is Tier.C


def test_every_clear_file_that_was_read_is_told(tmp_path: Path) -> None:
    read = read_visit(small(tmp_path))
    told = {Path(original.path).name for original in read.clear_originals}
    assert {"visit.json", "people.json", "N1.txt", "N1.json", "statements.json"} <= told


def test_repr_shows_no_name_and_no_text(tmp_path: Path) -> None:
    shown = repr(read_visit(small(tmp_path)))
    for words in ("Bruna", "Ost Lane", "two days", "baker"):
        assert words not in shown


@pytest.mark.parametrize("case", CASES)
def test_a_sentence_names_file_entry_and_key_for(case: str, tmp_path: Path) -> None:
    files, words = CASES[case]
    sentence = refused(small(tmp_path, **files))
    assert words in sentence
    for secret in ("Bruna", "Tavel", "Ost Lane", "weather"):
        assert secret not in sentence


def test_no_folder_an_empty_one_and_a_file_are_told_apart(tmp_path: Path) -> None:
    assert "no such folder" in refused(tmp_path / "none")
    assert "no visit.json" in refused(tmp_path)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert "no such folder" in refused(tmp_path / "file")


def test_json_that_is_not_utf8_is_refused_and_a_byte_order_mark_is_not(tmp_path: Path) -> None:
    at = folder(tmp_path)
    (at / "people.json").write_bytes('[{"label": "P1", "names": ["Zoë"]}]'.encode("utf-16"))
    assert "people.json: is not UTF-8 text" in refused(at)
    (at / "people.json").write_bytes(b"\xef\xbb\xbf" + '[{"label": "P1", "names": ["Zoë"]}]'.encode())
    assert read_visit(at).people[0].names == ("Zoë",)


def test_fifty_megabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    at = small(tmp_path)
    with (at / "people.json").open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert "people.json: is larger than 32 MB" in refused(at)
    (at / "people.json").write_text('[{"label": "P1"}]', encoding="utf-8")
    with (at / "notes" / "N1.txt").open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert 'notes.json, entry 1 (N1), key "file" names a file that is larger than 16 MB' in refused(at)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "N1.txt is empty"),
        (b" \n\t", "N1.txt is empty"),
        (b"%PDF-1.7 text", "holds no text"),
        (bytes(range(256)), "holds no text"),
    ],
)
def test_a_note_that_is_no_text_is_told(content: bytes, words: str, tmp_path: Path) -> None:
    at = small(tmp_path)
    (at / "notes" / "N1.txt").write_bytes(content)
    assert words in refused(at)


def test_a_recommendation_without_finding_or_addressee_is_kept(tmp_path: Path) -> None:
    read = read_visit(small(tmp_path, recommendations=[{"label": "R1", "text": "Consider it"}]))
    assert read.recommendations[0].addressees == ()


@pytest.mark.parametrize("name", ["X", "Ж" * 300, "ليلى الحُسَيني", "A\u200bna\u200d Li\u202e", "O'Neil-Straße 🦊"])
def test_names_of_any_length_and_script_pass_unchanged(name: str, tmp_path: Path) -> None:
    at = small(
        tmp_path,
        people=[{"label": "P1", "names": [name]}],
        **{"decisions/N1": {"note": "N1", "decisions": [{"text": name, "kind": "NAME", "person": "P1"}]}},
    )
    (at / "notes" / "N1.txt").write_text(f"🦊 {name} said that it took two days.", encoding="utf-8")
    read = read_visit(at)
    mention = read.notes[0].mentions[0]
    assert read.people[0].names == (name,)
    assert read.notes[0].text[mention.start : mention.end] == name


def test_a_note_of_two_hundred_thousand_words_is_read_whole(tmp_path: Path) -> None:
    at = small(tmp_path)
    (at / "notes" / "N1.txt").write_text(NOTE + "word " * 200_000, encoding="utf-8")
    assert len(read_visit(at).notes[0].text) > 1_000_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such links without rights")
def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("outside", encoding="utf-8")
    at = small(tmp_path / "a")
    (at / "notes" / "N1.txt").unlink()
    (at / "notes" / "N1.txt").symlink_to(tmp_path / "outside.txt")
    assert "must be a file inside this folder" in refused(at)


def test_another_city_in_note_and_decision_moves_every_offset(tmp_path: Path) -> None:
    at = small(tmp_path)
    (at / "notes" / "N1.txt").write_text(
        "A longer beginning. " + NOTE.replace("Bruna", "Maximiliana"), encoding="utf-8"
    )
    assert 'decisions/N1.json, entry 1, key "text"' in refused(at)
    decisions = json.loads((at / "decisions" / "N1.json").read_text(encoding="utf-8"))
    decisions["decisions"][0]["text"] = "Maximiliana Tavel"
    (at / "decisions" / "N1.json").write_text(json.dumps(decisions), encoding="utf-8")
    note = read_visit(at).notes[0]
    assert note.text[note.mentions[1].start : note.mentions[1].end] == "Maximiliana Tavel"
