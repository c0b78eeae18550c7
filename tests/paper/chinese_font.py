"""Makes resources/fonts/NotoSerifSC-Subset.ttf from Debian's fonts-noto-cjk (run by hand, needs fontTools).

The PDF library takes TrueType outlines alone, and the whole family weighs 26 MB: so the simplified Chinese face is cut
to GB 2312, Latin-1 and punctuation, and its cubic curves become quadratic ones (error at most one unit in a thousand).
"""

from __future__ import annotations

from pathlib import Path

FACE = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"
OUT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "NotoSerifSC-Subset.ttf"


def wanted() -> set[int]:
    """Code points to keep."""
    found = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(range(0x2010, 0x2040)) | set(range(0x3000, 0x3020))
    found |= set(range(0xFF01, 0xFF5F)) | {0x2103, 0x2116, 0x2190, 0x2191, 0x2192, 0x2193, 0x25A0, 0x25CF}
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((high, low)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return found


def make() -> None:
    """Writes the subset, always the same bytes for the same source."""
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTCollection, newTable

    faces = TTCollection(FACE).fonts
    font = next(face for face in faces if str(face["name"].getDebugName(4)).startswith("Noto Serif CJK SC"))
    options = Options()
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted())
    subsetter.subset(font)
    order = font.getGlyphOrder()
    glyph_set = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    table = font["glyf"] = newTable("glyf")
    table.glyphOrder = order
    table.glyphs = glyphs
    for tag in ("CFF ", "VORG", "BASE", "GPOS", "GSUB", "vhea", "vmtx"):
        if tag in font:
            del font[tag]
    font["hmtx"].metrics = {name: (font["hmtx"][name][0], getattr(glyphs[name], "xMin", 0)) for name in order}
    _profile(font, order)
    font.recalcTimestamp = False
    font.save(str(OUT))


def _profile(font: object, order: list[str]) -> None:
    """The tables that TrueType needs and the old outlines did not."""
    from fontTools.ttLib import newTable

    maxp = font["maxp"] = newTable("maxp")  # type: ignore[index]  # fontTools has no types here
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = len(order)
    for name, value in (
        ("maxZones", 1),
        ("maxTwilightPoints", 0),
        ("maxStorage", 0),
        ("maxFunctionDefs", 0),
        ("maxInstructionDefs", 0),
        ("maxStackElements", 0),
        ("maxSizeOfInstructions", 0),
        ("maxPoints", 0),
        ("maxContours", 0),
        ("maxCompositePoints", 0),
        ("maxCompositeContours", 0),
        ("maxComponentElements", 0),
        ("maxComponentDepth", 0),
    ):
        setattr(maxp, name, value)
    post = font["post"]  # type: ignore[index]  # as above
    post.formatType = 3.0
    head = font["head"]  # type: ignore[index]  # as above
    head.glyphDataFormat = 0
    font.sfntVersion = "\x00\x01\x00\x00"  # type: ignore[attr-defined]  # as above


if __name__ == "__main__":
    make()
