"""Codes as boxes: squares drawn as one figure that a listener is told the meaning of."""

from dataclasses import dataclass
from itertools import groupby

from desktop_app.pdf import document as doc
from desktop_app.pdf.boxes import SLACK, Parts, Surface, start_offset
from desktop_app.pdf.characters import cleaned
from desktop_app.pdf.nodes import Node, Tag

Square = tuple[float, float, float, float]
"""Left, top, width and height in points, from the upper left corner of the code."""


@dataclass(frozen=True, slots=True)
class CodeBox:
    """A code `size` points wide and high, in a column `room` wide."""

    block: doc.Code
    node: Node
    size: float
    room: float
    before: float
    after: float
    keep: bool = False

    @property
    def height(self) -> float:
        """As high as wide."""
        return self.size

    def split(self, room: float, force: bool) -> Parts:
        """Whole or not at all."""
        return (self, None) if force or self.size <= room + SLACK else (None, self)

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the dark squares; what lies side by side in a row is one of them."""
        left = x + start_offset(self.block.align, self.block.language, self.size, self.room)
        squares = [
            (left + a, y + b, width, height) for a, b, width, height in _runs(self.block, self.size)
        ]
        surface.squares(squares, self.node, (left, y, self.size, self.size))


def code_box(block: doc.Code, width: float, parent: Node) -> CodeBox:
    """The box of a code and its element."""
    node = parent.child(Tag.FIGURE, block.language)
    node.alt = " ".join(cleaned(block.alt).split())
    size = min(block.width, width)
    return CodeBox(block, node, size, width, block.space_before, block.space_after)


def _runs(block: doc.Code, size: float) -> list[Square]:
    step = size / len(block.rows)
    found: list[Square] = []
    for down, row in enumerate(block.rows):
        at = 0
        for dark, run in groupby(row):
            count = len(list(run))
            if dark == "1":
                found.append((at * step, down * step, count * step, step))
            at += count
    return found
