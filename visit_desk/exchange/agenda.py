"""Agendas from other programs: ``.ics`` and ``.csv``. A slot is confidential only where the file says so.

Times are taken as the file shows them (a visit's programme tells the time of its place); a repeating event gives its
first slot alone.
"""

from __future__ import annotations

import csv
import re
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from icalendar import Calendar

from visit_desk.domain.ids import new_code
from visit_desk.domain.lists import SlotKind
from visit_desk.domain.trouble import BadInput
from visit_desk.domain.visit import Slot
from visit_desk.exchange.texts import decode, read_bytes

AGENDA_LIMIT = 10 * 1024 * 1024
MOST_SLOTS = 2000
_HOUR = timedelta(hours=1)
_SHUT = {
    "confidential",
    "secret",
    "restricted",
    "closed",
    "hidden",
    "sensitive",
    "restreint",
    "réservé",
    "restringido",
    "reservado",
    "secreto",
    "конфиденциально",
    "سري",
    "private",
    "confidentiel",
    "confidentielle",
    "privé",
    "confidencial",
    "privado",
    "oui",
    "yes",
    "sí",
    "si",
    "true",
    "x",
    "1",
}
_COLUMNS = {
    "date": {"date", "day", "jour", "fecha", "día", "dia"},
    "starts": {
        "start",
        "starts",
        "time",
        "from",
        "begin",
        "start time",
        "début",
        "debut",
        "heure",
        "heure de début",
        "de",
        "hora",
        "inicio",
        "comienzo",
        "hora de inicio",
        "desde",
    },
    "ends": {"end", "ends", "to", "until", "end time", "fin", "heure de fin", "à", "jusqu'à", "hora de fin", "hasta"},
    "title": {
        "title",
        "subject",
        "meeting",
        "event",
        "activity",
        "titre",
        "objet",
        "réunion",
        "activité",
        "título",
        "titulo",
        "asunto",
        "reunión",
        "actividad",
    },
    "place": {"place", "location", "venue", "lieu", "endroit", "lugar", "sitio"},
    "city": {"city", "town", "ville", "ciudad"},
    "language": {"language", "langue", "idioma", "lengua"},
    "compartment": {
        "compartment",
        "confidential",
        "class",
        "kind",
        "compartiment",
        "confidentiel",
        "compartimento",
        "confidencial",
        "private",
        "privé",
        "privado",
    },
}
_DATES = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d", "%d/%m/%y")
_TIMES = ("%H:%M", "%H:%M:%S", "%Hh%M", "%H h %M", "%H.%M", "%I:%M %p")


def read_agenda(path: Path) -> tuple[Slot, ...]:
    """The slots of an agenda file in order of time; ``BadInput`` with a sentence where it is none."""
    path = Path(path)
    raw = read_bytes(path, AGENDA_LIMIT, "an agenda")
    if not raw.strip():
        raise _no(path, "it is empty")
    text = decode(raw, path.name).text
    if text.count("BEGIN:VEVENT") > MOST_SLOTS:
        raise _no(path, f"it holds more than {MOST_SLOTS} entries, which is no visit's programme")
    calendar = path.suffix.lower() in (".ics", ".ical") or text.lstrip().upper().startswith("BEGIN:VCALENDAR")
    slots = _from_calendar(text, path) if calendar else _from_table(text, path)
    if len(slots) > MOST_SLOTS:
        raise _no(path, f"it holds more than {MOST_SLOTS} entries, which is no visit's programme")
    return tuple(sorted(slots, key=lambda slot: slot.starts))


def _from_calendar(text: str, path: Path) -> list[Slot]:
    try:
        calendar = Calendar.from_ical(text)
        events = list(calendar.walk("VEVENT"))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        raise _no(path, "it is not a whole calendar file") from None
    if not events:
        raise _no(path, "it holds no event")
    return [_event(event, number, path) for number, event in enumerate(events, 1)]


