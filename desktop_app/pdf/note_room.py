"""How much of a page its notes get: text and notes share the height, and each needs the other.

More text brings more marks, whose notes leave less room for text. So the least room for notes is
looked for with which the text that is left calls for no more than that. Where whole notes would
leave too little text, the last note goes on at the foot of the next page. Every page takes some
text, or, with none left that fits, some notes: it always comes to an end.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop_app.core.errors import UserError
from desktop_app.pdf.boxes import SLACK, Box
from desktop_app.pdf.footnotes import PARTING, notes_height, notes_of
from desktop_app.pdf.stacks import fitting, stacked_height

_STEPS = 9
"""Halvings in the search for the least room: two points of a page."""

_FULL = 0.8
"""The share of a page that text and whole notes must fill; below, a note is parted instead."""

_MOST_FOR_WAITING = 0.6
"""The share of a page that notes from the page before get while there is text."""

_BEGINNING = 40.0
"""Points of a parted note that stand on the page of its mark."""


class NotedPage(NamedTuple):
    """What stands on a page and what is left over: boxes, and notes that found no room."""

    boxes: list[Box]
    rest: list[Box]
    notes: list[Box]
    waiting: list[Box]


class _Attempt(NamedTuple):
    """The text that fits beside `reserved` points for notes, and the notes it calls for."""

    boxes: list[Box]
    rest: list[Box]
    notes: list[Box]
    height: float
    reserved: float


Need = Callable[[_Attempt], float]
"""How much room the notes of an attempt need."""


def noted_page(boxes: Sequence[Box], waiting: list[Box], room: float) -> NotedPage:
    """The next page of `boxes`, which begins with the notes `waiting` from the page before.

    Raises `UserError` for what fits no page.
    """
    if not boxes:
        notes, left = fitting(waiting, _inside(room), force=True)
        return NotedPage([], [], notes, left)
    page = _Page(boxes, waiting, room)
    best = page.least(lambda attempt: notes_height([*waiting, *attempt.notes]))
    if best is None or best.height + best.reserved < room * _FULL:
        parted = page.least(lambda attempt: _parted_height([*waiting, *attempt.notes]))
        if parted and (best is None or parted.height > best.height):
            best = parted
    if best is None:
        best = page.attempt(min(notes_height(waiting), room * _MOST_FOR_WAITING))
    if best is None and waiting:
        notes, left = fitting(waiting, _inside(room), force=True)
        return NotedPage([], list(boxes), notes, left)
    return page.filled(best or page.forced())


class _Page:
    """One page while room for its notes is looked for."""

    def __init__(self, boxes: Sequence[Box], waiting: list[Box], room: float) -> None:
        self._boxes, self._waiting, self._room = boxes, waiting, room

    def attempt(self, reserved: float) -> _Attempt | None:
        """The text beside so much room for notes; None when no text fits there."""
        try:
            found = self._with(reserved)
        except UserError:  # said of the whole page by `forced`
            return None
        return found if found.height <= self._room - reserved + SLACK else None

    def forced(self) -> _Attempt:
        """As much text as the whole page holds, whatever its notes need."""
        return self._with(0.0)

    def _with(self, reserved: float) -> _Attempt:
        fit, rest = fitting(self._boxes, self._room - reserved, force=True)
        return _Attempt(fit, rest, list(notes_of(fit)), stacked_height(fit), reserved)

    def least(self, need: Need) -> _Attempt | None:
        """The attempt with the most text whose notes need no more than is reserved for them."""
        low = notes_height(self._waiting)
        found = self.attempt(low)
        if found is None or need(found) <= low + SLACK:
            return found
        high = min(need(found), self._room)
        best = self.attempt(high)
        if best is not None and need(best) > high + SLACK:
            best = None
        for _ in range(_STEPS):
            middle = (low + high) / 2
            found = self.attempt(middle)
            if found is None:
                high = middle
            elif need(found) <= middle + SLACK:
                high, best = middle, found
            else:
                low = middle
        return best

    def filled(self, text: _Attempt) -> NotedPage:
        """The page with this text and as much of its notes as there is room for."""
        notes = [*self._waiting, *text.notes]
        if not notes:
            return NotedPage(text.boxes, text.rest, [], [])
        left = _inside(self._room - text.height)
        placed, waiting = fitting(notes, left, force=False) if left > 0 else ([], notes)
        return NotedPage(text.boxes, text.rest, placed, waiting)


def _inside(room: float) -> float:
    """The room for notes themselves, without what parts them from the text."""
    return room - PARTING


def _parted_height(notes: Sequence[Box]) -> float:
    """The room that `notes` need when the last of them only begins."""
    return notes_height(notes) - max(0.0, notes[-1].height - _BEGINNING) if notes else 0.0
