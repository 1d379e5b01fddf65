"""Copies of issued letters, in the language of the letter."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.calendars import format_days
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.records import Letter, LetterState
from desktop_app.pdf.copies import CopyWords, marked_copy

_ISOLATED = "\u2068{}\u2069"
"""First-strong isolates (UAX #9): a number or a hash keeps its order inside a line."""


@dataclass(frozen=True, slots=True)
class _Words:
    mark: str
    void: str
    about: str
    signed: str
    unsigned: str
    title: str
    description: str


_WORDS = {
    Language.EN: _Words(
        mark="COPY",
        void="VOID",
        about="{number} of {day}",
        signed="Not the signed letter: the signed original has the SHA-256 {hash}",
        unsigned="Not the letter itself: the original as issued has the SHA-256 {hash}",
        title="Copy: {title}",
        description="Copy of letter {number} of {day}. It carries no signature.",
    ),
    Language.FA: _Words(
        mark="رونوشت",
        void="باطل",
        about="{number} مورخ {day}",
        signed="این نسخه امضا ندارد؛ اصلِ امضاشده با این SHA-256 در دبیرخانه است: {hash}",
        unsigned="این نسخه اصل نامه نیست؛ اصل با این SHA-256 در دبیرخانه است: {hash}",
        title="رونوشت: {title}",
        description="رونوشت نامهٔ {number} مورخ {day}. این نسخه امضا ندارد.",
    ),
    Language.AR: _Words(
        mark="نسخة",
        void="ملغاة",
        about="{number} بتاريخ {day}",
        signed="هذه نسخة بلا توقيع؛ الأصل الموقَّع محفوظ لدى الأمانة وبصمته SHA-256 هي: {hash}",
        unsigned="هذه نسخة وليست الأصل؛ الأصل محفوظ لدى الأمانة وبصمته SHA-256 هي: {hash}",
        title="نسخة: {title}",
        description="نسخة من الرسالة {number} بتاريخ {day}. لا تحمل توقيعًا.",
    ),
    Language.FR: _Words(
        mark="COPIE",
        void="ANNULÉE",
        about="{number} du {day}",
        signed="Ceci n’est pas la lettre signée : l’original signé a pour SHA-256 {hash}",
        unsigned="Ceci n’est pas l’original : la lettre émise a pour SHA-256 {hash}",
        title="Copie : {title}",
        description="Copie de la lettre {number} du {day}. Elle ne porte pas de signature.",
    ),
    Language.UR: _Words(
        mark="نقل",
        void="منسوخ",
        about="{number} مورخہ {day}",
        signed="اس نقل پر دستخط نہیں؛ دستخط شدہ اصل کا SHA-256 یہ ہے: {hash}",
        unsigned="یہ نقل ہے، اصل نہیں؛ جاری کردہ اصل کا SHA-256 یہ ہے: {hash}",
        title="نقل: {title}",
        description="خط {number} مورخہ {day} کی نقل۔ اس پر دستخط نہیں۔",
    ),
}


def letter_copy(pdf: bytes, letter: Letter) -> bytes:
    """A copy of the issued `letter`, whose frozen file is `pdf`, marked on every page.

    Raises UserError when the file cannot be read.
    """
    return marked_copy(pdf, copy_words(letter))


def copy_words(letter: Letter) -> CopyWords:
    """What a copy of `letter` says of itself; that of a void letter says so, too."""
    words, language = _WORDS[letter.language], letter.language
    known = {"number": _ISOLATED.format(_number(letter)), "day": _day(letter)}
    void = letter.state is LetterState.VOID
    hashed = {"hash": _ISOLATED.format("{hash}")}
    return CopyWords(
        language,
        mark=f"{words.mark} · {words.void}" if void else words.mark,
        about=words.about.format(**known),
        signed=words.signed.format(**hashed),
        unsigned=words.unsigned.format(**hashed),
        title=words.title,
        description=words.description.format(number=_number(letter), day=_day(letter)),
    )


def _number(letter: Letter) -> str:
    """The number as the letter prints it: digits of its language where it has no Latin letters."""
    if any(c.isascii() and c.isalpha() for c in letter.reference):
        return letter.reference
    return localise_digits(letter.reference, letter.language)


def _day(letter: Letter) -> str:
    """The letter's own day in its first calendar, as the letter prints it."""
    day = letter.day or (letter.issued_at.date() if letter.issued_at else date.min)
    return format_days(day, letter.language, letter.calendars[:1], letter.lunar_shift)
