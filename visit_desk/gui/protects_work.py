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
            Claim(
                "no-dumps",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "A crash leaves no picture of the memory behind, and no other program of yours may look into it.",
                ),
            ),
            Claim(
                "lock-second",
                QT_TRANSLATE_NOOP(
                    "protects", "It takes a second at most, whatever is under way, and no typed word is lost."
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
        "part-idle",
        "clock",
        QT_TRANSLATE_NOOP("protects", "When nobody touches it"),
        QT_TRANSLATE_NOOP("protects", "It locks by itself, and sooner rather than later."),
        (
            Claim(
                "idle",
                QT_TRANSLATE_NOOP(
                    "protects", "After three minutes without a touch it locks; you may choose one to ten."
                ),
            ),
            Claim(
                "meeting",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "In meeting mode the sources close after that time, and the desk locks after a longer"
                    " one that has a limit.",
                ),
            ),
            Claim(
                "system-lock",
                QT_TRANSLATE_NOOP("protects", "When the system locks or goes to sleep, the desk locks as well."),
            ),
        ),
        (QT_TRANSLATE_NOOP("protects", "Within that time whoever sits down at it reads what stands open."),),
    ),
    Topic(
        "part-clipboard",
        "copy",
        QT_TRANSLATE_NOOP("protects", "Copying, and pictures of the screen"),
        QT_TRANSLATE_NOOP("protects", "What is copied can be kept by other programs, and by their clouds."),
        (
            Claim(
                "pocket",
                QT_TRANSLATE_NOOP(
                    "protects", "What you copy inside this program never touches the system’s clipboard."
                ),
            ),
            Claim(
                "marked",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "What you copy for another program is marked for no history, and taken back after 20 "
                    "seconds, at a lock and at the end.",
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "protects",
                "Not every clipboard program heeds that. What another program has taken cannot be called back.",
            ),
            QT_TRANSLATE_NOOP(
                "protects",
                "On Linux no program can keep its window out of other programs’ pictures; on Windows "
                "and macOS it asks, and a camera asks nobody.",
            ),
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
                "panic-hold",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "Letting go is one chord, held for five seconds. It asks for no passphrase, and "
                    "anybody can stop it.",
                ),
            ),
            Claim(
                "drill",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "The drill practises it on invented notes, with a stopwatch, and cannot reach this vault.",
                ),
            ),
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
