"""The demo report as PDF against bare reportlab with the same text, in process, imports and fonts already there.

Bare is the limit: the same paragraphs in one style, one pass, one embedded font, no contents, notes or matrix.
"""

from __future__ import annotations

import statistics
import tempfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.benchmarks.measuring import cost, hand, row, tell, timed
from visit_desk.desk.desk import Desk
from visit_desk.domain.lists import ReportKind
from visit_desk.paper import number, render
from visit_desk.paper.numbered import Par, plain
from visit_desk.resources import resource
from visit_desk.vault import Vault

ROUNDS = 5


def bare(texts: list[str]) -> bytes:
    out = BytesIO()
    style = ParagraphStyle("bare", fontName="Bare", fontSize=10, leading=12, spaceAfter=6)
    SimpleDocTemplate(out).build([Paragraph(text, style) for text in texts])
    return out.getvalue()


def main() -> None:
    pdfmetrics.registerFont(TTFont("Bare", str(resource("fonts", "NotoSerif-Regular.ttf"))))
    with tempfile.TemporaryDirectory() as name:
        words = "grey heron crosses the delta", "seven lamps under the bridge"
        vault = Vault.create(Path(name) / "v", *words, hand=hand(), cost=cost()).vault
        desk = Desk(vault, lambda: datetime(2027, 6, 20, 12, tzinfo=UTC).replace(tzinfo=None))
        desk.arrive(resource("demo"), own_files=False)
        document = desk.reports.compose(ReportKind.REPORT).document
        composing = timed(lambda: desk.reports.compose(ReportKind.REPORT))
        desk.close()
    numbered = number(document)
    texts = [plain(item.line) for item in numbered.items if isinstance(item, Par)]
    texts += [plain(note.line) for note in numbered.notes]
    for deed in (lambda: bare(texts), lambda: render(document, "pdf")):
        deed()
    theirs = statistics.median(timed(lambda: bare(texts)) for _ in range(ROUNDS))
    ours = statistics.median(timed(lambda: render(document, "pdf")) for _ in range(ROUNDS))
    docx = statistics.median(timed(lambda: render(document, "docx")) for _ in range(3))
    tell(
        row("report PDF against bare reportlab", round(ours / theirs, 2), "printed"),
        row("report PDF, ms", round(ours * 1000)),
        row("bare reportlab, ms", round(theirs * 1000)),
        row("report DOCX, ms", round(docx * 1000)),
        row("composing and checking the report again, ms", round(composing * 1000)),
    )


if __name__ == "__main__":
    main()
