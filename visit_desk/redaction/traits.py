"""Traits: what a learned recogniser sees of each token. Capitals count in every script, not in ASCII alone.

Beside the word, its shape and its neighbours: on which lists it stands (titles, kin, trades, months, Chinese surnames)
and how the same word is written elsewhere in the text, which tells a name at the head of a sentence from a word.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from visit_desk.redaction.lexicon import listed

_OWN, _NEAR, _FAR = 0, 1, 2
_LISTS = (
    "title",
    "job",
    "identity",
    "family",
    "illness",
    "injury",
    "month",
    "settlement",
    "spot",
    "workplace",
    "press",
)
_STEM = 4  # letters; shorter beginnings of a list would fit too much


def shape_of(word: str) -> str:
    """``Xx`` for Ошева, ``X`` for UN, ``d`` for 12, ``x`` for the, ``h`` for a script without capitals."""
    told = ""
    for letter in word[:12]:
        if letter.isupper():
            kind = "X"
        elif letter.islower():
            kind = "x"
        elif letter.isdigit():
            kind = "d"
        elif letter.isalpha():
            kind = "h"
        else:
            kind = letter
        if not told or told[-1] != kind:
            told += kind
    return told


def _plain(word: str) -> str:
    """Lower case without marks. Its own, not the folding of the register: what models learned must stay as it is."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(sign))


@lru_cache(maxsize=1)
def _listed_words() -> tuple[dict[str, str], dict[str, str]]:
    """Whole words and beginnings of words, each with the mark of its list."""
    whole: dict[str, str] = {}
    begins: dict[str, str] = {}
    for name in reversed(_LISTS):
        for line in listed("portraits")[name]["w"].values():
            for entry in line.split():
                word = _plain(entry.rstrip("*"))
                if "_" in entry:
                    continue
                whole[word] = name
                if entry.endswith("*") and len(word) >= _STEM:
                    begins[word] = name
    return whole, begins


@lru_cache(maxsize=20_000)
def list_of(word: str) -> str:
    """On which list a word stands; empty where on none."""
    whole, begins = _listed_words()
    plain = _plain(word)
    if plain in whole:
        return whole[plain]
    return next((begins[plain[:at]] for at in range(len(plain) - 1, _STEM - 1, -1) if plain[:at] in begins), "")


@lru_cache(maxsize=20_000)
def _told(word: str, place: int) -> tuple[str, ...]:
    """The traits of one word that stands ``place`` tokens from the one that is judged."""
    lower = word.lower()
    shape = shape_of(word)
    mark = f"{place}"
    on = list_of(word)
    if abs(place) == _FAR:
        return (f"{mark}w{lower}", f"{mark}f{shape}", f"{mark}g{on}") if on else (f"{mark}w{lower}", f"{mark}f{shape}")
    if abs(place) == _NEAR:
        near = (f"{mark}w{lower}", f"{mark}f{shape}", f"{mark}s{lower[-3:]}")
        return (*near, f"{mark}g{on}") if on else near
    size = len(word)
    exact = f"n{shape}{size}" if word.isdigit() else f"f{shape}"
    told = [f"w{lower}", exact, f"l{min(size, 8)}"]
    told += [f"p{at}{lower[:at]}" for at in (2, 3, 4) if size > at]
    told += [f"s{at}{lower[-at:]}" for at in (1, 2, 3, 4) if size > at]
    if on:
        told.append(f"g{on}")
    return tuple(told)


def habits_of(sentences: Iterable[Sequence[str]]) -> dict[str, str]:
    """How each word of a text is written where no sentence begins: always, mostly or seldom with a capital."""
    capital, small = Counter[str](), Counter[str]()
    for words in sentences:
        for word in words[1:]:
            (capital if word[0].isupper() else small)[word.lower()] += 1
    return {
        word: ("U" if count > 1 else "u") if not small[word] else "m" if count > small[word] else "l"
        for word, count in capital.items()
    } | {word: "l" for word in small if word not in capital}


def _is_han(word: str) -> bool:
    return len(word) == 1 and "\u3400" <= word <= "\u9fff"


def traits(words: Sequence[str], habits: Mapping[str, str] | None = None) -> list[list[str]]:
    """One list a token. ``habits`` of the whole text, where there are capitals."""
    count = len(words)
    shapes = [shape_of(word) for word in words]
    found = []
    for at, word in enumerate(words):
        here = [*_told(word, _OWN)]
        for place in (-2, -1, 1, 2):
            there = at + place
            if 0 <= there < count:
                here += _told(words[there], place)
            elif abs(place) == _NEAR:
                here.append("first" if place < 0 else "last")
        if habits is not None and word[0].isalpha():
            here.append(f"h{habits.get(word.lower(), '?')}{shapes[at][:2]}")
        if at:
            here.append(f"b{shapes[at - 1]}|{shapes[at]}")
        if at + 1 < count:
            here.append(f"a{shapes[at]}|{shapes[at + 1]}")
        if _is_han(word):
            here += _han(words, at)
        found.append(here)
    return found


def _han(words: Sequence[str], at: int) -> list[str]:
    """Pairs and threes of signs: Chinese writes no spaces."""
    told = []
    if at:
        told.append(f"c{words[at - 1]}{words[at]}")
    if at + 1 < len(words):
        told.append(f"d{words[at]}{words[at + 1]}")
        if at:
            told.append(f"e{words[at - 1]}{words[at]}{words[at + 1]}")
    if at > 1:
        told.append(f"i{words[at - 2]}{words[at - 1]}")
    if at + 2 < len(words):
        told.append(f"j{words[at + 1]}{words[at + 2]}")
    if words[at] in SURNAMES:
        told.append("surname")
    if at and words[at - 1] in SURNAMES:
        told.append("-surname")
    if at > 1 and words[at - 2] in SURNAMES:
        told.append("--surname")
    return told


SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田"
    "任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季"
    "俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍"
)
