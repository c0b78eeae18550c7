"""What comes in from outside: visit folders, agendas, note texts.

What lives here: readers that turn people's files into plain things of the domain, checked at the border by pydantic,
with one sentence for every file that is not what it claims to be. What never may: the vault (a reader returns values
and keeps nothing), Qt, PDF, and anything that knows one particular visit. No sentence made here repeats the content
of a note or a name: it names the file, the entry's number or label, and the key.
"""

from __future__ import annotations

from visit_desk.exchange.agenda import read_agenda
from visit_desk.exchange.clear_register import read_register
from visit_desk.exchange.linking import read_visit
from visit_desk.exchange.texts import Decoded, decode_text, read_text
from visit_desk.exchange.visit_folder import RefusalTrial, VisitFolder

__all__ = [
    "Decoded",
    "RefusalTrial",
    "VisitFolder",
    "decode_text",
    "read_agenda",
    "read_register",
    "read_text",
    "read_visit",
]
