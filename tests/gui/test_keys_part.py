"""The keys page on a real vault: passphrases, codes and shares change, and what opened it before does not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTextEdit

from tests.gui.looking import clipped, nameless
from tests.gui.notes_desk import do
from tests.gui.pages_desk import HAND, NOTES, SOURCES
from tests.gui.whole_desk import Whole, whole
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import CannotUnlock
from visit_desk.gui.keys_forms import KeyForm
from visit_desk.gui.keys_part import KeysPart
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.field import PassphraseEdit
from visit_desk.gui.parts.share_sheets import ShareSheets
from visit_desk.gui.safety_page import SafetyPage
from visit_desk.vault import Cost, Vault

NEW = "nine herons by the old mill stream"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Whole]:
    with whole(tmp_path) as one:
        yield one


def keys(made: Whole) -> KeysPart:
    page = made.go("safety")
    assert isinstance(page, SafetyPage)
    assert page.show_part("keys")
    made.settle()
    part = page.part("keys")
    assert isinstance(part, KeysPart)
    return part


def form_of(part: KeysPart) -> KeyForm | None:
    """Asked anew each time: it comes and goes."""
    return part.form


def fill(part: KeysPart, *texts: str) -> None:
    assert part.form is not None
    for field, text in zip(part.form.fields, texts, strict=True):
        if isinstance(field.editor, QTextEdit):
            field.editor.setPlainText(text)
        else:
            field.editor.setText(text)  # type: ignore[attr-defined]  # a line
    part.form.check()


def press(part: KeysPart, deed: str) -> None:
    key = part.findChild(Button, f"keys-{deed}")
    assert key is not None
    key.click()


def opens(path: Path, notes: str, sources: str | None = None) -> bool:
    try:
        Vault.open(path, notes=notes, sources=sources, hand=HAND, least=Cost.for_tests()).close()
    except CannotUnlock:
        return False
    return True


def read_back(sheets: ShareSheets) -> list[str]:
    """Go through every sheet as a careful person does; the words of each."""
    told = []
    while sheets._sheets:
        sheets.forward.click()
        for field, words in sheets.fields:
            assert isinstance(field.editor, QTextEdit)
            field.editor.setPlainText(" ".join(words))
            told.append(" ".join(words))
        sheets.forward.click()
    return told


def test_a_passphrase_is_changed_and_the_window_goes_on(made: Whole) -> None:
    part = keys(made)
    press(part, "change")
    made.settle()
    assert (nameless(part), clipped(part)) == ([], [])
    fill(part, NEW, NEW + "s")
    assert form_of(part) is not None, "the two lines differ: nothing is done"
    fill(part, NEW, NEW)
    made.settle()
    assert form_of(part) is None
    assert "Notes" in made.words()
    assert made.troubles == []
    made.go("notes")
    assert made.troubles == [], "the same desk goes on on the rekeyed file"
    do(made.lane, made.desk.close)
    assert [opens(made.desk.vault.path, typed) for typed in (NOTES, NEW)] == [False, True]


def test_what_the_vault_refuses_is_told_over_the_key_and_leaving_wipes_what_was_typed(made: Whole) -> None:
    part = keys(made)
    press(part, "change")
    fill(part, SOURCES, SOURCES)
    made.settle()
    assert part.form is not None
    assert "must differ" in part.form.trouble.text()
    made.go("today")
    assert form_of(part) is None
    assert [line.text() for line in part.findChildren(PassphraseEdit)] == []
    part = keys(made)
    press(part, "heighten")
    fill(part, NEW, NEW, NEW + " again", NEW + " again")
    made.settle()
    assert part.form is not None
    assert "keychain" in part.form.trouble.text(), "no keychain here: nothing was heightened"


def test_new_shares_are_read_back_tried_and_asked_for_again_after_three_months(made: Whole) -> None:
    part = keys(made)
    press(part, "shares")
    assert part.form is not None
    part.form.which.press(2)
    fill(part, SOURCES)
    made.settle()
    assert (nameless(part), clipped(part)) == ([], [])
    words = read_back(part.sheets)
    made.settle()
    assert len(words) == 3
    assert part.now is not None
    assert (part.now.sources.need, part.now.sources.of) == (2, 3)
    shown = {label.text() for label in part.findChildren(QLabel)}
    assert not shown & set(" ".join(words).split()), "the words are nowhere any more"
    today = made.desk.today()
    debts = do(made.lane, lambda: made.desk.programme._debts.all(today + timedelta(days=91)))
    assert [debt.record for debt in debts if debt.key == "shares drill"] == ["keys/drill"]
    part.show_record("drill")
    made.settle()
    assert part.form is not None
    part.form.which.press(2)
    fill(part, " ".join(words[:1]))
    made.settle()
    assert "do not open" in made.words()
    press(part, "drill")
    assert part.form is not None
    part.form.which.press(2)
    fill(part, " ".join(words[1:]))
    made.settle()
    assert "these shares open it" in made.words()
    do(made.lane, made.desk.close)
    assert opens(made.desk.vault.path, NOTES, " ".join(words[:2]))


def test_a_new_code_is_shown_once_and_read_back(made: Whole) -> None:
    part = keys(made)
    press(part, "code")
    fill(part, "not the passphrase at all")
    made.settle()
    assert part.form is not None
    assert "does not open" in part.form.trouble.text()
    fill(part, NOTES)
    made.settle()
    assert part.codes.isVisible()
    assert (nameless(part), clipped(part)) == ([], [])
    assert part.codes._codes is not None
    code = part.codes._codes.notes
    part.codes.forward.click()
    assert len(part.repeat.fields) == 2
    for _field, line, group in part.repeat.fields:
        line.setText(group)
    part.repeat.check()
    made.settle()
    assert not part.codes.isVisible()
    assert do(made.lane, lambda: made.desk.vault.keying.tries(Compartment.NOTES, code))


def test_what_concerns_the_sources_waits_until_they_are_open(tmp_path: Path) -> None:
    with whole(tmp_path, sources=False) as made:
        part = keys(made)
        asked: list[bool] = []
        part.asked_sources.connect(lambda: asked.append(True))
        press(part, "heighten")
        assert form_of(part) is None
        press(part, "change")
        form = form_of(part)
        assert form is not None
        form.which.press(2)
        fill(part, NEW, NEW)
        assert len(asked) == 2
