"""The demo: the same deeds a person does, on the fictional visit under ``resources/demo``.

A vault is made, the visit is brought in, sealed and drafted; wordings that must be refused are tried, and the files
are exported through the gate. Nothing here knows the visit's content.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from visit_desk.desk.demo_names import NOTES_FILE, SOURCES_FILE, VAULT
from visit_desk.desk.desk import Desk
from visit_desk.desk.exports import NotReleased
from visit_desk.desk.writing_out import disk_trouble, write_out
from visit_desk.domain.evidence import Finding, GoodPractice
from visit_desk.domain.ids import CODE_LETTERS
from visit_desk.domain.lists import Format, Profile, ReportKind, Section
from visit_desk.domain.writing import Paragraph, Recommendation
from visit_desk.exchange import RefusalTrial
from visit_desk.resources import resource
from visit_desk.vault import Cost, Hand, Vault

FILES = (
    ("statement.pdf", ReportKind.STATEMENT, Format.PDF),
    ("report.pdf", ReportKind.REPORT, Format.PDF),
    ("report.docx", ReportKind.REPORT, Format.DOCX),
    ("recommendations.xlsx", ReportKind.RECOMMENDATIONS, Format.XLSX),
    ("recommendations.json", ReportKind.RECOMMENDATIONS, Format.JSON),
)
Told = Callable[[str], None]


@dataclass(frozen=True)
class Trial:
    """One wording that was tried: what it was about, whether the rules refused it, by which rules, and whether the
    same text passes once the planted words are taken out."""

    label: str
    about: str
    refused: bool
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Demo:
    """What the demo made."""

    vault: Path
    visit: str
    files: tuple[Path, ...]
    counts: dict[str, int]
    trials: tuple[Trial, ...]
    passphrases: tuple[str, str] = field(repr=False)


def build(out: Path, hand: Hand, now: Callable[[], datetime], told: Told, language: str = "en") -> Demo:
    """Build everything under ``out``. A demo that lies there already is set aside under another name."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_trouble(error) from None
    _set_aside(out)
    told("Making an encrypted vault.")
    notes, sources = _passphrase(), _passphrase()
    vault = Vault.create(out / VAULT, notes, sources, hand=hand, cost=Cost.calibrated()).vault
    desk = Desk(vault, now)
    try:
        write_out(out / NOTES_FILE, f"{notes}\n".encode())
        write_out(out / SOURCES_FILE, f"{sources}\n".encode())
        told("Bringing the visit in, hiding names, sealing notes.")
        arrival = desk.arrive(resource("demo"), own_files=False)
        told("Drafting what nobody has written yet.")
        desk.reports.draft(ReportKind.REPORT)
        desk.reports.draft(ReportKind.STATEMENT)
        trials = tuple(try_wording(desk, trial) for trial in arrival.folder.refusals)
        for trial in trials:
            told(f"{'Refused' if trial.refused else 'NOT REFUSED'}: {trial.label}, {trial.about}")
        files = tuple(_export(desk, out / name, kind, form, language, told) for name, kind, form in FILES)
    finally:
        desk.close()
    return Demo(out / VAULT, arrival.visit.code, files, arrival.counts, trials, (notes, sources))


def try_wording(desk: Desk, trial: RefusalTrial) -> Trial:
    """Put a wording into the report as a person would, ask for an export, and leave no byte of it."""
    paragraph = _tried(desk, trial)
    desk.reports.keep_paragraph(paragraph)
    rules: tuple[str, ...] = ()
    try:
        checked = desk.checking.paragraph(paragraph, Profile.DRAFT)
        rules = tuple(dict.fromkeys(refusal.rule for refusal in checked.refusals))
        desk.exports.rehearse(ReportKind.REPORT, Profile.DRAFT)
    except NotReleased as refused:
        # Other reasons may stand in the same report; what counts is that this very wording was refused.
        own = tuple(problem.key for problem in refused.problems if problem.paragraph == paragraph.id)
        return Trial(trial.of_label, trial.about, bool(rules and own), rules or own)
    finally:
        desk.vault.erase(paragraph)
        desk.memory.forget(Paragraph)
    return Trial(trial.of_label, trial.about, False, rules)


def _tried(desk: Desk, trial: RefusalTrial) -> Paragraph:
    """The trial's wording as a paragraph that rests on what it is about."""
    paragraph = Paragraph(section=Section.CONCLUSIONS, order=1e6, text=trial.text, basis=trial.basis)
    if desk.memory.find(Finding, trial.of):
        return replace(paragraph, findings=(trial.of,))
    if desk.memory.find(GoodPractice, trial.of):
        return replace(paragraph, practices=(trial.of,))
    recommendation = desk.memory.find(Recommendation, trial.of)
    if recommendation:
        return replace(paragraph, findings=recommendation.findings, basis=(*trial.basis, *recommendation.basis))
    return paragraph


def _export(desk: Desk, path: Path, kind: ReportKind, form: Format, language: str, told: Told) -> Path:
    receipt = desk.exports.write(kind, Profile.DRAFT, form, language, path)
    told(f"Written: {path.name}, {receipt.words} words, gate {receipt.gate}.")
    return Path(receipt.file)


def _set_aside(out: Path) -> None:
    """Nothing is deleted: an earlier demo keeps its passphrases beside it."""
    if not (out / VAULT).exists():
        return
    number = next(n for n in range(1, 10_000) if not (out / f"earlier-{n}").exists())
    place = out / f"earlier-{number}"
    try:
        place.mkdir()
        for name in (VAULT, NOTES_FILE, SOURCES_FILE):
            if (out / name).exists():
                (out / name).rename(place / name)
    except OSError as error:
        raise disk_trouble(error) from None


def _passphrase() -> str:
    """100 random bits in five groups: for invented data, so nobody has to remember it."""
    return "-".join("".join(secrets.choice(CODE_LETTERS) for _ in range(5)).lower() for _ in range(5))
