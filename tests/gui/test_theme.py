"""The look: contrast of every pair, all roles, sharp icons, fonts that come with us."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette, QTransform
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

import visit_desk.gui
from visit_desk.gui import icons, typeface
from visit_desk.gui.parts.label import Label
from visit_desk.gui.sheet import style_sheet
from visit_desk.gui.theme import font, palette, px, theme
from visit_desk.gui.tokens import SCHEMES, SHAPE_PAIRS, TEXT_PAIRS, Scheme, Tokens, contrast
from visit_desk.resources import resource

SOURCES = Path(visit_desk.gui.__file__).parent


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_text_is_legible_on_every_ground_it_stands_on(scheme: Scheme) -> None:
    tokens, least = SCHEMES[scheme], 7.0 if scheme is Scheme.CONTRAST else 4.5
    poor = {
        (ink, ground): round(contrast(getattr(tokens, ink), getattr(tokens, ground)), 2)
        for ink, ground in TEXT_PAIRS
        if contrast(getattr(tokens, ink), getattr(tokens, ground)) < least
    }
    assert poor == {}


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_shape_that_means_something_can_be_seen(scheme: Scheme) -> None:
    tokens = SCHEMES[scheme]
    poor = {pair for pair in SHAPE_PAIRS if contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) < 3}
    assert poor == set()


def test_the_measure_of_contrast_agrees_with_known_values() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_token_is_a_colour_in_every_scheme() -> None:
    for tokens in SCHEMES.values():
        for name in Tokens._fields:
            assert re.fullmatch(r"#[0-9A-F]{6}", getattr(tokens, name)), name


def test_the_palette_sets_every_role_in_every_group() -> None:
    made = palette(SCHEMES[Scheme.DARK])
    roles = [
        role for role in QPalette.ColorRole if role not in (QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole)
    ]
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        assert [role for role in roles if not made.isBrushSet(group, role)] == []


def test_placeholder_text_keeps_its_full_strength(plain_look: QApplication) -> None:
    assert plain_look.palette().color(QPalette.ColorRole.PlaceholderText).alpha() == 255


def test_the_style_sheet_leaves_no_placeholder_and_grows_with_the_scale() -> None:
    small, large = (style_sheet(SCHEMES[Scheme.LIGHT], scale) for scale in (1.0, 2.0))
    assert "@" not in small
    assert not re.search(r"\d+u\b", small)
    assert "border-radius: 10px" in small
    assert "border-radius: 20px" in large
    assert "border: 1px solid" in large, "hairlines stay hairlines"


def test_no_colour_is_written_outside_the_tokens() -> None:
    strays = []
    for file in SOURCES.rglob("*.py"):
        if file.name == "tokens.py":
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if re.search(r"[\"']#[0-9A-Fa-f]{3,8}[\"']|QColor\(\s*\d+\s*,\s*[1-9]", line):
                strays.append(f"{file.name}:{number}")
    assert strays == []


def test_the_bundled_fonts_are_the_ones_that_are_used(plain_look: QApplication) -> None:
    assert typeface.load() == ()
    for role, family in (("body", "Inter"), ("said", "Noto Serif"), ("naskh", "Noto Naskh Arabic")):
        assert QFontInfo(font(role)).family() == family
    assert QFontInfo(font("strong")).weight() == 600
    assert QFontInfo(font("label")).weight() == 500


def test_figures_are_of_equal_width(plain_look: QApplication) -> None:
    from visit_desk.gui.parts.painted import width_of

    assert width_of("1111") == width_of("0000") == width_of("4747")


def test_scale_stays_between_90_and_200_and_moves_type_and_lengths(plain_look: QApplication) -> None:
    theme().wear(percent=500)
    assert theme().percent == 200
    assert px(10) == 20
    assert font("body").pixelSize() == 26
    theme().wear(percent=10)
    assert theme().percent == 90


def test_the_tick_of_a_check_box_grows_with_the_scale(plain_look: QApplication) -> None:
    box = QCheckBox("x")
    at_100 = box.style().pixelMetric(box.style().PixelMetric.PM_IndicatorWidth, None, box)
    theme().wear(percent=200)
    assert box.style().pixelMetric(box.style().PixelMetric.PM_IndicatorWidth, None, box) == 2 * at_100


def test_an_icon_is_sharp_at_each_ratio_and_takes_its_colour_from_the_theme(plain_look: QApplication) -> None:
    drawn = icons.picture("lock", "accent", 18, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (36, 2.0)
    seen = {drawn.toImage().pixelColor(x, y).name() for x in range(36) for y in range(36)
            if drawn.toImage().pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert seen == {SCHEMES[Scheme.LIGHT].accent.lower()}
    given = icons.icon("lock", "accent")
    light = given.pixmap(QSize(18, 18)).toImage()
    theme().wear(Scheme.DARK)
    assert given.pixmap(QSize(18, 18)).toImage() != light
    assert icons.picture("lock", "accent", 18).cacheKey() == icons.picture("lock", "accent", 18).cacheKey()


def test_only_what_points_along_the_reading_direction_is_mirrored(plain_look: QApplication) -> None:
    pointing, fixed = (icons.picture(name, "text", 24) for name in ("chevron-right", "clock"))
    plain_look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert QGuiApplication.isRightToLeft()
    turned = pointing.transformed(QTransform().scale(-1, 1)).toImage()
    assert turned != pointing.toImage()
    assert icons.picture("chevron-right", "text", 24).toImage() == turned
    assert icons.picture("clock", "text", 24).toImage() == fixed.toImage()


def test_every_icon_named_in_the_window_is_among_the_resources() -> None:
    have = {file.stem for file in resource("icons").glob("*.svg")}
    assert have >= icons.MIRRORED
    named = set()
    for file in SOURCES.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        named |= set(re.findall(r"(?:icon=|Glyph\(|icons\.icon\(|set_icon\()\"([a-z0-9-]+)\"", text))
    assert named - have == set()
    assert (resource("icons") / "LICENSE").read_text(encoding="utf-8").startswith("ISC License")


def test_a_label_aligns_by_the_frame_and_not_by_its_text(plain_look: QApplication) -> None:
    arabic = Label("العنف")
    assert arabic.alignment() & Qt.AlignmentFlag.AlignLeft
    plain_look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    latin = Label("Violence")
    assert latin.alignment() & Qt.AlignmentFlag.AlignRight
    assert latin.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_labels_never_read_their_text_as_markup() -> None:
    label = Label("<b>x</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert isinstance(label, QLabel)
    assert QColor(SCHEMES[Scheme.LIGHT].text).isValid()
