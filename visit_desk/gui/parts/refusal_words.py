"""Why a text may not leave, in the words of the window: rule by rule, without a protected word in any."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from visit_desk.desk.views import Problem
from visit_desk.domain.ground import Refusal
from visit_desk.gui.direction import onward
from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.words import reason

# rule: icon, title, sentence
_RULES: dict[str, tuple[str, str, str]] = {
    "name": ("user", QT_TRANSLATE_NOOP("Refusals", "A name"),
             QT_TRANSLATE_NOOP("Refusals", "This person did not allow to be named.")),
    "name.not_on_record": ("user", QT_TRANSLATE_NOOP("Refusals", "A name"),
                           QT_TRANSLATE_NOOP("Refusals", "Only heads on the record who allowed it may be named.")),
    "name.never": ("ban", QT_TRANSLATE_NOOP("Refusals", "A name that is never printed"),
                   QT_TRANSLATE_NOOP("Refusals", "Alleged perpetrators and the like are never named.")),
    "name.common": ("circle-help", QT_TRANSLATE_NOOP("Refusals", "A common word that is also a name"),
                    QT_TRANSLATE_NOOP("Refusals", "Say once whether it names somebody here.")),
    "code": ("hash", QT_TRANSLATE_NOOP("Refusals", "An internal code"),
             QT_TRANSLATE_NOOP("Refusals", "Codes stay inside the desk.")),
    "contact": ("phone", QT_TRANSLATE_NOOP("Refusals", "A way to reach somebody"),
                QT_TRANSLATE_NOOP("Refusals", "Telephone numbers, addresses and accounts are never printed.")),
    "number": ("hash", QT_TRANSLATE_NOOP("Refusals", "A case number"),
               QT_TRANSLATE_NOOP("Refusals", "Whoever has the file knows whose it is.")),
    "address": ("map-pin", QT_TRANSLATE_NOOP("Refusals", "An address"),
                QT_TRANSLATE_NOOP("Refusals", "It leads to a door.")),
    "organization": ("building-2", QT_TRANSLATE_NOOP("Refusals", "An organization by name"),
                     QT_TRANSLATE_NOOP("Refusals", "It did not allow to be named.")),
    "count": ("users", QT_TRANSLATE_NOOP("Refusals", "A number of sources"),
              QT_TRANSLATE_NOOP("Refusals", "How many spoke tells who did, where few could.")),
    "marker": ("eye-off", QT_TRANSLATE_NOOP("Refusals", "A hidden word without a wording"),
               QT_TRANSLATE_NOOP("Refusals", "It needs words that can be read.")),
    "clue": ("map-pin", QT_TRANSLATE_NOOP("Refusals", "A detail that gives somebody away"),
             QT_TRANSLATE_NOOP("Refusals", "It comes from what one person told.")),
    "consent": ("message-square", QT_TRANSLATE_NOOP("Refusals", "Nobody allowed this use"),
                QT_TRANSLATE_NOOP("Refusals", "A source behind this paragraph was not asked, or said no.")),
    "consent.U2": ("message-square", QT_TRANSLATE_NOOP("Refusals", "Nobody allowed this use"),
                   QT_TRANSLATE_NOOP("Refusals", "A source behind it did not allow even a general figure.")),
    "consent.U3": ("message-square", QT_TRANSLATE_NOOP("Refusals", "Nobody allowed this use"),
                   QT_TRANSLATE_NOOP("Refusals", "A source behind it did not allow a summary of their words.")),
    "consent.U4": ("quote", QT_TRANSLATE_NOOP("Refusals", "Nobody allowed this quotation"),
                   QT_TRANSLATE_NOOP("Refusals", "A source behind it did not allow their words to be quoted.")),
    "held": ("hourglass", QT_TRANSLATE_NOOP("Refusals", "Held back until a condition is met"),
             QT_TRANSLATE_NOOP("Refusals", "A source behind this paragraph set a condition that is still open.")),
    "risk": ("shield", QT_TRANSLATE_NOOP("Refusals", "No risk assessment"),
             QT_TRANSLATE_NOOP("Refusals", "A source at special risk needs one before anything is told.")),
    "withheld": ("ban", QT_TRANSLATE_NOOP("Refusals", "Asked to leave this out"),
                 QT_TRANSLATE_NOOP("Refusals", "A source allowed the rest, but not this.")),
    "grounds": ("scale", QT_TRANSLATE_NOOP("Refusals", "Stronger than the evidence"),
                QT_TRANSLATE_NOOP("Refusals", "“Reasonable grounds” needs two independent sources.")),
    "function": ("briefcase", QT_TRANSLATE_NOOP("Refusals", "A function that only one person holds"),
                 QT_TRANSLATE_NOOP("Refusals", "What was said in private is not told even by function.")),
    "mosaic": ("layers", QT_TRANSLATE_NOOP("Refusals", "Together they point to one person"),
               QT_TRANSLATE_NOOP("Refusals", "Few people fit all of this at once.")),
    "itinerary": ("calendar", QT_TRANSLATE_NOOP("Refusals", "Day and place"),
                  QT_TRANSLATE_NOOP("Refusals", "Whoever knows where the delegation was that day knows whom it met.")),
}  # fmt: skip
_OTHER = ("triangle-alert", QT_TRANSLATE_NOOP("Refusals", "This may not leave"),
          QT_TRANSLATE_NOOP("Refusals", "A rule stands against it."))  # fmt: skip
# Marks of two strengths: these give nobody away alone, only together with the rest.
TOGETHER = frozenset({"mosaic", "itinerary", "count", "grounds"})


@dataclass(frozen=True)
class Told:
    """A refusal or problem as a page tells it."""

    icon: str
    title: str
    sentence: str


def refusal_words(refusal: Refusal) -> Told:
    icon, title, sentence = _RULES.get(refusal.reason) or _RULES.get(refusal.rule) or _OTHER
    say = QCoreApplication.translate
    return Told(icon, say("Refusals", title), say("Refusals", sentence))


def problem_words(problem: Problem) -> Told:
    """One line of "Before it can leave": what and where, then why."""
    say = QCoreApplication.translate
    where = say("Refusals", "Paragraph {number}").format(number=problem.number) if problem.number else problem.detail
    if problem.refusal is not None:
        told = refusal_words(problem.refusal)
        return Told(told.icon, told.title, f"{where}. {told.sentence}" if where else told.sentence)
    if problem.key == "not checked against sources":
        title = say("Refusals", "Not checked against sources")
        return Told("lock", title, say("Refusals", "Open the sources: until then nothing shared can be written."))
    if problem.key == "rests on undecided words":
        title = say("Refusals", "{where}: rests on undecided words").format(where=where)
        return Told("list-checks", title, say("Refusals", "Close the day first: the note behind it is not settled."))
    if problem.key == "over the word limit":
        title = say("Refusals", "{count} words too many").format(count=problem.detail)
        return Told("file-text", title, say("Refusals", "The limit counts footnotes and the annex."))
    if problem.key == "the gate found":
        title = say("Refusals", "{where}: the finished file gives somebody away").format(where=where or problem.key)
        return Told("shield", title, problem.detail)
    subject, _, lack = problem.key.partition(" lacks ")
    if lack:
        return Told("scale" if subject == "finding" else "target", onward(f"{problem.detail}: {reason(lack)}"), "")
    return Told("triangle-alert", reason(problem.key), problem.detail)
