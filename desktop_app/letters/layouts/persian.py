"""The Persian letter as offices in Iran write it.

Letterhead at the right; number, date and attachment at the top left; the addressee; the subject;
the text; the signature at the left with name and title beneath it; copies with their purpose in
order of rank.
"""

from desktop_app.contacts.records import Addressee, Sender
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import parts
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import (
    Align,
    Block,
    Columns,
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

FA = Language.FA
SIZE = 12.6
LEADING = 1.44
SETTING = parts.Setting(SIZE, LEADING, Align.JUSTIFY)
ON_ISSUE = "هنگام صدور"


def blocks(paper: LetterPaper) -> tuple[Block, ...]:
    """The whole letter, top to bottom."""
    opening, last = parts.split_last(parts.body(paper, SETTING))
    head = Columns((_letterhead(paper.sender), _number_block(paper)), (0.6, 0.4), FA, space_after=2)
    return (
        head,
        Rule(Ink.ACCENT, 0.9, space_before=4, space_after=12),
        *_addressee(paper.addressee),
        *_subject(paper),
        *_one_line(paper.letter.salutation, space_after=SIZE * 0.6),
        *opening,
        Together((*last, *_ending(paper))),
        *_notes(paper),
    )


def running(paper: LetterPaper) -> Running:
    """The number and «صفحهٔ ۱ از ۲» in the foot; number and day at the head of later pages."""
    number = parts.reference(paper)
    marks = [number or "پیش‌نویس، صادر نشده"]
    if paper.letter.is_sample:
        marks.append("نمونه، نامهٔ واقعی نیست")
    # The day leads: digits right behind Latin letters would be drawn into their direction.
    head = " · ".join(filter(None, (parts.date_lines(paper)[0], number)))
    return Running(FA, head, " · ".join(marks), "صفحهٔ {page} از {pages}")


def stamp_lines(paper: LetterPaper) -> tuple[str, ...]:
    """What the visible signature says."""
    lines = (
        "امضای نمونه، بی‌اعتبار" if paper.letter.is_sample else "امضای دیجیتال",
        parts.name_of(paper.signer),
        parts.moment(paper),
        parts.reference(paper),
    )
    return tuple(filter(None, lines))


def _letterhead(sender: Sender) -> tuple[Block, ...]:
    name = line(sender.names.best(FA, Language.EN))
    english = line(sender.names.get(Language.EN, ""))
    head: list[Block] = [text(name, FA, bold=True, size=16, leading=1.4, space_after=1)]
    if english and english != name:
        head.append(
            Paragraph(
                (Span(english, language=Language.EN),), FA, size=9.5, leading=1.3, space_after=1
            )
        )
    place = "، ".join(filter(None, (line(sender.city.best(FA)), line(sender.address.best(FA)))))
    if place:
        head.append(text(place, FA, size=10, leading=1.3, ink=Ink.MUTED, space_after=0))
    return tuple(head)


def _number_block(paper: LetterPaper) -> tuple[Block, ...]:
    number = parts.reference(paper)
    ours = parts.foreign(number, FA) if number else Span(ON_ISSUE)
    count = len(paper.letter.enclosures)
    days = parts.date_lines(paper)
    attached = localise_digits(f"دارد ({count})", FA) if count else "ندارد"
    return (
        _labelled("شماره: ", ours),
        _labelled("تاریخ: ", Span(days[0])),
        *(_labelled("", Span(day)) for day in days[1:]),
        _labelled("پیوست: ", Span(attached)),
    )


def _labelled(label: str, value: Span) -> Paragraph:
    spans = (Span(label, bold=True), value) if label else (value,)
    return Paragraph(spans, FA, size=11.5, leading=1.45, space_after=0)


def _addressee(addressee: Addressee | None) -> tuple[Block, ...]:
    if addressee is None:
        return ()
    place = "، ".join(filter(None, (line(addressee.city), line(addressee.country))))
    values = (line(addressee.title), line(addressee.organisation), place)
    who = parts.name_of(addressee)
    rest = "\n".join(filter(None, values))
    blocks: list[Block] = []
    if who:
        blocks.append(text(who, FA, bold=True, size=SIZE, leading=1.4, space_after=0))
    if rest:
        blocks.append(text(rest, FA, size=SIZE, leading=1.4, space_after=0))
    return (*blocks, Space(9))


def _subject(paper: LetterPaper) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if subject := line(paper.letter.subject):
        blocks.append(
            text(
                f"موضوع: {subject}",
                FA,
                bold=True,
                size=SIZE,
                leading=1.4,
                role=Role.HEADING_1,
                space_after=4,
                keep_with_next=True,
            )
        )
    if theirs := line(paper.letter.your_reference):
        spans = (Span("عطف به: "), parts.foreign(theirs, FA))
        blocks.append(Paragraph(spans, FA, size=11.5, leading=1.4, space_after=4))
    return (*blocks, Space(8)) if blocks else ()


def _ending(paper: LetterPaper) -> tuple[Block, ...]:
    signer = paper.signer
    who = parts.name_of(signer)
    room = parts.signature_room(paper, f"امضای {who or 'امضاکننده'}", Align.CENTRE)
    left: list[Block] = [room, Space(3)]
    if who:
        left.append(_centred(who, bold=True))
    left.extend(_centred(post) for post in _post_lines(signer))
    close = _one_line(paper.letter.close, space_before=2, space_after=8)
    return (*close, Columns(((Space(1),), tuple(left)), (0.5, 0.5), FA), Space(8))


def _centred(value: str, *, bold: bool = False) -> Paragraph:
    return text(value, FA, bold=bold, size=SIZE, leading=1.35, align=Align.CENTRE, space_after=0)


def _post_lines(signer: Addressee | None) -> tuple[str, ...]:
    return (line(signer.title),) if signer and signer.title.strip() else ()


def _notes(paper: LetterPaper) -> tuple[Block, ...]:
    titles = parts.enclosures(paper)
    count = localise_digits(str(len(titles)), FA)
    heading = "پیوست:" if len(titles) == 1 else f"پیوست‌ها ({count}):"
    copies = parts.copies(paper, lambda to, purpose: f"{to}، {purpose}")
    return (
        *parts.notes(heading, titles, FA, 10.5),
        *parts.notes("رونوشت:", copies, FA, 10.5),
    )


def _one_line(value: str, **style: float) -> tuple[Block, ...]:
    return (text(line(value), FA, size=SIZE, leading=LEADING, **style),) if value.strip() else ()
