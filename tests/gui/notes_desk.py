"""A real desk on a real vault that lives in the lane, as the window's does; and a note like the one in the drafts."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from shutil import copytree, rmtree
from tempfile import mkdtemp
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from visit_desk.desk.desk import Desk
from visit_desk.domain.lists import Action, Capacity, MentionKind, SlotKind, Tier
from visit_desk.domain.note import Mention, Note, Passage, Quote
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.thing import Thing
from visit_desk.domain.visit import Meeting, Slot, Visit
from visit_desk.gui.background import Lane
from visit_desk.gui.note_page import NotePage
from visit_desk.vault import Cost, Hand, Vault

NOTES, SOURCES = "grey heron crosses the delta", "seven lamps under the bridge"
NOW = datetime(2027, 5, 10, 19, 12)  # noqa: DTZ001  # a visit lives in local wall time
T = TypeVar("T")


class Clock:
    """Time as the desk is told it."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@cache
def empty_vault() -> Path:
    """Made once in a run: a closed vault with nothing in it."""
    folder = Path(mkdtemp(prefix="empty-vault"))
    atexit.register(rmtree, folder, ignore_errors=True)
    hand = Hand(who="officer", device="test", at=Clock())
    Vault.create(folder / "v", NOTES, SOURCES, hand=hand, cost=Cost.for_tests()).vault.close()
    return folder / "v"


@contextmanager
def desk_in_lane(
    folder: Path, clock: Clock, fill: Callable[[Desk], object] | None = None
) -> Iterator[tuple[Desk, Lane]]:
    """A vault of its own with its sources open, opened and filled inside the lane."""
    copytree(empty_vault(), folder / "v")
    lane = Lane()
    hand = Hand(who="officer", device="test", at=clock)
    least = Cost.for_tests()

    def make() -> Desk:
        made = Desk(Vault.open(folder / "v", notes=NOTES, sources=SOURCES, hand=hand, least=least), clock)
        if fill is not None:
            fill(made)
        return made

    desk = do(lane, make)
    try:
        yield desk, lane
    finally:
        do(lane, desk.close)
        lane.close()


def do(lane: Lane, work: Callable[[], T]) -> T:
    """Run a piece of work in the lane and wait for its answer."""
    owner = QObject()
    told: list[T] = []
    wrong: list[Any] = []
    lane.run(owner, work, then=told.append, failed=wrong.append)
    assert lane.wait()
    if wrong:
        raise wrong[0]
    return told[0]


def settle(lane: Lane) -> None:
    """Let answers arrive until nobody asks any more."""
    for _ in range(8):
        lane.wait()
        QCoreApplication.processEvents()


CHAIR = Interlocutor(
    id="c" * 32, code="K7R", names=("Imran Salabek",), role="Chair of the Council", tier=Tier.A,
    capacity=Capacity.OFFICIAL, official=True, head=True, visit="v1",
)  # fmt: skip
PREACHER = Interlocutor(
    id="d" * 32, code="H4T", names=("Dorin Vashti",), nicknames=("Doru",), role="preacher", tier=Tier.C,
    capacity=Capacity.PRIVATE, visit="v1", promise="Referral contact", promise_due=date(2027, 5, 11),
)  # fmt: skip
MEETING = Meeting(
    id="e" * 32, code="M24", form="government", title="Supreme Council for Religious Affairs", tier=Tier.A, visit="v1",
    starts=datetime(2027, 5, 10, 18, 0), ends=datetime(2027, 5, 10, 19, 5), language="ar",  # noqa: DTZ001
    interpreter="INT-3", participants=(CHAIR.id, PREACHER.id), public=True,
)  # fmt: skip
SLOT = Slot(
    id="f" * 32, code="S24", form=SlotKind.OFFICIAL, title=MEETING.title, meeting=MEETING.id, visit="v1",
    starts=MEETING.starts or NOW, ends=MEETING.ends or NOW, language="ar",
)  # fmt: skip
VISIT = Visit(
    id="v1", code="XIV-2027", country="Ilvaria", starts=date(2027, 5, 3), ends=date(2027, 5, 12), languages=("en",)
)
PARAGRAPHS = (
    "Official meeting in the council’s library; three members present. No photographs, at their request.",
    "He said that violence is forbidden “in every case” and that the Council is ready to issue a statement condemning "
    "attacks and public shaming before the end of July.",
    "Violence is forbidden in every case; whoever shames people in public or attacks them has no excuse.",
    "He declined to discuss the repeal of article 214 and asked that no view on the law be given as his. A member "
    "added that families should not be left alone with it: his nephew left home in February 2027 and stays in Orvel.",
    "Dorin Vashti, preacher at the river mosque, told us at the door that he quietly receives young people threatened "
    "by their families. He asked for a referral contact: +999 72 410 118. Voice messages only, after Friday class. He "
    "drives a grey van.",
)
ARABIC = (
    "لقاء رسمي في مكتبة المجلس بحضور ثلاثة أعضاء. لا صور، بناءً على طلبهم.",
    "أكد رئيس المجلس أن العنف «حرام في كل حال» وأن المجلس مستعد لإصدار بيان يدين الاعتداءات والتشهير قبل نهاية يوليو.",
    "العنف حرام في كل حال، ومن يشهّر بالناس أو يعتدي عليهم فلا حجّة له.",
    "رفض مناقشة إلغاء المادة 214 وطلب ألا يُنسب إليه رأي بشأن القانون. وأضاف أحد الأعضاء أن ابن أخيه غادر بيته.",
    "قال لنا داعية عند الباب إنه يستقبل سراً شباناً مهدّدين من أسرهم، وطلب رقماً لجهة إحالة. رسائل صوتية فقط.",
)


