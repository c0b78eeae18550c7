"""The invented recommendations of the sample report."""

from __future__ import annotations

from visit_desk.domain.lists import RecommendationGroup
from visit_desk.domain.redacted import Redacted
from visit_desk.paper import Key, Lead, Recommendations, Recommended

LAW, JUSTICE, POLICY = (
    RecommendationGroup.LAW_REVIEW,
    RecommendationGroup.ACCESS_TO_JUSTICE,
    RecommendationGroup.PUBLIC_POLICY,
)


def said(text: str) -> Redacted:
    """Stands in for the redaction room in tests of paper."""
    return Redacted(text, "printed")


def rec(
    text: str,
    group: RecommendationGroup,
    addressee: str,
    deadline: str,
    indicator: str,
    basis: str,
    sdg: str,
    verb: int = 5,
    smart: str = "SMART",
    key: str = "",
) -> Recommended:
    return Recommended(
        text=said(text),
        group=group,
        addressees=(said(addressee),),
        deadline=said(deadline),
        indicator=said(indicator),
        legal_basis=(said(basis),),
        sdg=(said(sdg),),
        verb_class=verb,
        smart=smart,
        key=Key(key),
    )


RECS = {
    LAW: (
        (
            said("Parliament"),
            (
                rec(
                    "Repeal article 214 of the Penal Code, within 12 months of the publication of the present report",
                    LAW,
                    "Parliament",
                    "12 months",
                    "Act of repeal published in the Official Gazette",
                    "ICCPR arts. 2, 17, 26",
                    "16.b",
                    key="R01",
                ),
                rec(
                    "Withdraw articles 4, 7, 9 and 11 of bill 2027/112, before the summer recess",
                    LAW,
                    "Parliament",
                    "Before the recess",
                    "Bill published without the four articles",
                    "ICCPR arts. 19, 22",
                    "10.3",
                ),
                rec(
                    "Adopt a procedure for the legal recognition of gender identity based on self-determination, "
                    "simple and free of abusive requirements, within 12 months",
                    LAW,
                    "Parliament",
                    "12 months",
                    "Law in force; number of persons recognized a year",
                    "ICCPR arts. 16, 17",
                    "16.9",
                ),
            ),
        ),
        (
            said("the Government"),
            (
                rec(
                    "Order, with immediate effect, a moratorium on arrests under article 214, and publish the circular",
                    LAW,
                    "Ministry of Justice",
                    "Immediately",
                    "Circular published; no new files",
                    "ICCPR art. 9",
                    "16.3",
                ),
                rec("Consider raising awareness", LAW, "Government", "", "", "", "10.3", 3, "S"),
            ),
        ),
    ),
    JUSTICE: (
        (
            said("the Ministry of the Interior and the police"),
            (
                rec(
                    "Prohibit in writing the use of applications to entrap persons, within three months",
                    JUSTICE,
                    "National Police",
                    "3 months",
                    "Instruction published; disciplinary files",
                    "ICCPR arts. 9, 17",
                    "16.3",
                ),
                rec(
                    "Open an independent inquiry into ill-treatment in police custody in one city and publish its "
                    "result within six months, on the basis of the information in paragraph [[custody]]",
                    JUSTICE,
                    "Ministry of the Interior",
                    "6 months",
                    "Report of the inquiry published",
                    "CAT arts. 12, 13, 16",
                    "16.1",
                ),
                rec(
                    "Add to the custody record a field for the time at which a lawyer is called and arrives",
                    JUSTICE,
                    "National Police",
                    "3 months",
                    "Share of records with both times filled in",
                    "ICCPR arts. 9, 14",
                    "16.3",
                ),
            ),
        ),
        (
            said("the Office of the Prosecutor General"),
            (
                rec(
                    "Issue an instruction that ends forced anal examinations and excludes their results as evidence",
                    JUSTICE,
                    "Office of the Prosecutor General",
                    "Immediately",
                    "Instruction; examinations requested: 0",
                    "CAT arts. 1, 15, 16",
                    "16.1",
                ),
            ),
        ),
    ),
    POLICY: (
        (
            said("the Ministry of Social Affairs"),
            (
                rec(
                    "Allocate multi-year funds to shelters, with at least 60 places in three regions, within 24 months",
                    POLICY,
                    "Ministry of Social Affairs",
                    "24 months",
                    "Places open; budget line",
                    "ICESCR art. 11",
                    "11.1",
                ),
                rec(
                    "Protect by law the secrecy of the addresses of shelters",
                    POLICY,
                    "Ministry of Social Affairs",
                    "9 months",
                    "Provision in force",
                    "ICCPR art. 17",
                    "5.2",
                ),
            ),
        ),
        (
            said("the Ministry of Health"),
            (
                rec(
                    "Adopt a protocol under which no surgery that can wait is performed on intersex children without "
                    "their own free and informed consent",
                    POLICY,
                    "Ministry of Health",
                    "9 months",
                    "Protocol published; operations a year",
                    "CRC arts. 3, 12, 24",
                    "3.8",
                ),
            ),
        ),
    ),
}


def recommendations() -> tuple[Recommendations, ...]:
    return tuple(
        Recommendations(axis=axis, leads=tuple(Lead(addressee=who, recommendations=recs) for who, recs in leads))
        for axis, leads in RECS.items()
    )
