"""Keychains as one meets them: one that keeps, and those that forget, babble, lie, fail or hang."""

from __future__ import annotations

import base64
import threading

from keyring.backend import KeyringBackend
from keyring.backends import fail


class Remembering(KeyringBackend):
    """Keeps what it is given, in this process."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        super().__init__()

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Emptied(Remembering):
    """Someone deleted what was in it."""

    def get_password(self, service: str, username: str) -> str | None:
        return None


class Garbled(Remembering):
    def get_password(self, service: str, username: str) -> str | None:
        return "�" * 40


class Lying(Remembering):
    """Another 32 bytes than those that were kept."""

    def get_password(self, service: str, username: str) -> str | None:
        return base64.b64encode(bytes(32)).decode()


class Raising(Remembering):
    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("the daemon is not there")

    set_password = delete_password = get_password  # type: ignore[assignment]  # all of them raise


class Hanging(Remembering):
    """As gnome-keyring does where it cannot bind its socket."""

    def __init__(self) -> None:
        super().__init__()
        self.over = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.over.wait(30)
        return None

    set_password = delete_password = get_password  # type: ignore[assignment]  # all of them hang


BAD = (fail.Keyring, Emptied, Garbled, Lying, Raising, Hanging)
