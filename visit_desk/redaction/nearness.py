"""How near two words are: by a slip of the hand, or by their sound; and what that is worth."""

from __future__ import annotations

from visit_desk.redaction.sounding import Sounding, distance

# EXACT is the very word; ALIKE counts alone; ROUGHLY beside another such part of the name, REMOTE beside a sure one.
EXACT, ALIKE, ROUGHLY, REMOTE = 4, 3, 2, 1
_VOWELS = "aeiouyаеиоуыэюя"


def one_slip(one: str, other: str) -> bool:
    """Whether a letter more, less, another one, or two exchanged neighbours is all the difference."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or one == other:
        return False
    at = next((place for place, letter in enumerate(one) if letter != other[place]), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return one[at + 1 :] == other[at + 1 :] or swapped


def another_name(word: str, part: str) -> bool:
    """Whether one letter makes this another name rather than a slip: in short names, and in the last vowel."""
    if len(part) != len(word):
        return len(part) < 5 or (
            len(part) < 6 and word[1:] != part[1:] and (part.endswith(word) or word.endswith(part))
        )
    if len(part) < 5:
        return True
    last = word[:-1] == part[:-1] and word[-1] in _VOWELS
    blurred = all(a == b or (a in _VOWELS and b in _VOWELS) for a, b in zip(word, part, strict=True))
    return last or (len(part) < 6 and not blurred and sorted(word) != sorted(part))


def one_less(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def degree_of(known: Sounding, written: Sounding, length: int) -> int:
    """How sure one is that two words of the same consonants are one name; ``length``: letters of the shorter one."""
    count, apart = len(known.bones), distance(known, written)
    free = written.declined or known.declined or known.abjad
    other_end = not free and not _agree(known.vowels[-1], written.vowels[-1])
    latin = not (free or written.abjad or written.declined)
    if count >= 4:
        sure = apart <= (1.5 if count >= 5 else 0 if latin else 1) and not other_end
        return ALIKE if sure else ROUGHLY if apart <= 2.5 else 0
    if count == 3:
        sure = apart == 0 and length >= (5 if latin else 4) and _all_told(known, written)
        return ALIKE if sure else ROUGHLY if apart <= 1.5 else 0
    if count == 2:
        return ALIKE if known.abjad and written.abjad and apart == 0 and length >= 4 else ROUGHLY if apart <= 1 else 0
    return ROUGHLY if count == 1 and apart == 0 and not written.abjad else 0


def _all_told(known: Sounding, written: Sounding) -> bool:
    """Whether enough vowels of a short word agree: Arabic may leave some out, other scripts none."""
    if known.abjad:
        return True
    if written.abjad:
        told = sum(bool(one) for one in written.vowels)
        return told >= min(2, sum(bool(one) for one in known.vowels)) and written.vowels[-1] == known.vowels[-1]
    return all(set(one) == set(other) for one, other in zip(known.vowels[:-1], written.vowels, strict=False))


def _agree(one: str, other: str) -> bool:
    return bool(one) == bool(other) and (not one or not set(one).isdisjoint(other))
