"""Every word on screen can be translated, the files of words are up to date, and a spoilt translation is seen."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from tests.house.sources import Source, calls, program
from tests.house.words import (
    COMPLETE,
    FOLDER,
    LANGUAGES,
    TROUBLE,
    Message,
    collect,
    compile_all,
    faults,
    file_of,
    read,
    trouble_sentences,
)

MARKS = ("QT_TRANSLATE_NOOP", "QT_TR_NOOP", "tr")
# What puts words before a person's eyes or into a screen reader.
SHOWS = frozenset(
    "QLabel QPushButton QToolButton QAction QCheckBox QRadioButton QGroupBox QMenu QDockWidget setText setWindowTitle "
    "setToolTip setStatusTip setWhatsThis setPlaceholderText setAccessibleName setAccessibleDescription setTitle "
    "setInformativeText setDetailedText setLabelText addAction addItem addItems addTab addMenu addRow addButton "
    "setHorizontalHeaderLabels setHeaderLabels setVerticalHeaderLabels showMessage information warning question".split()
)


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_translate(node: ast.Call) -> bool:
    """``QCoreApplication.translate``, not a painter's."""
    return isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value).endswith("Application")


@cache
def registered_contexts() -> set[str]:
    return {
        str(ast.literal_eval(node.args[0]))
        for source in program()
        for name, node in calls(source)
        if name == "QT_TRANSLATE_NOOP" and is_literal(node.args[0])
    }


def not_extractable(source: Source) -> list[str]:
    """Calls whose words lupdate cannot see: an f-string is extracted and never matches, a variable not at all."""
    wrong, known = [], registered_contexts()
    for name, node in calls(source):
        if name in MARKS and not all(is_literal(each) for each in node.args[: 2 if name == MARKS[0] else 1]):
            wrong.append(source.at(node))
        if name == "translate" and is_translate(node):
            context, text = node.args[:2]
            late = isinstance(text, ast.Name | ast.Attribute | ast.Subscript)
            by_noop = late and is_literal(context) and ast.literal_eval(context) in known
            counts = len(node.args) > 3  # lupdate reads a plural in self.tr alone, and skips most of the others
            if counts or not (is_literal(context) and (is_literal(text) or by_noop)):
                wrong.append(source.at(node))
        if name == "tr" and ast.unparse(node.func) != "self.tr":  # filed under the word before the dot, never found
            wrong.append(source.at(node))
    return wrong


def hard_coded(source: Source) -> list[str]:
    """Words of two letters and more that reach the screen without passing a translator."""
    found = []
    for name, node in calls(source):
        if name in SHOWS:
            for text in (each for each in node.args if isinstance(each, ast.Constant | ast.JoinedStr | ast.List)):
                told = text.elts if isinstance(text, ast.List) else getattr(text, "values", [text])
                parts = [part.value for part in told if isinstance(part, ast.Constant)]
                worded = any(isinstance(part, str) and re.search(r"[^\W\d_]{2,}", part) for part in parts)
                line = source.text.splitlines()[node.lineno - 1]
                if worded and "# not words" not in line and not is_markup_alone(parts):
                    found.append(f"{source.at(node)}: {ast.unparse(text)}")
    return found


def is_markup_alone(parts: Sequence[object]) -> bool:
    """``f"<b>{name}</b>"`` says nothing by itself."""
    left = re.sub(r"<[^>]*>", "", "".join(part for part in parts if isinstance(part, str)))
    return not re.search(r"[^\W\d_]{2,}", left)


def parsed(text: str) -> Source:
    return Source(FOLDER.parent / "visit_desk" / "gui" / "invented.py", text, ast.parse(text))


def test_words_on_screen_are_whole_literals() -> None:
    assert len(program()) > 10
    assert [wrong for source in program() for wrong in not_extractable(source)] == []


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"{n} notes")',
        "self.tr(words)",
        'self.tr("a" + name)',
        'QCoreApplication.translate("Page", "{}".format(1))',
        'QCoreApplication.translate("NoSuchContext", words)',
        'QCoreApplication.translate(context, "Save")',
        'QCoreApplication.translate("Page", "%n note(s)", "", len(notes))',
        'words.tr("Save")',
        'QT_TRANSLATE_NOOP("Page", words)',
    ],
)
def test_words_that_no_translator_would_ever_see_are_found(line: str) -> None:
    assert not_extractable(parsed(line))


