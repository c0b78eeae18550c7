"""Words on screen: every trouble, every member of every list, every key of a rule has its own."""

from __future__ import annotations

import ast
from enum import Enum
from pathlib import Path

import pytest

import visit_desk
from tests.gui.pseudo import PseudoTranslator, stretched
from visit_desk.domain import lists
from visit_desk.domain.trouble import NotFound, TooBig, Trouble
from visit_desk.gui.list_words import LIST_WORDS
from visit_desk.gui.reasons import REASONS
from visit_desk.gui.troubles import TROUBLES
from visit_desk.gui.words import reason, said, said_value, sentence

ROOM = Path(visit_desk.__file__).parent


def every_list() -> list[type[Enum]]:
    return [one for one in vars(lists).values()
            if isinstance(one, type) and issubclass(one, Enum) and len(one) > 0]  # fmt: skip


def sentences_in_source() -> dict[str, str]:
    """Class name -> sentence of every Trouble written anywhere in the program."""
    found = {}
    for file in ROOM.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            for line in node.body:
                if isinstance(line, ast.Assign) and getattr(line.targets[0], "id", "") == "sentence":
                    found[node.name] = ast.literal_eval(line.value)
    return found


def test_every_trouble_of_the_program_has_its_sentence_in_the_table() -> None:
    written = sentences_in_source()
    assert len(written) > 15
    assert {name: told for name, told in written.items() if told not in TROUBLES} == {}
    assert TROUBLES - set(written.values()) == set(), "a sentence that no trouble says any more"


def test_every_member_of_every_list_has_words() -> None:
    wanted = {f"{one.__name__}.{member.name}" for one in every_list() for member in one}
    assert wanted == set(LIST_WORDS)
    assert all(LIST_WORDS[key].strip() for key in wanted)


def test_words_are_told_in_the_language_of_the_window(plain_look: object) -> None:
    from PySide6.QtWidgets import QApplication

    assert said(lists.ConsentState.NOT_ASKED) == "Not asked"
    QApplication.instance().installTranslator(PseudoTranslator(QApplication.instance()))  # type: ignore[union-attr]  # it stands
    assert said(lists.ConsentState.NOT_ASKED) == stretched("Not asked")
    assert sentence(NotFound(what="note")) == stretched("There is no such {what} in this vault.").format(what="note")
    assert reason("no deadline") == stretched("No deadline.")


def test_a_sentence_fills_its_places_and_an_unknown_one_is_still_said() -> None:
    class Strange(Trouble):
        sentence = "A {thing} nobody foresaw."

    assert (
        sentence(TooBig(limit="50 MB", expected="", reason="")) == "This file is larger than 50 MB. Nothing was read."
    )
    assert sentence(Strange(thing="case")) == "A case nobody foresaw."


@pytest.mark.parametrize("key", ["addressee", "no deadline", "check-in"])
def test_a_rule_key_reads_as_a_sentence(key: str) -> None:
    assert reason(key) == REASONS[key] != key


def test_every_key_that_rules_answer_with_has_a_sentence() -> None:
    answers = set()
    for file in (ROOM / "domain").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Lack", "Lit"):
                place = 0 if node.func.id == "Lack" else 2
                if len(node.args) > place and isinstance(node.args[place], ast.Constant):
                    answers.add(str(node.args[place].value))  # type: ignore[attr-defined]  # a constant, as asked above
    assert len(answers) > 10
    assert answers - set(REASONS) == set()


def test_a_spelling_from_a_file_reads_as_words_and_a_strange_one_as_it_is() -> None:
    assert said_value(lists.Tier, "C") == "Confidential"
    assert said_value(lists.Tier, "Z") == "Z"
