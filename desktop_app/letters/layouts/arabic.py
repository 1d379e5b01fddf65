"""The Arabic letter as ministries and universities in Arab countries write it.

The basmala above all, where the letter greets with peace; our name at the right, number, date and
enclosures at the left; the addressee with rank; the greeting; the subject in the middle; the text;
the closing formula; at the left the post of who signs, room for the signature, and the name.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.greetings import arabic_rank
from desktop_app.letters.layouts import delegated, ending, head, parts
from desktop_app.letters.layouts.said import Said
from desktop_app.letters.layouts.tradition import Tradition, Words
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Align, Block, Columns, Ink, Rule, Space

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
        number="الرقم: ",
        theirs="إشارة إلى كتابكم رقم: ",
        follows="إلحاقًا بكتابنا رقم: ",
        classified="درجة السرية: ",
        marks=("محدود التداول", "سري", "سري جدًا"),
        note="مذكرة شفهية",
        written="{city}، في {day}",
        seal="الختم",
        seal_of="ختم {who}",
        enclosure="المرفقات:",
        enclosures="المرفقات ({count}):",
        copy="نسخة إلى:",
        copies="نسخة إلى:",
        comma="، ",
        basmala=BASMALA,
    ),
    size=12.2,
    leading=1.42,
    align=Align.JUSTIFY,
    short_leading=1.4,
    label_size=11.5,
    note_size=10.5,
    bold_labels=True,
)


def letterhead(paper: LetterPaper, numbers: tuple[Block, ...]) -> tuple[Block, ...]:
    """The basmala above all; our names right, the emblem in the middle, what is numbered left."""
    names = head.right_to_left(paper, TRADITION, size=16)
    emblem = head.emblem(paper, Align.CENTRE)
    columns = (names, emblem, numbers) if emblem else (names, numbers)
    widths = (0.41, 0.2, 0.39) if emblem else (0.6, 0.4)
    return (
        *head.invocation(paper, TRADITION, usual=_greets_with_peace(paper)),
        Columns(columns, widths, AR, gap=12, space_after=2),
        Rule(Ink.ACCENT, 0.9, space_before=4, space_after=12),
    )


def _greets_with_peace(paper: LetterPaper) -> bool:
    """A letter that does not greet with peace opens without the basmala, unless asked for."""
    return fold(paper.letter.salutation).startswith(PEACE)


def top(paper: LetterPaper) -> tuple[Block, ...]:
    """All that stands above the greeting."""
    return (*letterhead(paper, _number_block(paper)), *_addressee(paper.addressee))


def opening(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """The greeting, the subject in the middle, the letters answered and followed."""
    gap = style.size * 0.5
    references = (
        parts.references(paper, style, bold=False, space_after=gap) if said.is_first else ()
    )
    return (
        *parts.formula(said.salutation, style, space_after=gap),
        *parts.subject(said, style, align=Align.CENTRE, space_after=gap),
        *(references if said.is_first else ()),
    )


def closing(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """The closing formula in the middle."""
    del paper
    return parts.formula(said.close, style, align=Align.CENTRE, space_before=4, space_after=10)


def signature(paper: LetterPaper) -> tuple[Block, ...]:
    """At the left: the post, room to sign, the name; enclosures and copies beside it."""
    centred = Align.CENTRE
    left = (
        *delegated.lines(paper, TRADITION, centred),
        *parts.shorts(TRADITION, parts.title_of(paper.signer), align=centred, space_after=3),
        ending.signature_room(paper, TRADITION, centred),
        Space(3),
        *parts.shorts(TRADITION, parts.name_of(paper.signer), align=centred, bold=True),
        *parts.second_signer(paper, TRADITION, centred),
        *delegated.second_lines(paper, TRADITION, centred),
    )
    return ending.signed_at_left(paper, TRADITION, left)


def notes(paper: LetterPaper) -> tuple[Block, ...]:
    """Enclosures and copies that are too many to stand beside the signature."""
    return ending.notes_below(paper, TRADITION)


def _number_block(paper: LetterPaper) -> tuple[Block, ...]:
    first, *further = parts.date_lines(paper)
    count = len(paper.letter.enclosures)
    attached = localise_digits(f"({count})", AR) if count else "لا يوجد"
    return (
        parts.labelled(TRADITION.words.number, parts.number(paper, TRADITION), TRADITION),
        parts.labelled("التاريخ: ", first, TRADITION),
        *(parts.labelled("الموافق: ", day, TRADITION) for day in further),
        *parts.second_day(paper, TRADITION, size=10),
        parts.labelled("المرفقات: ", attached, TRADITION),
        *parts.classified(paper, TRADITION),
    )


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
