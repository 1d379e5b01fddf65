"""What is refused before a body is written, in words that say what to mend."""

from collections.abc import Iterable
from datetime import date
from itertools import combinations

from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.meetings import service_people as people
from desktop_app.meetings.body_patterns import decision_pattern, session_pattern
from desktop_app.meetings.body_records import Body, Member, QuorumRule, Seat
from desktop_app.meetings.quorum import holds
from desktop_app.meetings.service_body_rows import name_of_post

_YEAR = 366


def check_body(session: Session, body: Body, today: date) -> None:
    """Raise UserError for the first thing that is wrong with `body`."""
    if not body.names:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The body has no name."),
            QT_TRANSLATE_NOOP("Sentences", "Give it a name in one language at least."),
        )
    for text in (*body.names.values(), *body.short_names.values()):
        refuse_controls(text, QT_TRANSLATE_NOOP("Sentences", "The body's name"))
    session_pattern(body.session_pattern)
    decision_pattern(body.decision_pattern)
    if body.next_session < 1 or not 0 <= body.correction_days <= _YEAR:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "Sessions count from 1, and corrections are taken for a year at most."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct the two numbers."),
        )
    for member in body.members:
        _check_member(session, member)
    _check_twice(session, body)
    _check_seated_twice(session, body)
    _check_quorum(body, today)


def _check_member(session: Session, member: Member) -> None:
    if (member.organisation_id is None) is (member.post_id is None):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A member of the body is not chosen yet."),
            QT_TRANSLATE_NOOP(
                "Sentences", "Choose an institution or a person for it, or remove the line."
            ),
        )
    if member.post_id is not None:
        people.post(session, member.post_id)
    name = name_of_member(session, member)
    _check_period(member, name)
    for seat in member.seats:
        people.post(session, seat.post_id)
        _check_period(seat, name_of_post(session, seat.post_id))


def _check_period(part: Member | Seat, name: str) -> None:
    if part.since is not None and part.until is not None and part.until < part.since:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} leaves the body before having joined it."),
                name=name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct one of the days."),
        )


def _check_twice(session: Session, body: Body) -> None:
    for one, other in combinations(body.members, 2):
        same = (one.organisation_id, one.post_id) == (other.organisation_id, other.post_id)
        if same and _overlap(one, other):
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{name} is a member of this body twice."),
                    name=name_of_member(session, one),
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Remove one of the two, or let the first end before the second begins.",
                ),
            )


def _check_seated_twice(session: Session, body: Body) -> None:
    """Nobody counts for two members at once; nor is anybody named twice for one."""
    seats = [(place, seat) for place, each in enumerate(body.members) for seat in each.seats]
    for (_first, one), (_second, other) in combinations(seats, 2):
        if one.post_id == other.post_id and _overlap(one, other):
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{name} has two seats in this body at once."),
                    name=name_of_post(session, one.post_id),
                ),
                QT_TRANSLATE_NOOP("Sentences", "Remove one of the two, or correct its days."),
            )


def _check_quorum(body: Body, today: date) -> None:
    if body.quorum is not QuorumRule.NUMBER:
        return
    if body.quorum_number < 1:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "With a quorum of no members the body could decide in an empty room."
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Enter how many members must be there, or choose “no quorum”."
            ),
        )
    voting = sum(
        each.votes and (each.until is None or each.until >= today) for each in body.members
    )
    if body.members and body.quorum_number > voting:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "The quorum asks for {number} members, but only {members} have a vote.",
                ),
                number=body.quorum_number,
                members=voting,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Lower the quorum, or add the members that are missing."
            ),
        )


def check_existed(body: Body, day: date) -> None:
    """Raise UserError for a session before the body had members, or after it had."""
    if not body.members or any(holds(member, day) for member in body.members):
        return
    began = first_day(body.members)
    if began is not None and day < began:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "On {day} {body} did not exist yet: its first member joined on {began}.",
                ),
                day=day,
                body=body.names.best(),
                began=began,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Correct the day of the session, or since when its members belong."
            ),
        )
    raise UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "On {day} {body} has no members."),
            day=day,
            body=body.names.best(),
        ),
        QT_TRANSLATE_NOOP("Sentences", "Correct the day of the session, or the body's members."),
    )


def name_of_member(session: Session, member: Member) -> str:
    """How a member is called in a sentence."""
    if member.organisation_id is not None:
        return people.organisation_name(session, member.organisation_id)
    return name_of_post(session, member.post_id) if member.post_id is not None else ""


def _overlap(one: Member | Seat, other: Member | Seat) -> bool:
    """Whether the two hold on one day at least."""
    begins = [each.since or date.min for each in (one, other)]
    ends = [each.until or date.max for each in (one, other)]
    return max(begins) <= min(ends)


def first_day(members: Iterable[Member]) -> date | None:
    """The day on which the first member joined; None where one has always been there."""
    days = [each.since for each in members]
    known = [day for day in days if day is not None]
    return min(known) if known and len(known) == len(days) else None
