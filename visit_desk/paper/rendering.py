"""One door to every format."""

from __future__ import annotations

from collections.abc import Callable

from visit_desk.domain.lists import Format
from visit_desk.domain.trouble import WrongUsage
from visit_desk.paper.document import ReportDocument
from visit_desk.paper.numbered import Numbered
from visit_desk.paper.numbering import number
from visit_desk.paper.pdf import pdf

_RENDERERS: dict[Format, Callable[[Numbered], bytes]] = {
    Format.PDF: pdf,
}


def render(document: ReportDocument, format: Format | str) -> bytes:  # noqa: A002  # the contract's own word
    """The finished file in ``pdf``, ``docx``, ``xlsx``, ``csv``, ``json`` or ``html``; same document, same bytes."""
    try:
        renderer = _RENDERERS[Format(format)]
    except (KeyError, ValueError) as unknown:
        raise WrongUsage(what="Formats are pdf, docx, xlsx, csv, json and html.") from unknown
    return renderer(number(document))
