"""Truthful, coarser words for what is hidden: never a fake, never more than was said."""

from __future__ import annotations

import re

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.dates import moments
from visit_desk.redaction.folding import fold
from visit_desk.redaction.language import language_of
from visit_desk.redaction.lexicon import LANGUAGES, listed
from visit_desk.redaction.phrases import tokens

_MONTH_NAMES = {
    "en": "{month} {year}",
    "fr": "{month} {year}",
    "es": "{month} de {year}",
    "pt": "{month} de {year}",
    "ru": "{month} {year} г.",
    "ar": "{month} {year}",
    "zh": "{year}年{number}月",
}


def words_for(key: str, lang: str) -> str:
    """A fixed wording by key and language; English where a language lacks it."""
    by_language: dict[str, str] = listed("glosses")[key]
    return by_language.get(lang) or by_language["en"]


def gloss_for(kind: MentionKind, text: str, lang: str = "auto", *, region: str = "", protected: bool = False) -> str:
    """The wider wording for ``text`` of this kind, in the language of the note.

    A date becomes its month (nothing finer than "at a certain time" where ``protected``), an age its band of ten
    years, a place ``region`` where that is given.
    """
    language = lang if lang in LANGUAGES else language_of(text)
    if kind is MentionKind.DATE:
        return _date_gloss(text, language, protected)
    if kind is MentionKind.AGE:
        return _age_gloss(text, language)
    if kind in (MentionKind.PLACE, MentionKind.ADDRESS) and region:
        return region
    return words_for(kind.value, language)


def _date_gloss(text: str, lang: str, protected: bool) -> str:
    told = [moment for moment in moments(text) if moment.month]
    if protected or len(told) != 1 or not told[0].exact:
        return words_for("DATE", lang)
    moment = told[0]
    name = str(listed("months")[str(moment.month)]["month"].get(lang, "")).split()
    month = name[0].replace("_", " ") if name else ""
    if lang == "en":
        month = month.capitalize()
    if lang == "zh" or month:
        if moment.year:
            return _MONTH_NAMES[lang].format(month=month, year=moment.year, number=moment.month)
        return month or f"{moment.month}月"
    return words_for("DATE", lang)


def _age_gloss(text: str, lang: str) -> str:
    ages = [int(token.word) for token in tokens(text) if token.word.isdigit() and int(token.word) < 120]
    if len(ages) != 1:
        return words_for("AGE", lang)
    age = ages[0]
    if age < 18:
        return words_for("under18", lang)
    if age >= 60:
        return words_for("older", lang)
    low = max(18, age // 10 * 10)
    return words_for("band", lang).format(low=low, high=age // 10 * 10 + 9)


def same_words(one: str, other: str) -> bool:
    """Whether two wordings differ only in case, accents or spacing."""
    return re.sub(r"\W", "", fold(one)) == re.sub(r"\W", "", fold(other))