def _event(event: Any, number: int, path: Path) -> Slot:
    try:
        starts = _local(event["DTSTART"].dt)
        if "DTEND" in event:
            ends = _local(event["DTEND"].dt)
        else:
            ends = starts + (event["DURATION"].dt if "DURATION" in event else _HOUR)
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError):
        raise _no(path, f"event {number} has no date and time that can be read") from None
    if ends < starts:
        raise _no(path, f"event {number} ends before it starts")
    shut = str(event.get("CLASS", "")).strip().upper() in ("CONFIDENTIAL", "PRIVATE")
    return Slot(
        code=new_code(),
        form=SlotKind.CONFIDENTIAL if shut else SlotKind.OFFICIAL,
        starts=starts,
        ends=ends,
        title=_line(event.get("SUMMARY", "")) or "Meeting",
        place=_line(event.get("LOCATION", "")),
        source_file=path.name,
    )


def _local(value: date | datetime) -> datetime:
    """The time as the calendar shows it at the place of the event; a bare date is its midnight."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return datetime.combine(value, time())


def _from_table(text: str, path: Path) -> list[Slot]:
    lines = text.splitlines()
    try:
        dialect: Any = csv.Sniffer().sniff("\n".join(lines[:20]), delimiters=",;\t|")
        rows = list(csv.reader(lines, dialect))
    except csv.Error:
        try:
            rows = list(csv.reader(lines))
        except csv.Error:
            raise _no(path, "it is not a table of comma- or semicolon-separated values") from None
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    columns = _columns(rows[0]) if rows else {}
    lacking = [name for name in ("date", "title") if name not in columns]
    if lacking:
        raise _no(path, f"its first line names no column for {' and '.join(lacking)}")
    if len(rows) < 2:
        raise _no(path, "it holds no entry below its first line")
    return [_entry(row, columns, number, path) for number, row in enumerate(rows[1:], 2)]


def _columns(heads: list[str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, head in enumerate(heads):
        word = head.strip().strip('"').casefold()
        for name, words in _COLUMNS.items():
            if word in words:
                columns.setdefault(name, index)
    return columns


def _entry(row: list[str], columns: dict[str, int], number: int, path: Path) -> Slot:
    def cell(name: str) -> str:
        index = columns.get(name)
        return _line(row[index]) if index is not None and index < len(row) else ""

    day, first, last = cell("date"), cell("starts"), cell("ends")
    if not last and (parts := re.split(r"\s*[–—-]\s*", first)) and len(parts) == 2:
        first, last = parts
    starts = _moment(day, first)
    if starts is None:
        raise _no(path, f"line {number} has no date and time that can be read")
    ends = _moment(day, last) if last else starts + _HOUR
    if ends is None or ends < starts:
        raise _no(path, f"line {number} has an end that cannot be read or lies before its start")
    shut = cell("compartment").casefold() in _SHUT
    return Slot(
        code=new_code(),
        form=SlotKind.CONFIDENTIAL if shut else SlotKind.OFFICIAL,
        starts=starts,
        ends=ends,
        title=cell("title") or "Meeting",
        place=cell("place"),
        city=cell("city"),
        language=cell("language"),
        source_file=path.name,
    )


def _moment(day: str, hour: str) -> datetime | None:
    if "T" in day or (" " in day and not hour):
        try:
            return _local(datetime.fromisoformat(day))
        except ValueError:
            return None
    found = next((parsed for form in _DATES if (parsed := _parsed(day, form))), None)
    if found is None or not hour:
        return found
    clock = next((parsed for form in _TIMES if (parsed := _parsed(hour, form))), None)
    return datetime.combine(found.date(), clock.time()) if clock else None


def _parsed(text: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007 - a programme tells the time of its place
    except ValueError:
        return None


def _line(text: object) -> str:
    return " ".join(str(text).split())[:500]


def _no(path: Path, reason: str) -> BadInput:
    return BadInput(expected="an agenda", reason=f"{path.name}: {reason}")
