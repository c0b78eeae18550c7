"""Linux: the session's lock, sleep and the lid, heard on the two buses. Without a bus nothing is heard, nothing breaks.

By their documents: ``org.freedesktop.login1`` (PrepareForSleep; Lock of a session), ``org.freedesktop.ScreenSaver`` and
GNOME's, Cinnamon's and MATE's own (ActiveChanged), ``org.freedesktop.UPower`` (LidIsClosed). A "delay" inhibitor makes
the machine wait for the lock before it sleeps; it is let go when the process ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

LOGIN, UPOWER = "org.freedesktop.login1", "org.freedesktop.UPower"
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)


class SystemWatch(QObject):
    """``lock_asked`` tells that the system locks, sleeps, or that its lid was closed."""

    lock_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibitor: object = None
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            manager = f"{LOGIN}.Manager"
            system.connect(LOGIN, "/org/freedesktop/login1", manager, "PrepareForSleep", self, _slot("_if(bool)"))
            system.connect(LOGIN, "", f"{LOGIN}.Session", "Lock", self, _slot("_now()"))
            properties = "org.freedesktop.DBus.Properties"
            changed = _slot("_properties(QString,QVariantMap,QStringList)")
            system.connect(UPOWER, "/org/freedesktop/UPower", properties, "PropertiesChanged", self, changed)
            self._ask_to_wait(system)
        if session.isConnected():
            for service, path in SAVERS:
                session.connect(service, path, service, "ActiveChanged", self, _slot("_if(bool)"))

    def _ask_to_wait(self, system: QDBusConnection) -> None:
        """Sleep waits for us, a few seconds at most, as login1 documents it."""
        asked = QDBusMessage.createMethodCall(LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager", "Inhibit")
        asked.setArguments(["sleep", "Visit Desk", "", "delay"])
        waiting = QDBusPendingCallWatcher(system.asyncCall(asked), self)
        waiting.finished.connect(self._hold)

    def _hold(self, waiting: QDBusPendingCallWatcher) -> None:
        answer = waiting.reply()
        if answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            self._inhibitor = answer.arguments()[0]
        waiting.deleteLater()

    @property
    def waits(self) -> bool:
        """Whether the machine waits for us before it sleeps."""
        return self._inhibitor is not None

    @Slot(bool)
    def _if(self, on: bool) -> None:
        if on:
            self.lock_asked.emit()

    @Slot()
    def _now(self) -> None:
        self.lock_asked.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def _properties(self, _interface: str, changed: dict[str, object], _rest: list[str]) -> None:
        if changed.get("LidIsClosed") is True:
            self.lock_asked.emit()


def watch(parent: QObject, lock: Callable[[], object]) -> SystemWatch:
    made = SystemWatch(parent)
    made.lock_asked.connect(lock)
    return made


def _slot(name: str) -> bytes:
    """PySide's own types say bytes, but only the text that SLOT gives is taken; bytes raise ValueError (6.11)."""
    return cast(bytes, SLOT(name))
