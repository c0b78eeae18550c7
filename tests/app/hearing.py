"""Says how often the system's own lock was heard: ``python -m tests.app.hearing SECONDS`` counts one line a lock."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QTimer

from visit_desk.app.system_linux import SystemWatch


def main() -> int:
    app = QCoreApplication([])
    heard = SystemWatch()

    def say(words: str) -> None:
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()

    heard.lock_asked.connect(lambda: say("lock"))
    QTimer.singleShot(400, lambda: say(f"ready {heard.waits}"))
    QTimer.singleShot(int(float(sys.argv[1]) * 1000), app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
