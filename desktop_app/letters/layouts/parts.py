"""Parts of a letter that all traditions set alike: body, lists, copies, room for a signature."""

from collections.abc import Callable, Sequence

from desktop_app.contacts.records import Addressee
from desktop_app.core.calendars import format_days
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
    text,
)

SIGNATURE = "Signature"
"""The name of the one signature field of a letter."""
SIGNATURE_HEIGHT = 66.0
SIGNATURE_WIDTH = 210.0


def reference(paper: LetterPaper) -> str:
    """The number as printed: a number without Latin letters takes the digits of the paper."""
    if any(c.isascii() and c.isalpha() for c in paper.reference):
        return paper.reference
    return localise_digits(paper.reference, paper.letter.language)


def date_line(paper: LetterPaper) -> str:
    """The day of the letter in its calendars."""
    return format_days(paper.day, paper.letter.language, paper.letter.calendars)


def foreign(value: str, language: Language, *, bold: bool = False) -> Span:
    """A span that says when it is in Latin letters although the paper is not, for a reader."""
    latin = any(c.isascii() and c.isalpha() for c in value)
    own = not any("\u0600" <= c <= "\u06ff" for c in value)
    return Span(value, bold, language=Language.EN if language.is_rtl and latin and own else None)


def body(paper: LetterPaper, size: float, leading: float) -> tuple[Block, ...]:
    """The paragraphs and lists of the letter's text."""
    language = paper.letter.language
    return tuple(
        item_list(part.items, language, size, leading)
        if isinstance(part, Listed)
        else prose(part.text, language, size, leading)
        for part in read_body(paper.letter.body)
    )


def prose(value: str, language: Language, size: float, leading: float) -> Paragraph:
    """One paragraph of running text; typed line breaks keep their ragged edge."""
    align = Align.START if "\n" in value else Align.JUSTIFY
    return text(value, language, size=size, leading=leading, align=align, space_after=size * 0.75)


def item_list(
    items: Sequence[tuple[str, str]], language: Language, size: float, leading: float
) -> ItemList:
    """A list with the labels the officer typed."""
    return ItemList(
        tuple(
            ListItem(
                label,
                (text(value, language, size=size, leading=leading, space_after=size * 0.3),),
            )
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
    return (head, *lines, Space(3))


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
