"""Passphrases: from files, else from a prompt on the terminal. Never from arguments, which others can read."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace
from pathlib import Path

from visit_desk.domain.trouble import BadInput, WrongUsage
from visit_desk.vault.shares import apart as read_shares

_LONGEST = 4096


def passphrase_in(path: Path) -> str:
    """The first line of a passphrase file: a passphrase or a recovery code. Shares may fill as many lines as they
    need."""
    try:
        raw = path.read_bytes()[:_LONGEST]
        text = raw.decode("utf-8-sig")
        lines = text.splitlines()
    except (OSError, UnicodeDecodeError):
        raise BadInput(expected="a passphrase file", reason="it could not be read as one line of UTF-8") from None
    if not lines or not lines[0].strip():
        raise BadInput(expected="a passphrase file", reason="its first line is empty")
    return "\n".join(read_shares(text)) or lines[0].strip()


def notes_passphrase(asked: Namespace) -> str:
    if asked.passphrase_file:
        return passphrase_in(asked.passphrase_file)
    return _prompt("Passphrase of the notes: ")


def sources_passphrase(asked: Namespace) -> str | None:
    """None keeps the sources closed: without a file nobody is asked."""
    return passphrase_in(asked.sources_passphrase_file) if asked.sources_passphrase_file else None


def new_passphrase(asked: Namespace, sources: bool) -> str:
    path = asked.new_sources_passphrase_file if sources else asked.new_passphrase_file
    if path:
        return passphrase_in(path)
    name = "sources" if sources else "notes"
    first = _prompt(f"New passphrase of the {name}: ")
    if first != _prompt("Once more: "):
        raise WrongUsage(what="The two entries differ. Nothing was changed.")
    return first


def _prompt(words: str) -> str:
    if not sys.stdin or not sys.stdin.isatty():
        raise WrongUsage(what="A passphrase is needed: name a file that holds it, or run this on a terminal.")
    return getpass.getpass(words, stream=sys.stderr)
