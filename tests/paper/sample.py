"""An invented country report (Republic of Orvenia) rich enough to show every part of a page."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.paper.sample_recommendations import recommendations, said
from visit_desk.domain.lists import Profile, ReportKind
from visit_desk.paper.document import (
    Annex,
    Front,
    Heading,
    Key,
    Matrix,
    Note,
    Para,
    ReportDocument,
    Table,
    anchor,
)
from visit_desk.paper.labels import Label


def para(text: str, *notes: tuple[str, str], **more: Any) -> Para:
    """A paragraph with notes as (behind these words, text of the note)."""
    whole = said(text)
    return Para(
        text=whole, notes=tuple(Note(text=said(note), at=anchor(whole, after)) for after, note in notes), **more
    )


FRONT = Front(
    title=said("Visit to the Republic of Orvenia"),
    subtitle=said(
        "Report of the Independent Expert on protection against violence and discrimination based on sexual "
        "orientation and gender identity"
    ),
    symbol=said("A/HRC/XX/XX/Add.1"),
    session=said("Sixty-eighth session"),
    session_dates=said("June–July 2028"),
    dated=date(2028, 4, 27),
    summary=(
        said(
            "The Independent Expert on protection against violence and discrimination based on sexual orientation and "
            "gender identity visited the Republic of Orvenia from 10 to 19 May 2027, at the invitation of the "
            "Government. In the present report, he assesses the implementation of national and international human "
            "rights standards, notes positive steps, in particular the equality impact sheet that accompanies each "
            "bill, and describes the obstacles that remain: a law in force that criminalizes consensual conduct, "
            "ill-treatment in custody, and the absence of legal recognition of gender identity. He formulates "
            "recommendations on law review, access to justice and public policy."
        ),
    ),
    stars=(Label.STAR_SUMMARY, Label.STAR_DRAFT),
)

INTRODUCTION = (
    Heading(level=1, text=Label.INTRODUCTION),
    para(
        "Pursuant to Human Rights Council resolutions 32/2 and 41/18, the Independent Expert on protection against "
        "violence and discrimination based on sexual orientation and gender identity conducted an official visit to "
        "the Republic of Orvenia from 10 to 19 May 2027. The purpose of the visit was to assess the situation of "
        "lesbian, gay, bisexual, trans and gender-diverse persons, and the measures taken by the State to protect "
        "them from violence and discrimination."
    ),
    para(
        "The Independent Expert visited the capital, Port Selm and the northern district. He met representatives of "
        "the Ministry of Justice, the Ministry of Health, the Ministry of the Interior, the Parliament, the "
        "Constitutional Court, the Office of the Prosecutor General, the Ombudsperson and the United Nations country "
        "team. He also met some 140 persons from civil society, among them persons who had survived violence.",
        (
            "Constitutional Court",
            "See www.example/visits/terms-of-reference-for-country-visits-by-special-procedure-"
            "mandate-holders (accessed on 12 April 2028).",
        ),
        ("the Ombudsperson", "Accredited with A status by the Global Alliance of National Human Rights Institutions."),
    ),
    para(
        "He thanks the Government for its cooperation before and during the visit, and all those who gave their time, "
        "some of them at risk. Access was given to all places of detention that he asked to see, with one exception "
        "(see para. [[custody]] below).",
        keep=False,
    ),
)

CONTEXT = (
    Heading(level=1, text=said("Legal and institutional framework")),
    Heading(level=2, text=said("International obligations")),
    para(
        "Orvenia is a party to the International Covenant on Civil and Political Rights, the International Covenant "
        "on Economic, Social and Cultural Rights, the Convention against Torture and Other Cruel, Inhuman or Degrading "
        "Treatment or Punishment, the Convention on the Elimination of All Forms of Discrimination against Women and "
        "the Convention on the Rights of the Child. It has accepted the individual complaints procedures under two of "
        "them.",
        ("Rights of the Child", "United Nations Treaty Collection, status of treaties as at 1 March 2028."),
        ("two of them", "CCPR/C/ORV/CO/4, para. 21; see also CEDAW/C/ORV/CO/6, paras. 22–24."),
    ),
    para(
        "In the third cycle of the universal periodic review, Orvenia supported 2 and noted 9 recommendations on "
        "sexual orientation and gender identity. The recommendations supported concern:\n"
        "(a) The training of police officers and prosecutors on crimes motivated by prejudice;\n"
        "(b) The collection of disaggregated data, in particular:\n"
        "(i) On complaints lodged with the police and their outcome;\n"
        "(ii) On decisions of courts at first instance and on appeal;\n"
        "(c) Consultation with organizations concerned before bills are tabled.",
        ("on appeal", "A/HRC/52/11, paras. 118.44 and 118.51."),
    ),
    Heading(level=2, text=said("National legislation")),
    para(
        "Article 214 of the Penal Code punishes consensual sexual conduct between adults of the same sex with up to "
        "three years’ imprisonment. According to figures supplied by the Office of the Prosecutor General, 41 files "
        "were opened in 2026, 12 of them on the basis of messages read on a telephone taken at an identity check. "
        "Bill 2027/112 on “family and public decency”, tabled on 12 April 2027, would add an offence of “promotion”.",
        (
            "identity check.",
            "Information provided by the Office of the Prosecutor General in a meeting held during the "
            "visit. See also Law No. 72 of 2017 on equality, art. 30, as amended.",
        ),
        ("“promotion”", "Draft arts. 4, 7, 9 and 11."),
    ),
    para(
        "The Constitution guarantees equality before the law (art. 17). In decision CC 2023/08, the Constitutional "
        "Court held that the refusal to register an association could not rest on the *ordre public* clause alone; in "
        "practice, three applications lodged since have remained without reply.",
        ("alone;", "Constitutional Court, decision CC 2023/08, para. 31."),
    ),
    Table(
        head=(said("Year"), said("Files opened"), said("Indictments"), said("Judgments")),
        rows=tuple(
            tuple(said(cell) for cell in row)
            for row in (("2024", "29", "11", "4"), ("2025", "36", "15", "9"), ("2026", "41", "18", "12"))
        ),
        caption=said("Proceedings under article 214 of the Penal Code"),
    ),
)

FINDINGS = (
    Heading(level=1, text=said("Violence and discrimination")),
    Heading(level=2, text=said("Deprivation of liberty")),
    para(
        "The Independent Expert received consistent information, from sources independent of each other, on "
        "ill-treatment in police custody in one city of the country. Persons described being made to stand for hours, "
        "insults and blows during questioning, and threats that their families would be told. The register of custody "
        "that he examined did not show when a lawyer had been called.",
        key=Key("custody"),
    ),
    para(
        "“They said that nobody would come. I counted the doors, so as not to think of the one that they would open "
        "next.”",
        quotation=True,
        numbered=False,
    ),
    para(
        "A person from the northern district put it in these words: «قالوا لنا إن أحدًا لن يأتي (انظر الوثيقة "
        "A/HRC/44/53، الفقرة 12)، وإن الباب رقم 7 مغلق.» The words are given in the original, with the translation of "
        "the interpreter: “They told us that nobody would come, and that door No. 7 was locked.”"
    ),
    para(
        "A Chinese-speaking student told of a refusal at a health centre: "
        "“他们说：这里不接待像你这样的人，请你去别的地方。” "
        "The Ministry of Health informed the Independent Expert that no complaint of that kind had been recorded; "
        "a Russian-speaking nurse confirmed that such complaints are «не для журнала» (“not for the register”)."
    ),
    Heading(level=2, text=said("Health")),
    para(
        "The Ministry of Health confirmed that between three and four so-called anal examinations are requested from "
        "forensic doctors each year. Such examinations have no medical or probative value and, when forced, amount to "
        "torture or other ill-treatment. The Ministry undertook to prepare, by the end of the second quarter, a joint "
        "instruction with the Office of the Prosecutor General that ends them.",
        ("ill-treatment.", "A/HRC/31/57, para. 36; Committee against Torture, general comment No. 2 (2007)."),
    ),
    Heading(level=3, text=said("Intersex children")),
    para(
        "No protocol governs surgery on intersex children. Doctors confirmed that operations which could wait take "
        "place before the age at which a child can take part in the decision; parents said that they had not been told "
        "of the risks, nor offered contact with other families. A circle of parents now offers such contact."
    ),
    Heading(level=3, text=said("Access to care")),
    para(
        "The programme for the prevention of HIV in Port Selm works without condition of identity papers and is a good "
        "practice that could be followed elsewhere: over five years the share of persons who know their status rose "
        "from 38 to 71 per cent."
    ),
    Heading(level=2, text=said("Access to justice")),
    para(
        "Several interlocutors indicated that police officers did not record the motive of the perpetrator, since no "
        "code for it exists in the register. Victims of violence seldom lodge complaints: of those whom the "
        "Independent Expert met, most had told nobody but a friend or a helper of a shelter. Where complaints were "
        "lodged, files were closed for lack of evidence within weeks, without the complainant being heard again."
    ),
)

CONCLUSIONS = (
    Heading(level=1, text=Label.CONCLUSIONS_AND_RECOMMENDATIONS),
    para(
        "Orvenia has people in its administration, its courts and its civil society who know what needs to be done, "
        "and some of whom have begun. The Independent Expert stands ready to assist the State in the implementation of "
        "the recommendations below, which follow from the findings in paragraphs [[custody]] and following."
    ),
    *recommendations(),
)


MATRIX = Matrix()


def report(**more: Any) -> ReportDocument:
    """The whole report; keyword arguments replace its fields."""
    fields: dict[str, Any] = {
        "kind": ReportKind.REPORT,
        "front": FRONT,
        "marking": Profile.DRAFT,
        "blocks": (
            *INTRODUCTION,
            *CONTEXT,
            *FINDINGS,
            *CONCLUSIONS,
            Annex(title=said("Matrix of recommendations")),
            Matrix(),
        ),
    }
    return ReportDocument(**(fields | more))


def statement(**more: Any) -> ReportDocument:
    """The statement of the last day."""
    front = Front(
        title=said("Visit to the Republic of Orvenia"),
        subtitle=said(
            "End-of-mission statement of the Independent Expert on protection against violence and "
            "discrimination based on sexual orientation and gender identity"
        ),
        place=said("Capital of Orvenia"),
        dated=date(2027, 5, 19),
        stars=(Label.STAR_DRAFT,),
    )
    fields: dict[str, Any] = {
        "kind": ReportKind.STATEMENT,
        "contents": False,
        "front": front,
        "blocks": (*INTRODUCTION, *FINDINGS, *CONCLUSIONS),
    }
    return ReportDocument(**(fields | more))


def recommendation_list(**more: Any) -> ReportDocument:
    """The recommendations alone."""
    front = Front(
        title=said("Visit to the Republic of Orvenia"), subtitle=said("Recommendations"), dated=date(2028, 4, 27)
    )
    fields: dict[str, Any] = {
        "kind": ReportKind.RECOMMENDATIONS,
        "front": front,
        "contents": False,
        "blocks": (*recommendations(), Annex(title=said("Matrix of recommendations")), Matrix()),
    }
    return ReportDocument(**(fields | more))
