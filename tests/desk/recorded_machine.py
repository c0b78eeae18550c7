"""A machine as somebody wrote it down: files, answers of commands, programs. What was not written down, nobody answers.

The outputs are invented, in the form that the manuals named in ``desk/room_*`` document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from visit_desk.desk.machine import Told


@dataclass
class Recorded:
    """``answers`` are found by the command's name without its folder, and then by the words that they hold."""

    system: str = "linux"
    files: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str | Told] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    runs: tuple[str, ...] | None = ("systemd", "bash", "python3")
    modes: Mapping[str, int] = field(default_factory=dict)
    drives: tuple[str, str] = ("", "")
    moved: float | None = 0.0
    dump: bool | None = False
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def read(self, path: str) -> str | None:
        return self.files.get(path)

    def run(self, *command: str) -> Told | None:
        self.asked.append(command)
        name = command[0].replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".exe")
        said = " ".join((name, *command[1:]))
        for words, answer in self.answers.items():
            if all(word in said for word in words.split("|")) and said.startswith(words.split("|")[0]):
                return answer if isinstance(answer, Told) else Told(0, answer)
        return None

    def environ(self, name: str) -> str:
        return self.environment.get(name, "")

    def programs(self) -> tuple[str, ...] | None:
        return self.runs

    def mode(self, path: str) -> int | None:
        return self.modes.get(path)

    def there(self, path: str) -> bool:
        return path in self.modes

    def drive(self, path: PurePath) -> tuple[str, str]:
        return self.drives

    def user(self) -> str:
        return "imre"

    def home(self) -> str:
        return {"linux": "/home/imre", "win32": "C:\\Users\\imre"}.get(self.system, "/Users/imre")

    def drift(self) -> float | None:
        return self.moved

    def dumpable(self) -> bool | None:
        return self.dump
