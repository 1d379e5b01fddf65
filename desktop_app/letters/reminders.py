"""What a reminder of a letter that nobody answered says, in the five languages of papers."""

from dataclasses import dataclass

from desktop_app.core.calendars import format_days
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.records import Letter, LetterKind


@dataclass(frozen=True, slots=True)
class Reminder:
    """Subject, text, and how the reminder names the letter that it follows."""

    subject: str
    body: str
    follows: str


@dataclass(frozen=True, slots=True)
class _Words:
    """`again` is the text of the second reminder and later ones; `of` joins number and day.

    `note` goes on from the opening of a note verbale, in the third person.
    """

    subject: str
    of: str
    body: str
    again: str
    note: str


_WORDS = {
    Language.EN: _Words(
        "Reminder: {subject}",
        "{number} of {day}",
        """\
I refer to our letter No. {number} of {day} on the above subject. We have not yet had the benefit \
of your reply.

We should be grateful if you would let us have it at your earliest convenience. Should your reply \
have crossed this letter, please disregard this reminder.""",
        """\
I refer to our letter No. {number} of {day} on the above subject and to our earlier reminder. We \
have not yet had the benefit of your reply.

We should be grateful if you would let us know when we may expect it. Should your reply have \
crossed this letter, please disregard this reminder.""",
        """\
refer to its note No. {number} of {day} concerning {subject}, to which it has not yet had the \
benefit of a reply.

It would be grateful to receive one at the earliest convenience.""",
    ),
    Language.FA: _Words(
        "یادآوری: {subject}",
        "{number} مورخ {day}",
        """\
پیرو نامهٔ شمارهٔ {number} مورخ {day} با موضوع یادشده، به آگاهی می‌رساند که تاکنون پاسخی به این \
دبیرخانه نرسیده است.

خواهشمند است دستور فرمایید در نخستین فرصت پاسخ لازم اعلام شود. چنانچه پاسخ پیش از این فرستاده شده \
است، این یادآوری را نادیده بگیرید.""",
        """\
پیرو نامهٔ شمارهٔ {number} مورخ {day} با موضوع یادشده و یادآوری پیشین، به آگاهی می‌رساند که \
تاکنون پاسخی به این دبیرخانه نرسیده است.

خواهشمند است دستور فرمایید زمان پاسخ اعلام شود. چنانچه پاسخ پیش از این فرستاده شده است، این \
یادآوری را نادیده بگیرید.""",
        """\
پیرو یادداشت شمارهٔ {number} مورخ {day} دربارهٔ «{subject}»، تاکنون پاسخی به این دبیرخانه نرسیده \
است.

موجب امتنان خواهد بود که در نخستین فرصت پاسخ لازم اعلام شود.""",
    ),
    Language.AR: _Words(
        "تذكير: {subject}",
        "{number} بتاريخ {day}",
        """\
إلحاقًا بخطابنا رقم {number} بتاريخ {day} بشأن الموضوع أعلاه، نود إفادتكم بأننا لم نتلقَّ ردكم \
حتى الآن.

ونرجو التفضل بموافاتنا به في أقرب وقت ممكن. وإذا كان ردكم قد أُرسل قبل وصول هذا الخطاب فنرجو \
اعتبار هذا التذكير كأن لم يكن.""",
        """\
إلحاقًا بخطابنا رقم {number} بتاريخ {day} بشأن الموضوع أعلاه وبتذكيرنا السابق، نود إفادتكم بأننا \
لم نتلقَّ ردكم حتى الآن.

ونرجو التفضل بإفادتنا عن موعد الرد. وإذا كان ردكم قد أُرسل قبل وصول هذا الخطاب فنرجو اعتبار هذا \
التذكير كأن لم يكن.""",
        """\
تشير إلى مذكرتها رقم {number} بتاريخ {day} بشأن «{subject}»، التي لم تتلقَّ الرد عليها حتى الآن.

وترجو التفضل بموافاتها به في أقرب وقت ممكن.""",
    ),
    Language.FR: _Words(
        "rappel\u00a0: {subject}",
        "{number} du {day}",
        """\
Je me réfère à notre lettre n° {number} du {day} relative à l’objet cité ci-dessus. Sauf erreur de \
notre part, votre réponse ne nous est pas encore parvenue.

Je vous saurais gré de bien vouloir nous la faire parvenir dans les meilleurs délais. Si elle \
s’est croisée avec la présente lettre, je vous prie de ne pas tenir compte de ce rappel.""",
        """\
Je me réfère à notre lettre n° {number} du {day} relative à l’objet cité ci-dessus, ainsi qu’à \
notre précédent rappel. Sauf erreur de notre part, votre réponse ne nous est pas encore parvenue.

Je vous saurais gré de bien vouloir nous indiquer quand nous pourrons la recevoir. Si elle s’est \
croisée avec la présente lettre, je vous prie de ne pas tenir compte de ce rappel.""",
        """\
se référer à sa note n° {number} du {day} relative à «\u00a0{subject}\u00a0», restée à ce jour \
sans réponse.

Il lui serait obligé de bien vouloir lui faire parvenir celle-ci dans les meilleurs délais.""",
    ),
    Language.UR: _Words(
        "یاد دہانی: {subject}",
        "{number} مورخہ {day}",
        """\
مندرجہ بالا موضوع پر ہمارے خط نمبر {number} مورخہ {day} کے حوالے سے عرض ہے کہ آپ کا جواب تاحال \
موصول نہیں ہوا۔

گزارش ہے کہ اولین فرصت میں جواب سے مطلع فرمائیں۔ اگر جواب ارسال کیا جا چکا ہو تو اس یاد دہانی کو \
نظر انداز فرمائیں۔""",
        """\
مندرجہ بالا موضوع پر ہمارے خط نمبر {number} مورخہ {day} اور سابقہ یاد دہانی کے حوالے سے عرض ہے کہ \
آپ کا جواب تاحال موصول نہیں ہوا۔

گزارش ہے کہ مطلع فرمائیں کہ جواب کب تک متوقع ہے۔ اگر جواب ارسال کیا جا چکا ہو تو اس یاد دہانی کو \
نظر انداز فرمائیں۔""",
        """\
مراسلہ نمبر {number} مورخہ {day} بعنوان «{subject}» کا جواب تاحال موصول نہیں ہوا۔

گزارش ہے کہ اولین فرصت میں جواب سے مطلع فرمایا جائے۔""",
    ),
}


def reminder_text(letter: Letter, place: int) -> Reminder:
    """The reminder of an issued letter, the `place`-th one from 1; in the letter's language."""
    words, language = _WORDS[letter.language], letter.language
    number = printed_number(letter)
    day = format_days(letter.day, language, letter.calendars[:1]) if letter.day else ""
    body = words.body if place < 2 else words.again
    if letter.kind is LetterKind.NOTE_VERBALE:
        body = words.note
    return Reminder(
        words.subject.format(subject=letter.subject),
        body.format(number=number, day=day, subject=letter.subject),
        words.of.format(number=number, day=day),
    )


def printed_number(letter: Letter) -> str:
    """The number as the letter prints it: digits of its language where it has no Latin letters."""
    if any(c.isascii() and c.isalpha() for c in letter.reference):
        return letter.reference
    return localise_digits(letter.reference, letter.language)
