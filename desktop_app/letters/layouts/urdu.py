"""The Urdu letter as offices in Pakistan write it.

Letterhead in the middle; the number at the right and the date at the left of one line; the
addressee under «بخدمت»; the subject in the middle; the greeting; the text; at the left the close,
the signature, the name in brackets and the post; enclosures; copies with their purpose.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language
from desktop_app.letters.layouts import delegated, ending, head, parts
from desktop_app.letters.layouts.said import Said, first
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
        number="نمبر: ",
        theirs="بحوالہ: ",
        follows="بسلسلہ: ",
        classified="درجۂ راز: ",
        marks=("محدود", "بصیغۂ راز", "خفیہ"),
        note="سفارتی یادداشت",
        written="{city}، {day}",
        seal="مہر",
        seal_of="{who} کی مہر",
        enclosure="منسلکہ:",
        enclosures="منسلکات ({count}):",
        copy="نقل بنام:",
        copies="نقول بنام:",
        comma="، ",
        basmala="بسم اللہ الرحمٰن الرحیم",
        full_stop="۔",
    ),
    size=12.2,
    leading=1.44,
    align=Align.JUSTIFY,
    short_leading=1.42,
    label_size=12.0,
    note_size=10.8,
)


def letterhead(paper: LetterPaper, numbers: tuple[Block, ...]) -> tuple[Block, ...]:
    """Emblem and names in the middle over a hairline; what is numbered stands beneath it."""
    return (
        *head.invocation(paper, TRADITION),
        *head.emblem(paper, Align.CENTRE, space_after=2),
        *head.right_to_left(paper, TRADITION, size=17, align=Align.CENTRE),
        Rule(Ink.ACCENT, 0.9, space_before=5, space_after=10),
        *numbers,
    )


def top(paper: LetterPaper) -> tuple[Block, ...]:
    """All that stands above the subject."""
    return (*letterhead(paper, (_number_and_date(paper),)), *_addressee(paper.addressee))


def opening(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """The subject in the middle, the greeting; the references stand by the number."""
    del paper
    return (
        *parts.subject(said, style, align=Align.CENTRE, space_after=8),
        *parts.formula(said.salutation, style, space_after=style.size * 0.4),
    )


def closing(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """Under the text only in a bilingual letter; else the close stands over the signature."""
    if paper.letter.second is None:
        return (Space(4),)
    return parts.formula(said.close, style, align=Align.CENTRE, space_before=4, space_after=6)


def signature(paper: LetterPaper) -> tuple[Block, ...]:
    """At the left: room to sign, the name in brackets, the post; copies beside it."""
    centred = Align.CENTRE
    who = parts.name_of(paper.signer)
    close = first(paper).close if paper.letter.second is None else ""
    left = (
        *parts.formula(close, TRADITION, align=centred, space_after=4),
        ending.signature_room(paper, TRADITION, centred),
        Space(3),
        *parts.shorts(TRADITION, f"({who})" if who else "", align=centred, bold=True),
        *parts.shorts(TRADITION, parts.title_of(paper.signer), align=centred),
        *delegated.lines(paper, TRADITION, centred),
        *parts.second_signer(paper, TRADITION, centred),
        *delegated.second_lines(paper, TRADITION, centred),
    )
    return ending.signed_at_left(paper, TRADITION, left)


def notes(paper: LetterPaper) -> tuple[Block, ...]:
    """Enclosures and copies that are too many to stand beside the signature."""
    return ending.notes_below(paper, TRADITION)


def _number_and_date(paper: LetterPaper) -> Columns:
    """Number right, date left, as the eye of an Urdu reader expects them."""
    right = (
        parts.labelled(TRADITION.words.number, parts.number(paper, TRADITION), TRADITION),
        *parts.references(paper, TRADITION),
        *parts.classified(paper, TRADITION),
    )
    first_day, *further = parts.date_lines(paper)
    left = (
        parts.labelled("مورخہ: ", first_day, TRADITION, align=Align.END),
        *(parts.labelled("", day, TRADITION, align=Align.END) for day in further),
        *parts.second_day(paper, TRADITION, align=Align.END, size=10),
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
