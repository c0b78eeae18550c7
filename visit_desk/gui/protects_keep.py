"""The same page on what guards you when things are kept or lost, and what nobody promises; see ``protects_words``."""

from __future__ import annotations

from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.topic import Claim, Topic

KEEP: tuple[Topic, ...] = (
    Topic(
        "part-copies",
        "copy",
        QT_TRANSLATE_NOOP("protects", "Copies"),
        QT_TRANSLATE_NOOP("protects", "Verified copies of the whole vault, encrypted as it is."),
        (
            Claim(
                "copy-compared",
                QT_TRANSLATE_NOOP("protects", "Each copy is opened and compared before it is called one."),
            ),
            Claim(
                "copy-whole", QT_TRANSLATE_NOOP("protects", "Nothing is replaced by a copy, and no half copy stays.")
            ),
            Claim("copy-rotated", QT_TRANSLATE_NOOP("protects", "A damaged vault never pushes a good copy out.")),
        ),
        (
            QT_TRANSLATE_NOOP(
                "protects",
                "A passphrase that is bound to this machine’s keychain does not open a copy on "
                "another one: a recovery code or shares do.",
            ),
            QT_TRANSLATE_NOOP("protects", "It cannot call a copy back, and does not know who holds one."),
            QT_TRANSLATE_NOOP(
                "protects", "A copy in a folder that is carried to a cloud stays there after you delete it."
            ),
        ),
    ),
    Topic(
        "part-damage",
        "hard-drive",
        QT_TRANSLATE_NOOP("protects", "A crash, a full disk, a pulled plug"),
        QT_TRANSLATE_NOOP("protects", "What was saved must be there tomorrow."),
        (
            Claim(
                "survives",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "What was told as saved survives a killed program, a cut of power and a disk that is full.",
                ),
            ),
            Claim(
                "set-aside",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "No error deletes anything: a damaged file is set aside, and its whole records are brought back.",
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "What lay on pages that are gone, and in no copy, is gone."),
            QT_TRANSLATE_NOOP("protects", "The last words before a crash, not yet told as saved, may be missing."),
        ),
    ),
    Topic(
        "part-erasing",
        "trash-2",
        QT_TRANSLATE_NOOP("protects", "Erasing and sealing"),
        QT_TRANSLATE_NOOP("protects", "Words that must go, go from everywhere in this vault."),
        (
            Claim(
                "erased",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "Erased words are in no table, revision, index or free page, also for a holder of both keys.",
                ),
            ),
            Claim(
                "sealed", QT_TRANSLATE_NOOP("protects", "A sealed name is gone from the notes file in every spelling.")
            ),
            Claim(
                "erase-copies",
                QT_TRANSLATE_NOOP("protects", "Copies that still hold them are listed before and counted after."),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "Copies made by others, exported files and paper are beyond it."),
            QT_TRANSLATE_NOOP(
                "protects",
                "What the disk itself keeps of overwritten blocks is covered by the disk’s own encryption alone.",
            ),
        ),
    ),
    Topic(
        "part-log",
        "list",
        QT_TRANSLATE_NOOP("protects", "The log"),
        QT_TRANSLATE_NOOP("protects", "Who did what and when, without content."),
        (
            Claim("log-empty", QT_TRANSLATE_NOOP("protects", "No word of any record is in it.")),
            Claim(
                "log-chain",
                QT_TRANSLATE_NOOP(
                    "protects", "Each entry hangs on the one before; a cut or a change is found by the check."
                ),
            ),
            Claim(
                "log-hours",
                QT_TRANSLATE_NOOP("protects", "Hours of protected notes go when they are sealed; the day stays."),
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "protects", "Whoever has the key and another program can put a whole older vault in this one’s place."
            ),
            QT_TRANSLATE_NOOP(
                "protects",
                "Letting the keys go is not in it: they go at once, and nothing here could read the entry afterwards.",
            ),
        ),
    ),
    Topic(
        "part-room",
        "shield",
        QT_TRANSLATE_NOOP("protects", "The room check"),
        QT_TRANSLATE_NOOP("protects", "What around the vault gives away what is in it."),
        (
            Claim(
                "room-honest",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "A light is green only where the system said so. What did not answer is called not known.",
                ),
            ),
            Claim(
                "room-quiet",
                QT_TRANSLATE_NOOP(
                    "protects", "It asks for no rights, changes nothing, and takes three seconds at most."
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "It knows programs by their names only: one that hides is not seen."),
            QT_TRANSLATE_NOOP(
                "protects",
                "On Windows and macOS it was written from the documents of those systems and not yet tried there.",
            ),
        ),
    ),
)
NEVER = Topic(
    "never",
    "ban",
    QT_TRANSLATE_NOOP("protects", "What nobody here promises"),
    QT_TRANSLATE_NOOP("protects", "Not this program, and nobody who sells you another one."),
    (),
    (
        QT_TRANSLATE_NOOP("protects", "Deniability: that the vault could be taken for something else, or for nothing."),
        QT_TRANSLATE_NOOP(
            "protects",
            "Anything outside the vault: exported files, the originals of what was brought in, mail and pictures lie "
            "on the laptop as they are.",
        ),
        QT_TRANSLATE_NOOP("protects", "Certain wiping of flash memory, sticks and phones."),
        QT_TRANSLATE_NOOP(
            "protects", "Protection once the vault stands open on a machine that somebody else controls."
        ),
        QT_TRANSLATE_NOOP(
            "protects",
            "A screen that cannot be photographed; on Linux, not even one that other programs cannot record.",
        ),
        QT_TRANSLATE_NOOP("protects", "That nobody can be forced, by law or otherwise, to open what they can open."),
        QT_TRANSLATE_NOOP("protects", "Legal immunity."),
    ),
)
