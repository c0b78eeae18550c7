"""The redaction room: what identifies somebody is found, hidden or told more widely, and kept off paper.

What lives here: the register of known forms, patterns, word lists, the one door (``redact``) that makes
``Redacted``, sealing, and the search of finished documents. What never may: Qt, SQL, PDF, files of a vault. It
knows persons only as ``Identity`` and sources only as ``Ground``, so that it can be tested without any vault.
"""

from visit_desk.redaction.finding import find
from visit_desk.redaction.language import language_of
from visit_desk.redaction.register import Register
from visit_desk.redaction.span import Span

__all__ = ["Register", "Span", "find", "language_of"]