def test_whole_literals_are_welcome() -> None:
    good = (
        'self.tr("Save")\nQCoreApplication.translate("Page", "a " "b")\npainter.translate(x, y)\nself.tr("%n", "", n)'
    )
    assert not_extractable(parsed(good)) == []


def test_no_words_are_hard_coded_on_a_page() -> None:
    sources = [source for source in program() if source.room in ("gui", "app")]
    assert [words for source in sources for words in hard_coded(source)] == []
    assert hard_coded(parsed('QLabel("Save")'))
    assert hard_coded(parsed('box.setText(f"{n} notes")'))
    assert hard_coded(parsed('table.setHorizontalHeaderLabels(["Name", tr("x")])'))
    assert (
        hard_coded(parsed('label.setText(f"<b>{chord(\'note\')}</b>")\nlabel.setText("")\nlabel.setText("1/2")')) == []
    )


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("i18n")
    for language in LANGUAGES:
        shutil.copy(file_of(language), place)
    collect(place)
    return place


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_of_words_follow_the_source(fresh: Path, language: str) -> None:
    """Nothing new is missing and nothing dead is kept; mended by ``./desk words``."""
    wanted = {message.key for message in read(file_of(language, fresh))}
    found = {message.key for message in read(file_of(language))}
    assert (wanted - found, found - wanted) == (set(), set())
    assert language == "en" or wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_follow_the_files(tmp_path: Path, language: str) -> None:
    compile_all(FOLDER, tmp_path)
    name = file_of(language).with_suffix(".qm").name
    assert (FOLDER / name).read_bytes() == (tmp_path / name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_finished_translations_have_no_fault(language: str) -> None:
    told = [
        f"{message.source!r}: {fault}"
        for message in read(file_of(language))
        if message.finished
        for fault in faults(message)
    ]
    assert told == []


@pytest.mark.parametrize("language", COMPLETE)
def test_complete_languages_have_nothing_open(language: str) -> None:
    assert [message.source for message in read(file_of(language)) if not message.finished] == []


def test_every_trouble_is_told_in_the_language_of_the_window() -> None:
    sentences = trouble_sentences()
    assert len(sentences) > 10
    for language in set(LANGUAGES) - {"en"}:
        known = {message.source for message in read(file_of(language)) if message.context == TROUBLE}
        assert set(sentences) <= known, language


def a(source: str, *forms: str) -> Message:
    return Message("Page", source, "", len(forms) > 1, "", forms)


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        (a("Save", ""), "finished but empty"),
        (a("Save", "  "), "finished but empty"),
        (a("&Save", "Guardar"), "accelerator differs"),
        (a("Save", "&Guardar"), "accelerator differs"),
        (a("{who} said: ", "dijo: "), "placeholders differ"),
        (a("%1 of %2", "%1 de %1"), "placeholders differ"),
        (a("Saved ", "Guardado"), "spaces at the edge differ"),
        (a("Sure?", "¿Seguro."), "ending punctuation differs"),
        (a("Save", "Guardar."), "ending punctuation differs"),
        (a("%n note(s)", "%n nota", "notas"), "%n is lost"),
        (a("%n note(s)", "صفر", "واحدة", "اثنتان", "ملاحظات", "%n", "%n"), "%n is lost"),
    ],
)
def test_a_spoilt_translation_is_seen(message: Message, fault: str) -> None:
    assert fault in faults(message)


@pytest.mark.parametrize(
    "message",
    [
        a("&Save", "&Guardar"),
        a("Sure?", "هل أنت متأكد؟"),
        a("Name:", "Nom :"),
        a("%n note(s)", "لا ملاحظات", "ملاحظة", "ملاحظتان", "%n ملاحظات", "%n ملاحظة", "%n ملاحظة"),
        a("{who} of {where:.2f}", "{where:.2f}: {who}"),
        a("Smith && Co", "Smith && Cie"),
    ],
)
def test_a_good_translation_passes(message: Message) -> None:
    assert faults(message) == []
