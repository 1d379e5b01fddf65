"""Which fonts a paper's text is set in: the families chosen for it, else the usual ones.

The choice holds for one paper and is the same for every paragraph of it, so it is set once around
the setting of the paper (in its own thread) instead of being handed from block to block.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Document, Face, Paragraph
from desktop_app.pdf.font_library import NASTALIQ, Chosen, library
from desktop_app.pdf.fonts import EM, FontFile, Script, candidates

_USUAL_LEADING = 1.75
"""Leading of running text in Arabic letters, in ems of its size: what Naskh needs."""

_chosen: ContextVar[Chosen] = ContextVar("chosen families", default=())


def chosen() -> Chosen:
    """The families of the paper that this thread sets: those that can be set here."""
    return _chosen.get()


@contextmanager
def fonts_of(document: Document) -> Iterator[Chosen]:
    """Set text in the families that `document` has chosen while the block runs."""
    with choosing(families_of(document)) as families:
        yield families


@contextmanager
def choosing(families: Chosen) -> Iterator[Chosen]:
    """Set text in `families` while the block runs."""
    token = _chosen.set(families)
    try:
        yield families
    finally:
        _chosen.reset(token)


def families_of(document: Document) -> Chosen:
    """The families chosen for a paper that can be set here, with Nastaliq for a paper in Urdu."""
    kept = {
        language: family for language, family in document.fonts if library().reads(family, language)
    }
    if document.language is Language.UR and Language.UR not in dict(document.fonts):
        usual = library().usual_family(Language.UR)
        if usual in NASTALIQ:
            kept[Language.UR] = usual
    return tuple(kept.items())


@lru_cache(maxsize=512)
def fonts_for(
    face: Face,
    script: Script,
    bold: bool,
    italic: bool,
    language: Language | None,
    families: Chosen,
) -> tuple[FontFile, ...]:
    """The fonts to try for a letter of `script` in text of `language`, best first.

    A family serves the letters of its language's script. Letters of the other script take the
    family of a language that is written in it.
    """
    usual = candidates(face, script, bold, italic)
    if language is None:
        return usual
    for family in _wanted(script, language, families):
        if family in NASTALIQ and face is Face.SANS:
            continue  # small print in a sloping hand could not be read
        font = library().font(family, bold, italic, script)
        if font is not None:
            return (font, *(other for other in usual if other is not font))
    return usual


def _wanted(script: Script, language: Language, families: Chosen) -> list[str]:
    if Script.of(language) is script:
        return [family for other, family in families if other is language]
    return [family for other, family in families if Script.of(other) is script][:1]


def line_factor(family: str) -> float:
    """How much more leading a family needs than the usual Arabic letters: 1.0 for most."""
    if family not in NASTALIQ:
        return 1.0
    height, _ = _heights(family)
    return max(1.0, height / _USUAL_LEADING)


def line_room(paragraph: Paragraph) -> tuple[float, float] | None:
    """The least leading and the rise of the middle over the baseline, in ems of the size.

    None where no family of the paragraph needs more room than the usual ones.
    """
    families = dict(chosen())
    if not families or paragraph.face is Face.SANS:
        return None
    languages = {paragraph.language, *(s.language for s in paragraph.spans if s.language)}
    tall = [families[each] for each in languages if families.get(each) in NASTALIQ]
    return max((_heights(family) for family in tall), default=None)


@lru_cache(maxsize=16)
def _heights(family: str) -> tuple[float, float]:
    """Height of a line and its middle over the baseline, as the font's maker gives them."""
    font = library().font(family, bold=False, italic=False, script=Script.ARABIC)
    if font is None:
        return 0.0, 0.0
    up, down = font.extents
    return (up - down) * font.scale / EM, (up + down) / 2 * font.scale / EM
