"""The sentence around an undecided word, with every other hidden word in it still hidden. Read in the lane."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from visit_desk.desk.views import QueueGroup, QueueItem
from visit_desk.domain.lists import Action, MentionKind
from visit_desk.domain.note import Mention, Note
from visit_desk.domain.trouble import NotFound

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

_ENDS = ".!?؟。\n"


@dataclass(frozen=True)
class Context:
    """``text`` with its mentions; ``near`` is the one sentence that the word stands in. ``word`` is its mention."""

    text: str = field(repr=False)
    mentions: tuple[Mention, ...]
    word: Mention
    near: tuple[int, int] = (0, 0)


def context_of(desk: Desk, item: QueueItem) -> Context | None:
    """None for what is no word of a note."""
    if item.group is not QueueGroup.WORDS:
        return None
    note = desk.notes.glossed(desk.notes.get(item.note))
    whole = item.before + item.word + item.after
    at = note.text.find(whole)
    if at < 0:
        raise NotFound(what="undecided word")
    start = at + len(item.before)
    end = start + len(item.word)
    first, last = _paragraph(note.text, start, end, at, at + len(whole))
    first, last = _whole_mentions(note, first, last)
    word = Mention(start=start, end=end, kind=item.kind or MentionKind.OTHER, id=item.mention, action=Action.REDACT,
                   gloss=item.proposal, decided_by="review")  # fmt: skip
    others = [m for m in note.mentions if first <= m.start and m.end <= last and (m.end <= start or end <= m.start)]
    text, mentions = note.text[first:last], [_moved(m, first) for m in (*others, word)]
    lead = "… " if first > 0 and note.text[first - 1] != "\n" else ""
    trail = " …" if last < len(note.text) and note.text[last] != "\n" else ""
    mentions = [_moved(m, -len(lead)) for m in mentions]
    told = lead + text.strip("\n") + trail
    return Context(told, tuple(sorted(mentions, key=lambda m: m.start)), mentions[-1], _sentence(told, mentions[-1]))


def _moved(mention: Mention, by: int) -> Mention:
    return replace(mention, start=mention.start - by, end=mention.end - by)


def _paragraph(text: str, start: int, end: int, least: int, most: int) -> tuple[int, int]:
    """The paragraph of the word, but no more of it than the desk gave, and no half word at its ends."""
    first = max(least, text.rfind("\n", 0, start) + 1)
    stop = text.find("\n", end)
    last = min(most, stop if stop >= 0 else len(text))
    if first > 0 and text[first - 1] not in " \n":
        first = min(start, text.find(" ", first, start) + 1 or start)
    if last < len(text) and text[last] not in " \n":
        last = max(end, text.rfind(" ", end, last))
    return first, last


def _whole_mentions(note: Note, first: int, last: int) -> tuple[int, int]:
    """No hidden word is cut in two: its visible half would be in clear."""
    for mention in note.mentions:
        if mention.start < first < mention.end:
            first = mention.start
        if mention.start < last < mention.end:
            last = mention.end
    return first, last


def _sentence(text: str, word: Mention) -> tuple[int, int]:
    start = max(text.rfind(sign + " ", 0, word.start) for sign in _ENDS)
    ends = [text.find(sign, word.end) for sign in _ENDS if text.find(sign, word.end) >= 0]
    return (start + 2 if start >= 0 else 0), (min(ends) + 1 if ends else len(text))


def sentence_of(told: Context) -> Context:
    """Only the sentence that the word stands in."""
    first, last = told.near
    mentions = tuple(_moved(m, first) for m in told.mentions if first <= m.start and m.end <= last)
    return Context(told.text[first:last], mentions, _moved(told.word, first))
