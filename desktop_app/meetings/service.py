"""The use cases of meetings: minutes, decisions, actions and news."""

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.meetings.service_bodies import delete_body, restore_body
from desktop_app.meetings.service_corrections import (
    add_addendum,
    addenda,
    corrections,
    decide,
    propose,
    undecided,
)
from desktop_app.meetings.service_decisions import (
    action,
    confirm_language,
    decision,
    decisions,
    meeting_of,
    open_actions,
    set_action_state,
)
from desktop_app.meetings.service_meetings import (
    count,
    delete_meeting,
    meeting,
    restore_meeting,
    rows,
    save_meeting,
    set_minutes_state,
)
from desktop_app.meetings.service_minutes import sign_minutes, signed_pdf
from desktop_app.meetings.service_news import (
    delete_news,
    draft_news,
    news,
    news_of,
    news_problems,
    release_news,
    restore_news,
    save_news,
)
from desktop_app.meetings.service_papers import minutes_paper
from desktop_app.meetings.service_people import BLOCKING
from desktop_app.meetings.service_summaries import KINDS, describe_post, post_options, summaries

__all__ = [
    "BLOCKING",
    "KINDS",
    "action",
    "add_addendum",
    "addenda",
    "confirm_language",
    "corrections",
    "count",
    "decide",
    "decision",
    "decisions",
    "delete",
    "delete_meeting",
    "delete_news",
    "describe_post",
    "draft_news",
    "meeting",
    "meeting_of",
    "minutes_paper",
    "news",
    "news_of",
    "news_problems",
    "open_actions",
    "post_options",
    "propose",
    "release_news",
    "restore",
    "restore_meeting",
    "restore_news",
    "rows",
    "save_meeting",
    "save_news",
    "set_action_state",
    "set_minutes_state",
    "sign_minutes",
    "signed_pdf",
    "summaries",
    "undecided",
]


_SMALL = {
    Kind.DECISION: QT_TRANSLATE_NOOP("Sentences", "decision"),
    Kind.ACTION: QT_TRANSLATE_NOOP("Sentences", "action"),
}


def delete(session: Session, ref: Ref) -> None:
    """Take a meeting, news or a body out of sight; the rest is removed by saving its meeting."""
    if ref.kind is Kind.MEETING:
        delete_meeting(session, ref.id)
    elif ref.kind is Kind.NEWS:
        delete_news(session, ref.id)
    elif ref.kind is Kind.BODY:
        delete_body(session, ref.id)
    else:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The {kind} belongs to a meeting."),
                kind=looked_up(_SMALL.get(ref.kind, ref.kind.label.lower())),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Remove it in the meeting."),
        )


def restore(session: Session, ref: Ref) -> None:
    """Undo `delete`."""
    if ref.kind is Kind.MEETING:
        restore_meeting(session, ref.id)
    elif ref.kind is Kind.NEWS:
        restore_news(session, ref.id)
    elif ref.kind is Kind.BODY:
        restore_body(session, ref.id)
