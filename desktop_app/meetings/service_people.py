"""What the meetings need to know about people, asked of the contacts and put in their terms."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Addressee, Post, TitleProblem, TitleTrouble
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP

BLOCKING = frozenset({TitleTrouble.UNVERIFIED, TitleTrouble.DISAGREE})
"""The troubles that keep a news item in the office. A missing title is merely not printed."""


def post(session: Session, post_id: int) -> Post:
    """The post; raises UserError, in the words of a meeting, where there is none."""
    try:
        return contacts.post(session, post_id)
    except UserError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "Somebody named in this meeting is not among the contacts any more."
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Restore the contact, or pick another one in the meeting."
            ),
        ) from error


def display_name(post_record: Post) -> str:
    """The person and the organisation in one line, for lists."""
    return ", ".join(
        part for part in (post_record.person_name, post_record.organisation_name) if part
    )


def organisation_name(session: Session, organisation_id: int) -> str:
    """The organisation's name; empty where the contact was deleted since."""
    try:
        return contacts.organisation(session, organisation_id).names.best()
    except UserError:
        return ""


def verified_title(person: Addressee, language: Language) -> str:
    """The title where an officer stands for it, else nothing."""
    return "" if title_is_open(person, language) else person.title


def title_is_open(person: Addressee, language: Language) -> bool:
    """Whether the title printed in `language` still waits to be verified."""
    return bool(person.title) and any(
        problem.trouble is TitleTrouble.UNVERIFIED and problem.language is language
        for problem in person.problems
    )


def blocking(problems: Iterable[TitleProblem]) -> tuple[TitleProblem, ...]:
    """Those of `problems` that keep a news item from being released."""
    return tuple(problem for problem in problems if problem.trouble in BLOCKING)
