"""Parts of a letter that all traditions set alike: body, lists, copies, room for a signature."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC

from desktop_app.contacts.records import Addressee
from desktop_app.core.calendars import format_day, format_days
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.body_text import Listed, line, read_body
from desktop_app.letters.records import LetterPaper, LetterState
from desktop_app.pdf.document import (
    Align,
    Block,
    ItemList,
    ListItem,
    Paragraph,
    SignatureField,
    Space,
    Span,
    Together,
    text,
)

SIGNATURE = "Signature"
"""The name of the one signature field of a letter."""
_SHORT = 700
"""Characters of a paragraph that surely fit one page together with the signature."""
SIGNATURE_HEIGHT = 66.0
SIGNATURE_WIDTH = 210.0


def reference(paper: LetterPaper) -> str:
    """The number as printed: a number without Latin letters takes the digits of the paper."""
    if any(c.isascii() and c.isalpha() for c in paper.reference):
        return paper.reference
    return localise_digits(paper.reference, paper.letter.language)


def date_lines(paper: LetterPaper) -> tuple[str, ...]:
    """The day of the letter, a line for each of its calendars."""
    language = paper.letter.language
    return tuple(format_day(paper.day, language, calendar) for calendar in paper.letter.calendars)


def moment(paper: LetterPaper) -> str:
    """When the letter was issued, to the minute, in the first calendar and in UTC."""
    language, first = paper.letter.language, paper.letter.calendars[0]
    at = paper.issued_at.astimezone(UTC)
    comma = "،" if language.is_rtl else ","
    time = localise_digits(f"{at:%H:%M}", language)
    return f"{format_day(at.date(), language, first)}{comma} {time} UTC"


def date_line(paper: LetterPaper) -> str:
    """The day of the letter in its calendars."""
    return format_days(paper.day, paper.letter.language, paper.letter.calendars)


def foreign(value: str, language: Language, *, bold: bool = False) -> Span:
    """A span that says when it is in Latin letters although the paper is not, for a reader."""
    latin = any(c.isascii() and c.isalpha() for c in value)
    own = not any("\u0600" <= c <= "\u06ff" for c in value)
    return Span(value, bold, language=Language.EN if language.is_rtl and latin and own else None)


@dataclass(frozen=True, slots=True)
class Setting:
    """How running text is set: size and leading, and whether the lines fill the measure."""

    size: float
    leading: float
    align: Align


def body(paper: LetterPaper, setting: Setting) -> tuple[Block, ...]:
    """The paragraphs and lists of the letter's text."""
    language = paper.letter.language
    blocks: list[Block] = []
    for part in read_body(paper.letter.body):
        if isinstance(part, Listed):
            blocks += (item_list(part.items, language, setting), Space(setting.size * 0.45))
        else:
            blocks.append(prose(part.text, language, setting))
    return tuple(blocks)


def split_last(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The text without its end, and its last part if short enough to stay by the signature.

    A signature alone on a page could be moved to another letter.
    """
    start = next((i for i in range(len(blocks))[::-1] if not isinstance(blocks[i], Space)), 0)
    short = sum(map(_length, blocks[start:])) <= _SHORT
    return (blocks[:start], blocks[start:]) if short else (blocks, ())


def _length(block: Block) -> int:
    if isinstance(block, Paragraph):
        return sum(len(span.text) for span in block.spans)
    if isinstance(block, ItemList):
        return sum(_length(paragraph) for item in block.items for paragraph in item.body)
    return 0


def prose(value: str, language: Language, setting: Setting) -> Paragraph:
    """One paragraph of running text; typed line breaks keep their ragged edge."""
    return text(
        value,
        language,
        size=setting.size,
        leading=setting.leading,
        align=Align.START if "\n" in value else setting.align,
        space_after=setting.size * 0.75,
    )


def item_list(items: Sequence[tuple[str, str]], language: Language, setting: Setting) -> ItemList:
    """A list with the labels the officer typed."""
    return ItemList(
        tuple(
            ListItem(label, (replace(prose(value, language, setting), space_after=3.0),))
            for label, value in items
        ),
        language,
    )


def notes(
    heading: str, values: Sequence[str], language: Language, size: float
) -> tuple[Block, ...]:
    """A heading and short lines in small print; one value stands on the heading's own line."""
    if not values:
        return ()
    if len(values) == 1:
        spans = (Span(heading + " ", bold=True), foreign(values[0], language))
        return (Paragraph(spans, language, size=size, leading=1.35, space_after=3),)
    lines = tuple(
        Paragraph((foreign(value, language),), language, size=size, leading=1.35, space_after=1)
        for value in values
    )
    head = text(
        heading, language, bold=True, size=size, leading=1.35, space_after=1, keep_with_next=True
    )
    return (Together((head, *lines)), Space(3))


def copies(paper: LetterPaper, pattern: Callable[[str, str], str]) -> tuple[str, ...]:
    """Who gets copies and what for, in the order the officer ranked them."""
    return tuple(
        pattern(line(copy.to), line(copy.purpose)) if copy.purpose.strip() else line(copy.to)
        for copy in paper.letter.copies
    )


def enclosures(paper: LetterPaper) -> tuple[str, ...]:
    """The titles of the enclosures, numbered when there are several."""
    titles = tuple(line(e.title or e.file_name) for e in paper.letter.enclosures)
    if len(titles) < 2:
        return titles
    digits = (localise_digits(str(i), paper.letter.language) for i in range(1, len(titles) + 1))
    return tuple(f"{digit}. {title}" for digit, title in zip(digits, titles, strict=True))


def signature_room(paper: LetterPaper, description: str, align: Align) -> Block:
    """The field of a letter to be signed digitally, else the same room for ink."""
    if paper.letter.state is not LetterState.SIGNED:
        return Space(SIGNATURE_HEIGHT)
    return SignatureField(
        SIGNATURE,
        description,
        paper.letter.language,
        width=SIGNATURE_WIDTH,
        height=SIGNATURE_HEIGHT,
        align=align,
    )


def name_of(addressee: Addressee | None) -> str:
    """The person's full name on paper; empty for a body as such."""
    return line(addressee.person.full) if addressee and addressee.person else ""
