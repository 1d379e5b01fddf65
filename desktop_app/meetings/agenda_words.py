"""What an agenda says by itself, in each language: usual headings, names of sessions, and the
sentence that invites."""

from dataclasses import dataclass

from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.texts import Texts


@dataclass(frozen=True, slots=True)
class AgendaWords:
    """The words of one language; `session` takes {body} and {number}, `last` takes {number},
    `invited` takes {meeting}, and `on` and `at` the day and the place."""

    session: str
    last: str
    last_unnumbered: str
    actions: str
    action: str
    due: str
    other: str
    invited: str
    on: str
    at: str
    agenda: str


WORDS = {
    Language.EN: AgendaWords(
        "{body}, session {number}",
        "Approval of the minutes of session {number}",
        "Approval of the minutes of the last session",
        "Actions still open",
        "{action} ({owner})",
        "due {day}",
        "Any other business",
        "You are kindly invited to {meeting}.",
        "It is held on {day}.",
        "Place: {place}.",
        "Agenda:",
    ),
    Language.FA: AgendaWords(
        "{body}، نشست {number}",
        "تصویب صورت‌جلسهٔ نشست {number}",
        "تصویب صورت‌جلسهٔ نشست پیشین",
        "اقدام‌های باز",
        "{action} ({owner})",
        "مهلت {day}",
        "سایر موارد",
        "احتراماً از جنابعالی برای شرکت در {meeting} دعوت می‌شود.",
        "تاریخ: {day}.",
        "مکان: {place}.",
        "دستور جلسه:",
    ),
    Language.AR: AgendaWords(
        "{body}، الدورة {number}",
        "اعتماد محضر الدورة {number}",
        "اعتماد محضر الدورة السابقة",
        "الإجراءات المفتوحة",
        "{action} ({owner})",
        "الموعد {day}",
        "ما يستجد من أعمال",
        "يسرّنا دعوتكم إلى حضور {meeting}.",
        "التاريخ: {day}.",
        "المكان: {place}.",
        "جدول الأعمال:",
    ),
    Language.FR: AgendaWords(
        "{body}, session {number}",
        "Approbation du procès-verbal de la session {number}",
        "Approbation du procès-verbal de la session précédente",
        "Actions en cours",
        "{action} ({owner})",
        "échéance {day}",
        "Questions diverses",
        "Nous avons l’honneur de vous convier à {meeting}.",
        "Date : {day}.",
        "Lieu : {place}.",
        "Ordre du jour :",
    ),
    Language.UR: AgendaWords(
        "{body}، اجلاس {number}",
        "اجلاس {number} کی روداد کی توثیق",
        "گزشتہ اجلاس کی روداد کی توثیق",
        "زیرِ عمل اقدامات",
        "{action} ({owner})",
        "آخری تاریخ {day}",
        "دیگر امور",
        "آپ کو {meeting} میں شرکت کی دعوت دی جاتی ہے۔",
        "تاریخ: {day}۔",
        "مقام: {place}۔",
        "ایجنڈا:",
    ),
}


def session_title(names: Texts, number: int) -> Texts:
    """ "Executive Committee, session 7" in every language that the body has a name in."""
    return Texts(
        {
            language: WORDS[language].session.format(
                body=name, number=localise_digits(str(number), language)
            )
            for language, name in names.items()
        }
    )


def last_minutes(languages: tuple[Language, ...], number: int | None) -> Texts:
    """The heading of the item that approves the last minutes; `number` is of their session."""
    return Texts(
        {
            each: WORDS[each].last_unnumbered
            if number is None
            else WORDS[each].last.format(number=localise_digits(str(number), each))
            for each in languages
        }
    )


def plain(name: str, languages: tuple[Language, ...]) -> Texts:
    """One of the headings that take nothing."""
    return Texts({each: getattr(WORDS[each], name) for each in languages})
