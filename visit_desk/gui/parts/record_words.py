"""The words of reprisals and letters (context ``records``). The keys are those of a visit's files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from visit_desk.gui.literal import QT_TRANSLATE_NOOP

# Human Rights Council resolution 12/2, paragraph 1 (a)-(d), in short.
CATEGORIES: dict[str, str] = {
    "a": QT_TRANSLATE_NOOP("records", "(a) Cooperated with the United Nations, or gave it testimony or information"),
    "b": QT_TRANSLATE_NOOP("records", "(b) Used procedures of the United Nations, or helped somebody to use them"),
    "c": QT_TRANSLATE_NOOP("records", "(c) Submitted a communication under a treaty, or helped somebody to submit one"),
    "d": QT_TRANSLATE_NOOP("records", "(d) Relative of a victim, or of somebody who helped a victim"),
}
FORMS: dict[str, str] = {
    "UA": QT_TRANSLATE_NOOP("records", "Urgent appeal"),
    "AL": QT_TRANSLATE_NOOP("records", "Allegation letter"),
    "OL": QT_TRANSLATE_NOOP("records", "Other letter"),
}
ACTS: dict[str, str] = {
    "threat": QT_TRANSLATE_NOOP("records", "threat"),
    "surveillance": QT_TRANSLATE_NOOP("records", "surveillance"),
    "travel ban": QT_TRANSLATE_NOOP("records", "travel ban"),
    "smear": QT_TRANSLATE_NOOP("records", "smear campaign"),
    "dismissal": QT_TRANSLATE_NOOP("records", "dismissal"),
    "arrest": QT_TRANSLATE_NOOP("records", "arrest"),
    "ill-treatment": QT_TRANSLATE_NOOP("records", "ill-treatment"),
    "disciplinary": QT_TRANSLATE_NOOP("records", "disciplinary measure"),
    "deprivation of documents": QT_TRANSLATE_NOOP("records", "taking of documents"),
    "deprivation of liberty": QT_TRANSLATE_NOOP("records", "deprivation of liberty"),
    "violence": QT_TRANSLATE_NOOP("records", "violence"),
    "killing": QT_TRANSLATE_NOOP("records", "killing"),
    "other": QT_TRANSLATE_NOOP("records", "another act"),
}
BY_WHOM: dict[str, str] = {
    "State": QT_TRANSLATE_NOOP("records", "the State"),
    "non-State": QT_TRANSLATE_NOOP("records", "others than the State"),
    "unknown": QT_TRANSLATE_NOOP("records", "unknown"),
}
SEVERITY: dict[str, str] = {
    "minor": QT_TRANSLATE_NOOP("records", "minor"),
    "serious": QT_TRANSLATE_NOOP("records", "serious"),
    "grave": QT_TRANSLATE_NOOP("records", "grave"),
}
STATES: dict[str, str] = {
    "reported": QT_TRANSLATE_NOOP("records", "Reported"),
    "verified": QT_TRANSLATE_NOOP("records", "Verified"),
    "consent": QT_TRANSLATE_NOOP("records", "Consent asked"),
    "acted": QT_TRANSLATE_NOOP("records", "Acted upon"),
    "monitoring": QT_TRANSLATE_NOOP("records", "Being followed"),
    "intake": QT_TRANSLATE_NOOP("records", "Taken in"),
    "complete": QT_TRANSLATE_NOOP("records", "Facts complete"),
    "consented": QT_TRANSLATE_NOOP("records", "Consent given"),
    "drafted": QT_TRANSLATE_NOOP("records", "Drafted"),
    "cleared": QT_TRANSLATE_NOOP("records", "Cleared"),
    "sent": QT_TRANSLATE_NOOP("records", "Sent"),
    "overdue": QT_TRANSLATE_NOOP("records", "Reply overdue"),
    "replied": QT_TRANSLATE_NOOP("records", "Replied"),
    "public": QT_TRANSLATE_NOOP("records", "Public"),
    "followed up": QT_TRANSLATE_NOOP("records", "Followed up"),
    "closed": QT_TRANSLATE_NOOP("records", "Closed"),
}


def record_word(words: dict[str, str], key: str) -> str:
    """The words for a key of one of these lists; the key itself where nobody listed it."""
    literal = words.get(key)
    return QCoreApplication.translate("records", literal) if literal else key
