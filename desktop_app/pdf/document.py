"""The frozen description of a paper that the typesetter turns into a PDF.

Lengths are in points (1/72 inch). Directions are logical: `START` is the left edge of a
left-to-right paragraph and the right edge of a right-to-left one. Text is always text: nothing
in it is markup.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from desktop_app.core.languages import Language

A4 = (595.276, 841.89)
US_LETTER = (612.0, 792.0)


class Align(Enum):
    """How the lines of a paragraph lie between its edges."""

    START = "start"
    END = "end"
    CENTRE = "centre"
    JUSTIFY = "justify"


class Role(Enum):
    """What a paragraph is to a reader who hears the page (ISO 32000-1, 14.8.4)."""

    PARAGRAPH = "P"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    HEADING_3 = "H3"
    CAPTION = "Caption"


class Ink(Enum):
    """The few colours a paper uses, as sRGB triples from 0 to 1."""

    TEXT = (0.09, 0.11, 0.14)
    MUTED = (0.36, 0.39, 0.43)
    ACCENT = (0.06, 0.36, 0.36)
    ALERT = (0.60, 0.11, 0.11)


class Face(Enum):
    """Which family of letters: the paper's own or the plain one for small print."""

    SERIF = "serif"
    SANS = "sans"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one style; `language` None means the paragraph's.

    With a `note`, `text` is the note's mark ("1", "۱", "*"): it is set small and raised, and the
    note stands at the foot of the page on which the mark stands. Text can be `underlined` or
    `struck` through, in an `ink` other than its paragraph's.
    """

    text: str
    bold: bool = False
    italic: bool = False
    language: Language | None = None
    note: "Footnote | None" = None
    underlined: bool = False
    struck: bool = False
    ink: Ink | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. A newline in a span forces a line break."""

    spans: tuple[Span, ...]
    language: Language
    align: Align = Align.START
    role: Role = Role.PARAGRAPH
    size: float = 11.0
    leading: float = 1.4
    space_before: float = 0.0
    space_after: float = 6.0
    indent: float = 0.0
    ink: Ink = Ink.TEXT
    face: Face = Face.SERIF
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Footnote:
    """What stands at the foot of the page behind the same mark as in the text."""

    mark: str
    body: Paragraph


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list: its printed label ("1.", "۲.") and its paragraphs."""

    label: str
    body: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class ItemList:
    """A numbered or bulleted list."""

    items: tuple[ListItem, ...]
    language: Language
    label_width: float = 22.0


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table. The header row repeats on each page; cells hold one paragraph each.

    `widths` are shares of the line width. The first column stands at the start edge of
    `language`.
    """

    header: tuple[Paragraph, ...]
    rows: tuple[tuple[Paragraph, ...], ...]
    widths: tuple[float, ...]
    language: Language
    space_after: float = 8.0


@dataclass(frozen=True, slots=True)
class Quotation:
    """Blocks set in from both edges, in a direction of their own if need be."""

    blocks: tuple["Block", ...]
    language: Language
    inset: float = 24.0


@dataclass(frozen=True, slots=True)
class Image:
    """A picture: PNG, JPEG or another form that Pillow reads, as the bytes of its file.

    `alt` is what a screen reader says; empty makes the picture decoration, an artifact. `width` in
    points; the height follows the picture, at most `max_height`. A caption stays with it.
    """

    data: bytes
    alt: str
    language: Language
    width: float
    max_height: float = 640.0
    align: Align = Align.CENTRE
    caption: Paragraph | None = None
    space_before: float = 0.0
    space_after: float = 6.0


@dataclass(frozen=True, slots=True)
class Code:
    """A square code that machines read: a string for each row, "1" where it is dark.

    `alt` is what a screen reader says; `width` is in points, and the height the same. A code is
    read only with light all around it: leave four squares of room.
    """

    rows: tuple[str, ...]
    alt: str
    language: Language
    width: float
    align: Align = Align.START
    space_before: float = 0.0
    space_after: float = 0.0


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar chart as wide as its column: bars from the start edge, one below the other.

    `shares` of the width run from 0 to 1; `alt` is what a screen reader says. Each bar is `bar`
    points high in a row of `pitch` points, so that text of that leading can stand beside it.
    """

    shares: tuple[float, ...]
    alt: str
    language: Language
    bar: float = 9.0
    pitch: float = 18.0
    ink: Ink = Ink.ACCENT
    space_before: float = 0.0
    space_after: float = 6.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side, tops aligned; read (and tagged) column after column.

    `widths` are shares of the line width. The first column stands at the start edge of
    `language`. Breaks over a page when it must.
    """

    columns: tuple[tuple["Block", ...], ...]
    widths: tuple[float, ...]
    language: Language
    gap: float = 18.0
    space_after: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the column; decoration, an artifact to a reader."""

    ink: Ink = Ink.MUTED
    thickness: float = 0.6
    space_before: float = 4.0
    space_after: float = 8.0


@dataclass(frozen=True, slots=True)
class Space:
    """Empty height."""

    height: float


@dataclass(frozen=True, slots=True)
class SignatureField:
    """Room for a visible digital signature: an empty, tagged signature field.

    `name` is the field's name, `description` what a screen reader says (the TU entry).
    """

    name: str
    description: str
    language: Language
    width: float = 200.0
    height: float = 62.0
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that never part over a page break (a signature with its last paragraph)."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page."""


Block = (
    Paragraph
    | ItemList
    | Table
    | Quotation
    | Image
    | Code
    | Bars
    | Columns
    | Rule
    | Space
    | SignatureField
    | Together
    | NewPage
)


@dataclass(frozen=True, slots=True)
class Page:
    """Paper size and margins. `fold_marks` draws short lines at the edge where to fold."""

    size: tuple[float, float] = A4
    top: float = 56.0
    bottom: float = 62.0
    left: float = 68.0
    right: float = 68.0
    fold_marks: bool = False


@dataclass(frozen=True, slots=True)
class Running:
    """What repeats on pages; an artifact to a reader.

    `head` stands on page two and after. `foot_start` and `foot_end` stand on every page;
    `{page}` and `{pages}` in them become numbers in the digits of `language`. `mark` stands alone
    in the middle above every page: a classification.
    """

    language: Language
    head: str = ""
    foot_start: str = ""
    foot_end: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper.

    `reference` is the register number, kept in the metadata; `created` must have a time zone.
    `blocks` in reading order.
    """

    title: str
    language: Language
    author: str
    created: datetime
    blocks: tuple[Block, ...]
    subject: str = ""
    reference: str = ""
    keywords: tuple[str, ...] = ()
    page: Page = field(default_factory=Page)
    running: Running | None = None
    fonts: tuple[tuple[Language, str], ...] = ()
    """Families chosen instead of the usual ones, by language; see `font_library`."""


def text(value: str, language: Language, **style: object) -> Paragraph:
    """A paragraph of one plain span; `style` are fields of `Paragraph`, plus bold and italic."""
    bold, italic = bool(style.pop("bold", False)), bool(style.pop("italic", False))
    return Paragraph((Span(value, bold, italic),), language, **style)  # type: ignore[arg-type]
