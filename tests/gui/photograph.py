"""Takes pictures of the window's parts and pages, so that everyone can look at them beside the drafts.

    python -m tests.gui.photograph OUT [name ...] [--theme light|dark|high-contrast] [--scale 100] [--language en]

Without a name every subject in ``SUBJECTS`` is taken, in the three themes, at 100 and 200 %, and in Arabic and the
pseudo-language. A page's tests add their subjects with ``subject(name, make)``.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.pseudo import PseudoTranslator
from visit_desk.gui.application import finish, make_application, speak
from visit_desk.gui.theme import theme
from visit_desk.gui.tokens import Scheme

SUBJECTS: dict[str, Callable[[], QWidget]] = {}
WIDTH, HEIGHT = 1366, 768


def subject(name: str, make: Callable[[], QWidget]) -> None:
    """Add something to be photographed."""
    SUBJECTS[name] = make


def settle() -> None:
    """Let layouts and deferred deletes come to rest."""
    for _ in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def take(widget: QWidget, file: Path, size: tuple[int, int] = (WIDTH, HEIGHT), ratio: float = 1.0) -> Path:
    """Show a widget at this size and save what it looks like."""
    del ratio
    widget.resize(*size)
    widget.show()
    settle()
    file.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(file))
    return file


def dressed(scheme: Scheme, percent: int, language: str) -> QApplication:
    """The application in this theme, size and language (``pseudo`` stretches every translated word)."""
    app = make_application(["photograph"], language="en" if language == "pseudo" else language)
    speak(app, "en" if language == "pseudo" else language)
    for old in app.findChildren(PseudoTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language == "pseudo":
        app.installTranslator(PseudoTranslator(app))
    if language == "ar":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme().wear(scheme, percent)
    finish(app)
    return app


def album(out: Path, names: list[str], looks: list[tuple[Scheme, int, str]]) -> list[Path]:
    """Photograph each subject in each look."""
    taken = []
    for scheme, percent, language in looks:
        dressed(scheme, percent, language)
        for name in names or list(SUBJECTS):
            widget = SUBJECTS[name]()
            taken.append(take(widget, out / f"{name}-{scheme.value}-{percent}-{language}.png"))
            widget.close()
            widget.deleteLater()
            settle()
    return taken


ALL_LOOKS = [
    (Scheme.LIGHT, 100, "en"), (Scheme.DARK, 100, "en"), (Scheme.CONTRAST, 100, "en"),
    (Scheme.LIGHT, 200, "en"), (Scheme.LIGHT, 100, "ar"), (Scheme.LIGHT, 100, "pseudo"),
]  # fmt: skip


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("out", type=Path)
    asked.add_argument("names", nargs="*")
    asked.add_argument("--theme", choices=[scheme.value for scheme in Scheme])
    asked.add_argument("--scale", type=int, default=100)
    asked.add_argument("--language", default="en")
    given = asked.parse_args()
    import tests.gui.sheet_of_entrance  # noqa: F401 (adds its subjects, as does the sheet of parts)

    looks = ALL_LOOKS if given.theme is None else [(Scheme(given.theme), given.scale, given.language)]
    for file in album(given.out, given.names, looks):
        print(file)


if __name__ == "__main__":
    from tests.gui.photograph import main as run  # the one module that subjects were added to

    run()
