"""The system locks, sleeps, or its lid closes: ours locks too. Real buses on Linux, recorded messages elsewhere."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.app.buses import GNOME, LID, LOGIN, SAVER, SESSION, buses
from visit_desk.app import system_macos, system_windows
from visit_desk.app.system_macos import DISTRIBUTED, WORKSPACE
from visit_desk.app.system_windows import LID as LID_GUID
from visit_desk.app.system_windows import Message, PowerSetting, locks
from visit_desk.gui.capture import Objc

HEARING = [sys.executable, "-m", "tests.app.hearing"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the buses are Linux's")
def test_sleep_lock_lid_and_screen_saver_are_heard_on_real_buses_and_waking_is_not() -> None:
    with buses() as there:
        told = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": there.system, "DBUS_SESSION_BUS_ADDRESS": there.session}
        with subprocess.Popen([*HEARING, "20"], env=told, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline().strip() == "ready True", "the machine waits for us before it sleeps"
            for signal, value in ((LOGIN, "on"), (SESSION, "nothing"), (LID, "lid"), (SAVER, "on"), (GNOME, "on")):
                for other in (LOGIN, SAVER, GNOME):
                    there.say(other, "off")
                there.say(signal, value)
                assert process.stdout.readline().strip() == "lock", signal
            process.kill()
            assert process.stdout.read() == "", "waking and unlocking lock nothing"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the buses are Linux's")
def test_without_any_bus_nothing_breaks() -> None:
    nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    done = subprocess.run(
        [*HEARING, "0.6"], env={**os.environ, **nowhere}, capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout.strip(), "Traceback" in done.stderr) == (0, "ready False", False)


def _message(kind: int, what: int, more: Any = None) -> Message:
    return Message(message=kind, w=what, l=ctypes.addressof(more) if more is not None else 0)


def _lid(value: int, guid: bytes = LID_GUID) -> PowerSetting:
    return PowerSetting(guid=(ctypes.c_ubyte * 16).from_buffer_copy(guid), length=4, value=value)


@pytest.mark.parametrize(
    ("kind", "what", "lid", "expected"),
    [
        (0x02B1, 0x7, None, True),  # WTS_SESSION_LOCK
        (0x02B1, 0x2, None, True),  # WTS_CONSOLE_DISCONNECT: another user comes
        (0x02B1, 0x8, None, False),  # WTS_SESSION_UNLOCK
        (0x0218, 0x4, None, True),  # PBT_APMSUSPEND
        (0x0218, 0x12, None, True),  # PBT_APMRESUMEAUTOMATIC: a sleep that was not announced
        (0x0218, 0xA, None, False),  # PBT_APMPOWERSTATUSCHANGE: the charger
        (0x0218, 0x8013, 0, True),  # the lid closed
        (0x0218, 0x8013, 1, False),  # the lid opened
        (0x0100, 0x7, None, False),  # WM_KEYDOWN
    ],
)
def test_windows_messages_as_they_were_recorded(kind: int, what: int, lid: int | None, expected: bool) -> None:
    more = _lid(lid) if lid is not None else None
    assert locks(_message(kind, what, more)) is expected


def test_windows_another_power_setting_is_not_the_lid(qapp: QApplication) -> None:
    assert not locks(_message(0x0218, 0x8013, _lid(0, bytes(16))))
    heard: list[int] = []
    messages = system_windows.Messages(lambda: heard.append(1))
    locked = _message(0x02B1, 0x7)
    assert messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(locked)) == (False, 0)
    assert messages.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(locked)) == (False, 0)
    assert heard == [1]


class Recorded:
    """Stands where a system's library stands: remembers each call, and gives every object a number."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._names: dict[int, str] = {}

    def __getattr__(self, name: str) -> Any:
        def call(*told: Any) -> int:
            self.calls.append((name, told))
            number = len(self.calls)
            if name in ("sel_registerName", "objc_getClass"):
                self._names[number] = told[0].decode()
            return number

        self.__dict__[name] = call
        return call

    def said(self) -> list[tuple[str, tuple[Any, ...]]]:
        """Each message that was sent to an object, by its name."""
        return [(self._names[told[1]], told[2:]) for name, told in self.calls if name == "objc_msgSend"]


def test_windows_is_asked_for_these_messages() -> None:
    sessions, power = Recorded(), Recorded()
    system_windows.register(42, sessions, power)
    assert sessions.calls[0][0] == "WTSRegisterSessionNotification"
    assert (sessions.calls[0][1][0].value, sessions.calls[0][1][1]) == (42, 0)
    assert power.calls[0][0] == "RegisterPowerSettingNotification"
    assert power.calls[0][1][2] == 0


def test_macos_is_asked_for_each_notification_on_its_centre() -> None:
    runtime = Recorded()
    system_macos.subscribe(Objc(runtime), runtime, 7)
    asked = [name for name, _ in runtime.said() if name == "addObserver:selector:name:object:"]
    words = [told[0].decode() for name, told in runtime.said() if name == "stringWithUTF8String:"]
    assert words == [*WORKSPACE, *DISTRIBUTED]
    assert len(asked) == 4


def test_macos_a_notification_from_any_thread_locks_in_the_window_s_thread(qapp: QApplication) -> None:
    import threading

    watch = system_macos.SystemWatch()
    heard: list[int] = []
    watch.lock_asked.connect(lambda: heard.append(threading.get_ident()))
    caller = threading.Thread(target=watch.hear, args=(1, 2, 3))
    caller.start()
    caller.join()
    for _ in range(5):
        QCoreApplication.processEvents()
    assert heard == [threading.get_ident()]
