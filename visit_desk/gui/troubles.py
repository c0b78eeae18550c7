"""The sentences of every Trouble, as whole literals for the translators (context ``trouble``)."""

from __future__ import annotations

from visit_desk.gui.literal import QT_TRANSLATE_NOOP

TROUBLES: frozenset[str] = frozenset(
    {
        QT_TRANSLATE_NOOP("trouble", "Something went wrong."),
        QT_TRANSLATE_NOOP("trouble", "{what}"),
        QT_TRANSLATE_NOOP("trouble", "This command is planned and not built yet: {command}."),
        QT_TRANSLATE_NOOP("trouble", "That passphrase does not open this vault. Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "trouble",
            "The keychain of this computer did not answer, and a passphrase alone does not open this vault. "
            "Nothing is lost: use the recovery code or the shares.",
        ),
        QT_TRANSLATE_NOOP(
            "trouble", "This passphrase is easy to guess. Use five or more words that do not belong together."
        ),
        QT_TRANSLATE_NOOP(
            "trouble", "A vault marked high risk needs six or more different words that do not belong together."
        ),
        QT_TRANSLATE_NOOP(
            "trouble", "A vault marked high risk has shares and no recovery code. Make new shares instead."
        ),
        QT_TRANSLATE_NOOP(
            "trouble", "High risk needs the keychain of this computer, and it did not answer. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("trouble", "This passphrase is too short. Use at least {least} characters, or five words."),
        QT_TRANSLATE_NOOP("trouble", "The two passphrases must differ: one opens the notes, the other the sources."),
        QT_TRANSLATE_NOOP("trouble", "The sources are closed. Open them first: this was not checked against sources."),
        QT_TRANSLATE_NOOP(
            "trouble", "Not written: {count} places could tell who spoke, or rest on words nobody allowed."
        ),
        QT_TRANSLATE_NOOP("trouble", "This folder is not a Visit Desk vault."),
        QT_TRANSLATE_NOOP(
            "trouble",
            "The vault is damaged ({part}). Nothing was changed; open a copy, or ask for help before you go on.",
        ),
        QT_TRANSLATE_NOOP(
            "trouble",
            "This vault was made by a newer Visit Desk. It was not touched; update the program to open it.",
        ),
        QT_TRANSLATE_NOOP("trouble", "The disk refused: {reason}. What was saved before is safe."),
        QT_TRANSLATE_NOOP("trouble", "The disk is full. What was saved before is safe; free some space and try again."),
        QT_TRANSLATE_NOOP("trouble", "This folder cannot be written to. Choose another place, or make it writable."),
        QT_TRANSLATE_NOOP("trouble", "This vault is open in another window or program. Close it there first."),
        QT_TRANSLATE_NOOP(
            "trouble",
            "There is already something at that place. Choose another name; nothing was replaced.",
        ),
        QT_TRANSLATE_NOOP(
            "trouble",
            "{program} carries this folder to other machines, and a vault must not go there. "
            "Choose a folder that no program carries; nothing was made.",
        ),
        QT_TRANSLATE_NOOP(
            "trouble",
            "This folder lies on another machine's disk, where a vault is not safe. "
            "Choose a folder on this computer; nothing was made.",
        ),
        QT_TRANSLATE_NOOP("trouble", "This file could not be read as {expected}: {reason}."),
        QT_TRANSLATE_NOOP("trouble", "This file is larger than {limit}. Nothing was read."),
        QT_TRANSLATE_NOOP("trouble", "There is no such {what} in this vault."),
        QT_TRANSLATE_NOOP("trouble", "{what} is not complete: {lacks}."),
        QT_TRANSLATE_NOOP(
            "trouble",
            "No font here can print the character {character} ({name}). Replace it and try again.",
        ),
        QT_TRANSLATE_NOOP(
            "trouble",
            "The old words could not be wiped from the disk yet. It is tried again at the next unlock.",
        ),
        QT_TRANSLATE_NOOP(
            "trouble",
            "The keys of this vault were let go: nothing opens it here any more. A copy kept elsewhere still opens.",
        ),
        QT_TRANSLATE_NOOP(
            "trouble",
            "The keys were to be let go, but the disk refused. "
            "Key files still here: {count}. Whoever has a passphrase can still open this vault.",
        ),
        QT_TRANSLATE_NOOP(
            "trouble",
            "The sources of this vault were destroyed. "
            "Nobody can say who a code was, and nothing about a source can be kept here.",
        ),
        QT_TRANSLATE_NOOP(
            "trouble",
            "Not written: records past the day of their destruction: {count}. "
            "Destroy each, or extend it once with a reason.",
        ),
        QT_TRANSLATE_NOOP("trouble", "The sources are still needed: {open}."),
    }
)
