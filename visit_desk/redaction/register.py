"""The register: every known form of every known person, found in one pass over a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import ahocorasick

from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.contacts import Contacts
from visit_desk.redaction.folding import Folded, fold, spelled_out, views
from visit_desk.redaction.forms import LONGEST, Form, also_written, forms_of
from visit_desk.redaction.initials import Initials
from visit_desk.redaction.lexicon import common_words, folded_words
from visit_desk.redaction.likeness import Likeness
from visit_desk.redaction.mandarin import Characters
from visit_desk.redaction.span import Span, action_for, settle

_TITLE = (
    r"(?:(?:Mrs?|Ms|Mx|Dr|Prof|Mme|Mlle|Sra?|Srta|Dra|MM?|Hon|Rev|г-н|г-жа|д-р|Г-н|Г-жа)\.?\s+|"
    r"(?:السيدة|السيد|الدكتورة|الدكتور|د\.)\s+)?"
)
_BEFORE = re.compile(
    _TITLE + r"(?:(?<!\w)[Aa]bd(?:[aeou]{1,2}[a-z])?[ -](?:[ae]l[ -])?|(?<!\w)عبد )?"
    r"(?:(?<!\w)[^\W\d_]\.[ \u00a0-]?){0,3}\Z"
)
_TITLED = re.compile(r"(?<!\w)(?:(?:Le|La|L['’]|The|El)\s*)?([^\W\d_]{3,20}\.?)\s+\Z")
_BETWEEN = re.compile(r"[\s,.\-'’\"«»“”()\u00ad\u200b-\u200f\u2060\ufeff]{0,4}(?:[OОÓ]['’ ])?")
_DIGITS = re.compile(r"\d{1,4}(?!\w)")
_LETTERS = re.compile(r"[^\W\d_]*")
_SENTENCE_START = re.compile(r"(?:^|[.!?\n:;«\"“(])\s*\Z")
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "'": "'", "‘": "’"}
_HIDE = action_for(MentionKind.NAME)
NAMING = (MentionKind.NAME, MentionKind.NICK)


class Register:
    """Known identities, ready to be found. Building takes about 50 microseconds a form; it never changes afterwards.

    ``common`` are ordinary words of the visit that are also forms of names: found only with a capital letter.
    ``never`` are ids of persons who may never be named (alleged perpetrators); ``codes`` are internal codes;
    ``public`` are ids of office holders whose institutions and addresses anybody knows.
    """

    def __init__(
        self,
        identities: Iterable[Identity],
        *,
        common: Iterable[str] = (),
        never: Iterable[str] = (),
        codes: Iterable[str] = (),
        public: Iterable[str] = (),
    ) -> None:
        self.identities = tuple(identities)
        self.never = frozenset(never)
        self.open_places = frozenset(public)
        self.codes = frozenset(code for code in codes if len(code) > 1)
        self.common = frozenset(fold(word) for word in common)
        self._common_of: dict[str, frozenset[str]] = {}
        self._contacts = Contacts(self.identities)
        self._initials = Initials()
        self._characters = Characters()
        self._likeness = Likeness()
        forms: dict[str, dict[tuple[str, str, MentionKind], Form]] = defaultdict(dict)
        for identity in self.identities:
            for form in forms_of(identity):
                for key, rule in _in_every_view(form):
                    forms[key].setdefault((form.person, rule, form.kind), form)
            self._initials.add(identity)
            for name in (*identity.names, *identity.other_scripts):
                for written in also_written(name[:LONGEST]):
                    self._likeness.add(written, identity.id)
                self._characters.add(name[:LONGEST], identity.id)
        self._automaton = ahocorasick.Automaton()
        for key, found in forms.items():
            entries = tuple((rule, form) for (_, rule, _), form in found.items())
            self._automaton.add_word(key, (len(key), entries))
        self._automaton.make_automaton()
        self._filled = bool(forms)

    def __repr__(self) -> str:
        return f"Register({len(self.identities)} identities)"

    def find(self, text: str, lang: str = "") -> tuple[Span, ...]:
        """Every mention of a known identity, in code points, neighbours joined, overlaps settled."""
        return settle(_joined(text, settle(self.find_all(text, lang))))

    def find_all(self, text: str, lang: str = "") -> Iterator[Span]:
        """Every single find, overlaps and all."""
        if self._filled:
            common = self._ordinary(lang)
            caseless = text[:4000] == text[:4000].lower() or text.isupper()
            for view in views(text):
                yield from self._in_view(view, common, caseless)
            yield from self._letter_by_letter(text)
            yield from self._by_likeness(text, self._ordinary(""), caseless)
        yield from self._contacts.find(text)
        yield from self._initials.find(text)
        yield from self._by_code(text)

    def _ordinary(self, lang: str) -> frozenset[str]:
        if lang not in self._common_of:
            self._common_of[lang] = common_words(lang) | self.common if self.common else common_words(lang)
        return self._common_of[lang]

    def _in_view(self, view: Folded, common: frozenset[str], caseless: bool) -> Iterator[Span]:
        folded, text = view.folded, view.text
        for last, (length, entries) in self._automaton.iter(folded):
            start, end = last + 1 - length, last + 1
            if start and folded[start].isascii() and _joins(folded[start - 1]):
                continue
            found: dict[MentionKind, list[Form]] = {}
            for rule, form in entries:
                stop = _fits(folded, start, end, rule, view.view)
                if stop:
                    found.setdefault(form.kind, []).append(form)
                    end = max(end, stop)
            if not found:
                continue
            begin, stop = view.origin(start, end)
            key = folded[start:end]
            for kind, forms in found.items():
                rare_word = kind is MentionKind.ORG and " " not in key
                if rare_word and not caseless and not _as_a_name(text, begin, stop, False):
                    continue
                ordinary = " " not in key and (key in common or all(form.weak for form in forms))
                if ordinary and not _as_a_name(text, begin, stop, caseless and key not in common):
                    continue
                if " " in key and not caseless and _all_ordinary(key, common) and not _all_capital(text[begin:stop]):
                    continue
                if all(form.rule == "capitals" for form in forms) and not text[begin:stop].isupper():
                    continue
                yield self._span(text, begin, stop, kind, forms, ordinary)

    def _span(self, text: str, start: int, end: int, kind: MentionKind, forms: list[Form], ordinary: bool) -> Span:
        persons = tuple(dict.fromkeys(form.person for form in sorted(forms, key=lambda form: -form.score)))
        score = max(form.score for form in forms)
        if kind is MentionKind.NAME:
            return self._named(text, start, end, score, persons, ordinary)
        if kind is MentionKind.NICK and start and _QUOTES.get(text[start - 1]) == text[end : end + 1]:
            start, end = start - 1, end + 1
        return Span(start, end, kind, persons[0], action_for(kind), "register", score, persons, ordinary)

    def _letter_by_letter(self, text: str) -> Iterator[Span]:
        for start, end, joined in spelled_out(text):
            for _, (length, entries) in self._automaton.iter(joined):
                forms = [form for _, form in entries if form.kind in NAMING and not form.weak]
                if forms and length >= 4:
                    yield self._span(text, start, end, forms[0].kind, forms, False)

    def _by_likeness(self, text: str, common: frozenset[str], caseless: bool) -> Iterator[Span]:
        for start, end, persons, sure in self._likeness.find(text, common, caseless):
            yield self._named(text, start, end, 0.55 if sure else 0.5, persons, fold(text[start:end]) in common)
        for start, end, persons in self._characters.find(text):
            yield Span(start, end, MentionKind.NAME, persons[0], _HIDE, "register", 0.8, persons)
        for start, end, persons in self._likeness.dotted(text):
            yield Span(start, end, MentionKind.NAME, persons[0], _HIDE, "register", 0.5, persons)

    def _named(self, text: str, start: int, end: int, score: float, persons: tuple[str, ...], common: bool) -> Span:
        """A name with what belongs to it: titles and initials in front, initials behind."""
        before = _BEFORE.search(text, max(0, start - 20), start)
        start = before.start() if before else start
        titled = _TITLED.search(text, max(0, start - 28), start)
        if titled and fold(titled.group(1)) in folded_words("names", "titles"):
            start = titled.start()
        end = self._initials.behind(text, end, persons)
        return Span(start, end, MentionKind.NAME, persons[0], _HIDE, "register", score, persons, common)

    def _by_code(self, text: str) -> Iterator[Span]:
        for code in self.codes:
            at = text.find(code)
            while at >= 0:
                end = at + len(code)
                if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                    yield Span(at, end, MentionKind.OTHER, None, action_for(MentionKind.NAME), "code", 1.0)
                at = text.find(code, end)


def _in_every_view(form: Form) -> Iterator[tuple[str, str]]:
    """The key as it reads in the plain view and, for other alphabets, as it sounds and looks in Latin."""
    yield form.key, form.rule
    if not form.key.isascii() and form.rule in ("whole", "stem"):
        for view in ("sound", "look"):
            key = fold(form.key, view)
            if key != form.key and len(key) >= 4:
                yield key, form.rule


def _fits(folded: str, start: int, end: int, rule: str, view: str) -> int:
    """Where the word ends in which this key may stand there, or 0."""
    if rule == "within":
        return end
    if start and _joins(folded[start - 1]):
        if rule != "arabic":
            return 0
        head = start
        while head and folded[head - 1].isalpha():
            head -= 1
        if folded[head:start] not in folded_words("names", "arabic_clitics"):
            return 0
    if end == len(folded) or not _joins(folded[end]):
        return end
    if rule == "arabic":
        return 0
    if folded[end].isdigit():
        digits = _DIGITS.match(folded, end)
        long_enough = digits is not None and end - start >= 5 and folded[start].isalpha()
        return digits.end() if digits and long_enough else 0
    tail = _LETTERS.match(folded, end)
    rest = tail.group() if tail else ""
    if not rest or len(rest) > 4 or folded[end + len(rest) : end + len(rest) + 1].isdigit():
        return 0
    if rule == "stem" or view != "plain":
        endings = folded_words("names", "slavic_endings") | folded_words("names", "latin_endings")
        return end + len(rest) if rest in endings else 0
    return end + 1 if rest == "s" and end - start >= 5 else 0


def _all_ordinary(key: str, common: frozenset[str]) -> bool:
    return all(word in common for word in key.split())


def _all_capital(written: str) -> bool:
    """Whether each word has a capital, in alphabets that have capitals."""
    return all(word[0].isupper() or word[0].lower() == word[0].upper() for word in re.findall(r"[^\W\d_]+", written))


def _joins(letter: str) -> bool:
    """Whether this letter would make a word longer; Chinese and Japanese are written without spaces."""
    return letter.isalnum() and not "\u3040" <= letter <= "\u9fff"


def _as_a_name(text: str, start: int, end: int, caseless: bool) -> bool:
    """Whether an ordinary or very short word stands there like a name: capital first, and not only for a sentence."""
    first = next((letter for letter in text[start:end] if letter.isalpha()), "")
    if first.isupper():
        return end - start > 1 or not _SENTENCE_START.search(text, max(0, start - 4), start)
    return not first or caseless or first.lower() == first.upper()


def _joined(text: str, spans: tuple[Span, ...]) -> Iterator[Span]:
    """Neighbouring finds of one person's names become one; a trailing initial goes with them."""
    before: Span | None = None
    for span in spans:
        if before and _one_name(text, before, span):
            shared = tuple(person for person in before.persons if person in span.persons)
            before = Span(
                before.start,
                span.end,
                before.kind,
                shared[0],
                before.action,
                before.layer,
                max(before.score, span.score),
                shared,
            )
            continue
        if before:
            yield before
        before = span
    if before:
        yield before


def _one_name(text: str, one: Span, other: Span) -> bool:
    return (
        one.kind is other.kind
        and one.kind in NAMING
        and not set(one.persons).isdisjoint(other.persons)
        and other.start - one.end <= 4
        and bool(_BETWEEN.fullmatch(text, one.end, other.start))
    )
