"""From a paragraph's text to lines of placed glyphs: Qt breaks, orders and shapes.

Units are layout units: thousandths of the paragraph's size.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop_app.core.languages import Language
from desktop_app.pdf.characters import INVISIBLE, LINE_BREAK, cleaned, font_runs
from desktop_app.pdf.document import Paragraph
from desktop_app.pdf.fonts import EM, FontFile, Script, by_family


class Glyph(NamedTuple):
    """One glyph where it stands on its line.

    `text` is what it stands for, `index` where that begins in the paragraph, `passage` the
    number of its passage. `x` and `rise` are in layout units.
    """

    font: FontFile
    number: int
    x: float
    rise: float
    advance: float
    text: str
    index: int
    passage: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its glyphs from left to right, its natural width, and the text it sets.

    `text` includes the space or break at the end, which takes no width; `ends_paragraph` also
    before a forced break.
    """

    glyphs: tuple[Glyph, ...]
    width: float
    text: str
    start: int
    ends_paragraph: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the paragraph in one language, as indexes into its text."""

    start: int
    end: int
    language: Language


@dataclass(frozen=True, slots=True)
class Shaped:
    """A paragraph's text, its passages by language and its lines."""

    text: str
    passages: tuple[Passage, ...]
    lines: tuple[Line, ...]


def base_script(language: Language) -> Script:
    """The script a language is written in."""
    return Script.ARABIC if language.is_rtl else Script.LATIN


@lru_cache(maxsize=512)
def shape(paragraph: Paragraph, width: float) -> Shaped:
    """Break `paragraph` into lines of at most `width` points.

    Raises `UserError` for a character that cannot be set.
    """
    texts = [cleaned(span.text) for span in paragraph.spans]
    text = "".join(texts)
    passages = _passages(paragraph, texts)
    room = (width - paragraph.indent) * EM / paragraph.size
    layout = _layout(paragraph, texts)
    units = _Units(text)
    lines = [_line(line, text, units, passages) for line in _broken(layout, room)]
    return Shaped(text, passages, tuple(lines))


def _passages(paragraph: Paragraph, texts: list[str]) -> tuple[Passage, ...]:
    found: list[Passage] = []
    place = 0
    for span, text in zip(paragraph.spans, texts, strict=True):
        language = span.language or paragraph.language
        if found and found[-1].language is language:
            found[-1] = Passage(found[-1].start, place + len(text), language)
        elif text:
            found.append(Passage(place, place + len(text), language))
        place += len(text)
    return tuple(found)


