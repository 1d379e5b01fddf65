"""The look: colours for light and dark, the letters, and the style sheet made from them.

Widgets take colours from their palette or from `tokens(palette)`; nothing else names a colour, so
that a change of the system's scheme reaches everything at once.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.ui.style_sheet import style_sheet
from desktop_app.ui.tokens import DARK, LIGHT, Tokens


class ThemeChoice(LabelledEnum):
    """What the officer chose in the preferences."""

    SYSTEM = "system", QT_TRANSLATE_NOOP("Labels", "Like the system")
    LIGHT = "light", QT_TRANSLATE_NOOP("Labels", "Light")
    DARK = "dark", QT_TRANSLATE_NOOP("Labels", "Dark")


@dataclass(frozen=True, slots=True)
class _Role:
    role: QPalette.ColorRole
    token: str


_ROLES = (
    _Role(QPalette.ColorRole.Window, "paper"),
    _Role(QPalette.ColorRole.WindowText, "ink"),
    _Role(QPalette.ColorRole.Base, "surface"),
    _Role(QPalette.ColorRole.AlternateBase, "sidebar"),
    _Role(QPalette.ColorRole.Text, "ink"),
    _Role(QPalette.ColorRole.Button, "surface"),
    _Role(QPalette.ColorRole.ButtonText, "ink"),
    _Role(QPalette.ColorRole.BrightText, "red_text"),
    _Role(QPalette.ColorRole.PlaceholderText, "muted"),
    _Role(QPalette.ColorRole.Highlight, "accent"),
    _Role(QPalette.ColorRole.HighlightedText, "on_accent"),
    _Role(QPalette.ColorRole.ToolTipBase, "surface"),
    _Role(QPalette.ColorRole.ToolTipText, "ink"),
    _Role(QPalette.ColorRole.Link, "accent_text"),
    _Role(QPalette.ColorRole.Mid, "edge"),
    _Role(QPalette.ColorRole.Accent, "accent"),
)
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def tokens(palette: QPalette) -> Tokens:
    """The colours that belong to a widget's palette; for delegates and painters.

    Told by the accent: a style sheet overwrites the other roles of the widgets it dresses.
    """
    return DARK if palette.color(QPalette.ColorRole.Accent) == QColor(DARK.accent) else LIGHT


def palette_for(colours: Tokens) -> QPalette:
    """A palette of `colours` for every role that widgets draw with."""
    palette = QPalette(QColor(colours.paper))
    for entry in _ROLES:
        palette.setColor(entry.role, QColor(getattr(colours, entry.token)))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def load_fonts() -> str:
    """Register IBM Plex Sans Arabic (Latin and Arabic letters); its family, or "" without it."""
    try:
        import fontpkg_ibm_plex_sans_arabic as plex  # type: ignore[import-untyped]
    except ImportError:
        return ""
    families: list[str] = []
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        file = Path(plex.ROOT) / "files" / f"IBMPlexSansArabic-{weight}.ttf"
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number)
    return str(plex.FAMILY) if families else ""


class Theme(QObject):
    """Dresses the application and follows the system's light and dark while it runs."""

    changed = Signal()
    """The colours are others now; painters ask `tokens` again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = ThemeChoice.SYSTEM
        self._colours: Tokens | None = None
        app.setStyle(QStyleFactory.create("Fusion"))
        family = load_fonts()
        if family:
            font = QFont(family)
            font.setPointSizeF(max(app.font().pointSizeF(), 10.0))
            app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are on."""
        return self._colours is DARK

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._follow()

    def _follow(self) -> None:
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and system_dark
        )
        colours = DARK if dark else LIGHT
        if colours is not self._colours:
            self._colours = colours
            self._app.setPalette(palette_for(colours))
            sheet = style_sheet(colours)
            if self._app.styleSheet() != sheet:  # dressing every widget anew takes a while
                self._app.setStyleSheet(sheet)
            self.changed.emit()
