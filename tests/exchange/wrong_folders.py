"""Ways in which a visit folder can be wrong: the files that are changed, and words of the sentence that tells it."""

from __future__ import annotations

from typing import Any

from tests.exchange.folders import SMALLEST

CASES: dict[str, tuple[dict[str, Any], str]] = {
    "an unknown key": (
        {"people": [{"label": "P1", "withold": []}]},
        'people.json, entry 1 (P1), key "withold" is not a key',
    ),
    "a missing key": ({"people": [{"names": ["X Y"]}]}, 'people.json, entry 1, key "label" is missing'),
    "a wrong type": ({"people": [{"label": "P1", "head": "yes"}]}, 'entry 1 (P1), key "head" must be true or false'),
    "a word outside its list": (
        {"people": [{"label": "P1", "tier": "E"}]},
        "key \"tier\" must be one of 'A', 'B', 'C' or 'D'",
    ),
    "a list that is none": ({"people": [{"label": "P1", "names": "X Y"}]}, 'key "names" must be a list'),
    "an object for a list": ({"people": {"label": "P1"}}, "people.json: must be a list"),
    "a duplicate label": (
        {"people": [{"label": "P1"}, {"label": "P1"}]},
        'people.json, entry 2 (P1), key "label" is used twice',
    ),
    "a label with a space": (
        {"people": [{"label": "Bruna Tavel"}]},
        'people.json, entry 1, key "label" must be a label',
    ),
    "a person who is not there": (
        {"risks": [{"label": "R-1", "person": "P99"}]},
        'risks.json, entry 1 (R-1), key "person" points to a person',
    ),
    "a statement that is not there": (
        {"findings": [{"label": "F1", "title": "T", "basis": ["S9"]}]},
        'findings.json, entry 1 (F1), key "basis" points to a statement',
    ),
    "a passage of another note": (
        {"statements": [{"label": "S1", "text": "T.", "passage": "N1-a"}]},
        'statements.json, entry 1 (S1), key "passage" belongs to another note',
    ),
    "words that do not occur": (
        {"decisions/N1": {"note": "N1", "decisions": [{"text": "Bruna  Tavel", "kind": "NAME"}]}},
        'decisions/N1.json, entry 1, key "text" does not stand in the note exactly',
    ),
    "an occurrence too many": (
        {"decisions/N1": {"note": "N1", "decisions": [{"text": "Bruna", "occurrence": 2, "kind": "NAME"}]}},
        'key "occurrence" must be between 1 and 1',
    ),
    "decisions over each other": (
        {
            "decisions/N1": {
                "note": "N1",
                "decisions": [{"text": "Bruna Tavel", "kind": "NAME"}, {"text": "Tavel", "kind": "NAME"}],
            }
        },
        'decisions/N1.json, entry 2, key "text" overlaps another decision',
    ),
    "two files for one note": (
        {"decisions/N2": {"note": "N1", "decisions": []}},
        'decisions/N2.json, key "note" belongs to a note that another file decides',
    ),
    "decisions for no note": (
        {"decisions/N1": {"note": "N7", "decisions": []}},
        'decisions/N1.json, key "note" points to a note',
    ),
    "a passage told twice over": (
        {
            "notes": [
                {
                    "label": "N1",
                    "file": "notes/N1.txt",
                    "passages": [{"from": "said", "to": "days", "start": 1, "end": 3, "speaker": "P1"}],
                }
            ]
        },
        'notes.json, entry 1 (N1), key "passages.0" needs "from" and "to", or "start" and "end"',
    ),
    "a passage beyond the note": (
        {
            "notes": [
                {
                    "label": "N1",
                    "file": "notes/N1.txt",
                    "passages": [{"label": "N1-a", "start": 5, "end": 900, "speaker": "P1"}],
                }
            ]
        },
        'key "start" must lie inside the note',
    ),
    "passages over each other": (
        {
            "notes": [
                {
                    "label": "N1",
                    "file": "notes/N1.txt",
                    "passages": [
                        {"label": "N1-a", "start": 0, "end": 20, "speaker": "P1"},
                        {"start": 19, "end": 30, "speaker": "P1"},
                    ],
                }
            ]
        },
        'notes.json, entry 1 (N1), key "passages" holds two passages over the same words',
    ),
    "a missing note": (
        {"notes": [{"label": "N1", "file": "notes/none.txt"}]},
        'notes.json, entry 1 (N1), key "file" names a file that could not be used: none.txt does not exist',
    ),
    "a note outside the folder": (
        {"notes": [{"label": "N1", "file": "../N1.txt"}]},
        'key "file" must be a file inside this folder',
    ),
    "a consent without any use": (
        {"consents": [{"person": "P1"}]},
        'consents.json, entry 1: needs a "preset" or "uses"',
    ),
    "a consent told twice": (
        {"consents": [{"person": "P1", "uses": {"U3": "granted"}}, {"person": "P1", "preset": "anonymous"}]},
        'consents.json, entry 2, key "uses" tells U3 of this person a second time',
    ),
    "a term of no list": (
        {"findings": [{"label": "F1", "title": "T", "themes": ["weather"]}]},
        'key "themes" holds a term that is not in resources/lists/themes.json',
    ),
    "a visit that ends first": ({"visit": SMALLEST | {"ends": "2031-08-01"}}, "visit.json: ends before it starts"),
    "a date that is none": ({"visit": SMALLEST | {"ends": "31 August"}}, 'visit.json, key "ends"'),
    "half a meeting time": (
        {"meetings": {"meetings": [{"label": "M1", "title": "T", "starts": "2031-09-03T10:00:00"}]}},
        'meetings.json, entry 1 (M1), key "meetings" needs both a start and an end',
    ),
    "a paragraph without text": (
        {"paragraphs": {"report": [{"section": "context"}]}},
        'paragraphs.json, report, entry 1: needs "text" or "text_of"',
    ),
    "a footnote behind nothing": (
        {"paragraphs": {"report": [{"section": "context", "text": "A.", "footnotes": [{"text": "n", "after": "B"}]}]}},
        'key "footnotes.after" does not stand in the paragraph',
    ),
    "planted words that are not there": (
        {"refusals": [{"label": "X1", "of": "F1", "text": "A.", "planted": ["B"]}]},
        'refusals.json, entry 1 (X1), key "planted" does not stand',
    ),
    "broken JSON": ({"people": '[{"label": "P1",}]'}, "people.json: is not valid JSON (line 1, column"),
    "a key that stands twice": (
        {"people": '[{"label": "P1", "label": "P2"}]'},
        'people.json, key "label" stands twice',
    ),
    "an empty file": ({"people": "  "}, "people.json: is empty"),
    "JSON nested without end": ({"people": "[" * 100_000 + "]" * 100_000}, "people.json: is"),
    "half a letter": ({"people": '[{"label": "P1", "names": ["\\ud800"]}]'}, "people.json"),
}
