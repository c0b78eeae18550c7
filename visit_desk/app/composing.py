"""The window on an opened vault: its pages, the sources, and the place where a person was."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from visit_desk.app.copying import Copying
from visit_desk.desk.unsaved import Held
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.capture import may_ask
from visit_desk.gui.clipboard import pocket
from visit_desk.gui.closing_page import ClosingPage
from visit_desk.gui.commitments_page import CommitmentsPage
from visit_desk.gui.findings_page import FindingsPage
from visit_desk.gui.journal import Journal
from visit_desk.gui.leaving_page import LeavingPage
from visit_desk.gui.notes_page import NotesPage
from visit_desk.gui.people_page import PeoplePage
from visit_desk.gui.preferences_page import PreferencesPage
from visit_desk.gui.programme_page import ProgrammePage
from visit_desk.gui.recovered_page import RecoveredPage
from visit_desk.gui.report_page import ReportPage
from visit_desk.gui.safety_page import SafetyPage
from visit_desk.gui.sources_page import SourcesPage
from visit_desk.gui.state_page import StatePage
from visit_desk.gui.theme import theme
from visit_desk.gui.today_page import TodayPage
from visit_desk.gui.window import Window
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from datetime import date

    from visit_desk.desk.desk import Desk
    from visit_desk.desk.recovered import RecoveredView
    from visit_desk.domain.visit import Visit
    from visit_desk.gui.background import Lane
    from visit_desk.gui.page import Page
    from visit_desk.settings import Settings

_PAGES = {
    "today": TodayPage,
    "programme": ProgrammePage,
    "notes": NotesPage,
    "closing": ClosingPage,
    "people": PeoplePage,
    "findings": FindingsPage,
    "commitments": CommitmentsPage,
    "report": ReportPage,
    "reading": StatePage,
    "leaving": LeavingPage,
    "safety": SafetyPage,
}
_DRAFTING = frozenset({"report", "reading", "findings"})


class Composed(QObject):
    """A window, its desk, and everything between them that no page may know."""

    preferred = Signal(str, object)

    def __init__(self, desk: Desk, lane: Lane, settings: Settings) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self._lane = lane
        self._before = "today"
        self.window = Window(lane)
        self.journal = Journal(self.window, desk, lane)
        self._owed: int | None = None
        self.copying = Copying(desk, lane, self)
        self.copying.failed.connect(self._copy_failed)
        self.copying.made.connect(lambda _: self._show_copies())
        for name, kind in _PAGES.items():
            self.window.register(name, partial(self._made, kind))
        self.window.register("sources", self._sources_page)
        self.window.register("recovered", self._recovered_page)
        self.window.sources_asked.connect(self.turn_sources)
        self.window.note_asked.connect(self._begin_note)
        self.window.register("preferences", self._preferences_page)
        self.window.preferences_asked.connect(lambda: self._aside_to("preferences"))
        self.window.find_asked.connect(self._find)
        self.window.came.connect(lambda _: self.refresh())

    def come_back(self) -> None:
        """To the place where the desk was locked, else to Today."""
        self._lane.run(self, self._recall, then=self._return, failed=self._hear)

    def _recall(self) -> tuple[dict[str, object], Held]:
        """The place, and what was not kept yet. What cannot be read back stays where it is and holds nobody up."""
        session = self.desk.session()
        try:
            return session, self.desk.unsaved.bring_back()
        except Trouble:
            return session, Held()

    def refresh(self) -> None:
        """The tile, the sources box and the evening's count, as the desk knows them now."""
        self._lane.run(self, self._facts, then=self._show_facts, failed=self._hear)

    def turn_sources(self) -> None:
        """Close the sources at once, or ask for their passphrase."""
        if self.window.sidebar.sources.is_open:
            self.close_sources()
            return
        if self.window.sidebar.sources.gone:
            self.window.tell(self.tr("The sources of this vault were destroyed. Nothing opens them any more."))
            return
        self._aside_to("sources")

    def close_sources(self) -> None:
        """From now on nobody's name is readable; what was half typed about somebody waits for the sources' key."""
        if self.window.sidebar.sources.is_open:
            self.window.save()
            self.journal.put_away_sources()
            pocket().forget()
            self._lane.run(self, self.desk.close_sources, then=lambda _: self._changed(), failed=self._hear)

    def _aside_to(self, page: str) -> None:
        """A page beside the others; from it one returns to where one was."""
        if self.window.front not in ("sources", "preferences", "recovered"):
            self._before = self.window.front or "today"
        self.window.show_page(page)

    def _preferences_page(self) -> Page:
        language = QLocale().name().split("_")[0]
        made = PreferencesPage(self.settings.theme, theme().percent, language, self.settings.remember_vault)
        made.show_times(self.settings.idle_minutes, self.settings.meeting_minutes, protected=may_ask())
        made.preferred.connect(self.preferred)
        made.turned_back.connect(lambda: self.window.show_page(self._before))
        return made

    def _made(self, kind: type[Page]) -> Page:
        page = kind(self.desk, self._lane)  # type: ignore[call-arg, arg-type]  # every page of the table takes these two
        if isinstance(page, LeavingPage | SafetyPage):
            page.lock_asked.connect(self.window.ask_lock)
        if isinstance(page, SafetyPage):
            page.sources_gone.connect(self._changed)  # a page built before would go on showing names
        if isinstance(page, ClosingPage):
            page.settled.connect(self.refresh)
        return page

    def _sources_page(self) -> Page:
        page = SourcesPage(self.desk, self._lane)
        page.opened.connect(self._opened_sources)
        page.turned_back.connect(lambda: self.window.show_page(self._before))
        return page

    def _recovered_page(self) -> Page:
        page = RecoveredPage(self.desk, self._lane)
        page.turned_back.connect(self._seen_recovered)
        return page

    def _show_recovered(self, view: RecoveredView | None) -> None:
        """A page of its own where there is anything to look at; else nothing stands between unlock and cursor."""
        if view is not None and (view.lines or view.waiting):
            self._aside_to("recovered")
        elif view is not None:
            self.window.tell(self.tr("The program ended without closing last time. Nothing had been left half done."))

    def _seen_recovered(self) -> None:
        """What the sources hold of it is still to be seen, when they open."""
        if self.desk.sources_open:
            self.desk.recovered.seen()
        self.window.show_page(self._before)

    def _empty_bin(self) -> None:
        self._lane.run(self, self.desk.bin.empty_overdue, then=self._emptied, failed=self._hear)

    def _emptied(self, count: int) -> None:
        if count:
            self.window.tell(self.tr("%n thing(s) lay in the bin for thirty days and are erased.", "", count))

    def _copy_failed(self, words: str) -> None:
        self.window.tell(self.tr("No copy could be made: {reason}").format(reason=words))
        self._show_copies()

    def _show_copies(self) -> None:
        """Pages that tell how old the last copy is."""
        if self.window.front in ("today", "leaving", "safety"):
            self.window.page(self.window.front).enter()

    def _opened_sources(self, waiting: int) -> None:
        self._changed()
        self.window.show_page(self._before)
        self._lane.run(self, self.desk.recovered.view, then=self._show_recovered, failed=self._hear)
        self._empty_bin()
        self._lane.run(self, self.desk.unsaved.bring_back, then=self.journal.take, failed=self._hear)
        if waiting:
            self.window.tell(self.tr("%n note(s) came in from the inbox.", "", waiting))

    def _changed(self) -> None:
        """The sources were opened or closed: every page reads again what it may show."""
        self.window.rebuild()
        self.refresh()

    def _return(self, told: tuple[dict[str, object], Held]) -> None:
        session, found = told
        place = dict(found.place) or session
        if not place or not self.window.restore(place):
            self.window.show_page("today")
        self.journal.take(found)
        self._lane.run(self, self.desk.recovered.view, then=self._show_recovered, failed=self._hear)
        self._empty_bin()
        self.refresh()

    def _begin_note(self, in_no_slot: bool) -> None:
        self.window.show_page("notes", "loose" if in_no_slot else "now")

    def _find(self) -> None:
        self.window.show_page("notes")
        page = self.window.page("notes")
        if isinstance(page, NotesPage):
            page.show_list()
            page.list.find_here()

    def _facts(self) -> tuple[Visit | None, date, bool, bool, int]:
        gone = self.desk.vault.sources_destroyed
        return self.desk.visit(), self.desk.today(), self.desk.sources_open, gone, self.desk.closing.left()

    def _show_facts(self, facts: tuple[Visit | None, date, bool, bool, int]) -> None:
        visit, today, is_open, gone, left = facts
        if visit is not None:
            day = (today - visit.starts).days + 1
            length = (visit.ends - visit.starts).days + 1
            if 1 <= day <= length and self.window.front not in _DRAFTING:
                second = self.tr("Day {day} of {days}").format(day=day, days=length)
                self.window.tell_visit(str(day), visit.country, second)
            else:
                words = self.tr("Preparing") if day < 1 else self.tr("Drafting")
                self.window.tell_visit("", visit.country, words)
        self.window.tell_sources(is_open=is_open, gone=gone)
        if self._owed and not left:
            self.copying.day_closed()
        self._owed = left
        self.window.tell_count("closing", left, self.tr("%n thing(s) to settle", "", left))

    def _hear(self, trouble: Trouble) -> None:
        self.window.tell(sentence(trouble))
