"""The program's Qt side: fonts, theme, language, and the one hook that bugs reach. It shows no content, ever."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from visit_desk.gui import typeface
from visit_desk.gui.ring import Focus
from visit_desk.gui.theme import theme
from visit_desk.gui.tokens import Scheme
from visit_desk.resources import translations

LOCKED = 75  # exit status: locked, start me again
# Western digits in Arabic, as the United Nations write them.
_LOCALES = {"ar": "ar_001", "en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ru": "ru_RU", "zh": "zh_CN"}
_QT_NAMES = {"zh": "zh_CN"}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def make_application(
    argv: Sequence[str], *, language: str = "en", scheme: Scheme = Scheme.LIGHT, percent: int = 100
) -> QApplication:
    """One QApplication in our look and language. ``language`` is a two-letter code with a file in ``i18n``."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(list(argv))
    app.setApplicationName("Visit Desk")
    app.setApplicationDisplayName("Visit Desk")
    app.setQuitOnLastWindowClosed(True)
    forget_places()
    typeface.load()
    speak(app, language)
    theme().wear(scheme, percent)
    if app.findChild(Focus) is None:
        Focus(app)
    return app


def speak(app: QApplication, language: str) -> None:
    """Load a language: its translations, Qt's own words in it, its direction and its numbers. Without a file for
    it the window stays English; widgets that already stand keep their words (``Window.rebuild``)."""
    for old in _translators:
        app.removeTranslator(old)
    _translators.clear()
    ours = translations() / f"visit_desk_{language}.qm"
    qt_name = f"qtbase_{_QT_NAMES.get(language, language)}.qm"
    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / qt_name
    for file in (theirs, ours):
        translator = QTranslator(app)
        if file.is_file() and translator.load(str(file)):
            app.installTranslator(translator)
            _translators.append(translator)
    QLocale.setDefault(QLocale(_LOCALES.get(language, language)))
    rtl = language in _RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


_translators: list[QTranslator] = []


def forget_places() -> None:
    """Qt's own folder chooser writes the places one looked at into the person's settings; here it may not."""
    nowhere = str(Path(sys.executable) / "nowhere")  # below a file: nothing can be written there
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, nowhere)


def hook(tell: Callable[[str], object] | None = None) -> None:
    """Send every bug to one place. It prints where in the code it happened and nothing of what was in it;
    ``tell`` shows a plain sentence in the window."""

    def caught(kind: type[BaseException], wrong: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        sys.stderr.write(f"bug: {kind.__name__} at {where(trace)}\n")
        del wrong
        if tell is not None:
            tell(QApplication.translate("application", "Something in the program went wrong. What was saved is safe."))

    sys.excepthook = caught


def where(trace: TracebackType | None) -> str:
    """File names, lines and functions of a traceback, outermost first; no values."""
    steps = []
    while trace is not None:
        code = trace.tb_frame.f_code
        steps.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return " > ".join(steps) or "nowhere"


def run(window: QWidget) -> int:
    """Show a window and live until it ends. 0: closed; ``LOCKED``: locked, start me again."""
    window.show()
    return int(QApplication.exec())


def lock_now() -> None:
    """End the loop with the status that asks to be started again."""
    QApplication.exit(LOCKED)
