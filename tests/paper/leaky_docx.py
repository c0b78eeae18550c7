"""A DOCX that hides one invented word in every channel that is known."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document

from tests.paper import leaky_pdf

CHANNELS = (
    "body", "split runs", "table cell", "header", "footer", "footnote", "comment", "comment author", "inserted",
    "deleted", "revision author", "alt text", "bookmark", "field code", "text box fallback", "hidden text",
    "core author", "core comments", "custom property", "custom XML", "picture metadata", "zip comment", "part name",
    "hyperlink", "style name", "thumbnail",
)  # fmt: skip
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(channel: str) -> str:
    """The canary of one channel, another one than in the PDF."""
    return "Z" + leaky_pdf.word(channel[::-1] + " in a package")[::-1]


def leaky() -> bytes:
    """The package."""
    document = Document()
    document.add_paragraph(word("body"))
    document.add_table(1, 1).cell(0, 0).text = word("table cell")
    document.sections[0].header.paragraphs[0].text = word("header")
    document.sections[0].footer.paragraphs[0].text = word("footer")
    document.core_properties.author = word("core author")
    document.core_properties.comments = word("core comments")
    out = BytesIO()
    document.save(out)
    return _more(out.getvalue())


def _more(data: bytes) -> bytes:
    first, second = word("split runs")[:5], word("split runs")[5:]
    extra = (
        f"<w:p><w:r><w:t>{first}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{second}</w:t></w:r></w:p>"
        f'<w:p><w:ins w:id="7" w:author="{word("revision author")}"><w:r><w:t>{word("inserted")}</w:t></w:r></w:ins>'
        f'<w:del w:id="8" w:author="x"><w:r><w:delText>{word("deleted")}</w:delText></w:r></w:del></w:p>'
        f'<w:p><w:bookmarkStart w:id="1" w:name="{word("bookmark")}"/><w:bookmarkEnd w:id="1"/>'
        f"<w:r><w:instrText>HYPERLINK {word('field code')}</w:instrText></w:r>"
        f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{word('hidden text')}</w:t></w:r>"
        f"<w:r><w:pict><w:fallback><w:txbxContent><w:p><w:r><w:t>{word('text box fallback')}</w:t></w:r></w:p>"
        f'</w:txbxContent></w:fallback><w:docPr w:descr="{word("alt text")}"/></w:pict></w:r></w:p>'
    )
    added = {
        "word/footnotes.xml": f"<w:footnotes {_W}><w:p><w:r><w:t>{word('footnote')}</w:t></w:r></w:p></w:footnotes>",
        "word/comments.xml": f'<w:comments {_W}><w:comment w:author="{word("comment author")}"><w:p><w:r><w:t>'
        f"{word('comment')}</w:t></w:r></w:p></w:comment></w:comments>",
        "docProps/custom.xml": f"<Properties><property name='of'>{word('custom property')}</property></Properties>",
        "customXml/item1.xml": f"<data>{word('custom XML')}</data>",
        f"word/embeddings/{word('part name')}.bin": "nothing",
        "word/_rels/more.xml.rels": f'<Relationships><Relationship Target="https://example/{word("hyperlink")}"/>'
        "</Relationships>",
        "word/more-styles.xml": f'<w:styles {_W}><w:style><w:name w:val="{word("style name")}"/></w:style></w:styles>',
    }
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name in added:
                continue
            content = old.read(name)
            if name == "word/document.xml":
                content = content.replace(b"<w:body>", b"<w:body>" + extra.encode())
            new.writestr(name, content)
        for name, text in added.items():
            new.writestr(name, text)
        new.writestr(
            "word/media/image1.jpeg", b"\xff\xd8\xff\xe1\x00\x40Exif\x00\x00" + word("picture metadata").encode()
        )
        new.writestr("docProps/second.jpeg", b"\xff\xd8\xff" + word("thumbnail").encode("utf-16-le"))
        new.comment = word("zip comment").encode()
    return out.getvalue()
