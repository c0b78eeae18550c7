"""A PDF that hides one invented word in every channel that is known."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from visit_desk.paper.fonts import face

CHANNELS = (
    "visible", "white", "under a box", "invisible mode", "off the page", "clipped", "letter by letter", "spaced out",
    "Info title", "Info own key", "bookmark", "form value", "form tooltip", "form name", "annotation",
    "annotation author", "link", "XMP", "attachment", "attachment name", "attachment description", "alternative text",
    "ActualText", "PieceInfo", "JavaScript", "page label", "layer name", "earlier revision", "after the end",
)  # fmt: skip


def word(channel: str) -> str:
    """The canary of one channel: an invented name, different in each."""
    letters = "".join(chr(ord("a") + (ord(one) * 7 + index) % 26) for index, one in enumerate(channel) if one.isalpha())
    return "Q" + letters[:14].ljust(10, "x")


def leaky() -> bytes:
    """The file, with an earlier revision inside it and bytes behind its end."""
    with pikepdf.open(BytesIO(_objects(_page()))) as opened:
        content = opened.pages[0].Contents.read_bytes()
        font = str(next(iter(opened.pages[0].Resources.Font.keys())))
        opened.pages[0].Contents.write(f"BT {font} 11 Tf 72 700 Td ({word('earlier revision')}) Tj ET".encode())
        first = BytesIO()
        opened.save(first, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    with pikepdf.open(BytesIO(first.getvalue())) as opened:
        number, root, size = opened.pages[0].Contents.objgen[0], opened.Root.objgen[0], len(opened.objects) + 1
    base = first.getvalue()
    before = int(base[base.rfind(b"startxref") :].split()[1])
    update = f"{number} 0 obj\n<</Length {len(content)}>>\nstream\n".encode() + content + b"\nendstream\nendobj\n"
    at = len(base) + len(update)
    table = (
        f"xref\n{number} 1\n{len(base):010d} 00000 n \ntrailer\n<</Size {size}/Root {root} 0 R/Prev {before}>>\n"
        f"startxref\n{at}\n%%EOF\n"
    )
    return base + update + table.encode() + word("after the end").encode() + b"\n"


def _page() -> bytes:
    out = BytesIO()
    font: dict[str, Any] = {"initialFontName": face("regular").name}
    canvas = Canvas(out, pagesize=(595, 842), invariant=1, pageCompression=1, **font)
    canvas.setFont(face("regular").name, 11)
    _texts(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _texts(canvas: Canvas) -> None:
    canvas.setTitle(word("Info title"))
    canvas.bookmarkPage("top")
    canvas.addOutlineEntry(word("bookmark"), "top", 0)
    canvas.drawString(72, 780, word("visible"))
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(72, 760, word("white"))
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawString(72, 740, word("under a box"))
    canvas.rect(70, 735, 200, 16, fill=1)
    hidden = canvas.beginText(72, 720)
    hidden.setTextRenderMode(3)
    hidden.textOut(word("invisible mode"))
    canvas.drawText(hidden)
    canvas.drawString(72, -500, word("off the page"))
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(0, 0, 1, 1)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.drawString(72, 680, word("clipped"))
    canvas.restoreState()
    for index, letter in reversed(list(enumerate(word("letter by letter")))):
        canvas.drawString(72 + 7 * index, 660, letter)
    canvas.drawString(72, 640, " ".join(word("spaced out")))
    canvas.linkURL(f"https://example/{word('link')}", (72, 600, 200, 620))


def _objects(data: bytes) -> bytes:
    with pikepdf.open(BytesIO(data)) as opened:
        page, root = opened.pages[0], opened.Root
        opened.docinfo["/Whose"] = word("Info own key")
        with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
            meta["dc:description"] = word("XMP")
        opened.attachments[word("attachment name")] = pikepdf.AttachedFileSpec(
            opened, word("attachment").encode("utf-16"), description=word("attachment description"),
            filename="notes.bin", mime_type="text/plain", creation_date="", mod_date="",
        )  # fmt: skip
        field = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, Rect=[10, 10, 60, 20],
            T=word("form name"), TU=word("form tooltip"), V=word("form value"),
        )  # fmt: skip
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[10, 30, 60, 40],
            Contents=word("annotation"), T=word("annotation author"),
        )  # fmt: skip
        field = opened.make_indirect(field)
        page.Annots.extend([field, opened.make_indirect(note)])
        root.AcroForm = pikepdf.Dictionary(Fields=[field])
        root.PageLabels = pikepdf.Dictionary(Nums=[0, pikepdf.Dictionary(P=word("page label"))])
        root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{word('JavaScript')}')")
        root.StructTreeRoot = pikepdf.Dictionary(
            K=pikepdf.Dictionary(S=pikepdf.Name.Figure, Alt=word("alternative text"), ActualText=word("ActualText"))
        )
        page.PieceInfo = pikepdf.Dictionary(Some=pikepdf.Dictionary(Private=word("PieceInfo").encode("utf-16-be")))
        layer = opened.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=word("layer name")))
        root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(Order=[layer]))
        out = BytesIO()
        opened.save(out)
        return out.getvalue()
