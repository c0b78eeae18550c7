"""What each process gives up before it does anything; and what no picture of the screen may show."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.app.test_system_lock import Recorded
from visit_desk.app import hardening
from visit_desk.gui import capture
from visit_desk.gui.capture import Objc

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="told by Linux's /proc")
# The real entry of each process; ``start`` is replaced by a look at what has been given up before it.
LOOK = """
import json, os, resource, sys
from visit_desk import app
import visit_desk.__main__ as entry
def look(*_):
    import ctypes
    told = {"core": resource.getrlimit(resource.RLIMIT_CORE), "umask": os.umask(0o77),
            "dumpable": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)}
    print(json.dumps(told))
    return 0
app.start = look
from visit_desk.desk import gating
gating.answer = look
sys.argv[0] = "visit-desk"
entry.main()
"""


@LINUX
@pytest.mark.parametrize(
    "process", ["window-child", "", "check", "gate-worker"], ids=["window", "parent", "cli", "gate"]
)
def test_every_process_begins_without_dumps_without_tracing_and_with_private_files(process: str) -> None:
    command = [sys.executable, "-c", LOOK, *([process] if process else [])]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert json.loads(done.stdout) == {"core": [0, 0], "umask": 0o077, "dumpable": 0}


@LINUX
def test_a_process_of_ours_ends_with_the_one_that_started_it(tmp_path: Path) -> None:
    inner = "import time; from visit_desk.app.hardening import harden; harden(child=True); print('up', flush=True); time.sleep(60)"  # noqa: E501
    outer = f"import subprocess, sys, time; p = subprocess.Popen([sys.executable, '-c', {inner!r}]); print(p.pid, flush=True); time.sleep(60)"  # noqa: E501
    with subprocess.Popen([sys.executable, "-c", outer], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        child = int(process.stdout.readline())
        assert process.stdout.readline().strip() == "up"
        process.send_signal(signal.SIGKILL)
    for _ in range(100):
        if _gone(child):
            return
        time.sleep(0.02)
    pytest.fail("the child lives on")


def _gone(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").split()[2] == "Z"
    except OSError:
        return True


def test_windows_is_asked_for_no_error_boxes_and_for_reports_without_the_heap() -> None:
    kernel, wer = Recorded(), Recorded()
    hardening.without_reports(kernel, wer)
    assert kernel.calls == [("SetErrorMode", (0x8003,))]
    assert wer.calls == [("WerSetFlags", (0x21,))]


class Affinity:
    """``user32`` of a Windows that refuses the kinds of protection given here."""

    def __init__(self, refuses: tuple[int, ...]) -> None:
        self.asked: list[tuple[int, int]] = []

        class Call:
            argtypes: object = None
            restype: object = None

            def __call__(inner, handle: int, kind: int) -> int:
                self.asked.append((handle, kind))
                return int(kind not in refuses)

        self.SetWindowDisplayAffinity = Call()


@pytest.mark.parametrize(
    ("refuses", "asked", "done"),
    [((), [(42, 0x11)], True), ((0x11,), [(42, 0x11), (42, 1)], True), ((0x11, 1), [(42, 0x11), (42, 1)], False)],
)
def test_windows_a_window_is_kept_out_of_pictures_or_at_least_black_in_them(
    refuses: tuple[int, ...], asked: list[tuple[int, int]], done: bool
) -> None:
    library = Affinity(refuses)
    assert capture.exclude(42, library) is done
    assert library.asked == asked
    assert library.SetWindowDisplayAffinity.argtypes == [ctypes.c_void_p, ctypes.c_uint32]


def test_macos_a_window_is_shared_with_nobody_and_a_copy_is_concealed() -> None:
    runtime = Recorded()
    assert capture.unshare(42, Objc(runtime))
    assert [name for name, _ in runtime.said()] == ["window", "setSharingType:"]
    assert runtime.said()[1][1] == (0,)
    runtime = Recorded()
    capture.conceal("org.nspasteboard.ConcealedType", Objc(runtime))
    told = runtime.said()
    assert [name for name, _ in told][-2:] == ["stringWithUTF8String:", "setString:forType:"]
    assert told[1][1] == (b"org.nspasteboard.ConcealedType",)


def test_linux_says_plainly_that_no_program_can_keep_pictures_from_being_taken() -> None:
    assert [capture.may_ask(system) for system in ("linux", "win32", "darwin")] == [False, True, True]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
