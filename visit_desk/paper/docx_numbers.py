"""Parts that the DOCX library has no words for: numbering that runs across headings, real footnotes, fields."""

from __future__ import annotations

from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from visit_desk.paper.zips import escape

_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
PARAGRAPHS, HEADINGS = 41, 42
_LEVEL = (
    '<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{style}<w:suff w:val="tab"/>'
    '<w:lvlText w:val="{text}"/><w:lvlJc w:val="{side}"/><w:pPr><w:tabs>'
    '<w:tab w:val="num" w:pos="{tab}"/></w:tabs>'
    '<w:ind w:left="{left}" {first}/></w:pPr><w:rPr>{look}</w:rPr></w:lvl>'
)


def add_numbering(part: Any, language: str) -> None:
    """Two lists in the numbering part: paragraphs 1. (a) (i) through the whole text, headings I. A. 1."""
    element = part.element
    for child in list(element):
        element.remove(child)
    for number, levels in ((PARAGRAPHS, _paragraph_levels(language)), (HEADINGS, _heading_levels())):
        element.append(
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
                f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
            )
        )
    for number in (PARAGRAPHS, HEADINGS):
        what = f'<w:abstractNumId w:val="{number}"/>'
        element.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}">{what}</w:num>'))


def _paragraph_levels(language: str) -> str:
    """Each level 1 cm further in, its number at the start of the first line."""
    opening = "" if language in ("fr", "es") else "("
    forms = (("decimal", "%1."), ("lowerLetter", f"{opening}%2)"), ("lowerRoman", f"{opening}%3)"))
    return "".join(
        _LEVEL.format(
            level=level,
            form=form,
            style="",
            text=text,
            side="left",
            tab=1701 + 567 * level,
            left=1134 + 567 * level,
            first='w:firstLine="0"',
            look='<w:b w:val="0"/><w:i w:val="0"/>',
        )
        for level, (form, text) in enumerate(forms)
    )


def _heading_levels() -> str:
    """Numbers of headings hang to the left of the text."""
    return "".join(
        _LEVEL.format(
            level=level,
            form=form,
            style=f'<w:pStyle w:val="Heading{level + 1}"/>',
            text=f"%{level + 1}.",
            side="right",
            tab=1134,
            left=1134,
            first='w:hanging="283"',
            look="",
        )
        for level, form in enumerate(("upperRoman", "upperLetter", "decimal"))
    )


_ORDER = tuple(
    "w:" + name
    for name in (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
        "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
        "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ).split()
)


def insert(properties: Any, element: Any) -> None:
    """Puts a paragraph's property where the format's fixed order wants it."""
    place = [qn(name) for name in _ORDER].index(element.tag)
    properties.insert_element_before(element, *_ORDER[place + 1 :])


def numbered_as(paragraph: Any, list_id: int, level: int) -> None:
    """Puts a paragraph into a list; list 0 takes it out of its style's list."""
    properties = paragraph._p.get_or_add_pPr()
    for known in properties.findall(qn("w:numPr")):
        properties.remove(known)
    insert(
        properties,
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'),
    )


def add_footnotes(document: Any, notes: dict[int, str]) -> None:
    """The footnotes part. ``notes`` gives the finished run XML of each number."""
    rows = [
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
        "</w:footnote>",
    ]
    rows.extend(
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr>'
        f'<w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r>'
        '<w:t xml:space="preserve"> </w:t></w:r>'
        f"{runs}</w:p></w:footnote>"
        for number, runs in notes.items()
    )
    xml = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes {nsdecls("w")}>'
        f"{''.join(rows)}</w:footnotes>"
    )
    part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, xml.encode("utf-8"), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    settings = document.settings.element
    mark = parse_xml(f'<w:footnotePr {nsdecls("w")}><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>')
    compat = settings.find(qn("w:compat"))
    settings.insert(settings.index(compat) if compat is not None else len(settings), mark)


def note_run(number: int) -> str:
    """The indicator in the text."""
    return (
        f'<w:r {nsdecls("w")}><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
        f'<w:footnoteReference w:id="{number}"/></w:r>'
    )


def text_run(text: str, *, bold: bool = False, italic: bool = False, rtl: bool = False, tab: bool = False) -> str:
    """One run as XML."""
    look = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + ("<w:rtl/>" if rtl else "")
    return (
        f"<w:r {nsdecls('w')}>{f'<w:rPr>{look}</w:rPr>' if look else ''}{'<w:tab/>' if tab else ''}"
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    )


def field(instruction: str, shown: str, dirty: bool = False) -> str:
    """A field with the text it shows until it is brought up to date."""
    mark = ' w:dirty="true"' if dirty else ""
    return (
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"{mark}/></w:r>'
        f'|<w:r {nsdecls("w")}><w:instrText xml:space="preserve">{escape(instruction)}</w:instrText></w:r>'
        f'|<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>'
        f"|<w:r {nsdecls('w')}><w:t>{escape(shown)}</w:t></w:r>"
        f'|<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'
    )


def add_field(paragraph: Any, instruction: str, shown: str, dirty: bool = False) -> None:
    """Appends a field to a paragraph."""
    for run in field(instruction, shown, dirty).split("|"):
        paragraph._p.append(parse_xml(run))
