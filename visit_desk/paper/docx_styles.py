"""The styles of the DOCX, by name, in the measures of a United Nations report."""

from __future__ import annotations

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

FONT = "Times New Roman"
_TEXT = Cm(2)
_RIGHT = Cm(2)


def prepare(document: Any, language: str) -> None:
    """Sets the styles that the text uses and drops every other one of the library's template."""
    _font(document.styles["Normal"], 10)
    defaults = document.styles.element.find(qn("w:docDefaults"))
    for lang in defaults.iter(qn("w:lang")):
        lang.set(qn("w:val"), {"en": "en-GB", "fr": "fr-FR", "es": "es-ES"}.get(language, language))
    for level, size, before, after in ((1, 14, 18, 12), (2, 12, 12, 8), (3, 10, 10, 6)):
        style = document.styles[f"Heading {level}"]
        _font(style, size, bold=True)
        _space(style, before, after, left=_TEXT)
        style.paragraph_format.keep_with_next = True
    text = _new(document, "Report Text", 10)
    _space(text, 0, 6, left=_TEXT, right=_RIGHT)
    text.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    recommended = _new(document, "Report Recommendation", 10, bold=True)
    _space(recommended, 0, 6, left=_TEXT, right=_RIGHT)
    quotation = _new(document, "Report Quotation", 10)
    _space(quotation, 0, 6, left=Cm(3), right=Cm(3))
    title = document.styles["Title"]
    _font(title, 17, bold=True)
    _space(title, 14, 8, left=_TEXT, right=_RIGHT)
    for border in title.element.iter(qn("w:pBdr")):
        border.getparent().remove(border)
        break
    subtitle = document.styles["Subtitle"]
    _font(subtitle, 12, bold=True)
    _space(subtitle, 0, 6, left=_TEXT, right=_RIGHT)
    cell = _new(document, "Report Cell", 8)
    _space(cell, 1, 1)
    note = _new(document, "Footnote Text", 8.5)
    _space(note, 0, 0)
    reference = document.styles.add_style("Footnote Reference", WD_STYLE_TYPE.CHARACTER)
    reference.font.superscript = True
    _drop_unused(document)


def _new(document: Any, name: str, size: float, bold: bool = False) -> Any:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    _font(style, size, bold)
    return style


def _font(style: Any, size: float, bold: bool = False) -> None:
    style.font.name = FONT
    style.font.size = Pt(size)
    style.font.bold = bold
    style.font.italic = False
    style.font.color.rgb = RGBColor(0, 0, 0)
    properties = style.element.get_or_add_rPr()
    for known in properties.findall(qn("w:rFonts")):
        properties.remove(known)
    properties.insert(
        0, parse_xml(f'<w:rFonts {nsdecls("w")} w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="SimSun"/>')
    )


def _space(style: Any, before: float, after: float, left: Any = None, right: Any = None) -> None:
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(before), Pt(after)
    form.line_spacing = 1.0
    if left is not None:
        form.left_indent = left
    if right is not None:
        form.right_indent = right


_KEEP = {
    "Normal",
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "Title",
    "Subtitle",
    "Header",
    "Footer",
    "Table Grid",
    "Normal Table",
    "Table Normal",
    "Default Paragraph Font",
    "No List",
    "Report Text",
    "Report Recommendation",
    "Report Quotation",
    "Report Cell",
    "Footnote Text",
    "Footnote Reference",
    "Heading 1 Char",
    "Heading 2 Char",
    "Heading 3 Char",
    "Title Char",
    "Subtitle Char",
    "Header Char",
    "Footer Char",
}


def _drop_unused(document: Any) -> None:
    for style in list(document.styles):
        if style.name not in _KEEP:
            style.delete()
    latent = document.styles.element.find(qn("w:latentStyles"))
    if latent is not None:
        document.styles.element.remove(latent)