class _Units:
    """Between Python's indexes and Qt's, which count UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._index: list[int] | None = None
        if any(character > "\uffff" for character in text):
            self._index = [i for i, c in enumerate(text) for _ in range(1 + (c > "\uffff"))]
            self._index.append(len(text))

    def python(self, unit: int) -> int:
        return unit if self._index is None else self._index[unit]


def _layout(paragraph: Paragraph, texts: list[str]) -> QTextLayout:
    text = "".join(texts)
    runs = font_runs(paragraph.spans, texts, paragraph.face, base_script(paragraph.language))
    layout = QTextLayout(text)
    if runs:
        layout.setFont(runs[0][2].qt)
    layout.setTextOption(_option(paragraph.language))
    layout.setFormats(_formats(text, runs))
    return layout


def _option(language: Language) -> QTextOption:
    option = QTextOption()
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if language.is_rtl else direction.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    return option


def _formats(text: str, runs: list[tuple[int, int, FontFile]]) -> list[QTextLayout.FormatRange]:
    formats, place = [], 0
    for start, end, font in runs:
        part = QTextLayout.FormatRange()
        part.start = place
        part.length = len(text[start:end].encode("utf-16-le")) // 2
        place += part.length
        style = QTextCharFormat()
        style.setFont(font.qt)
        part.format = style
        formats.append(part)
    return formats


def _broken(layout: QTextLayout, room: float) -> list[QTextLine]:
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 1.0))
        lines.append(line)
    layout.endLayout()
    return lines


@dataclass(slots=True)
class _Cluster:
    """The glyphs that stand for one indivisible stretch of text, in logical order."""

    index: int
    rtl: bool
    font: FontFile
    glyphs: list[tuple[int, float, float]]
    text: str = ""


def _line(line: QTextLine, text: str, units: _Units, passages: tuple[Passage, ...]) -> Line:
    first, count = line.textStart(), line.textLength()
    start, end = units.python(first), units.python(first + count)
    clusters = _clusters(line, units)
    _give_text(clusters, text, start + len(text[start:end].rstrip(" " + LINE_BREAK)))
    drawn = [c for c in clusters if c.glyphs]
    drawn.sort(key=lambda c: (min(x for _, x, _ in c.glyphs), -c.index if c.rtl else c.index))
    glyphs = [g for c in drawn for g in _glyphs(c, _passage(passages, c.index))]
    left = min((g.x for g in glyphs), default=0.0)
    right = max((g.x + g.advance for g in glyphs), default=0.0)
    ends = end == len(text) or text[end - 1 : end] == LINE_BREAK
    if left:
        glyphs = [g._replace(x=g.x - left) for g in glyphs]
    return Line(tuple(glyphs), right - left, text[start:end], start, ends)


def _passage(passages: tuple[Passage, ...], index: int) -> int:
    return next(n for n, p in enumerate(passages) if p.start <= index < p.end)


def _clusters(line: QTextLine, units: _Units) -> list[_Cluster]:
    """The clusters of a line in logical order."""
    found: dict[int, _Cluster] = {}
    fonts = by_family()
    baseline = line.y() + line.ascent()
    everything = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
    for run in line.glyphRuns(line.textStart(), line.textLength(), everything):
        font = fonts[run.rawFont().familyName()]
        rtl = run.isRightToLeft()
        for number, at, unit in zip(
            run.glyphIndexes(), run.positions(), run.stringIndexes(), strict=True
        ):
            index = units.python(unit)
            cluster = found.get(index)
            if cluster is None:
                cluster = found[index] = _Cluster(index, rtl, font, [])
            cluster.glyphs.append((number, at.x(), baseline - at.y()))
    return [found[index] for index in sorted(found)]


def _give_text(clusters: list[_Cluster], text: str, end: int) -> None:
    """Share the line's text out among the clusters; what draws nothing goes to the one before."""
    keeper: _Cluster | None = None
    for cluster, following in zip(clusters, [*clusters[1:], None], strict=True):
        piece = text[cluster.index : following.index if following else end]
        if not piece:  # a space at the end of the line
            cluster.glyphs.clear()
        elif piece[0] in INVISIBLE or piece[0] == LINE_BREAK:
            cluster.glyphs.clear()
            if keeper:
                keeper.text += piece.rstrip(LINE_BREAK)
        else:
            cluster.text = piece.rstrip(LINE_BREAK)
            keeper = cluster


def _glyphs(cluster: _Cluster, passage: int) -> list[Glyph]:
    """The glyphs of a cluster from left to right, each with a share of its text."""
    font, shares = cluster.font, _shares(cluster.text, len(cluster.glyphs))
    glyphs = [
        Glyph(
            font, number, x, rise, font.advance(number) * font.scale, share, cluster.index, passage
        )
        for (number, x, rise), share in zip(cluster.glyphs, shares, strict=True)
    ]
    return glyphs[::-1] if cluster.rtl else glyphs


def _shares(text: str, count: int) -> list[str]:
    """`text` in `count` parts: one character each, the rest to the last; none may be empty.

    A glyph too many (a letter drawn in two pieces) stands for a word joiner, which changes
    nothing in the text: every glyph must have a Unicode value (PDF/A-2, 6.2.11.7.2).
    """
    parts = [text[i] if i < count - 1 else text[i:] for i in range(min(count, len(text)))]
    return parts + ["\u2060"] * (count - len(parts))
