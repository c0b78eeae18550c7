"""Recommendations as XLSX, CSV and JSON, the preview, and the encrypted carrier."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
import subprocess
import sys
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pikepdf
import pytest
from openpyxl import load_workbook

from tests.paper import apart, sample
from tests.paper.sample import para
from tests.paper.sample_recommendations import said
from visit_desk.domain.lists import Format, RecommendationGroup
from visit_desk.domain.trouble import WrongUsage
from visit_desk.paper import Matrix, Recommended, ReportDocument, encrypted, number, render, word_count
from visit_desk.paper.lists import COLUMNS, guarded
from visit_desk.paper.numbered import Par, plain

ROOT = Path(__file__).resolve().parents[2]
EVIL = ("=1+1", "+1", "-1", "@SUM(A1)", "\u00a0=cmd", "=HYPERLINK(\"x\")")  # fmt: skip


def with_formulas() -> ReportDocument:
    recs = tuple(
        Recommended(text=said(text), group=RecommendationGroup.LAW_REVIEW, indicator=said(text)) for text in EVIL
    )
    return sample.report(blocks=(Matrix(recommendations=recs),))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline="")))


def test_csv_begins_with_a_byte_order_mark_and_has_a_row_for_each_recommendation() -> None:
    data = render(sample.report(), "csv")
    assert data.startswith(b"\xef\xbb\xbf")
    found = rows(data)
    assert [row["code"] for row in found] == [f"R{count:02d}" for count in range(1, 13)]
    assert found[6]["paragraph"] == "18 (b)"
    assert found[6]["text"].endswith("in paragraph 8")
    assert (found[4]["verb_class"], found[4]["smart"]) == ("3", "S––––")


def test_xlsx_has_the_same_cells_as_csv_and_a_sheet_of_codes() -> None:
    book = load_workbook(BytesIO(render(sample.report(), "xlsx")))
    assert book.sheetnames == ["Recommendations", "Code lists"]
    found = [[cell or "" for cell in row] for row in book["Recommendations"].iter_rows(values_only=True)]
    expected = [list(row.values()) for row in rows(render(sample.report(), "csv"))]
    assert found == [list(COLUMNS), *expected]
    assert ("smart", "M", "measurable") in list(book["Code lists"].iter_rows(values_only=True))


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_no_cell_is_a_formula(form: str) -> None:
    data = render(with_formulas(), form)
    if form == "csv":
        cells = [cell for row in csv.reader(StringIO(data.decode("utf-8-sig"), newline="")) for cell in row]
    else:
        sheet = load_workbook(BytesIO(data))["Recommendations"]
        values = [cell for row in sheet.iter_rows() for cell in row]
        assert {cell.data_type for cell in values} <= {"s", "n", "inlineStr"}
        assert "<f>" not in apart.part(data, "xl/worksheets/sheet1.xml")
        cells = [str(cell.value or "") for cell in values]
    assert not [cell for cell in cells if cell.strip()[:1] in ("=", "+", "-", "@") and cell.strip()]
    assert "'=1+1" in cells


def test_the_guard_leaves_other_text_alone() -> None:
    assert [guarded(text) for text in ("a = b", "12 months", "", "–")] == ["a = b", "12 months", "", "–"]


@pytest.mark.parametrize("form", list(Format))
def test_every_format_is_the_same_bytes_twice(form: Format) -> None:
    assert render(sample.report(), form) == render(sample.report(), form)


def test_another_process_in_another_place_makes_the_same_bytes() -> None:
    script = (
        "import hashlib; from tests.paper import sample; from visit_desk.paper import render; "
        "print([hashlib.sha256(render(sample.report(), form)).hexdigest() for form in ('pdf', 'docx', 'xlsx')])"
    )
    there = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "LC_ALL": "C"}
    done = subprocess.run([sys.executable, "-c", script], env=there, capture_output=True, check=True, cwd=ROOT)
    here = [hashlib.sha256(render(sample.report(), form)).hexdigest() for form in ("pdf", "docx", "xlsx")]
    assert done.stdout.decode().strip() == str(here)


def test_the_workbook_says_nothing_about_who_made_it_or_when() -> None:
    data = render(sample.report(), "xlsx")
    with ZipFile(BytesIO(data)) as opened:
        everything = b"".join(opened.read(name) for name in opened.namelist())
        assert {entry.date_time[:3] for entry in opened.infolist()} == {(2028, 4, 27)}
    assert b"openpyxl" not in everything
    assert b"<dc:creator></dc:creator>" in everything
    assert set(re.findall(rb"(\d{4})-\d\d-\d\dT", everything)) == {b"2028"}


def test_json_holds_the_numbered_text_and_all_fields_but_no_evidence() -> None:
    whole: dict[str, Any] = json.loads(render(sample.report(), "json"))
    numbered = number(sample.report())
    assert whole["schema"] == "visit-desk/recommendations/1"
    assert whole["document"]["words"] == word_count(numbered).total
    given = [plain(item.line) for item in numbered.items if isinstance(item, Par)]
    assert [one["text"] for one in whole["paragraphs"] if "number" in one] == given
    assert [one["number"] for one in whole["notes"]] == list(range(1, 10))
    assert set(whole["recommendations"][0]) == set(COLUMNS)
    assert whole["recommendations"][0]["legal_basis"] == ["ICCPR arts. 2, 17, 26"]
    assert not re.search('"(evidence|findings|persons|basis|sources)":', json.dumps(whole))


def test_the_preview_has_a_name_at_each_paragraph_and_the_same_numbers() -> None:
    page = render(sample.report(), "html").decode("utf-8")
    numbered = number(sample.report())
    for count in range(1, numbered.paragraphs + 1):
        assert page.count(f'<a name="p{count}"></a>{count}.') == 1
    assert '<a name="p16a"></a>(a)' in page
    assert [int(one) for one in re.findall(r'<a name="n(\d+)">', page)] == list(range(1, 10))


def test_the_preview_shows_signs_as_text_and_loads_nothing() -> None:
    page = render(sample.report(blocks=(para('<script>alert("x")</script> & *more*'),)), "html").decode("utf-8")
    assert "&lt;script&gt;" in page
    assert "<i>more</i>" in page
    assert not re.search(r"<script|src=|https?://", page)


def test_an_unknown_format_is_wrong_usage() -> None:
    with pytest.raises(WrongUsage):
        render(sample.report(), "exe")


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
def test_an_encrypted_export_opens_with_its_passphrase_alone(form: str) -> None:
    data = render(sample.report(), form)
    locked = encrypted(data, form, "correct horse battery")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked), password="wrong")
    with pikepdf.open(BytesIO(locked), password="correct horse battery") as opened:
        assert opened.encryption.R == 6
        if form == "xlsx":
            assert opened.attachments["export.xlsx"].get_file().read_bytes() == data
        else:
            assert len(opened.pages) == 7
    assert b"Orvenia" not in locked
