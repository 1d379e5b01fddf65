"""What a certificate of membership says where nothing is typed: a plain sentence in each language.

Nothing in it claims a rule of any named organisation.
"""

from desktop_app.core.calendars import format_days
from desktop_app.core.languages import Language
from desktop_app.letters.records import LetterPaper
from desktop_app.letters.wording import of_the, office_name, own_calendar

Written = tuple[str, str]
"""A subject and a plain body."""

CERTIFICATE: dict[Language, Written] = {
    Language.EN: ("Certificate of Membership", "is a member {of_office} with effect from {day}."),
    Language.FA: ("گواهی عضویت", "از تاریخ {day} عضو {of_office} است."),
    Language.AR: ("شهادة عضوية", "عضو في {of_office} اعتبارًا من {day}."),
    Language.FR: ("Certificat d’adhésion", "est membre {of_office} à compter du {day}."),
    Language.UR: ("سندِ رکنیت", "{day} سے {of_office} کا رکن ادارہ ہے۔"),
}


def certificate(paper: LetterPaper, language: Language | None = None) -> Written:
    """Title and text of a certificate of membership; the text goes on behind the member's name."""
    language = language or paper.letter.language
    letter, name = paper.letter, office_name(paper, language)
    calendars = letter.calendars
    if language is not letter.language:
        own = own_calendar(language)
        calendars = tuple(sorted(calendars, key=lambda calendar: calendar is not own))
    known = {
        "{of_office}": name if language is Language.AR else of_the(name, language),
        "{day}": format_days(paper.day, language, calendars, letter.lunar_shift),
    }
    title, text = CERTIFICATE[language]
    return title, _fill(text, known)


def _fill(template: str, known: dict[str, str]) -> str:
    """Each placeholder replaced once, so that a name with braces in it stays as it is."""
    first, *rest = known
    if first in template:
        return known[first].join(_fill(part, known) for part in template.split(first))
    return _fill(template, {name: known[name] for name in rest}) if rest else template
