"""Labels: how the files of a visit folder call things (P07, M14, S031), and the random ids they become."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

from visit_desk.domain.ids import new_id
from visit_desk.domain.thing import Thing
from visit_desk.exchange.entry import Entry, Points, Term
from visit_desk.exchange.files import Where, refuse
from visit_desk.exchange.terms import known

T = TypeVar("T", bound=Thing)
# What the files call their entries, in words for a sentence.
_WORDS = {
    "people": "person",
    "places": "place",
    "meetings": "meeting",
    "notes": "note",
    "statements": "statement",
    "documents": "document",
    "findings": "finding",
    "practices": "good practice",
    "commitments": "commitment",
    "recommendations": "recommendation",
    "passages": "passage",
}


@dataclass
class Labels:
    """Every label of the folder with its random id. One label may be used once in each file."""

    ids: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)
    private: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)

    def give(self, family: str, label: str, where: Where) -> str:
        """A new id for this label; a label that was given before is refused."""
        if (family, label) in self.ids:
            refuse(where, "is used twice; every entry needs a label of its own", "label")
        self.ids[family, label] = new_id()
        return self.ids[family, label]

    def find(self, family: str, label: str, where: Where, key: str) -> str:
        """The id behind a label; empty stays empty, an unknown one is refused."""
        if not label:
            return ""
        found = self.ids.get((family, label))
        if found is None:
            refuse(where, f"points to a {_WORDS[family]} that is not in this folder", key)
        return found

    def key(self, family: str, word: str) -> str:
        """A random key for a word that only groups entries (one witness, one case file)."""
        return self.private.setdefault((family, word), new_id()) if word else ""


def linked(entry: Entry, cls: type[T], where: Where, labels: Labels, **more: object) -> T:
    """The thing of the domain for one entry: same keys, labels replaced by ids, terms checked against the lists."""
    values: dict[str, Any] = {}
    for name, form in type(entry).model_fields.items():
        if name in more or name not in cls.__dataclass_fields__ or name in ("label", "visit"):
            continue
        value = getattr(entry, name)
        for mark in form.metadata:
            if isinstance(mark, Points):
                value = _resolved(value, mark, where, name, labels)
            elif isinstance(mark, Term):
                _checked(value, mark, where, name)
        values[name] = value
    return cls(**values | more)


def _resolved(value: Any, mark: Points, where: Where, key: str, labels: Labels) -> Any:
    if isinstance(value, tuple):
        return tuple(labels.find(mark.family, label, where, key) for label in value)
    return labels.find(mark.family, value, where, key)


def _checked(value: Any, mark: Term, where: Where, key: str) -> None:
    for term in value if isinstance(value, tuple) else (value,):
        if term and term not in known(mark.name):
            refuse(where, f"holds a term that is not in resources/lists/{mark.name}.json", key)
