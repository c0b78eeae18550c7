"""Every figure as a ratio within one run: `./desk bench [NAME ...] [--json FILE]`.

Each part is a process of its own, so that its peak memory is its own. Nothing here is asserted: a figure is read by
people, on a machine that they know.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PARTS = (
    "unlock_window", "pause", "lock", "autosave", "search", "vault_curve", "paper", "redaction", "redaction_register",
)  # fmt: skip


def measure(name: str, compiled: str, shared: str) -> dict[str, Any]:
    """One part in its own process, with its peak memory. ``shared`` is a folder for what several parts measure."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parents[1])}
    # Compiled modules are read, as in an installed copy, and written beside none of the sources.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = compiled
    environment["BENCH_FOLDER"] = shared
    process = subprocess.Popen([sys.executable, str(HERE / f"{name}.py")], stdout=subprocess.PIPE, env=environment)
    assert process.stdout is not None
    said = process.stdout.read().decode("utf-8")
    peak = 0.0
    if hasattr(os, "wait4"):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    else:
        process.wait()
    if process.returncode:
        return {"part": name, "trouble": f"ended with {process.returncode}"}
    return {"part": name, **json.loads(said.splitlines()[-1]), "peak_mb": round(peak, 1)}


def table(results: list[dict[str, Any]]) -> str:
    lines = [f"{'part':<15} {'what':<46} {'measured':>12} {'goal':>10}"]
    for result in results:
        for row in result.get("rows", [{"what": result.get("trouble", "nothing was measured"), "value": ""}]):
            goal = row.get("goal", "")
            lines.append(f"{result['part']:<15} {row['what']:<46} {row['value']!s:>12} {goal!s:>10}")
        lines.append(f"{result['part']:<15} {'peak memory, MB':<46} {result.get('peak_mb', '')!s:>12}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], default=[])
    parser.add_argument("--json", type=Path, help="write the results here as well")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as compiled, tempfile.TemporaryDirectory() as shared:
        results = [measure(name, compiled, shared) for name in asked.parts or PARTS]
    machine = {"python": platform.python_version(), "system": platform.platform(), "processors": os.cpu_count()}
    answer = {"machine": machine, "results": results}
    sys.stdout.write(table(results) + "\n" + json.dumps(answer) + "\n")
    if asked.json:
        asked.json.write_text(json.dumps(answer, indent=1), encoding="utf-8")
    return int(any("trouble" in result for result in results))


if __name__ == "__main__":
    sys.exit(main())
