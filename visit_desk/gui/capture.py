"""Keeping our windows out of other programs' pictures of the screen, where the system lets a program ask for it.

Windows: ``SetWindowDisplayAffinity`` with ``WDA_EXCLUDEFROMCAPTURE`` (2004 and later: the window is not in the picture;
before that ``WDA_MONITOR``: it is black). macOS: ``NSWindow.sharingType = NSWindowSharingNone`` (screen sharing and the
older ways of capture; since macOS 15 ScreenCaptureKit may still see it). Linux: neither X11 nor Wayland lets a program
ask for it; ``may_ask`` says so and Preferences tells it in a line. A camera is never kept out.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtWidgets import QWidget

EXCLUDE, MONITOR = 0x11, 0x1
SHARING_NONE = 0


def may_ask(system: str = sys.platform) -> bool:
    return system in ("win32", "darwin")


def shield(window: QWidget) -> bool:
    """Ask for it for this window, once it has a place on the screen. False where nothing could be asked."""
    if sys.platform == "win32":
        return exclude(int(window.winId()), _library("user32"))
    if sys.platform == "darwin":
        return unshare(int(window.winId()), Objc(_library("objc")))
    return False


def exclude(handle: int, user32: Any) -> bool:
    """``SetWindowDisplayAffinity`` for this window handle; an older Windows refuses the first and takes the second."""
    ask = user32.SetWindowDisplayAffinity
    ask.argtypes, ask.restype = [ctypes.c_void_p, ctypes.c_uint32], ctypes.c_int
    return bool(ask(handle, EXCLUDE)) or bool(ask(handle, MONITOR))


class Objc:
    """As much of the Objective-C runtime as is needed: messages to objects."""

    def __init__(self, runtime: Any) -> None:
        self._runtime = runtime
        for name in ("sel_registerName", "objc_getClass"):
            call = getattr(runtime, name)
            call.argtypes, call.restype = [ctypes.c_char_p], ctypes.c_void_p

    def named(self, name: str) -> Any:
        return self._runtime.objc_getClass(name.encode())

    def send(self, to: Any, message: str, *told: tuple[Any, Any], answer: Any = ctypes.c_void_p) -> Any:
        """``told`` are (C type, value) pairs; what ``objc_msgSend`` takes and gives must be said for each message."""
        call = self._runtime.objc_msgSend
        kinds = [ctypes.c_void_p, ctypes.c_void_p, *(kind for kind, _ in told)]
        call = ctypes.cast(call, ctypes.CFUNCTYPE(answer, *kinds)) if isinstance(self._runtime, ctypes.CDLL) else call
        return call(to, self._runtime.sel_registerName(message.encode()), *(value for _, value in told))

    def text(self, words: str) -> Any:
        return self.send(self.named("NSString"), "stringWithUTF8String:", (ctypes.c_char_p, words.encode()))


def unshare(view: int, objc: Objc) -> bool:
    """``[[view window] setSharingType: NSWindowSharingNone]``; Qt's window id is the view."""
    window = objc.send(view, "window")
    if not window:
        return False
    objc.send(window, "setSharingType:", (ctypes.c_ulong, SHARING_NONE), answer=None)
    return True


def conceal(kind: str, objc: Objc | None = None) -> None:
    """Mark what now lies on the general pasteboard as concealed (nspasteboard.org): an empty value of that type."""
    objc = objc or Objc(_library("objc"))
    board = objc.send(objc.named("NSPasteboard"), "generalPasteboard")
    name = objc.text(kind)
    kinds = objc.send(objc.named("NSArray"), "arrayWithObject:", (ctypes.c_void_p, name))
    objc.send(board, "addTypes:owner:", (ctypes.c_void_p, kinds), (ctypes.c_void_p, None), answer=ctypes.c_long)
    nothing = objc.text("")
    objc.send(board, "setString:forType:", (ctypes.c_void_p, nothing), (ctypes.c_void_p, name), answer=ctypes.c_bool)


def _library(name: str) -> Any:
    return ctypes.CDLL(f"/usr/lib/lib{name}.dylib") if sys.platform == "darwin" else ctypes.CDLL(name)
