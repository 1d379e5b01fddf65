"""The letters that the benchmark sets: no two alike, so no cache of a whole paragraph can help.

A heading, a reference line, three English and three Persian paragraphs, on one A4 page.
"""

from dataclasses import dataclass
from random import Random

from desktop_app.core.languages import Language, localise_digits

_ENGLISH = (
    (
        "With reference to our letter {n} and to the meeting held at the Ministry of Science,"
        " I have the honour to inform you of the decisions of the Executive Board."
    ),
    (
        "The Network of Virtual Universities (CINVU), set up in 2004 by the Ministerial Standing"
        " Committee, now counts {n} member institutions in 15 countries."
    ),
    (
        "Each member is kindly asked to nominate a focal point before the end of the month, to"
        " send the name, post and e-mail address to office{n}@cinvu.net without delay."
    ),
    (
        "The draft of the memorandum, in 12 articles and two annexes, is attached; its article {n}"
        " concerns the mutual recognition of credits earned online."
    ),
    (
        "Should any part of the text require amendment, we would be grateful to receive"
        " your remarks in writing, with a reference to item {n} of the minutes."
    ),
    (
        "The programme of the visit, the list of the delegation of {n} people and hotel bookings"
        " will follow under separate cover as soon as they are confirmed."
    ),
    (
        "Scholarships for {n} students of the least developed countries will be announced in the"
        " spring term, and the criteria are to be agreed by the Academic Council."
    ),
)
_PERSIAN = (
    (
        "پیرو نامهٔ شمارهٔ {n} و دیدار برگزارشده در وزارت علوم، تحقیقات و فناوری، مصوبات هیئت اجرایی"
        " به استحضار می‌رسد."
    ),
    (
        "شبکهٔ دانشگاه‌های مجازی (CINVU) که در سال ۱۳۸۳ تأسیس شده است، اکنون {n} مؤسسهٔ عضو در ۱۵"
        " کشور دارد."
    ),
    (
        "خواهشمند است دستور فرمایند نمایندهٔ آن دانشگاه تا پایان ماه معرفی و نام، سمت و نشانی"
        " رایانامهٔ ایشان به دبیرخانه اعلام شود؛ مهلت {n} روز است."
    ),
    (
        "پیش‌نویس تفاهم‌نامه در ۱۲ ماده و دو پیوست به همراه این نامه ارسال می‌گردد؛ مادهٔ {n} آن"
        " دربارهٔ پذیرش متقابل واحدهای درسی برخط است."
    ),
    (
        "چنانچه اصلاحی در متن ضروری باشد، نظر مکتوب خود را با ذکر بند {n} صورت‌جلسه به این دبیرخانه"
        " ارسال فرمایید."
    ),
    "برنامهٔ سفر، فهرست {n} نفرهٔ هیئت و جزئیات اقامت پس از قطعی شدن جداگانه تقدیم خواهد شد.",
    (
        "بورس تحصیلی {n} دانشجو از کشورهای کمتر توسعه‌یافته در نیم‌سال بهاره اعلام می‌شود و ضوابط آن"
        " را شورای علمی تصویب خواهد کرد."
    ),
)
SENTENCES = 4
"""How many make a paragraph."""


@dataclass(frozen=True)
class BenchLetter:
    """The text of one letter; every peer sets the same."""

    number: int
    heading: str
    reference: str
    english: tuple[str, ...]
    persian: tuple[str, ...]


def bench_letter(number: int) -> BenchLetter:
    """Letter number `number`: the same each time, unlike any other."""
    random = Random(number)
    return BenchLetter(
        number,
        f"Recognition of credits earned online, stage {number}",
        f"CINVU/1405-{1000 + number}",
        tuple(_paragraph(random, _ENGLISH, Language.EN) for _ in range(3)),
        tuple(_paragraph(random, _PERSIAN, Language.FA) for _ in range(3)),
    )


def _paragraph(random: Random, pool: tuple[str, ...], language: Language) -> str:
    sentences = (
        sentence.format(n=_number(random, language)) for sentence in random.sample(pool, SENTENCES)
    )
    return " ".join(sentences)


def _number(random: Random, language: Language) -> str:
    value = str(random.randrange(10, 9999))
    return localise_digits(value, language) if language.is_rtl else value
