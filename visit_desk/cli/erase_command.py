"""erase: what an erasing would take, and with --yes for good."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from visit_desk.cli.opening import opened
from visit_desk.cli.telling import table, tell, warn
from visit_desk.desk.desk import Desk
from visit_desk.desk.erasing_plan import Plan
from visit_desk.domain.certificate import Certificate
from visit_desk.domain.trouble import Exit

HONEST = (
    "Flash memory may keep old encrypted blocks that no program reaches. Copies and files made by others, and what\n"
    "somebody saw, are beyond this program."
)


def erase(asked: Namespace) -> int:
    """Without --yes nothing is erased: what it would take is shown, and the exit code is that of a refusal."""
    with opened(asked) as desk:
        desk.memory.need_sources()
        if asked.sources:
            return _sources(asked, desk)
        plan = _plan(asked, desk)
        if not asked.yes:
            tell(asked, {"erased": False, "would": _would(plan)}, _words(plan))
            warn("Nothing was erased. Add --yes to erase; there is no way back.")
            return int(Exit.REFUSED)
        done = desk.erasing.carry_out(plan)
    _told(asked, done)
    return int(Exit.DONE)


def _plan(asked: Namespace, desk: Desk) -> Plan:
    if asked.person:
        return desk.erasing.person(asked.person)
    return desk.erasing.note(asked.note) if asked.note else desk.erasing.visit(asked.visit)


def _sources(asked: Namespace, desk: Desk) -> int:
    needed = desk.retaining.needed()
    if not asked.yes and not needed:
        tell(asked, {"erased": False, "would": {"sources": 1}}, "Nothing needs the sources any more.")
        warn("Nothing was erased. Add --yes: afterwards nobody can ever say who a code was.")
        return int(Exit.REFUSED)
    _told(asked, desk.retaining.destroy_sources())
    return int(Exit.DONE)


def _would(plan: Plan) -> dict[str, Any]:
    """Counts only: neither words nor names."""
    return {
        "records": dict(plan.counts),
        "stretches": sum(len(cuts) for cuts in plan.cuts.values()),
        "elsewhere": len(plan.found),
        "earlier_versions": len(plan.earlier),
        "exports": len(plan.exports),
        "copies_elsewhere": len(plan.copies),
        "clear_files": len(plan.clear),
    }


def _words(plan: Plan) -> str:
    told = _would(plan)
    rows = [*((kind.replace("_", " "), str(count)) for kind, count in told.pop("records").items())]
    rows += [(name.replace("_", " "), str(count)) for name, count in told.items()]
    copies = [f"  a copy made {copy.made:%Y-%m-%d %H:%M}: bring it here or destroy it" for copy in plan.copies]
    files = [f"  a clear file: {path}" for path in plan.clear]
    return "\n".join(["It would take:", table(rows), *copies, *files])


def _told(asked: Namespace, done: Certificate) -> None:
    counts = {name: value for name, value in asdict(done).items() if name not in ("id", "visit", "made", "deed")}
    answer = {"erased": True, "deed": done.deed.value, "made": done.made.isoformat(), **counts}
    rows = [(name.replace("_", " "), str(count)) for name, count in counts.items()]
    tell(asked, answer, f"Erased: {done.deed.value}.\n{table(rows)}\n{HONEST}")
