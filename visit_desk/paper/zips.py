"""Zip files that are the same each time: fixed order, fixed dates, nothing about the machine that made them."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST = ("[Content_Types].xml", "_rels/.rels")
# One number a saving session, an id of the template, and the wish for a thumbnail.
_SAVES = re.compile(
    rb'<w:rsids>.*?</w:rsids>|<w:rsid [^>]*/>|\s+w:rsid\w*="[^"]*"|<w14:docId [^>]*/>|<w:savePreviewPicture/>',
    re.DOTALL,
)
_NO_DATE = date(2000, 1, 1)
CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:creator></dc:creator>'
    '<cp:lastModifiedBy></cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z'
    '</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified>'
    "</cp:coreProperties>"
)
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties '
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>'
)


def settled(data: bytes, title: str, dated: date | None) -> bytes:
    """The same package with our own core properties, blank application properties, and dates of the report alone."""
    when = dated or _NO_DATE
    parts = _parts(data)
    for name in parts:
        if name.startswith("word/") and name.endswith(".xml"):
            parts[name] = _SAVES.sub(b"", parts[name])
    parts["docProps/core.xml"] = CORE.format(title=escape(title), day=when.isoformat()).encode("utf-8")
    if "docProps/app.xml" in parts:
        parts["docProps/app.xml"] = _APP.encode("utf-8")
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=9) as made:
        for name in sorted(parts, key=lambda name: (name not in _FIRST, name)):
            entry = ZipInfo(name, (max(when.year, 1980), when.month, when.day, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            made.writestr(entry, parts[name])
    return out.getvalue()


def _parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def escape(text: str) -> str:
    """Text for XML, without the characters that XML forbids."""
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", "", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
