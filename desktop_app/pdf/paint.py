"""Drawing boxes on pages: the text and rules of the content streams, each with its tag."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter

from desktop_app.core.languages import Language
from desktop_app.pdf.boxes import TextBox, start_offset
from desktop_app.pdf.characters import LINE_BREAK
from desktop_app.pdf.content import content_nodes
from desktop_app.pdf.decorations import colour_of, decorations
from desktop_app.pdf.document import Align, Ink, SignatureField
from desktop_app.pdf.embed import FontUses
from desktop_app.pdf.fonts import EM
from desktop_app.pdf.image_object import PdfImage
from desktop_app.pdf.lines import Line
from desktop_app.pdf.nodes import Marked, Node, Widget
from desktop_app.pdf.objects import number
from desktop_app.pdf.pieces import Word, space_of
from desktop_app.pdf.slug_lines import SlugLine
from desktop_app.pdf.text_operators import TextWriter

WIDEST_STRETCH = 0.9
"""By how many ems a justified line may widen a gap between words; beyond, it stays ragged."""


@dataclass(frozen=True, slots=True)
class PlacedField:
    """A signature field on a page: its rectangle in points from the lower left corner."""

    field: SignatureField
    node: Node
    page: int
    rectangle: tuple[float, float, float, float]


@dataclass(slots=True)
class Painted:
    """What painting leaves behind: the operators of each page, and what the file needs for them.

    `marks` are, for each page, the elements of its pieces of marked content.
    """

    pages: list[list[str]] = field(default_factory=list)
    fonts: FontUses = field(default_factory=FontUses)
    images: dict[str, PdfImage] = field(default_factory=dict)
    marks: list[list[Node]] = field(default_factory=list)
    fields: list[PlacedField] = field(default_factory=list)
    headings: list[tuple[Node, str, int, float]] = field(default_factory=list)


class PagePainter:
    """The surface that boxes draw on; vertical places come from the top of the page."""

    def __init__(self, height: float, painted: Painted) -> None:
        self._height, self._painted = height, painted
        self._artifact = False
        self._ink: Ink | None = None
        self._page = len(painted.marks)
        self._writer = TextWriter(painted.fonts)
        self._out: list[str] = []
        painted.pages.append(self._out)
        painted.marks.append([])

    def set_artifact(self, artifact: bool) -> bool:
        """Whether what is drawn from now on is decoration; returns what it was before."""
        was, self._artifact = self._artifact, artifact
        return was

    def rule(self, ink: Ink, thickness: float, x: float, y: float, width: float) -> None:
        """Draw a horizontal line, its middle at `y`."""
        colour, level = colour_of(ink), number(self._height - y)
        self._out.append(
            f"/Artifact <</Type /Layout>> BDC {colour} RG {number(thickness)} w "
            f"{number(x)} {level} m {number(x + width)} {level} l S EMC"
        )

    def image(
        self,
        key: str,
        image: PdfImage,
        x: float,
        y: float,
        width: float,
        height: float,
        node: Node | None,
    ) -> None:
        """Draw a picture with its top left corner at (`x`, `y`).

        Pictures with the same `key`, which holds letters and digits only, are written once.
        Without a `node` it is decoration.
        """
        self._painted.images.setdefault(key, image)
        bottom = self._height - y - height
        self._open(None if self._artifact else node, "Layout")
        place = f"{number(width)} 0 0 {number(height)} {number(x)} {number(bottom)} cm"
        self._out.append(f"q {place} /Im-{key} Do Q EMC")
        if node is not None and not self._artifact:
            node.kids.append(Marked(self._page, len(self._painted.marks[self._page]) - 1))
            node.bounds = (x, bottom, x + width, bottom + height)

    def squares(
        self,
        squares: Sequence[tuple[float, float, float, float]],
        node: Node,
        bounds: tuple[float, float, float, float],
        ink: Ink | None = None,
    ) -> None:
        """Fill squares in `ink`, else in plain black, as one figure."""
        self._open(None if self._artifact else node, "Layout")
        drawn = " ".join(
            f"{number(x)} {number(self._height - y - height)} {number(width)} {number(height)} re"
            for x, y, width, height in squares
        )
        self._out.append(f"q {colour_of(ink) if ink else '0 0 0'} rg {drawn} f Q EMC")
        if not self._artifact:
            node.kids.append(Marked(self._page, len(self._painted.marks[self._page]) - 1))
            left, top, width, height = bounds
            bottom = self._height - top - height
            node.bounds = (left, bottom, left + width, bottom + height)

    def field(self, field: SignatureField, node: Node, x: float, y: float) -> None:
        """Note where a signature field stands."""
        bottom = self._height - y - field.height
        rectangle = (x, bottom, x + field.width, bottom + field.height)
        node.kids.append(Widget(self._page, len(self._painted.fields)))
        self._painted.fields.append(PlacedField(field, node, self._page, rectangle))

    def lines(self, box: TextBox, x: float, y: float) -> None:
        """Draw the lines of a paragraph and put their content under its element."""
        self._fill(box.paragraph.ink)
        nodes = {} if self._artifact else content_nodes(box)
        if box.lines and isinstance(box.lines[0], SlugLine):
            self._slug_lines(box, x, y, nodes.get(0))
        else:
            for row, line in enumerate(box.lines):
                baseline = self._height - (y + row * box.leading + box.baseline)
                self._line(box, line, x, baseline, nodes)
        tag = box.node.tag
        if not self._artifact and tag.is_heading and box.lines and box.lines[0].start == 0:
            title = box.shaped.text.replace(LINE_BREAK, " ")
            self._painted.headings.append((box.node, title, self._page, self._height - y))

    def _slug_lines(self, box: TextBox, x: float, y: float, node: Node | None) -> None:
        """Draw a paragraph of slugs as one piece of marked content."""
        size, mark = box.paragraph.size, self._open(node)
        self._out.append("BT")
        top = self._height - y - box.baseline
        for row, line in enumerate(box.lines):
            assert isinstance(line, SlugLine)
            left, gap = _measure(box, line)
            self._out.append(
                self._writer.slug_line(line, x + left, top - row * box.leading, size, gap)
            )
        self._out.append("ET EMC")
        if node is not None:
            node.kids.append(Marked(self._page, mark))

    def _fill(self, ink: Ink) -> None:
        if ink is not self._ink:
            self._out.append(f"{colour_of(ink)} rg")
            self._ink = ink

    def _line(
        self, box: TextBox, line: Line, x: float, baseline: float, nodes: dict[int, Node]
    ) -> None:
        size = box.paragraph.size
        left, gap = _measure(box, line)
        words = _with_last_space(line, box.paragraph.language)
        new: dict[int, list[tuple[int, int]]] = {}
        self._writer.begin_line(x + left, baseline, size, gap * EM / size)
        looks = [passage.look for passage in box.shaped.passages]
        is_plain = not any(looks)
        for passage, group in groupby(words, key=attrgetter("passage")):
            part = list(group)
            if not is_plain:
                look = looks[passage]
                self._fill((look and look.ink) or box.paragraph.ink)
            number = self._open(nodes.get(passage))
            self._out.append(self._writer.written(part))
            self._out.append("EMC")
            new.setdefault(passage, []).append((min(word.place for word in part), number))
        for passage, marks in sorted(new.items()):
            if passage in nodes:
                nodes[passage].kids += [Marked(self._page, n) for _, n in sorted(marks)]
        if not is_plain:
            self._out += decorations(box, line, words, (x + left, baseline, gap))
            self._fill(box.paragraph.ink)

    def _open(self, node: Node | None, kind: str = "Pagination") -> int:
        """Begin marked content for `node`, or an artifact; its number on the page."""
        if node is None:
            self._out.append(f"/Artifact <</Type /{kind}>> BDC")
            return -1
        marks = self._painted.marks[self._page]
        marks.append(node)
        self._out.append(f"/{node.tag.value} <</MCID {len(marks) - 1}>> BDC")
        return len(marks) - 1


def _measure(box: TextBox, line: Line) -> tuple[float, float]:
    """How far from the column's left edge a line starts, and how much each gap widens: points."""
    paragraph = box.paragraph
    room = box.width - paragraph.indent
    width = line.width * paragraph.size / EM
    indent = 0.0 if paragraph.language.is_rtl else paragraph.indent
    gap = 0.0
    if paragraph.align is Align.JUSTIFY and not line.ends_paragraph:
        gaps = line.gaps
        gap = (room - width) / gaps if gaps else 0.0
        if 0 <= gap <= WIDEST_STRETCH * paragraph.size:
            return indent, gap
    align = Align.START if paragraph.align is Align.JUSTIFY else paragraph.align
    return indent + start_offset(align, paragraph.language, width, room), 0.0


def _with_last_space(line: Line, language: Language) -> tuple[Word, ...]:
    """The words and, at the end of the line, the space that parts its last word from the next.

    It hangs outside the line, unseen; readers and copied text need it.
    """
    if not line.words or not line.text.endswith((" ", LINE_BREAK)):
        return line.words
    beside = line.words[0] if language.is_rtl else line.words[-1]
    space = space_of(beside.piece.font)
    place = line.start + len(line.text) - 1
    if language.is_rtl:
        return (Word(space, -space.signs[0].advance, place, beside.passage), *line.words)
    return (*line.words, Word(space, line.width, place, beside.passage))
