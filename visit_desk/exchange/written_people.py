# long: the keys of one file format, read as a table
"""Entries of a visit folder, first half: the visit, places, people, meetings, notes, decisions, consents, risks.

Field names are those of the domain things they become; each description is the line of ``FORMAT.md``.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, NaiveDatetime, model_validator

from visit_desk.domain.lists import (
    Action,
    Capacity,
    CheckInResult,
    ConsentState,
    Manner,
    MentionKind,
    NoteState,
    Preset,
    RiskDecision,
    SlotKind,
    Tier,
    Use,
    VisitKind,
)
from visit_desk.exchange.entry import Entry, Label, Points, Texts

People = Annotated[Texts, Points("people")]
PersonLabel = Annotated[str, Points("people")]
NoteLabel = Annotated[str, Points("notes")]
MeetingLabel = Annotated[str, Points("meetings")]
PlaceLabel = Annotated[str, Points("places")]


class Visit(Entry):
    code: Label = Field(description="What commands call the visit by, such as `ABC-2027`.")
    country: str = Field(min_length=1, description="Short name of the country.")
    country_formal: str = Field("", description="Full name of the State, such as `Republic of X`.")
    country_adjective: str = Field("", description="`French`, `Kenyan`, ...")
    form: VisitKind = Field(VisitKind.COUNTRY, description="Kind of visit.")
    starts: date = Field(description="First day.")
    ends: date = Field(description="Last day; not before the first.")
    capital: str = Field("", description="Capital city.")
    languages: Texts = Field((), description="Language codes used during the visit: `en`, `fr`, ...")
    mandate: str = Field("", description="The mandate's full title.")
    mandate_resolution: str = Field("", description="Resolutions that the mandate rests on.")
    symbol: str = Field("A/HRC/XX/XX/Add.X", description="Symbol of the report, or the placeholder.")
    session: str = Field("", description="Session of the Council, such as `Sixty-eighth session`.")
    session_dates: str = Field("", description="Dates of that session, as printed.")
    agenda_item: str = Field("3", description="Agenda item.")
    agenda_title: str = Field("", description="Title of the agenda item.")
    press_conference: NaiveDatetime | None = Field(None, description="When the statement is read out.")
    funding: str = Field("", description="What pays for the visit.")

    @model_validator(mode="after")
    def ends_after_start(self) -> Self:
        if self.ends < self.starts:
            raise ValueError("ends before it starts")
        return self


class Place(Entry):
    label: Label = Field(description="Your label, such as `L03`.")
    forms: Texts = Field((), description="Every way to write it, in every script that the notes or the report use.")
    level: str = Field("city", description="`country`, `region`, `city`, `district`, `institution` or `address`.")
    region: str = Field("", description="The larger place that may be told instead.")
    gloss: str = Field("", description="Truthful coarser words: `a coastal city`.")
    few: int | None = Field(
        None, ge=0, description="How many people of one role can be met there. `null` = unknown, which counts as few."
    )


class Person(Entry):
    label: Label = Field(description="Your label, such as `P07`. It stays in the sources file.")
    names: Texts = Field((), description="Full names as written in the notes.")
    nicknames: Texts = Field((), description="Nicknames, diminutives, first names alone.")
    other_scripts: Texts = Field((), description="The name in other scripts and inflections.")
    contacts: Texts = Field((), description="Phones, mails, handles.")
    organizations: Texts = Field((), description="Organizations they belong to, every form.")
    places: Texts = Field((), description="Places of theirs as text: home, workplace, street; every form.")
    case_numbers: Texts = Field((), description="Case, file, prisoner, passport numbers.")
    role: str = Field("", description="What they are, in your words.")
    role_forms: Texts = Field(
        (),
        description="Every way to write the function that would point to them:"
        " `deputy`, `diputado`. Never put words here that are true of thousands.",
    )
    institution: str = Field("", description="For officials: the institution that a report names instead of them.")
    pronouns: str = Field("", description="Pronouns.")
    language: str = Field("", description="Language code.")
    factors: Texts = Field((), description="Intersecting factors in your words.")
    identity: Texts = Field((), description="How they describe themselves.")
    age_band: str = Field("", description="`child`, `18-29`, `30-44`, `45-64`, `65+`.")
    tier: Tier = Field(Tier.C, description="A on the record, B background, C confidential, D survivor or high risk.")
    capacity: Capacity = Field(Capacity.WITNESS, description="In what capacity they usually spoke.")
    head: bool = Field(False, description="Head of an institution: may be named when on the record.")
    spoke: bool = Field(True, description="`false`: only spoken of; their consent can cover nothing.")
    official: bool = Field(False, description="An official of the State or of an institution.")
    alleged_perpetrator: bool = Field(False, description="Never named in a shared document.")
    deprived_of_liberty: bool = Field(False, description="Detained, in a closed centre, in hospital by force.")
    child: bool = Field(False, description="Under eighteen.")
    few: int | None = Field(
        None,
        ge=0,
        description="How many people fit their description where they live; `null` = unknown, which counts as few.",
    )
    safe_channel: str = Field("", description="How they can be reached safely.")
    safe_hours: str = Field("", description="When.")
    fear: str = Field("", description="What they fear.")
    promise: str = Field("", description="What was promised to them.")
    promise_due: date | None = Field(None, description="By when.")


class Slot(Entry):
    label: Label = Field(description="Your label, such as `T01`.")
    form: SlotKind = Field(SlotKind.CONFIDENTIAL, description="`official` ones may stand in a shared agenda.")
    starts: NaiveDatetime = Field(description="Local time, `2027-05-03T08:00:00`.")
    ends: NaiveDatetime = Field(description="Local time; not before the start.")
    title: str = Field(min_length=1, description="Title.")
    place: str = Field("", description="Place, as text.")
    city: str = Field("", description="City, as text.")
    language: str = Field("", description="Language code.")

    @model_validator(mode="after")
    def ends_after_start(self) -> Self:
        if self.ends < self.starts:
            raise ValueError("ends before it starts")
        return self


class Meeting(Entry):
    label: Label = Field(description="Your label, such as `M14`.")
    form: str = Field(
        "other",
        description="Kind of interlocutor: `ministry`, `parliament`, `court`, `prosecutor`,"
        " `police`, `prison`, `custody`, `local authority`, `NHRI`, `UNCT`, `UN agency`, `CSO`,"
        " `community`, `defender`, `survivor`, `witness`, `shelter`, `health`, `faith`, `media`,"
        " `other`.",
    )
    title: str = Field(min_length=1, description="Title, as in the programme.")
    form_of_slot: SlotKind = Field(
        SlotKind.CONFIDENTIAL,
        description="`official`: on the agenda shared with the State. `confidential`: nowhere but in the sources file.",
    )
    tier: Tier = Field(Tier.C, description="Default tier of what is said there.")
    attribution: Literal["on record", "not attributable", "internal"] = Field(
        "not attributable", description="What was agreed about attribution."
    )
    starts: NaiveDatetime | None = Field(None, description="Local time. With `ends` it makes the programme's slot.")
    ends: NaiveDatetime | None = Field(None, description="Local time.")
    place: PlaceLabel = Field("", description="Label of a place.")
    city: str = Field("", description="City, as text.")
    language: str = Field("", description="Language code.")
    interpreter: PersonLabel = Field("", description="Label of a person.")
    participants: People = Field((), description="Labels of those who took part.")
    public: bool = Field(False, description="The authorities know of this meeting.")
    held: bool = Field(True, description="`false` while it is only planned, or if it was cancelled.")

    @model_validator(mode="after")
    def ends_after_start(self) -> Self:
        if (self.starts is None) != (self.ends is None):
            raise ValueError("needs both a start and an end, or neither")
        if self.starts and self.ends and self.ends < self.starts:
            raise ValueError("ends before it starts")
        return self


class Programme(Entry):
    meetings: tuple[Meeting, ...] = Field((), description="Meetings, in any order.")
    slots: tuple[Slot, ...] = Field((), description="Parts of the programme without a meeting: travel, rest.")


class Stretch(Entry):
    """A part of a note: by its first and last words exactly as written (``from``, ``to``), or by offsets."""

    from_words: str = Field("", alias="from", description="First words, exactly. They must stand in the note once.")
    to_words: str = Field("", alias="to", description="Last words, exactly; the first place after `from`.")
    start: int | None = Field(None, ge=0, description="Instead of `from`: first code point.")
    end: int | None = Field(None, ge=0, description="Instead of `to`: code point after the last.")

    @model_validator(mode="after")
    def told_one_way(self) -> Self:
        words, numbers = bool(self.from_words and self.to_words), self.start is not None and self.end is not None
        if words == numbers:
            raise ValueError('needs "from" and "to", or "start" and "end"')
        return self


class Passage(Stretch):
    label: Label | None = Field(None, description="Your label, where a statement points to this passage.")
    speaker: PersonLabel = Field(description="Label of the person who speaks here.")
    tier: Tier = Field(Tier.C, description="Tier of this passage.")
    capacity: Capacity = Field(Capacity.WITNESS, description="In what capacity they speak here.")
    aside: bool = Field(False, description="An aside inside a meeting: said apart from the others.")


class Quote(Stretch):
    language: str = Field("", description="Language of the original words.")
    original: str = Field("", description="The original words.")
    translated_by: str = Field("", description="Who translated: `interpreter`, `team`, ...")


class Note(Entry):
    label: Label = Field(description="Your label; usually that of the meeting.")
    file: str = Field(min_length=1, description="The text, such as `notes/M14.txt` (UTF-8, `.txt` or `.md`).")
    meeting: MeetingLabel = Field("", description="Label of the meeting, if there was one.")
    language: str = Field("", description="Language code of the text.")
    speaker: PersonLabel = Field("", description="Who speaks where no passage says otherwise.")
    tier: Tier = Field(Tier.C, description="Tier where no passage says otherwise.")
    capacity: Capacity = Field(Capacity.WITNESS, description="Capacity where no passage says otherwise.")
    state: NoteState = Field(NoteState.COMPLETE, description="How far the note is.")
    written: NaiveDatetime | None = Field(None, description="When it was written, local time.")
    passages: tuple[Passage, ...] = Field((), description="Parts with their own speaker, tier or capacity.")
    quotes: tuple[Quote, ...] = Field((), description="Words quoted from somebody.")


class Decision(Entry):
    text: str = Field(min_length=1, description="The words, exactly as in the note.")
    occurrence: int | Literal["all"] = Field(1, description='Which occurrence, counted from 1, or `"all"`.')
    kind: MentionKind = Field(description="What kind of words they are.")
    person: PersonLabel = Field("", description="Label of the person whom they identify.")
    action: Action = Field(Action.REDACT, description="What becomes of them outside the sources file.")
    gloss: str = Field("", description="Truthful coarser words that readers see instead.")
    forms: Texts = Field(
        (),
        description="The same in other languages and spellings, above all as the report"
        " would put it: `unit 6-B` for `отряд 6-Б`.",
    )
    reason: str = Field("", description="Why, where it is not plain.")


class Decisions(Entry):
    note: NoteLabel = Field(description="Label of the note.")
    decisions: tuple[Decision, ...] = Field((), description="The decisions, in any order. They may not overlap.")


class Condition(Entry):
    text: str = Field(min_length=1, description="The condition in their words.")
    withhold: tuple[MentionKind, ...] = Field((), description='Kinds of words that may not be told: `["PLACE"]`.')
    words: Texts = Field((), description="Exact words that may not be told, in every spelling that matters.")
    until: str = Field("", description="Everything is held back until this has happened and a person lifts it.")
    lifted: bool = Field(False, description="It has happened.")
    uses: tuple[Use, ...] = Field((), description="Uses that it hangs on; empty = all granted ones beyond U2.")


class Consent(Entry):
    person: PersonLabel = Field(description="Label of the person who consents.")
    note: NoteLabel = Field("", description="Label of a note, if it covers that note alone.")
    preset: Preset | None = Field(
        None,
        description="Grants a bundle: background = U1, U2; anonymous = + U3;"
        " quotation = + U4; on record = + U5, U6, U7.",
    )
    uses: dict[Use, ConsentState] = Field(
        {},
        description='Single uses, such as `{"U9": "deferred"}`;'
        " they win over the preset. Not named = not asked = not allowed.",
    )
    conditions: tuple[Condition, ...] = Field((), description="Conditions.")
    given: date | None = Field(None, description="When.")
    manner: Manner = Field(Manner.ORAL, description="How.")
    given_by: Literal["self", "guardian", "lawyer", "family", "institution"] = Field("self", description="Who gave it.")
    language: str = Field("", description="Language code.")
    ask_again: date | None = Field(None, description="For deferred uses: when to ask again.")
    withdrawn: date | None = Field(None, description="For withdrawn uses: when.")


class Risk(Entry):
    label: Label = Field(description="Your label, such as `R-14`.")
    person: PersonLabel = Field("", description="Label of the person; or")
    meeting: MeetingLabel = Field("", description="label of the meeting, for all who were met.")
    threats: Texts = Field(
        (), description="`surveillance`, `arrest`, `violence`, `job`, `family`, `deportation`, `outing`, `prosecution`."
    )
    likelihood: int = Field(3, ge=1, le=5, description="1 to 5.")
    severity: int = Field(3, ge=1, le=5, description="1 to 5.")
    mitigations: str = Field("", description="What is done about it.")
    residual: Literal["low", "medium", "high", "very high"] = Field("medium", description="What remains.")
    decision: RiskDecision = Field(RiskDecision.GO, description="What was decided.")
    referral: str = Field("", description="Support that can be offered.")
    assessed: date | None = Field(None, description="When.")
    valid_until: date | None = Field(None, description="14 days after `assessed` unless said otherwise.")


class CheckIn(Entry):
    person: PersonLabel = Field(description="Label of the person.")
    due: date = Field(description="When.")
    channel: str = Field("", description="How.")
    result: CheckInResult = Field(CheckInResult.DUE, description="What came of it.")
    escalate_after_hours: int = Field(24, ge=1, le=720, description="Hours without an answer before it is raised.")
    note: str = Field("", description="What was heard.")


__all__ = [
    "CheckIn",
    "Condition",
    "Consent",
    "Decision",
    "Decisions",
    "Meeting",
    "Note",
    "Passage",
    "Person",
    "Place",
    "Programme",
    "Quote",
    "Risk",
    "Slot",
    "Stretch",
    "Visit",
]
