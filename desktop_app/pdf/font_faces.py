"""From an installed font file to a font that papers are set in, tried out before it is used."""

from dataclasses import replace

import uharfbuzz as hb

from desktop_app.core.languages import Language
from desktop_app.pdf.font_files import FaceFile, Flaw
from desktop_app.pdf.fonts import FontFile, FontSource, Script

_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_SHARED = "ابتثجحخدذرزسشصضطظعغفقلمنوءآأؤئ"
ALPHABETS = {
    Language.EN: _LATIN + " .,;:!?()",
    Language.FR: _LATIN + "ÀÂÇÈÉÊËÎÏÔÙÛÜŒàâçèéêëîïôùûüœ .,;:!?()",
    Language.AR: _SHARED + "كةهىيإ ",
    Language.FA: _SHARED + "پچژکگهی ",
    Language.UR: _SHARED + "پٹچڈڑژکگںہھیےۂ ",
}
"""What a family must have to be offered for a language; anything else another font can give."""

_TALLEST_ALEF, _NASTALIQ_SHARE = 863.0, 0.9
"""Height of the alef that Arabic letters are evened out to, in thousandths of the size: that of
the usual Naskh. Nastaliq slopes above and below its line, and is set smaller to leave it room."""

_NEITHER_LARGER_NOR_SMALLER = (0.8, 1.45)
_TRIED = "ببب لله محمد ئ ABC abc"


def flaw_of(face: FaceFile) -> Flaw | None:
    """Why papers cannot be set in a face, looking into the font itself."""
    if face.flaw is not None:
        return face.flaw
    try:
        font = _opened(face)
        is_whole = font.face.glyph_count > 0 and 16 <= font.face.upem <= 16_384
    except (OSError, ValueError, RuntimeError, hb.HarfBuzzError):
        return Flaw.BROKEN
    if not is_whole:
        return Flaw.BROKEN
    return None if _joins(font) else Flaw.UNJOINED


def reads(face: FaceFile, language: Language) -> bool:
    """Whether a face has every letter of `language`."""
    try:
        font = _opened(face)
    except (OSError, ValueError, RuntimeError, hb.HarfBuzzError):
        return False
    return all(font.get_nominal_glyph(ord(letter)) for letter in ALPHABETS[language])


def loaded(face: FaceFile, script: Script, nastaliq: bool = False) -> FontFile | None:
    """The font of a face for letters of `script`; None where it cannot be set or embedded."""
    source = FontSource(face.path, face.offset, face.weight)
    name = "".join(c for c in face.postscript if c.isascii() and (c.isalnum() or c == "-"))[:60]
    name += "".join((f"-{face.weight}" if face.weight else "", f"-{script.value.title()[:4]}"))
    plain = FontFile("", name, 1.0, face.italic, face.bold, source=source)
    try:
        scale = _scale(plain, script) * (_NASTALIQ_SHARE if nastaliq else 1.0)
        font = replace(plain, scale=round(scale, 2))
        _try_out(font)
    except (OSError, ValueError, RuntimeError, KeyError, IndexError, hb.HarfBuzzError):
        return None
    return font


def _opened(face: FaceFile) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(face.path)), face.index))


def _joins(font: hb.Font) -> bool:
    """Whether letters change where they join; a font without Arabic letters has none to join."""
    letter = font.get_nominal_glyph(ord("ب"))
    if not letter:
        return True
    buffer = hb.Buffer()
    buffer.add_str("ببب")
    buffer.direction, buffer.script = "rtl", "Arab"
    hb.shape(font, buffer)
    return any(info.codepoint != letter for info in buffer.glyph_infos)


def _scale(font: FontFile, script: Script) -> float:
    """How much larger than the paragraph's size the font is set, to look as large as others."""
    height = font.bounds(font.nominal(ord("ا")))[1]
    if script is Script.LATIN or height <= 0:
        return 1.0
    low, high = _NEITHER_LARGER_NOR_SMALLER
    return max(low, min(high, _TALLEST_ALEF / height))


def _try_out(font: FontFile) -> None:
    """Open, measure and cut down a font as a paper would; raises one of many errors if broken."""
    font.qt  # noqa: B018  (Qt says here whether it can read the font)
    if not font.coverage or min(font.extents) < -10_000 or max(font.extents) > 10_000:
        raise ValueError("not a font for text")
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *(font.nominal(ord(c)) for c in _TRIED)})
    if not bytes(hb.SubsetPlan(font.face, wanted).execute().blob.data):
        raise ValueError("the font cannot be cut down")
