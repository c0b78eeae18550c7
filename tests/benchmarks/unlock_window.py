"""The unlock window against a bare PySide6 window: process start to the first picture and the end, in turn.

The bare one shows an empty widget with a label. Ours is the window's own process with the entrance in front, exactly
as it starts for a person; heavy rooms load after the first picture and are not waited for.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.measuring import row, tell, timed

ROUNDS = 9
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
app = QApplication(sys.argv)
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
window = Bare()
QVBoxLayout(window).addWidget(QLabel("Passphrase"))
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from visit_desk.app import child
from visit_desk.gui import entrance
class Shown(entrance.Entrance):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: os._exit(0))
entrance.Entrance.paintEvent = Shown.paintEvent
child.live(["--data-dir", sys.argv[1], sys.argv[2]])
"""


def run(code: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, env=dict(os.environ))


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        vault = str(Path(name) / "vault")
        run(BARE)
        run(OURS, name, vault)
        bare, ours = [], []
        for _ in range(ROUNDS):
            bare.append(timed(lambda: run(BARE)))
            ours.append(timed(lambda: run(OURS, name, vault)))
    tell(
        row(
            "unlock window against a bare window",
            round(statistics.median(ours) / statistics.median(bare), 2),
            "<= 1.25",
        ),
        row("unlock window, ms", round(statistics.median(ours) * 1000)),
        row("bare window, ms", round(statistics.median(bare) * 1000)),
    )


if __name__ == "__main__":
    main()
