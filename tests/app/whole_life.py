"""A whole visit in one process, without a window: ``python -m tests.app.whole_life ROOT DEED``.

work    make the vault (with the keychain where there is one), bring the visit in from ROOT/../given, type, hide,
        search, seal, draft, export every format, copy, make another for the window; wait to be killed
erase   open again, erase one person and one note, let the sources go, close
Everything is written under ROOT; what is read in lies beside it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from tests.app.life import WORDS
from tests.vault.making import CHEAP
from visit_desk.desk.desk import Desk
from visit_desk.domain.lists import Format, Profile, ReportKind
from visit_desk.domain.note import Note
from visit_desk.domain.people import Interlocutor
from visit_desk.vault import Hand, Vault
from visit_desk.vault.cost import FLOOR
from visit_desk.vault.keychain import Keychain

TYPED = "Quillomar Vesh of Zélandre spoke of the zealous marmalade orchestra"
SECRET = "Jonna Pell"
CANARIES = ("Quillomar", "Zélandre", "marmalade orchestra", "Tobin Hallward", "Hallward", "Ruben Asch", "SF-88120",
    SECRET, "Barnabasso", "Quillfeather", "999 41 230 877", "wing C-2")  # fmt: skip
FORMATS = {
    ReportKind.REPORT: (Format.PDF, Format.DOCX, Format.HTML),
    ReportKind.RECOMMENDATIONS: (Format.XLSX, Format.JSON, Format.CSV),
}


def now() -> datetime:
    return datetime(2031, 9, 20, 18)  # noqa: DTZ001  # a visit lives in local wall time


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def work(root: Path) -> Iterator[str]:
    hand = Hand(who="officer", device="laptop", at=now)
    keychain = Keychain()
    chain = keychain if keychain.there() else None
    made = Vault.create(root / "v", *WORDS, hand=hand, cost=CHEAP, keychain=chain)
    desk = Desk(made.vault, now)
    yield f"made {'with' if chain else 'without'} a keychain"
    desk.arrive(root.parent / "given")
    yield "arrived"
    note = desk.notes.keep(replace(desk.notes.begin(), text=TYPED))
    hidden = desk.notes.hide(note, 0, len("Quillomar Vesh"))
    desk.notes.keep(replace(hidden, text=hidden.text + " and left."))
    for word in ("marmalade", "Quillomar", "Hallward"):
        assert desk.search(word), word
    yield "typed"
    desk.close_sources()
    desk.notes.keep(desk.notes.begin())
    desk.open_sources(WORDS[1])
    desk.closing.seal()
    yield "sealed"
    desk.reports.draft()
    (root / "out").mkdir()
    for kind, formats in FORMATS.items():
        for form in formats:
            desk.exports.write(kind, Profile.DRAFT, form, "en", root / "out" / f"{kind}.{form}")
    desk.exports.write(
        ReportKind.REPORT, Profile.INTERNAL, Format.PDF, "en", root / "out" / "own.pdf", passphrase="p" * 20
    )
    yield "exported"
    Vault.create(root / "window" / "v", *WORDS, hand=hand, cost=FLOOR).vault.close()
    desk.leaving.copy_to(root / "copy")
    desk.save_session({"page": "notes"})
    yield "copied"


def opened(root: Path) -> Desk:
    hand = Hand(who="officer", device="laptop", at=now)
    vault = Vault.open(root / "v", notes=WORDS[0], sources=WORDS[1], hand=hand, least=CHEAP, keychain=Keychain())
    return Desk(vault, now)


def erase(root: Path) -> Iterator[str]:
    desk = opened(root)
    person = next(one for one in desk.memory.all(Interlocutor) if SECRET in str(one.names))
    desk.erasing.carry_out(desk.erasing.person(person.id))
    note = next(one for one in desk.memory.all(Note) if "marmalade" in one.text)
    desk.erasing.carry_out(desk.erasing.note(note.id))
    yield "erased"
    desk.close()
    yield "closed"


def main() -> None:
    root, deed = Path(sys.argv[1]), sys.argv[2]
    for told in {"work": work, "erase": erase}[deed](root):
        say(told)
    if deed == "work":
        say("done")
        time.sleep(120)


if __name__ == "__main__":
    main()
