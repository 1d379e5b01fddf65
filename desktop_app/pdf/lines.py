"""The lines of a paragraph: what stands on each, from left to right."""

from dataclasses import dataclass
from functools import cached_property

from desktop_app.pdf.hyphenation import HYPHEN
from desktop_app.pdf.pieces import Word
from desktop_app.pdf.signs import Sign


@dataclass(frozen=True)
class Line:
    """One line: its natural width and the text it sets.

    `text` includes the space or break at the end, which takes no width; `ends_paragraph` also
    before a forced break. Lengths are in layout units.
    """

    width: float
    text: str
    start: int
    ends_paragraph: bool

    @property
    def words(self) -> tuple[Word, ...]:
        """The words from left to right."""
        raise NotImplementedError

    @property
    def gaps(self) -> int:
        """How many spaces may be widened."""
        return sum(word.piece.is_space for word in self.words)

    @property
    def is_hyphenated(self) -> bool:
        """Whether it ends in a hyphen that the text lacks, for its last word goes on."""
        if self.ends_paragraph or not self.text[-1:].isalpha() or not self.words:
            return False
        return self.words[-1].piece.signs[-1].text == HYPHEN

    @cached_property
    def signs(self) -> tuple[Sign, ...]:
        """Every sign of the line from left to right."""
        return tuple(sign for word in self.words for sign in word.signs)


@dataclass(frozen=True)
class WordLine(Line):
    """A line set word by word."""

    placed: tuple[Word, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        """The words from left to right."""
        return self.placed
