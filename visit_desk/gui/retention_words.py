"""Words for keeping and erasing: classes of records, what a period is counted from, reasons, and certificates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from visit_desk.domain.certificate import Certificate, Erasure
from visit_desk.domain.retention import Hold, RecordClass, Trigger
from visit_desk.gui.literal import QT_TRANSLATE_NOOP

CLASSES = {
    RecordClass.PROTECTED_NOTE: QT_TRANSLATE_NOOP("keeping", "Notes, tiers C and D"),
    RecordClass.OPEN_NOTE: QT_TRANSLATE_NOOP("keeping", "Notes, tiers A and B"),
    RecordClass.PROTECTED_PERSON: QT_TRANSLATE_NOOP("keeping", "People, tiers C and D"),
    RecordClass.OPEN_PERSON: QT_TRANSLATE_NOOP("keeping", "People, tiers A and B"),
    RecordClass.REPRISAL: QT_TRANSLATE_NOOP("keeping", "Reprisals"),
    RecordClass.COMMUNICATION: QT_TRANSLATE_NOOP("keeping", "Communications"),
}
TRIGGERS = {
    Trigger.PUBLICATION: QT_TRANSLATE_NOOP("keeping", "after publication"),
    Trigger.CLOSURE: QT_TRANSLATE_NOOP("keeping", "after the file is closed"),
}
HOLDS = {
    Hold.PROCEEDINGS: QT_TRANSLATE_NOOP("keeping", "Proceedings are under way"),
    Hold.FOLLOW_UP: QT_TRANSLATE_NOOP("keeping", "Follow-up still needs it"),
    Hold.PERSON_ASKED: QT_TRANSLATE_NOOP("keeping", "The person asked for it"),
    Hold.STATE_COMMENTS: QT_TRANSLATE_NOOP("keeping", "Comments of the State are awaited"),
}
DEEDS = {
    Erasure.PERSON: QT_TRANSLATE_NOOP("keeping", "A person was erased"),
    Erasure.PASSAGE: QT_TRANSLATE_NOOP("keeping", "A passage was erased"),
    Erasure.NOTE: QT_TRANSLATE_NOOP("keeping", "A note was erased"),
    Erasure.VISIT: QT_TRANSLATE_NOOP("keeping", "A visit was erased"),
    Erasure.RECORD: QT_TRANSLATE_NOOP("keeping", "A record was erased"),
    Erasure.SOURCES: QT_TRANSLATE_NOOP("keeping", "The sources were destroyed"),
}
COUNTS = {
    "records": QT_TRANSLATE_NOOP("keeping", "Records taken out"),
    "changed": QT_TRANSLATE_NOOP("keeping", "Records kept without the words"),
    "revisions": QT_TRANSLATE_NOOP("keeping", "Earlier versions emptied"),
    "kept": QT_TRANSLATE_NOOP("keeping", "Places left on purpose"),
    "found_before": QT_TRANSLATE_NOOP("keeping", "Places in both files before"),
    "found_after": QT_TRANSLATE_NOOP("keeping", "Places in both files after"),
    "copies_removed": QT_TRANSLATE_NOOP("keeping", "Automatic copies made anew"),
    "copies_elsewhere": QT_TRANSLATE_NOOP("keeping", "Copies elsewhere, still to be renewed or destroyed"),
    "exports": QT_TRANSLATE_NOOP("keeping", "Files written earlier that told of it"),
    "clear_files": QT_TRANSLATE_NOOP("keeping", "Clear files that still lie outside the vault"),
}
KINDS = {
    "interlocutor": QT_TRANSLATE_NOOP("keeping", "people"),
    "consent": QT_TRANSLATE_NOOP("keeping", "consents"),
    "risk": QT_TRANSLATE_NOOP("keeping", "assessments"),
    "check_in": QT_TRANSLATE_NOOP("keeping", "check-ins"),
    "note": QT_TRANSLATE_NOOP("keeping", "notes"),
    "reviewed_note": QT_TRANSLATE_NOOP("keeping", "reviewed notes"),
    "statement": QT_TRANSLATE_NOOP("keeping", "statements"),
    "finding": QT_TRANSLATE_NOOP("keeping", "findings"),
    "paragraph": QT_TRANSLATE_NOOP("keeping", "paragraphs"),
    "recommendation": QT_TRANSLATE_NOOP("keeping", "recommendations"),
    "meeting": QT_TRANSLATE_NOOP("keeping", "meetings"),
    "slot": QT_TRANSLATE_NOOP("keeping", "slots of the programme"),
    "reprisal": QT_TRANSLATE_NOOP("keeping", "reprisals"),
    "communication": QT_TRANSLATE_NOOP("keeping", "communications"),
    "commitment": QT_TRANSLATE_NOOP("keeping", "commitments"),
    "good_practice": QT_TRANSLATE_NOOP("keeping", "good practices"),
}
HONEST = QT_TRANSLATE_NOOP(
    "keeping",
    "Counted by decrypting every page of both files. Flash memory may keep old encrypted blocks that no program "
    "reaches. Copies and files in other hands, and what somebody saw, are beyond this program.",
)


def told(words: str) -> str:
    return QCoreApplication.translate("keeping", words)


def kind_words(kind: str) -> str:
    """What a kind of record is called; others are told as other records."""
    return told(KINDS[kind]) if kind in KINDS else told(QT_TRANSLATE_NOOP("keeping", "other records"))


def counts_of(certificate: Certificate) -> list[tuple[str, int]]:
    """Each count with its words; those that are zero and say nothing then are left out."""
    always = {"records", "found_after"}
    found = ((name, int(getattr(certificate, name))) for name in COUNTS)
    shown = [(told(COUNTS[name]), count) for name, count in found if count or name in always]
    return shown if certificate.deed is not Erasure.SOURCES else [one for one in shown if one[0] != told(_AFTER)]


_AFTER = COUNTS["found_after"]


def as_text(certificate: Certificate) -> str:
    """The certificate on paper: no name, no code, no word of a note."""
    head = f"{told(DEEDS[certificate.deed])}\n{certificate.made:%Y-%m-%d %H:%M}\n\n"
    return head + "\n".join(f"{words}: {count}" for words, count in counts_of(certificate)) + f"\n\n{told(HONEST)}\n"
