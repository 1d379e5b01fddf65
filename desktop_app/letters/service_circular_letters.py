"""The letter that a circular makes for one recipient, and what stands against sending it."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop_app.contacts.records import Addressee, TitleTrouble
from desktop_app.contacts.service_groups import languages_of_posts
from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, looked_up, say
from desktop_app.db import sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.circular_records import RecipientCheck
from desktop_app.letters.records import (
    Check,
    CheckName,
    CheckState,
    Circular,
    CircularText,
    Letter,
    Recipient,
    RecipientState,
)
from desktop_app.letters.service_checks import check_addressed, check_letter
from desktop_app.letters.service_paper import written
from desktop_app.letters.service_rows import series_row
from desktop_app.letters.service_rows_kept import rows_kept

_COMMON = frozenset({CheckName.AUTHORITY, CheckName.ENCLOSURES, CheckName.SERIES})
"""What all letters of a circular have in common, and is checked once."""


def letter_for(session: Session, circular: Circular, recipient: Recipient) -> Letter:
    """The draft, not stored, that `recipient` would get; UserError without any text."""
    own = _own_languages(session, (recipient,)).get(recipient.post_id or 0)
    text = _text_for(circular, recipient, own)[0]
    if text is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The circular has no text yet."),
            QT_TRANSLATE_NOOP("Sentences", "Choose a language and write the text."),
        )
    return _letter(circular, recipient, text)


def _letter(circular: Circular, recipient: Recipient, text: CircularText) -> Letter:
    return Letter(
        None,
        0,
        language=text.language,
        calendars=_leading(circular.calendars, text.language),
        series_id=circular.series_id,
        addressee_post_id=recipient.post_id,
        addressee_organisation_id=recipient.organisation_id,
        signer_post_id=circular.signer_post_id,
        day=circular.day,
        subject=text.subject,
        body=text.rich.plain() if text.rich else text.body,
        rich=text.rich,
        close=text.close,
        enclosures=circular.enclosures,
        paper=circular.paper,
        classification=circular.classification,
        is_sample=circular.is_sample,
        circular_id=circular.id,
    )


def faults(session: Session, circular: Circular) -> tuple[str, ...]:
    """What stands against the whole circular, in sentences; empty when it may be started."""
    found: list[str] = []
    if not circular.texts:
        found.append(QT_TRANSLATE_NOOP("Sentences", "Choose a language and write the text."))
    found += [_unwritten(text) for text in circular.texts if not _is_written(text)]
    if not circular.recipients:
        found.append(QT_TRANSLATE_NOOP("Sentences", "Choose who gets the circular."))
    return (*found, *_common_faults(session, circular))


def require_ready(session: Session, circular: Circular) -> None:
    """Raise UserError when something stands against the whole circular."""
    sessions.context(session).may_issue()
    if found := faults(session, circular):
        reasons = join(looked_up(text) for text in found)
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The circular is not ready to be issued. {reasons}"),
                reasons=reasons,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Mend this, then start again; nothing was issued."),
        )


def findings(session: Session, circular: Circular) -> tuple[RecipientCheck, ...]:
    """What is found out about each recipient, in their order; the circular need not be stored."""
    own = _own_languages(session, circular.recipients)
    with rows_kept(session):
        return tuple(
            _finding(session, circular, recipient, own.get(recipient.post_id or 0))
            for recipient in circular.recipients
        )


def _own_languages(session: Session, recipients: Iterable[Recipient]) -> dict[int, Language]:
    posts = [each.post_id for each in recipients if each.post_id is not None]
    return languages_of_posts(session, posts)


def _common_faults(session: Session, circular: Circular) -> list[str]:
    common = Letter(
        None,
        0,
        series_id=circular.series_id,
        signer_post_id=circular.signer_post_id,
        day=circular.day,
        enclosures=circular.enclosures,
    )
    found: list[str] = [
        say(
            QT_TRANSLATE_NOOP("Sentences", "{name}: {sentence}"),
            name=check.name,
            sentence=looked_up(check.sentence),
        )
        for check in check_letter(session, common)
        if check.name in _COMMON and check.state is CheckState.BLOCKS
    ]
    series = series_row(session, circular.series_id)
    if series is not None and series.needs_approval:
        only = QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” takes letters approved one by one; choose another series for a circular.",
        )
        found.append(say(only, name=series.name))
    return found


def _finding(
    session: Session, circular: Circular, recipient: Recipient, own: Language | None
) -> RecipientCheck:
    text, notes = _text_for(circular, recipient, own)
    letter = _letter(circular, recipient, text or CircularText(own or Language.EN))
    to = people.addressee(session, letter, circular.day or sessions.today(session))
    blocking: tuple[Check, ...] = ()
    if text is not None and recipient.state is not RecipientState.ISSUED:
        checks = check_addressed(written(session, letter), to)
        blocking = tuple(check for check in checks if check.state is CheckState.BLOCKS)
        notes += _missing_title(to)
    name = to.person.full if to and to.person else ""
    organisation = to.organisation if to else ""
    return RecipientCheck(
        recipient,
        name or organisation,
        organisation if name else "",
        text.language if text else None,
        notes,
        blocking,
    )


def _missing_title(to: Addressee | None) -> tuple[str, ...]:
    problems = to.problems if to else ()
    return tuple(p.sentence for p in problems if p.trouble is TitleTrouble.MISSING)


def _text_for(
    circular: Circular, recipient: Recipient, own: Language | None
) -> tuple[CircularText | None, tuple[str, ...]]:
    """The text the recipient gets, and what is to be said about that choice.

    In the language chosen for them, else in the one they are written to in, else the first text.
    """
    by_language = {text.language: text for text in circular.texts}
    if not by_language:
        return None, ()
    wanted = [language for language in (recipient.language, own) if language is not None]
    for language in wanted:
        if language in by_language:
            return by_language[language], _instead(wanted[0], language)
    first = circular.texts[0]
    return first, _instead(wanted[0], first.language) if wanted else ()


def _instead(wanted: Language, given: Language) -> tuple[str, ...]:
    if wanted is given:
        return ()
    return (
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "There is no {wanted} text: the letter goes out in {given}."
            ),
            wanted=wanted,
            given=given,
        ),
    )


def _is_written(text: CircularText) -> bool:
    body = text.rich.plain() if text.rich else text.body
    return bool(text.subject.strip() and body.strip())


def _unwritten(text: CircularText) -> str:
    sentence = QT_TRANSLATE_NOOP("Sentences", "Write the subject and the text in {language}.")
    return say(sentence, language=text.language)


def _leading(calendars: tuple[Calendar, ...], language: Language) -> tuple[Calendar, ...]:
    """A Persian letter leads with the Jalali date, one in Latin letters with the Gregorian."""
    first = Calendar.JALALI if language is Language.FA else Calendar.GREGORIAN
    if first not in calendars or language in (Language.AR, Language.UR):
        return calendars
    return (first, *(each for each in calendars if each is not first))
