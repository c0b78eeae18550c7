"""The system's keychain (Secret Service, Windows Credential Manager, macOS Keychain): a convenience that may vanish.

It keeps one random 32-byte secret a file, which the passphrase slot needs beside the passphrase: a stolen disk image
is then useless even to who guesses the passphrase. It is never the only way in: the recovery code or the shares open
without it. So whatever goes wrong in it (locked, gone, slow, hanging, lying) is one and the same thing: absent.
Every call runs in a thread of its own with a time limit; a keychain that did not answer once is not asked again by this
object, so that nobody waits twice. Secrets are stored as base64 of 32 bytes: Windows takes little more.
"""

from __future__ import annotations

import base64
import binascii
import secrets
import threading
from collections.abc import Callable
from typing import Any, TypeVar

SERVICE = "Visit Desk"
TIMEOUT = 5.0
SECRET_BYTES = 32
FILES = ("notes", "sources")
T = TypeVar("T")
# Backends that keep nothing, or keep it in the clear: as good as none.
_REFUSED = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class Keychain:
    """``read``, ``write`` and ``forget`` never raise; what they could not do they tell by None or False."""

    def __init__(self, timeout: float = TIMEOUT, service: str = SERVICE) -> None:
        self._timeout = timeout
        self._service = service
        self._silent = False

    def __repr__(self) -> str:
        return "Keychain(…)"

    @property
    def silent(self) -> bool:
        """Whether it let a call run out of time."""
        return self._silent

    def name(self) -> str:
        """Which backend would be used, such as ``SecretService``; empty for none that is worth anything."""
        return self._answer(lambda: _name_of(_backend()), "")

    def there(self) -> bool:
        """Whether it keeps a secret and gives the same one back: tried with one that is taken out again."""
        place, secret = f"trial.{secrets.token_hex(8)}", secrets.token_bytes(SECRET_BYTES)

        def tried() -> bool:
            backend = _backend()
            backend.set_password(self._service, place, _spelled(secret))
            same = _secret_of(backend.get_password(self._service, place)) == secret
            backend.delete_password(self._service, place)
            return same and backend.get_password(self._service, place) is None

        return self._answer(tried, False)

    def read(self, vault_id: str, what: str) -> bytes | None:
        """The 32 bytes kept for this file of this vault, or None."""
        return self.asked(vault_id, what)()

    def asked(self, vault_id: str, what: str) -> Callable[[], bytes | None]:
        """The same, asked at once and answered when the result is called: a passphrase is stretched meanwhile."""
        return self._begun(lambda: _secret_of(_backend().get_password(self._service, _place(vault_id, what))), None)

    def write(self, vault_id: str, what: str, secret: bytes) -> bool:
        """Keep it; true only when the same bytes were read back."""

        def kept() -> bool:
            backend, place = _backend(), _place(vault_id, what)
            backend.set_password(self._service, place, _spelled(secret))
            return _secret_of(backend.get_password(self._service, place)) == secret

        return self._answer(kept, False)

    def forget(self, vault_id: str) -> bool:
        """Take out what it keeps for this vault; true when nothing is left there that it would give back."""

        def gone() -> bool:
            backend = _backend()
            for place in (_place(vault_id, what) for what in FILES):
                if backend.get_password(self._service, place) is not None:
                    backend.delete_password(self._service, place)
            return all(backend.get_password(self._service, _place(vault_id, what)) is None for what in FILES)

        return self._answer(gone, False)

    def _answer(self, deed: Callable[[], T], absent: T) -> T:
        return self._begun(deed, absent)()

    def _begun(self, deed: Callable[[], T], absent: T) -> Callable[[], T]:
        if self._silent:
            return lambda: absent
        box: list[T] = []
        thread = threading.Thread(target=_try, args=(deed, box), daemon=True, name="keychain")
        thread.start()

        def answer() -> T:
            thread.join(self._timeout)
            self._silent = self._silent or thread.is_alive()
            return box[0] if box and not thread.is_alive() else absent

        return answer


def _try(deed: Callable[[], T], box: list[T]) -> None:
    """Backends raise errors of their own libraries, of D-Bus, of the system: each of them means absent."""
    try:
        box.append(deed())
    except Exception:  # noqa: BLE001  # whatever a foreign backend raises must not stop an unlock
        box.clear()


def _backend() -> Any:
    """The keychain chosen by the system. Imported here, in its own thread: the first window must not wait for it."""
    import keyring
    from keyring.errors import NoKeyringError

    backend = keyring.get_keyring()
    if not _name_of(backend):
        raise NoKeyringError
    return backend


def _name_of(backend: Any) -> str:
    """Chains are named by what is in them; what keeps nothing or keeps it in the clear has no name."""
    inner = getattr(backend, "backends", None)
    if inner is not None:
        return next((name for one in inner if (name := _name_of(one))), "")
    module = type(backend).__module__
    return "" if module.startswith(_REFUSED) else module.rsplit(".", 1)[-1]


def _place(vault_id: str, what: str) -> str:
    return f"{vault_id}.{what}"


def _spelled(secret: bytes) -> str:
    return base64.b64encode(secret).decode("ascii")


def _secret_of(text: object) -> bytes | None:
    """What came back, if it is 32 bytes; garbage is as good as nothing."""
    if not isinstance(text, str):
        return None
    try:
        secret = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return secret if len(secret) == SECRET_BYTES else None
