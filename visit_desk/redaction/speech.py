"""How seven languages say that somebody said something, and that one single person is meant."""

from __future__ import annotations

import re
from functools import lru_cache

from visit_desk.redaction.lexicon import listed


@lru_cache(maxsize=1)
def saying_after() -> re.Pattern[str]:
    """A verb of saying, as it stands behind the speaker."""
    words = str(listed("speech")["after"]).split("|")
    spaced = [re.escape(word) for word in words if not "\u3040" <= word[0] <= "\u9fff"]
    joined = [re.escape(word) for word in words if "\u3040" <= word[0] <= "\u9fff"]
    return re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?:а|о|и|а,)?(?!\w)|{'|'.join(joined) or '(?!)'}", re.I)


@lru_cache(maxsize=1)
def saying_before() -> re.Pattern[str]:
    """A phrase like "according to", with at most four words between it and the role."""
    words = "|".join(re.escape(word) for word in str(listed("speech")["before"]).split("|"))
    return re.compile(rf"(?:(?<!\w)|(?=[\u3040-\u9fff]))(?:{words})['’]?\s?(?:[\w'’-]+\s+){{0,4}}[\w'’]{{0,3}}$", re.I)


@lru_cache(maxsize=1)
def one_single() -> re.Pattern[str]:
    """A word for one person ("a", "one", "некий", "一名") right before the role."""
    words = "|".join(re.escape(word) for word in str(listed("speech")["one"]).split("|"))
    between = r"\s+(?:(?!and |or |of |for |in )[\w'’-]+\s+){0,2}"
    chinese = r"(?<=[\u3040-\u9fff])[\u3040-\u9fff]{0,4}"
    return re.compile(rf"(?:(?<!\w)|(?=[\u3040-\u9fff]))(?:{words})(?:{between}|{chinese})$", re.I)


@lru_cache(maxsize=1)
def needing() -> re.Pattern[str]:
    """Words behind which "a judge" is somebody who is needed, not somebody who spoke."""
    words = "|".join(re.escape(word) for word in str(listed("speech")["needing"]).split("|"))
    return re.compile(rf"(?:(?<!\w)|(?=[\u3040-\u9fff]))(?:{words})['’]?\s*$", re.I)


@lru_cache(maxsize=1)
def another_title() -> re.Pattern[str]:
    """What makes a deputy something else: "deputy minister"."""
    return re.compile(rf"[\s-]+(?:{listed('speech')['not_a_seat']})(?!\w)", re.I)
