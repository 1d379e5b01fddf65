"""From a paragraph's text to lines of placed signs: Qt breaks, orders and shapes.

Units are layout units: thousandths of the paragraph's size.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QTextLayout, QTextLine

from desktop_app.core.languages import Language
from desktop_app.pdf.characters import LINE_BREAK, cleaned, font_runs
from desktop_app.pdf.document import Align, Paragraph
from desktop_app.pdf.font_choice import chosen, line_room
from desktop_app.pdf.font_library import Chosen
from desktop_app.pdf.fonts import EM, Script, by_family
from desktop_app.pdf.forced_breaks import lines_between_breaks
from desktop_app.pdf.hyphenation import is_divided
from desktop_app.pdf.layout import LayoutText, laid_out
from desktop_app.pdf.lines import Line, WordLine
from desktop_app.pdf.passages import Passage, look_of, passages_of
from desktop_app.pdf.pieces import word_of
from desktop_app.pdf.signs import Cluster, Placed, give_text, placed_signs
from desktop_app.pdf.slug_lines import slug_lines
from desktop_app.pdf.slugs import Style, case
from desktop_app.pdf.words import quick_lines


@dataclass(frozen=True, slots=True)
class Shaped:
    """A paragraph's text, its passages by language and its lines."""

    text: str
    passages: tuple[Passage, ...]
    lines: tuple[Line, ...]


def base_script(language: Language) -> Script:
    """The script a language is written in."""
    return Script.ARABIC if language.is_rtl else Script.LATIN


def shape(paragraph: Paragraph, width: float) -> Shaped:
    """Break `paragraph` into lines of at most `width` points, in the families of its paper.

    Raises `UserError` for a character that cannot be set.
    """
    return _shape(paragraph, width, chosen())


@lru_cache(maxsize=128)
def _shape(paragraph: Paragraph, width: float, families: Chosen) -> Shaped:
    language = paragraph.language
    texts = [cleaned(span.text) for span in paragraph.spans]
    text = "".join(texts)
    passages = passages_of(paragraph.spans, texts, language)
    room = (width - paragraph.indent) * EM / paragraph.size
    style = _only_style(paragraph, families)
    hyphenate = paragraph.align is Align.JUSTIFY and is_divided(language)
    hyphens = language if hyphenate else None
    slugs = slug_lines(text, case(style, language), room, hyphens) if style else None
    if slugs is not None:
        return Shaped(text, passages, slugs)
    runs = font_runs(paragraph.spans, texts, paragraph.face, base_script(language), language)
    quick = quick_lines(text, passages, runs, language, room, hyphenate)
    if quick is not None:
        return Shaped(text, passages, quick)
    if LINE_BREAK in text:
        broken_by_hand = lines_between_breaks(text, passages, runs, language, room)
        if broken_by_hand is not None:
            return Shaped(text, passages, broken_by_hand)
    if line_room(paragraph):  # Qt puts the signs of Nastaliq in wrong places
        runs = font_runs(paragraph.spans, texts, paragraph.face, base_script(language))
    whole = _Whole(text, passages, language.is_rtl, LayoutText(text, passages, language))
    layout, broken = laid_out(whole.layout, runs, language, room)
    lines = tuple(_line(line, whole) for line in broken)
    del layout  # Qt's lines live only as long as their layout
    return Shaped(text, passages, lines)


def _only_style(paragraph: Paragraph, families: Chosen) -> Style | None:
    """The style of a paragraph that has only one, and no passage of its own kind."""
    if not paragraph.spans:
        return None
    bold, italic = paragraph.spans[0].bold, paragraph.spans[0].italic
    for span in paragraph.spans:
        own = span.language or paragraph.language
        if span.note or own is not paragraph.language or (span.bold, span.italic) != (bold, italic):
            return None
        if look_of(span):
            return None
    script = base_script(paragraph.language)
    return Style(paragraph.face, script, bold, italic, paragraph.language.is_rtl, families)


@dataclass(frozen=True, slots=True)
class _Whole:
    """What every line of a paragraph needs to know of it."""

    text: str
    passages: tuple[Passage, ...]
    rtl: bool
    layout: LayoutText


def _line(line: QTextLine, whole: _Whole) -> Line:
    first = line.textStart()
    start = whole.layout.index(first)
    end = whole.layout.index(first + line.textLength())
    text = whole.text[start:end]
    clusters = _clusters(line, whole)
    give_text(clusters, whole.text, start + len(text.rstrip(" " + LINE_BREAK)))
    signs = placed_signs([c for c in clusters if c.glyphs], whole.rtl)
    left = min((s.x for s in signs), default=0.0)
    right = max((s.x + s.advance for s in signs), default=0.0)
    if left:
        signs = [s._replace(x=s.x - left) for s in signs]
    ends = end == len(whole.text) or text.endswith(LINE_BREAK)
    return WordLine(right - left, text, start, ends, tuple(word_of(s) for s in signs))


def _passage(passages: tuple[Passage, ...], index: int) -> int:
    return next(n for n, p in enumerate(passages) if p.start <= index < p.end)


def _clusters(line: QTextLine, whole: _Whole) -> list[Cluster]:
    """The clusters of a line in logical order."""
    found: dict[int, Cluster] = {}
    fonts, passages = by_family(), whole.passages
    baseline = line.y() + line.ascent()
    everything = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
    for run in line.glyphRuns(line.textStart(), line.textLength(), everything):
        font = fonts[run.rawFont().familyName()]
        rtl = run.isRightToLeft()
        for number, at, unit in zip(
            run.glyphIndexes(), run.positions(), run.stringIndexes(), strict=True
        ):
            index = whole.layout.source(unit)
            if index < 0:
                continue
            cluster = found.get(index)
            if cluster is None:
                passage = _passage(passages, index) if len(passages) > 1 else 0
                cluster = found[index] = Cluster(index, rtl, font, passage)
            cluster.glyphs.append(Placed(number, at.x(), baseline - at.y()))
    return [found[index] for index in sorted(found)]
