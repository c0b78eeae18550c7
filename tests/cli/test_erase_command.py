"""erase: shown first, for good with --yes, counts alone on standard output."""

from __future__ import annotations

from pathlib import Path

from tests.cli.test_commands import Run, cli, kept, place, words  # noqa: F401  # fixtures
from visit_desk.domain.trouble import Exit


def test_erase_shows_first_and_then_erases_with_counts_and_no_names(cli: Run, place: Path) -> None:  # noqa: F811
    code, told, err = cli("erase", place / "v", "--person", "SEN", *words(place))
    assert (code, told["erased"]) == (int(Exit.REFUSED), False)
    assert told["would"]["records"]["interlocutor"] == 1
    assert "--yes" in err
    code, told, err = cli("erase", place / "v", "--person", "SEN", "--yes", *words(place))
    assert (code, told["erased"], told["deed"]) == (0, True, "person")
    assert told["found_before"] > 0
    assert told["found_after"] == 0
    assert "Brandt" not in str(told) + err
    code, _, _ = cli("erase", place / "v", "--person", "SEN", "--yes", *words(place))
    assert code == int(Exit.USAGE)
    assert cli("vault", "check", place / "v", *words(place))[0] == 0


def test_erase_without_the_sources_is_refused(cli: Run, place: Path) -> None:  # noqa: F811
    code, _, _ = cli("erase", place / "v", "--visit", "TAV-2031", "--yes", *words(place, sources=False))
    assert code == int(Exit.REFUSED)


def test_the_sources_are_not_destroyed_before_publication(cli: Run, place: Path) -> None:  # noqa: F811
    code, told, _ = cli("erase", place / "v", "--sources", "--yes", *words(place))
    assert code == int(Exit.REFUSED)
    assert "not published" in str(told["trouble"])
