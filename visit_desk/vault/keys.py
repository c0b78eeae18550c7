"""Keys: everything that follows from the one random secret of a file."""

from __future__ import annotations

import ctypes
import hmac
import secrets

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MASTER_BYTES = 32
_HEX = b"0123456789abcdef"


def derived(secret: bytes | bytearray, what: str, salt: bytes = b"") -> bytes:
    """32 bytes for one purpose (HKDF-SHA256)."""
    info = b"visit-desk v1|" + what.encode()
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt or None, info=info).derive(bytes(secret))


def wiped(secret: bytearray) -> None:
    """Overwrite in place. Python may have made copies elsewhere: lock ends the process for that reason."""
    if secret:
        ctypes.memset((ctypes.c_char * len(secret)).from_buffer(secret), 0, len(secret))


class FileKeys:
    """The random master secret of one file (notes or sources) and what is derived from it."""

    def __init__(self, master: bytes) -> None:
        self.master = bytearray(master)

    @classmethod
    def new(cls) -> FileKeys:
        return cls(secrets.token_bytes(MASTER_BYTES))

    def __repr__(self) -> str:
        return "FileKeys(…)"

    def page_key(self) -> bytes:
        return derived(self.master, "pages")

    def raw_form(self) -> bytearray:
        """``x'…'``, which SQLCipher takes as the key itself; plain bytes would be stretched as a passphrase."""
        form = bytearray(b"x'" + bytes(64) + b"'")
        key = bytearray(self.page_key())
        for at, byte in enumerate(key):
            form[2 + 2 * at] = _HEX[byte >> 4]
            form[3 + 2 * at] = _HEX[byte & 15]
        wiped(key)
        return form

    def inbox_key(self) -> X25519PrivateKey:
        return X25519PrivateKey.from_private_bytes(derived(self.master, "inbox"))

    def inbox_public(self) -> bytes:
        return self.inbox_key().public_key().public_bytes_raw()

    def header_mac(self, content: bytes) -> bytes:
        return hmac.digest(derived(self.master, "header"), content, "sha256")

    def forget(self) -> None:
        wiped(self.master)
