"""The paper room: from a document of redacted text to finished files, and from finished files back to their words.

Here live reportlab, python-docx, openpyxl, pikepdf, pypdf and pdfminer, and nowhere else. Never here: the vault, the
redaction room, raw text. A ``ReportDocument`` takes ``Redacted`` text and fixed labels alone; it is numbered once, and
every renderer lays out the same numbers. ``channels`` opens finished files again for the gate.

The PDF is composed by this room itself on the library's canvas (lines, pages, notes), not by its paragraph machinery:
footnotes at the foot of their page, right-to-left lines and even spacing are then one plain pass.
"""

from visit_desk.paper.channels import channels
from visit_desk.paper.document import (
    Annex,
    Front,
    Heading,
    Key,
    Lead,
    Matrix,
    Note,
    Para,
    Recommendations,
    Recommended,
    ReportDocument,
    Table,
    anchor,
)
from visit_desk.paper.labels import Label
from visit_desk.paper.no_glyph import NoGlyph
from visit_desk.paper.numbered import Numbered
from visit_desk.paper.numbering import number
from visit_desk.paper.rendering import encrypted, render
from visit_desk.paper.words import LIMIT, WordCount, word_count

__all__ = [
    "LIMIT",
    "Annex",
    "Front",
    "Heading",
    "Key",
    "Label",
    "Lead",
    "Matrix",
    "NoGlyph",
    "Note",
    "Numbered",
    "Para",
    "Recommendations",
    "Recommended",
    "ReportDocument",
    "Table",
    "WordCount",
    "anchor",
    "channels",
    "encrypted",
    "number",
    "render",
    "word_count",
]
