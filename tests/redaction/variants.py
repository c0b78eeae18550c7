"""The measured set of name variants: invented people, each written in every way that the register promises to find.

``python -m tests.redaction.variants`` prints what is found, by kind, with the misses; a quarter of the mentions, chosen
by a hash, is left out of sight and scored only with ``--hidden``. Two registers are measured: names and contacts only,
and with the short names and nicknames entered as well. Other scripts and romanisations are never entered.
"""

from __future__ import annotations

import hashlib
import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from visit_desk.domain.identity import Identity

PEOPLE = Path(__file__).resolve().parents[1] / "data" / "redaction" / "variant_people.txt"
_LOOKALIKE = str.maketrans("aeopcxyAEOPCXTHKMB", "аеорсхуАЕОРСХТНКМВ")
_LOOKALIKE_RU = str.maketrans("аеорсхуАЕОРСХТНКМВ", "aeopcxyAEOPCXTHKMB")
CARRIERS = {
    "en": (
        "Then {x} told us about the closed road.",
        "We met {x} at the market in the evening.",
        "According to {x}, nobody answered.",
        "The guard knew {x} well.",
    ),
    "fr": (
        "Ensuite {x} nous a parlé de la route fermée.",
        "Nous avons vu {x} au marché le soir.",
        "Selon {x}, personne n'a répondu.",
        "Le gardien connaît bien {x}.",
    ),
    "es": (
        "Luego {x} nos habló del camino cerrado.",
        "Vimos a {x} en el mercado por la tarde.",
        "Según {x}, nadie contestó.",
        "El guardia conoce bien a {x}.",
    ),
    "pt": (
        "Depois {x} falou da estrada fechada.",
        "Encontramos {x} no mercado à tarde.",
        "Segundo {x}, ninguém respondeu.",
        "O guarda conhece bem {x}.",
    ),
    "ru": (
        "Потом {x} говорили о закрытой дороге.",
        "Мы видели {x} вечером на рынке.",
        "По делу {x} никто не ответил.",
        "Охранник хорошо знает {x}.",
    ),
    "ar": (
        "ثم تحدثنا عن {x} في المساء.",
        "رأينا {x} في السوق أمس.",
        "سأل الحارس عن {x} مرتين.",
        "لم يجب أحد {x} عن ذلك.",
    ),
    "zh": ("后来{x}谈到了那条封闭的路。", "我们晚上在市场见到了{x}。", "据{x}说,没有人回答。", "警卫很熟悉{x}。"),
}


@dataclass(frozen=True)
class Person:
    """One line of the list; ``more`` are the written-out variants by kind."""

    id: str
    lang: str
    name: str
    given: str
    family: str
    more: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def identity(self, nicknames: bool = False) -> Identity:
        nicks = (*self.more.get("dim", ()), *self.more.get("nick", ())) if nicknames else ()
        return Identity(id=self.id, names=(self.name,), nicknames=nicks, contacts=self.more["ph"])


@dataclass(frozen=True)
class Mention:
    """``written`` stands in ``text`` at ``start`` (code points)."""

    person: str
    kind: str
    written: str
    text: str
    start: int

    @property
    def hidden(self) -> bool:
        return hashlib.sha256(f"{self.person}{self.kind}{self.text}".encode()).digest()[0] % 4 == 0


