"""The journal of what is typed and not kept: every two seconds, at once before a lock, and back after an unlock."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from visit_desk.desk.unsaved import Draft, Held
from visit_desk.domain.lists import Compartment
from visit_desk.gui import drafts
from visit_desk.gui.background import Lane

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk
    from visit_desk.domain.trouble import Trouble
    from visit_desk.gui.window import Window

ROUNDS = 20
EVERY = 2000  # milliseconds: what a crash may cost of a form


class Journal(QObject):
    """Reads the forms of every page that was built. What belongs to a page that is not built yet waits for it."""

    def __init__(self, window: Window, desk: Desk, lane: Lane) -> None:
        super().__init__(window)
        self._window, self._desk, self._lane = window, desk, lane
        self._waiting: list[Draft] = []
        self._last = Held()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.write)
        self._timer.start()
        window.came.connect(lambda _: self._give_back())
        window.rebuilding.connect(self._remember)

    def open_forms(self) -> tuple[Draft, ...]:
        """Every form that stands open, as it is filled in now, and those that wait for their page."""
        found = [
            Draft(name, form.name, form.about(), _fields(form), form.protected)
            for name, page in self._window.built().items()
            for form in page.forms()
            if form.open
        ]
        there = {(draft.page, draft.form) for draft in found}
        return (*found, *(one for one in self._waiting if (one.page, one.form) not in there))

    def write(self) -> None:
        """Hold the open forms, in the lane, if anything about them changed. Typed texts keep themselves."""
        held = Held(drafts=self.open_forms())
        if held == self._last:
            return
        self._last = held
        desk = self._desk
        if held.drafts:
            held = Held(self._window.place(), held.drafts)
        self._lane.run(self, lambda: desk.unsaved.hold(held), failed=self._again)

    def write_now(self) -> None:
        """Before the end: everything that is not durable, in this very thread, whatever the lane is doing."""
        things = tuple(thing for page in self._window.built().values() for thing in page.unkept())
        self._desk.unsaved.hold(Held(self._window.place(), self.open_forms(), things))

    def take(self, found: Held) -> None:
        """Forms that come back: each goes to its page as soon as the page is there."""
        known = {(draft.page, draft.form) for draft in found.drafts}
        self._waiting = [one for one in self._waiting if (one.page, one.form) not in known] + list(found.drafts)
        self._give_back()

    def put_away_sources(self) -> None:
        """The sources close: what was typed about them is held for them alone, and leaves this memory."""
        open_now = self.open_forms()
        self._last = Held()
        kept = Held(drafts=open_now)
        desk = self._desk
        self._lane.run(self, lambda: desk.unsaved.hold_apart(kept), failed=self._again)

    def _remember(self) -> None:
        """The pages are made anew (another size, language, the sources): their forms come back into the new ones."""
        may_stay = (Compartment.NOTES, Compartment.SOURCES) if self._desk.sources_open else (Compartment.NOTES,)
        self._waiting = [draft for draft in self.open_forms() if draft.compartment in may_stay]

    def _again(self, _: Trouble) -> None:
        self._last = Held()  # not held: the next round tries it again

    def _give_back(self) -> None:
        """Reopen what waits for the page in front, after everything that the page itself has asked of the lane."""
        page = self._window.front
        mine = [draft for draft in self._waiting if draft.page == page]
        if not mine:
            return
        forms = {form.name: form for form in self._window.page(page).forms()}
        for draft in mine:
            form = forms.get(draft.form)
            if form is not None:
                self._after(partial(self._reopen, form, draft))

    def _after(self, then: Callable[[], object], rounds: int = ROUNDS) -> None:
        """Once the page has come to rest: what it asks the lane for may lead it to ask for more."""

        def settled(_: None) -> None:
            if rounds and not self._lane.idle():
                self._after(then, rounds - 1)
            else:
                then()

        self._lane.run(self, lambda: None, then=settled)

    def _reopen(self, form: drafts.Form, draft: Draft) -> None:
        if form.reopen_more is not None:
            form.reopen_more(str(draft.fields.get("more", "")))
        else:
            form.reopen(draft.about)
        self._after(lambda: self._fill(form, draft))

    def _fill(self, form: drafts.Form, draft: Draft) -> None:
        if form.open:
            drafts.fill(form.panel, draft.fields)
            self._waiting = [one for one in self._waiting if one is not draft]


def _fields(form: drafts.Form) -> dict[str, Any]:
    return {**drafts.told(form.panel), "more": form.more() if form.more is not None else ""}
