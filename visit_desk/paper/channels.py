"""Opens a finished file again and hands out every place where words can hide, for the gate to search.

The libraries that take files apart are loaded when a file is: in the window's process that is never.
"""

from __future__ import annotations

from visit_desk.domain.channel import Channel
from visit_desk.domain.trouble import BadInput

_ZIPS = ("docx", "xlsx")
_TEXTS = ("csv", "json", "html", "txt", "md", "xml")


def channels(data: bytes, format: str) -> tuple[Channel, ...]:  # noqa: A002  # the contract's word
    """All channels of a file. Raises BadInput for what is empty, broken, locked, or not what ``format`` says."""
    form = str(format).lower().lstrip(".")
    if not data.strip():
        raise BadInput(expected=form.upper(), reason="it is empty")
    if form == "pdf":
        from visit_desk.paper.channels_pdf import pdf_channels

        return pdf_channels(data)
    if form in _ZIPS:
        from visit_desk.paper.channels_zip import zip_channels

        return zip_channels(data, form)
    if form in _TEXTS:
        from visit_desk.paper.channels_text import text_channels

        return text_channels(data, form)
    raise BadInput(expected=form.upper(), reason="this kind of file is not known here")
