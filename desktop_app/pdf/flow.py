"""Pagination: which boxes stand on which page, and which notes at its foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.core.errors import CancelledError
from desktop_app.pdf.boxes import Box, BreakBox
from desktop_app.pdf.footnotes import notes_of
from desktop_app.pdf.note_room import NotedPage, noted_page
from desktop_app.pdf.stacks import fitting

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class PageBoxes:
    """The boxes of one page, from the top, and the notes at its foot."""

    boxes: tuple[Box, ...]
    notes: tuple[Box, ...] = ()


def paginate(boxes: Sequence[Box], room: float, cancelled: Cancelled) -> list[PageBoxes]:
    """Pages of boxes that fit `room` points of height each; at least one page.

    Raises `CancelledError` when `cancelled` says so and `UserError` for what fits no page.
    """
    next_page = noted_page if any(True for _ in notes_of(boxes)) else _plain_page
    pages: list[PageBoxes] = []
    rest, waiting = _without_breaks(boxes), list[Box]()
    while rest or waiting:
        if cancelled():
            raise CancelledError
        page = next_page(rest, waiting, room)
        if not page.boxes and not page.notes:
            raise RuntimeError("a box would neither fit a page nor part")
        pages.append(PageBoxes(tuple(page.boxes), tuple(page.notes)))
        rest, waiting = _without_breaks(page.rest), page.waiting
    return pages or [PageBoxes(())]


def _plain_page(boxes: Sequence[Box], waiting: list[Box], room: float) -> NotedPage:
    fit, rest = fitting(boxes, room, force=True)
    return NotedPage(fit, rest, [], waiting)


def _without_breaks(boxes: Sequence[Box]) -> list[Box]:
    """`boxes` without the page breaks that a new page has already made."""
    start = 0
    while start < len(boxes) and isinstance(boxes[start], BreakBox):
        start += 1
    return list(boxes[start:])
