"""Entry: the common form of everything that a visit folder's JSON files hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

LABEL_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"
Label = Annotated[str, Field(pattern=LABEL_PATTERN)]
Texts = tuple[str, ...]


@dataclass(frozen=True)
class Points:
    """This key holds labels of another file's entries."""

    family: str


@dataclass(frozen=True)
class Term:
    """This key holds terms of a list under ``resources/lists``."""

    name: str


class Entry(BaseModel):
    """Unknown keys are refused: a misspelt ``withold`` must not silently protect nobody."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, hide_input_in_errors=True, str_max_length=200_000
    )

    comment: str = Field("", description="A remark for the next person who opens the file. Not imported.")
