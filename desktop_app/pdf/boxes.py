"""What can be placed on a page: boxes of known height that may know how to part in two.

A box is laid out for a known width. `split` hands back what fits the room and what is left, so
pagination is the same for a paragraph, a table and columns side by side. Lengths are in points,
vertical places measured downwards from the top of the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.pdf.document import Align, Footnote, Ink, Paragraph, SignatureField
from desktop_app.pdf.image_object import PdfImage
from desktop_app.pdf.lines import Line
from desktop_app.pdf.nodes import Node
from desktop_app.pdf.shaping import Shaped

SLACK = 0.01
"""Points by which a box may be too high, to forgive rounding."""


class Surface(Protocol):
    """Where boxes draw themselves: a page and its part of the structure tree."""

    def lines(self, box: "TextBox", x: float, y: float) -> None:
        """Draw the lines of a paragraph with its top at `y`."""

    def rule(self, ink: Ink, thickness: float, x: float, y: float, width: float) -> None:
        """Draw a horizontal line, its middle at `y`: an artifact."""

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
        """Draw a picture with its top at `y`; decoration without a `node`."""

    def squares(
        self,
        squares: Sequence[tuple[float, float, float, float]],
        node: Node,
        bounds: tuple[float, float, float, float],
        ink: Ink | None = None,
    ) -> None:
        """Fill squares, each as left, top, width and height; `bounds` are those of the figure.

        Without an `ink` they are plain black.
        """

    def field(self, field: SignatureField, node: Node, x: float, y: float) -> None:
        """Place an empty signature field with its top at `y`."""

    def set_artifact(self, artifact: bool) -> bool:
        """Whether what is drawn from now on is decoration; returns what it was before."""


Parts = tuple["Box | None", "Box | None"]


class Box(Protocol):
    """Something of known height.

    `before` and `after` are the empty heights around it; `before` is dropped at the top of a
    page, `after` at its foot. `keep` asks that a page never ends right after it.
    """

    @property
    def height(self) -> float:
        """Height in points, without the space around."""

    @property
    def before(self) -> float:
        """Empty height above."""

    @property
    def after(self) -> float:
        """Empty height below."""

    @property
    def keep(self) -> bool:
        """Whether no page should end right after it."""

    def split(self, room: float, force: bool) -> Parts:
        """What fits into `room` and the rest; either may be None.

        With `force` (at the top of a page) something must be handed back as fitting, or
        `UserError` be raised.
        """

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw with the top left corner at (`x`, `y`)."""


@dataclass(slots=True)
class NoteCall:
    """A mark in a text of `size` points and what it calls for at the foot of the page.

    `place` is that of the mark in the text. The `box` is made when the width of the foot is known.
    """

    place: int
    note: Footnote
    size: float
    node: Node
    box: "Box | None" = None


@dataclass(frozen=True, slots=True)
class TextBox:
    """Lines of one paragraph.

    `lowered` is height above them, to stand on the same line as a neighbour in another script.
    `notes` are what its marks call for at the foot of the page.
    """

    paragraph: Paragraph
    shaped: Shaped
    lines: tuple[Line, ...]
    node: Node
    width: float
    leading: float
    baseline: float
    before: float
    after: float
    keep: bool
    lowered: float = 0.0
    notes: tuple[NoteCall, ...] = ()

    @property
    def height(self) -> float:
        """Lines times leading."""
        return len(self.lines) * self.leading + self.lowered

    def split(self, room: float, force: bool) -> Parts:
        """Part between lines, never leaving a single line alone on either side."""
        count = len(self.lines)
        if self.height <= room + SLACK:
            return self, None
        whole = int((room - self.lowered + SLACK) / self.leading)
        fits = min(whole, count - 2)
        while fits >= 2 and self.lines[fits - 1].is_hyphenated:  # no page ends inside a word
            fits -= 1
        if fits < 2 or count < 4:
            if not force:
                return None, self
            fits = max(1, min(whole, count))
            if fits >= count:
                return self, None
        return (
            replace(self, lines=self.lines[:fits], after=0.0, keep=False),
            replace(self, lines=self.lines[fits:], before=0.0, lowered=0.0),
        )

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Hand the lines to the surface."""
        surface.lines(self, x, y + self.lowered)


@dataclass(frozen=True, slots=True)
class RuleBox:
    """A line across the column."""

    ink: Ink
    thickness: float
    width: float
    before: float
    after: float
    keep: bool = False

    @property
    def height(self) -> float:
        """Its thickness."""
        return self.thickness

    def split(self, room: float, force: bool) -> Parts:
        """Whole or not at all."""
        return (self, None) if force or self.height <= room + SLACK else (None, self)

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the line."""
        surface.rule(self.ink, self.thickness, x, y + self.thickness / 2, self.width)


@dataclass(frozen=True, slots=True)
class SpaceBox:
    """Empty height, dropped at a page break."""

    height: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    def split(self, room: float, force: bool) -> Parts:
        """Fits anywhere: what does not fit is dropped with the break."""
        del force
        return replace(self, height=max(0.0, min(self.height, room))), None

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class BreakBox:
    """A forced page break."""

    height: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    def split(self, room: float, force: bool) -> Parts:
        """Nothing to part."""
        del room, force
        return self, None

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class FieldBox:
    """Room for a signature."""

    field: SignatureField
    node: Node
    offset: float
    before: float = 4.0
    after: float = 4.0
    keep: bool = False

    @property
    def height(self) -> float:
        """The height asked for."""
        return self.field.height

    def split(self, room: float, force: bool) -> Parts:
        """Whole or not at all; raises `UserError` when no page can hold it."""
        if self.height <= room + SLACK:
            return self, None
        if force:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences", "The signature field “{name}” is higher than a page."
                    ),
                    name=self.field.name,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Make the field lower or the margins smaller."),
            )
        return None, self

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Place the widget."""
        surface.field(self.field, self.node, x + self.offset, y)


def start_offset(align: Align, language: Language, width: float, room: float) -> float:
    """How far from the left edge something `width` wide stands in `room`."""
    if align is Align.CENTRE:
        return (room - width) / 2
    at_right = language.is_rtl != (align is Align.END)
    return room - width if at_right else 0.0
