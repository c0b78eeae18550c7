"""Takes finished files apart again, by readers that are not ours where there are any."""

from __future__ import annotations

import re
import shutil
import subprocess
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pikepdf
import pytest

from visit_desk.paper.pdf_text import Marked, marked


def read_by_poppler(data: bytes, *options: str, page: int = 0) -> str:
    """Text by pdftotext; the test is left out where the tool is not installed."""
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext is not installed")
    pages = ["-f", str(page), "-l", str(page)] if page else []
    command = [tool, *options, *pages, "-", "-"]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode("utf-8")


def fonts(data: bytes) -> dict[str, bool]:
    """Each font of the file and whether its program is embedded."""
    found: dict[str, bool] = {}
    with pikepdf.open(BytesIO(data)) as opened:
        for one in opened.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font":
                descriptor = one.get("/FontDescriptor")
                embedded = descriptor is not None and "/FontFile2" in descriptor
                found[str(one.BaseFont)] = embedded and "+" in str(one.BaseFont)
    return found


def marks(data: bytes, tag: str) -> list[Marked]:
    """Stretches of marked content of one kind that hold text."""
    return [one for one in marked(data)[0] if one.tag == tag and one.text.strip()]


def note_pages(data: bytes) -> tuple[dict[int, int], dict[int, int]]:
    """Page of each note's mark in the text, and page on which the note itself begins."""
    inside: dict[int, int] = {}
    below: dict[int, int] = {}
    found = [one for one in marked(data)[0] if one.tag not in ("Artifact", "")]
    for before, one in pairwise(found):
        in_text = before.tag in ("P", "H1", "H2", "H3") and before.text.strip()
        if in_text and one.tag == "Lbl" and one.text.strip().isdigit():
            inside.setdefault(int(one.text), one.page)
    for one, after in pairwise(found):
        if one.tag == "Lbl" and one.text.strip().isdigit() and after.tag == "Note" and after.opens:
            below.setdefault(int(one.text), one.page)
    return inside, below


def part(data: bytes, name: str) -> str:
    """One part of a package as text."""
    with ZipFile(BytesIO(data)) as opened:
        return opened.read(name).decode("utf-8")


def words_of_xml(xml: str) -> list[str]:
    """Text of each paragraph of a DOCX part, runs joined."""
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>", xml, re.DOTALL)
    return ["".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", one)) for one in paragraphs]
