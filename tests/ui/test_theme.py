"""Both themes keep the contrast WCAG 2.2 asks for, and the choice of theme reaches widgets."""

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app.ui.style_sheet import style_sheet
from desktop_app.ui.theme import Theme, ThemeChoice, palette_for, tokens
from desktop_app.ui.tokens import DARK, LIGHT, Tokens

TEXT = [
    ("ink", ("paper", "sidebar", "surface", "hover", "accent_soft")),
    ("muted", ("paper", "sidebar", "surface", "hover", "accent_soft")),
    ("on_accent", ("accent", "accent_hover")),
    ("accent_text", ("paper", "surface", "hover", "accent_soft")),
    ("neutral_text", ("neutral_ground",)),
    ("teal_text", ("teal_ground",)),
    ("green_text", ("green_ground",)),
    ("amber_text", ("amber_ground", "surface")),
    ("red_text", ("red_ground", "surface", "paper")),
    ("paper", ("ink",)),
    ("muted", ("desk",)),
]
EDGES = [("edge", ("paper", "surface")), ("accent", ("paper", "surface", "sidebar"))]


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _alpha = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(TEXT, 4.5), (EDGES, 3.0)], ids=["text", "edges"])
def test_contrast(theme: Tokens, pairs: list[tuple[str, tuple[str, ...]]], least: float) -> None:
    weak = [
        (front, ground, round(contrast(getattr(theme, front), getattr(theme, ground)), 2))
        for front, grounds in pairs
        for ground in grounds
        if contrast(getattr(theme, front), getattr(theme, ground)) < least
    ]
    assert weak == []


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_tokens_follow_the_palette_even_of_a_styled_widget(theme: Tokens) -> None:
    assert tokens(palette_for(theme)) is theme


def test_the_sheet_leaves_no_name_unfilled() -> None:
    assert "$" not in style_sheet(LIGHT)


def test_a_choice_reaches_widgets_at_once(theme: Theme, qtbot: object) -> None:
    button = QPushButton("x")
    button.setObjectName("flat")
    try:
        theme.choose(ThemeChoice.DARK)
        button.ensurePolished()
        assert theme.is_dark
        assert tokens(button.palette()) is DARK
        assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    finally:
        theme.choose(ThemeChoice.LIGHT)
    assert tokens(QLabel().palette()) is LIGHT


def test_the_letters_cover_latin_and_persian(theme: Theme) -> None:
    metrics = QFontMetrics(QApplication.font())
    assert [letter for letter in "Aé1۱پیۀ“…·→←↗↑↓×−" if not metrics.inFontUcs4(ord(letter))] == []
