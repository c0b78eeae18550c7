"""The words on screen: collected from the source into ``i18n/*.ts``, compiled to ``.qm``, and checked.

``./desk words`` runs this file. English is the source language: its ``.ts`` holds the plural forms alone.
lrelease's own ``-fail-on-invalid`` lets a lost accelerator, a lost placeholder and a finished empty translation pass,
so the check here is our own.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.house.sources import PACKAGE, ROOT, program

FOLDER = ROOT / "i18n"
LANGUAGES = ("en", "es", "fr", "ar")
COMPLETE = ("en",)
TROUBLE = "trouble"  # the context in which the sentences of all troubles are marked (visit_desk/gui)


@dataclass(frozen=True)
class Message:
    """One entry of a .ts file; ``forms`` has one text, or one for each plural form of the language."""

    context: str
    source: str
    comment: str
    plural: bool
    state: str
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.context, self.source, self.comment)

    @property
    def finished(self) -> bool:
        return self.state == ""


def file_of(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"visit_desk_{language}.ts"


def trouble_sentences() -> tuple[str, ...]:
    """The sentence of each Trouble in every room. They are class attributes, which lupdate does not see, so the
    window marks each of them once more."""
    found = set()
    for source in program():
        for node in (node for node in ast.walk(source.tree) if isinstance(node, ast.ClassDef)):
            for line in node.body:
                if isinstance(line, ast.Assign) and [ast.unparse(target) for target in line.targets] == ["sentence"]:
                    found.add(str(ast.literal_eval(line.value)))
    return tuple(sorted(found - {"{what}"}))


def collect(folder: Path) -> None:
    """Brings the .ts files of ``folder`` up to date with the source; translations that are there stay."""
    files = [str(path) for path in sorted(PACKAGE.rglob("*.py"))]
    common = [*files, "-source-language", "en", "-locations", "none", "-no-obsolete"]
    others = [str(file_of(language, folder)) for language in LANGUAGES if language != "en"]
    run("lupdate", [*common, "-ts", *others])
    run("lupdate", [*common, "-pluralonly", "-ts", str(file_of("en", folder))])


def say_english_plurals(path: Path) -> None:
    """Fills in what is plain from the source: ``%n note(s)`` is "%n note" and "%n notes"."""
    tree = ElementTree.parse(path)
    for message in tree.getroot().iter("message"):
        source, told = message.findtext("source") or "", message.find("translation")
        if told is None or told.get("type") != "unfinished":
            continue
        for form, ending in zip(told.iter("numerusform"), ("", r"\1"), strict=True):
            form.text = PLURAL.sub(ending, source)
        del told.attrib["type"]
    tree.write(path, encoding="utf-8", xml_declaration=True)


def compile_all(folder: Path, target: Path) -> None:
    for language in LANGUAGES:
        source = file_of(language, folder)
        run("lrelease", ["-silent", str(source), "-qm", str(target / source.with_suffix(".qm").name)])


def run(tool: str, arguments: list[str]) -> None:
    program_file = Path(sys.executable).with_name(f"pyside6-{tool}" + (".exe" if sys.platform == "win32" else ""))
    subprocess.run([str(program_file), *arguments], check=True, capture_output=True, text=True)


def read(path: Path) -> Iterator[Message]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            plural = message.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in told.iter("numerusform")) if plural else (told.text or "",)
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                plural,
                told.get("type", ""),
                forms,
            )


ENDINGS = {".": ".。", "?": "?؟？", "!": "!！", ":": ":：", "…": "…", ",": ",،，", ";": ";؛；"}
PLACE = re.compile(r"%L?\d+|\{[A-Za-z_]\w*[^}]*\}")
PLURAL = re.compile(r"\((e?s)\)")
ACCELERATOR = re.compile(r"&(?!&)\w")


def faults(message: Message) -> list[str]:
    """What is wrong with a finished translation, in plain words."""
    return [fault for number, form in enumerate(message.forms) for fault in faults_of_form(message, number, form)]


def faults_of_form(message: Message, number: int, form: str) -> Iterable[str]:
    source = message.source
    if not form.strip():
        return ["finished but empty"]
    found = []
    if sorted(PLACE.findall(source)) != sorted(PLACE.findall(form)):
        found.append("placeholders differ")
    # A language may say "no note", "one note", "two notes" without the figure; its other forms need it.
    last = number == len(message.forms) - 1
    if "%n" in source and "%n" not in form and (not message.plural or last or number >= 3):
        found.append("%n is lost")
    if bool(ACCELERATOR.search(source)) != bool(ACCELERATOR.search(form)):
        found.append("accelerator differs")
    if (source[0].isspace(), source[-1].isspace()) != (form[0].isspace(), form[-1].isspace()):
        found.append("spaces at the edge differ")
    ending, told = source.rstrip()[-1:], form.rstrip()[-1:]
    if told not in ENDINGS.get(ending, told) or (ending not in ENDINGS and any(told in v for v in ENDINGS.values())):
        found.append("ending punctuation differs")
    return found


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    collect(FOLDER)
    say_english_plurals(file_of("en"))
    collect(FOLDER)  # once more, so that the file has the tool's own layout
    compile_all(FOLDER, FOLDER)
    for language in LANGUAGES:
        messages = list(read(file_of(language)))
        open_ones = sum(not message.finished for message in messages)
        wrong = [
            f"{message.source!r}: {fault}" for message in messages if message.finished for fault in faults(message)
        ]
        sys.stdout.write(f"{language}: {len(messages)} words, {open_ones} to translate, {len(wrong)} faults\n")
        sys.stdout.writelines(f"  {line}\n" for line in wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main())
