"""Forms: every way in which one identity may be written, as keys to look for in folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.folding import fold
from visit_desk.redaction.lexicon import folded_words, words
from visit_desk.redaction.mandarin import latin_forms, read_name
from visit_desk.redaction.short_names import rare_short_names, servant_forms

_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ARABIC = re.compile("[\u0590-\u07bf]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_VOWELS = "аеёиоуыэюя"
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Form:
    """A key to search, and how strictly: ``rule`` is "whole", "stem" (a case ending may follow), "arabic" (a clitic
    may precede) or "within" (no word borders); ``weak`` forms are also ordinary or very short words."""

    key: str = field(repr=False)
    kind: MentionKind
    person: str
    rule: str
    score: float
    weak: bool = False
    layer: str = "register"


def forms_of(identity: Identity) -> Iterator[Form]:
    """Every form of one identity, full ones first. Repeats are possible; the register drops them."""
    for name in (*identity.names, *identity.other_scripts):
        yield from _name_forms(name, MentionKind.NAME, identity.id)
    for nickname in identity.nicknames:
        yield from _name_forms(nickname.strip("\"'«»“”‘’„"), MentionKind.NICK, identity.id)
    for organization in identity.organizations:
        yield from _title_forms(organization, MentionKind.ORG, identity.id)
    for place in identity.places:
        kind = MentionKind.ADDRESS if any(letter.isdigit() for letter in place) else MentionKind.PLACE
        yield from _title_forms(place, kind, identity.id)
    for number in identity.case_numbers:
        yield from _number_forms(number, identity.id)


def rule_for(key: str) -> str:
    """How a key of this script is found."""
    if _CJK.search(key):
        return "within"
    if _ARABIC.search(key):
        return "arabic"
    return "whole"


def _name_forms(name: str, kind: MentionKind, person: str) -> Iterator[Form]:
    name = name[:LONGEST]
    for written in dict.fromkeys((name, name.translate(_UMLAUTS))):
        whole = fold(written).replace(".", " ").replace(",", " ")
        whole = " ".join(whole.split())
        if not whole:
            continue
        if kind is MentionKind.NAME:
            yield from _foreign_forms(name, whole, person)
        if _CJK.search(whole):
            yield from _chinese_forms(whole.replace(" ", ""), kind, person)
            continue
        if kind is MentionKind.NICK:
            yield from _spelled(whole, kind, person, 0.9)
            if " " in whole:
                yield from _called_forms(whole, written, person)
                continue
        parts = [part for part in whole.split() if part]
        telling = [part for part in parts if part not in _particles()]
        if len(parts) > 1:
            yield from _orders(parts, telling, kind, person)
        if kind is MentionKind.NAME and len(telling) > 1:
            yield from _handle_forms(telling, person)
        for part in telling or parts:
            if kind is MentionKind.NAME:
                yield from (form for short in rare_short_names(part) for form in _short_forms(short, person))
            if part not in folded_words("names", "titles") or part == telling[-1]:
                yield from _part_forms(part, kind, person)


def also_written(name: str) -> tuple[str, ...]:
    """The name, and how it reads in pinyin or as one word, for what is compared by sound."""
    read = read_name(name)
    if read is not None:
        return (name, f"{read[0]} {''.join(read[1])}")
    joined = [form for form in servant_forms(fold(name)) if " " not in form]
    return (name, *(form.replace("عبدال", "عبد") for form in joined[:1]), *joined[:1])


def _foreign_forms(name: str, whole: str, person: str) -> Iterator[Form]:
    """What a Chinese name is in Latin letters; what a servant of God is called in other spellings."""
    for key, given in latin_forms(name):
        yield Form(key, MentionKind.NAME, person, "whole", 0.7 if given else 0.9)
    for key in servant_forms(whole):
        yield Form(key, MentionKind.NAME, person, rule_for(key), 0.8)


def _short_forms(short: str, person: str) -> Iterator[Form]:
    """A usual short name; it counts only where it stands like a name."""
    yield from (replace(form, weak=True) for form in _part_forms(short, MentionKind.NICK, person))
    if _CYRILLIC.search(short):
        yield Form(fold(short, "sound"), MentionKind.NICK, person, "whole", 0.5, True)


def _handle_forms(telling: list[str], person: str) -> Iterator[Form]:
    """Accounts are often made of an initial and a family name."""
    first, last = telling[0], telling[-1]
    if len(last) >= 5 and rule_for(last) == "whole":
        yield Form(first[0] + last, MentionKind.NAME, person, "whole", 0.5)
        yield Form(last + first[0], MentionKind.NAME, person, "whole", 0.5)
    for one, other in pairwise(telling):
        yield Form(one + other, MentionKind.NAME, person, rule_for(one), 0.8)


def _called_forms(whole: str, written: str, person: str) -> Iterator[Form]:
    """A nickname of several words: without its article, and each word that is written like a name."""
    telling = [part for part in whole.split() if part not in _particles()]
    if sum(map(len, telling)) >= 6:
        yield Form(" ".join(telling), MentionKind.NICK, person, rule_for(whole), 0.7)
    for word in re.findall(r"[^\W\d_]+", written):
        if word[0].isupper() and len(word) > 2 and fold(word) not in _particles():
            yield from _part_forms(fold(word), MentionKind.NICK, person)


def _particles() -> frozenset[str]:
    return folded_words("names", "particles")


def _orders(parts: list[str], telling: list[str], kind: MentionKind, person: str) -> Iterator[Form]:
    """The whole name, the other way round, without spaces, and each two neighbours joined by particles."""
    whole = " ".join(parts)
    yield from _spelled(whole, kind, person, 1.0)
    yield Form("".join(parts), kind, person, rule_for(whole), 0.9)
    if 1 < len(parts) <= 6:
        for cut in range(1, len(parts)):
            yield Form(" ".join(parts[cut:] + parts[:cut]), kind, person, rule_for(whole), 0.95)
    if len(parts) != len(telling) and len(telling) > 1:
        yield Form(" ".join(telling), kind, person, rule_for(whole), 0.95)
    for index, part in enumerate(parts[:-1]):
        if part in _particles():
            yield Form(f"{part} {parts[index + 1]}", kind, person, rule_for(part), 0.9)
            yield Form(f"{part}{parts[index + 1]}", kind, person, rule_for(part), 0.9)


def _spelled(whole: str, kind: MentionKind, person: str, score: float) -> Iterator[Form]:
    """As entered, and without apostrophes."""
    weak = len(whole.replace(" ", "")) < 3
    yield Form(whole, kind, person, rule_for(whole), score, weak)
    if "'" in whole:
        yield Form(whole.replace("'", ""), kind, person, rule_for(whole), score)
        yield Form(whole.replace("'", " "), kind, person, rule_for(whole), score)


def _part_forms(part: str, kind: MentionKind, person: str) -> Iterator[Form]:
    rule = rule_for(part)
    weak = len(part) < 3
    score = 0.6 if weak else 0.85
    if _CYRILLIC.search(part) and len(part) >= 3:
        for stem in _stems(part):
            yield Form(stem, kind, person, "stem", score)
        yield Form(part, kind, person, rule, score, weak)
        return
    yield from (
        Form(form.key, form.kind, person, form.rule, score, weak) for form in _spelled(part, kind, person, score)
    )
    if rule == "arabic" and part.startswith("ال") and len(part) >= 5:
        yield Form(part[2:], kind, person, "arabic", score)


def _stems(part: str) -> Iterator[str]:
    """What stays the same when a Russian name is declined; fleeting vowels leave a second stem."""
    last = part[-1]
    if len(part) > 3 and last in "аяйьоеиы":
        yield part[:-1]
        if part[-2:] in ("ий", "ии", "ия", "ая", "ои", "ыи") and len(part) > 4:
            yield part[:-2]
        return
    yield part
    if len(part) > 3 and part[-2] in "еёо" and part[-3] not in _VOWELS and last not in _VOWELS:
        yield part[:-2] + last


def _chinese_forms(name: str, kind: MentionKind, person: str) -> Iterator[Form]:
    yield Form(name, kind, person, "within", 1.0, len(name) < 2)
    family = 2 if name[:2] in words("names", "compound_surnames") else 1
    if kind is MentionKind.NAME and 2 <= len(name) <= 4:
        if len(name) - family >= 2:
            yield Form(name[family:], kind, person, "within", 0.7)
        for familiar in ("小", "阿"):
            yield Form(familiar + name[-1], MentionKind.NICK, person, "within", 0.6)
        for familiar in ("老", "小"):
            yield Form(familiar + name[:family], MentionKind.NICK, person, "within", 0.6)
        for title in words("names", "chinese_titles"):
            yield Form(name[:family] + title, kind, person, "within", 0.7)


def _title_forms(title: str, kind: MentionKind, person: str) -> Iterator[Form]:
    """An organization or place: as entered, without its articles and kind of body, its initials, its one rare word."""
    whole = fold(title[:LONGEST])
    if not whole:
        return
    yield from _spelled(whole, kind, person, 0.95)
    bare = re.findall(r"[^\W_]+", whole)
    generic = folded_words("names", "organization") | _particles()
    telling = [part for part in bare if part not in generic and not part.isdigit()]
    if " ".join(bare) != whole:
        yield Form(" ".join(bare), kind, person, rule_for(whole), 0.9)
    if len(telling) < len(bare) and sum(map(len, telling)) >= 5:
        yield Form(" ".join(telling), kind, person, rule_for(whole), 0.8)
    capitals = "".join(word[0] for word in title.split() if word[:1].isupper())
    if kind is MentionKind.ORG and len(capitals) >= 3 and capitals.isascii():
        yield Form(capitals.lower(), kind, person, "capitals", 0.5)


def _number_forms(number: str, person: str) -> Iterator[Form]:
    whole = fold(number)
    bare = re.sub(r"[^\w]|_", "", whole)
    for key in dict.fromkeys((whole, bare, " ".join(re.findall(r"[^\W_]+", whole)))):
        if len(key) >= 4:
            yield Form(key, MentionKind.CASENO, person, "whole", 0.95)
