"""The program's own test, for a built or installed copy: a sample vault is unlocked, exported from, and drawn.

Everything happens in a folder that is thrown away. It proves that every library and every file is where the program
looks for it: encrypted database, key derivation, keychain, words of shares, fonts, translations, lists, PDF, the gate's
own process, the window.
"""

from __future__ import annotations

import os
import secrets
import sys
import tempfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from visit_desk.domain.lists import Format, Profile, ReportKind, VisitKind
from visit_desk.domain.trouble import Exit, Trouble


def self_test() -> int:
    """0 when everything answered; 1 with a sentence on standard error when something did not."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="visit-desk-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            _say("keychain", _keychain())
            _say("vault", _vault(folder))
            _say("report", _report(folder))
            _say("window", _window(folder))
        except Trouble as trouble:
            sys.stderr.write(f"self-test: {trouble}\n")
            return int(Exit.BUG)
    sys.stdout.write("self-test passed\n")
    return int(Exit.DONE)


def _now() -> datetime:
    return datetime(2030, 5, 14, 12)  # noqa: DTZ001  # a visit lives in local wall time


_WORDS = secrets.token_hex(16), secrets.token_hex(16)


def _keychain() -> str:
    """Which keychain of this computer is found. Nothing is written into it."""
    from visit_desk.vault import Keychain

    return Keychain().name() or "none found here: passphrases would open alone"


def _vault(folder: Path) -> str:
    """A new vault with a visit and a note, closed again."""
    from visit_desk.app.door import VaultDoor

    door = VaultDoor(folder, _now, keychain=False)
    door.create(folder / "sample", *_WORDS, shares=True)
    desk = door.first_visit("Sampleland", date(2030, 5, 13), date(2030, 5, 22), VisitKind.COUNTRY)
    desk.notes.keep(replace(desk.notes.begin(), text="A note of the sample visit."))
    desk.reports.draft(ReportKind.REPORT)
    desk.close()
    return "made"


def _report(folder: Path) -> str:
    """Unlocked with both passphrases, exported through the gate."""
    from visit_desk.app.door import VaultDoor

    desk = VaultDoor(folder, _now).open(folder / "sample", *_WORDS)
    try:
        for form in (Format.PDF, Format.DOCX):
            desk.exports.write(ReportKind.REPORT, Profile.DRAFT, form, "en", folder / f"report.{form}")
    finally:
        desk.close()
    return "written through the gate"


def _window(folder: Path) -> str:
    """The whole window on the sample vault, every page once in front."""
    from PySide6.QtCore import QEventLoop, QTimer

    from visit_desk import settings
    from visit_desk.app.child import Session
    from visit_desk.gui.application import make_application
    from visit_desk.gui.sidebar import PAGES

    app = make_application(["self-test"])
    session = Session(app, folder / "data", settings.Settings(), _now)
    opened = session.open_for_test(folder / "sample", *_WORDS)
    for page in PAGES:
        opened.window.show_page(page)
        waiting = QEventLoop()
        QTimer.singleShot(50, waiting.quit)
        waiting.exec()
        session.lane.wait()
    session.end()
    opened.window.hide()
    return f"drawn, {len(PAGES)} pages"


def _say(what: str, done: str) -> None:
    sys.stdout.write(f"{what}: {done}\n")
    sys.stdout.flush()
