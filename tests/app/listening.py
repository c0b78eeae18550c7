"""Run a module and write down every socket that it touches: ``python -m tests.app.listening HEARD MODULE ARGUMENTS``.

One line an event: what Python was about to do, and with which address. The hook is set before anything else is
imported, and no program can take an audit hook away again. Processes that the module starts are not heard by it.
"""

from __future__ import annotations

import os
import runpy
import sys

EVENTS = frozenset(
    {
        "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.getnameinfo",
        "socket.gethostbyname", "socket.gethostbyaddr", "socket.getservbyname", "urllib.Request", "http.client.connect",
        "ftplib.connect", "smtplib.connect",
    }
)  # fmt: skip
HEARD = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def hear(event: str, arguments: tuple[object, ...]) -> None:
    if event in EVENTS:
        local = len(arguments) > 1 and isinstance(arguments[1], str | bytes)
        os.write(HEARD, f"{'local' if local else 'network'} {event}\n".encode())
        if not local:
            raise PermissionError("no socket of a network is allowed here")


sys.addaudithook(hear)
sys.argv = sys.argv[2:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
