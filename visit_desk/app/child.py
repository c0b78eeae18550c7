"""The window's process: entrance first, then the window on an opened vault, until it is closed or locked."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from visit_desk import settings
from visit_desk.app.asked import Asked, left_open, read, tell_parent
from visit_desk.app.door import VaultDoor
from visit_desk.app.ending import Ending, watch_entrance
from visit_desk.domain.trouble import CannotUnlock
from visit_desk.gui.application import LOCKED, hook, make_application, speak
from visit_desk.gui.background import Lane
from visit_desk.gui.entrance import Entrance
from visit_desk.gui.theme import theme
from visit_desk.gui.tokens import Scheme
from visit_desk.resources import translations

if TYPE_CHECKING:
    from datetime import datetime

    from visit_desk.app.composing import Composed
    from visit_desk.app.guards import Guards
    from visit_desk.app.letting_go import LettingGo
    from visit_desk.desk.desk import Desk

# A title bar and two borders (about 40 px), which Qt knows only after the window was shown.
FRAME = QSize(4, 40)
# How long closing may take after the entrance was closed, before the process ends all the same.
_PATIENCE = 30.0


def live(arguments: list[str]) -> int:
    """Run the window's process. Returns 0 when it was closed, ``LOCKED`` when it was locked."""
    asked = read(arguments)
    asked = asked._replace(path=left_open() or asked.path)
    folder = settings.data_folder(asked.data_dir)
    chosen = settings.load(folder)
    app = make_application(
        sys.argv[:1],
        language=_language(asked.lang or chosen.language),
        scheme=_scheme(chosen.theme),
        percent=chosen.scale,
    )
    session = Session(app, folder, chosen, _clock(asked.today))
    session.begin(asked)
    code = int(app.exec())
    session.end()
    return code


