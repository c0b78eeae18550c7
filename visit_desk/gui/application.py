"""The program's Qt side: fonts, theme, language, and the one hook that bugs reach. It shows no content, ever."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from visit_desk.gui import typeface
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
        # Asked for by argument: setStyle would load all of QStyle's lists before the first picture.
        app = QApplication([*argv, "-style", "Fusion"])
        app.setProperty("desk_fusion", True)
    app.setApplicationName("Visit Desk")
    app.setApplicationDisplayName("Visit Desk")
    app.setQuitOnLastWindowClosed(True)
    typeface.load(typeface.FIRST)
    if app.property("desk_fusion") is None:
        app.setStyle("Fusion")
        app.setProperty("desk_fusion", True)
    speak(app, language)
    theme().wear(scheme, percent)
    return app


def finish(app: QApplication) -> None:
    """What the first picture can do without: our style under the sheet, the focus ring, the fonts for texts. The
    entrance calls it once it is seen, the window when it is made; twice does no harm."""
    from visit_desk.gui.ring import Focus

    typeface.load()
    theme().dress(app)
    if app.findChild(Focus) is None:
        Focus(app)


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
