"""Agendas: calendars and tables as offices send them, and what is neither."""

from __future__ import annotations

from pathlib import Path

import pytest

from visit_desk.domain.lists import SlotKind
from visit_desk.domain.trouble import BadInput, TooBig
from visit_desk.exchange import read_agenda

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y
BEGIN:VEVENT
UID:2
DTSTART:20310904T140000Z
DURATION:PT90M
SUMMARY:Evening talk
CLASS:CONFIDENTIAL
END:VEVENT
BEGIN:VEVENT
UID:1
DTSTART;TZID=Europe/Paris:20310903T100000
DTEND;TZID=Europe/Paris:20310903T113000
SUMMARY:Ministère de la justice\\, bureau 4
LOCATION:Sala 3
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTART;VALUE=DATE:20310905
DTEND;VALUE=DATE:20310906
SUMMARY:Travel
CLASS:PRIVATE
END:VEVENT
END:VCALENDAR
"""


def written(at: Path, name: str, content: str, encoding: str = "utf-8") -> Path:
    (at / name).write_bytes(content.encode(encoding))
    return at / name


def test_a_calendar_gives_slots_in_order_and_confidential_only_where_marked(tmp_path: Path) -> None:
    slots = read_agenda(written(tmp_path, "a.ics", CALENDAR.replace("\n", "\r\n")))
    assert [(slot.title, slot.form) for slot in slots] == [
        ("Ministère de la justice, bureau 4", SlotKind.OFFICIAL),
        ("Evening talk", SlotKind.CONFIDENTIAL),
        ("Travel", SlotKind.CONFIDENTIAL),
    ]
    assert slots[0].starts.isoformat() == "2031-09-03T10:00:00"
    assert slots[0].place == "Sala 3"
    assert slots[1].ends.isoformat() == "2031-09-04T15:30:00"
    assert len({slot.code for slot in slots}) == 3


@pytest.mark.parametrize(
    ("head", "row", "encoding"),
    [
        (
            "Date,Start,End,Title,Place,Compartment",
            "2031-09-03,10:00,11:30,Ministry of Justice,Room 4,confidential",
            "utf-8",
        ),
        ("Date;Début;Fin;Objet;Lieu;Confidentiel", "03/09/2031;10h00;11h30;Ministry of Justice;Room 4;oui", "cp1252"),
        (
            "Fecha\tHora\tHasta\tAsunto\tLugar\tConfidencial",
            "03.09.2031\t10:00\t11:30\tMinistry of Justice\tRoom 4\tsí",
            "utf-16",
        ),
        ("date;time;title;location;class", "03/09/2031;10:00 - 11:30;Ministry of Justice;Room 4;PRIVATE", "utf-8-sig"),
    ],
)
def test_a_table_is_read_in_three_languages_and_many_manners(
    head: str, row: str, encoding: str, tmp_path: Path
) -> None:
    (slot,) = read_agenda(written(tmp_path, "a.csv", f"{head}\r\n{row}\r\n", encoding))
    assert [slot.starts.isoformat(), slot.ends.isoformat()] == ["2031-09-03T10:00:00", "2031-09-03T11:30:00"]
    assert (slot.title, slot.place, slot.form) == ("Ministry of Justice", "Room 4", SlotKind.CONFIDENTIAL)


def test_a_table_without_a_column_for_it_makes_nothing_confidential(tmp_path: Path) -> None:
    (slot,) = read_agenda(written(tmp_path, "a.csv", "date,title\n2031-09-03,Private talk\n"))
    assert slot.form is SlotKind.OFFICIAL


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.ics", "", "it is empty"),
        ("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUM", "not a whole calendar"),
        ("a.ics", "hello", "a.ics: it"),
        ("a.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "holds no event"),
        ("a.ics", CALENDAR.replace("DTSTART:20310904T140000Z", "DTSTART:soon"), "event 1 has no date"),
        ("a.ics", CALENDAR.replace("DURATION:PT90M", "DTEND:20310903T140000Z"), "event 1 ends before"),
        ("a.ics", CALENDAR * 700, "more than 2000"),
        ("a.csv", "\n\n", "it is empty"),
        ("a.csv", "a,b,c\n1,2,3\n", "names no column for date and title"),
        ("a.csv", "date,title\n", "holds no entry"),
        ("a.csv", "date,time,title\n2031-09-03,noon,Talk\n", "line 2 has no date and time"),
        ("a.csv", "date,start,end,title\n2031-09-03,10:00,09:00,Talk\n", "line 2 has an end"),
        ("a.csv", "date,title\n" + "2031-09-03,Talk\n" * 2001, "more than 2000"),
        ("a.csv", 'date,title\n2031-09-03,"Talk', ""),
    ],
)
def test_a_broken_agenda_gets_one_sentence_or_is_read(name: str, content: str, words: str, tmp_path: Path) -> None:
    path = written(tmp_path, name, content)
    if not words:
        assert read_agenda(path)[0].title.startswith("Talk")
        return
    with pytest.raises(BadInput) as trouble:
        read_agenda(path)
    assert words in str(trouble.value)
    assert str(trouble.value).startswith("This file could not be read as an agenda: ")


def test_bytes_that_are_no_agenda_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_bytes(bytes(range(256)) * 40)
    with pytest.raises(BadInput):
        read_agenda(tmp_path / "a.ics")
    with (tmp_path / "b.csv").open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(TooBig, match="10 MB"):
        read_agenda(tmp_path / "b.csv")
    with pytest.raises(BadInput, match="does not exist"):
        read_agenda(tmp_path / "none.ics")
