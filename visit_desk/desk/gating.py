"""The gate: finished bytes are opened again and searched in a process of their own before any file appears.

The process gets bytes and words through its standard input and answers on its standard output: nothing of it touches
the disk, and a fault in a library that takes files apart cannot reach the vault.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from typing import IO

from visit_desk.domain.lists import Format
from visit_desk.domain.trouble import BadInput, Refused
from visit_desk.paper import channels
from visit_desk.redaction import GateHit, Watch, gate_search

# A report of 30,000 words takes a few seconds; what takes minutes is not let through.
_PATIENCE = 300.0
_running: list[subprocess.Popen[bytes]] = []


def search(data: bytes, file_format: Format, watch: Watch) -> tuple[GateHit, ...]:
    """Open finished bytes and search every channel, in this process. Raises BadInput for what cannot be opened."""
    return gate_search(channels(data, file_format.value), watch)


def search_apart(data: bytes, file_format: Format, watch: Watch) -> tuple[GateHit, ...]:
    """The same in a separate process. A gate that did not answer has not passed anything."""
    question = {
        "format": file_format.value,
        "data": base64.b64encode(data).decode("ascii"),
        "watch": watch.to_json(),
    }
    try:
        answer = json.loads(_answered(json.dumps(question).encode("utf-8")).decode("utf-8"))
    except (OSError, subprocess.SubprocessError, ValueError):
        raise Refused(count=0) from None
    if "bad" in answer:
        raise BadInput(expected=file_format.value, reason=answer["bad"])
    return tuple(GateHit(**hit) for hit in answer["hits"])


def _answered(question: bytes) -> bytes:
    pipe = subprocess.PIPE
    with subprocess.Popen(_command(), stdin=pipe, stdout=pipe, stderr=pipe) as process:
        _running.append(process)
        try:
            return process.communicate(question, timeout=_PATIENCE)[0]
        finally:
            process.kill()
            _running.remove(process)


def end_all() -> None:
    """The desk locks: a process that saw text ends with it. May be called from any thread."""
    for process in list(_running):
        process.kill()


def answer(question: IO[bytes], reply: IO[bytes]) -> None:
    """The separate process: one question in, one answer out."""
    asked = json.loads(question.read().decode("utf-8"))
    data = base64.b64decode(asked["data"])
    try:
        hits = search(data, Format(asked["format"]), Watch.from_json(asked["watch"]))
        said: dict[str, object] = {"hits": [hit.to_json() for hit in hits]}
    except BadInput as trouble:
        said = {"bad": trouble.places.get("reason", "damaged")}
    reply.write(json.dumps(said).encode("utf-8"))
    reply.flush()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "gate-worker"]
    return [sys.executable, "-m", "visit_desk", "gate-worker"]
