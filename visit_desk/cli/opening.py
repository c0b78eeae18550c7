"""Opening a vault for one command, with the clock and the hand that the command was given."""

from __future__ import annotations

import getpass
import platform
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path

from visit_desk.cli.asking import notes_passphrase, sources_passphrase
from visit_desk.desk.desk import Desk
from visit_desk.vault import Hand, Keychain, Vault


def clock(asked: Namespace) -> Callable[[], datetime]:
    """The time now, or noon of the day given with ``--today``."""
    if asked.today is None:
        return lambda: datetime.now().replace(microsecond=0)  # noqa: DTZ005  # a visit lives in local wall time
    fixed = datetime.combine(asked.today, time(12))
    return lambda: fixed


def hand(asked: Namespace) -> Hand:
    return this_hand(clock(asked))


def this_hand(now: Callable[[], datetime]) -> Hand:
    """Who does it: the account's name and a generic device, both only inside the encrypted files."""
    try:
        who = getpass.getuser()
    except (OSError, KeyError):
        who = "unknown"
    return Hand(who=who, device=platform.system() or "unknown", at=now)


@contextmanager
def opened(asked: Namespace, path: Path | None = None) -> Iterator[Desk]:
    """A desk on the vault that the command names; with a sources passphrase, what waited in the inbox is taken in."""
    vault = Vault.open(
        path or asked.path,
        notes=notes_passphrase(asked),
        sources=sources_passphrase(asked),
        hand=hand(asked),
        keychain=Keychain(),
    )
    desk = Desk(vault, clock(asked))
    try:
        yield desk
    finally:
        desk.close()
