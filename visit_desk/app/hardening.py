"""What a process of ours gives up before it does anything: memory dumps, being traced, files that others may read.

Called first in every process: the window's, its parent, the commands, the gate's own. Linux: ``RLIMIT_CORE`` 0,
``PR_SET_DUMPABLE`` 0 (no core file, no ptrace and no /proc/PID/mem for other processes of the same user), and a child
ends with its parent (``PR_SET_PDEATHSIG``). macOS: ``RLIMIT_CORE`` 0 and ``PT_DENY_ATTACH``. Windows: no error boxes,
and error reports without the heap (``WerSetFlags``). A system that refuses one of them is not worth a trouble: the room
check tells what the machine itself does with memory.
"""

from __future__ import annotations

import os
import sys

# The first lines of every process: what they import, each start waits for (typing and signal: 8 ms).
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SIGTERM = 15
PR_SET_PDEATHSIG, PR_SET_DUMPABLE = 1, 4
PT_DENY_ATTACH = 31
QUIET = 0x0001 | 0x0002 | 0x8000  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX
WITHOUT_HEAP = 0x0001 | 0x0020  # WER_FAULT_REPORTING_FLAG_NOHEAP, WER_FAULT_REPORTING_NO_UI


def harden(*, child: bool = False) -> None:
    """``child``: this process ends when the one that started it does."""
    os.umask(0o077)
    if sys.platform == "win32":
        without_reports(_library("kernel32"), _library("wer"))
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        untraceable(_library(None), child=child)
    elif sys.platform == "darwin":
        _library(None).ptrace(PT_DENY_ATTACH, 0, 0, 0)


def untraceable(libc: Any, *, child: bool) -> None:
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    if child:
        libc.prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0)


def without_reports(kernel32: Any, wer: Any) -> None:
    kernel32.SetErrorMode(QUIET)
    wer.WerSetFlags(WITHOUT_HEAP)


def _library(name: str | None) -> Any:
    import ctypes

    return ctypes.CDLL(name)
