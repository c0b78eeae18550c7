"""The look of the whole program: tokens become a palette and one style sheet; one scale for every length."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from visit_desk.gui import typeface
from visit_desk.gui.sheet import style_sheet
from visit_desk.gui.tokens import SCHEMES, Scheme, Tokens

SMALLEST, LARGEST = 90, 200

_Role = QPalette.ColorRole
_ROLES: dict[QPalette.ColorRole, str] = {
    _Role.Window: "canvas", _Role.WindowText: "text", _Role.Base: "surface", _Role.AlternateBase: "sunk",
    _Role.Text: "text", _Role.Button: "surface", _Role.ButtonText: "text", _Role.BrightText: "on_accent",
    _Role.Highlight: "sel", _Role.HighlightedText: "text", _Role.Link: "accent", _Role.LinkVisited: "accent",
    _Role.ToolTipBase: "bar", _Role.ToolTipText: "bar_text", _Role.PlaceholderText: "text3", _Role.Accent: "accent",
    _Role.Light: "surface", _Role.Midlight: "sunk", _Role.Mid: "line", _Role.Dark: "edge", _Role.Shadow: "line",
}  # fmt: skip


def palette(tokens: Tokens) -> QPalette:
    """Every role in every group. Disabled text keeps its contrast; its ground says that it rests."""
    made = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role, name in _ROLES.items():
            made.setColor(group, role, QColor(getattr(tokens, name)))
    rests = QPalette.ColorGroup.Disabled
    for role in (_Role.Text, _Role.ButtonText, _Role.WindowText, _Role.PlaceholderText):
        made.setColor(rests, role, QColor(tokens.text3))
    for role in (_Role.Base, _Role.Button):
        made.setColor(rests, role, QColor(tokens.sunk))
    return made


class Theme(QObject):
    """The look in force. ``changed`` tells what paints by itself to paint anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.LIGHT
        self.percent = 100

    @property
    def tokens(self) -> Tokens:
        return SCHEMES[self.scheme]

    @property
    def scale(self) -> float:
        return self.percent / 100

    def wear(self, scheme: Scheme | None = None, percent: int | None = None) -> None:
        """Put on a scheme, a scale (90 to 200 %), or both. Widgets that already stand keep their fixed lengths:
        the window builds its pages anew after a change of scale."""
        self.scheme = scheme if scheme is not None else self.scheme
        if percent is not None:
            self.percent = max(SMALLEST, min(LARGEST, percent))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(font("body"))
            app.setStyleSheet(style_sheet(self.tokens, self.scale))
            # After the style sheet: a colour in it would halve the strength of placeholder text.
            app.setPalette(palette(self.tokens))
        self.changed.emit()

    def dress(self, app: QApplication) -> None:
        """Put our style under the sheet, once. Not before the first picture: it costs more than that has time for."""
        if app.property("desk_style") is None:  # under a style sheet Qt does not tell which style is worn
            from visit_desk.gui.style import DeskStyle

            app.setStyle(DeskStyle(self))
            app.setPalette(palette(self.tokens))
            app.setProperty("desk_style", True)

    def px(self, length: float) -> int:
        """A length given at 100 %, at our scale."""
        return round(length * self.scale)


_theme: list[Theme] = []


def theme() -> Theme:
    """The one look of this program (as there is one palette of a QApplication)."""
    if not _theme:
        _theme.append(Theme())
    return _theme[0]


def px(length: float) -> int:
    return theme().px(length)


def colour(token: str) -> QColor:
    """The colour that this token has now."""
    return QColor(getattr(theme().tokens, token))


def font(role: str = "body") -> QFont:
    return typeface.font(role, theme().scale)


def line_height(role: str) -> int:
    return px(typeface.ROLES[role].line)
