"""The lock: from the chord until no window is left, and until the process that saw text has ended. Goal: a second.

Each row is a process of its own with the demo visit open, locked while it writes, fills a form, copies the vault,
writes the report, stretches a passphrase, or waits for a lane that never comes back. The worst of the rounds counts.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measuring import row, tell

ROUNDS = 3
SITUATIONS = ("writing", "form", "copy", "export", "stretching", "blocked")
LOCKED = 75


def demo(folder: Path) -> tuple[str, str, str]:
    """The demo visit, and what opens it."""
    command = [sys.executable, "-m", "visit_desk", "demo", "--no-window", "--out", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    from visit_desk.desk.demo_names import NOTES_FILE, SOURCES_FILE, demo_moment

    words = [(folder / name).read_text(encoding="utf-8").strip() for name in (NOTES_FILE, SOURCES_FILE)]
    return words[0], words[1], demo_moment().isoformat()


def once(vault: Path, opens: tuple[str, str, str], what: str) -> tuple[float, float]:
    """Seconds from the chord to the last window's going, and to the end of the process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(vault, folder / "v")
        command = [sys.executable, "-m", "tests.benchmarks.locked_life", name, what, *opens]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            code = process.wait()
            ended = time.monotonic()
            assert process.stdout is not None
            told = dict(line.split(" ", 1) for line in process.stdout.read().splitlines() if " " in line)
        assert code == LOCKED, f"{what}: ended with {code}"
        assert what in ("writing", "form") or told["idle"] == "False", f"{what}: the lane was not at work"
        return float(told["gone"]) - float(told["chord"]), ended - float(told["chord"])


def main() -> None:
    rows = []
    with tempfile.TemporaryDirectory() as name:
        from visit_desk.desk.demo_names import VAULT

        opens = demo(Path(name) / "demo")
        for what in SITUATIONS:
            took = [once(Path(name) / "demo" / VAULT, opens, what) for _ in range(ROUNDS)]
            for words, place in (("window gone", 0), ("process ended", 1)):
                worst = max(one[place] for one in took)
                rows.append(row(f"{what}: chord to {words}, worst", f"{1000 * worst:.0f} ms", "1000 ms"))
    tell(*rows)


if __name__ == "__main__":
    main()
