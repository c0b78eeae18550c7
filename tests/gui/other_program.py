"""Another program on the screen: says what it is offered. ``python -m tests.gui.other_program clipboard|primary``"""

from __future__ import annotations

import json
import sys

from PySide6.QtGui import QClipboard, QGuiApplication


def main() -> int:
    app = QGuiApplication([])
    mode = QClipboard.Mode.Selection if sys.argv[1] == "primary" else QClipboard.Mode.Clipboard
    offered = app.clipboard().mimeData(mode)
    kinds = {kind: bytes(offered.data(kind).data()).decode("utf-8", "replace") for kind in offered.formats()}
    sys.stdout.write(json.dumps(kinds) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
