"""One spelling for searching: what a reader would call the same word becomes the same letters.

Measured on planted words: SQLite's own tokenizer with ``remove_diacritics 2`` finds neither vocalised nor prefixed
Arabic nor any part of a run of Han; trigrams make the index six times as large and cannot answer two letters. So the
text is normalised here (NFKD, marks off, folded case, Arabic letters folded, one token a Han character) and the plain
``unicode61`` splits what is left. For Arabic words the light stem (article, clitics and suffixes of Light10, Larkey and
others 2002) is added behind the text, so that both forms are found and phrases stay whole.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

VERSION = f"1/{unicodedata.unidata_version}"

_LETTERS = {
    "ı": "i",
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "Œ": "oe",
    "Æ": "ae",
    "Ø": "o",
    "Ł": "l",
    "Đ": "d",
    "Ð": "d",
    "Þ": "th",
    "Ħ": "h",
    "Ŧ": "t",
    "Ŋ": "n",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ة": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ە": "ه",
    "ک": "ك",
    "ـ": "",
    "ء": "",
    "\u2019": "'",
    "\u00ad": "",
}
# Scripts written without spaces: Han, kana, Thai, Lao, Myanmar, Khmer.
_UNSPACED = re.compile(
    "[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
)
_ARABIC_WORD = re.compile("[ا-ي]{3,}")
_ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]")
_ARTICLES = ("وبال", "فبال", "وكال", "ولل", "وال", "فال", "بال", "كال", "فلل", "ال", "لل")
_CLITICS = ("و", "ف", "ب", "ك", "ل")
_SUFFIXES = ("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
_WORD = re.compile(r'"([^"]*)"|(\S+)')


class _Folding(dict[int, str]):
    """Letter by letter, worked out once for each letter that occurs."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = self._fold(chr(code))
        return folded

    @staticmethod
    def _fold(letter: str) -> str:
        if letter in _LETTERS:
            return _LETTERS[letter]
        category = unicodedata.category(letter)
        if category in ("Cf", "Cs", "Me", "Mn"):
            return ""
        if _UNSPACED.match(letter):
            return f" {letter} "
        if category == "Nd":
            return str(unicodedata.decimal(letter))
        return letter


_FOLDING = _Folding()


def folded(text: str) -> str:
    """Same words, one spelling; no forms added."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).translate(_FOLDING).casefold()


def stems(word: str) -> tuple[str, ...]:
    """Other forms of a folded Arabic word: without clitics and article, and without its suffix. Three letters stay."""
    found = []
    bare = word
    for prefix in (*_ARTICLES, *_CLITICS):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            bare = word[len(prefix) :]
            found.append(bare)
            break
    for suffix in _SUFFIXES:
        if bare.endswith(suffix) and len(bare) - len(suffix) >= 3:
            found.append(bare[: -len(suffix)])
            break
    return tuple(found)


def normal(text: str) -> str:
    """What goes into the index."""
    main = folded(text)
    if text.isascii() or not _ARABIC.search(text):
        return main
    words = dict.fromkeys(_ARABIC_WORD.findall(main))
    extra = dict.fromkeys(stem for word in words for stem in stems(word) if stem not in words)
    return f"{main}\n{' '.join(extra)}" if extra else main


@lru_cache(8)
def query(typed: str, *, beginnings: bool = False) -> str:
    """An FTS5 query: all words must occur; "several words" in quotes stand together; a star asks for beginnings.

    Empty when nothing that can be searched for was typed.
    """
    terms = []
    for phrase, word in _WORD.findall(typed):
        term = _term(phrase or word.replace('"', ""), beginnings or (not phrase and word.endswith("*")))
        if term:
            terms.append(term)
    return " AND ".join(terms)


def _term(words: str, beginning: bool) -> str:
    plain = folded(words).replace('"', " ").replace("\x00", " ").strip()
    if not any(letter.isalnum() for letter in plain):
        return ""
    star = " *" if beginning else ""
    forms = [plain]
    if _ARABIC_WORD.fullmatch(plain):
        forms.extend(stems(plain))
    quoted = [f'"{form}"{star}' for form in forms]
    return quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})"


def tokens(text: str) -> list[str]:
    """The words of a folded text."""
    return re.findall(r"[^\W_]+", folded(text))
