"""Where icons, fonts, lists, the demo and the translations lie.

One rule for three ways to live: in a checkout they stand beside the package; a wheel carries them inside it under
``_data`` (pyproject.toml), and so does the built program (build_app.spec).
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """The folder that holds ``resources/`` and ``i18n/``."""
    carried = _PACKAGE / "_data"
    return carried if carried.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """A file or folder under ``resources/``, such as ``resource("fonts", "NotoSans-Regular.ttf")``."""
    return root().joinpath("resources", *parts)


def translations() -> Path:
    """The folder of the compiled translations (``visit_desk_<lang>.qm``)."""
    return root() / "i18n"
