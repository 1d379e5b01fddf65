"""Actions across all meetings: listed by who and when, done by a paper, given to somebody else."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import history, links, sessions
from desktop_app.meetings import service_people as people
from desktop_app.meetings.action_records import (
    ActionLine,
    ActionOrder,
    ActionQuery,
    ActionScope,
)
from desktop_app.meetings.models import ActionRow, DecisionRow, MeetingRow
from desktop_app.meetings.records import ActionState
from desktop_app.meetings.service_checks import check_reason
from desktop_app.meetings.service_reading import action_snapshot, to_action
from desktop_app.meetings.service_stamps import stamp

DONE_BY = frozenset({Kind.LETTER, Kind.INCOMING, Kind.MOU, Kind.MEETING, Kind.NEWS})
"""What can carry an action out."""


def actions(
    session: Session,
    wanted: ActionQuery = ActionQuery(),  # noqa: B008
    language: Language = Language.EN,
) -> tuple[ActionLine, ...]:
    """The actions wanted, in the order wanted."""
    query = (
        select(ActionRow)
        .join(MeetingRow, MeetingRow.id == ActionRow.meeting_id)
        .where(MeetingRow.deleted_at.is_(None))
    )
    if wanted.scope in (ActionScope.OPEN, ActionScope.OVERDUE, ActionScope.ORPHANED):
        query = query.where(ActionRow.state == ActionState.OPEN)
    elif wanted.scope is ActionScope.CLOSED:
        query = query.where(ActionRow.state != ActionState.OPEN)
    if wanted.owner_post_id is not None:
        query = query.where(ActionRow.owner_post_id == wanted.owner_post_id)
    if wanted.body_id is not None:
        query = query.where(MeetingRow.body_id == wanted.body_id)
    ordered = query.order_by(ActionRow.due.is_(None), ActionRow.due, ActionRow.id)
    lines = [_line(session, row, language) for row in session.scalars(ordered)]
    return tuple(_sorted([each for each in lines if _fits(each, wanted)], wanted.order))


def action_line(session: Session, action_id: int, language: Language = Language.EN) -> ActionLine:
    """One action; raises UserError where it is gone."""
    return _line(session, _row(session, action_id), language)


def close_action(
    session: Session,
    action_id: int,
    done_on: date | None = None,
    done_by: Ref | None = None,
) -> ActionLine:
    """Note that an action is done, on what day (today) and by which paper; minutes that are
    approved allow it too.

    Raises UserError for a day to come or before the meeting, and for a record that can carry
    nothing out.
    """
    row = _row(session, action_id)
    day = done_on or sessions.today(session)
    _check_done(session, row, day, done_by)
    before = action_snapshot(row)
    row.state, row.reason, row.done_on = ActionState.DONE, "", day
    _link(session, row, done_by)
    return _finish(session, row, before)


def drop_action(session: Session, action_id: int, reason: str) -> ActionLine:
    """Give an action up; raises UserError where nobody says why."""
    check_reason(ActionState.DROPPED, reason)
    row = _row(session, action_id)
    before = action_snapshot(row)
    row.state, row.reason, row.done_on = ActionState.DROPPED, reason.strip(), None
    _link(session, row, None)
    return _finish(session, row, before)


def reopen_action(session: Session, action_id: int) -> ActionLine:
    """Let an action wait again."""
    row = _row(session, action_id)
    before = action_snapshot(row)
    row.state, row.reason, row.done_on = ActionState.OPEN, "", None
    _link(session, row, None)
    return _finish(session, row, before)


def give_action(
    session: Session,
    action_id: int,
    owner_post_id: int | None,
    owner: Texts,
    due: date | None,
) -> ActionLine:
    """Give an action to another owner or another day; the history keeps who had it.

    Raises UserError for somebody who has left, and for a day before the meeting.
    """
    row = _row(session, action_id)
    today = sessions.today(session)
    if owner_post_id is not None and owner_post_id != row.owner_post_id:
        post = people.post(session, owner_post_id)
        if not post.held_on(today):
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{name} does not hold that post today."),
                    name=people.display_name(post),
                ),
                QT_TRANSLATE_NOOP("Sentences", "Choose who holds the post now."),
            )
    if due is not None and row.meeting.day is not None and due < row.meeting.day:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The action would be due before its meeting."),
            QT_TRANSLATE_NOOP("Sentences", "Choose a later day."),
        )
    before = action_snapshot(row)
    row.owner_post_id, row.owner, row.due = owner_post_id, owner, due
    return _finish(session, row, before)


def _finish(session: Session, row: ActionRow, before: dict[str, object]) -> ActionLine:
    after = action_snapshot(row)
    if before != after:
        stamp(session, row.meeting)
        history.record(session, "changed", Ref(Kind.ACTION, row.id), before, after)
        sessions.touch(session, Ref(Kind.MEETING, row.meeting_id))
    return _line(session, row, Language.EN)


def _check_done(session: Session, row: ActionRow, day: date, done_by: Ref | None) -> None:
    if day > sessions.today(session):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The action cannot be done on a day to come."),
            QT_TRANSLATE_NOOP("Sentences", "Correct the day, or leave the action open."),
        )
    if row.meeting.day is not None and day < row.meeting.day:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The action was done before its meeting was held."),
            QT_TRANSLATE_NOOP("Sentences", "Correct the day."),
        )
    if done_by is not None and done_by.kind not in DONE_BY:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "A {kind} does not carry an action out."),
                kind=done_by.kind,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose a letter, a memorandum, a meeting or news."),
        )


def _link(session: Session, row: ActionRow, done_by: Ref | None) -> None:
    """The paper that carried it out stands in the thread of the action."""
    action = Ref(Kind.ACTION, row.id)
    if row.done_kind is not None and row.done_id is not None:
        links.disconnect(session, action, Ref(row.done_kind, row.done_id))
    row.done_kind = done_by.kind if done_by else None
    row.done_id = done_by.id if done_by else None
    if done_by is not None:
        links.connect(session, action, Relation.PRODUCED, done_by)


def _line(session: Session, row: ActionRow, language: Language) -> ActionLine:
    today = sessions.today(session)
    meeting = row.meeting
    return ActionLine(
        to_action(session, row, language),
        meeting.body.best(language),
        meeting.number,
        _decision(session, row),
        overdue=row.state is ActionState.OPEN and row.due is not None and row.due < today,
        left_on=_left(session, row, today) if row.state is ActionState.OPEN else None,
    )


def _decision(session: Session, row: ActionRow) -> str:
    found = session.get(DecisionRow, row.decision_id) if row.decision_id else None
    return (found.reference or str(found.number)) if found is not None else ""


def _left(session: Session, row: ActionRow, today: date) -> date | None:
    if row.owner_post_id is None:
        return None
    try:
        until = people.post(session, row.owner_post_id).until
    except UserError:
        return None
    return until if until is not None and until < today else None


def _fits(line: ActionLine, wanted: ActionQuery) -> bool:
    if wanted.scope is ActionScope.OVERDUE and not line.overdue:
        return False
    if wanted.scope is ActionScope.ORPHANED and line.left_on is None:
        return False
    action = line.action
    told = fold(
        " ".join(
            (*action.text.values(), action.owner_name, action.meeting_title, line.body,
             line.meeting_number, line.decision)
        )
    )  # fmt: skip
    return all(word in told for word in fold(wanted.words).split())


def _sorted(lines: list[ActionLine], order: ActionOrder) -> list[ActionLine]:
    """Each order keeps the urgent first within it; what has no owner or body comes last."""
    if order is ActionOrder.DUE:
        return lines

    def key(line: ActionLine) -> str:
        return fold(line.action.owner_name if order is ActionOrder.OWNER else line.body)

    return sorted(lines, key=lambda line: (not key(line), key(line)))


def _row(session: Session, action_id: int) -> ActionRow:
    row = session.get(ActionRow, action_id)
    if row is None or row.meeting.deleted_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This action is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Open its meeting."),
        )
    return row
