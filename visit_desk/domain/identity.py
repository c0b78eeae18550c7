"""Identity: every form by which one person may be written, as the recognisers need it; nothing else about them."""

from __future__ import annotations

from dataclasses import dataclass, field


def _texts() -> tuple[str, ...]:
    value: tuple[str, ...] = field(default=(), repr=False)
    return value


@dataclass(frozen=True, kw_only=True)
class Identity:
    """One person (or organization, or place) as the register knows it. Keys are those of ``REG.json``."""

    id: str
    names: tuple[str, ...] = _texts()
    nicknames: tuple[str, ...] = _texts()
    other_scripts: tuple[str, ...] = _texts()
    contacts: tuple[str, ...] = _texts()
    organizations: tuple[str, ...] = _texts()
    places: tuple[str, ...] = _texts()
    case_numbers: tuple[str, ...] = _texts()
