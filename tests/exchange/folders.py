"""Small visit folders for tests: invented, and different from the demo in every name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SMALLEST: dict[str, Any] = {"code": "QQX-2031", "country": "Quessia", "starts": "2031-09-01", "ends": "2031-09-10"}
NOTE = "Note of 3 September 2031. Bruna Tavel, the baker of Ost Lane, said that she was held for two days.\n"


def folder(at: Path, **files: Any) -> Path:
    """A folder with a visit.json and these files (``people=[...]`` becomes people.json; text stays text)."""
    at.mkdir(parents=True, exist_ok=True)
    for name, content in ({"visit": SMALLEST} | files).items():
        path = at / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path.parent if "/" not in name else at


def small(at: Path, **other: Any) -> Path:
    """A folder with one person, one meeting, one note, one statement and one finding; ``other`` replaces files."""
    at.mkdir(parents=True, exist_ok=True)
    (at / "notes").mkdir()
    (at / "notes" / "N1.txt").write_text(NOTE, encoding="utf-8")
    files: dict[str, Any] = {
        "people": [{"label": "P1", "names": ["Bruna Tavel"], "role": "baker", "few": 1}],
        "places": [{"label": "L1", "forms": ["Ost Lane"], "few": 3}],
        "meetings": {
            "meetings": [
                {
                    "label": "M1",
                    "title": "Talk",
                    "place": "L1",
                    "city": "Ostra",
                    "starts": "2031-09-03T10:00:00",
                    "ends": "2031-09-03T11:00:00",
                    "participants": ["P1"],
                }
            ]
        },
        "notes": [
            {
                "label": "N1",
                "file": "notes/N1.txt",
                "meeting": "M1",
                "speaker": "P1",
                "tier": "D",
                "passages": [{"label": "N1-a", "from": "said that", "to": "two days", "speaker": "P1"}],
            }
        ],
        "decisions/N1": {
            "note": "N1",
            "decisions": [
                {"text": "Bruna Tavel", "kind": "NAME", "person": "P1", "gloss": "a person"},
                {"text": "3 September 2031", "kind": "DATE", "action": "generalise", "gloss": "in autumn"},
            ],
        },
        "consents": [
            {
                "person": "P1",
                "preset": "quotation",
                "uses": {"U4": "deferred", "U9": "granted"},
                "conditions": [{"text": "not the street", "withhold": ["PLACE"]}],
            }
        ],
        "statements": [{"label": "S1", "text": "Held for two days.", "note": "N1", "passage": "N1-a"}],
        "findings": [
            {"label": "F1", "title": "Short arrests", "text": "People are held.", "basis": ["S1"], "level": "E1"}
        ],
        "recommendations": [{"label": "R1", "text": "End short arrests", "findings": ["F1"]}],
        "paragraphs": {
            "report": [
                {"section": "executive", "text_of": "F1", "footnotes": [{"text": "A law.", "after": "are held"}]}
            ]
        },
        "refusals": [{"label": "X1", "of": "F1", "text": "A baker was held.", "planted": ["A baker"]}],
    }
    return folder(at, **files | other)
