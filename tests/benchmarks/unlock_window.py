"""The unlock window against a bare PySide6 window: process start to the first picture, in turn.

The bare one shows an empty widget with a label. Ours is the window's own process with the entrance in front, as it
starts for a person: what comes after the first picture (other faces, heavy rooms) is not waited for. Both end the same
way, at once, and the first round, which compiles, does not count. The last row tells how long the parent takes before
it starts that process, less a Python that does nothing.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import row, tell, timed

ROUNDS = 15
BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
app = QApplication(sys.argv)
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: os._exit(0))
window = Bare()
QVBoxLayout(window).addWidget(QLabel("Passphrase"))
window.resize(1366, 768)
window.show()
app.exec()
"""
# ``visit_desk.app.start`` in a few lines, so that the end can be put where the first picture stands.
OURS = """
import gc, os, sys
gc.disable()
from visit_desk.app import bindings
bindings.load()
from visit_desk.app import child
from visit_desk.gui import entrance
entrance.Entrance._first_picture = lambda self: os._exit(0)
child.live(["--data-dir", sys.argv[1], sys.argv[2]])
"""
PARENT = """
import sys
from visit_desk.app import parent, start
parent._life = lambda asked, last: (0, "")
sys.exit(start([]))
"""


def run(code: str, folder: str, vault: str) -> None:
    subprocess.run([sys.executable, "-c", code, folder, vault], check=True, stderr=subprocess.DEVNULL)


def main() -> None:
    parts = {"bare": BARE, "ours": OURS, "parent": PARENT, "python": "pass"}
    times: dict[str, list[float]] = {name: [] for name in parts}
    with tempfile.TemporaryDirectory() as folder:
        vault = str(Path(folder) / "vault")
        for round_ in range(ROUNDS + 1):
            for name, code in parts.items():
                took = timed(partial(run, code, folder, vault))
                if round_:  # the first one compiles
                    times[name].append(took)
    middle = {name: statistics.median(taken) for name, taken in times.items()}
    tell(
        row("unlock window against a bare window", round(middle["ours"] / middle["bare"], 2), "<= 1.25"),
        row("unlock window, ms", round(middle["ours"] * 1000)),
        row("bare window, ms", round(middle["bare"] * 1000)),
        row("the parent before it, ms", round((middle["parent"] - middle["python"]) * 1000)),
    )


if __name__ == "__main__":
    main()
