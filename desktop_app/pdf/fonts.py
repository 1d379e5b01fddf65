"""The fonts that papers are set in, loaded once: from packages, or from files that were chosen."""

from dataclasses import dataclass, replace
from enum import Enum
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from threading import RLock

import uharfbuzz as hb
from PySide6.QtGui import QFont, QFontDatabase

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Face
from desktop_app.pdf.engine import ensure_qt
from desktop_app.pdf.sfnt import alone, instanced, renamed

EM = 1000
"""Layout units per em of the paragraph's size, and the units in which every font is measured,
whatever the em it was drawn on."""

_lock = RLock()
_by_family: dict[str, "FontFile"] = {}


class Script(Enum):
    """The two kinds of letters that the fonts are chosen by."""

    LATIN = "latin"
    ARABIC = "arabic"

    @classmethod
    def of(cls, language: Language) -> "Script":
        """The script a language is written in."""
        return cls.ARABIC if language.is_rtl else cls.LATIN


@dataclass(frozen=True, slots=True)
class FontSource:
    """A font file outside the packages: where its face begins, and the weight it is set to."""

    path: Path
    offset: int = 0
    weight: int | None = None

    def read(self) -> bytes:
        """The font as a file of its own, static."""
        font = alone(self.path.read_bytes(), self.offset)
        return font if self.weight is None else instanced(font, self.weight)


@dataclass(frozen=True)
class FontFile:
    """One font file: where it comes from and how much larger than the paragraph's size it is set.

    Arabic letters look small beside Latin ones of the same em; `scale` evens them out. `rise` is
    how far above the line it is set, in layout units.
    """

    package: str
    name: str
    scale: float = 1.0
    italic: bool = False
    bold: bool = False
    rise: float = 0.0
    source: FontSource | None = None

    @property
    def family(self) -> str:
        """The family name under which Qt knows this one file."""
        return f"Dabir {self.name}{' raised' if self.rise else ''}"

    @cached_property
    def data(self) -> bytes:
        """The bytes of the file."""
        if self.source is not None:
            return self.source.read()
        return (files(self.package) / "files" / f"{self.name}.ttf").read_bytes()

    @cached_property
    def face(self) -> hb.Face:
        """The face as HarfBuzz reads it."""
        return hb.Face(self.data)

    @cached_property
    def shaper(self) -> hb.Font:
        """The font as HarfBuzz shapes with it, in thousandths of the em."""
        font = hb.Font(self.face)
        font.scale = (EM, EM)
        return font

    @cached_property
    def coverage(self) -> frozenset[int]:
        """The code points that the font has a glyph for."""
        return frozenset(self.face.unicodes)

    @cached_property
    def extents(self) -> tuple[int, int]:
        """Ascender and descender (negative) in thousandths of the em."""
        lines = self.shaper.get_font_extents("ltr")
        return int(lines.ascender), int(lines.descender)

    @cached_property
    def cap_height(self) -> int:
        """The height of a capital H in thousandths of the em."""
        return self.bounds(self.nominal(ord("H")))[1]

    @cached_property
    def _advances(self) -> dict[int, int]:
        return {}

    def advance(self, glyph: int) -> int:
        """The width of a glyph in thousandths of the em."""
        known = self._advances.get(glyph)
        if known is None:
            known = self._advances[glyph] = int(self.shaper.get_glyph_h_advance(glyph))
        return known

    def nominal(self, codepoint: int) -> int:
        """The glyph of a code point before shaping, 0 when there is none."""
        return int(self.shaper.get_nominal_glyph(codepoint) or 0)

    def bounds(self, glyph: int) -> tuple[int, int]:
        """The lowest and the highest point of a glyph, in thousandths of the em."""
        box = self.shaper.get_glyph_extents(glyph)
        if box is None:
            return 0, 0
        return int(box.y_bearing + box.height), int(box.y_bearing)

    @cached_property
    def qt(self) -> QFont:
        """The Qt font whose pixel size makes layout units come out as whole font units."""
        with _lock:
            ensure_qt()
            number = QFontDatabase.addApplicationFontFromData(renamed(self.data, self.family))
            if number < 0 or QFontDatabase.applicationFontFamilies(number) != [self.family]:
                raise RuntimeError(f"Qt cannot load the font {self.name}")
            _by_family[self.family] = self
            font = QFont(self.family)
            font.setPixelSize(round(EM * self.scale))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setStyleStrategy(
                QFont.StyleStrategy.NoFontMerging | QFont.StyleStrategy.PreferOutline
            )
            return font


ARABIC_SCALE = 1.2
_SERIF, _NASKH, _SANS = "fontpkg_ibm_plex_serif", "fontpkg_amiri", "fontpkg_ibm_plex_sans_arabic"

_STYLES = {(False, False): "Regular", (True, False): "Bold"}
_STYLES |= {(False, True): "Italic", (True, True): "BoldItalic"}


@cache
def _file(package: str, bold: bool, italic: bool) -> FontFile:
    if package == _SANS:
        style = _STYLES[bold, False]
        return FontFile(package, f"IBMPlexSansArabic-{style}", 1.0, False, bold)
    style = _STYLES[bold, italic]
    if package == _NASKH:
        return FontFile(package, f"Amiri-{style}", ARABIC_SCALE, italic, bold)
    return FontFile(package, f"IBMPlexSerif-{style}", 1.0, italic, bold)


_ORDER = {
    (Face.SERIF, Script.LATIN): (_SERIF, _SANS, _NASKH),
    (Face.SERIF, Script.ARABIC): (_NASKH, _SANS, _SERIF),
    (Face.SANS, Script.LATIN): (_SANS, _SERIF, _NASKH),
    (Face.SANS, Script.ARABIC): (_SANS, _NASKH, _SERIF),
}


@cache
def candidates(face: Face, script: Script, bold: bool, italic: bool) -> tuple[FontFile, ...]:
    """The fonts to try for a letter of `script`, best first."""
    return tuple(_file(package, bold, italic) for package in _ORDER[face, script])


_RAISED_SCALE, _RISE = 0.65, 0.36 * EM


@cache
def raised(font: FontFile) -> FontFile:
    """`font` as the marks of footnotes are set in it: small and above the line."""
    return replace(font, scale=font.scale * _RAISED_SCALE, rise=_RISE)


OWN_FAMILIES = {"IBM Plex Serif": _SERIF, "Amiri": _NASKH, "IBM Plex Sans Arabic": _SANS}
"""The families that come with the program, and the packages they are in."""


def own_font(family: str, bold: bool, italic: bool) -> FontFile:
    """A font of one of `OWN_FAMILIES`."""
    return _file(OWN_FAMILIES[family], bold, italic)


def by_family() -> dict[str, FontFile]:
    """Every font that Qt has been given, by the family name that it reports."""
    return _by_family
