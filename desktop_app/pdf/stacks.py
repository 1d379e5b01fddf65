"""Boxes made of boxes: one below the other, side by side, and tables."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.pdf.boxes import SLACK, Box, BreakBox, Parts, SpaceBox, Surface
from desktop_app.pdf.document import Ink


def stacked_height(boxes: Sequence[Box]) -> float:
    """The height of boxes one below the other, without the space around them."""
    gaps = sum(upper.after + lower.before for upper, lower in pairwise(boxes))
    return sum(box.height for box in boxes) + gaps


def fitting(boxes: Sequence[Box], room: float, force: bool) -> tuple[list[Box], list[Box]]:
    """The boxes that fit below each other into `room`, and the rest.

    With `force` at least something fits. Breaks inside a box where the box allows it, never
    right after a box that wants to be kept with the next unless nothing else is possible.
    """
    used, gap = 0.0, 0.0
    placed: list[Box] = []
    for index, box in enumerate(boxes):
        if isinstance(box, BreakBox):
            return placed, list(boxes[index + 1 :])
        top = used + (gap + box.before if index else 0.0)
        head, tail = box.split(room - top, force and index == 0)
        if head is None:
            at = _break_before(boxes, index, force)
            return placed[:at], list(boxes[at:])
        placed.append(head)
        if tail is not None:
            return placed, [tail, *boxes[index + 1 :]]
        used, gap = top + head.height, head.after
    return placed, []


def _break_before(boxes: Sequence[Box], index: int, force: bool) -> int:
    """Where to break so that `boxes[index]` goes over: there, or before what stays with it."""
    at = index
    while at > 0 and _stays(boxes, at - 1):
        at -= 1
    return index if at == 0 and force else at


def _stays(boxes: Sequence[Box], index: int) -> bool:
    """Whether no page may end right after `boxes[index]`; empty heights pass the wish on."""
    while index > 0 and isinstance(boxes[index], SpaceBox):
        index -= 1
    return boxes[index].keep


@dataclass(frozen=True, slots=True)
class Stack:
    """Boxes one below the other; `together` ones part only when no page can hold them."""

    boxes: tuple[Box, ...]
    together: bool = False
    extra_after: float = 0.0

    @property
    def before(self) -> float:
        """That of the first box."""
        return self.boxes[0].before if self.boxes else 0.0

    @property
    def after(self) -> float:
        """That of the last box and what the block adds."""
        return (self.boxes[-1].after if self.boxes else 0.0) + self.extra_after

    @property
    def keep(self) -> bool:
        """Whether its last box wants to be kept with the next."""
        return bool(self.boxes) and self.boxes[-1].keep

    @property
    def height(self) -> float:
        """All boxes and the space between them."""
        return stacked_height(self.boxes)

    def split(self, room: float, force: bool) -> Parts:
        """Part between or inside the boxes."""
        if self.together and self.height > room + SLACK and not force:
            return None, self
        fit, rest = fitting(self.boxes, room, force)
        if not rest:
            return replace(self, boxes=tuple(fit)), None
        head = replace(self, boxes=tuple(fit), extra_after=0.0) if fit else None
        return head, replace(self, boxes=tuple(rest))

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the boxes one below the other."""
        draw_stacked(self.boxes, surface, x, y)


def draw_stacked(boxes: Sequence[Box], surface: Surface, x: float, y: float) -> None:
    """Draw boxes one below the other, the first one's top at `y`."""
    for index, box in enumerate(boxes):
        y += box.before if index else 0.0
        box.draw(surface, x, y)
        y += box.height + box.after


@dataclass(frozen=True, slots=True)
class Cell:
    """A box inside a row: how far from the row's left edge it stands."""

    x: float
    box: Stack


@dataclass(frozen=True, slots=True)
class Row:
    """Boxes side by side, tops aligned, in reading order; `pad` is empty height above and below."""

    cells: tuple[Cell, ...]
    before: float = 0.0
    after: float = 0.0
    pad: float = 0.0
    keep: bool = False
    whole: bool = False

    @property
    def height(self) -> float:
        """That of the highest cell, with padding."""
        return max((c.box.height for c in self.cells), default=0.0) + 2 * self.pad

    def split(self, room: float, force: bool) -> Parts:
        """Part every cell at the same height; a `whole` row only when a page cannot hold it."""
        if self.whole and self.height > room + SLACK and not force:
            return None, self
        heads, tails = [], []
        for cell in self.cells:
            head, tail = cell.box.split(room - 2 * self.pad, force)
            if head is None and cell.box.boxes and not force:
                return None, self  # tops stay aligned, and no label stands without its text
            heads.append(Cell(cell.x, _stack(head)))
            tails.append(Cell(cell.x, _stack(tail)))
        if not any(cell.box.boxes for cell in heads):
            return (None, self) if any(cell.box.boxes for cell in tails) else (self, None)
        rest = replace(self, cells=tuple(tails), before=0.0)
        done = not any(cell.box.boxes for cell in tails)
        head_row = replace(self, cells=tuple(heads), after=self.after if done else 0.0)
        return head_row, None if done else rest

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw cell after cell."""
        for cell in self.cells:
            cell.box.draw(surface, x + cell.x, y + self.pad)


def _stack(box: Box | None) -> Stack:
    if box is None:
        return Stack(())
    return box if isinstance(box, Stack) else Stack((box,))


MOST_HEADER = 0.6
"""The share of a page's height that a repeated header may take."""

HEAVY, LIGHT = 0.8, 0.35
"""Thickness of a table's outer and inner rules, in points."""


@dataclass(frozen=True, slots=True)
class TableBox:
    """A ruled table whose header row stands again, as decoration, on each further page."""

    header: Row | None
    rows: tuple[Box, ...]
    width: float
    before: float
    after: float
    continued: bool = False
    keep: bool = False

    @property
    def height(self) -> float:
        """Header and rows."""
        return self._header_height + sum(row.height for row in self.rows)

    @property
    def _header_height(self) -> float:
        return self.header.height if self.header else 0.0

    def split(self, room: float, force: bool) -> Parts:
        """Part between rows, inside one only when a page cannot hold it.

        A header that would fill most of each page stands once, as a row that can part.
        """
        if force and self.header and self._header_height > room * MOST_HEADER:
            rows = self.rows if self.continued else (self.header, *self.rows)
            return replace(self, header=None, rows=rows).split(room, force)
        left = room - self._header_height
        if left < -SLACK and not force:
            return None, self
        fit, rest = fitting(self.rows, left, force)
        if not rest:
            return self, None
        if not fit:
            return None, self
        return replace(self, rows=tuple(fit), after=0.0), replace(
            self, rows=tuple(rest), before=0.0, continued=True
        )

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw rules, header and rows."""
        surface.rule(Ink.TEXT, HEAVY, x, y, self.width)
        if self.header:
            was = surface.set_artifact(True) if self.continued else False
            self.header.draw(surface, x, y)
            if self.continued:
                surface.set_artifact(was)
            y += self.header.height
            surface.rule(Ink.TEXT, HEAVY * 0.6, x, y, self.width)
        for index, row in enumerate(self.rows):
            if index:
                surface.rule(Ink.MUTED, LIGHT, x, y, self.width)
            row.draw(surface, x, y)
            y += row.height
        surface.rule(Ink.TEXT, HEAVY, x, y, self.width)
