"""The name of a language in the language of the window, so that a line of words keeps its direction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from visit_desk.gui.literal import QT_TRANSLATE_NOOP

_TONGUES: dict[str, str] = {
    "ar": QT_TRANSLATE_NOOP("tongues", "Arabic"),
    "en": QT_TRANSLATE_NOOP("tongues", "English"),
    "es": QT_TRANSLATE_NOOP("tongues", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("tongues", "French"),
    "pt": QT_TRANSLATE_NOOP("tongues", "Portuguese"),
    "ru": QT_TRANSLATE_NOOP("tongues", "Russian"),
    "zh": QT_TRANSLATE_NOOP("tongues", "Chinese"),
}


def tongue(code: str) -> str:
    """ "Arabic" for "ar"; what is no code of a language is told as it is."""
    literal = _TONGUES.get(code[:2].lower()) if len(code) in (2, 5) else None
    if literal:
        return QCoreApplication.translate("tongues", literal)
    known = QLocale(code).language() if 2 <= len(code) <= 5 else QLocale.Language.C
    return QLocale.languageToString(known) if known is not QLocale.Language.C else code
