"""room: what around a vault's folder gives away what is in it. It opens no vault and asks for no rights."""

from __future__ import annotations

from argparse import Namespace

from visit_desk.cli.opening import clock
from visit_desk.cli.telling import table, tell
from visit_desk.desk.machine import ThisMachine
from visit_desk.desk.room import Around, Level, Round
from visit_desk.domain.trouble import Exit


def room(asked: Namespace) -> int:
    """One line a question, the worst first. Whether the clock is behind the newest record only the open vault knows."""
    lights = Round(ThisMachine(), Around(asked.path.absolute(), clock(asked)())).lights()
    told = [
        {"key": light.key, "level": light.level.value, "answer": light.answer, "found": list(light.found)}
        for light in lights
    ]
    counts = {level.value: sum(light.level is level for light in lights) for level in Level}
    rows = [(light.level.value, light.key, light.answer, ", ".join(light.found)) for light in lights]
    tell(asked, {"lights": told, "counts": counts}, table(rows))
    return int(Exit.DONE)
