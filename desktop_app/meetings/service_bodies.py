"""Standing bodies: save, read, list, delete and restore."""

from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import history, search, sessions
from desktop_app.meetings.body_records import Body
from desktop_app.meetings.models import AttendeeRow, BodyRow, MeetingRow, MemberRow
from desktop_app.meetings.service_body_checks import check_body
from desktop_app.meetings.service_body_rows import from_agenda, to_body, write_member

_LABELS = {
    "names": QT_TRANSLATE_NOOP("Sentences", "Name"),
    "short_names": QT_TRANSLATE_NOOP("Sentences", "Short name"),
    "quorum": QT_TRANSLATE_NOOP("Sentences", "Quorum"),
    "session_pattern": QT_TRANSLATE_NOOP("Sentences", "Numbers of sessions"),
    "decision_pattern": QT_TRANSLATE_NOOP("Sentences", "Numbers of decisions"),
    "next_session": QT_TRANSLATE_NOOP("Sentences", "Next session"),
    "correction_days": QT_TRANSLATE_NOOP("Sentences", "Days for corrections"),
}


@dataclass(frozen=True, slots=True)
class BodyLine:
    """A body in a list: how many members it has and how many sessions it has had."""

    id: int
    names: Texts
    short_names: Texts
    members: int
    sessions: int
    is_sample: bool = False


def bodies(session: Session) -> tuple[BodyLine, ...]:
    """All bodies, by name."""
    members = select(func.count(MemberRow.id)).where(MemberRow.body_id == BodyRow.id)
    held = select(func.count(MeetingRow.id)).where(
        MeetingRow.body_id == BodyRow.id, MeetingRow.deleted_at.is_(None)
    )
    columns = (
        BodyRow.id, BodyRow.names, BodyRow.short_names, members.scalar_subquery(),
        held.scalar_subquery(), BodyRow.is_sample,
    )  # fmt: skip
    query = select(*columns).where(BodyRow.deleted_at.is_(None))
    found = (BodyLine(*line) for line in session.execute(query))
    return tuple(sorted(found, key=lambda line: (fold(line.names.best()), line.id)))


def body(session: Session, body_id: int) -> Body:
    """The body; raises UserError where it is gone."""
    return to_body(session, find_body(session, body_id))


def find_body(session: Session, body_id: int, *, deleted: bool = False) -> BodyRow:
    """The row; raises UserError where there is none or it is deleted (unless `deleted`)."""
    row = session.get(BodyRow, body_id)
    if row is None or (row.deleted_at is not None and not deleted):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This body is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another one."),
        )
    return row


def save_body(session: Session, record: Body) -> Body:
    """Write a body with its members and seats as one whole; those that stay keep their keys.

    Raises UserError for what is wrong in it, ConflictError for a stale one.
    """
    record = replace(
        record,
        session_pattern=record.session_pattern.strip(),
        decision_pattern=record.decision_pattern.strip(),
    )
    check_body(session, record, sessions.today(session))
    row = _row_for(session, record)
    _check_name(session, record)
    _check_next(session, record)
    before = history.plain(to_body(session, row)) if record.id is not None else None
    _write(row, record)
    _write_members(session, row, record)
    if record.id is None:
        session.add(row)
    stamp_body(session, row)
    stored = to_body(session, row)
    act = "created" if before is None else "changed"
    history.record(session, act, Ref(Kind.BODY, row.id), before, history.plain(stored))
    _index(session, stored)
    return stored


def delete_body(session: Session, body_id: int) -> None:
    """Take a body out of sight until restored; one that has sessions stays."""
    row = find_body(session, body_id)
    living = select(func.count(MeetingRow.id)).where(
        MeetingRow.body_id == body_id, MeetingRow.deleted_at.is_(None)
    )
    if count := session.scalar(living):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "This body has sessions in the office ({count})."),
                count=count,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Leave the body; where it has ended, give its members a last day."
            ),
        )
    row.deleted_at = sessions.now(session)
    stamp_body(session, row)
    search.forget(session, Ref(Kind.BODY, row.id))
    history.record(
        session, "deleted", Ref(Kind.BODY, row.id), {"deleted": False}, {"deleted": True}
    )


def restore_body(session: Session, body_id: int) -> None:
    """Bring a deleted body back; one that is not deleted stays as it is."""
    row = find_body(session, body_id, deleted=True)
    if row.deleted_at is None:
        return
    row.deleted_at = None
    stamp_body(session, row)
    _index(session, to_body(session, row))
    history.record(
        session, "restored", Ref(Kind.BODY, row.id), {"deleted": True}, {"deleted": False}
    )


