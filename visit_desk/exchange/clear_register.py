"""A register in clear (``REG.json``), for invented data and outside checks: identities by which texts are searched."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from visit_desk.domain.identity import Identity
from visit_desk.domain.trouble import BadInput, TooBig

_LIMIT = 32 * 1024 * 1024
_WHAT = "a register"


class _Entry(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    id: str = Field(min_length=1, max_length=200)
    names: tuple[str, ...] = ()
    nicknames: tuple[str, ...] = ()
    other_scripts: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    case_numbers: tuple[str, ...] = ()


class _File(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    identities: tuple[_Entry, ...]


def read_register(path: Path) -> tuple[Identity, ...]:
    """The identities of a register file. Every key but ``id`` may be absent, null or empty."""
    try:
        if path.stat().st_size > _LIMIT:
            raise TooBig(expected=_WHAT, reason="it is too large", limit="32 MB")
        content = _File.model_validate_json(_without_nulls(path.read_text(encoding="utf-8-sig")))
    except (OSError, UnicodeDecodeError):
        raise BadInput(expected=_WHAT, reason="it is not there or not UTF-8") from None
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"]) or "its form"
        raise BadInput(expected=_WHAT, reason=f"{where} is not as described") from None
    except ValueError:
        raise BadInput(expected=_WHAT, reason="it is not JSON") from None
    return tuple(Identity(**entry.model_dump()) for entry in content.identities)


def _without_nulls(text: str) -> str:
    """A null stands for an absent key."""
    content = json.loads(text)
    if isinstance(content, dict) and isinstance(content.get("identities"), list):
        content["identities"] = [
            {key: value for key, value in entry.items() if value is not None} if isinstance(entry, dict) else entry
            for entry in content["identities"]
        ]
    return json.dumps(content)
