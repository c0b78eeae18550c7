"""Sizes, names and habits of the whole program."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import re
from collections.abc import Iterator

from tests.house.sources import ROOT, Source, calls, program, suite

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
# A file or function that is longer for a good reason says so:  # long: <the reason>
REASON = re.compile(r"#\s*long: \S+ \S+")
BANNED = ("Manager", "Controller", "Handler", "Helper", "Helpers", "Utils", "Util", "Service", "Model", "Data", "Info",
    "Base")  # fmt: skip
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(source: Source) -> Iterator[Function]:
    return (node for node in ast.walk(source.tree) if isinstance(node, Function))


def lines_of(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_file_is_longer_than_a_person_reads_at_once() -> None:
    sources = program() + suite()
    assert len(sources) > 20
    long = {source.name: source.text.count("\n") for source in sources if not REASON.search(source.text[:2000])}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_FILE} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    found = [(source, node) for source in program() for node in functions(source)]
    assert len(found) > 20
    too_long = [
        f"{source.at(node)} {node.name}: {lines_of(node)}"
        for source, node in found
        if lines_of(node) > LONGEST_FUNCTION and not REASON.search(ast.get_source_segment(source.text, node) or "")
    ]
    assert too_long == []


def test_names_are_the_nouns_of_the_field() -> None:
    classes = [
        (source, node) for source in program() for node in ast.walk(source.tree) if isinstance(node, ast.ClassDef)
    ]
    assert len(classes) > 20
    plain = re.compile("(" + "|".join(BANNED) + ")$")
    # SQLModel's declarative root of each file is called NotesBase and SourcesBase by that library's own custom.
    allowed = {"NotesBase", "SourcesBase"}
    assert [source.at(node) for source, node in classes if plain.search(node.name) and node.name not in allowed] == []
    modules = {source.name.split(".")[-1] for source in program()}
    words = {word.lower() for word in BANNED} - {"data", "info", "base", "model"}
    assert {name for name in modules if set(name.split("_")) & words} == set()


def swallows(handler: ast.ExceptHandler) -> bool:
    """``except Exception: pass`` in any spelling; a narrow, named error may be let go with a comment."""
    wide = handler.type is None or (
        isinstance(handler.type, ast.Name) and handler.type.id in ("Exception", "BaseException")
    )
    silent = all(isinstance(line, ast.Pass | ast.Continue) or is_docstring(line) for line in handler.body)
    return handler.type is None or (wide and silent)


def is_docstring(line: ast.stmt) -> bool:
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)


def test_no_error_is_swallowed_whole() -> None:
    assert swallows(
        next(n for n in ast.walk(ast.parse("try: f()\nexcept Exception: pass")) if isinstance(n, ast.ExceptHandler))
    )
    for source in program():
        for node in ast.walk(source.tree):
            assert not (isinstance(node, ast.ExceptHandler) and swallows(node)), source.at(node)
        for name, node in calls(source):
            if name == "suppress":
                widest = {argument.id for argument in node.args if isinstance(argument, ast.Name)}
                assert not widest & {"Exception", "BaseException"}, source.at(node)


def test_nothing_is_left_to_do_in_the_code() -> None:
    left = re.compile(r"\b(TODO|FIXME|XXX|raise NotImplementedError|import pdb|breakpoint\()")
    assert [source.name for source in program() if left.search(source.text)] == []


def test_an_ignored_type_says_which_and_why() -> None:
    bare = re.compile(r"#\s*type:\s*ignore(?!\[[a-z-]+(, ?[a-z-]+)*\]\s+#\s*\S+)")
    assert bare.search("x = 1  # type: ignore[misc]")
    assert not bare.search("x = 1  # type: ignore[misc]  # the library has no types")
    assert [source.name for source in program() if bare.search(source.text)] == []


def test_each_package_says_what_lives_there() -> None:
    packages = [source for source in program() if source.path.name == "__init__.py"]
    assert packages
    assert [source.name for source in packages if not ast.get_docstring(source.tree)] == []


IDENTIFYING = {"text", "quote", "translation", "name", "names", "nicknames", "other_scripts", "contacts", "address",
    "organization", "organizations", "places", "alias", "safe_channel", "snippet"}  # fmt: skip


def test_text_that_could_identify_is_kept_out_of_repr() -> None:
    """A frozen thing printed in a log or an error shows no words of a note, a name or a contact."""
    told, seen = [], 0
    for source in (source for source in program() if source.room == "domain"):
        for thing in vars(importlib.import_module(source.name)).values():
            if isinstance(thing, type) and dataclasses.is_dataclass(thing) and thing.__module__ == source.name:
                fields = [each for each in dataclasses.fields(thing) if each.name in IDENTIFYING]
                seen += len(fields)
                told += [f"{source.name}.{thing.__name__}.{each.name}" for each in fields if each.repr]
                assert thing.__dataclass_params__.frozen, thing  # type: ignore[attr-defined]  # not in typeshed
    assert told == []
    assert seen > 10


def test_the_front_door_parses_on_an_old_python() -> None:
    text = (ROOT / "desk").read_text(encoding="utf-8")
    ast.parse(text, feature_version=(3, 6))
    assert "from __future__ import annotations" not in text
