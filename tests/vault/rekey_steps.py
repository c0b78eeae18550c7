"""A change of passphrase that ends at any line of the program: killed there, or stopped by a disk error.

``python -m tests.vault.rekey_steps`` tries every line of the modules that change files, for either file of the vault;
``--stride 7`` every seventh. Each try is a process of its own on a fresh copy of one vault. Then exactly one of the two
passphrases must open it, every record must be there, and no old key file may open what the new passphrase opens.
"""

from __future__ import annotations

import argparse
import errno
import os
import shutil
import sys
import tempfile
from pathlib import Path
from types import FrameType
from typing import Any

from tests.vault.making import CHEAP, NOTES, SOURCES, made, opened, raw, reviewed
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Compartment
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import CannotUnlock, Damaged, Trouble
from visit_desk.vault import check_vault

NEW = "nine herons by the mill"
OLD = {Compartment.NOTES: NOTES, Compartment.SOURCES: SOURCES}
# Where files are written, renamed, removed; a line of any of these may be the last one.
WATCHED = ("rekeying.py", "succession.py", "keyfile.py", "folder.py")
DONE, KILLED, STOPPED, GONE_ON = 0, 9, 10, 11
AFTER = "kept after the trouble"


class Ending:
    """Ends the program when the given number of lines of the watched modules has run. Its counter tells how many."""

    def __init__(self, at: int, kill: bool) -> None:
        self.at, self.kill, self.seen = at, kill, 0

    def __call__(self, frame: FrameType, event: str, _argument: Any) -> Any:
        if not frame.f_code.co_filename.endswith(WATCHED):
            return None
        if event == "line":
            self.seen += 1
            if self.seen == self.at:
                if self.kill:
                    os._exit(KILLED)
                raise OSError(errno.ENOSPC, "no space")
        return self


def sample(path: Path) -> None:
    vault = made(path).vault
    vault.keep(raw("by the harbour"), Finding(code="F1", title="Harbour dues"), reviewed("* spoke", "A person"))
    vault.close_sources()
    vault.keep(raw("while they were closed"))
    vault.close()


def change(path: Path, which: Compartment, ending: Ending) -> int:
    """What the changed program does until it ends; an exit status."""
    vault = opened(path, sources=SOURCES if which is Compartment.SOURCES else None)
    sys.settrace(ending)
    try:
        vault.change_passphrase(which, NEW)
    except (Trouble, OSError):
        sys.settrace(None)
        if vault._open.closed:
            return STOPPED
        vault.keep(Finding(code="F2", title=AFTER))
        vault.close()
        return GONE_ON
    sys.settrace(None)
    vault.close()
    return DONE


def tried(path: Path, which: Compartment, at: int, kill: bool) -> int:
    """One try in a process of its own; its exit status."""
    child = os.fork()
    if not child:
        code = 99
        try:
            code = change(path, which, Ending(at, kill))
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def doors(path: Path, which: Compartment) -> list[str]:
    """Which of the old and the new passphrase open the file."""
    open_now = []
    for typed in (OLD[which], NEW):
        word = {**OLD, which: typed}
        try:
            opened(path, notes=word[Compartment.NOTES], sources=word[Compartment.SOURCES]).close()
        except CannotUnlock:
            continue
        open_now.append(typed)
    return open_now


def judged(path: Path, which: Compartment, status: int) -> str:
    """Empty, or what is wrong."""
    if status not in (DONE, KILLED, STOPPED, GONE_ON):
        return f"ended with {status}"
    before = files(path)
    sound = [typed for typed in (OLD[which], NEW) if checked(path, {**OLD, which: typed})]
    if files(path) != before:
        return "a check changed something"
    found = doors(path, which)
    if sound != found:
        return "a check before the opening tells otherwise"
    if len(found) != 1 or (status == DONE and found != [NEW]):
        return f"{len(found)} of the two passphrases open it"
    word = {**OLD, which: found[0]}
    with opened(path, notes=word[Compartment.NOTES], sources=word[Compartment.SOURCES]) as vault:
        notes = {note.text for note in vault.all(Note)}
        titles = {one.title for one in vault.all(Finding)}
        if notes != {"by the harbour", "while they were closed"} or len(vault.all(ReviewedNote)) != 1:
            return "a note is missing"
        if titles != {"Harbour dues"} | ({AFTER} if status == GONE_ON else set()):
            return "a finding is missing"
    report = check_vault(path, word[Compartment.NOTES], word[Compartment.SOURCES], least=CHEAP)
    left = [one.name for one in path.iterdir() if ".rekeyed" in one.name]
    return "; ".join(report.trouble) or ("something was left behind" if left else "")


def checked(path: Path, word: dict[Compartment, str]) -> bool:
    """Whether a check finds both files whole; that one copy of the key file is behind, it may say."""
    try:
        report = check_vault(path, word[Compartment.NOTES], word[Compartment.SOURCES], least=CHEAP)
        return all(trouble.startswith("visit.key") for trouble in report.trouble)
    except CannotUnlock:
        return False


def files(path: Path) -> list[tuple[str, int]]:
    return sorted((one.name, one.stat().st_size) for one in path.iterdir())


def old_header_opens(path: Path, which: Compartment, header: bytes) -> bool:
    for name in ("visit.key", "visit.key.bak"):
        (path / name).write_bytes(header)
    try:
        opened(path, sources=SOURCES).close()
    except (CannotUnlock, Damaged):
        return False
    return True


def campaign(which: Compartment, kill: bool, start: int, stride: int) -> tuple[int, list[str]]:
    """How many tries, and what went wrong in them."""
    wrong, tries = [], 0
    with tempfile.TemporaryDirectory(prefix="visit-desk-rekey-") as name:
        first = Path(name) / "first"
        sample(first)
        header = (first / "visit.key").read_bytes()
        at, status = start, KILLED
        while status != DONE:
            path = Path(name) / "tried"
            shutil.copytree(first, path)
            status = tried(path, which, at, kill)
            fault = judged(path, which, status)
            if not fault and doors(path, which) == [NEW] and old_header_opens(path, which, header):
                fault = "the old key file opens the new database"
            wrong += [f"{which} line {at} ({'kill' if kill else 'disk full'}): {fault}"] if fault else []
            shutil.rmtree(path)
            tries, at = tries + 1, at + stride
    return tries, wrong


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--stride", type=int, default=1)
    asked.add_argument("--start", type=int, default=1)
    told = asked.parse_args()
    tries, wrong = 0, list[str]()
    for which in Compartment:
        for kill in (True, False):
            count, faults = campaign(which, kill, told.start, told.stride)
            tries, wrong = tries + count, wrong + faults
    print("\n".join([*wrong, f"{tries} ends, {len(wrong)} faults"]))
    return int(bool(wrong) or tries < 4)


if __name__ == "__main__":
    sys.exit(main())
