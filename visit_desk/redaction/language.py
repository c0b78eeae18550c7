"""Which of the seven languages a text is written in: by its script, then by its small words."""

from __future__ import annotations

import re
from functools import lru_cache

from visit_desk.redaction.lexicon import listed

_SCRIPTS = (
    ("ar", re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")),
    ("ru", re.compile("[\u0400-\u052f]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
_LOOKED_AT = 4000


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    return {lang: frozenset(str(line).split()) for lang, line in listed("languages").items()}


def language_of(text: str) -> str:
    """The main language, as ``en fr es pt ru ar zh``; English where nothing speaks for another."""
    sample = text[:_LOOKED_AT]
    latin = _LATIN.findall(sample)
    weights = {lang: len(script.findall(sample)) * (3 if lang == "zh" else 1) for lang, script in _SCRIPTS}
    best = max(weights, key=lambda lang: weights[lang])
    if weights[best] > sum(map(len, latin)):
        return best
    found = [word.lower() for word in latin]
    scores = {lang: sum(word in small for word in found) for lang, small in _small_words().items()}
    return max(scores, key=lambda lang: scores[lang]) if any(scores.values()) else "en"
