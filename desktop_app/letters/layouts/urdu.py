"""The Urdu letter as offices in Pakistan write it.

Letterhead in the middle; the number at the right and the date at the left of one line; the
addressee under «بخدمت»; the subject in the middle; the greeting; the text; at the left the close,
the signature, the name in brackets and the post; enclosures; copies with their purpose.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language
from desktop_app.letters.layouts import ending, parts
from desktop_app.letters.layouts.tradition import Tradition, Words
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Align, Block, Columns, Ink, Rule, Space

UR = Language.UR
TRADITION = Tradition(
    language=UR,
    words=Words(
        on_issue="بوقتِ اجرا",
        draft="مسودہ، جاری نہیں ہوا",
        sample="نمونہ، اصل خط نہیں",
        page="صفحہ {page} از {pages}",
        signed_by="ڈیجیٹل دستخط",
        sample_signature="نمونے کے دستخط، غیر مؤثر",
        signature_of="{who} کے دستخط",
        signer="دستخط کنندہ",
        subject="موضوع: ",
        theirs="بحوالہ: ",
        enclosure="منسلکہ:",
        enclosures="منسلکات ({count}):",
        copy="نقل بنام:",
        copies="نقول بنام:",
        comma="، ",
        full_stop="۔",
    ),
    size=12.2,
    leading=1.44,
    align=Align.JUSTIFY,
    short_leading=1.42,
    label_size=12.0,
    note_size=10.8,
)


def blocks(paper: LetterPaper) -> tuple[Block, ...]:
    """The whole letter, top to bottom."""
    letter, style = paper.letter, TRADITION
    return (
        *parts.letterhead(paper.sender, style, size=17, align=Align.CENTRE),
        Rule(Ink.ACCENT, 0.9, space_before=5, space_after=10),
        _number_and_date(paper),
        *_addressee(paper.addressee),
        *parts.subject(paper, style, align=Align.CENTRE, space_after=8),
        *parts.formula(letter.salutation, style, space_after=style.size * 0.4),
        *ending.with_ending(paper, style, _ending(paper)),
        *ending.notes_below(paper, style),
    )


def _number_and_date(paper: LetterPaper) -> Columns:
    """Number right, date left, as the eye of an Urdu reader expects them."""
    right = (
        parts.labelled("نمبر: ", parts.number(paper, TRADITION), TRADITION),
        *parts.theirs(paper, TRADITION),
    )
    first, *further = parts.date_lines(paper)
    left = (
        parts.labelled("مورخہ: ", first, TRADITION, align=Align.END),
        *(parts.labelled("", day, TRADITION, align=Align.END) for day in further),
    )
    return Columns((right, left), (0.55, 0.45), UR, space_after=12)


def _addressee(to: Addressee | None) -> tuple[Block, ...]:
    if to is None:
        return ()
    return (
        parts.short("بخدمت:", TRADITION),
        *parts.shorts(TRADITION, parts.name_of(to), bold=True),
        *parts.shorts(TRADITION, parts.post_lines(to, TRADITION)),
        Space(10),
    )


def _ending(paper: LetterPaper) -> tuple[Block, ...]:
    centred = Align.CENTRE
    who = parts.name_of(paper.signer)
    left = (
        *parts.formula(paper.letter.close, TRADITION, align=centred, space_after=4),
        ending.signature_room(paper, TRADITION, centred),
        Space(3),
        *parts.shorts(TRADITION, f"({who})" if who else "", align=centred, bold=True),
        *parts.shorts(TRADITION, parts.title_of(paper.signer), align=centred),
    )
    return (Space(4), *ending.signed_at_left(paper, TRADITION, left))
