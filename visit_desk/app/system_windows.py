"""Windows: the session's lock, sleep and the lid, as messages of the window.

By Microsoft's documents: ``WM_WTSSESSION_CHANGE`` after ``WTSRegisterSessionNotification``, ``WM_POWERBROADCAST``, and
its ``PBT_POWERSETTINGCHANGE`` for ``GUID_LIDSWITCH_STATE_CHANGE`` after ``RegisterPowerSettingNotification``.
"""

from __future__ import annotations

import ctypes
import uuid
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

SESSION, POWER = 0x02B1, 0x0218  # WM_WTSSESSION_CHANGE, WM_POWERBROADCAST
# WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK
GONE = frozenset({0x2, 0x4, 0x6, 0x7})
SUSPEND, RESUMED, SETTING = 0x4, 0x12, 0x8013  # PBT_APMSUSPEND, PBT_APMRESUMEAUTOMATIC, PBT_POWERSETTINGCHANGE
LID = uuid.UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3").bytes_le  # GUID_LIDSWITCH_STATE_CHANGE
THIS_SESSION = 0


class Message(ctypes.Structure):
    """``MSG`` of the Windows headers."""

    _fields_ = (
        ("window", ctypes.c_void_p), ("message", ctypes.c_uint), ("w", ctypes.c_size_t), ("l", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32), ("x", ctypes.c_long), ("y", ctypes.c_long),
    )  # fmt: skip


class PowerSetting(ctypes.Structure):
    """``POWERBROADCAST_SETTING`` with the four bytes that the lid's state takes: 0 is closed."""

    _fields_ = (("guid", ctypes.c_ubyte * 16), ("length", ctypes.c_uint32), ("value", ctypes.c_uint32))


def locks(message: Message) -> bool:
    """Whether this message means that nobody sits here any more, or that the machine sleeps or has slept."""
    if message.message == SESSION:
        return message.w in GONE
    if message.message != POWER:
        return False
    if message.w == SETTING and message.l:
        told = ctypes.cast(message.l, ctypes.POINTER(PowerSetting)).contents
        return bytes(told.guid) == LID and told.value == 0
    return message.w in (SUSPEND, RESUMED)


class Messages(QAbstractNativeEventFilter):
    """Hears every message of our windows before Qt does, and takes none away."""

    def __init__(self, lock: Callable[[], object]) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        if QByteArray(kind).data() == b"windows_generic_MSG" and locks(Message.from_address(int(message))):
            self._lock()
        return False, 0


def register(handle: int, wtsapi32: Any, user32: Any) -> None:
    """Ask for these messages for this window handle."""
    wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(handle), THIS_SESSION)
    lid = (ctypes.c_ubyte * 16).from_buffer_copy(LID)
    user32.RegisterPowerSettingNotification(ctypes.c_void_p(handle), ctypes.byref(lid), 0)


def watch(parent: QObject, lock: Callable[[], object]) -> QObject:
    """Listen until the process ends."""
    heard = Messages(lock)
    holder = QObject(parent)
    holder.setProperty("heard", heard)  # Qt does not own a filter; it must live as long as the window
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101 (there is a window)
    app.installNativeEventFilter(heard)
    front = next((one for one in QApplication.topLevelWidgets() if one.isWindow()), None)
    if front is not None:
        register(int(front.winId()), ctypes.CDLL("wtsapi32"), ctypes.CDLL("user32"))
    return holder