class Session(QObject):
    """Everything of one process: the lane, the entrance, then the window."""

    def __init__(self, app: QApplication, folder: Path, chosen: settings.Settings, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._app = app
        self._folder = folder
        self._settings = chosen
        self.lane = Lane(self)
        self._door = VaultDoor(folder, now)
        self._composed: Composed | None = None
        self._front: QWidget | None = None
        self._guards: Guards | None = None
        self._ending = Ending(self.lane)
        self._letting_go: LettingGo | None = None
        app.setQuitOnLastWindowClosed(False)
        hook(self._tell)

    @property
    def front(self) -> QWidget | None:
        """What is in front: the entrance, then the window."""
        return self._front

    def begin(self, asked: Asked) -> None:
        """The entrance; a demo that was just built opens by itself."""
        last = asked.path or (Path(self._settings.vault) if self._settings.vault else None)
        entrance = Entrance(self._door, self.lane, last)
        entrance.opened.connect(self._opened)
        entrance.chose.connect(self._remember)
        entrance.shown.connect(self._first_picture)
        entrance.warmed.connect(self._warmed)
        entrance.warmed.connect(lambda: self._say_standing(asked))
        self._show(entrance)
        QTimer.singleShot(0, entrance.start)
        path, files = asked.path, asked.passphrase_file
        if path is not None and files is not None and not asked.locked:
            self.lane.run(self, lambda: self._with_files(asked, path), then=self._opened, failed=lambda _: None)

    def open_for_test(self, path: Path, notes: str, sources: str) -> Composed:
        """Open without the entrance and wait for the window: the program's own test."""
        self.lane.run(self, lambda: self._door.open(path, notes, sources), then=self._opened)
        self.lane.wait()
        if self._composed is None:
            raise CannotUnlock
        return self._composed

    def end(self) -> None:
        """Close the vault after everything asked for is done."""
        composed = self._composed
        if composed is not None:
            self.lane.run(self, composed.desk.close, failed=lambda _: None)
        self.lane.close(_PATIENCE)

    def _watch_panic(self) -> None:
        """From the first picture on: the one chord that takes the keys away."""
        if self._letting_go is None:
            from visit_desk.app.letting_go import LettingGo

            self._letting_go = LettingGo(self._app, self._vault_meant, close=self._close_files, finish=self._gone)

    def _gone(self, code: int) -> None:
        """The keys are gone. Which vault it was the next life must know, to say so, and no file keeps it."""
        path = self._vault_meant()
        if path is not None:
            tell_parent(path)
        os._exit(code)

    def _close_files(self) -> None:
        """Before they are destroyed; for a few seconds at most."""
        composed = self._composed
        if composed is not None:
            self.lane.hurry()
            self.lane.run(self, composed.desk.close, failed=lambda _: None)
        self.lane.close(5.0)

    def _vault_meant(self) -> Path | None:
        """The vault that is open, else the one that would be unlocked."""
        if self._composed is not None:
            return self._composed.desk.vault.path
        return self._front.path if isinstance(self._front, Entrance) else None

    def _say_standing(self, asked: Asked) -> None:
        """Keys that were let go, or could not be, are told of before anybody types a passphrase."""
        from visit_desk.app.letting_go import demo_words, standing_words

        entrance = self._front
        path = self._vault_meant()
        if path is not None and isinstance(entrance, Entrance):
            self.lane.run(
                self,
                lambda: standing_words(path, refused=asked.refused) or demo_words(path, self._folder),
                then=entrance.tell,
                failed=lambda _: None,
            )

    def _first_picture(self) -> None:
        """The entrance stands: from now on rubbish is collected, but not searched for in what was loaded."""
        self._watch_panic()
        gc.freeze()
        gc.enable()
        if self._front is not None:
            watch_entrance(self._app, self._front, lambda: self._leave(LOCKED))

    def _warmed(self) -> None:
        """The lane is done with what is heavy; now the pages, in this thread."""
        from visit_desk.app.ahead import Ahead

        Ahead(self).begin()

    def _with_files(self, asked: Asked, path: Path) -> Desk:
        from visit_desk.cli.asking import passphrase_in

        files = asked.passphrase_file, asked.sources_passphrase_file
        notes, sources = (passphrase_in(file) if file else None for file in files)
        return self._door.open(path, notes or "", sources)

    def _opened(self, desk: Desk) -> None:
        from visit_desk.app.composing import Composed

        self._composed = Composed(desk, self.lane, self._settings)
        tell_parent(desk.vault.path)
        self._watch_panic()
        window = self._composed.window
        window.lock_asked.connect(lambda: self._leave(LOCKED))
        window.closed.connect(lambda: self._leave(0))
        window.scaled.connect(self._scaled)
        from visit_desk.app.guards import Guards

        self._guards = Guards(self._composed, self._settings)
        self._composed.preferred.connect(self._preferred)
        self._show(window)
        self._composed.come_back()

    def _leave(self, code: int) -> None:
        """Vanish at once, hold what is unsaved, then end. Nothing is asked."""
        self._ending.end(self._composed, code)

    def _show(self, window: QWidget) -> None:
        old, self._front = self._front, window
        if old is not None:
            window.restoreGeometry(old.saveGeometry())
        elif not has_room(window.size(), window.screen().availableSize()):
            window.setWindowState(Qt.WindowState.WindowMaximized)
        window.show()
        if old is not None:
            old.hide()
            old.deleteLater()
        if isinstance(window, Entrance):
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: object) -> bool:
        """Closing the entrance ends the program; it has nothing to save."""
        from PySide6.QtCore import QEvent

        if isinstance(event, QEvent) and event.type() is QEvent.Type.Close and watched is self._front:
            self._app.exit(0)
        return False

    def _remember(self, path: object) -> None:
        if isinstance(path, Path) and self._settings.remember_vault:
            self._keep(vault=str(path))

    def _preferred(self, name: str, value: object) -> None:
        """A preference was changed: wear it at once, and keep it."""
        self._keep(**{name: value})
        composed = self._composed
        if composed is None:
            return
        composed.settings = self._settings
        if self._guards is not None:
            self._guards.prefer(self._settings)
        if name == "theme":
            theme().wear(_scheme(str(value)))
        elif name == "language":
            speak(self._app, str(value))
            composed.window.rebuild()
        elif name == "scale" and isinstance(value, int):
            composed.window.rescale(value)

    def _scaled(self, percent: int) -> None:
        self._keep(scale=percent)

    def _keep(self, **changed: object) -> None:
        self._settings = self._settings._replace(**changed)  # type: ignore[arg-type]  # fields of Settings by name
        settings.save(self._folder, self._settings)

    def _tell(self, words: str) -> None:
        if self._composed is not None:
            self._composed.window.tell(words)


def has_room(size: QSize, free: QSize) -> bool:
    """Whether a window stands with its frame on what a screen leaves free: its foot must not lie below the edge."""
    return size.width() + FRAME.width() <= free.width() and size.height() + FRAME.height() <= free.height()


def _clock(day: str) -> Callable[[], datetime]:
    """The wall clock, on the day that was asked for."""

    def now() -> datetime:
        from datetime import date, datetime

        moment = datetime.now().replace(microsecond=0)  # noqa: DTZ005  # a visit lives in local wall time
        return datetime.combine(date.fromisoformat(day), moment.time()) if day else moment

    return now


def _language(chosen: str) -> str:
    """The chosen language, else the system's, where there are words for it; else English."""
    for one in (chosen, QLocale.system().name().split("_")[0]):
        if one == "en" or (one and (translations() / f"visit_desk_{one}.qm").is_file()):
            return one
    return "en"


def _scheme(theme: str) -> Scheme:
    known = {"light": Scheme.LIGHT, "dark": Scheme.DARK, "contrast": Scheme.CONTRAST}
    if theme in known:
        return known[theme]
    app = QApplication.instance()
    dark = isinstance(app, QApplication) and app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT
