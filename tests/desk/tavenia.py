# long: one invented visit, told in one place
"""A visit that the program has never seen: the invented Republic of Tavenia, written in the documented format.

Another country, other cities, roles and dates than in the demo, and the same six kinds of detail that give a source
away. Nothing of it stands anywhere in the program.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

NOTES: dict[str, str] = {
    "justice.txt": (
        "Meeting with the Ministry of Justice. Minister Odile Karrow received the delegation. She said that section 88 "
        "of the Criminal Code was applied in 17 cases in 2030 and that it would be reviewed. The Ministry will send "
        "the figures within one month (COMMITMENT)."
    ),
    "magistrate.txt": (
        "Private talk. Tobin Hallward, magistrate in Brackwater, said that statements signed without a lawyer are "
        "read out in court. He is one of three magistrates there. His mobile is +999 41 230 877."
    ),
    "prison.txt": (
        "Visit to Stonefold prison, 4 September 2031. Interview in private with Ruben Asch, wing C-2, aged 41, number "
        "SF-88120. He said that three people are kept in isolation for 23 hours a day for their protection. He is the "
        "only person there sentenced under section 88. Consent: general information yes, personal details no."
    ),
    "senator.txt": (
        "Late talk. Senator Lio Brandt said that he was shown photographs in June 2031 and asked to withdraw a bill. "
        "He asked that nobody learn that a senator spoke."
    ),
    "clinic.txt": (
        "Meeting at the Ministry of Health. The ministry said that there is no protocol on surgery on intersex "
        "children. Apart, Dr. Maren Ost, surgeon at Greyfriars Hospital, said that two operations were done there in "
        "2029 without the consent of the children."
    ),
    "survivor.txt": (
        "Interview. Jonna Pell, 24, was beaten at Police Post No. 7 in Kestrel Bay on 3 May 2031. A friend waited "
        'outside. She agrees to an anonymous summary and a quotation, "I counted the tiles", if the city and the '
        "post are not named."
    ),
    "shelter.txt": (
        "The municipal shelter of Ferrow lets residents choose their dormitory by their own gender. The manager, Ada "
        "Finch, asks that this is not told before the city has confirmed it in writing."
    ),
}


def people() -> list[dict[str, Any]]:
    official = {"tier": "A", "capacity": "official", "official": True}
    return [
        {
            "label": "MIN",
            "names": ["Odile Karrow"],
            "role": "Minister of Justice",
            "institution": "Ministry of Justice",
            "head": True,
            **official,
        },
        {
            "label": "MAG",
            "names": ["Tobin Hallward"],
            "contacts": ["+999 41 230 877"],
            "role": "magistrate",
            "role_forms": ["magistrate", "judge"],
            "places": ["Brackwater"],
            "official": True,
            "capacity": "private",
            "tier": "C",
            "few": 3,
        },
        {
            "label": "INM",
            "names": ["Ruben Asch"],
            "case_numbers": ["SF-88120"],
            "role": "prisoner",
            "tier": "D",
            "deprived_of_liberty": True,
            "places": ["Stonefold"],
            "few": 1,
        },
        {
            "label": "SEN",
            "names": ["Lio Brandt"],
            "role": "senator",
            "role_forms": ["senator"],
            "official": True,
            "capacity": "private",
            "tier": "C",
            "few": 40,
        },
        {
            "label": "DOC",
            "names": ["Maren Ost"],
            "role": "surgeon",
            "role_forms": ["surgeon", "doctor"],
            "organizations": ["Greyfriars Hospital"],
            "official": True,
            "capacity": "private",
            "tier": "C",
            "few": 4,
        },
        {
            "label": "HEA",
            "names": ["Ministry of Health"],
            "role": "ministry",
            "institution": "Ministry of Health",
            **official,
        },
        {"label": "SUR", "names": ["Jonna Pell"], "role": "student", "tier": "D", "places": ["Kestrel Bay"]},
        {
            "label": "SHE",
            "names": ["Ada Finch"],
            "role": "manager",
            "role_forms": ["manager of the shelter"],
            "organizations": ["municipal shelter of Ferrow"],
            "tier": "C",
            "capacity": "organization",
            "few": 1,
        },
    ]


def places() -> list[dict[str, Any]]:
    names = {"BRA": "Brackwater", "STO": "Stonefold", "KES": "Kestrel Bay", "FER": "Ferrow"}
    made: list[dict[str, Any]] = [
        {"label": label, "forms": [name], "level": "city", "region": "the coast", "gloss": "a coastal town"}
        for label, name in names.items()
    ]
    return [*made, {"label": "CAP", "forms": ["Tavenport"], "level": "city", "gloss": "the capital", "few": 900}]


def meetings() -> dict[str, Any]:
    def held(label: str, day: int, title: str, people: list[str], **more: Any) -> dict[str, Any]:
        start = f"2031-09-{day:02d}T09:00:00"
        return {
            "label": label,
            "title": title,
            "participants": people,
            "starts": start,
            "ends": start.replace("T09", "T10"),
            "language": "en",
            **more,
        }

    official: dict[str, Any] = {"form_of_slot": "official", "tier": "A", "public": True, "attribution": "on record"}
    return {
        "meetings": [
            held("M1", 1, "Ministry of Justice", ["MIN"], form="ministry", place="CAP", **official),
            held("M2", 2, "Private talk", ["MAG"], form="court", place="BRA", tier="C"),
            held("M3", 4, "Stonefold prison", ["INM"], form="prison", place="STO", **{**official, "tier": "D"}),
            held("M4", 5, "Late talk", ["SEN"], form="parliament", place="CAP", tier="C"),
            held("M5", 6, "Ministry of Health", ["HEA", "DOC"], form="ministry", place="CAP", **official),
            held("M6", 7, "Interview", ["SUR"], form="survivor", place="KES", tier="D"),
            held("M7", 8, "Municipal shelter", ["SHE"], form="shelter", place="FER", tier="C"),
        ]
    }


def notes() -> list[dict[str, Any]]:
    def note(label: str, meeting: str, speaker: str, tier: str, capacity: str, **more: Any) -> dict[str, Any]:
        return {
            "label": label,
            "file": f"notes/{label}.txt",
            "meeting": meeting,
            "language": "en",
            "speaker": speaker,
            "tier": tier,
            "capacity": capacity,
            "state": "reviewed",
            **more,
        }

    aside = {
        "from": "Apart, Dr. Maren Ost",
        "to": "consent of the children.",
        "label": "aside",
        "speaker": "DOC",
        "tier": "C",
        "capacity": "private",
        "aside": True,
    }
    return [
        note("justice", "M1", "MIN", "A", "official"),
        note("magistrate", "M2", "MAG", "C", "private"),
        note("prison", "M3", "INM", "D", "witness"),
        note("senator", "M4", "SEN", "C", "private"),
        note("clinic", "M5", "HEA", "A", "official", passages=[aside]),
        note("survivor", "M6", "SUR", "D", "witness"),
        note("shelter", "M7", "SHE", "C", "organization"),
    ]


def decisions() -> dict[str, list[dict[str, Any]]]:
    def hidden(text: str, kind: str, person: str, gloss: str, action: str = "generalise") -> dict[str, Any]:
        return {"text": text, "kind": kind, "person": person, "action": action, "gloss": gloss}

    return {
        "justice": [{"text": "Odile Karrow", "kind": "NAME", "person": "MIN", "action": "keep", "reason": "head"}],
        "magistrate": [
            hidden("Tobin Hallward", "NAME", "MAG", "a person interviewed", "redact"),
            hidden("Brackwater", "PLACE", "MAG", "one city"),
            hidden("one of three magistrates", "ROLE", "MAG", "one of several"),
        ],
        "prison": [
            hidden("Ruben Asch", "NAME", "INM", "a person interviewed", "redact"),
            hidden("wing C-2", "WORK", "INM", "one section"),
            hidden("SF-88120", "CASENO", "INM", "a number", "redact"),
            hidden("41", "AGE", "INM", "in middle age"),
        ],
        "senator": [
            hidden("Lio Brandt", "NAME", "SEN", "a person interviewed", "redact"),
            hidden("June 2031", "DATE", "SEN", "this year"),
        ],
        "clinic": [
            hidden("Maren Ost", "NAME", "DOC", "a person interviewed", "redact"),
            hidden("Greyfriars Hospital", "ORG", "DOC", "a hospital"),
            hidden("2029", "DATE", "DOC", "recent years"),
        ],
        "survivor": [
            hidden("Jonna Pell", "NAME", "SUR", "a person interviewed", "redact"),
            hidden("24", "AGE", "SUR", "a young adult"),
            hidden("Police Post No. 7", "PLACE", "SUR", "a police post"),
            hidden("Kestrel Bay", "PLACE", "SUR", "one city"),
            hidden("3 May 2031", "DATE", "SUR", "in 2031"),
        ],
        "shelter": [
            hidden("Ada Finch", "NAME", "SHE", "a person interviewed", "redact"),
            hidden("Ferrow", "PLACE", "SHE", "one city"),
        ],
    }


def consents() -> list[dict[str, Any]]:
    no_place = {"text": "not the city, not the post", "withhold": ["PLACE"], "words": ["Police Post No. 7", "Post 7"]}
    waits = {"text": "not before the city confirms", "until": "the city has confirmed in writing"}
    return [
        {"person": "MIN", "preset": "on record"},
        {"person": "MAG", "preset": "anonymous"},
        {"person": "INM", "preset": "anonymous"},
        {"person": "SEN", "preset": "background"},
        {"person": "DOC", "preset": "anonymous"},
        {"person": "HEA", "preset": "on record"},
        {"person": "SUR", "preset": "quotation", "conditions": [no_place]},
        {"person": "SHE", "preset": "anonymous", "conditions": [waits]},
    ]


# What may stand in the report, and the detail that must be refused in its place: (finding, planted, free).
TRIALS: dict[str, tuple[str, str]] = {
    "F1": (
        "In the courts of Brackwater, statements signed without a lawyer were read out.",
        "In several courts, statements signed without a lawyer were read out.",
    ),
    "F2": (
        "In wing C-2 of one prison, persons were kept in isolation for 23 hours a day.",
        "In several places of detention, persons were kept in isolation as a form of protection.",
    ),
    "F3": (
        "A senator reported that photographs were used to exert pressure.",
        "The Independent Expert received information that persons in public life were put under pressure.",
    ),
    "F4": (
        "At Greyfriars Hospital, operations were carried out in 2029 without the consent of the children.",
        "Operations continue to be carried out on intersex children without their own consent.",
    ),
    "F5": (
        "Persons were beaten at Police Post No. 7 after arrest.",
        "Persons were beaten in police custody in one city after arrest.",
    ),
    "F6": ("Residents of one municipal shelter choose their dormitory by their own gender.", ""),
}


def statements() -> list[dict[str, Any]]:
    def told(label: str, note: str, person: str, text: str, **more: Any) -> dict[str, Any]:
        return {"label": label, "note": note, "person": person, "text": text, "reliability": "likely reliable", **more}

    return [
        told("S0", "justice", "MIN", "Seventeen cases were opened in one year.", source="official"),
        told("S1", "magistrate", "MAG", "Statements signed without a lawyer are read out.", source="direct"),
        told("S2", "prison", "INM", "Isolation is used as protection.", source="direct"),
        told("S3", "senator", "SEN", "Pressure was put on persons in public life.", source="direct"),
        told("S4", "clinic", "DOC", "Operations are done without consent.", source="direct", passage="aside"),
        told("S5", "survivor", "SUR", "Persons are beaten in custody.", source="direct"),
        told("S6", "shelter", "SHE", "Dormitories by self-identification.", source="direct"),
    ]


def findings() -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = [
        {
            "label": "F0",
            "title": "Criminal law",
            "text": "Section 88 was applied in 17 cases in one year.",
            "realm": "legislation and public policy",
            "basis": ["S0"],
            "in_statement": True,
        }
    ]
    for number, (_, free) in enumerate(TRIALS.values(), start=1):
        if free:
            made.append(
                {
                    "label": f"F{number}",
                    "title": f"Topic {number}",
                    "text": free,
                    "basis": [f"S{number}"],
                    "realm": "access to justice" if number == 1 else "executive and administrative",
                    "aggregate": number == 3,
                }
            )
    return made


def write_visit(folder: Path) -> Path:
    """The whole visit as a folder in the documented format."""
    risk = {
        "threats": ["prosecution"],
        "decision": "go",
        "referral": "legal aid",
        "assessed": "2031-08-28",
        "valid_until": "2031-09-15",
    }
    files: dict[str, Any] = {
        "visit.json": {
            "code": "TAV-2031",
            "country": "Tavenia",
            "country_formal": "Republic of Tavenia",
            "starts": "2031-09-01",
            "ends": "2031-09-10",
            "capital": "Tavenport",
        },
        "places.json": places(),
        "people.json": people(),
        "meetings.json": meetings(),
        "notes.json": notes(),
        "consents.json": consents(),
        "risks.json": [{"label": f"R-{who}", "person": who, **risk} for who in ("INM", "SUR")],
        "statements.json": statements(),
        "findings.json": findings(),
        "recommendations.json": [
            {
                "label": "R1",
                "text": "Repeal section 88 of the Criminal Code",
                "group": "law review",
                "addressees": ["government"],
                "deadline": "12 months",
                "indicator": "act published",
                "findings": ["F0"],
            }
        ],
    }
    (folder / "notes").mkdir(parents=True)
    (folder / "decisions").mkdir()
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    for name, text in NOTES.items():
        (folder / "notes" / name).write_text(text, encoding="utf-8")
    for note, chosen in decisions().items():
        content = {"note": note, "decisions": chosen}
        (folder / "decisions" / f"{note}.json").write_text(json.dumps(content), encoding="utf-8")
    return folder
