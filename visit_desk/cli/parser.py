"""The arguments of every command."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TypeAlias

from visit_desk import __version__
from visit_desk.domain.lists import ConsentState, Format, Manner, MentionKind, Preset, Profile, ReportKind, Tier, Use

MOST_SHARES = 16
PLANNED = ("seal", "hand-over", "merge", "restore", "train", "communication", "tracker")


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="visit-desk", description="An offline desk for country visits. Without a command it opens the window."
    )
    parser.add_argument("--version", action="version", version=f"Visit Desk {__version__}")
    parser.add_argument("--self-test", action="store_true", help="unlock a sample vault, export, draw the window, quit")
    everywhere = _everywhere()
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _demo(commands, everywhere)
    _vault(commands, everywhere)
    _filling(commands, everywhere)
    _asking(commands, everywhere)
    _leaving(commands, everywhere)
    _erasing(commands, everywhere)
    room = commands.add_parser("room", parents=[everywhere], help="what around a vault gives it away; opens no vault")
    room.add_argument("path", type=Path)
    window = commands.add_parser("window", parents=[everywhere], help="open the window on a vault")
    window.add_argument("path", type=Path, nargs="?")
    window.add_argument("--lang", default="")
    for name in PLANNED:
        commands.add_parser(name, parents=[everywhere], help="planned, not built yet").add_argument(
            "rest", nargs=argparse.REMAINDER
        )
    return parser


def _everywhere() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="one JSON object on standard output")
    shared.add_argument("--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help="set the clock")
    shared.add_argument("--data-dir", type=Path, metavar="DIR", help="where everything outside a vault is kept")
    for name, what in (
        ("passphrase-file", "holds the passphrase of the notes"),
        ("sources-passphrase-file", "holds the passphrase of the sources; without it they stay closed"),
        ("new-passphrase-file", "holds the new passphrase of the notes"),
        ("new-sources-passphrase-file", "holds the new passphrase of the sources"),
    ):
        shared.add_argument(f"--{name}", type=Path, metavar="FILE", help=what)
    return shared


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _demo(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    demo = commands.add_parser("demo", parents=[everywhere], help="build the fictional visit and its files")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.add_argument("--no-window", action="store_true")
    demo.add_argument("--lang", default="en")


def _vault(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    vault = commands.add_parser("vault", help="make, check, copy a vault").add_subparsers(
        dest="deed", metavar="DEED", required=True
    )
    for name, what in (
        ("new", "make a vault"),
        ("check", "check every page, row and revision"),
        ("passphrase", "change a passphrase; the old one opens nothing any more"),
    ):
        deed = vault.add_parser(name, parents=[everywhere], help=what)
        deed.add_argument("path", type=Path)
        if name == "new":
            deed.add_argument("--high-risk", action="store_true", help="keychain, six words, shares instead of codes")
            deed.add_argument("--shares", type=_split, metavar="M/N", help="shares, M of N open each file, such as 2/3")
            deed.add_argument("--no-keychain", action="store_true", help="passphrases that open on any machine")
    copy = vault.add_parser("copy", parents=[everywhere], help="a verified copy of a closed vault")
    copy.add_argument("path", type=Path)
    copy.add_argument("to", type=Path)
    for name, what in (
        ("copies", "the copies beside a vault; opens nothing"),
        ("salvage", "everything readable of a damaged vault into a new one; the damaged one is set aside"),
    ):
        vault.add_parser(name, parents=[everywhere], help=what).add_argument("path", type=Path)
    restore = vault.add_parser("restore", parents=[everywhere], help="a copy in a vault's place; the old is set aside")
    restore.add_argument("copy", type=Path)
    restore.add_argument("to", type=Path)
    log = vault.add_parser("log", parents=[everywhere], help="who did what when, without content")
    log.add_argument("path", type=Path)
    log.add_argument("--out", type=Path, metavar="FILE", help="also written to this file: .csv or .json")
    residue = vault.add_parser("residue", parents=[everywhere], help="count words in the decrypted notes file")
    residue.add_argument("path", type=Path)
    residue.add_argument("--words", type=Path, required=True, metavar="FILE", help="one word a line")


def _split(text: str) -> tuple[int, int]:
    """``2/3``: two of three shares are enough."""
    need, slash, of = text.partition("/")
    if not (slash and need.isdecimal() and of.isdecimal() and 2 <= int(need) <= int(of) <= MOST_SHARES):
        raise argparse.ArgumentTypeError(f"such as 2/3, at most {MOST_SHARES} shares")
    return int(need), int(of)


def _filling(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    visit = commands.add_parser("visit", help="a whole visit").add_subparsers(
        dest="deed", metavar="DEED", required=True
    )
    arrive = visit.add_parser("import", parents=[everywhere], help="a whole visit from a folder")
    arrive.add_argument("path", type=Path)
    arrive.add_argument("folder", type=Path)
    agenda = commands.add_parser("agenda", help="the programme").add_subparsers(
        dest="deed", metavar="DEED", required=True
    )
    slots = agenda.add_parser("import", parents=[everywhere], help="slots from .ics or .csv")
    slots.add_argument("path", type=Path)
    slots.add_argument("--visit", required=True)
    slots.add_argument("file", type=Path)
    _person(commands, everywhere)
    _consent(commands, everywhere)
    note = commands.add_parser("note", help="notes").add_subparsers(dest="deed", metavar="DEED", required=True)
    add = note.add_parser("add", parents=[everywhere], help="notes from text files")
    add.add_argument("path", type=Path)
    add.add_argument("--visit", required=True)
    add.add_argument("--meeting", default="")
    add.add_argument("--file", type=Path, nargs="+", required=True, metavar="F")


def _person(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    person = commands.add_parser("person", help="the register").add_subparsers(
        dest="deed", metavar="DEED", required=True
    )
    add = person.add_parser("add", parents=[everywhere], help="a person and the forms they may be written in")
    add.add_argument("path", type=Path)
    add.add_argument("--visit", default="")
    for name in ("name", "nickname", "other-script", "contact", "organization", "place", "case-number", "role-form"):
        add.add_argument(f"--{name}", action="append", default=[], metavar="TEXT")
    add.add_argument("--label", default="")
    add.add_argument("--role", default="")
    add.add_argument("--institution", default="")
    add.add_argument("--tier", choices=[tier.value for tier in Tier], default=Tier.C.value)
    for flag in ("official", "head", "child", "detained", "alleged-perpetrator", "only-spoken-of"):
        add.add_argument(f"--{flag}", action="store_true")


def _consent(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    consent = commands.add_parser("consent", help="consents").add_subparsers(dest="deed", metavar="DEED", required=True)
    give = consent.add_parser("set", parents=[everywhere], help="what a person said about a use")
    give.add_argument("path", type=Path)
    give.add_argument("--person", required=True, help="id, code or label")
    give.add_argument("--use", action="append", default=[], choices=[use.value for use in Use])
    give.add_argument("--preset", choices=[preset.value for preset in Preset])
    give.add_argument("--state", choices=[state.value for state in ConsentState], default=ConsentState.GRANTED.value)
    give.add_argument("--note", default="")
    give.add_argument("--withhold", action="append", default=[], choices=[kind.value for kind in MentionKind])
    give.add_argument("--without-word", action="append", default=[], metavar="TEXT")
    give.add_argument("--until", default="")
    give.add_argument("--manner", choices=[manner.value for manner in Manner], default=Manner.ORAL.value)
    give.add_argument("--language", default="")
    give.add_argument("--ask-again", type=date.fromisoformat)


def _asking(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    search = commands.add_parser("search", parents=[everywhere], help="search the vault, newest first")
    search.add_argument("path", type=Path)
    search.add_argument("--query", required=True)
    search.add_argument("--limit", type=int, default=20)
    redact = commands.add_parser("redact", parents=[everywhere], help="find what must go; needs no vault")
    redact.add_argument("files", type=Path, nargs="+", metavar="FILE")
    redact.add_argument("--register", type=Path, metavar="REG.json")
    redact.add_argument("--lang", default="auto")


def _erasing(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    erase = commands.add_parser("erase", parents=[everywhere], help="take words out of both files for good")
    erase.add_argument("path", type=Path)
    what = erase.add_mutually_exclusive_group(required=True)
    what.add_argument("--person", default="", help="id, code or label")
    what.add_argument("--note", default="", help="id or code")
    what.add_argument("--visit", default="", help="its code")
    what.add_argument("--sources", action="store_true", help="all sources, apart from the notes")
    erase.add_argument("--yes", action="store_true", help="without it, what would go is only shown")


def _leaving(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    export = commands.add_parser("export", parents=[everywhere], help="render, gate, write")
    export.add_argument("path", type=Path)
    export.add_argument("--visit", required=True)
    export.add_argument("--what", choices=[kind.value for kind in ReportKind], required=True)
    export.add_argument("--profile", choices=[profile.value for profile in Profile], required=True)
    export.add_argument("--format", choices=[form.value for form in Format], required=True)
    export.add_argument("--lang", default="en", choices=["en", "fr", "es"])
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    gate = commands.add_parser("gate", parents=[everywhere], help="search every channel of a finished file")
    gate.add_argument("file", type=Path)
    gate.add_argument("--vault", type=Path, metavar="PATH")
    gate.add_argument("--profile", choices=[profile.value for profile in Profile], default=Profile.DRAFT.value)
    gate.add_argument("--register", type=Path, metavar="REG.json")