def people() -> list[Person]:
    found = []
    lines = [line for line in PEOPLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    for number, line in enumerate(lines):
        lang, name, given, family, *rest = (part.strip() for part in line.split(" ; "))
        pairs = (part.partition("=") for part in rest)
        more = {key: tuple(one.strip() for one in many.split(",")) for key, _, many in pairs}
        found.append(Person(f"V{number:02d}", lang, name, given, family, more))
    return found


def mentions() -> list[Mention]:
    """Every mention, always the same ones in the same order."""
    found = []
    for person in people():
        for number, (kind, written) in enumerate(_ways(person)):
            lines = CARRIERS[_language(written, person.lang)]
            carrier = lines[(number + int(person.id[1:])) % len(lines)]
            if kind == "lower":
                carrier = carrier.lower()
            start = carrier.index("{x}")
            found.append(Mention(person.id, kind, written, carrier.replace("{x}", written), start))
    return found


def _language(written: str, lang: str) -> str:
    for letter in written:
        name = unicodedata.name(letter, "")
        for script, language in (("CYRILLIC", "ru"), ("GEORGIAN", "ru"), ("ARABIC", "ar"), ("CJK", "zh")):
            if name.startswith(script):
                return language
    return lang if lang in ("en", "fr", "es", "pt") else "en"


def _ways(person: Person) -> Iterator[tuple[str, str]]:
    draw = random.Random(person.id)
    yield "whole", person.name
    cased = person.name.lower() != person.name
    if cased:
        yield "lower", person.name.lower()
        yield "upper", person.name.upper()
        yield from _initials(person)
        bare = "".join(c for c in unicodedata.normalize("NFD", person.name) if unicodedata.category(c) != "Mn")
        if bare != person.name and person.lang != "ru":
            yield "accents", bare
    chinese = _language(person.name, "") == "zh"
    if not chinese:
        yield "given", person.given
        yield "family", person.family
        yield "order", f"{person.family}, {person.given}"
        yield from _typos(person, draw)
        yield "split", person.name.replace(" ", "\n")
        yield "joined", person.name.replace(" ", "")
    else:
        yield "spaced", " ".join(person.name)
    if cased:
        half = len(person.family) // 2
        yield "broken", f"{person.family[:half]}-\n{person.family[half:]}"
        yield "possessive", f"{person.name}’s" if person.lang == "en" else f"«{person.name}»"
        yield "spelled", " ".join(person.family.replace(" ", ""))
        yield "lookalike", _one_lookalike(person.family)
        yield "lookalike", _one_lookalike(person.given)
    yield "zero width", f"{person.name[:2]}\u200b{person.name[2:-1]}\u200d{person.name[-1:]}"
    for kind, many in person.more.items():
        if kind == "ph":
            yield from (("phone", way) for way in _phones(many[0]))
        else:
            yield from ((kind, written) for written in many)


def _initials(person: Person) -> Iterator[tuple[str, str]]:
    yield "initial", f"{person.given[0]}. {person.family}"
    yield "initial", f"{person.family} {person.given[0]}."
    if len(person.name.split()) > 1:
        yield "initials", f"{person.given[0]}.{person.family.removeprefix('al-')[0]}."


def _typos(person: Person, draw: random.Random) -> Iterator[tuple[str, str]]:
    """One edit in the longest word of the family name; alone, and beside the given name."""
    word = max((person.family if len(person.family) > 4 else person.given).split(), key=len)
    place = draw.randrange(1, len(word) - 2)
    other = draw.choice("аеинр" if _language(word, "") == "ru" else "ابني" if _language(word, "") == "ar" else "aenrt")
    swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    yield "typo", f"{person.given} {word[:place]}{word[place + 1 :]}" if word != person.given else f"{word}e"
    yield "typo", word[:place] + other + word[place:]
    yield "typo", word[: place + 1] + other + word[place + 2 :]
    yield "typo", swapped if swapped != word else word[:-2] + word[-1]
    longest = max(person.given.split(), key=len)
    if len(longest) > 4:
        place = draw.randrange(1, len(longest) - 2)
        yield "typo", f"{longest[:place]}{longest[place + 1 :]} {person.family}"


def _one_lookalike(word: str) -> str:
    table = _LOOKALIKE_RU if _language(word, "") == "ru" else _LOOKALIKE
    changed = [place for place, letter in enumerate(word) if letter.translate(table) != letter]
    if not changed:
        return word
    place = changed[len(changed) // 2]
    return word[:place] + word[place].translate(table) + word[place + 1 :]


def _phones(number: str) -> Iterator[str]:
    digits = "".join(letter for letter in number if letter.isdigit())
    own = digits[3:]
    yield f"00{digits}"
    yield f"+{digits[:3]}.{own[:2]}.{own[2:5]}.{own[5:]}"
    yield f"0{own[:2]} {own[2:5]} {own[5:]}"
    yield f"({own[:2]}) {own[2:5]}-{own[5:]} ext. 12"
