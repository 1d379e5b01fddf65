"""The structure tree while it grows: what each stretch of the paper is to a reader who hears it."""

from dataclasses import dataclass, field
from enum import Enum

from desktop_app.core.languages import Language


class Tag(Enum):
    """The standard structure types that papers use (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    P = "P"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    CAPTION = "Caption"
    SPAN = "Span"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    DIVISION = "Div"
    FORM = "Form"
    QUOTE = "BlockQuote"
    FIGURE = "Figure"
    REFERENCE = "Reference"
    NOTE = "Note"

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading of any level."""
        return self in (Tag.H1, Tag.H2, Tag.H3)


class Decoration(Enum):
    """A line that belongs to the text (ISO 32000-1, table 345, TextDecorationType)."""

    UNDERLINE = "Underline"
    LINE_THROUGH = "LineThrough"


@dataclass(frozen=True, slots=True)
class Marked:
    """Marked content number `number` on the page with index `page`."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Widget:
    """The annotation of the signature field with index `field`, on the page with index `page`."""

    page: int
    field: int


@dataclass(slots=True)
class Node:
    """A structure element and what it holds, in reading order.

    `alt` says what a picture shows, `bounds` where it stands on its page, in points from the lower
    left corner. A note has an `identifier` of its own.
    """

    tag: Tag
    language: Language
    kids: list["Node | Marked | Widget"] = field(default_factory=list)
    actual_text: str = ""
    ordered: bool | None = None
    alt: str = ""
    bounds: tuple[float, float, float, float] | None = None
    identifier: str = ""
    decoration: Decoration | None = None

    def child(self, tag: Tag, language: Language | None = None) -> "Node":
        """A new element at the end of this one, in its language unless another is given."""
        node = Node(tag, language or self.language)
        self.kids.append(node)
        return node
