"""The same page on what guards you while you work; see ``protects_words``."""

from __future__ import annotations

from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.topic import Claim, Topic

WORK: tuple[Topic, ...] = (
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
            Claim("forms-back", QT_TRANSLATE_NOOP("protects", "A form that was half filled comes back as it stood.")),
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
)
