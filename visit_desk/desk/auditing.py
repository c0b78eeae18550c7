"""The log of deeds: read in pages, checked, and written out. No content is in it, so none can leave with it."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from visit_desk.desk.writing_out import write_out
from visit_desk.domain.compartment import compartment_of
from visit_desk.domain.deeds import GROUPS, Deed, DeedGroup, Entry, Mark, Page
from visit_desk.domain.lists import Compartment
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import WrongUsage
from visit_desk.vault import Vault

COLUMNS = ("day", "time", "who", "device", "deed", "kind", "record", "count", "file", "number")
AT_ONCE = 1000
# A spreadsheet would run what begins with one of these.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Auditing:
    """What the open files tell of deeds."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def page(self, mark: Mark | None = None, group: DeedGroup | None = None, limit: int = 200) -> Page:
        """Entries newest first, from ``mark`` on; of one group of deeds or of all."""
        return self._vault.journal.page(mark or Mark(), limit, GROUPS[group] if group else ())

    def trouble(self) -> tuple[str, ...]:
        """One sentence for each open file whose log is not as it was written."""
        return self._vault.journal.trouble()

    def rows(self) -> Iterator[dict[str, str | int]]:
        """Every entry of the open files as plain columns, oldest first. Times are UTC; none where it was dropped."""
        entries: list[Entry] = []
        mark, more = Mark(), True
        while more:
            page = self._vault.journal.page(mark, AT_ONCE)
            entries += page.entries
            mark, more = page.mark, page.more
        return map(_row, reversed(entries))

    def heads(self) -> dict[str, str]:
        """Of each open file: how many entries, and its last MAC. Kept elsewhere, it shows a log written anew."""
        return self._vault.journal.heads()

    def write(self, path: Path, *, replace: bool = True) -> int:
        """The log as ``.csv`` or ``.json``, told of only after it was read back; how many entries."""
        rows = list(self.rows())
        if path.suffix == ".csv":
            data = _table(rows)
        elif path.suffix == ".json":
            told = {"entries": rows, "heads": self.heads(), "trouble": list(self.trouble())}
            data = json.dumps(told, ensure_ascii=False, indent=1).encode()
        else:
            raise WrongUsage(what="Give the file a name that ends in .csv or .json.")
        write_out(path, data, replace=replace)
        self._vault.journal.note(Deed.LOG_EXPORTED, kind=path.suffix[1:], count=len(rows))
        return len(rows)


def note_arrival(vault: Vault, things: Iterable[Thing]) -> None:
    """What was brought in: how many of each kind, told in the file where they lie."""
    counts = Counter((thing.kind, compartment_of(thing)) for thing in things)
    for (kind, file), count in sorted(counts.items()):
        vault.journal.note(Deed.IMPORTED, kind=kind, count=count, protected=file is Compartment.SOURCES)


def _row(entry: Entry) -> dict[str, str | int]:
    return {
        "day": entry.day.isoformat(),
        "time": entry.at.strftime("%H:%M:%S") if entry.at else "",
        "who": entry.who,
        "device": entry.device,
        "deed": str(entry.deed),
        "kind": entry.kind,
        "record": entry.record,
        "count": entry.count,
        "file": str(entry.file),
        "number": entry.no,
    }


def _table(rows: Iterable[dict[str, str | int]]) -> bytes:
    lines = io.StringIO()
    writer = csv.DictWriter(lines, COLUMNS)
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _plain(value) for name, value in row.items()})
    return lines.getvalue().encode("utf-8-sig")


def _plain(value: str | int) -> str | int:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