def drawn(arabic: bool = False) -> Note:
    """The note of the drafts: chips of every kind, an aside, a quotation, words that nobody has decided."""
    lines = ARABIC if arabic else PARAGRAPHS
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:place]) for place in range(5)]
    words = (
        [("أحد الأعضاء", MentionKind.ROLE, "عضو", "review", ""),
         ("ابن أخيه", MentionKind.KIN, "أحد الأقارب", "review", ""),
         ("داعية", MentionKind.ROLE, "أحد الدعاة", "register", ""), ("رقماً", MentionKind.PHONE, "رقم هاتف", "key", "")]
        if arabic
        else [("his nephew", MentionKind.KIN, "a relative", "review", ""),
              ("February 2027", MentionKind.DATE, "early 2027", "review", ""),
              ("Orvel", MentionKind.PLACE, "a northern district", "review", ""),
              ("Dorin Vashti", MentionKind.NAME, "a person", "register", PREACHER.id),
              ("preacher at the river mosque", MentionKind.ROLE, "a preacher", "review", PREACHER.id),
              ("+999 72 410 118", MentionKind.PHONE, "a telephone", "key", PREACHER.id)]
    )  # fmt: skip
    mentions = tuple(
        Mention(start=text.index(word), end=text.index(word) + len(word), kind=kind, gloss=gloss, decided_by=by,
                person=person, action=Action.REDACT if kind.direct else Action.GENERALISE)
        for word, kind, gloss, by, person in words
    )  # fmt: skip
    end = starts[2] + len(lines[2])
    original = PARAGRAPHS[2] if arabic else ARABIC[2]
    return replace(
        Note(visit="v1", code="M24", meeting=MEETING.id, slot=SLOT.id, speaker=CHAIR.id, tier=Tier.A),
        text=text, capacity=Capacity.OFFICIAL, language="ar" if arabic else "en", mentions=mentions,
        passages=(Passage(start=starts[4], end=len(text), speaker=PREACHER.id, tier=Tier.C,
                          capacity=Capacity.PRIVATE, aside=True),),
        quotes=(Quote(start=starts[2], end=end, language="en" if arabic else "ar", original=original,
                      translated_by="INT-3"),),
    )  # fmt: skip


def things(*more: Thing) -> Callable[[Desk], object]:
    """Fill a desk with the visit of the drafts and whatever else is wanted."""
    return lambda desk: desk.memory.keep(VISIT, CHAIR, PREACHER, MEETING, SLOT, *more)


class Laid:
    """A page, the desk behind it, and the lane between them."""

    def __init__(self, page: NotePage, desk: Desk, lane: Lane) -> None:
        self.page, self.desk, self.lane = page, desk, lane

    def settle(self) -> None:
        settle(self.lane)

    def open(self, record: str) -> None:
        self.page.show_record(record)
        self.settle()

    def kept(self, note_id: str = "") -> Note:
        wanted = note_id or self.page.record()
        return do(self.lane, lambda: self.desk.notes.get(wanted))

    def text(self) -> str:
        return self.page.editor.document().toRawText()
