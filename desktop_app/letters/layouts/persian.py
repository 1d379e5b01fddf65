"""The Persian letter as offices in Iran write it.

Letterhead at the right; number, date and attachment at the top left; the addressee; the subject;
the text; the signature at the left with name and title beneath it; copies with their purpose in
order of rank.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.layouts import ending, parts
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
        theirs="عطف به: ",
        enclosure="پیوست:",
        enclosures="پیوست‌ها ({count}):",
        copy="رونوشت:",
        copies="رونوشت:",
        comma="، ",
    ),
    size=12.0,
    leading=1.4,
    align=Align.JUSTIFY,
    short_leading=1.4,
    label_size=11.5,
    note_size=10.5,
)


def blocks(paper: LetterPaper) -> tuple[Block, ...]:
    """The whole letter, top to bottom."""
    letter, style = paper.letter, TRADITION
    ours = parts.letterhead(paper.sender, style, size=16, city_first=True)
    return (
        Columns((ours, _number_block(paper)), (0.6, 0.4), FA, space_after=2),
        Rule(Ink.ACCENT, 0.9, space_before=4, space_after=12),
        *_addressee(paper.addressee),
        *_subject(paper),
        *parts.formula(letter.salutation, style, space_after=style.size * 0.6),
        *ending.with_ending(paper, style, _ending(paper)),
        *ending.notes_below(paper, style),
    )


def _number_block(paper: LetterPaper) -> tuple[Block, ...]:
    count = len(paper.letter.enclosures)
    first, *further = parts.date_lines(paper)
    attached = localise_digits(f"دارد ({count})", FA) if count else "ندارد"
    return (
        _labelled("شماره: ", parts.number(paper, TRADITION)),
        _labelled("تاریخ: ", first),
        *(_labelled("", day) for day in further),
        _labelled("پیوست: ", attached),
    )


def _labelled(label: str, value: str | Span) -> Paragraph:
    return parts.labelled(label, value, TRADITION, bold=True, leading=1.45)


def _addressee(to: Addressee | None) -> tuple[Block, ...]:
    if to is None:
        return ()
    return (
        *parts.shorts(TRADITION, parts.name_of(to), bold=True),
        *parts.shorts(TRADITION, parts.post_lines(to, TRADITION)),
        Space(9),
    )


def _subject(paper: LetterPaper) -> tuple[Block, ...]:
    blocks = (
        *parts.subject(paper, TRADITION, space_after=4),
        *parts.theirs(paper, TRADITION, space_after=4),
    )
    return (*blocks, Space(8)) if blocks else ()


def _ending(paper: LetterPaper) -> tuple[Block, ...]:
    centred = Align.CENTRE
    left = (
        ending.signature_room(paper, TRADITION, centred),
        Space(3),
        *parts.shorts(TRADITION, parts.name_of(paper.signer), align=centred, bold=True),
        *parts.shorts(TRADITION, parts.title_of(paper.signer), align=centred),
    )
    return (
        *parts.formula(paper.letter.close, TRADITION, space_before=2, space_after=8),
        *ending.signed_at_left(paper, TRADITION, left),
    )
