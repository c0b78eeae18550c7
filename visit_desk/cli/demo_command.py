"""demo: the fictional visit, from an empty folder to files that name nobody."""

from __future__ import annotations

from argparse import Namespace

from visit_desk.cli.opening import clock, hand
from visit_desk.cli.telling import tell, warn
from visit_desk.desk.demo import build
from visit_desk.desk.demo_names import NOTES_FILE, SOURCES_FILE, demo_moment
from visit_desk.domain.trouble import Exit


def demo(asked: Namespace) -> int:
    """Build it and say what was made. The window is opened by the caller (``app``), where there is a screen."""
    asked.today = asked.today or demo_moment().date()
    made = build(asked.out, hand(asked), clock(asked), warn, asked.lang)
    refused = [{"what": t.label, "about": t.about, "refused": t.refused, "rules": list(t.rules)} for t in made.trials]
    answer = {
        "vault": str(made.vault),
        "visit": made.visit,
        "files": [str(path) for path in made.files],
        "meetings": made.counts.get("meetings", 0),
        "findings": made.counts.get("findings", 0),
        "recommendations": made.counts.get("recommendations", 0),
        "sealed_mentions": made.counts.get("sealed_mentions", 0),
        "refused": refused,
    }
    words = "\n".join(
        [
            f"The demo lies in {asked.out}: an encrypted vault, and these drafts that name nobody:",
            *(f"  {path}" for path in made.files),
            f"{sum(t.refused for t in made.trials)} of {len(made.trials)} risky wordings were refused.",
            f"Its passphrases are in {NOTES_FILE} and {SOURCES_FILE}, for the demo alone.",
        ]
    )
    tell(asked, answer, words)
    return int(Exit.DONE if all(t.refused for t in made.trials) else Exit.BUG)
