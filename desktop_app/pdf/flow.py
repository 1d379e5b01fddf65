"""Pagination: which boxes stand on which page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.core.errors import CancelledError
from desktop_app.pdf.boxes import Box, BreakBox
from desktop_app.pdf.stacks import fitting

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class PageBoxes:
    """The boxes of one page, from the top."""

    boxes: tuple[Box, ...]


def paginate(boxes: Sequence[Box], room: float, cancelled: Cancelled) -> list[PageBoxes]:
    """Pages of boxes that fit `room` points of height each; at least one page.

    Raises `CancelledError` when `cancelled` says so and `UserError` for what fits no page.
    """
    pages: list[PageBoxes] = []
    rest = _without_breaks(list(boxes))
    while rest:
        if cancelled():
            raise CancelledError
        forced = isinstance(rest[0], BreakBox)
        fit, rest = fitting(rest, room, force=True)
        if not fit and not forced:
            raise RuntimeError("a box would neither fit a page nor part")
        pages.append(PageBoxes(tuple(fit)))
        rest = _without_breaks(rest) if pages else rest
    return pages or [PageBoxes(())]


def _without_breaks(boxes: list[Box]) -> list[Box]:
    """`boxes` without the page breaks and empty heights that a new page has already made."""
    start = 0
    while start < len(boxes) and isinstance(boxes[start], BreakBox):
        start += 1
    return boxes[start:]
