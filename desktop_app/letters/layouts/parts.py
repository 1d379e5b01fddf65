"""Parts of a letter that all traditions set alike: numbers, days, names, text, short lines."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from itertools import zip_longest

from desktop_app.contacts.records import Addressee, Sender
from desktop_app.core.calendars import format_day, format_days
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.body_text import Listed, line, read_body
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import (
    Align,
    Block,
    Face,
    Ink,
    ItemList,
    ListItem,
    Paragraph,
    Role,
    Space,
    Span,
    text,
)

# What is said: numbers, days, names


def reference(paper: LetterPaper) -> str:
    """The number as printed: a number without Latin letters takes the digits of the paper."""
    if any(c.isascii() and c.isalpha() for c in paper.reference):
        return paper.reference
    return localise_digits(paper.reference, paper.letter.language)


def date_lines(paper: LetterPaper) -> tuple[str, ...]:
    """The day of the letter, a line for each of its calendars."""
    language = paper.letter.language
    return tuple(format_day(paper.day, language, calendar) for calendar in paper.letter.calendars)


def date_line(paper: LetterPaper) -> str:
    """The day of the letter in its calendars."""
    return format_days(paper.day, paper.letter.language, paper.letter.calendars)


def moment(paper: LetterPaper) -> str:
    """When the letter was issued, to the minute, in the first calendar and in UTC."""
    language, first = paper.letter.language, paper.letter.calendars[0]
    at = paper.issued_at.astimezone(UTC)
    comma = "،" if language.is_rtl else ","
    time = localise_digits(f"{at:%H:%M}", language)
    return f"{format_day(at.date(), language, first)}{comma} {time} UTC"


def name_of(addressee: Addressee | None) -> str:
    """The person's full name on paper; empty for a body as such."""
    return line(addressee.person.full) if addressee and addressee.person else ""


def title_of(addressee: Addressee | None) -> str:
    """The title on paper; empty where nobody stands for one."""
    return line(addressee.title) if addressee else ""


def post_lines(to: Addressee, tradition: Tradition) -> str:
    """The addressee's title, body and place, a line each."""
    place = joined(tradition, line(to.city), line(to.country))
    return "\n".join(filter(None, (title_of(to), line(to.organisation), place)))


def joined(tradition: Tradition, *values: str) -> str:
    """Those of the values that say something, with the comma of the language."""
    return tradition.words.comma.join(filter(None, values))


def second_name(sender: Sender, own: str, language: Language) -> str:
    """Our name in a further language for the letterhead; empty where it is the same or missing."""
    other = line(sender.names.get(language, ""))
    return other if other != own else ""


def stamp_lines(paper: LetterPaper, tradition: Tradition) -> tuple[str, ...]:
    """What the visible signature says."""
    words = tradition.words
    lines = (
        words.sample_signature if paper.letter.is_sample else words.signed_by,
        name_of(paper.signer),
        moment(paper),
        reference(paper),
    )
    return tuple(filter(None, lines))


def foreign(value: str, language: Language, *, bold: bool = False) -> Span:
    """A span that says when it is in Latin letters although the paper is not, for a reader."""
    latin = any(c.isascii() and c.isalpha() for c in value)
    own = not any("\u0600" <= c <= "\u06ff" for c in value)
    return Span(value, bold, language=Language.EN if language.is_rtl and latin and own else None)


# Running text


def body(paper: LetterPaper, tradition: Tradition) -> tuple[Block, ...]:
    """The paragraphs and lists of the letter's text."""
    blocks: list[Block] = []
    read = read_body(paper.letter.body)
    for part, following in zip_longest(read, read[1:]):
        if isinstance(part, Listed):
            blocks += (_item_list(part.items, tradition), Space(tradition.size * 0.45))
        else:
            leads_in = isinstance(following, Listed)
            blocks.append(replace(_prose(part.text, tradition), keep_with_next=leads_in))
    return tuple(blocks)


