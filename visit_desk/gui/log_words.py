"""The words of the log of deeds and of histories (context ``log``): deeds, kinds of records, fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from visit_desk.gui.literal import QT_TRANSLATE_NOOP

DEEDS: dict[str, tuple[str, str]] = {
    "opened": ("lock-open", QT_TRANSLATE_NOOP("log", "The vault was opened")),
    "closed": ("lock", QT_TRANSLATE_NOOP("log", "The vault was closed")),
    "locked": ("lock", QT_TRANSLATE_NOOP("log", "The vault was locked")),
    "wrong passphrase": ("triangle-alert", QT_TRANSLATE_NOOP("log", "A wrong passphrase was typed")),
    "sources opened": ("key", QT_TRANSLATE_NOOP("log", "The sources were opened")),
    "sources closed": ("key", QT_TRANSLATE_NOOP("log", "The sources were closed")),
    "recovered": ("history", QT_TRANSLATE_NOOP("log", "Unsaved work was brought back")),
    "added": ("plus", QT_TRANSLATE_NOOP("log", "Added")),
    "changed": ("pencil", QT_TRANSLATE_NOOP("log", "Changed")),
    "undone": ("rotate-ccw", QT_TRANSLATE_NOOP("log", "Undone")),
    "moved": ("external-link", QT_TRANSLATE_NOOP("log", "Moved to the other file")),
    "retired": ("ban", QT_TRANSLATE_NOOP("log", "Put into the bin")),
    "restored": ("rotate-ccw", QT_TRANSLATE_NOOP("log", "Taken out of the bin")),
    "erased": ("ban", QT_TRANSLATE_NOOP("log", "Erased")),
    "sealed": ("lock", QT_TRANSLATE_NOOP("log", "Sealed")),
    "unsealed": ("lock-open", QT_TRANSLATE_NOOP("log", "Unsealed")),
    "unmasked": ("eye", QT_TRANSLATE_NOOP("log", "No longer hidden")),
    "consent": ("handshake", QT_TRANSLATE_NOOP("log", "A consent was recorded")),
    "merged": ("users", QT_TRANSLATE_NOOP("log", "Two entries were made one")),
    "parted": ("users", QT_TRANSLATE_NOOP("log", "A merge was taken back")),
    "imported": ("download", QT_TRANSLATE_NOOP("log", "Brought in")),
    "exported": ("file-text", QT_TRANSLATE_NOOP("log", "A file was written")),
    "refused": ("ban", QT_TRANSLATE_NOOP("log", "A file was refused")),
    "log exported": ("file-text", QT_TRANSLATE_NOOP("log", "This log was written out")),
    "copied": ("copy", QT_TRANSLATE_NOOP("log", "A copy was made and compared")),
    "copy failed": ("triangle-alert", QT_TRANSLATE_NOOP("log", "A copy failed")),
    "copy restored": ("history", QT_TRANSLATE_NOOP("log", "A copy was restored")),
    "salvaged": ("history", QT_TRANSLATE_NOOP("log", "A damaged file was salvaged")),
    "log broken": ("triangle-alert", QT_TRANSLATE_NOOP("log", "The log was not the one remembered")),
    "passphrase changed": ("key", QT_TRANSLATE_NOOP("log", "A passphrase was changed")),
    "keys changed": ("key", QT_TRANSLATE_NOOP("log", "Other keys were made")),
    "let go": ("key", QT_TRANSLATE_NOOP("log", "The keys were let go")),
    "destroyed": ("ban", QT_TRANSLATE_NOOP("log", "Something was destroyed for good")),
}
GROUPS: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("log", "Everything"),
    "doors": QT_TRANSLATE_NOOP("log", "Opening and closing"),
    "records": QT_TRANSLATE_NOOP("log", "Records"),
    "sealing": QT_TRANSLATE_NOOP("log", "Sealing and hiding"),
    "consents": QT_TRANSLATE_NOOP("log", "Consents"),
    "handed": QT_TRANSLATE_NOOP("log", "Files written"),
    "copies": QT_TRANSLATE_NOOP("log", "Copies"),
    "keys": QT_TRANSLATE_NOOP("log", "Keys"),
}
KINDS: dict[str, str] = {
    "check_in": QT_TRANSLATE_NOOP("log", "check-in"),
    "clear_original": QT_TRANSLATE_NOOP("log", "clear file on the disk"),
    "commitment": QT_TRANSLATE_NOOP("log", "commitment"),
    "communication": QT_TRANSLATE_NOOP("log", "letter"),
    "consent": QT_TRANSLATE_NOOP("log", "consent"),
    "copy": QT_TRANSLATE_NOOP("log", "record of a copy"),
    "document": QT_TRANSLATE_NOOP("log", "document"),
    "due_date": QT_TRANSLATE_NOOP("log", "due date"),
    "export": QT_TRANSLATE_NOOP("log", "record of a file"),
    "finding": QT_TRANSLATE_NOOP("log", "finding"),
    "gate_decision": QT_TRANSLATE_NOOP("log", "decision at the gate"),
    "good_practice": QT_TRANSLATE_NOOP("log", "good practice"),
    "interlocutor": QT_TRANSLATE_NOOP("log", "person"),
    "meeting": QT_TRANSLATE_NOOP("log", "meeting"),
    "milestone": QT_TRANSLATE_NOOP("log", "milestone"),
    "note": QT_TRANSLATE_NOOP("log", "note"),
    "notes": QT_TRANSLATE_NOOP("log", "the notes"),
    "paragraph": QT_TRANSLATE_NOOP("log", "paragraph"),
    "place": QT_TRANSLATE_NOOP("log", "place"),
    "recommendation": QT_TRANSLATE_NOOP("log", "recommendation"),
    "reprisal": QT_TRANSLATE_NOOP("log", "reprisal"),
    "reviewed_note": QT_TRANSLATE_NOOP("log", "reviewed note"),
    "risk": QT_TRANSLATE_NOOP("log", "risk assessment"),
    "slot": QT_TRANSLATE_NOOP("log", "slot of the programme"),
    "sources": QT_TRANSLATE_NOOP("log", "the sources"),
    "statement": QT_TRANSLATE_NOOP("log", "statement"),
    "statement_link": QT_TRANSLATE_NOOP("log", "way back of a statement"),
    "visit": QT_TRANSLATE_NOOP("log", "visit"),
}
FIELDS: dict[str, str] = {
    "addressees": QT_TRANSLATE_NOOP("log", "Addressees"),
    "basis": QT_TRANSLATE_NOOP("log", "Basis"),
    "by": QT_TRANSLATE_NOOP("log", "By whom"),
    "channel": QT_TRANSLATE_NOOP("log", "Channel"),
    "city": QT_TRANSLATE_NOOP("log", "City"),
    "code": QT_TRANSLATE_NOOP("log", "Code"),
    "conditions": QT_TRANSLATE_NOOP("log", "Conditions"),
    "contacts": QT_TRANSLATE_NOOP("log", "Contacts"),
    "deadline": QT_TRANSLATE_NOOP("log", "Deadline"),
    "due": QT_TRANSLATE_NOOP("log", "Due"),
    "ends": QT_TRANSLATE_NOOP("log", "Ends"),
    "findings": QT_TRANSLATE_NOOP("log", "Findings"),
    "footnotes": QT_TRANSLATE_NOOP("log", "Footnotes"),
    "given": QT_TRANSLATE_NOOP("log", "Given on"),
    "heading": QT_TRANSLATE_NOOP("log", "Heading"),
    "indicator": QT_TRANSLATE_NOOP("log", "Indicator"),
    "language": QT_TRANSLATE_NOOP("log", "Language"),
    "markers": QT_TRANSLATE_NOOP("log", "Hidden words"),
    "measure": QT_TRANSLATE_NOOP("log", "Measure"),
    "meeting": QT_TRANSLATE_NOOP("log", "Meeting"),
    "mentions": QT_TRANSLATE_NOOP("log", "Hidden words"),
    "merged_into": QT_TRANSLATE_NOOP("log", "Made one with"),
    "names": QT_TRANSLATE_NOOP("log", "Names"),
    "nicknames": QT_TRANSLATE_NOOP("log", "Nicknames"),
    "note": QT_TRANSLATE_NOOP("log", "Note"),
    "organizations": QT_TRANSLATE_NOOP("log", "Organizations"),
    "other_scripts": QT_TRANSLATE_NOOP("log", "Other scripts"),
    "passages": QT_TRANSLATE_NOOP("log", "Asides and voices"),
    "person": QT_TRANSLATE_NOOP("log", "Person"),
    "place": QT_TRANSLATE_NOOP("log", "Place"),
    "places": QT_TRANSLATE_NOOP("log", "Places"),
    "quotes": QT_TRANSLATE_NOOP("log", "Quotations"),
    "role": QT_TRANSLATE_NOOP("log", "Role"),
    "section": QT_TRANSLATE_NOOP("log", "Section"),
    "speaker": QT_TRANSLATE_NOOP("log", "Speaker"),
    "starts": QT_TRANSLATE_NOOP("log", "Starts"),
    "state": QT_TRANSLATE_NOOP("log", "State"),
    "text": QT_TRANSLATE_NOOP("log", "Text"),
    "tier": QT_TRANSLATE_NOOP("log", "Tier"),
    "title": QT_TRANSLATE_NOOP("log", "Title"),
    "use": QT_TRANSLATE_NOOP("log", "Use"),
    "withdrawn": QT_TRANSLATE_NOOP("log", "Withdrawn on"),
}


def told(words: str) -> str:
    """A literal of the tables above in the language of the window."""
    return QCoreApplication.translate("log", words)


def deed_words(deed: str) -> str:
    return told(DEEDS[deed][1]) if deed in DEEDS else deed


def deed_icon(deed: str) -> str:
    return DEEDS[deed][0] if deed in DEEDS else "circle-dashed"


def kind_words(kind: str) -> str:
    """A kind of record; of a file that was written its parts (what, for whom, which format, what the gate said)."""
    return " · ".join(told(KINDS[part]) if part in KINDS else _spaced(part) for part in kind.split(":") if part)


def field_words(name: str) -> str:
    return told(FIELDS[name]) if name in FIELDS else _spaced(name).capitalize()


def _spaced(name: str) -> str:
    return name.replace("_", " ")
