"""macOS: sleep, the screens' sleep, another user's turn and the screen lock, as notifications.

By Apple's documents: ``NSWorkspaceWillSleepNotification``, ``NSWorkspaceScreensDidSleepNotification`` and
``NSWorkspaceSessionDidResignActiveNotification`` of the workspace's own centre; ``com.apple.screenIsLocked`` of the
distributed one (sent by the login window; in no document, in use for many years). The lid closes into sleep.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal, Slot

from visit_desk.gui.capture import Objc

WORKSPACE = (
    "NSWorkspaceWillSleepNotification",
    "NSWorkspaceScreensDidSleepNotification",
    "NSWorkspaceSessionDidResignActiveNotification",
)
DISTRIBUTED = ("com.apple.screenIsLocked",)
_Method = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class SystemWatch(QObject):
    """``lock_asked`` in the window's thread, whichever thread a notification came in."""

    lock_asked = Signal()

    def hear(self, _self: Any = None, _message: Any = None, _notification: Any = None) -> None:
        QMetaObject.invokeMethod(self, "_tell", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _tell(self) -> None:
        self.lock_asked.emit()


def listener(objc: Objc, runtime: Any, heard: Any) -> Any:
    """An Objective-C object whose ``heard:`` calls ``heard``."""
    make = runtime.objc_allocateClassPair
    make.argtypes, make.restype = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t], ctypes.c_void_p
    kind = make(objc.named("NSObject"), b"VisitDeskListener", 0)
    add = runtime.class_addMethod
    add.argtypes = [ctypes.c_void_p, ctypes.c_void_p, type(heard), ctypes.c_char_p]
    add(kind, runtime.sel_registerName(b"heard:"), heard, b"v@:@")
    runtime.objc_registerClassPair(ctypes.c_void_p(kind))
    return objc.send(objc.send(kind, "alloc"), "init")


def subscribe(objc: Objc, runtime: Any, who: Any) -> None:
    """Have ``who`` told of each of the notifications above."""
    workspace = objc.send(objc.send(objc.named("NSWorkspace"), "sharedWorkspace"), "notificationCenter")
    distributed = objc.send(objc.named("NSDistributedNotificationCenter"), "defaultCenter")
    said = runtime.sel_registerName(b"heard:")
    for centre, names in ((workspace, WORKSPACE), (distributed, DISTRIBUTED)):
        for name in names:
            pointer = ctypes.c_void_p
            objc.send(centre, "addObserver:selector:name:object:", (pointer, who), (pointer, said),
                      (pointer, objc.text(name)), (pointer, None), answer=None)  # fmt: skip


def watch(parent: QObject, lock: Callable[[], object]) -> SystemWatch:
    made = SystemWatch(parent)
    made.lock_asked.connect(lock)
    runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc = Objc(runtime)
    heard = _Method(made.hear)
    made.setProperty("heard", heard)  # called from Objective-C for as long as the process lives
    subscribe(objc, runtime, listener(objc, runtime, heard))
    return made
