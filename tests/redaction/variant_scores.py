"""What a register finds of the measured set, and its false alarms on other people's texts: the figures and the misses.

``python -m tests.redaction.variant_scores [--hidden] [--misses] [--alarms]``. A mention is found when each of its
letters is covered by finds that may mean its person (a handle or number may also be found as a pattern). A false alarm
is every find of the register in texts that speak of other people; those that are the very spelling of a recorded name
are told apart, because they would be wrong to leave out.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.redaction.variants import Mention, mentions, people
from visit_desk.redaction import Register, find, language_of
from visit_desk.redaction.folding import fold

DATA = Path(__file__).resolve().parents[1] / "data"
WORDS_OF = Path(__file__).resolve().parents[2] / "i18n"
_CONTACTS = ("mail", "phone")
_PARTICLES = frozenset({"al", "el", "at", "the", "da", "do", "pelo", "no", "a", "s", "o", "ext", "12", "in", "ыч", "e"})
_NOT_OF_THE_NAME = re.compile("的|说|在|家|先生|女士|老师")


def is_found(mention: Mention, register: Register) -> bool:
    """Whether every word of the mention is covered by finds of its person."""
    if mention.kind in _CONTACTS:
        spans = find(mention.text, register, layers=("register", "pattern"))
    else:
        spans = register.find(mention.text, language_of(mention.text))
    covered = bytearray(len(mention.text))
    for span in spans:
        if mention.person in span.persons or (mention.kind in _CONTACTS and span.layer == "pattern"):
            covered[span.start : span.end] = b"\1" * (span.end - span.start)
    for match in re.finditer(r"[^\W_]+", mention.written):
        word = match.group()
        if fold(word) in _PARTICLES or (word[:1].islower() and len(word) < 3):
            continue
        told = len(_NOT_OF_THE_NAME.sub("", word))
        if "\u0600" <= word[0] <= "\u06ff":
            told = min(told, max(1, told - 3))  # what is written in front of an Arabic name is not of it
        start = mention.start + match.start()
        if sum(covered[start : start + len(word)]) < told:
            return False
    return True


def misses(register: Register, hidden: bool) -> tuple[list[Mention], Counter[str], int]:
    """What is not found, and how many mentions of each kind there are."""
    asked = [mention for mention in mentions() if mention.hidden is hidden]
    return (
        [mention for mention in asked if not is_found(mention, register)],
        Counter(mention.kind for mention in asked),
        len(asked),
    )


def other_texts() -> Iterator[tuple[str, str, int]]:
    """Texts about other people: what they are called, the text, its words (for Chinese as its corpus counts them)."""
    for case in json.loads((DATA / "redaction" / "tab" / "dev.json").read_text(encoding="utf-8")):
        yield "en court", case["text"], len(case["text"].split())
    for lang in ("fr", "es"):
        lines = (DATA / "redaction" / "fr_es" / f"{lang}_dev.tsv").read_text(encoding="utf-8").split("\n\n")
        for at in range(0, len(lines), 40):
            words = [row.split()[0] for line in lines[at : at + 40] for row in line.splitlines() if row.strip()]
            yield f"{lang} court", " ".join(words), len(words)
    for name in ("pt/pt_bosque-ud-dev.iob2", "zh/zh_gsdsimp-ud-dev.iob2"):
        raw = (DATA / "redaction" / name).read_text(encoding="utf-8")
        lines = re.findall(r"(?m)^# text = (.+)$", raw)
        tokens = len(re.findall(r"(?m)^\d+\t", raw))
        yield name[:2] + " news", "\n".join(lines), tokens
    for path in sorted((DATA / "redaction" / "ru" / "devset").glob("*.txt"))[::3]:
        text = path.read_text(encoding="utf-8")
        yield "ru news", text, len(text.split())
    for path in sorted((DATA / "notes").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        yield "notes", text, len(text.split())
    raw = (WORDS_OF / "visit_desk_ar.ts").read_text(encoding="utf-8")
    told = "\n".join(re.findall(r"<translation>([^<]+)</translation>", raw))
    yield "ar words of the program", told, len(told.split())


def _declined(part: str, spelled: set[str]) -> bool:
    """Whether this is a recorded Russian name in another case."""
    stem = part[: max(4, len(part) - 2)]
    return "\u0400" <= part[0] <= "\u052f" and any(abs(len(w) - len(part)) <= 2 and w.startswith(stem) for w in spelled)


def alarms(register: Register) -> tuple[list[tuple[str, str, str, bool]], Counter[str]]:
    """Corpus, found words, surroundings, whether they are spelled as recorded; and words a corpus."""
    spelled = {
        word
        for identity in register.identities
        for name in (*identity.names, *identity.nicknames)
        for word in [fold(name), *fold(name).split()]
    }
    found, words = [], Counter[str]()
    for corpus, text, count in other_texts():
        words[corpus] += count
        for span in register.find(text, language_of(text)):
            written = text[span.start : span.end]
            parts = re.findall(r"[^\W_]+", fold(written))
            exact = any(part in spelled or part[:-1] in spelled for part in parts) or fold(written) in spelled
            exact = exact or any(_declined(part, spelled) for part in parts)
            found.append((corpus, written, text[max(0, span.start - 20) : span.end + 15], exact))
    return found, words


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hidden", action="store_true", help="score the part that was never looked at")
    parser.add_argument("--misses", action="store_true", help="print every miss")
    parser.add_argument("--alarms", action="store_true", help="print every false alarm")
    asked = parser.parse_args()
    out = sys.stdout.write
    for nicknames in (False, True):
        register = Register(person.identity(nicknames) for person in people())
        missed, of_kind, count = misses(register, asked.hidden)
        out(f"nicknames entered: {nicknames}  found {count - len(missed)}/{count} = {1 - len(missed) / count:.4f}\n")
        by_kind = Counter(mention.kind for mention in missed)
        out("  missed: " + ", ".join(f"{kind} {n}/{of_kind[kind]}" for kind, n in by_kind.most_common()) + "\n")
        if asked.misses:
            for mention in missed:
                out(f"    {mention.person} {mention.kind}: {mention.written!r} in {mention.text!r}\n")
        found, words = alarms(register)
        out(f"  words of other people's texts: {sum(words.values())}; finds {len(found)}, ")
        loose = [one for one in found if not one[3]]
        total = sum(words.values())
        out(f"of them not spelled as recorded {len(loose)} = {len(loose) / total * 1e4:.2f} in 10,000 words ")
        out(f"(all: {len(found) / total * 1e4:.2f})\n")
        for corpus in words:
            many = [one for one in found if one[0] == corpus]
            told = sum(not one[3] for one in many)
            out(f"    {corpus:<26}{words[corpus]:>7} words, {told} + {len(many) - told} as recorded\n")
        if asked.alarms:
            for corpus, written, around, exact in found:
                out(f"    {corpus} {'=' if exact else '~'} {written!r} in {around!r}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
