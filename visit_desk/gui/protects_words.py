"""What the page "What this protects you from, and what it cannot" says of people, as literals for the translators.

Each sentence that promises something has a key; a test holds, for each key, the tests that prove it, and fails where
one of them is gone. A sentence without a key promises nothing: it says where the program ends.
"""

from __future__ import annotations

from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.topic import Claim, Topic

PEOPLE: tuple[Topic, ...] = (
    Topic(
        "border",
        "landmark",
        QT_TRANSLATE_NOOP("protects", "At a border, or whenever somebody may hold you and search"),
        QT_TRANSLATE_NOOP("protects", "They want names and meetings, may copy the disk, and may demand a passphrase."),
        (
            Claim(
                "encrypted",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "What lies on the disk is encrypted: notes, names, drafts, the search index and the log.",
                ),
            ),
            Claim(
                "two-locks",
                QT_TRANSLATE_NOOP(
                    "protects", "Names have a lock of their own. The first passphrase opens none of them."
                ),
            ),
            Claim(
                "let-go",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "You can make yourself unable to open it: the keys leave this laptop. A copy "
                    "elsewhere keeps its own.",
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "It cannot resist force: what you can open, you can be made to open."),
            QT_TRANSLATE_NOOP(
                "protects",
                "It cannot hide that it is installed or that there is a vault, and has no second, harmless one.",
            ),
            QT_TRANSLATE_NOOP(
                "protects", "It gives no immunity. Privileges are claimed by people, before they hand anything over."
            ),
        ),
    ),
    Topic(
        "state",
        "eye",
        QT_TRANSLATE_NOOP("protects", "A State that watches: networks, phones, hotel rooms, people it has bought"),
        QT_TRANSLATE_NOOP("protects", "They want patterns: who met whom, when and where."),
        (
            Claim(
                "silent",
                QT_TRANSLATE_NOOP(
                    "protects", "The program speaks to no network, and asks nobody anything when it starts or ends."
                ),
            ),
            Claim(
                "no-trace",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "No title of a window tells of a visit, and the settings keep looks, times and, if "
                    "you wish, one folder.",
                ),
            ),
            Claim(
                "agendas",
                QT_TRANSLATE_NOOP("protects", "With the sources closed the programme shows official meetings only."),
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "protects", "It cannot see a camera behind you, a phone in the room, or who is listening at the door."
            ),
            QT_TRANSLATE_NOOP(
                "protects", "It cannot protect what a partner, an interpreter or a driver keeps on their own machines."
            ),
        ),
    ),
    Topic(
        "thief",
        "hard-drive",
        QT_TRANSLATE_NOOP("protects", "A thief, or whoever finds the laptop or an image of its disk"),
        QT_TRANSLATE_NOOP("protects", "They want the machine, or everything on it."),
        (
            Claim(
                "encrypted-thief",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "Without a passphrase there are only encrypted bytes, and each guess at one is made slow.",
                ),
            ),
            Claim(
                "keychain",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "Where this machine has a keychain, a guessed passphrase opens nothing on another machine.",
                ),
            ),
            Claim(
                "copies-open",
                QT_TRANSLATE_NOOP(
                    "protects", "A copy elsewhere, which the program opened and compared, brings everything back."
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "While the vault stands open, whoever holds the laptop reads what you read."),
            QT_TRANSLATE_NOOP("protects", "A weak passphrase on a machine without a keychain can be guessed in time."),
        ),
    ),
    Topic(
        "colleague",
        "user",
        QT_TRANSLATE_NOOP("protects", "A slip: yours, or a colleague’s"),
        QT_TRANSLATE_NOOP(
            "protects", "The most frequent of all: a name in a report, the wrong file, the wrong reader."
        ),
        (
            Claim(
                "consent-forbids",
                QT_TRANSLATE_NOOP(
                    "protects", "What nobody has allowed is forbidden: silence is never taken for consent."
                ),
            ),
            Claim(
                "gate",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "Each finished file is opened again and searched for every recorded name before it appears.",
                ),
            ),
            Claim(
                "refused-closed",
                QT_TRANSLATE_NOOP(
                    "protects", "With the sources closed nothing is released: there is nothing to check it against."
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "It cannot stop a photograph of the screen, or words said aloud."),
            QT_TRANSLATE_NOOP(
                "protects",
                "It does not know a name that was never recorded and that no rule recognises: read before you send.",
            ),
            QT_TRANSLATE_NOOP("protects", "It cannot see what you attach to a message in another program."),
        ),
    ),
    Topic(
        "malware",
        "triangle-alert",
        QT_TRANSLATE_NOOP("protects", "A program on this laptop that should not be there"),
        QT_TRANSLATE_NOOP("protects", "It has your rights: your files, and often your keys and your screen."),
        (
            Claim(
                "clear-nowhere",
                QT_TRANSLATE_NOOP(
                    "protects", "Until you write out a report, no word goes to the disk in the clear, not for a moment."
                ),
            ),
            Claim(
                "lock-ends",
                QT_TRANSLATE_NOOP(
                    "protects", "A lock ends the process that saw the text; the one that stays has seen none."
                ),
            ),
            Claim(
                "tampered",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "A vault that was changed from outside is refused or named by the check, never quietly believed.",
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "protects", "Whatever records the keys or the screen while you work sees what you type and read."
            ),
            QT_TRANSLATE_NOOP("protects", "Whoever has taken over the system can read the memory of every program."),
        ),
    ),
    Topic(
        "insider",
        "users",
        QT_TRANSLATE_NOOP("protects", "Somebody who once had the right to read it"),
        QT_TRANSLATE_NOOP("protects", "A former colleague, an old passphrase, a copy from last year."),
        (
            Claim(
                "rekeyed",
                QT_TRANSLATE_NOOP(
                    "protects", "A changed passphrase makes the old one worthless for the vault as it is from then on."
                ),
            ),
            Claim(
                "log",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "A log tells who did what and when, without any content; whoever changes it is found by the check.",
                ),
            ),
            Claim(
                "destroy-sources",
                QT_TRANSLATE_NOOP(
                    "protects",
                    "The sources can be destroyed apart from the notes. Nobody can say afterwards who a code was.",
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "protects", "A copy that was made before keeps what it held, and opens with what opened it then."
            ),
            QT_TRANSLATE_NOOP("protects", "The log does not know who sat at the keyboard."),
        ),
    ),
    Topic(
        "reader",
        "file-text",
        QT_TRANSLATE_NOOP("protects", "A hostile reader of the published report"),
        QT_TRANSLATE_NOOP("protects", "They know every public fact, the place, and who lives there."),
        (
            Claim(
                "mosaic",
                QT_TRANSLATE_NOOP(
                    "protects", "Combinations are looked for that fit few people: place, time, function, kin."
                ),
            ),
            Claim(
                "general",
                QT_TRANSLATE_NOOP(
                    "protects", "Shared papers name no source, and say in general words what was hidden."
                ),
            ),
            Claim(
                "no-metadata",
                QT_TRANSLATE_NOOP(
                    "protects", "No name stands in any hidden place of a file: properties, comments, earlier versions."
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "It cannot know what the reader knows and this vault does not."),
            QT_TRANSLATE_NOOP("protects", "It proposes; a person decides what is said."),
        ),
    ),
    Topic(
        "neighbours",
        "message-square",
        QT_TRANSLATE_NOOP("protects", "Neighbours, relatives and others who take revenge"),
        QT_TRANSLATE_NOOP("protects", "They need no computer: a place, an hour and a rumour are enough."),
        (
            Claim(
                "kin",
                QT_TRANSLATE_NOOP(
                    "protects", "Kinship, addresses, hours and descriptions are hidden as well as names."
                ),
            ),
            Claim(
                "check-ins",
                QT_TRANSLATE_NOOP(
                    "protects", "A check-in that was missed is told also while the sources are closed, without a name."
                ),
            ),
            Claim(
                "assessed",
                QT_TRANSLATE_NOOP("protects", "What a person at risk said leaves only after the risk was looked at."),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "It cannot stop a rumour, or see that somebody was followed."),
            QT_TRANSLATE_NOOP(
                "protects", "It protects nobody by itself: agree on a safe way to reach people, and use it."
            ),
        ),
    ),
    Topic(
        "seizure",
        "briefcase",
        QT_TRANSLATE_NOOP("protects", "One laptop of the team is seized"),
        QT_TRANSLATE_NOOP("protects", "Everything on that one machine."),
        (
            Claim(
                "copies-elsewhere",
                QT_TRANSLATE_NOOP(
                    "protects", "A copy on another disk is complete: no file of this laptop is needed to open it."
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "Days that were in no copy elsewhere are lost with the machine."),
            QT_TRANSLATE_NOOP("protects", "What was handed over on a stick stays where it was handed over."),
        ),
    ),
)
