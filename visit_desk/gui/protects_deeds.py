"""The same page on what the program does, part by part, and on what nobody may promise; see ``protects_words``."""

from __future__ import annotations

from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.topic import Claim, Topic

DEEDS: tuple[Topic, ...] = (
    Topic(
        "part-keys",
        "key",
        QT_TRANSLATE_NOOP("protects", "Passphrases, keychain and recovery"),
        QT_TRANSLATE_NOOP("protects", "What opens this vault, and what still opens it when something is lost."),
        (
            Claim(
                "slow-guess",
                QT_TRANSLATE_NOOP("protects", "Each guess at a passphrase is made slow, and no file can ask for less."),
            ),
            Claim(
                "keychain-gone",
                QT_TRANSLATE_NOOP(
                    "protects", "A keychain that is gone, broken or slow takes no vault with it: recovery opens it."
                ),
            ),
            Claim(
                "recovery-own",
                QT_TRANSLATE_NOOP("protects", "Each recovery code opens its own file and not the other."),
            ),
            Claim(
                "shares",
                QT_TRANSLATE_NOOP(
                    "protects", "Shares open it only together: with fewer than were asked for there is nothing."
                ),
            ),
            Claim(
                "high-risk",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "In high risk no passphrase opens it alone and there is no recovery code: only "
                    "shares, kept by others.",
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "protects",
                "If every passphrase, code and share is lost, everything is lost. There is no back "
                "door, not for us either.",
            ),
            QT_TRANSLATE_NOOP("protects", "A recovery code on paper is as good as the passphrase to whoever finds it."),
        ),
    ),
    Topic(
        "part-veil",
        "eye-off",
        QT_TRANSLATE_NOOP("protects", "Veil"),
        QT_TRANSLATE_NOOP("protects", "One key blanks the screen, and brings it back as it was."),
        (
            Claim(
                "veil",
                QT_TRANSLATE_NOOP(
                    "protects", "It comes at once, over dialogs and menus too, and nothing typed under it is taken."
                ),
            ),
        ),
        (QT_TRANSLATE_NOOP("protects", "It locks nothing: the vault stands open behind it."),),
    ),
    Topic(
        "part-lock",
        "lock",
        QT_TRANSLATE_NOOP("protects", "Lock"),
        QT_TRANSLATE_NOOP("protects", "One chord, from every screen, without a question."),
        (
            Claim(
                "lock-process",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "Everything is saved, the process that saw the text ends, and the same place comes "
                    "back after unlocking.",
                ),
            ),
            Claim(
                "lock-any",
                QT_TRANSLATE_NOOP(
                    "protects", "It works inside a dialog, with a button held, and while something is dragged."
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "protects",
                "What the system moved from memory to the disk before is covered by the disk’s own encryption alone.",
            ),
            QT_TRANSLATE_NOOP("protects", "A locked vault can still be opened by whoever has the passphrase."),
        ),
    ),
    Topic(
        "part-sources",
        "layers",
        QT_TRANSLATE_NOOP("protects", "Closing the sources"),
        QT_TRANSLATE_NOOP("protects", "Names and unreviewed text close; the rest of the desk goes on."),
        (
            Claim(
                "closed-unread",
                QT_TRANSLATE_NOOP(
                    "protects", "With the sources closed neither names nor confidential meetings can be read here."
                ),
            ),
            Claim(
                "inbox",
                QT_TRANSLATE_NOOP("protects", "What you write then goes into a box that only the sources’ key opens."),
            ),
        ),
        (QT_TRANSLATE_NOOP("protects", "The length of a long note in the box shows, and when it was written."),),
    ),
    Topic(
        "part-panic",
        "triangle-alert",
        QT_TRANSLATE_NOOP("protects", "Letting go, and destroying here"),
        QT_TRANSLATE_NOOP("protects", "Two separate deeds for the worst day."),
        (
            Claim(
                "let-go-none",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "Letting go needs no passphrase. Afterwards nothing on this laptop opens the vault, "
                    "the copies beside it included.",
                ),
            ),
            Claim(
                "let-go-copy", QT_TRANSLATE_NOOP("protects", "A copy elsewhere keeps its own keys, and still opens.")
            ),
            Claim(
                "destroy",
                QT_TRANSLATE_NOOP("protects", "Destroying is separate and slower: no file of the vault is left here."),
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "protects",
                "Flash memory may keep old blocks that no program reaches. With the passphrase, such "
                "a block could open the vault again.",
            ),
            QT_TRANSLATE_NOOP(
                "protects", "To use it before an officer may make things worse: it may be called destroying evidence."
            ),
        ),
    ),
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
