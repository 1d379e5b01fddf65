"""Pictures as boxes: a picture never parts, and its caption never leaves it."""

from dataclasses import dataclass, replace
from hashlib import sha256

from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.boxes import SLACK, Parts, Surface, TextBox, start_offset
from desktop_app.pdf.characters import cleaned
from desktop_app.pdf.image_object import PdfImage
from desktop_app.pdf.images import picture, printed_size
from desktop_app.pdf.nodes import Node, Tag

_GAP = 4.0
"""Points between a picture and its caption."""

_SMALLEST = 24.0
"""Points that a picture is never made lower than to fit a page with its caption."""


@dataclass(frozen=True, slots=True)
class FigureBox:
    """A picture with its caption below; `node` is None for decoration.

    `room` is the width of its column.
    """

    image: PdfImage
    key: str
    node: Node | None
    align: doc.Align
    language: Language
    size: tuple[float, float]
    room: float
    caption: TextBox | None
    before: float
    after: float
    keep: bool = False

    @property
    def height(self) -> float:
        """Picture and caption."""
        return self.size[1] + (self.caption.height + _GAP if self.caption else 0.0)

    def split(self, room: float, force: bool) -> Parts:
        """Whole or not at all; made smaller when no page can hold it."""
        if self.height <= room + SLACK:
            return self, None
        if not force:
            return None, self
        width, height = self.size
        lower = max(min(height, room - (self.height - height)), min(height, _SMALLEST))
        made = replace(self, size=(width * lower / height, lower))
        if made.height <= room + SLACK or made.caption is None:
            return made, None
        return replace(made, caption=None, after=0.0), made.caption

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw the picture, then the caption."""
        width, height = self.size
        left = x + start_offset(self.align, self.language, width, self.room)
        surface.image(self.key, self.image, left, y, width, height, self.node)
        if self.caption:
            self.caption.draw(surface, x, y + height + _GAP)


def figure_box(block: doc.Image, width: float, parent: Node, caption: TextBox | None) -> FigureBox:
    """The box of a picture and, unless it is decoration, its element before the caption's.

    Raises `PictureError` for a picture that no paper can carry, `UserError` for an alternative text
    with control characters.
    """
    size = printed_size(block, width)
    image = picture(block, *size)
    node = None
    alt = " ".join(cleaned(block.alt).split())
    if alt:
        node = Node(Tag.FIGURE, block.language, alt=alt)
        at = len(parent.kids) - (1 if caption else 0)
        parent.kids.insert(at, node)
    return FigureBox(
        image=image,
        key=sha256(image.data + (image.smask or b"")).hexdigest()[:16],
        node=node,
        align=block.align,
        language=block.language,
        size=size,
        room=width,
        caption=caption,
        before=block.space_before,
        after=block.space_after,
    )