def _prose(value: str, tradition: Tradition) -> Paragraph:
    """One paragraph of running text; typed line breaks keep their ragged edge."""
    return text(
        value,
        tradition.language,
        size=tradition.size,
        leading=tradition.leading,
        align=Align.START if "\n" in value else tradition.align,
        space_after=tradition.size * 0.75,
    )


def _item_list(items: Sequence[tuple[str, str]], tradition: Tradition) -> ItemList:
    """A list with the labels the officer typed; its shorter lines are not stretched."""
    return ItemList(
        tuple(
            ListItem(
                label, (replace(_prose(value, tradition), align=Align.START, space_after=3.0),)
            )
            for label, value in items
        ),
        tradition.language,
    )


# Short lines


def short(value: str, tradition: Tradition, **style: object) -> Paragraph:
    """A name, a title or another short line."""
    given: dict[str, object] = {
        "size": tradition.size, "leading": tradition.short_leading, "space_after": 0.0
    }  # fmt: skip
    return text(value, tradition.language, **(given | style))


def shorts(tradition: Tradition, *values: str, **style: object) -> tuple[Block, ...]:
    """A short line for each of the values that says something."""
    return tuple(short(value, tradition, **style) for value in values if value)


def formula(value: str, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """The salutation or the close; nothing where the officer has neither."""
    given: dict[str, object] = {"size": tradition.size, "leading": tradition.leading}
    return (text(line(value), tradition.language, **(given | style)),) if value.strip() else ()


def labelled(
    label: str, value: str | Span, tradition: Tradition, *, bold: bool = False, **style: object
) -> Paragraph:
    """A label and what stands behind it: a number, a day."""
    span = foreign(value, tradition.language) if isinstance(value, str) else value
    spans = (Span(label, bold=bold), span) if label else (span,)
    given: dict[str, object] = {
        "size": tradition.label_size, "leading": tradition.short_leading, "space_after": 0.0
    }  # fmt: skip
    return Paragraph(spans, tradition.language, **(given | style))  # type: ignore[arg-type]


def number(paper: LetterPaper, tradition: Tradition) -> Span:
    """Our number, or that it comes on issue."""
    own = reference(paper)
    latin = not tradition.language.is_rtl
    return foreign(own, tradition.language) if own else Span(tradition.words.on_issue, italic=latin)


def subject(paper: LetterPaper, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """The subject line: the letter's heading to a reader."""
    value = line(paper.letter.subject)
    if not value:
        return ()
    given: dict[str, object] = {"bold": True, "role": Role.HEADING_1, "keep_with_next": True}
    return (short(f"{tradition.words.subject}{value}", tradition, **(given | style)),)


def theirs(paper: LetterPaper, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """The number of the letter that this one answers."""
    value = line(paper.letter.your_reference)
    return (labelled(tradition.words.theirs, value, tradition, **style),) if value else ()  # type: ignore[arg-type]


def letterhead(
    sender: Sender,
    tradition: Tradition,
    *,
    size: float,
    align: Align = Align.START,
    city_first: bool = False,
) -> tuple[Block, ...]:
    """Our name, under it the English one and where we are, in a right-to-left letter."""
    language = tradition.language
    name = line(sender.names.best(language, Language.EN))
    english = second_name(sender, name, Language.EN)
    where = (line(sender.address.best(language)), line(sender.city.best(language)))
    place = joined(tradition, *(where[::-1] if city_first else where))
    second = labelled("", english, tradition, align=align, size=9.5, leading=1.3, space_after=1)
    return (
        text(name, language, bold=True, size=size, leading=1.4, align=align, space_after=1),
        *((second,) if english else ()),
        *shorts(tradition, place, align=align, size=10, leading=1.3, ink=Ink.MUTED),
    )


def fine_print(value: str, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """Where we are, small under our name."""
    given: dict[str, object] = {
        "size": 8.0, "leading": 1.3, "ink": Ink.MUTED, "face": Face.SANS, "space_after": 0.0
    }  # fmt: skip
    return (text(value, tradition.language, **(given | style)),) if value else ()
