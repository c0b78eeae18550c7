"""Preferences are worn at once, kept on this machine, and say nothing about a visit."""

from __future__ import annotations

import json
from pathlib import Path

from visit_desk import settings


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
    assert set(kept) == {"language", "theme", "scale", "vault", "remember_vault"}
