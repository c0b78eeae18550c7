"""redact and gate: what must go from a text, and what a finished file still holds."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from visit_desk.cli.opening import opened
from visit_desk.cli.telling import table, tell, warn
from visit_desk.desk.gating import search_apart
from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import Format, Profile
from visit_desk.domain.trouble import BadInput, Exit, SourcesClosed, WrongUsage
from visit_desk.exchange import read_register, read_text
from visit_desk.redaction import GateHit, Register, Span, Watch, find, language_of

_CLEAR = "The register is a clear file: use it for invented data only."
_FORMATS = {f".{form.value}": form for form in Format} | {".htm": Format.HTML, ".txt": Format.HTML}


def redact(asked: Namespace) -> int:
    """Find what must go. Needs no vault, keeps nothing, prints offsets and kinds but no word of the text."""
    register = Register(_register(asked.register)) if asked.register else None
    files = [_redacted(path, register, asked.lang) for path in asked.files]
    rows = [
        (Path(one["file"]).name, str(span["start"]), str(span["end"]), span["kind"], span["action"], span["layer"])
        for one in files
        for span in one["spans"]
    ]
    tell(asked, {"files": files}, table(rows) or "Nothing was found. That is no promise: read it with care.")
    return int(Exit.DONE)


def gate(asked: Namespace) -> int:
    """Re-open a finished file and search every channel of it. Exit 0 clean, 4 with a hit."""
    form = _FORMATS.get(asked.file.suffix.lower())
    if form is None:
        raise WrongUsage(what="The gate opens PDF, DOCX, XLSX, CSV, JSON and HTML files.")
    try:
        data = asked.file.read_bytes()
    except OSError:
        raise BadInput(expected=form.value, reason="it is not there or cannot be read") from None
    hits = search_apart(data, form, _watch(asked))
    answer = {"clean": not hits, "hits": [_hit(hit) for hit in hits]}
    rows = [(hit.where, str(hit.kind), str(hit.person)) for hit in hits]
    tell(asked, answer, table(rows) or "Nothing that this profile may not say was found in any channel.")
    return int(Exit.REFUSED if hits else Exit.DONE)


def _watch(asked: Namespace) -> Watch:
    if asked.register:
        return Watch(identities=_register(asked.register), grounds=(), codes=())
    if not asked.vault:
        raise WrongUsage(what="Name a vault or a register to search for.")
    with opened(asked, asked.vault) as desk:
        if not desk.sources_open:
            raise SourcesClosed
        return desk.exports.watch(Profile(asked.profile))


def _register(path: Path) -> tuple[Identity, ...]:
    warn(_CLEAR)
    return read_register(path)


def _redacted(path: Path, register: Register | None, language: str) -> dict[str, Any]:
    text = read_text(path)
    spoken = language_of(text) if language == "auto" else language
    spans = find(text, register, lang=spoken)
    return {"file": str(path), "lang": spoken, "spans": [_span(span) for span in spans]}


def _span(span: Span) -> dict[str, Any]:
    return {
        "start": span.start,
        "end": span.end,
        "kind": span.kind.value,
        "person": span.person,
        "action": span.action.value,
        "layer": span.layer,
        "score": round(span.score, 3),
    }


def _hit(hit: GateHit) -> dict[str, Any]:
    return {"where": hit.where, "kind": str(hit.kind), "person": hit.person, "paragraph": hit.paragraph}


BY_NAME: dict[str, Callable[[Namespace], int]] = {"redact": redact, "gate": gate}
