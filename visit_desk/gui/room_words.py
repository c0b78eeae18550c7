"""What the lights of the room check say: for each question and answer a title and, where it helps, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from visit_desk.desk.room import RoomLight
from visit_desk.gui.direction import listed
from visit_desk.gui.literal import QT_TRANSLATE_NOOP

_ELSEWHERE = QT_TRANSLATE_NOOP(
    "room", "Move the vault to a folder on this machine’s own disk, outside the one that is carried away."
)
_ENCRYPT = QT_TRANSLATE_NOOP(
    "room",
    "The vault itself is encrypted; traces of other programs are not. Turn the system’s "
    "disk encryption on before you travel.",
)

# question.answer -> title, what to do. {found} are the names of programs or places.
WORDS: dict[str, tuple[str, str]] = {
    "place.here": (QT_TRANSLATE_NOOP("room", "The vault lies on this machine’s own disk"), ""),
    "place.synced": (
        QT_TRANSLATE_NOOP("room", "The vault lies in a folder that {found} carries elsewhere"),
        _ELSEWHERE,
    ),
    "place.network": (
        QT_TRANSLATE_NOOP("room", "The vault lies on a network drive"),
        QT_TRANSLATE_NOOP(
            "room", "Others can copy it there, and a broken line can damage it. Move it to this machine’s own disk."
        ),
    ),
    "place.fat": (
        QT_TRANSLATE_NOOP("room", "The vault lies on a disk that knows no owners"),
        QT_TRANSLATE_NOOP(
            "room",
            "On a stick or card of this kind every account reads the files, and a pulled plug "
            "damages them sooner. Use it for copies only.",
        ),
    ),
    "place.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether the vault’s folder is carried elsewhere could not be found out"),
        QT_TRANSLATE_NOOP(
            "room", "Make sure that it lies in no folder of OneDrive, Dropbox, iCloud or another such program."
        ),
    ),
    "known-folders.outside": (
        QT_TRANSLATE_NOOP("room", "The vault lies in none of the folders that the system carries to its cloud"),
        "",
    ),
    "known-folders.stays": (QT_TRANSLATE_NOOP("room", "The system does not carry the vault’s folder to its cloud"), ""),
    "known-folders.carried": (QT_TRANSLATE_NOOP("room", "{found} carries the vault’s folder elsewhere"), _ELSEWHERE),
    "known-folders.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether the system carries the vault’s folder to its cloud could not be found out"),
        _ELSEWHERE,
    ),
    "disk.encrypted": (QT_TRANSLATE_NOOP("room", "The disk is encrypted, the system says"), ""),
    "disk.clear": (QT_TRANSLATE_NOOP("room", "The disk is not encrypted"), _ENCRYPT),
    "disk.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether the disk is encrypted could not be found out"),
        QT_TRANSLATE_NOOP("room", "Look in the system’s settings before you travel."),
    ),
    "swap.none": (QT_TRANSLATE_NOOP("room", "The system moves no memory to the disk"), ""),
    "swap.memory": (QT_TRANSLATE_NOOP("room", "What the system moves out of memory stays in memory, compressed"), ""),
    "swap.encrypted": (QT_TRANSLATE_NOOP("room", "Memory that the system moves to the disk is encrypted there"), ""),
    "swap.clear": (
        QT_TRANSLATE_NOOP("room", "The system may write memory to the disk in the clear"),
        QT_TRANSLATE_NOOP(
            "room",
            "What you read here can be left in the swap space. Encrypt it together with the disk, or turn it off.",
        ),
    ),
    "swap.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether memory on the disk is encrypted could not be found out"),
        QT_TRANSLATE_NOOP("room", "An encrypted system disk covers it."),
    ),
    "hibernation.off": (QT_TRANSLATE_NOOP("room", "The machine does not hibernate"), ""),
    "hibernation.nowhere": (QT_TRANSLATE_NOOP("room", "The machine has no place on the disk to hibernate to"), ""),
    "hibernation.encrypted": (QT_TRANSLATE_NOOP("room", "Hibernation writes to an encrypted disk"), ""),
    "hibernation.clear": (
        QT_TRANSLATE_NOOP("room", "Hibernation would write the whole memory to the disk in the clear"),
        QT_TRANSLATE_NOOP(
            "room",
            "Lock before you close the lid, shut the machine down rather than let it hibernate, "
            "or turn hibernation off.",
        ),
    ),
    "hibernation.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether hibernation is covered could not be found out"),
        QT_TRANSLATE_NOOP("room", "Lock before you close the lid, and shut down before a border."),
    ),
    "folder.own": (QT_TRANSLATE_NOOP("room", "Only your account may open the vault’s folder"), ""),
    "folder.readable": (
        QT_TRANSLATE_NOOP("room", "Other accounts of this machine may open the vault’s folder"),
        QT_TRANSLATE_NOOP(
            "room", "They could copy it and guess at the passphrase. Take their rights away from the folder."
        ),
    ),
    "folder.unknown": (QT_TRANSLATE_NOOP("room", "Who may open the vault’s folder could not be found out"), ""),
    "people.alone": (QT_TRANSLATE_NOOP("room", "Nobody else is signed in on this machine"), ""),
    "people.others": (
        QT_TRANSLATE_NOOP("room", "Somebody else is signed in on this machine"),
        QT_TRANSLATE_NOOP("room", "Ask them to sign out, or restart the machine before you open the sources."),
    ),
    "people.unknown": (QT_TRANSLATE_NOOP("room", "Who else is signed in could not be found out"), ""),
    "screen.none": (QT_TRANSLATE_NOOP("room", "No program is taking the screen"), ""),
    "screen.shared": (
        QT_TRANSLATE_NOOP("room", "The screen is being shared or recorded now"),
        QT_TRANSLATE_NOOP("room", "Press the veil key first, then end the sharing."),
    ),
    "screen.could": (
        QT_TRANSLATE_NOOP("room", "A program runs that can show or record the screen: {found}"),
        QT_TRANSLATE_NOOP("room", "Close it while you work here."),
    ),
    "screen.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether the screen is being shared could not be found out"),
        QT_TRANSLATE_NOOP("room", "End every call and every recording before you open the sources."),
    ),
    "remote.none": (QT_TRANSLATE_NOOP("room", "No program that is known here lets anybody in from elsewhere"), ""),
    "remote.session": (
        QT_TRANSLATE_NOOP("room", "This session itself comes from another machine"),
        QT_TRANSLATE_NOOP("room", "What you see and type passes through that machine. Work at this one."),
    ),
    "remote.runs": (
        QT_TRANSLATE_NOOP("room", "A program runs that can let somebody in from elsewhere: {found}"),
        QT_TRANSLATE_NOOP("room", "End it, or ask whoever looks after the machine why it runs."),
    ),
    "remote.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether somebody can come in from elsewhere could not be found out"),
        "",
    ),
    "clipboard.none": (QT_TRANSLATE_NOOP("room", "No program that is known here keeps what you copy"), ""),
    "clipboard.kept": (
        QT_TRANSLATE_NOOP("room", "What you copy may be kept: {found}"),
        QT_TRANSLATE_NOOP(
            "room",
            "Turn its history off. What you copy inside this program never gets there; the rest "
            "is asked to be left out, and not every program listens.",
        ),
    ),
    "clipboard.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether the clipboard keeps a history could not be found out"),
        QT_TRANSLATE_NOOP("room", "Look in the system’s settings for a clipboard history, and turn it off."),
    ),
    "indexer.none": (QT_TRANSLATE_NOOP("room", "No program that is known here makes a list of your files"), ""),
    "indexer.runs": (
        QT_TRANSLATE_NOOP("room", "A program makes a list of your files: {found}"),
        QT_TRANSLATE_NOOP(
            "room",
            "It cannot read the vault, but it reads reports that you write out. Leave those folders out of its search.",
        ),
    ),
    "indexer.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether a program makes a list of your files could not be found out"),
        "",
    ),
    "backup.none": (QT_TRANSLATE_NOOP("room", "No program that is known here carries files elsewhere"), ""),
    "backup.runs": (
        QT_TRANSLATE_NOOP("room", "A program runs that carries files elsewhere: {found}"),
        QT_TRANSLATE_NOOP(
            "room",
            "Leave the vault’s folder, its copies and your reports out of it. What was carried "
            "away cannot be called back.",
        ),
    ),
    "backup.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether a program carries files elsewhere could not be found out"),
        "",
    ),
    "display.wayland": (QT_TRANSLATE_NOOP("room", "The display keeps programs apart from each other"), ""),
    "display.x11": (
        QT_TRANSLATE_NOOP("room", "On this display every program of yours can read the keys and the screen"),
        QT_TRANSLATE_NOOP(
            "room",
            "Choose a Wayland session when you sign in, if there is one. Run nothing here that you do not trust.",
        ),
    ),
    "display.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether the display keeps programs apart could not be found out"),
        "",
    ),
    "debugger.none": (QT_TRANSLATE_NOOP("room", "No program reads this one’s memory"), ""),
    "debugger.attached": (
        QT_TRANSLATE_NOOP("room", "Another program is reading this one’s memory now"),
        QT_TRANSLATE_NOOP("room", "Lock, and find out which one it is before you unlock again."),
    ),
    "debugger.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether another program reads this one’s memory could not be found out"),
        "",
    ),
    "dumps.off": (QT_TRANSLATE_NOOP("room", "A crash leaves no picture of the memory behind"), ""),
    "dumps.on": (
        QT_TRANSLATE_NOOP("room", "A crash may leave a picture of the memory on the disk"),
        QT_TRANSLATE_NOOP("room", "Turn core dumps off for your account, or encrypt the disk."),
    ),
    "dumps.unknown": (
        QT_TRANSLATE_NOOP("room", "Whether a crash leaves memory on the disk could not be found out"),
        "",
    ),
    "clock.plausible": (QT_TRANSLATE_NOOP("room", "The clock agrees with what the vault knows"), ""),
    "clock.early": (
        QT_TRANSLATE_NOOP("room", "The clock shows a day before this program was written"),
        QT_TRANSLATE_NOOP("room", "Set it: due dates, check-ins and the log all follow it."),
    ),
    "clock.behind": (
        QT_TRANSLATE_NOOP("room", "Something in the vault was written later than the clock says it is now"),
        QT_TRANSLATE_NOOP("room", "Set the clock, or accept that times in the log will run backwards once."),
    ),
    "clock.jumped": (
        QT_TRANSLATE_NOOP("room", "The clock was moved while the program ran"),
        QT_TRANSLATE_NOOP("room", "Look whether it is right: due dates, check-ins and the log all follow it."),
    ),
    "clock.unknown": (QT_TRANSLATE_NOOP("room", "Whether the clock is right could not be found out"), ""),
}


def title(light: RoomLight) -> str:
    """The sentence for a light, in the language of the window."""
    literal = WORDS[f"{light.key}.{light.answer}"][0]
    return QCoreApplication.translate("room", literal).format(found=listed(light.found))


def what_to_do(light: RoomLight) -> str:
    """What a person can do about it, or nothing."""
    literal = WORDS[f"{light.key}.{light.answer}"][1]
    return QCoreApplication.translate("room", literal) if literal else ""
