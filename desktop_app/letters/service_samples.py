"""A sample page for whoever designs a letterhead: resolved like a letter, and marked as a draft."""

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Addressee
from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.greetings import greeting
from desktop_app.letters.records import Letter, Letterhead, LetterPaper
from desktop_app.letters.service_paper import draft_paper, pictures
from desktop_app.letters.service_templates import text_for
from desktop_app.letters.template_records import Template

_SUBJECTS = Texts(
    en="A sample of the letterhead",
    fa="نمونهٔ سربرگ",
    ar="نموذج للترويسة",
    fr="un exemple de l’en-tête",
    ur="سرنامے کا نمونہ",
)
_BODIES = Texts(
    en="This page shows how letters are headed from the chosen day on. Its text is only a sample."
    "\n\nA second paragraph shows how the lines of a letter stand below one another.",
    fa="این صفحه نشان می‌دهد که نامه‌ها از روز انتخاب‌شده چه سربرگی خواهند داشت. متن آن تنها نمونه "
    "است.\n\nبند دوم نشان می‌دهد که سطرهای نامه چگونه زیر هم قرار می‌گیرند.",
    ar="تبيّن هذه الصفحة ترويسة الرسائل ابتداءً من اليوم المختار، ونصّها مجرد نموذج."
    "\n\nوتبيّن الفقرة الثانية كيف تتوالى أسطر الرسالة.",
    fr="Cette page montre l’en-tête des lettres à compter du jour choisi. Son texte n’est qu’un "
    "exemple.\n\nUn second paragraphe montre comment se suivent les lignes d’une lettre.",
    ur="یہ صفحہ دکھاتا ہے کہ منتخب دن سے خطوط کا سرنامہ کیسا ہوگا۔ اس کا متن صرف نمونہ ہے۔"
    "\n\nدوسرا پیراگراف دکھاتا ہے کہ خط کی سطریں ایک دوسرے کے نیچے کیسے آتی ہیں۔",
)
_ADDRESSEES = Texts(
    en="Addressee", fa="گیرنده", ar="المرسل إليه", fr="Destinataire", ur="مکتوب الیہ"
)
_CALENDARS = {
    Language.EN: (Calendar.GREGORIAN, Calendar.JALALI),
    Language.FA: (Calendar.JALALI, Calendar.GREGORIAN),
}


def sample_paper(session: Session, head: Letterhead, language: Language) -> LetterPaper:
    """A short letter under `head`, which need not be stored yet.

    Raises UserError when the file of the emblem is missing or damaged.
    """
    to = Addressee(None, 0, None, "", _ADDRESSEES[language], "", "")
    usual = greeting(language, to)
    letter = Letter(
        None,
        0,
        language=language,
        calendars=_CALENDARS.get(language, (Calendar.GREGORIAN,)),
        subject=_SUBJECTS[language],
        body=_BODIES[language],
        salutation=usual.salutation,
        close=usual.close,
        is_sample=True,
    )
    return LetterPaper(
        letter=letter,
        sender=people.sender(session),
        addressee=to,
        signer=None,
        reference="",
        day=head.since or sessions.today(session),
        issued_at=sessions.now(session),
        head=head,
        images=pictures(session, letter, head),
    )


def template_paper(session: Session, template: Template, language: Language) -> LetterPaper:
    """A letter of today that begins with `template`, which need not be stored yet.

    What is known of every letter is filled in: our name, who signs, the day. Fields of an
    addressee or a linked record stay as they are written. Raises UserError where it is not written
    in `language`.
    """
    text = text_for(template, language)
    if text is None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The template is not written in {language}."),
                language=language,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Add the language first."),
        )
    day = sessions.today(session)
    return draft_paper(
        session,
        Letter(
            None,
            0,
            language=language,
            calendars=_CALENDARS.get(language, (Calendar.GREGORIAN,)),
            signer_post_id=people.default_signer(session, day),
            day=day,
            kind=template.kind,
            subject=text.subject,
            salutation=text.salutation,
            body=text.body,
            rich=text.rich,
            close=text.close,
            is_sample=True,
        ),
    )


def new_letterhead(session: Session) -> Letterhead:
    """A letterhead not yet stored, which says what papers print of us now."""
    own = contacts.own_organisation(session)
    if own is None:
        return Letterhead(None, 0)
    return Letterhead(
        None, 0, names=own.names, address=own.address, city=own.city, contacts=own.email
    )
