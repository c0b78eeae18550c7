"""Recovery shares: m of n people together hold one secret (SLIP-39 words, https://github.com/satoshilabs/slips).

Each share is 20 words of a list of 1024 whose first four letters tell them apart; a checksum finds a mistyped word.
Fewer shares than needed say nothing about the secret. The words can be read by any SLIP-39 program.
"""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from functools import cache

SECRET_BYTES = 16
WORDS = 20
PREFIX = 4
NEED, OF = 2, 3
MOST = 16


def new_secret() -> bytes:
    return secrets.token_bytes(SECRET_BYTES)


def split(secret: bytes, need: int, of: int) -> tuple[str, ...]:
    """``of`` shares of which any ``need`` give the secret back. ``ValueError`` for what is no sharing at all."""
    from shamir_mnemonic import generate_mnemonics  # only when shares are made or typed

    if not 2 <= need <= of <= MOST:
        raise ValueError(f"{need} of {of} is no sharing")
    # The secret is random: the slow stretching inside SLIP-39, meant for a passphrase, is kept at its least.
    return tuple(generate_mnemonics(1, [(need, of)], secret, iteration_exponent=0)[0])


def spelled_out(typed: str) -> tuple[str, ...]:
    """The words of shares as the list spells them: from any case, first four letters, with or without numbers.

    Empty when a word is not of the list.
    """
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+", typed)]
    found = tuple(_by_prefix().get(word[:PREFIX], "") for word in words)
    right = all(full and full.startswith(word) and len(word) >= PREFIX for word, full in zip(words, found, strict=True))
    return found if right else ()


def apart(typed: str) -> tuple[str, ...]:
    """The shares in one text, each whole and with a right checksum; empty if any is not."""
    if len(re.findall(r"[^\W\d_]+", typed)) < WORDS:
        return ()  # a passphrase: nothing of the library is loaded for it
    from shamir_mnemonic import MnemonicError
    from shamir_mnemonic.share import Share

    words = spelled_out(typed)
    if not words or len(words) % WORDS:
        return ()
    lines = tuple(dict.fromkeys(" ".join(words[at : at + WORDS]) for at in range(0, len(words), WORDS)))
    try:
        for line in lines:
            Share.from_mnemonic(line)
    except MnemonicError:
        return ()
    return lines


def joined(typed: str) -> bytes | None:
    """The secret of the shares in one text; None when they are no shares, or too few of any one set.

    A share of another set among them (an older one, another file's) spoils nothing."""
    lines = apart(typed)
    if not lines:
        return None
    from shamir_mnemonic import MnemonicError, combine_mnemonics
    from shamir_mnemonic.share import Share

    sets: dict[int, list[str]] = {}
    for line in lines:
        sets.setdefault(Share.from_mnemonic(line).identifier, []).append(line)
    for some in sorted(sets.values(), key=len, reverse=True):
        need = Share.from_mnemonic(some[0]).member_threshold
        with suppress(MnemonicError):
            if len(some) >= need:
                return bytes(combine_mnemonics(some[:need]))
    return None


@cache
def _by_prefix() -> dict[str, str]:
    from shamir_mnemonic.wordlist import WORDLIST

    return {word[:PREFIX]: word for word in WORDLIST}
