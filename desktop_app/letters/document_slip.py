"""The slip of a delivery by hand: what was handed over, and where the receiver signs for it."""

from dataclasses import dataclass

from desktop_app.core.calendars import format_days
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.body_text import in_order, line
from desktop_app.letters.dispatch_records import Slip
from desktop_app.letters.reminders import printed_number
from desktop_app.pdf.document import (
    A4,
    Align,
    Block,
    Columns,
    Document,
    Face,
    Ink,
    Page,
    Paragraph,
    Role,
    Rule,
    Space,
    Span,
    Together,
    text,
)

_PAGE = Page(size=A4, top=64.0, bottom=62.0, left=72.0, right=72.0)
_LABELS = 0.26
_LINE = 30.0
"""Height of a line to write on, in points."""


@dataclass(frozen=True, slots=True)
class SlipWords:
    """The words of a slip in one language; `received` stands over the lines to fill in."""

    title: str
    to: str
    number: str
    date: str
    subject: str
    enclosures: str
    none: str
    received: str
    name: str
    day: str
    hour: str
    signature: str
    sample: str


_WORDS = {
    Language.EN: SlipWords(
        "Delivery slip", "Addressee", "Number", "Date", "Subject", "Enclosures", "none",
        "The letter named above was received by:", "Name and post", "Date", "Hour",
        "Signature and stamp", "sample, not a real letter",
    ),
    Language.FA: SlipWords(
        "رسید تحویل نامه", "گیرنده", "شماره", "تاریخ", "موضوع", "پیوست", "ندارد",
        "نامهٔ بالا دریافت شد:", "نام و سمت", "تاریخ", "ساعت", "امضا و مهر",
        "نمونه، نامهٔ واقعی نیست",
    ),
    Language.AR: SlipWords(
        "إيصال تسليم خطاب", "المرسَل إليه", "الرقم", "التاريخ", "الموضوع", "المرفقات", "لا يوجد",
        "تسلَّم الخطاب المذكور أعلاه:", "الاسم والصفة", "التاريخ", "الساعة", "التوقيع والختم",
        "نموذج وليس خطابًا حقيقيًا",
    ),
    Language.FR: SlipWords(
        "Bordereau de remise", "Destinataire", "Numéro", "Date", "Objet", "Pièces jointes",
        "aucune", "Lettre susmentionnée reçue par\u00a0:", "Nom et qualité", "Date", "Heure",
        "Signature et cachet", "spécimen, non une vraie lettre",
    ),
    Language.UR: SlipWords(
        "رسید برائے خط", "مکتوب الیہ", "نمبر", "تاریخ", "موضوع", "منسلکات", "کوئی نہیں",
        "مندرجہ بالا خط وصول پایا:", "نام اور عہدہ", "تاریخ", "وقت", "دستخط اور مہر",
        "نمونہ، اصل خط نہیں",
    ),
}  # fmt: skip


def slip_document(slip: Slip) -> Document:
    """Describe the slip in the letter's language; it names no purpose and shows no text."""
    letter, words = slip.letter, _WORDS[slip.letter.language]
    sender = line(slip.sender.names.best(letter.language, Language.EN))
    return Document(
        title=f"{words.title}: {letter.reference}",
        language=letter.language,
        author=sender,
        created=slip.printed_at,
        blocks=(
            *_head(sender, slip, words),
            *_told(slip, words),
            *_to_sign(letter.language, words),
        ),
        subject=words.title,
        reference=letter.reference,
        page=_PAGE,
    )


def _head(sender: str, slip: Slip, words: SlipWords) -> tuple[Block, ...]:
    language = slip.letter.language
    title = f"{words.title} ({words.sample})" if slip.letter.is_sample else words.title
    return (
        *(
            (text(sender, language, size=11, ink=Ink.ACCENT, bold=True, space_after=3),)
            * bool(sender)
        ),
        text(title, language, role=Role.HEADING_1, size=17, bold=True, leading=1.3, space_after=4),
        Rule(Ink.ACCENT, 0.9, space_before=4, space_after=14),
    )


def _told(slip: Slip, words: SlipWords) -> tuple[Block, ...]:
    letter, language = slip.letter, slip.letter.language
    count = len(letter.enclosures)
    day = format_days(letter.day, language, letter.calendars) if letter.day else ""
    known = (
        (words.to, line(slip.to)),
        (words.number, printed_number(letter)),
        (words.date, day),
        (words.subject, line(letter.subject)),
        (words.enclosures, localise_digits(str(count), language) if count else words.none),
    )
    return tuple(_row(label, value, language) for label, value in known if value)


def _row(label: str, value: str, language: Language) -> Block:
    said = Paragraph(
        (Span(in_order(value, language)),), language, size=11.5, leading=1.4, space_after=0
    )
    return Columns(((_label(label, language),), (said,)), (_LABELS, 1 - _LABELS), language, 14, 8)


def _to_sign(language: Language, words: SlipWords) -> tuple[Block, ...]:
    head = text(words.received, language, size=11.5, bold=True, space_after=4, keep_with_next=True)
    lines = (words.name, words.day, words.hour, words.signature)
    made = (_blank(each, language, tall=each == words.signature) for each in lines)
    return (Space(22), Together((head, *made)))


def _blank(label: str, language: Language, *, tall: bool) -> Block:
    """A label and a line to write on."""
    height = _LINE * (2 if tall else 1)
    line_to_write = (Space(height), Rule(Ink.MUTED, 0.6, space_before=0, space_after=0))
    named = (Space(height - 11), _label(label, language))
    return Columns((named, line_to_write), (_LABELS, 1 - _LABELS), language, 14)


def _label(label: str, language: Language) -> Paragraph:
    return text(
        label, language, size=9.5, ink=Ink.MUTED, face=Face.SANS, leading=1.5, space_after=0,
        align=Align.START,
    )  # fmt: skip
