"""Meetings, decisions, actions and news in one line each, and pickers' options."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Post
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import sessions
from desktop_app.meetings.models import ActionRow, BodyRow, DecisionRow, MeetingRow, NewsRow
from desktop_app.meetings.service_bodies import body_summary
from desktop_app.meetings.service_people import display_name

KINDS = frozenset({Kind.MEETING, Kind.DECISION, Kind.ACTION, Kind.NEWS, Kind.BODY})


def summaries(
    session: Session, refs: Collection[Ref], language: Language = Language.EN
) -> tuple[Summary, ...]:
    """One line for each of `refs` that is still there, in the order asked for."""
    made = (_summary(session, ref, language) for ref in refs)
    return tuple(summary for summary in made if summary is not None)


def post_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Posts held today, for pickers: people who can attend a meeting or own an action."""
    found = contacts.posts_on(session, sessions.today(session), words)
    return tuple(_post(post) for post in found)


def describe_post(session: Session, ref: Ref) -> Summary:
    """One post as pickers show it; raises UserError where it is gone."""
    return _post(contacts.post(session, ref.id))


def _post(post: Post) -> Summary:
    """Person and organisation, and the first title beneath: one person may hold several posts."""
    assert post.id is not None
    title = post.titles[0].text if post.titles else ""
    return Summary(Ref(Kind.POST, post.id), display_name(post), title)


def _summary(session: Session, ref: Ref, language: Language) -> Summary | None:
    match ref.kind:
        case Kind.MEETING:
            return _meeting(session, ref, language)
        case Kind.DECISION:
            return _decision(session, ref, language)
        case Kind.ACTION:
            return _action(session, ref, language)
        case Kind.NEWS:
            return _news(session, ref, language)
        case Kind.BODY:
            return _body(session, ref, language)
    raise UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "A {kind} is no part of a meeting."), kind=ref.kind)
    )


def _living(session: Session, meeting_id: int) -> MeetingRow | None:
    row = session.get(MeetingRow, meeting_id)
    return row if row is not None and row.deleted_at is None else None


def _meeting(session: Session, ref: Ref, language: Language) -> Summary | None:
    row = _living(session, ref.id)
    if row is None:
        return None
    title = row.title.best(language)
    return Summary(ref, title, row.body.best(language), row.state.label, row.day)


def _decision(session: Session, ref: Ref, language: Language) -> Summary | None:
    row = session.get(DecisionRow, ref.id)
    meeting = _living(session, row.meeting_id) if row is not None else None
    if row is None or meeting is None:
        return None
    number = localise_digits(str(row.number), language)
    title = f"{number}. {row.text.best(language)}"
    return Summary(ref, title, meeting.title.best(language), "", meeting.day)


def _action(session: Session, ref: Ref, language: Language) -> Summary | None:
    row = session.get(ActionRow, ref.id)
    meeting = _living(session, row.meeting_id) if row is not None else None
    if row is None or meeting is None:
        return None
    owner = row.owner.best(language)
    if row.owner_post_id is not None:
        owner = contacts.post(session, row.owner_post_id).person_name
    return Summary(ref, row.text.best(language), owner, row.state.label, row.due)


def _news(session: Session, ref: Ref, language: Language) -> Summary | None:
    row = session.get(NewsRow, ref.id)
    meeting = _living(session, row.meeting_id) if row is not None else None
    if row is None or row.deleted_at is not None or meeting is None:
        return None
    day = row.released_on or meeting.day
    return Summary(
        ref, row.headline.best(language), meeting.title.best(language), row.state.label, day
    )


def _body(session: Session, ref: Ref, language: Language) -> Summary | None:
    row = session.get(BodyRow, ref.id)
    return None if row is None or row.deleted_at is not None else body_summary(row, language)
