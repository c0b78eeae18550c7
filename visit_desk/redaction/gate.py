"""The gate's search: every channel of a finished file, for every watched word, however it is spread or encoded.

Two searches are joined. In channels that hold text the register looks for forms with word borders, as in a note. In
every channel, raw bytes too, long words are looked for with spaces, hyphens and line ends dropped, so that spaced
letters and texts drawn letter by letter are found. Short names and numbers are never looked for in raw bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

import ahocorasick

from visit_desk.domain.channel import Channel
from visit_desk.domain.ground import Clue, Ground
from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import Action, MentionKind
from visit_desk.redaction.concepts import concepts
from visit_desk.redaction.folding import fold
from visit_desk.redaction.forms import forms_of
from visit_desk.redaction.lexicon import common_words
from visit_desk.redaction.phrases import content
from visit_desk.redaction.register import Register
from visit_desk.redaction.standing import Standing, stands
from visit_desk.redaction.watch import GateHit, Watch

_HOLES = re.compile(r"[\W_]+")
# What only resembles a name (a slip of the hand, a sound) was judged in the draft; here each hit destroys a file.
_SURE = 0.6
_SUSPICIOUS = re.compile(
    r"^(?:attach|embedded|javascript|annotation|hidden|comment|form field|zip comment|zip extra|"
    r"bytes after|earlier revision|\w+/comments|\w+/embeddings)",
    re.I,
)
_ARABIC = re.compile("[\u0590-\u08ff]")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2}\s?){6,}")
_SKIPPED_CLUES = frozenset({MentionKind.DATE, MentionKind.AGE, MentionKind.QUANTITY, MentionKind.DEM})
_LONG_ALONE, _LONG_JOINED, _LONG_DIGITS, _LONG_PHRASE = 8, 6, 9, 10
_MANY_LETTERS = 3000


@dataclass(frozen=True)
class _Needle:
    key: str
    kind: MentionKind
    person: str


def gate_search(channels: Sequence[Channel], watch: Watch) -> tuple[GateHit, ...]:
    """Every hit, each kind of each person once a channel, in the order of the channels."""
    register = Register(watch.identities, common=watch.common, codes=watch.codes)
    ordinary = common_words("") | {fold(word) for word in watch.common}
    # An ordinary word alone is looked for by the register, as a name is written; in bytes it means nothing.
    needles = _automaton(one for one in _needles(watch) if one.kind is MentionKind.OTHER or one.key not in ordinary)
    encoded = _automaton(_encoded(watch.identities))
    hits: dict[tuple[str, str, str | None], GateHit] = {}
    for channel in channels:
        for hit in _in_channel(channel, register, needles, encoded, watch.standing):
            hits.setdefault((hit.where, hit.kind.value, hit.person), hit)
    return tuple(hits.values())


def _in_channel(
    channel: Channel,
    register: Register,
    needles: ahocorasick.Automaton | None,
    encoded: ahocorasick.Automaton | None,
    decided: Sequence[Standing],
) -> Iterator[GateHit]:
    text = channel.text
    if not text.strip():
        return
    if _SUSPICIOUS.match(channel.where):
        yield GateHit(channel.where, MentionKind.OTHER, None, channel.paragraph)
    if not channel.raw:
        page = channel.where.startswith("page ")
        for span in register.find(text):
            if span.common and stands(text, span.start, span.end, decided, page=page):
                continue
            if span.kind is not MentionKind.PLACE and span.score >= _SURE:
                yield GateHit(channel.where, span.kind, span.person, channel.paragraph, span.common, span.start)
    elif encoded is not None:
        for _, needle in encoded.iter(text):
            yield GateHit(channel.where, needle.kind, needle.person, channel.paragraph)
    if needles is not None:
        for squeezed in _squeezed(channel):
            for last, needle in needles.iter(squeezed):
                if not (needle.key[-1].isdigit() and squeezed[last + 1 : last + 2].isdigit()):
                    yield GateHit(channel.where, needle.kind, needle.person or None, channel.paragraph)


def _squeezed(channel: Channel) -> Iterator[str]:
    """The channel's letters and digits alone; read once more where entities, escapes or hex digits hide letters."""
    text = channel.text
    readings = [text]
    if "&#" in text or ("&" in text and ";" in text):
        readings.append(unescape(text))
    if "%" in text and re.search(r"%[0-9A-Fa-f]{2}", text):
        readings.append(unquote(text, errors="ignore"))
    if channel.raw:
        readings += list(_hex_strings(text))
    for reading in readings:
        # Bytes read as Latin-1 are not folded: their other letters are sought as encoded needles.
        as_bytes = channel.raw and (reading.isascii() or max(reading) <= "\xff")
        plain = reading.lower() if as_bytes or len(set(reading)) > _MANY_LETTERS else fold(reading)
        yield _HOLES.sub("", plain)
        if as_bytes and not reading.isascii() and (decoded := _as_utf8(reading)):
            yield _HOLES.sub("", fold(decoded))


