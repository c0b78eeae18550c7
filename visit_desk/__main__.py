"""Visit Desk's one entry: the window without arguments, a command with them."""

from __future__ import annotations

import sys

from visit_desk.app.hardening import harden


def main() -> None:
    """Run and end with an exit code of the command-line contract."""
    arguments = sys.argv[1:]
    worker = arguments[:1] == ["gate-worker"]
    harden(child=worker or arguments[:1] == ["window-child"])
    if worker:
        # The gate's own process: bytes in, an answer out; it must not load the window or the vault.
        from visit_desk.desk.gating import answer

        answer(sys.stdin.buffer, sys.stdout.buffer)
        sys.exit(0)
    from visit_desk.app import start

    sys.exit(start(arguments))


if __name__ == "__main__":
    main()
