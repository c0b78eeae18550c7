"""Trouble: what went wrong in a way that a person can mend. Anything else is a bug.

Each kind of trouble is one class with one plain sentence (a whole literal with named places, translated by the
window and by the command line) and the exit code of the command-line contract. A sentence never carries the
content of a note, a name, or a path inside a vault; file names that a person has just chosen may appear.
"""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of the command line."""

    DONE = 0
    BUG = 1
    USAGE = 2
    CANNOT_UNLOCK = 3
    REFUSED = 4
    DAMAGED = 5
    DISK = 6
    NOT_TRUSTED = 7
    BAD_INPUT = 8


class Trouble(Exception):
    """Base of all troubles. ``sentence`` is the untranslated literal; ``places`` fill its named places."""

    sentence = "Something went wrong."
    exit_code: Exit = Exit.BUG

    def __init__(self, **places: object) -> None:
        self.places = places
        super().__init__(self.sentence.format(**places))


class WrongUsage(Trouble):
    sentence = "{what}"
    exit_code = Exit.USAGE


class NotBuiltYet(Trouble):
    sentence = "This command is planned and not built yet: {command}."
    exit_code = Exit.USAGE


class CannotUnlock(Trouble):
    sentence = "That passphrase does not open this vault. Nothing was changed."
    exit_code = Exit.CANNOT_UNLOCK


class CannotOpenHere(CannotUnlock):
    """Its keys were let go. Wherever a wrong passphrase is heard, this is too."""

    sentence = "The keys of this vault were let go: nothing opens it here any more. A copy kept elsewhere still opens."


class NotLetGo(CannotUnlock):
    sentence = (
        "The keys were to be let go, but the disk refused. Key files still here: {count}. "
        "Whoever has a passphrase can still open this vault."
    )


class WeakPassphrase(Trouble):
    sentence = "This passphrase is too short. Use at least {least} characters, or five words."
    exit_code = Exit.USAGE


class EasyPassphrase(WeakPassphrase):
    sentence = "This passphrase is easy to guess. Use five or more words that do not belong together."


class NeedsSixWords(WeakPassphrase):
    sentence = "A vault marked high risk needs six or more different words that do not belong together."


class NoCodeInHighRisk(Trouble):
    sentence = "A vault marked high risk has shares and no recovery code. Make new shares instead."
    exit_code = Exit.REFUSED


class NeedsKeychain(Trouble):
    sentence = "High risk needs the keychain of this computer, and it did not answer. Nothing was changed."
    exit_code = Exit.REFUSED


class SamePassphrase(Trouble):
    sentence = "The two passphrases must differ: one opens the notes, the other the sources."
    exit_code = Exit.USAGE


class SourcesClosed(Trouble):
    sentence = "The sources are closed. Open them first: this was not checked against sources."
    exit_code = Exit.REFUSED


class SourcesDestroyed(SourcesClosed):
    sentence = (
        "The sources of this vault were destroyed. Nobody can say who a code was, "
        "and nothing about a source can be kept here."
    )


class KeychainSilent(CannotUnlock):
    sentence = (
        "The keychain of this computer did not answer, and a passphrase alone does not open this vault. "
        "Nothing is lost: use the recovery code or the shares."
    )


class Refused(Trouble):
    sentence = "Not written: {count} places could tell who spoke, or rest on words nobody allowed."
    exit_code = Exit.REFUSED


class PastDue(Refused):
    sentence = (
        "Not written: records past the day of their destruction: {count}. "
        "Destroy each, or extend it once with a reason."
    )


class NotYet(Refused):
    """The sources may not be destroyed yet; ``open`` names what still needs them, by kind and number."""

    sentence = "The sources are still needed: {open}."


class NotAVault(Trouble):
    sentence = "This folder is not a Visit Desk vault."
    exit_code = Exit.DAMAGED


class Damaged(Trouble):
    sentence = "The vault is damaged ({part}). Nothing was changed; open a copy, or ask for help before you go on."
    exit_code = Exit.DAMAGED


class NewerVersion(Trouble):
    sentence = "This vault was made by a newer Visit Desk. It was not touched; update the program to open it."
    exit_code = Exit.DAMAGED


class DiskTrouble(Trouble):
    sentence = "The disk refused: {reason}. What was saved before is safe."
    exit_code = Exit.DISK


class NoSpace(DiskTrouble):
    sentence = "The disk is full. What was saved before is safe; free some space and try again."


class ReadOnly(DiskTrouble):
    sentence = "This folder cannot be written to. Choose another place, or make it writable."


class OpenElsewhere(DiskTrouble):
    sentence = "This vault is open in another window or program. Close it there first."


class AlreadyThere(DiskTrouble):
    sentence = "There is already something at that place. Choose another name; nothing was replaced."


class InSyncedFolder(DiskTrouble):
    sentence = (
        "{program} carries this folder to other machines, and a vault must not go there. "
        "Choose a folder that no program carries; nothing was made."
    )


class OnNetworkDrive(DiskTrouble):
    sentence = (
        "This folder lies on another machine's disk, where a vault is not safe. "
        "Choose a folder on this computer; nothing was made."
    )


class BadInput(Trouble):
    sentence = "This file could not be read as {expected}: {reason}."
    exit_code = Exit.BAD_INPUT


class TooBig(BadInput):
    sentence = "This file is larger than {limit}. Nothing was read."


class NotFound(Trouble):
    sentence = "There is no such {what} in this vault."
    exit_code = Exit.USAGE


class NotFit(Trouble):
    """A thing that lacks what it must have to be kept or released; ``lacks`` names what in plain words."""

    sentence = "{what} is not complete: {lacks}."
    exit_code = Exit.REFUSED
