"""Identity: every form by which one person may be written, as the recognisers need it; nothing else about them."""

from __future__ import annotations

from dataclasses import dataclass

from visit_desk.domain.thing import secret_texts


@dataclass(frozen=True, kw_only=True)
class Identity:
    """One person (or organization, or place) as the register knows it. Keys are those of ``REG.json``."""

    id: str
    names: tuple[str, ...] = secret_texts()
    nicknames: tuple[str, ...] = secret_texts()
    other_scripts: tuple[str, ...] = secret_texts()
    contacts: tuple[str, ...] = secret_texts()
    organizations: tuple[str, ...] = secret_texts()
    places: tuple[str, ...] = secret_texts()
    case_numbers: tuple[str, ...] = secret_texts()
