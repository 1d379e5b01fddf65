"""News items: drafted from the minutes, checked for titles, released once and then frozen."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import TitleProblem
from desktop_app.core.errors import UserError
from desktop_app.core.languages import FORM_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, listed, looked_up, say
from desktop_app.core.texts import Texts
from desktop_app.db import history, links, search, sessions
from desktop_app.meetings import service_people as people
from desktop_app.meetings import service_traces
from desktop_app.meetings.closed_items import for_news
from desktop_app.meetings.models import MeetingRow, NewsRow
from desktop_app.meetings.records import AWAY, Meeting, NewsItem, NewsState
from desktop_app.meetings.service_conflicts import check_news_version
from desktop_app.meetings.service_frozen import resolve_attendance
from desktop_app.meetings.service_news_text import body, headline
from desktop_app.meetings.service_reading import find_row, to_record
from desktop_app.meetings.service_stamps import stamp


def news(session: Session, news_id: int) -> NewsItem:
    """One news item; raises UserError where it is gone."""
    return _to_record(session, _find(session, news_id))


def news_of(session: Session, meeting_id: int) -> tuple[NewsItem, ...]:
    """The news items of a meeting, oldest first."""
    query = select(NewsRow).where(NewsRow.meeting_id == meeting_id, NewsRow.deleted_at.is_(None))
    return tuple(_to_record(session, row) for row in session.scalars(query.order_by(NewsRow.id)))


def draft_news(session: Session, meeting_id: int) -> NewsItem:
    """An unsaved news item from the minutes and the attendees, in each language they are in.

    A title that nobody has verified is left out of the text and listed in `problems`.
    """
    row = find_row(session, meeting_id)
    meeting = for_news(to_record(session, row), sessions.today(session))
    day = meeting.day or sessions.today(session)
    own = contacts.own_organisation(session)
    heads, bodies = {}, {}
    languages = _languages(meeting)
    for language in languages:
        attendance = resolve_attendance(session, meeting, language)
        ours = own.short_names.best(language) or own.names.best(language) if own else ""
        heads[language] = headline(meeting, attendance, language, ours)
        bodies[language] = body(meeting, attendance, language, day)
    problems = _problems(session, meeting, languages)
    return NewsItem(
        None, 0, meeting_id, Texts(heads), Texts(bodies), problems=problems, is_sample=row.is_sample
    )


def save_news(session: Session, record: NewsItem) -> NewsItem:
    """Write the texts of a news item.

    Raises UserError for one that is empty or released already, ConflictError for a stale one.
    """
    if not record.headline:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The news item has no headline."),
            QT_TRANSLATE_NOOP("Sentences", "Write one in one language at least."),
        )
    meeting = find_row(session, record.meeting_id)
    row = _row_for(session, record)
    before = _snapshot(row) if record.id is not None else None
    row.headline, row.body = record.headline, record.body
    if record.id is None:
        row.meeting_id, row.changed_at = record.meeting_id, sessions.now(session)
        session.add(row)
        session.flush()
        later = Ref(Kind.NEWS, row.id)
        links.connect(session, Ref(Kind.MEETING, meeting.id), Relation.PRODUCED, later)
    if before != _snapshot(row):
        _finish(session, row, "changed" if before is not None else "created", before)
        service_traces.index_news(session, row)
    return _to_record(session, row)


def news_problems(session: Session, news_id: int) -> tuple[TitleProblem, ...]:
    """What stands against releasing the item: titles unverified, missing or in disagreement."""
    return news(session, news_id).problems


def release_news(session: Session, news_id: int, override_reason: str = "") -> NewsItem:
    """Release a news item; from then on it stays word for word.

    Raises UserError while a title of somebody it is about is unverified or disagrees between its
    languages, unless `override_reason` says why it goes out all the same: the reason is kept.
    """
    row = _find(session, news_id)
    if row.state is NewsState.RELEASED:
        return _to_record(session, row)
    _check_texts(row)
    open_problems = people.blocking(_to_record(session, row).problems)
    reason = override_reason.strip() if open_problems else ""
    if open_problems and not reason:
        raise UserError(
            join(
                (
                    QT_TRANSLATE_NOOP("Sentences", "This news item cannot be released yet."),
                    *(problem.sentence for problem in open_problems),
                )
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Check the titles in the contacts, or give a reason for releasing it all the same.",
            ),
        )
    before = _snapshot(row)
    row.state, row.released_on = NewsState.RELEASED, sessions.today(session)
    row.override_reason = reason
    _finish(session, row, "released", before)
    if reason:
        overridden = {"reason": reason, "problems": [p.sentence for p in open_problems]}
        history.record(session, "overridden", Ref(Kind.NEWS, row.id), None, overridden)
    return _to_record(session, row)


def delete_news(session: Session, news_id: int) -> None:
    """Take a draft out of sight, until restored; a released item stays."""
    row = _find(session, news_id)
    if row.state is NewsState.RELEASED:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A released news item stays in the office."),
            QT_TRANSLATE_NOOP("Sentences", "Write a new one to correct it."),
        )
    row.deleted_at = sessions.now(session)
    _finish(session, row, "deleted", {"deleted": False}, {"deleted": True})
    search.forget(session, Ref(Kind.NEWS, row.id))


def restore_news(session: Session, news_id: int) -> None:
    """Undo `delete_news`."""
    row = session.get(NewsRow, news_id)
    if row is None or row.deleted_at is None:
        return
    row.deleted_at = None
    _finish(session, row, "restored", {"deleted": True}, {"deleted": False})
    service_traces.index_news(session, row)


def _languages(meeting: Meeting) -> tuple[Language, ...]:
    """Those of the form, and those in which the minutes say something."""
    texts = (
        meeting.title,
        *(text for item in meeting.items for text in (item.heading, item.body)),
        *(decision.text for decision in meeting.decisions),
    )
    return tuple(
        language
        for language in Language
        if language in FORM_LANGUAGES or any(language in text for text in texts)
    )


def _find(session: Session, news_id: int) -> NewsRow:
    row = session.get(NewsRow, news_id)
    if row is None or row.deleted_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This news item is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Open its meeting."),
        )
    find_row(session, row.meeting_id)
    return row


def _row_for(session: Session, record: NewsItem) -> NewsRow:
    if record.id is None:
        return NewsRow(state=NewsState.DRAFT)
    row = _find(session, record.id)
    if row.state is NewsState.RELEASED:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "This news item has been released and can no longer be changed."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Write a new news item to correct it."),
        )
    check_news_version(record, _to_record(session, row))
    return row


def _check_texts(row: NewsRow) -> None:
    half = {*row.headline} ^ {*row.body}
    if not row.headline or half:
        every = looked_up(QT_TRANSLATE_NOOP("Sentences", "every language"))
        lacking = sorted(half, key=lambda each: each.label)
        names = listed(lacking) if lacking else every
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The news item lacks its headline or its text in {names}."
                ),
                names=names,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Write both in each language in which it goes out."),
        )


def _problems(
    session: Session, meeting: Meeting, languages: tuple[Language, ...]
) -> tuple[TitleProblem, ...]:
    """Of everybody who was there; somebody who was not is not in the news."""
    day = meeting.day or sessions.today(session)
    return tuple(
        problem
        for attendee in meeting.attendees
        if attendee.presence not in AWAY
        for problem in contacts.title_problems(session, attendee.post_id, languages, day)
    )


def _to_record(session: Session, row: NewsRow) -> NewsItem:
    """The item; a released one has no problems any more: its history tells what was overridden."""
    meeting = session.get_one(MeetingRow, row.meeting_id)
    languages = tuple(language for language in Language if language in row.headline)
    draft = row.state is NewsState.DRAFT
    return NewsItem(
        id=row.id,
        version=row.version,
        meeting_id=row.meeting_id,
        headline=row.headline,
        body=row.body,
        state=row.state,
        released_on=row.released_on,
        override_reason=row.override_reason,
        problems=_problems(session, to_record(session, meeting), languages) if draft else (),
        is_sample=meeting.is_sample,
    )


def _snapshot(row: NewsRow) -> dict[str, object]:
    return {
        "meeting": row.meeting_id,
        "headline": row.headline.by_tag(),
        "body": row.body.by_tag(),
        "state": row.state.stored,
        "released_on": _iso(row.released_on),
        "override_reason": row.override_reason or "",
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _finish(
    session: Session,
    row: NewsRow,
    act: str,
    before: dict[str, object] | None,
    after: dict[str, object] | None = None,
) -> None:
    stamp(session, row)
    history.record(session, act, Ref(Kind.NEWS, row.id), before, after or _snapshot(row))
    sessions.touch(session, Ref(Kind.MEETING, row.meeting_id))