def body_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Bodies whose names have every word, for pickers."""
    wanted = fold(words).split()
    found = []
    for line in bodies(session):
        names = fold(" ".join((*line.names.values(), *line.short_names.values())))
        if all(word in names for word in wanted):
            found.append(Summary(Ref(Kind.BODY, line.id), line.names.best()))
    return tuple(found)


def describe_body(session: Session, ref: Ref) -> Summary:
    """One body as pickers show it; raises UserError where it is gone."""
    return body_summary(find_body(session, ref.id), Language.EN)


def body_summary(row: BodyRow, language: Language) -> Summary:
    """One body in one line."""
    ref = Ref(Kind.BODY, row.id)
    return Summary(ref, row.names.best(language), row.short_names.best(language))


def stamp_body(session: Session, row: BodyRow) -> None:
    """Mark the body as changed now, whatever of it was written."""
    row.changed_at = sessions.now(session)
    if row.id is not None:
        flag_modified(row, "changed_at")
    session.flush()


def _row_for(session: Session, record: Body) -> BodyRow:
    if record.id is None:
        return BodyRow(members=[])
    row = find_body(session, record.id)
    if row.version == record.version:
        return row
    stored = to_body(session, row)
    differing = [name for name in _LABELS if getattr(record, name) != getattr(stored, name)]
    raise ConflictError(
        QT_TRANSLATE_NOOP(
            "Sentences", "Somebody else changed this record while you were working on it."
        ),
        {_LABELS[name]: _told(record, name) for name in differing},
        {_LABELS[name]: _told(stored, name) for name in differing},
    )


def _told(record: Body, name: str) -> str:
    value = getattr(record, name)
    if isinstance(value, Texts):
        return "\n".join(value.values())
    return say("{value}", value=value)


def _write(row: BodyRow, record: Body) -> None:
    row.names, row.short_names = record.names, record.short_names
    row.quorum, row.quorum_number = record.quorum, record.quorum_number
    row.session_pattern, row.decision_pattern = record.session_pattern, record.decision_pattern
    row.next_session, row.correction_days = record.next_session, record.correction_days
    row.agenda, row.is_sample = from_agenda(record.agenda), record.is_sample


def _write_members(session: Session, row: BodyRow, record: Body) -> None:
    known = {child.id: child for child in row.members}
    kept = []
    for place, member in enumerate(record.members):
        child = known.get(member.id) if member.id is not None else None
        child = child or MemberRow(seats=[])
        child.position = place
        write_member(child, member)
        kept.append(child)
    for gone in [child for child in row.members if child not in kept]:
        _refuse_seated(session, gone)
        row.members.remove(gone)
    row.members.extend(child for child in kept if child not in row.members)


def _refuse_seated(session: Session, row: MemberRow) -> None:
    """A member that has sat in a session is history."""
    query = select(AttendeeRow.id).where(AttendeeRow.member_id == row.id).limit(1)
    if session.scalar(query) is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A member that has been invited to sessions stays."),
            QT_TRANSLATE_NOOP(
                "Sentences", "Bring the line back and give the member a last day instead."
            ),
        )


def _check_name(session: Session, record: Body) -> None:
    wanted = {fold(name) for name in record.names.values()}
    for line in bodies(session):
        if line.id != record.id and wanted & {fold(name) for name in line.names.values()}:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "There is a body called {name} already."),
                    name=line.names.best(),
                ),
                QT_TRANSLATE_NOOP("Sentences", "Give this one another name, or open that one."),
            )


def _check_next(session: Session, record: Body) -> None:
    if record.id is None:
        return
    query = select(func.max(MeetingRow.session_number)).where(
        MeetingRow.body_id == record.id, MeetingRow.deleted_at.is_(None)
    )
    last = session.scalar(query) or 0
    if record.next_session <= last:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Session {number} of this body exists already."),
                number=record.next_session,
            ),
            say(
                QT_TRANSLATE_NOOP("Sentences", "Let the next session be {number} or later."),
                number=last + 1,
            ),
        )


def _index(session: Session, stored: Body) -> None:
    title = " ".join((*stored.names.values(), *stored.short_names.values()))
    words = " ".join(member.name for member in stored.members)
    search.index(session, Ref(Kind.BODY, stored.id or 0), title, words)
