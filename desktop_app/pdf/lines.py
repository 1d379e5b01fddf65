"""The lines of a paragraph: what stands on each, from left to right."""

from dataclasses import dataclass
from functools import cached_property

from desktop_app.pdf.pieces import Word
from desktop_app.pdf.signs import Sign


@dataclass(frozen=True)
class Line:
    """One line: its words from left to right, its natural width, and the text it sets.

    `text` includes the space or break at the end, which takes no width; `ends_paragraph` also
    before a forced break. Lengths are in layout units.
    """

    words: tuple[Word, ...]
    width: float
    text: str
    start: int
    ends_paragraph: bool

    @cached_property
    def signs(self) -> tuple[Sign, ...]:
        """Every sign of the line from left to right."""
        return tuple(sign for word in self.words for sign in word.signs)
