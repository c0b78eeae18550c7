"""Two real message buses of their own, and services on them that say what the system's would say.

Used by the tests as a context; run as a program it is the service: ``python -m tests.app.buses ADDRESS NAME...`` takes
the names, answers every call with a file descriptor (as login1's Inhibit does), and sends each signal it is told of on
its standard input: PATH INTERFACE MEMBER, then on, off, nothing or lid.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import IO

LOGIN = "/org/freedesktop/login1 org.freedesktop.login1.Manager PrepareForSleep"
SESSION = "/org/freedesktop/login1/session/_31 org.freedesktop.login1.Session Lock"
LID = "/org/freedesktop/UPower org.freedesktop.DBus.Properties PropertiesChanged"
SAVER = "/org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver ActiveChanged"
GNOME = "/org/gnome/ScreenSaver org.gnome.ScreenSaver ActiveChanged"
SYSTEM_NAMES = ("org.freedesktop.login1", "org.freedesktop.UPower")
SESSION_NAMES = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class Buses:
    """``system`` and ``session`` are addresses; ``say`` sends a signal on the bus that it belongs to."""

    def __init__(self, system: str, session: str, pens: dict[str, IO[str]]) -> None:
        self.system, self.session, self._pens = system, session, pens

    def say(self, signal: str, value: str) -> None:
        pen = self._pens["session" if signal in (SAVER, GNOME) else "system"]
        pen.write(f"{signal} {value}\n")
        pen.flush()


@contextmanager
def buses() -> Iterator[Buses]:
    with ExitStack() as last:
        addresses, pens = {}, {}
        for which, names in (("system", SYSTEM_NAMES), ("session", SESSION_NAMES)):
            daemon = subprocess.Popen(
                ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            )  # fmt: skip
            last.callback(_end, daemon)
            assert daemon.stdout is not None
            addresses[which] = daemon.stdout.readline().strip()
            service = subprocess.Popen(
                [sys.executable, "-m", "tests.app.buses", addresses[which], *names],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
            last.callback(_end, service)
            assert service.stdout is not None
            assert service.stdin is not None
            assert service.stdout.readline().strip() == "ready"
            pens[which] = service.stdin
        yield Buses(addresses["system"], addresses["session"], pens)


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()  # a bus that is asked to end takes its socket with it
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


def _serve(address: str, names: list[str]) -> None:
    from jeepney import DBusAddress, MessageType, new_method_return, new_signal
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    bus = open_dbus_connection(bus=address, enable_fds=True)
    for name in names:
        bus.send_and_get_reply(message_bus.RequestName(name))
    sys.stdout.write("ready\n")
    sys.stdout.flush()

    def answer() -> None:
        while True:
            call = bus.receive()
            if call.header.message_type is MessageType.method_call:
                bus.send(new_method_return(call, "h", (os.fdopen(os.pipe()[1], "wb"),)))

    threading.Thread(target=answer, daemon=True).start()
    for line in sys.stdin:
        path, interface, member, value = line.split()
        told: dict[str, tuple[str | None, tuple[object, ...]]] = {
            "on": ("b", (True,)), "off": ("b", (False,)), "nothing": (None, ()),
            "lid": ("sa{sv}as", ("org.freedesktop.UPower", {"LidIsClosed": ("b", True)}, [])),
        }  # fmt: skip
        signature, body = told[value]
        bus.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))


if __name__ == "__main__":
    _serve(sys.argv[1], sys.argv[2:])
