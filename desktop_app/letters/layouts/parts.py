"""Parts of a letter that all traditions set alike: numbers, days, names, short lines."""

from dataclasses import replace
from datetime import UTC

from desktop_app.contacts.records import Addressee
from desktop_app.core.calendars import format_day, format_days
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.body_text import in_order, line
from desktop_app.letters.layouts.said import Said
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.records import Classification, LetterKind, LetterPaper
from desktop_app.letters.wording import office_name, own_calendar
from desktop_app.pdf.document import Align, Block, Face, Ink, Paragraph, Role, Span, text

# What is said: numbers, days, names


def reference(paper: LetterPaper) -> str:
    """The number as printed: a number without Latin letters takes the digits of the paper."""
    if any(c.isascii() and c.isalpha() for c in paper.reference):
        return paper.reference
    return localise_digits(paper.reference, paper.letter.language)


def date_lines(paper: LetterPaper) -> tuple[str, ...]:
    """The day of the letter, a line for each of its calendars."""
    letter = paper.letter
    return tuple(
        format_day(paper.day, letter.language, calendar, letter.lunar_shift)
        for calendar in letter.calendars
    )


def date_line(paper: LetterPaper) -> str:
    """The day of the letter in its calendars."""
    letter = paper.letter
    return format_days(paper.day, letter.language, letter.calendars, letter.lunar_shift)


def day_in(paper: LetterPaper, language: Language) -> str:
    """The same day in another language, in the calendar of its readers if the letter has it."""
    letter, own = paper.letter, own_calendar(language)
    calendar = own if own in letter.calendars else letter.calendars[0]
    return format_day(paper.day, language, calendar, letter.lunar_shift)


def moment(paper: LetterPaper) -> str:
    """When the letter was issued, to the minute, in the first calendar and in UTC."""
    language, first = paper.letter.language, paper.letter.calendars[0]
    at = paper.issued_at.astimezone(UTC)
    comma = "،" if language.is_rtl else ","
    time = localise_digits(f"{at:%H:%M}", language)
    day = format_day(at.date(), language, first, paper.letter.lunar_shift)
    return f"{day}{comma} {time} UTC"


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


def stamp_lines(paper: LetterPaper, tradition: Tradition) -> tuple[str, ...]:
    """What the visible signature says; a note names its office, never a person."""
    words, letter = tradition.words, paper.letter
    nameless = letter.kind is LetterKind.NOTE_VERBALE
    lines = (
        words.sample_signature if letter.is_sample else words.signed_by,
        office_name(paper, letter.language) if nameless else name_of(paper.signer),
        moment(paper),
        in_order(reference(paper), letter.language),
    )
    return tuple(filter(None, lines))


def foreign(value: str, language: Language, *, bold: bool = False) -> Span:
    """A span that says when it is in Latin letters although the paper is not, for a reader."""
    latin = any(c.isascii() and c.isalpha() for c in value)
    own = not any("\u0600" <= c <= "\u06ff" for c in value)
    said = in_order(value, language)
    return Span(said, bold, language=Language.EN if language.is_rtl and latin and own else None)


# Short lines


def short(value: str, tradition: Tradition, **style: object) -> Paragraph:
    """A name, a title or another short line."""
    given: dict[str, object] = {
        "size": tradition.size, "leading": tradition.short_leading, "space_after": 0.0
    }  # fmt: skip
    return text(in_order(value, tradition.language), tradition.language, **(given | style))


def shorts(tradition: Tradition, *values: str, **style: object) -> tuple[Paragraph, ...]:
    """A short line for each of the values that says something."""
    return tuple(short(value, tradition, **style) for value in values if value)


def formula(value: str, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """The salutation or the close; nothing where the officer has neither."""
    given: dict[str, object] = {"size": tradition.size, "leading": tradition.leading}
    said = in_order(value, tradition.language)
    return (text(said, tradition.language, **(given | style)),) if value else ()


def labelled(
    label: str,
    value: str | Span,
    tradition: Tradition,
    *,
    bold: bool | None = None,
    **style: object,
) -> Paragraph:
    """A label and what stands behind it: a number, a day."""
    bold = tradition.bold_labels if bold is None else bold
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


def subject(said: Said, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """The subject line: the letter's heading to a reader."""
    if not said.subject:
        return ()
    given: dict[str, object] = {"bold": True, "role": Role.HEADING_1, "keep_with_next": True}
    return (short(f"{tradition.words.subject}{said.subject}", tradition, **(given | style)),)


def references(paper: LetterPaper, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """The number of the letter that this one answers, and of ours that it follows."""
    words, letter = tradition.words, paper.letter
    known = ((words.theirs, line(letter.your_reference)), (words.follows, line(letter.follows)))
    return tuple(
        labelled(label, value, tradition, **style)  # type: ignore[arg-type]
        for label, value in known
        if value
    )


def classified(paper: LetterPaper, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """The classification beside the number; nothing for an ordinary letter."""
    said = mark(paper, tradition)
    span = Span(said, bold=True)
    return (labelled(tradition.words.classified, span, tradition, **style),) if said else ()  # type: ignore[arg-type]


def mark(paper: LetterPaper, tradition: Tradition) -> str:
    """The classification in the words of the tradition; empty for an ordinary letter."""
    place = list(Classification).index(paper.letter.classification)
    return tradition.words.marks[place - 1] if place else ""


def second_day(paper: LetterPaper, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """The day once more in the second language of a bilingual letter, at the same edge."""
    if paper.letter.second is None:
        return ()
    language = paper.letter.second.language
    day = short(day_in(paper, language), tradition, **style)
    edge = day.align
    if language.is_rtl != tradition.language.is_rtl:
        edge = {Align.START: Align.END, Align.END: Align.START}.get(edge, edge)
    return (replace(day, language=language, align=edge),)


def second_signer(paper: LetterPaper, tradition: Tradition, align: Align) -> tuple[Block, ...]:
    """Name and title of the signer once more in the second language of a bilingual letter.

    `align` is the edge in the letter's own language. A name that is known in no letters of the
    second language is not repeated; a note has none at all.
    """
    letter, who = paper.letter, paper.second_signer
    if letter.second is None or who is None:
        return ()
    language = letter.second.language
    if language.is_rtl != tradition.language.is_rtl:
        align = {Align.START: Align.END, Align.END: Align.START}.get(align, align)
    own = who.person is not None and who.person.language is language
    size = tradition.size * 0.95
    lines = (
        *shorts(tradition, name_of(who) if own else "", align=align, size=size, bold=True),
        *shorts(tradition, title_of(who), align=align, size=size),
    )
    return tuple(replace(each, language=language) for each in lines)


def fine_print(value: str, tradition: Tradition, **style: object) -> tuple[Block, ...]:
    """Where we are, small under our name."""
    given: dict[str, object] = {
        "size": 8.0, "leading": 1.3, "ink": Ink.MUTED, "face": Face.SANS, "space_after": 0.0
    }  # fmt: skip
    return (text(value, tradition.language, **(given | style)),) if value else ()
