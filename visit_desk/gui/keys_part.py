"""What opens this vault, in plain words, and every way to change it. Each deed takes a second or more, on purpose."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.door import Codes
from visit_desk.gui.first_steps import CodesStep, RepeatStep, Step
from visit_desk.gui.keys_forms import KeyForm
from visit_desk.gui.keys_overview import KeysOverview
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Scroll, column
from visit_desk.gui.parts.share_sheets import ShareSheets, sheets_of
from visit_desk.gui.theme import px
from visit_desk.gui.words import said

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk
    from visit_desk.desk.keys import KeysNow

_FORM = 600


class KeysPart(DeskPage):
    """The overview; a form takes its place while something is changed, and what must be written down after it."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.now: KeysNow | None = None
        self.form: KeyForm | None = None
        self.codes, self.repeat, self.sheets = CodesStep(), RepeatStep(), ShareSheets()
        self._overview = KeysOverview()
        self._overview.asked.connect(self._begin)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview)
        for step in (self.codes, self.repeat, self.sheets):
            self._stack.addWidget(_framed(step))
        self.body.addWidget(self._stack, 1)
        self.codes.forward.clicked.connect(lambda: self._front(self.repeat))
        self.repeat.back.clicked.connect(lambda: self._front(self.codes))
        self.repeat.passed.connect(self._written)
        self.sheets.passed.connect(self._written)

    def enter(self) -> None:
        self.ask(self.desk.keys.standing, self._show)

    def take_focus(self) -> None:
        front = self._stack.currentWidget() or self
        keys = [key for key in front.findChildren(Button) if key.isVisible() and key.isEnabled()]
        target = self.form.first if self.form else keys[0] if keys else front
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def regain_focus(self) -> None:
        self.take_focus()

    def leave(self) -> bool:
        """What was typed goes; what must still be written down stays until the lock."""
        if self.form is not None:
            self._close_form()
        return True

    def show_record(self, record: str) -> None:
        """``drill`` opens the drill."""
        if record == "drill":
            self.ask(self.desk.keys.standing, self._show_drill)

    def _show_drill(self, now: KeysNow) -> None:
        self._show(now)
        self.drill()

    def _show(self, now: KeysNow) -> None:
        self.now = now
        focus = self.focusWidget()
        had = focus is not None and self._overview.isAncestorOf(focus)
        self._overview.tell(now)
        if had:
            self.take_focus()

    def _begin(self, deed: str) -> None:
        {"change": self.change, "code": self.make_code, "shares": self.make_shares, "drill": self.drill,
         "heighten": self.heighten, "bind": self.bind_keychain, "forget": self.forget_keychain}[deed]()  # fmt: skip

    # the deeds

    def change(self) -> None:
        form = self._form(
            self.tr("Change a passphrase"),
            self.tr("The new one opens its lock from now on; the old one opens nothing here any more."),
            self.tr("Change it"),
        )
        form.fresh(self.tr("New passphrase"), self.tr("Once more"), high_risk=bool(self.now and self.now.high_risk))
        keys = self.desk.keys
        self._on_ready(form, self._changed, lambda which, text: keys.change_passphrase(which, text[0]))

    def make_code(self) -> None:
        form = self._form(
            self.tr("A new recovery code"),
            self.tr("Type the present passphrase of the lock. The old code opens nothing any more."),
            self.tr("Make the code"),
        )
        form.present(self.tr("Present passphrase"))
        keys = self.desk.keys
        self._on_ready(form, self._show_code, lambda which, text: keys.new_code(which, text[0]))

    def make_shares(self) -> None:
        form = self._form(
            self.tr("New shares"),
            self.tr("Three people get a sheet each; any two together can open the lock. Old shares open nothing any "
                    "more. Type the present passphrase of the lock."),
            self.tr("Make the shares"),
        )  # fmt: skip
        form.present(self.tr("Present passphrase"))
        keys = self.desk.keys
        self._on_ready(form, self._show_shares, lambda which, text: keys.new_shares(which, text[0]))

    def drill(self) -> None:
        form = self._form(
            self.tr("Drill: do the shares still open it?"),
            self.tr("Type the words of enough shares, one after another; the first four letters of each are enough. "
                    "Nothing is changed."),
            self.tr("Try them"),
        )  # fmt: skip
        form.room(self.tr("Shares"))
        keys = self.desk.keys
        self._on_ready(form, self._tried, lambda which, text: keys.drill(which, text[0]))

    def heighten(self) -> None:
        form = self._both(
            self.tr("High risk"),
            self.tr("Choose two new passphrases of six words or more. The codes on paper open nothing any more: three "
                    "people get shares instead."),
            self.tr("Mark as high risk"),
        )  # fmt: skip
        if form is not None:
            form.fresh(self.tr("New notes passphrase"), self.tr("Once more"), high_risk=True)
            form.fresh(self.tr("New sources passphrase"), self.tr("Once more"), high_risk=True)
            keys = self.desk.keys
            self._on_ready(form, self._show_both, lambda _which, text: keys.heighten(text[0], text[2]))

    def bind_keychain(self) -> None:
        self._with_keychain(self.tr("Use the keychain"), self.tr("Use it"), self.desk.keys.bind_keychain)

    def forget_keychain(self) -> None:
        self._with_keychain(
            self.tr("Do without the keychain"), self.tr("Do without it"), self.desk.keys.forget_keychain
        )

    def _with_keychain(self, heading: str, forward: str, deed: Callable[[str, str], None]) -> None:
        form = self._both(heading, self.tr("Type both present passphrases; they stay as they are."), forward)
        if form is not None:
            form.present(self.tr("Present notes passphrase"))
            form.present(self.tr("Present sources passphrase"))
            self._on_ready(form, self._done, lambda _which, text: deed(text[0], text[1]))

    # forms

    def _both(self, heading: str, words: str, forward: str) -> KeyForm | None:
        """A form about both locks: the sources must be open for it."""
        if self.now is not None and not self.now.sources_open:
            self.asked_sources.emit()
            return None
        form = self._form(heading, words, forward)
        form.one_of_two(False)
        return form

    def _form(self, heading: str, words: str, forward: str) -> KeyForm:
        self._close_form()
        self.form = form = KeyForm()
        form.tell(heading, words, forward)
        form.back.clicked.connect(self._close_form)
        self._stack.addWidget(_framed(form))
        return form

    def _on_ready(
        self,
        form: KeyForm,
        then: Callable[[Compartment, object], object],
        work: Callable[[Compartment, tuple[str, ...]], object],
    ) -> None:
        """Do the deed in the lane; its answer, with the lock it was about, goes to ``then``."""

        def begin() -> None:
            which, text = form.lock(), tuple(field.text() for field in form.fields)
            if which is Compartment.SOURCES and self.now is not None and not self.now.sources_open:
                self.asked_sources.emit()
                return
            form.rest(True)
            self.ask(lambda: work(which, text), lambda told: self._answer(then, which, told), failed=self._refused,
                     words=self.tr("Working on the keys"))  # fmt: skip

        form.ready.connect(begin)
        self._front(form)
        form.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, then: Callable[[Compartment, object], object], which: Compartment, told: object) -> None:
        self._close_form()
        self.take_focus()  # the fields were shut meanwhile, and the focus had gone to the sidebar
        then(which, told)

    def _refused(self, trouble: Trouble) -> None:
        if self.form is not None:
            self.form.refuse(trouble)
        else:
            self.hear(trouble)

    def _close_form(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            form.wipe()
            around = self._around(form)
            self._stack.removeWidget(around)
            around.deleteLater()
            self._stack.setCurrentWidget(self._overview)
            self.enter()

    def _front(self, step: Step) -> None:
        self._stack.setCurrentWidget(self._around(step))
        step.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _around(self, step: Step) -> QWidget:
        """The page of the stack that a step stands on."""
        pages = [page for place in range(self._stack.count()) if (page := self._stack.widget(place))]
        return next(page for page in pages if page.isAncestorOf(step))

    # what follows a deed

    def _changed(self, which: Compartment, told: object) -> None:
        self.told.emit(self.tr("{lock}: the passphrase was changed. Copies made before keep the old one.").format(
            lock=said(which)))  # fmt: skip
        if told:
            self._show_code(which, told)

    def _show_code(self, which: Compartment, told: object) -> None:
        codes = Codes(str(told), "") if which is Compartment.NOTES else Codes("", str(told))
        self.codes.show_codes(codes)
        self.repeat.expect(codes)
        self._front(self.codes)

    def _show_shares(self, which: Compartment, told: object) -> None:
        assert isinstance(told, tuple)  # noqa: S101  # what new_shares answers
        self.sheets.begin(sheets_of(2, (said(which), told)))
        self._front(self.sheets)

    def _show_both(self, _which: Compartment, told: object) -> None:
        assert isinstance(told, tuple)  # noqa: S101  # what heighten answers
        notes, sources = told
        self.sheets.begin(sheets_of(2, (said(Compartment.NOTES), notes), (said(Compartment.SOURCES), sources)))
        self._front(self.sheets)

    def _tried(self, which: Compartment, told: object) -> None:
        opens, fails = self.tr("{lock}: these shares open it."), self.tr("{lock}: these do not open it. Try others.")
        self.told.emit((opens if told else fails).format(lock=said(which)))

    def _done(self, _which: Compartment, _told: object) -> None:
        self.told.emit(self.tr("The keys were changed."))

    def _written(self) -> None:
        self.codes.forget()
        self.repeat.forget()
        self.sheets.forget()
        self._stack.setCurrentWidget(self._overview)
        self.enter()
        self.told.emit(self.tr("It is on paper and was read back."))


def _framed(step: Step) -> Scroll:
    """A step on a card of its own width, scrolled where the window is low."""
    ground = QWidget()
    down = column(gap=0, margins=(4, 4, 8, 4))
    card = Card("card", padding=(27, 20, 27, 20))
    card.setMaximumWidth(px(_FORM))
    card.body.addWidget(step)
    down.addWidget(card)
    down.addStretch(1)
    ground.setLayout(down)
    return Scroll(ground)
