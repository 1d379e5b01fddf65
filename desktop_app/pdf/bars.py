"""Bar charts as boxes: rectangles drawn as one figure that a listener is told the meaning of."""

from dataclasses import dataclass

from desktop_app.pdf import document as doc
from desktop_app.pdf.boxes import SLACK, Parts, Surface
from desktop_app.pdf.characters import cleaned
from desktop_app.pdf.nodes import Node, Tag

_THINNEST = 0.6
"""Points that even the bar of nothing is wide, so that its row is seen to be there."""


@dataclass(frozen=True, slots=True)
class BarsBox:
    """A chart; it never parts."""

    block: doc.Bars
    node: Node
    width: float
    keep: bool = False

    @property
    def height(self) -> float:
        """A row for each bar."""
        return len(self.block.shares) * self.block.pitch

    @property
    def before(self) -> float:
        """As described."""
        return self.block.space_before

    @property
    def after(self) -> float:
        """As described."""
        return self.block.space_after

    def split(self, room: float, force: bool) -> Parts:
        """Whole or not at all."""
        fits = force or self.height <= room + SLACK
        return (self, None) if fits else (None, self)

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the bars from the edge where the language starts."""
        block = self.block
        inset = (block.pitch - block.bar) / 2
        bars = []
        for row, share in enumerate(block.shares):
            width = max(_THINNEST, min(1.0, max(0.0, share)) * self.width)
            left = x + self.width - width if block.language.is_rtl else x
            bars.append((left, y + row * block.pitch + inset, width, block.bar))
        surface.squares(bars, self.node, (x, y, self.width, self.height), block.ink)


def bars_box(block: doc.Bars, width: float, parent: Node) -> BarsBox:
    """The box of a chart and its element."""
    node = Node(Tag.FIGURE, block.language, alt=" ".join(cleaned(block.alt).split()))
    parent.kids.append(node)
    return BarsBox(block, node, width)
