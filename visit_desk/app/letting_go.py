"""What the panic chord leads to: the keys go, the process that saw text ends; and what the next start says of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from visit_desk.app.ending import vanish
from visit_desk.gui.application import LOCKED
from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.panic import Panic

REFUSED = 76  # exit status: the keys could not all be let go, start me again and say so
PATIENCE = 2.0  # seconds for the keychain

_WORDS = {
    "gone": QT_TRANSLATE_NOOP(
        "letting go",
        "The keys of this vault were let go. No passphrase and no code opens it here any more. A copy elsewhere "
        "still opens.",
    ),
    "half": QT_TRANSLATE_NOOP(
        "letting go",
        "The keys of this vault were to be let go, but the disk refused a part of it. Whoever has a passphrase may "
        "still open it.",
    ),
    "refused": QT_TRANSLATE_NOOP(
        "letting go",
        "The disk refused: the keys of this vault are still here. Whoever has a passphrase can still open it.",
    ),
    "absent": QT_TRANSLATE_NOOP("letting go", "There is no vault in this place any more."),
}

_DEMO = QT_TRANSLATE_NOOP(
    "letting go",
    "This is the invented demo visit. Its passphrases lie in {folder}: {notes} and {sources}.",
)


class LettingGo(QObject):
    """Hears the chord. ``path`` tells which vault is meant now, or None: then nothing is done and nothing ends.

    ``close`` closes its files, as well as it can in a few seconds, before they are destroyed.
    """

    def __init__(
        self,
        app: QApplication,
        path: Callable[[], Path | None],
        *,
        close: Callable[[], object] = lambda: None,
        finish: Callable[[int], object] = os._exit,
        panic: Panic | None = None,
    ) -> None:
        super().__init__(app)
        self._path, self._close, self._finish = path, close, finish
        self.panic = panic or Panic(app)
        self.panic.zero.connect(self.let_go)
        self.panic.begun.connect(_prepare)
        self.panic.destroy_asked.connect(self.destroy)

    def let_go(self) -> None:
        """In this very thread: the lane may be busy, and what it does is worth nothing any more."""
        path = self._path()
        if path is None:
            self.panic.uncover()
            return
        from visit_desk.vault.keychain import Keychain
        from visit_desk.vault.letting_go import let_go

        done = let_go(path, Keychain(timeout=PATIENCE))
        vanish()  # and what was copied leaves the clipboard
        self._finish(LOCKED if done.done else REFUSED)

    def destroy(self) -> None:
        """The second rung: the keys, then every file here. A copy elsewhere stays."""
        path = self._path()
        if path is None:
            return
        from visit_desk.vault.keychain import Keychain
        from visit_desk.vault.letting_go import destroy

        vanish()
        self._close()
        done = destroy(path, Keychain(timeout=PATIENCE))
        self._finish(LOCKED if not done.left else REFUSED)


def _prepare() -> None:
    """While the seconds pass: what the last one needs is loaded."""
    import visit_desk.vault.keychain
    import visit_desk.vault.letting_go  # noqa: F401


def standing_words(path: Path, *, refused: bool = False) -> str:
    """What is so with the vault in this place, as can be seen without a key; empty where it is as it was."""
    from visit_desk.vault.letting_go import standing

    seen = "absent" if not path.exists() else standing(path)
    if refused and seen in ("", "half"):
        seen = seen or "refused"
    words = _WORDS.get(seen, "")
    return QCoreApplication.translate("letting go", words) if words else ""


def demo_words(path: Path, data: Path) -> str:
    """Where the passphrases of the demo lie, at its unlock card; empty for any other vault."""
    from visit_desk.desk.demo_names import NOTES_FILE, SOURCES_FILE, is_demo

    if not is_demo(path, data):
        return ""
    words = QCoreApplication.translate("letting go", _DEMO)
    return words.format(folder=f"\u2066{path.parent}\u2069", notes=NOTES_FILE, sources=SOURCES_FILE)
