"""What rules answer with, as sentences (context ``reasons``). The keys are those of the rules and never change."""

from __future__ import annotations

from visit_desk.gui.literal import QT_TRANSLATE_NOOP

# domain.lacking: what a thing still lacks before it may be released.
_LACKS: dict[str, str] = {
    "finding": QT_TRANSLATE_NOOP("reasons", "It rests on no finding or good practice."),
    "addressee": QT_TRANSLATE_NOOP("reasons", "It has no addressee."),
    "text": QT_TRANSLATE_NOOP("reasons", "It has no words yet."),
    "basis": QT_TRANSLATE_NOOP("reasons", "It rests on no statement and no document."),
    "hedge": QT_TRANSLATE_NOOP("reasons", "It is an allegation; the text should say so."),
    "confirmation": QT_TRANSLATE_NOOP("reasons", "It could harm those who do it; nobody has confirmed it yet."),
    "assessment": QT_TRANSLATE_NOOP("reasons", "No risk assessment was valid on that day."),
    "referral": QT_TRANSLATE_NOOP("reasons", "No referral was offered."),
}
# domain.smart: why a light is on or off.
_LIGHTS: dict[str, str] = {
    "no addressee": QT_TRANSLATE_NOOP("reasons", "No addressee: nobody is asked to act."),
    "weak verb": QT_TRANSLATE_NOOP("reasons", "The verb is weak: it cannot be checked whether it was done."),
    "no action verb": QT_TRANSLATE_NOOP("reasons", "It does not begin with an action."),
    "hedged": QT_TRANSLATE_NOOP("reasons", "Words such as “as appropriate” leave it open."),
    "names who acts and what is done": QT_TRANSLATE_NOOP("reasons", "It names who acts and what is done."),
    "can be judged done or not": QT_TRANSLATE_NOOP("reasons", "It can be judged done or not."),
    "no indicator": QT_TRANSLATE_NOOP("reasons", "No measure says when it is done."),
    "more than one action": QT_TRANSLATE_NOOP("reasons", "It asks for more than one action; split it."),
    "too long": QT_TRANSLATE_NOOP("reasons", "It is too long to be acted on."),
    "one action": QT_TRANSLATE_NOOP("reasons", "It asks for one action."),
    "no finding behind it": QT_TRANSLATE_NOOP("reasons", "No finding stands behind it."),
    "has a deadline": QT_TRANSLATE_NOOP("reasons", "It has a deadline."),
    "no deadline": QT_TRANSLATE_NOOP("reasons", "No deadline."),
    "no legal basis": QT_TRANSLATE_NOOP("reasons", "No standard is named."),
    "rests on a finding and a standard": QT_TRANSLATE_NOOP("reasons", "It rests on a finding and a standard."),
}
# desk.debts: what is owed before anything may leave.
_DEBTS: dict[str, str] = {
    "check-in": QT_TRANSLATE_NOOP("reasons", "Check-in overdue"),
    "inbox": QT_TRANSLATE_NOOP("reasons", "Notes in the inbox"),
    "note to review": QT_TRANSLATE_NOOP("reasons", "Notes to review"),
    "consent": QT_TRANSLATE_NOOP("reasons", "Consent not asked"),
    "promise": QT_TRANSLATE_NOOP("reasons", "Promised by us"),
    "retention": QT_TRANSLATE_NOOP("reasons", "Records past the day of their destruction"),
    "shares drill": QT_TRANSLATE_NOOP("reasons", "Drill of the recovery shares"),
    "clear original": QT_TRANSLATE_NOOP("reasons", "Clear originals to remove"),
}
# desk: why a deed was refused; the sentence itself is the key.
_REFUSED: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("reasons", "Something still rests on this statement. Take it out there first."),
    QT_TRANSLATE_NOOP("reasons", "An internal export is written encrypted: give it a passphrase of its own."),
    QT_TRANSLATE_NOOP("reasons", "A visit cannot end before it starts."),
    QT_TRANSLATE_NOOP("reasons", "This vault already holds a visit with that code."),
    QT_TRANSLATE_NOOP("reasons", "A slot must end after it starts."),
    QT_TRANSLATE_NOOP("reasons", "That file was changed since it was imported. It was left where it is."),
    QT_TRANSLATE_NOOP(
        "reasons", "This file is not the text of a note, so it was left where it is. Remove it yourself, then go on."
    ),
    QT_TRANSLATE_NOOP("reasons", "Something of this was changed since: it is not undone."),
    QT_TRANSLATE_NOOP("reasons", "What stood there before was erased: it is not undone."),
    QT_TRANSLATE_NOOP("reasons", "A direct identifier of a recorded person cannot be made public here."),
    QT_TRANSLATE_NOOP("reasons", "Say why it is public; the reason is kept without the word."),
    QT_TRANSLATE_NOOP("reasons", "Another person already has that code."),
    QT_TRANSLATE_NOOP("reasons", "These two are already one."),
)
REASONS: dict[str, str] = {**_LACKS, **_LIGHTS, **_DEBTS, **{told: told for told in _REFUSED}}
