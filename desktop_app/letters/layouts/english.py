"""The English letter as Commonwealth offices write it.

Letterhead over a hairline; number and date on one line; the addressee; a subject line; the text;
the close with the signature beneath it at the left; enclosures counted; copies with their purpose.
"""

from desktop_app.contacts.records import Addressee, Sender
from desktop_app.core.languages import Language
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import parts
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import (
    Align,
    Block,
    Columns,
    Face,
    Ink,
    Paragraph,
    Role,
    Rule,
    Running,
    Space,
    Span,
    Together,
    text,
)

EN = Language.EN
SIZE = 10.8
LEADING = 1.42
SETTING = parts.Setting(SIZE, LEADING, Align.START)
ON_ISSUE = "on issue"


def blocks(paper: LetterPaper) -> tuple[Block, ...]:
    """The whole letter, top to bottom."""
    opening, last = parts.split_last(parts.body(paper, SETTING))
    return (
        *_letterhead(paper.sender),
        _number_and_date(paper),
        *_addressee(paper.addressee),
        *_subject(paper),
        *_one_line(paper.letter.salutation, space_after=SIZE * 0.8),
        *opening,
        Together((*last, *_ending(paper))),
        *_notes(paper),
    )


def running(paper: LetterPaper) -> Running:
    """The number and "Page 1 of 2" in the foot; number and day at the head of later pages."""
    number = parts.reference(paper)
    marks = [number or "Draft, not issued"]
    if paper.letter.is_sample:
        marks.append("sample, not a real letter")
    head = " · ".join(filter(None, (number, parts.date_line(paper))))
    return Running(EN, head, " · ".join(marks), "Page {page} of {pages}")


def stamp_lines(paper: LetterPaper) -> tuple[str, ...]:
    """What the visible signature says."""
    lines = (
        "Sample signature, not valid" if paper.letter.is_sample else "Digitally signed by",
        parts.name_of(paper.signer),
        parts.moment(paper),
        parts.reference(paper),
    )
    return tuple(filter(None, lines))


def _letterhead(sender: Sender) -> tuple[Block, ...]:
    name = line(sender.names.best(EN, Language.FA))
    persian = line(sender.names.get(Language.FA, ""))
    contact = " · ".join(
        filter(None, (line(sender.address.best(EN)), line(sender.city.best(EN)), sender.email))
    )
    head: list[Block] = [
        text(name, EN, bold=True, size=15.5, align=Align.CENTRE, leading=1.25, space_after=1)
    ]
    if persian and persian != name:
        head.append(
            text(persian, Language.FA, size=14, align=Align.CENTRE, leading=1.3, space_after=2)
        )
    if contact:
        head.append(_small(contact, Align.CENTRE))
    return (*head, Rule(Ink.ACCENT, 0.9, space_before=5, space_after=16))


def _number_and_date(paper: LetterPaper) -> Columns:
    number = parts.reference(paper)
    ours = Span(number) if number else Span(ON_ISSUE, italic=True)
    left: list[Block] = [_plain_line(Span("Ref: "), ours)]
    if theirs := line(paper.letter.your_reference):
        left.append(_plain_line(Span("Your ref: "), Span(theirs)))
    day = text(parts.date_line(paper), EN, size=SIZE, leading=1.3, align=Align.END)
    return Columns((tuple(left), (day,)), (0.5, 0.5), EN, space_after=16)


def _addressee(addressee: Addressee | None) -> tuple[Block, ...]:
    if addressee is None:
        return ()
    place = ", ".join(filter(None, (line(addressee.city), line(addressee.country))))
    values = (
        parts.name_of(addressee),
        line(addressee.title),
        line(addressee.organisation),
        place,
    )
    lines = "\n".join(filter(None, values))
    return (text(lines, EN, size=SIZE, leading=1.32, space_after=16),)


def _subject(paper: LetterPaper) -> tuple[Block, ...]:
    subject = line(paper.letter.subject)
    if not subject:
        return ()
    return (
        text(
            f"Subject: {subject}",
            EN,
            bold=True,
            size=SIZE,
            leading=1.3,
            role=Role.HEADING_1,
            space_after=13,
            keep_with_next=True,
        ),
    )


def _ending(paper: LetterPaper) -> tuple[Block, ...]:
    signer = paper.signer
    who = parts.name_of(signer)
    under: list[Block] = []
    if who:
        under.append(text(who, EN, bold=True, size=SIZE, leading=1.3, space_after=0))
    under.extend(
        text(post, EN, size=SIZE, leading=1.3, space_after=0) for post in _post_lines(signer)
    )
    room = parts.signature_room(paper, f"Signature of {who or 'the signer'}", Align.START)
    close = _one_line(paper.letter.close, space_before=2, space_after=8)
    return (*close, room, Space(5), *under, Space(16))


def _post_lines(signer: Addressee | None) -> tuple[str, ...]:
    return (line(signer.title),) if signer and signer.title.strip() else ()


def _notes(paper: LetterPaper) -> tuple[Block, ...]:
    titles = parts.enclosures(paper)
    heading = "Enclosure:" if len(titles) == 1 else f"Enclosures ({len(titles)}):"
    copies = parts.copies(paper, lambda to, purpose: f"{to}, {purpose}")
    return (
        *parts.notes(heading, titles, EN, 9.2),
        *parts.notes("Copy:" if len(copies) == 1 else "Copies:", copies, EN, 9.2),
    )


def _one_line(value: str, **style: float) -> tuple[Block, ...]:
    return (text(line(value), EN, size=SIZE, leading=LEADING, **style),) if value.strip() else ()


def _plain_line(*spans: Span) -> Paragraph:
    return Paragraph(spans, EN, size=SIZE, leading=1.3, space_after=1)


def _small(value: str, align: Align) -> Paragraph:
    return text(
        value, EN, size=8, leading=1.3, align=align, ink=Ink.MUTED, face=Face.SANS, space_after=0
    )