def _as_utf8(reading: str) -> str:
    """The text that these bytes are in UTF-8, or nothing where they are none."""
    try:
        return reading.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return ""


def _hex_strings(text: str) -> Iterator[str]:
    found = [re.sub(r"\s", "", match.group()) for match in _HEX.finditer(text)]
    strings = [bytes.fromhex(one[: len(one) // 2 * 2]) for one in found]
    if strings:
        yield "\n".join(one.decode("utf-16-be" if b"\x00" in one[:4] else "latin-1", "ignore") for one in strings)


def _needles(watch: Watch) -> Iterator[_Needle]:
    """Long spellings without holes: of names and numbers, of clues as whole phrases, of further words."""
    for identity in watch.identities:
        for key, kind in _long_forms(identity):
            yield _Needle(key, kind, identity.id)
            if _ARABIC.search(key):
                yield _Needle(key[::-1], kind, identity.id)
    for ground in watch.grounds:
        for clue in ground.clues:
            for phrase in _telling_phrases(clue, ground):
                yield _Needle(phrase, clue.kind, ground.person)
    for word in watch.words:
        key = _HOLES.sub("", fold(word))
        if len(key) >= _LONG_JOINED:
            yield _Needle(key, MentionKind.OTHER, "")


def _long_forms(identity: Identity) -> Iterator[tuple[str, MentionKind]]:
    for form in forms_of(identity):
        key = _HOLES.sub("", form.key)
        joined = " " in form.key and len(key) >= _LONG_JOINED
        if form.kind is MentionKind.PLACE or form.rule == "stem":
            continue
        long = joined or len(key) >= _LONG_ALONE or (form.rule == "within" and len(key) >= 3)
        if long and form.score >= 0.8 and not key.isdigit():
            yield key, form.kind
    for contact in identity.contacts:
        key = _HOLES.sub("", fold(contact))
        if len(key) >= (_LONG_DIGITS if key.isdigit() else _LONG_ALONE):
            yield key, MentionKind.PHONE if key.isdigit() else MentionKind.HANDLE


def _telling_phrases(clue: Clue, ground: Ground) -> Iterator[str]:
    """Forms of a clue that mean the same wherever they stand: several words, not only a trade, not its own gloss."""
    if clue.action is Action.KEEP or clue.kind in _SKIPPED_CLUES:
        return
    offered = _HOLES.sub("", fold(clue.gloss))
    places = {_HOLES.sub("", fold(place)) for place in ground.place_forms}
    for form in clue.forms:
        said = content(form)
        key = _HOLES.sub("", fold(form))
        trades = concepts(form)
        only_trades = all(any(term.start <= token.start < term.end for term in trades) for token in said)
        if len(said) < 2 or len(key) < _LONG_PHRASE or only_trades or key in offered or key in places:
            continue
        if len(said) > 2 or clue.kind in (MentionKind.WORK, MentionKind.ADDRESS, MentionKind.ORG, MentionKind.VEHICLE):
            yield key


def _encoded(identities: Iterable[Identity]) -> Iterator[_Needle]:
    """Whole names as bytes of UTF-8 and UTF-16 would read in Latin-1, in the usual cases."""
    for identity in identities:
        for name in (*identity.names, *identity.other_scripts):
            if len(fold(name).replace(" ", "")) < _LONG_JOINED or (" " not in name.strip() and len(name) < _LONG_ALONE):
                continue
            for written in {name, name.lower(), name.upper()}:
                for encoding in ("utf-8", "utf-16-be", "utf-16-le", "latin-1"):
                    spelled = written.encode(encoding, "replace").decode("latin-1")
                    if "?" not in spelled:
                        yield _Needle(spelled, MentionKind.NAME, identity.id)


def _automaton(needles: Iterable[_Needle]) -> ahocorasick.Automaton | None:
    found = ahocorasick.Automaton()
    for needle in needles:
        if needle.key not in found:
            found.add_word(needle.key, needle)
    if not len(found):
        return None
    found.make_automaton()
    return found
