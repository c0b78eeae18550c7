"""Preferences are worn at once, kept on this machine, and say nothing about a visit."""

from __future__ import annotations

import json
import os
from pathlib import Path

from PySide6.QtCore import QSize

from visit_desk import settings
from visit_desk.app.child import has_room


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    chosen = settings.Settings(language="fr", theme="dark", scale=150, remember_vault=False)
    assert settings.save(tmp_path / "a", chosen)
    assert settings.load(tmp_path / "a") == chosen


def test_a_damaged_or_foreign_file_is_never_a_reason_not_to_start(tmp_path: Path) -> None:
    for content in ("{", "[]", '{"scale": "huge", "theme": 7, "more": 1}', '{"scale": 900}', '{"scale": true}', "\x00"):
        (tmp_path / "preferences.json").write_text(content, encoding="utf-8")
        loaded = settings.load(tmp_path)
        assert loaded.theme == "system"
        assert 90 <= loaded.scale <= 200


def test_a_folder_that_cannot_be_written_is_told_and_breaks_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    assert not settings.save(tmp_path / "file", settings.Settings())


def test_nothing_but_looks_and_one_folder_is_kept(tmp_path: Path) -> None:
    settings.save(tmp_path, settings.Settings(vault="/somewhere"))
    kept = json.loads((tmp_path / "preferences.json").read_text(encoding="utf-8"))
    assert set(kept) == {"language", "theme", "scale", "vault", "remember_vault", "idle_minutes", "meeting_minutes"}


def test_the_times_of_the_lock_stay_within_their_bounds_whatever_the_file_says(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text('{"idle_minutes": 600, "meeting_minutes": 1}', encoding="utf-8")
    loaded = settings.load(tmp_path)
    assert (loaded.idle_minutes, loaded.meeting_minutes) == (10, 10)
    assert (tmp_path / "preferences.json").exists()
    settings.save(tmp_path, loaded)
    assert os.name == "nt" or (tmp_path / "preferences.json").stat().st_mode & 0o077 == 0


def test_a_window_that_would_hang_over_the_screens_edge_takes_the_whole_screen() -> None:
    usual = QSize(1366, 768)
    assert not has_room(usual, QSize(1366, 768))  # its title bar would push its foot below the edge
    assert not has_room(usual, QSize(1024, 640))
    assert has_room(usual, QSize(1920, 1040))
