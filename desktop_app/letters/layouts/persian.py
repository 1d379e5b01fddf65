"""The Persian letter as offices in Iran write it.

Letterhead at the right; number, date and attachment at the top left; the addressee; the subject;
the text; the signature at the left with name and title beneath it; copies with their purpose in
order of rank.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.layouts import delegated, ending, head, parts
from desktop_app.letters.layouts.said import Said
from desktop_app.letters.layouts.tradition import Tradition, Words
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Align, Block, Columns, Ink, Paragraph, Rule, Space, Span

FA = Language.FA
TRADITION = Tradition(
    language=FA,
    words=Words(
        on_issue="هنگام صدور",
        draft="پیش‌نویس، صادر نشده",
        sample="نمونه، نامهٔ واقعی نیست",
        page="صفحهٔ {page} از {pages}",
        signed_by="امضای دیجیتال",
        sample_signature="امضای نمونه، بی‌اعتبار",
        signature_of="امضای {who}",
        signer="امضاکننده",
        subject="موضوع: ",
        number="شماره: ",
        theirs="عطف به: ",
        follows="پیرو: ",
        classified="طبقه‌بندی: ",
        marks=("محرمانه", "خیلی محرمانه", "سرّی"),
        note="یادداشت رسمی",
        written="{city}، {day}",
        seal="محل مهر",
        seal_of="مهر {who}",
        enclosure="پیوست:",
        enclosures="پیوست‌ها ({count}):",
        copy="رونوشت:",
        copies="رونوشت:",
        comma="، ",
        basmala="باسمه تعالی",
    ),
    size=12.0,
    leading=1.4,
    align=Align.JUSTIFY,
    short_leading=1.4,
    label_size=11.5,
    note_size=10.5,
    bold_labels=True,
)


def letterhead(paper: LetterPaper, numbers: tuple[Block, ...]) -> tuple[Block, ...]:
    """Emblem at the right edge, our names beside it, what is numbered at the top left."""
    names = head.right_to_left(paper, TRADITION, size=16, city_first=True)
    emblem = head.emblem(paper, Align.START)
    columns = (emblem, names, numbers) if emblem else (names, numbers)
    widths = (0.115, 0.505, 0.38) if emblem else (0.6, 0.4)
    return (
        *head.invocation(paper, TRADITION),
        Columns(columns, widths, FA, gap=12, space_after=2),
        Rule(Ink.ACCENT, 0.9, space_before=4, space_after=12),
    )


def top(paper: LetterPaper) -> tuple[Block, ...]:
    """All that stands above the subject."""
    return (*letterhead(paper, _number_block(paper)), *_addressee(paper.addressee))


def opening(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """Subject, the letters answered and followed, the greeting."""
    references = parts.references(paper, style, bold=False, space_after=4) if said.is_first else ()
    blocks = (*parts.subject(said, style, space_after=4), *references)
    return (
        *blocks,
        *((Space(style.size * 0.6),) if blocks else ()),
        *parts.formula(said.salutation, style, space_after=style.size * 0.6),
    )


def closing(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """The close, a line of the text."""
    del paper
    return parts.formula(said.close, style, space_before=2, space_after=8)


def signature(paper: LetterPaper) -> tuple[Block, ...]:
    """At the left: room to sign and stamp, name, title; copies beside it."""
    centred = Align.CENTRE
    left = (
        ending.signature_room(paper, TRADITION, centred),
        Space(3),
        *parts.shorts(TRADITION, parts.name_of(paper.signer), align=centred, bold=True),
        *parts.shorts(TRADITION, parts.title_of(paper.signer), align=centred),
        *delegated.lines(paper, TRADITION, centred),
        *parts.second_signer(paper, TRADITION, centred),
        *delegated.second_lines(paper, TRADITION, centred),
    )
    return ending.signed_at_left(paper, TRADITION, left)


def notes(paper: LetterPaper) -> tuple[Block, ...]:
    """Copies and enclosures that are too many to stand beside the signature."""
    return ending.notes_below(paper, TRADITION)


def _number_block(paper: LetterPaper) -> tuple[Block, ...]:
    count = len(paper.letter.enclosures)
    first, *further = parts.date_lines(paper)
    attached = localise_digits(f"دارد ({count})", FA) if count else "ندارد"
    return (
        _labelled(TRADITION.words.number, parts.number(paper, TRADITION)),
        _labelled("تاریخ: ", first),
        *(_labelled("", day) for day in further),
        *parts.second_day(paper, TRADITION, size=10, leading=1.45),
        _labelled("پیوست: ", attached),
        *parts.classified(paper, TRADITION, leading=1.45),
    )


def _labelled(label: str, value: str | Span) -> Paragraph:
    return parts.labelled(label, value, TRADITION, leading=1.45)


def _addressee(to: Addressee | None) -> tuple[Block, ...]:
    if to is None:
        return ()
    return (
        *parts.shorts(TRADITION, parts.name_of(to), bold=True),
        *parts.shorts(TRADITION, parts.post_lines(to, TRADITION)),
        Space(9),
    )
