"""The entrance without a vault behind it, in each of its states: for pictures and for tests."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QTextEdit

from tests.gui.photograph import subject
from tests.gui.sheet_of_parts import new_lane
from visit_desk.domain.copy import Holding, KeptCopy
from visit_desk.domain.lists import VisitKind
from visit_desk.domain.trouble import CannotUnlock, Damaged, Trouble
from visit_desk.gui.door import Codes
from visit_desk.gui.entrance import Entrance
from visit_desk.gui.rescue import Rescue
from visit_desk.gui.rescue_door import Saved
from visit_desk.gui.words import sentence

SHARES = (
    "blimp olympic academic acid best hairy echo making sled evening explain writing parking grant damage raspy "
    "average evoke engage duckling",
    "blimp olympic academic agency agree gums slow true inside wildlife junior twice percent velvet square inform "
    "sheriff shame fawn sweater",
    "blimp olympic academic always drift hearing describe wavy withdraw debut epidemic spray predator fantasy talent "
    "depart level primary charity simple",
)


COPIES = tuple(
    KeptCopy(Path(f"/nowhere/vault.copies/{day}"), datetime(2031, 4, day, 18, 20), 3 << 20, day % 2 == 1, day != 5)  # noqa: DTZ001
    for day in (9, 8, 7, 5)
)


class PaperDoor:
    """A door without a vault behind it: for pictures and for tests of the entrance."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.refusal: Trouble | None = None
        self.keychain = True

    def warm(self) -> None:
        self.asked.append(("warm",))

    def _answer(self, *asked: object) -> None:
        self.asked.append(asked)
        if self.refusal is not None:
            refusal, self.refusal = self.refusal, None
            raise refusal

    def open(self, path: Path, notes: str, sources: str | None) -> object:
        self._answer("open", path, notes, sources)
        return "opened"

    def place_of(self, path: Path) -> str:
        return "fat" if path.name == "stick" else ""

    def keychain_there(self) -> bool:
        self.asked.append(("keychain",))
        return self.keychain

    def create(self, path: Path, notes: str, sources: str, *, high_risk: bool = False, shares: bool = False) -> Codes:
        self._answer("create", path, notes, sources, *(["high risk"] if high_risk else []))
        if high_risk:
            return Codes("", "", SHARES, tuple(reversed(SHARES)), keychain=True)
        return Codes("ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-67AB", "BCDF-GHJK-LMNP-QRST-VWXZ-2346-7ACE-GIKM")

    def first_visit(self, country: str, starts: date, ends: date, kind: VisitKind) -> object:
        self._answer("first_visit", country, starts, ends, kind)
        return "begun"

    def open_demo(self) -> object:
        self._answer("open_demo")
        return "demo"

    def copies(self, path: Path, also: Path | None = None) -> tuple[KeptCopy, ...]:
        self._answer("copies", path, also)
        return COPIES

    def holdings(self, copies: tuple[KeptCopy, ...], notes: str, sources: str | None) -> dict[Path, Holding]:
        self._answer("holdings", len(copies), notes, sources)
        return {one.path: Holding({"note": 3 * at, "slot": 21}, one.at) for at, one in enumerate(copies[:3], 9)}

    def restore(self, copy: Path, path: Path, notes: str, sources: str | None) -> object:
        self._answer("restore", copy, path, notes, sources)
        return "restored"

    def salvage(self, path: Path, notes: str, sources: str | None) -> Saved:
        self._answer("salvage", path, notes, sources)
        return Saved(records=412, lost=3, boxes=2, bad=4, whole=True)


def unlock() -> Entrance:
    made = Entrance(PaperDoor(), new_lane(), Path("/nowhere/vault"))
    made.unlock.notes_line.setText("eleven keys")
    made.unlock.start()
    return made


def unlock_refused() -> Entrance:
    made = Entrance(PaperDoor(), new_lane(), Path("/nowhere/vault"))
    made.unlock.notes_line.setText("eleven keys")
    made.unlock.notes.trouble(sentence(CannotUnlock()))
    return made


def first_run() -> Entrance:
    return Entrance(PaperDoor(), new_lane())


def first_vault() -> Entrance:
    made = first_run()
    made.first_run.new.click()
    made.first_run.vault.notes_line.setText("seven brown birds over")
    return made


def first_high_risk() -> Entrance:
    made = first_run()
    vault = made.first_run.vault
    made.first_run._show(vault)
    vault.profile.choose("high risk")
    vault.tell_keychain(True)
    vault.notes_line.setText("seven brown birds over")
    return made


def first_shares() -> Entrance:
    made = first_run()
    made.first_run._created(PaperDoor().create(Path(), "", "", high_risk=True))
    return made


def first_shares_back() -> Entrance:
    made = first_shares()
    made.first_run.sheets.forward.click()
    editor = made.first_run.sheets.fields[0][0].editor
    assert isinstance(editor, QTextEdit)
    editor.setPlainText("blim olym acad acid best hair")
    return made


def first_codes() -> Entrance:
    made = first_run()
    made.first_run._created(PaperDoor().create(Path(), "", ""))
    return made


def first_repeat() -> Entrance:
    made = first_codes()
    made.first_run.codes.forward.click()
    return made


def first_visit() -> Entrance:
    made = first_codes()
    made.first_run._show(made.first_run.visit)
    return made


def unlock_damaged() -> Entrance:
    made = unlock()
    made.unlock._refused(Damaged(part="visit.vdb"))
    return made


def rescue() -> Entrance:
    made = unlock_damaged()
    made.show_rescue(Path("/nowhere/vault"))
    made.findChildren(Rescue)[0].show_copies(COPIES)
    return made


def rescue_saved() -> Entrance:
    made = rescue()
    page = made.findChildren(Rescue)[0]
    page.show_copies(COPIES)
    page._saved(PaperDoor().salvage(Path(), "", None))
    return made


for _name, _make in (("unlock", unlock), ("unlock-damaged", unlock_damaged), ("rescue", rescue),
                     ("rescue-saved", rescue_saved), ("unlock-refused", unlock_refused), ("first-run", first_run),
                     ("first-vault", first_vault), ("first-high-risk", first_high_risk),
                     ("first-shares", first_shares), ("first-shares-back", first_shares_back),
                     ("first-codes", first_codes), ("first-repeat", first_repeat),
                     ("first-visit", first_visit)):  # fmt: skip
    subject(_name, _make)
