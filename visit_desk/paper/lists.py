"""Recommendations as data: XLSX, CSV and JSON with the same columns, without evidence, safe in a spreadsheet."""

from __future__ import annotations

import csv as csv_library
import json as json_library
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from visit_desk.domain.lists import RecommendationGroup
from visit_desk.paper.document import Text
from visit_desk.paper.inline import line_of, said, tidy
from visit_desk.paper.matrix_rows import smart
from visit_desk.paper.numbered import Head, Numbered, Par, Placed, plain
from visit_desk.paper.words import word_count
from visit_desk.paper.zips import settled

SCHEMA = "visit-desk/recommendations/1"
COLUMNS = (
    "code",
    "paragraph",
    "group",
    "text",
    "addressees",
    "responsible",
    "measure",
    "indicator",
    "baseline",
    "target",
    "deadline",
    "legal_basis",
    "themes",
    "affected",
    "sdg",
    "yogyakarta",
    "priority",
    "resources",
    "previously",
    "verb_class",
    "smart",
    "state_position",
    "follow_up",
)
_LISTS = ("addressees", "legal_basis", "themes", "affected", "sdg", "yogyakarta")
_WIDE = {"text": 60, "indicator": 30, "addressees": 26, "measure": 30, "legal_basis": 24, "deadline": 20}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
VERBS = {
    1: "minimal action",
    2: "continuing action",
    3: "considering action",
    4: "general action",
    5: "specific action",
}
SMART = {"S": "specific", "M": "measurable", "A": "assigned and achievable", "R": "relevant", "T": "time-bound"}


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) or text.startswith(_FORMULA) else text


def fields(one: Placed, numbered: Numbered) -> dict[str, str | list[str] | int | None]:
    """All fields of a recommendation, lists as lists."""
    language, what = numbered.language, one.recommended

    def say(text: Text | None) -> str:
        line = line_of(said(text, language), (), language, lambda key: numbered.places.get(key, "…"))
        return tidy(plain(line), language)

    found: dict[str, str | list[str] | int | None] = {
        "code": one.code,
        "paragraph": one.place,
        "group": what.group.value,
    }
    for name in COLUMNS[3:]:
        value = getattr(what, name)
        if name == "smart":
            found[name] = smart(value)
        elif name == "verb_class":
            found[name] = value
        elif name in _LISTS:
            found[name] = [say(text) for text in value]
        else:
            found[name] = say(value)
    return found


def _cells(one: Placed, numbered: Numbered) -> list[str]:
    values = fields(one, numbered)
    return [
        guarded("; ".join(value) if isinstance(value, list) else "" if value is None else str(value))
        for value in (values[name] for name in COLUMNS)
    ]


def csv(numbered: Numbered) -> bytes:
    """UTF-8 with a byte order mark, one row a recommendation."""
    out = StringIO(newline="")
    writer = csv_library.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in numbered.recommendations:
        writer.writerow(_cells(one, numbered))
    return out.getvalue().encode("utf-8-sig")


def json(numbered: Numbered) -> bytes:
    """Our schema: the recommendations, and the numbered text around them where there is any."""
    opening = numbered.opening
    count = word_count(numbered)
    whole = {
        "schema": SCHEMA,
        "document": {
            "kind": numbered.document.kind.value,
            "symbol": opening.symbol,
            "title": plain(opening.title),
            "language": numbered.language,
            "marking": opening.marking,
            "dated": numbered.opening_date.isoformat() if numbered.opening_date else None,
            "words": count.total,
            "annex_words": count.annex,
            "paragraphs": numbered.paragraphs,
        },
        "paragraphs": [
            {"number": item.label or None, "paragraph": getattr(item, "paragraph", None), "text": plain(item.line)}
            if isinstance(item, Par)
            else {"heading": item.number, "level": item.level, "text": plain(item.line)}
            for item in numbered.items
            if isinstance(item, Par | Head)
        ],
        "notes": [
            {"number": note.number, "paragraph": note.paragraph, "text": plain(note.line)} for note in numbered.notes
        ],
        "recommendations": [fields(one, numbered) for one in numbered.recommendations],
    }
    return (json_library.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def xlsx(numbered: Numbered) -> bytes:
    """Two sheets: recommendations, and the lists behind their codes."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101  # a new workbook has one sheet
    sheet.title = "Recommendations"
    _sheet(sheet, COLUMNS, [_cells(one, numbered) for one in numbered.recommendations])
    _mark(sheet, numbered)
    sheet.page_setup.orientation = "landscape"
    lists = book.create_sheet("Code lists")
    _sheet(lists, ("list", "code", "meaning"), _codes())
    _mark(lists, numbered)
    book.properties.creator = ""
    out = BytesIO()
    book.save(out)
    return settled(out.getvalue(), numbered.name, numbered.opening_date)


def _mark(sheet: Worksheet, numbered: Numbered) -> None:
    """The draft mark at the head of each printed page."""
    head = sheet.oddHeader
    if head is not None and head.center is not None:
        head.center.text = numbered.opening.marking.replace("&", "&&")


def _codes() -> list[list[str]]:
    rows = [["group", group.value, group.value] for group in RecommendationGroup]
    rows += [["verb_class", str(number), meaning] for number, meaning in VERBS.items()]
    return rows + [["smart", letter, meaning] for letter, meaning in SMART.items()]


def _sheet(sheet: Worksheet, head: tuple[str, ...], rows: list[list[str]]) -> None:
    sheet.append(list(head))
    for row in rows:
        sheet.append(row)
    ground = PatternFill("solid", fgColor="E6EDF7")
    for column, name in enumerate(head, start=1):
        cell = sheet.cell(1, column)
        cell.font, cell.fill = Font(bold=True), ground
        sheet.column_dimensions[get_column_letter(column)].width = _WIDE.get(name, 14)
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(cell.value, str):
                cell.data_type = "s"
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
