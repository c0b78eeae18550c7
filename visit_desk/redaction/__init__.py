"""The redaction room: what identifies somebody is found, hidden or told more widely, and kept off paper.

What lives here: the register of known forms, patterns, word lists, the one door (``redact``) that makes
``Redacted``, sealing, and the search of finished documents. What never may: Qt, SQL, PDF, files of a vault. It
knows persons only as ``Identity`` and sources only as ``Ground``, so that it can be tested without any vault.
"""

from visit_desk.redaction.door import printed, redact, redact_many
from visit_desk.redaction.finding import find
from visit_desk.redaction.gate import gate_search
from visit_desk.redaction.glosses import gloss_for
from visit_desk.redaction.language import language_of
from visit_desk.redaction.register import Register
from visit_desk.redaction.sealing import seal_text
from visit_desk.redaction.span import Span
from visit_desk.redaction.standing import Standing, standing
from visit_desk.redaction.variants import variants_of
from visit_desk.redaction.verdict import REASONS, Audience, Verdict, occurrence
from visit_desk.redaction.watch import GateHit, Watch

__all__ = [
    "REASONS",
    "Audience",
    "GateHit",
    "Register",
    "Span",
    "Standing",
    "Verdict",
    "Watch",
    "find",
    "gate_search",
    "gloss_for",
    "language_of",
    "occurrence",
    "printed",
    "redact",
    "redact_many",
    "seal_text",
    "standing",
    "variants_of",
]
