"""The six refusals come from rules over what the notes hold, in a visit that the program has never seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.conftest import reopened
from tests.desk.tavenia import TRIALS
from visit_desk.desk.desk import Desk
from visit_desk.desk.exports import NotReleased
from visit_desk.domain.evidence import Finding, Statement
from visit_desk.domain.lists import Format, Profile, ReportKind, Section, Use
from visit_desk.domain.trouble import SourcesClosed
from visit_desk.domain.writing import Paragraph


def statement(desk: Desk, code: str) -> Statement:
    """Statements get random codes on arrival, but are kept in the folder's order."""
    return desk.memory.all(Statement)[int(code[1:])]


def written(desk: Desk, code: str, text: str, section: Section = Section.JUSTICE) -> Paragraph:
    paragraph = Paragraph(section=section, text=text, basis=(statement(desk, f"S{code[1:]}").id,), order=5)
    findings = {finding.code: finding.id for finding in desk.memory.all(Finding)}
    if code in findings:
        paragraph = Paragraph(section=section, text=text, findings=(findings[code],), basis=paragraph.basis, order=5)
    return desk.reports.keep_paragraph(paragraph)


def export(desk: Desk, out: Path, form: Format = Format.PDF, kind: ReportKind = ReportKind.REPORT) -> Path:
    return Path(desk.exports.write(kind, Profile.DRAFT, form, "en", out).file)


@pytest.mark.parametrize("code", list(TRIALS))
def test_the_detail_that_gives_a_source_away_is_refused_and_nothing_is_written(
    desk: Desk, tmp_path: Path, code: str
) -> None:
    desk.reports.draft()
    written(desk, code, TRIALS[code][0])
    out = tmp_path / "out" / "report.pdf"
    with pytest.raises(NotReleased) as refused:
        export(desk, out)
    assert any(problem.blocks for problem in refused.value.problems)
    assert not out.parent.exists() or not list(out.parent.iterdir())


@pytest.mark.parametrize("code", [code for code, (_, free) in TRIALS.items() if free])
def test_the_same_finding_passes_once_the_detail_is_worded_more_widely(desk: Desk, tmp_path: Path, code: str) -> None:
    written(desk, code, TRIALS[code][1])
    out = export(desk, tmp_path / "report.pdf")
    assert out.read_bytes().startswith(b"%PDF")


def test_the_drafted_report_passes_in_every_format(desk: Desk, tmp_path: Path) -> None:
    desk.reports.draft()
    for form in (Format.PDF, Format.DOCX, Format.HTML):
        assert export(desk, tmp_path / f"report.{form}", form).stat().st_size > 1000
    for form in (Format.XLSX, Format.JSON, Format.CSV):
        kind = ReportKind.RECOMMENDATIONS
        assert export(desk, tmp_path / f"rec.{form}", form, kind).stat().st_size > 100


def test_a_name_in_a_paragraph_never_reaches_the_report(desk: Desk, tmp_path: Path) -> None:
    for name in ("Jonna Pell", "JONNA PELL", "jonna pell", "Pell, Jonna", "J\u200bonna Pell", "Jónna Pell"):
        paragraph = written(desk, "S0", f"It was told that {name} was heard.", Section.CONTEXT)
        with pytest.raises(NotReleased):
            export(desk, tmp_path / "report.pdf")
        desk.reports.retire(paragraph.id)
    assert not (tmp_path / "report.pdf").exists()


def test_a_head_on_the_record_is_named_only_where_somebody_chose_to(desk: Desk, tmp_path: Path) -> None:
    people = {person.label: person.id for person in desk.people.lines()}
    text = "The Minister of Justice, Odile Karrow, announced a review of section 88."
    plain = written(desk, "F0", text, Section.LEGISLATION)
    with pytest.raises(NotReleased):
        export(desk, tmp_path / "report.pdf")
    desk.reports.keep_paragraph(
        Paragraph(
            id=plain.id,
            visit=plain.visit,
            section=plain.section,
            text=text,
            basis=plain.basis,
            findings=plain.findings,
            named=(people["MIN"],),
        )
    )
    assert export(desk, tmp_path / "report.pdf").exists()


def test_a_withdrawal_takes_the_text_out_and_lists_the_earlier_export(desk: Desk, tmp_path: Path) -> None:
    written(desk, "F5", TRIALS["F5"][1])
    export(desk, tmp_path / "before.pdf")
    survivor = next(person for person in desk.people.lines() if person.label == "SUR")
    held = desk.consents.withdraw(survivor.id, Use.SUMMARY)
    assert [export.what for export in held] == [ReportKind.REPORT]
    with pytest.raises(NotReleased):
        export(desk, tmp_path / "after.pdf")
    assert not (tmp_path / "after.pdf").exists()


def test_with_the_sources_closed_nothing_shared_is_written(desk: Desk, tmp_path: Path) -> None:
    desk.reports.draft()
    closed = reopened(desk, sources=False)
    try:
        with pytest.raises(SourcesClosed):
            export(closed, tmp_path / "report.pdf")
        view = closed.reports.view()
        assert not view.checked_against_sources
        assert any(problem.key == "not checked against sources" for problem in view.problems)
    finally:
        closed.close()
    assert not (tmp_path / "report.pdf").exists()


def test_an_internal_export_is_encrypted_even_with_the_sources_closed(desk: Desk, tmp_path: Path) -> None:
    desk.reports.draft()
    closed = reopened(desk, sources=False)
    try:
        receipt = closed.exports.write(
            ReportKind.REPORT, Profile.INTERNAL, Format.PDF, "en", tmp_path / "i.pdf", passphrase="green lantern walk"
        )
    finally:
        closed.close()
    data = Path(receipt.file).read_bytes()
    assert b"/Encrypt" in data
    assert b"section 88" not in data


def test_the_same_document_gives_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    desk.reports.draft()
    for form in (Format.PDF, Format.DOCX):
        one, two = (export(desk, tmp_path / f"{name}.{form}", form).read_bytes() for name in "ab")
        assert one == two
