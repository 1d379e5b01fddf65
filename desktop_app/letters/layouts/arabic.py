"""The Arabic letter as ministries and universities in Arab countries write it.

The basmala above all, where the letter greets with peace; our name at the right, number, date and
enclosures at the left; the addressee with rank; the greeting; the subject in the middle; the text;
the closing formula; at the left the post of who signs, room for the signature, and the name.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.greetings import arabic_rank
from desktop_app.letters.layouts import ending, parts
from desktop_app.letters.layouts.tradition import Tradition, Words
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Align, Block, Columns, Ink, Paragraph, Rule, Space, Span

AR = Language.AR
BASMALA = "بسم الله الرحمن الرحيم"
PEACE = fold("السلام عليكم")
TRADITION = Tradition(
    language=AR,
    words=Words(
        on_issue="عند الإصدار",
        draft="مسودة لم تصدر",
        sample="نموذج، ليست رسالة حقيقية",
        page="صفحة {page} من {pages}",
        signed_by="توقيع رقمي",
        sample_signature="توقيع نموذجي غير معتمد",
        signature_of="توقيع {who}",
        signer="صاحب التوقيع",
        subject="الموضوع: ",
        theirs="إشارة إلى كتابكم رقم: ",
        enclosure="المرفقات:",
        enclosures="المرفقات ({count}):",
        copy="نسخة إلى:",
        copies="نسخة إلى:",
        comma="، ",
    ),
    size=12.2,
    leading=1.42,
    align=Align.JUSTIFY,
    short_leading=1.4,
    label_size=11.5,
    note_size=10.5,
)


def blocks(paper: LetterPaper) -> tuple[Block, ...]:
    """The whole letter, top to bottom."""
    letter, style = paper.letter, TRADITION
    head = (parts.letterhead(paper.sender, style, size=16), _number_block(paper))
    return (
        *_basmala(paper),
        Columns(head, (0.6, 0.4), AR, space_after=2),
        Rule(Ink.ACCENT, 0.9, space_before=4, space_after=12),
        *_addressee(paper.addressee),
        *parts.formula(letter.salutation, style, space_after=style.size * 0.5),
        *parts.subject(paper, style, align=Align.CENTRE, space_after=style.size * 0.5),
        *parts.theirs(paper, style, space_after=style.size * 0.5),
        *ending.with_ending(paper, style, _ending(paper)),
        *ending.notes_below(paper, style),
    )


def _basmala(paper: LetterPaper) -> tuple[Block, ...]:
    """A letter that does not greet with peace, or whose text has the basmala, opens without it."""
    letter = paper.letter
    greets = fold(letter.salutation).startswith(PEACE)
    if not greets or fold(letter.body).startswith(fold(BASMALA)):
        return ()
    return parts.shorts(TRADITION, BASMALA, align=Align.CENTRE, size=13.5, space_after=6)


def _number_block(paper: LetterPaper) -> tuple[Block, ...]:
    first, *further = parts.date_lines(paper)
    count = len(paper.letter.enclosures)
    attached = localise_digits(f"({count})", AR) if count else "لا يوجد"
    return (
        _labelled("الرقم: ", parts.number(paper, TRADITION)),
        _labelled("التاريخ: ", first),
        *(_labelled("الموافق: ", day) for day in further),
        _labelled("المرفقات: ", attached),
    )


def _labelled(label: str, value: str | Span) -> Paragraph:
    return parts.labelled(label, value, TRADITION, bold=True)


def _addressee(to: Addressee | None) -> tuple[Block, ...]:
    """Rank and name on one line: «معالي الأستاذ الدكتور عثمان حسن»."""
    if to is None:
        return ()
    ranked = " ".join(filter(None, (arabic_rank(to), parts.name_of(to))))
    return (
        *parts.shorts(TRADITION, ranked, bold=True),
        *parts.shorts(TRADITION, parts.post_lines(to, TRADITION)),
        Space(10),
    )


def _ending(paper: LetterPaper) -> tuple[Block, ...]:
    centred = Align.CENTRE
    left = (
        *parts.shorts(TRADITION, parts.title_of(paper.signer), align=centred, space_after=3),
        ending.signature_room(paper, TRADITION, centred),
        Space(3),
        *parts.shorts(TRADITION, parts.name_of(paper.signer), align=centred, bold=True),
    )
    return (
        *parts.formula(
            paper.letter.close, TRADITION, align=Align.CENTRE, space_before=4, space_after=10
        ),
        *ending.signed_at_left(paper, TRADITION, left),
    )
