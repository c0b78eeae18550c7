"""Other ways in which a name may be written, as proposals for the register."""

from __future__ import annotations

import re

from visit_desk.redaction.folding import fold
from visit_desk.redaction.lexicon import folded_words
from visit_desk.redaction.mandarin import latin_forms
from visit_desk.redaction.short_names import short_names

_MOST = 12
_SHORT = 4
# Letters that are often written otherwise when a name changes languages; both directions are proposed.
_EXCHANGES = (
    ("q", "k"),
    ("ou", "u"),
    ("w", "v"),
    ("ei", "ey"),
    ("ph", "f"),
    ("kh", "h"),
    ("sh", "ch"),
    ("j", "dzh"),
    ("i", "y"),
    ("c", "k"),
    ("ts", "c"),
    ("zh", "j"),
    ("ss", "s"),
    ("ll", "l"),
    ("ee", "i"),
    ("oo", "u"),
)


def variants_of(name: str) -> tuple[str, ...]:
    """Up to twelve spellings, the likeliest first: usual short names, Latin letters or none with accents, pinyin and
    Wade-Giles, other order, initials, and letters exchanged one at a time."""
    name = " ".join(name.split())
    if not name:
        return ()
    found = [short.title() for part in fold(name).split() for short in short_names(part)][:_SHORT]
    pinyin = [form.title() for form, given in latin_forms(name) if not given]
    found += [form for at, form in enumerate(pinyin) if at in (0, 1) or "'" in form or at == len(pinyin) - 2][:4]
    for view in ("plain", "sound"):
        plain = fold(name, view)
        if plain.isascii() and plain != name.lower():
            found.append(plain.title())
    parts = name.split()
    telling = [part for part in parts if fold(part) not in folded_words("names", "particles")]
    if len(telling) > 1:
        found += [f"{telling[-1]} {' '.join(parts[:-1])}", f"{telling[0][0]}. {telling[-1]}"]
        found.append("".join(f"{part[0]}." for part in telling))
    latin = fold(name, "sound")
    if latin.isascii():
        for one, other in _EXCHANGES:
            for old, new in ((one, other), (other, one)):
                if re.search(old, latin) and len(found) < _MOST:
                    found.append(latin.replace(old, new).title())
    return tuple(form for form in dict.fromkeys(found) if fold(form) != fold(name))[:_MOST]
