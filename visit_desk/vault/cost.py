"""Cost: how dear one guess at a passphrase is (Argon2id, RFC 9106)."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from visit_desk.domain.trouble import DiskTrouble

AIM_SECONDS = 0.7
MOST_MEMORY_KIB = 1 << 20
MOST_ROUNDS = 64
MOST_LANES = 64


@dataclass(frozen=True)
class Cost:
    """Memory in KiB, passes over it, and lanes worked in parallel."""

    memory_kib: int
    rounds: int
    lanes: int

    @classmethod
    def for_tests(cls) -> Cost:
        """Almost free. Only ever given by hand to ``create`` and ``open``; no key file can ask for it."""
        return cls(memory_kib=64, rounds=1, lanes=1)

    @classmethod
    def calibrated(cls) -> Cost:
        """What takes this machine 0.5 to 1 second; never less than ``FLOOR``, however slow it is."""
        FLOOR.stretch(b"warm", bytes(16))
        start = time.perf_counter()
        FLOOR.stretch(b"measure", bytes(16))
        times = AIM_SECONDS / max(time.perf_counter() - start, 1e-3)
        steps = max(1, min(int(times), _most_steps()))
        rounds = max(FLOOR.rounds, min(int(FLOOR.rounds * times / steps), MOST_ROUNDS))
        return cls(memory_kib=FLOOR.memory_kib * steps, rounds=rounds, lanes=FLOOR.lanes)

    def at_least(self, least: Cost) -> bool:
        return self.memory_kib >= least.memory_kib and self.rounds >= least.rounds

    def work(self) -> int:
        """What a guess costs, in KiB written."""
        return self.memory_kib * self.rounds

    def sane(self) -> bool:
        """A key file may not ask for what would only serve to hang the program."""
        return (
            8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB
            and 1 <= self.rounds <= MOST_ROUNDS
            and 1 <= self.lanes <= MOST_LANES
        )

    def stretch(self, secret: bytes, salt: bytes) -> bytes:
        """32 bytes from a passphrase."""
        argon = Argon2id(salt=salt, length=32, iterations=self.rounds, lanes=self.lanes, memory_cost=self.memory_kib)
        try:
            return argon.derive(secret)
        except MemoryError:
            raise DiskTrouble(reason="there is not enough free memory to unlock; close other programs") from None


FLOOR = Cost(memory_kib=64 * 1024, rounds=3, lanes=4)


def _most_steps() -> int:
    """At most an eighth of the memory and never more than 512 MiB, so that unlocking works beside other programs."""
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        memory = 4 << 30
    return max(1, min(memory // 8, 512 << 20) // (FLOOR.memory_kib * 1024))
