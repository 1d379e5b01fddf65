"""What stands in the e-mail that carries a letter: its subject and a few lines, per language."""

from dataclasses import dataclass

from desktop_app.core.calendars import format_days
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.dispatch_records import Mailing
from desktop_app.letters.records import Letter
from desktop_app.letters.reminders import printed_number


@dataclass(frozen=True, slots=True)
class _Words:
    """`with_enclosures` names how many files follow the letter; it is left out without any."""

    body: str
    with_enclosures: str
    with_enclosure: str


_WORDS = {
    Language.EN: _Words(
        "Please find attached our letter No. {number} of {day}.",
        "Its {count} enclosures are attached as well.",
        "Its enclosure is attached as well.",
    ),
    Language.FA: _Words(
        "به پیوست، نامهٔ شمارهٔ {number} مورخ {day} این دبیرخانه فرستاده می‌شود.",
        "{count} پیوست نامه نیز همراه آن است.",
        "پیوست نامه نیز همراه آن است.",
    ),
    Language.AR: _Words(
        "نرفق لكم خطابنا رقم {number} بتاريخ {day}.",
        "كما نرفق مرفقاته، وعددها {count}.",
        "كما نرفق مرفقه.",
    ),
    Language.FR: _Words(
        "Veuillez trouver ci-joint notre lettre n° {number} du {day}.",
        "Ses {count} pièces jointes l’accompagnent.",
        "Sa pièce jointe l’accompagne.",
    ),
    Language.UR: _Words(
        "ہمارا خط نمبر {number} مورخہ {day} منسلک ہے۔",
        "خط کے {count} منسلکات بھی ساتھ ہیں۔",
        "خط کا منسلک بھی ساتھ ہے۔",
    ),
}


def mail_subject(letter: Letter) -> str:
    """The number, then what the letter is about."""
    return ": ".join(filter(None, (letter.reference, " ".join(letter.subject.split()))))


def mail_body(mailing: Mailing, enclosed: int) -> str:
    """Salutation, that a letter is attached, and who sends it; in the letter's language."""
    letter, words = mailing.letter, _WORDS[mailing.letter.language]
    day = format_days(letter.day, letter.language, letter.calendars[:1]) if letter.day else ""
    lines = [words.body.format(number=printed_number(letter), day=day)]
    if enclosed:
        count = localise_digits(str(enclosed), letter.language)
        more = words.with_enclosure if enclosed == 1 else words.with_enclosures
        lines.append(more.format(count=count))
    sender = mailing.sender.names.best(letter.language, Language.EN)
    return "\n\n".join(filter(None, (" ".join(lines), sender))) + "\n"
