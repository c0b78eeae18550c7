"""Writing in the report, and writing the report out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from visit_desk.desk.views import Evidence, ExportReceipt, Problem, ReadParagraph
from visit_desk.domain.lists import ReportKind, Section
from visit_desk.domain.trouble import Refused, Trouble
from visit_desk.domain.writing import Paragraph
from visit_desk.gui.background import Job, Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.parts.chooser import forget_places
from visit_desk.gui.parts.export_card import Wish
from visit_desk.gui.parts.paragraph_editor import ParagraphEditor
from visit_desk.gui.parts.report_side import ReportSide
from visit_desk.gui.parts.slots import clock
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

REST, LATEST = 200, 2000  # milliseconds: the page follows within 300 ms of a rest


class ReportDeeds(DeskPage):
    """``paragraphs`` and ``numbers`` are those of the draft as it was last read."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.paragraphs: dict[str, Paragraph] = {}
        self.numbers: dict[str, int] = {}
        self.editor = ParagraphEditor()
        self.side = ReportSide()
        self._unsaved, self._under_way = False, 0
        self._running: Job | None = None
        self._rest, self._latest = QTimer(self), QTimer(self)
        for timer, wait in ((self._rest, REST), (self._latest, LATEST)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self.keep_now)
        self.editor.touched.connect(self._touch)
        self.editor.prose.left.connect(self.keep_now)
        self.editor.left.connect(self.close_editor)
        self.editor.moved.connect(self._move)
        self.editor.retired.connect(self._retire)
        self.editor.told.connect(self.told)
        self.side.export.asked.connect(self._ask_where)
        self.side.export.stopped.connect(lambda: self._running.stop() if self._running else None)
        self.side.common.decided.connect(self._decide)
        self.side.common.left.connect(self.side.common.hide)
        export = QShortcut(chord("export").sequence, self)
        export.activated.connect(self._export)

    def reread(self, record: str = "") -> None:
        """Read the draft again, and open this paragraph."""

    @property
    def kind(self) -> ReportKind:
        return ReportKind.REPORT

    # one paragraph
    def open_editor(self, record: str) -> None:
        if self.editor.shown() != record:
            self.keep_now()
        paragraph, desk = self.paragraphs[record], self.desk
        self.editor.show_paragraph(paragraph, self.numbers.get(record))
        self.editor.prose.setFocus()
        self.side.write(True)

        def work() -> tuple[tuple[Evidence, ...], ReadParagraph]:
            found: list[Evidence] = []
            for finding in paragraph.findings:
                found += [one for one in desk.evidence.finding(finding).evidence if one not in found]
            practices = {view.practice.id: view for view in desk.evidence.practices()} if paragraph.practices else {}
            for practice in paragraph.practices:
                found += practices[practice].evidence if practice in practices else ()
            return tuple(found), desk.reports.check(paragraph)

        def show(answer: tuple[tuple[Evidence, ...], ReadParagraph]) -> None:
            if self.editor.shown() == record:
                self.side.show_evidence(answer[0])
                self.editor.show_refusals(answer[1].refusals, answer[1].notes)

        self.ask(work, show)

    def close_editor(self) -> None:
        self.keep_now()
        self.editor.forget()
        self.side.write(False)

    def _touch(self) -> None:
        self._unsaved = True
        self._rest.start()
        if not self._latest.isActive():
            self._latest.start()

    def keep_now(self) -> None:
        """Keep what was written, check it, and let the page follow."""
        self._rest.stop()
        self._latest.stop()
        paragraph, desk = self.editor.paragraph(), self.desk
        if paragraph is None or not self._unsaved:
            return
        self._unsaved = False
        self._under_way += 1

        def work() -> tuple[Paragraph, ReadParagraph, str]:
            kept = desk.reports.keep_paragraph(paragraph)
            return kept, desk.reports.check(kept), clock(desk.now())

        def kept(answer: tuple[Paragraph, ReadParagraph, str]) -> None:
            made, checked, at = answer
            self._under_way -= 1
            if self.editor.shown() == made.id:
                self.editor.keep(made)
                self.editor.saved.saved(at)
                self.editor.show_refusals(checked.refusals, checked.notes)
            self.reread()

        def failed(trouble: Trouble) -> None:
            self._unsaved = True
            self._under_way -= 1
            self._latest.start()
            self.editor.saved.trouble(sentence(trouble))

        self.ask(work, kept, failed=failed)

    def leave(self) -> bool:
        self.keep_now()
        return True

    def unkept(self) -> tuple[Paragraph, ...]:
        paragraph = self.editor.paragraph()
        return (paragraph,) if paragraph and (self._unsaved or self._under_way) else ()

    def add(self) -> None:
        """A new paragraph after the one that is being written, else at the end of the introduction."""
        self.keep_now()
        here = self.paragraphs.get(self.editor.shown())
        same = [one for one in self.paragraphs.values() if here and one.section is here.section]
        later = [one.order for one in same if here and one.order > here.order]
        section = here.section if here else Section.INTRODUCTION
        last = max((one.order for one in self.paragraphs.values() if one.section is section), default=0.0)
        order = (here.order + min(later)) / 2 if here and later else last + 10
        made, desk = Paragraph(report=self.kind, section=section, order=order, written=True), self.desk

        def back() -> None:
            self.ask(lambda: desk.reports.retire(made.id), lambda _: self.reread())

        def kept(_: Paragraph) -> None:
            self.done.emit(self.tr("A new paragraph"), back)
            self.reread(made.id)

        self.ask(lambda: desk.reports.keep_paragraph(made), kept)

    def _move(self, by: int) -> None:
        shown, desk = self.editor.shown(), self.desk
        order = list(self.paragraphs)
        if shown not in order:
            return
        self.keep_now()
        at = order.index(shown)
        target = at - 1 if by < 0 else at + 2
        section = self.paragraphs[shown].section
        neighbour = order[at + by] if 0 <= at + by < len(order) else ""
        if not neighbour or self.paragraphs[neighbour].section is not section:
            return
        before = order[target] if target < len(order) and self.paragraphs[order[target]].section is section else ""
        self.ask(lambda: desk.reports.move(shown, before), lambda _: self.reread(shown))

    def _retire(self) -> None:
        shown, desk = self.editor.shown(), self.desk
        old = self.paragraphs.get(shown)
        self.close_editor()

        def back() -> None:
            if old is not None:
                self.ask(lambda: desk.reports.keep_paragraph(replace(old, retired=False)), lambda _: self.reread(shown))

        def gone(_: object) -> None:
            self.done.emit(self.tr("The paragraph is out of the report"), back)
            self.reread()

        if shown:
            self.ask(lambda: desk.reports.retire(shown), gone)

    def fill_in(self) -> None:
        """New skeleton paragraphs from findings; never over what somebody wrote."""
        desk, kind = self.desk, self.kind

        def filled(count: int) -> None:
            none = self.tr("Every finding stands in the draft already.")
            self.told.emit(self.tr("%n paragraph(s) filled in from findings", "", count) if count else none)
            self.reread()

        self.ask(lambda: desk.reports.draft(kind), filled)

    def ask_common(self, problem: Problem) -> None:
        """Ask whether a common word names somebody there, with the words around it."""
        desk = self.desk
        self.ask(
            lambda: desk.reports.words_of(problem.paragraph, problem.detail),
            lambda text: self.side.common.show_problem(problem, text),
        )

    def _decide(self, problem: Problem, reason: str) -> None:
        refusal, desk = problem.refusal, self.desk

        def decided(_: object) -> None:
            self.side.common.hide()
            self.told.emit(self.tr("Decided for this place; it will not be asked again."))
            self.reread()

        if refusal is not None:
            self.ask(lambda: desk.reports.decide_common(problem.paragraph, refusal, reason, problem.detail), decided)

    # the file
    def _export(self) -> None:
        """The chord: write it, or say why it waits; beside an open paragraph the reason is out of sight."""
        card = self.side.export
        if card.write.isEnabled():
            card.write.click()
        elif card.why():
            self.told.emit(card.why())

    def _ask_where(self, wish: Wish) -> None:
        name = {ReportKind.REPORT: "draft-report", ReportKind.STATEMENT: "draft-statement",
                ReportKind.RECOMMENDATIONS: "recommendations"}[wish.kind]  # fmt: skip
        forget_places()
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where to write it"),
            str(_free(_documents() / f"{name}.{wish.format.value}")),
            # A file that is there is never written over: the desk refuses it, so nobody need be asked.
            options=QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.write(wish, Path(chosen))

    def write(self, wish: Wish, out: Path) -> None:
        """Write the file; a refusal leads to its sentences, and no file is made."""
        desk, lane, card = self.desk, self.lane, self.side.export

        def work() -> ExportReceipt:
            return desk.exports.write(
                wish.kind,
                wish.profile,
                wish.format,
                "en",
                out,
                lambda share: lane.report(round(share * 100), 100),
                passphrase=wish.passphrase,
                replace=False,
            )

        def written(receipt: ExportReceipt) -> None:
            card.show_progress(None)
            card.show_receipt(receipt)
            self.told.emit(card.receipt())

        def failed(trouble: Trouble) -> None:
            card.show_progress(None)
            problems = getattr(trouble, "problems", ())
            if isinstance(trouble, Refused) and problems:
                self.side.show_problems(problems)
            self.hear(trouble)

        def stopped() -> None:
            card.show_progress(None)
            self.told.emit(self.tr("Stopped. No file was made."))

        self.keep_now()
        card.show_progress(0)
        self._running = self.ask(
            work, written, failed=failed, cancel=stopped, progress=lambda done, _total: card.show_progress(done)
        )


def _documents() -> Path:
    """Where people keep what they write; never the folder that the program happens to run in."""
    told = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(told) if told and Path(told).is_dir() else Path.home()


def _free(path: Path) -> Path:
    """This name, or the first one after it that no file has."""
    names = [path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, 100))]
    return next((one for one in names if not one.exists() and not one.with_name(one.name + ".pdf").exists()), path)
