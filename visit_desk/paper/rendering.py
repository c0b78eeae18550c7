"""One door to every format, and one to an encrypted carrier of it.

A format's libraries are loaded when it is first asked for: they take as long as unlocking a vault.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from visit_desk.domain.lists import Format
from visit_desk.domain.trouble import WrongUsage
from visit_desk.paper.document import ReportDocument
from visit_desk.paper.numbered import Numbered
from visit_desk.paper.numbering import number


def _renderer(form: Format) -> Callable[[Numbered], bytes]:
    if form is Format.PDF:
        from visit_desk.paper.pdf import pdf

        return pdf
    if form is Format.DOCX:
        from visit_desk.paper.docx import docx

        return docx
    if form is Format.HTML:
        from visit_desk.paper.preview import html

        return html
    from visit_desk.paper.lists import csv, json, xlsx

    return {Format.XLSX: xlsx, Format.CSV: csv, Format.JSON: json}[form]


def render(document: ReportDocument | Numbered, format: Format | str) -> bytes:  # noqa: A002  # the contract's word
    """The finished file in ``pdf``, ``docx``, ``xlsx``, ``csv``, ``json`` or ``html``; same document, same bytes."""
    renderer = _renderer(_known(format))
    return renderer(document if isinstance(document, Numbered) else number(document))


def _known(format: Format | str) -> Format:  # noqa: A002  # as above
    try:
        return Format(format)
    except ValueError as unknown:
        raise WrongUsage(what="Formats are pdf, docx, xlsx, csv, json and html.") from unknown


def encrypted(data: bytes, format: Format | str, passphrase: str) -> bytes:  # noqa: A002  # as above
    """An AES-256 PDF (revision 6) that opens with ``passphrase`` alone.

    A PDF is encrypted itself; any other file travels as the one attachment of an empty page.
    """
    import pikepdf

    form = _known(format)
    if form is Format.PDF:
        carrier = pikepdf.open(BytesIO(data))
    else:
        carrier = pikepdf.new()
        carrier.add_blank_page(page_size=(595, 842))
        spec = pikepdf.AttachedFileSpec(
            carrier,
            data,
            description="",
            filename=f"export.{form.value}",
            mime_type="application/octet-stream",
            creation_date="",
            mod_date="",
        )
        carrier.attachments[f"export.{form.value}"] = spec
    out = BytesIO()
    with carrier:
        carrier.save(out, encryption=pikepdf.Encryption(user=passphrase, owner=passphrase, R=6))
    return out.getvalue()
