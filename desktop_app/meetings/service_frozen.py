"""Keeps the names, titles and owners of approved minutes as they were on approval."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Addressee, PersonName, TitleProblem, TitleTrouble
from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.db import sessions
from desktop_app.meetings.records import Meeting


def resolve_attendance(
    session: Session, meeting: Meeting, language: Language
) -> tuple[Addressee, ...]:
    """Each attendee as the post was held on the day of the meeting, in one language."""
    day = meeting.day or sessions.today(session)
    return tuple(
        contacts.addressee(session, attendee.post_id, language, day)
        for attendee in meeting.attendees
    )


def resolve_owners(session: Session, meeting: Meeting, language: Language) -> tuple[str, ...]:
    """One printable owner for each action, empty where none is named."""
    day = meeting.day or sessions.today(session)
    owners = []
    for action in meeting.actions:
        if action.owner_post_id is None:
            owners.append(action.owner.best(language))
            continue
        person = contacts.addressee(session, action.owner_post_id, language, day)
        owners.append(person.person.full if person.person else person.organisation)
    return tuple(owners)


def resolve_represented(session: Session, meeting: Meeting, language: Language) -> tuple[str, ...]:
    """For each attendee the organisation represented, empty where that is their own or none."""
    names = []
    for attendee in meeting.attendees:
        key, name = attendee.represents_id, ""
        if key is not None and contacts.post(session, attendee.post_id).organisation_id != key:
            try:
                name = contacts.organisation(session, key).names.best(language)
            except UserError:  # deleted since: a meeting of the past is still printed
                name = attendee.represents
        names.append(name)
    return tuple(names)


def freeze(session: Session, meeting: Meeting) -> dict[str, Any]:
    """What the paper languages resolve to now, as plain data."""
    return {
        language.stored: {
            "attendance": [
                _plain(person) for person in resolve_attendance(session, meeting, language)
            ],
            "owners": list(resolve_owners(session, meeting, language)),
            "represented": list(resolve_represented(session, meeting, language)),
        }
        for language in PAPER_LANGUAGES
    }


def thaw(
    frozen: Mapping[str, Any], language: Language
) -> tuple[tuple[Addressee, ...], tuple[str, ...]]:
    """The inverse of `freeze` for one language: attendance and owners."""
    part = frozen[language.stored]
    return tuple(_addressee(plain) for plain in part["attendance"]), tuple(part["owners"])


def thaw_represented(frozen: Mapping[str, Any], language: Language) -> tuple[str, ...]:
    """Whom each attendee represented; minutes frozen before that was kept say nothing of it."""
    part = frozen[language.stored]
    return tuple(part.get("represented", [""] * len(part["attendance"])))


def _plain(person: Addressee) -> dict[str, Any]:
    plain = asdict(person)
    if person.person is not None:
        plain["person"]["language"] = person.person.language.stored
    for problem in plain["problems"]:
        problem["trouble"] = problem["trouble"].stored
        problem["language"] = problem["language"].stored
    return plain


def _addressee(plain: Mapping[str, Any]) -> Addressee:
    name = plain["person"]
    return Addressee(
        **{
            **plain,
            "person": PersonName(**{**name, "language": Language(name["language"])})
            if name
            else None,
            "problems": tuple(_problem(problem) for problem in plain["problems"]),
        }
    )


def _problem(plain: Mapping[str, Any]) -> TitleProblem:
    return TitleProblem(
        plain["post_id"],
        TitleTrouble(plain["trouble"]),
        Language(plain["language"]),
        plain["sentence"],
    )
