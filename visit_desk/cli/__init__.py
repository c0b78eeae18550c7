"""The same deeds without a screen: JSON on standard output, words for people without ``--json``, exit codes.

Lives here: arguments, passphrases from files or the terminal, and what is printed. Never here: a deed of its own;
every command calls the desk, the vault or a room below it. No command prints a protected word unless the sources are
open and it was asked for.
"""

from visit_desk.cli.main import run

__all__ = ["run"]
