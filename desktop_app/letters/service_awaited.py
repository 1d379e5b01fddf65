"""The morning list: letters whose answer is expected, and what is done about them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Relation
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, links, sessions
from desktop_app.db.links import LinkRow
from desktop_app.letters.dispatch_records import Awaited
from desktop_app.letters.incoming_records import IncomingState
from desktop_app.letters.models import IncomingRow, LetterRow
from desktop_app.letters.records import Letter, LetterKind, LetterState
from desktop_app.letters.reminders import reminder_text
from desktop_app.letters.reply_days import check_reply_by
from desktop_app.letters.service_dispatch_rows import one_line, outgoing_row
from desktop_app.letters.service_drafts import new_letter, save_letter
from desktop_app.letters.service_rows import letter_row, ref, to_letter

_STANDING = (LetterState.ISSUED, LetterState.SIGNED)


def awaited(session: Session, today: date | None = None) -> tuple[Awaited, ...]:
    """Letters that wait for an answer, the latest first, with how late they are on `today`.

    They are issued and not void, a day was named, nobody settled it, and no letter that stands is
    linked as their answer. That one was acknowledged does not answer it.
    """
    on = today or sessions.today(session)
    query = select(LetterRow).where(_waits()).order_by(LetterRow.reply_by, LetterRow.id)
    found = session.scalars(query).all()
    reminded = _reminders(session, [row.id for row in found])
    return tuple(_awaited(row, on, reminded.get(row.id, 0)) for row in found)


def awaited_of(session: Session, letter_id: int) -> Awaited | None:
    """One letter as in `awaited`; None where it does not wait for an answer."""
    row = session.scalar(select(LetterRow).where(_waits(), LetterRow.id == letter_id))
    if row is None:
        return None
    return _awaited(row, sessions.today(session), _reminders(session, [row.id]).get(row.id, 0))


def waiting_condition() -> ColumnElement[bool]:
    """That the answer to a letter is awaited, as a condition of its row."""
    return _waits()


def set_reply_by(session: Session, letter_id: int, day: date | None) -> Letter:
    """Change by when an issued letter's answer is expected; None awaits none.

    What was settled waits again. Raises UserError for drafts, which say it in their own field, for
    voids, and for a day before that of the letter.
    """
    row = outgoing_row(session, letter_id)
    check_reply_by(row.day, day)
    before = _told(row)
    row.reply_by, row.reply_settled = day, None
    return _write(session, row, before, "answer expected")


def settle(session: Session, letter_id: int, reason: str) -> Letter:
    """Nothing is awaited any more, for a `reason`; UserError without one."""
    row = outgoing_row(session, letter_id)
    said = one_line(reason, QT_TRANSLATE_NOOP("Sentences", "The reason"))
    if not said:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Why is no answer awaited any more?"),
            QT_TRANSLATE_NOOP("Sentences", "Write it in a few words: “answered by telephone”."),
        )
    before = _told(row)
    row.reply_settled = said
    return _write(session, row, before, "answer settled")


def unsettle(session: Session, letter_id: int) -> Letter:
    """Undo `settle`: the letter waits again."""
    row = outgoing_row(session, letter_id)
    before = _told(row)
    row.reply_settled = None
    return _write(session, row, before, "answer expected")


def write_reminder(session: Session, letter_id: int) -> Letter:
    """Draft a letter that reminds of one that waits: to the same, in its language, linked to it.

    Raises UserError where no answer to the letter is awaited.
    """
    row = outgoing_row(session, letter_id)
    waiting = awaited_of(session, letter_id)
    if waiting is None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "No answer to {reference} is awaited."),
                reference=row.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Say first by which day you expect one."),
        )
    saved = save_letter(session, _reminder(session, to_letter(row), waiting.reminders + 1))
    assert saved.id is not None
    links.connect(session, ref(letter_id), Relation.FOLLOWED_BY, ref(saved.id))
    return saved


def _reminder(session: Session, letter: Letter, place: int) -> Letter:
    """The draft of the `place`-th reminder, from 1, not yet stored."""
    assert letter.id is not None
    written = reminder_text(letter, place)
    fresh = new_letter(session, letter.language)
    return replace(
        fresh,
        calendars=letter.calendars,
        series_id=letter.series_id or fresh.series_id,
        addressee_post_id=letter.addressee_post_id,
        addressee_organisation_id=letter.addressee_organisation_id,
        signer_post_id=fresh.signer_post_id or letter.signer_post_id,
        kind=_kind(letter),
        paper=letter.paper,
        classification=letter.classification,
        subject=written.subject,
        body=written.body,
        follows=written.follows,
        precedent=ref(letter.id),
        is_sample=letter.is_sample,
    )


def _kind(letter: Letter) -> LetterKind:
    """A note is followed by a note; nobody reminds of anything with a certificate."""
    return LetterKind.LETTER if letter.kind is LetterKind.CERTIFICATE else letter.kind


def _waits() -> ColumnElement[bool]:
    return and_(
        LetterRow.deleted_at.is_(None),
        LetterRow.state.in_(_STANDING),
        LetterRow.reply_by.is_not(None),
        func.coalesce(LetterRow.reply_settled, "") == "",
        ~_answered(),
    )


def _answered() -> ColumnElement[bool]:
    """Whether a letter that stands, sent or received, is linked as the answer."""
    other = aliased(LetterRow)
    sent = exists().where(
        LinkRow.to_kind == Kind.LETTER,
        other.id == LinkRow.to_id,
        other.deleted_at.is_(None),
        other.state != LetterState.VOID,
    )
    received = exists().where(
        LinkRow.to_kind == Kind.INCOMING,
        IncomingRow.id == LinkRow.to_id,
        IncomingRow.deleted_at.is_(None),
        IncomingRow.state != IncomingState.VOID,
    )
    return exists().where(
        LinkRow.from_kind == Kind.LETTER,
        LinkRow.from_id == LetterRow.id,
        LinkRow.relation == Relation.ANSWERED_BY,
        or_(sent, received),
    )


def _reminders(session: Session, ids: Iterable[int]) -> dict[int, int]:
    """How many letters that stand or are being written follow each of these."""
    query = (
        select(LinkRow.from_id, func.count())
        .join(LetterRow, LetterRow.id == LinkRow.to_id)
        .where(
            LinkRow.from_kind == Kind.LETTER,
            LinkRow.from_id.in_(ids),
            LinkRow.relation == Relation.FOLLOWED_BY,
            LinkRow.to_kind == Kind.LETTER,
            LetterRow.deleted_at.is_(None),
            LetterRow.state != LetterState.VOID,
        )
        .group_by(LinkRow.from_id)
    )
    return {int(key): int(count) for key, count in session.execute(query)}


def _awaited(row: LetterRow, today: date, reminders: int) -> Awaited:
    assert row.reply_by is not None
    days = (today - row.reply_by).days
    return Awaited(row.id, row.reference, row.subject, row.addressee, row.reply_by, days, reminders)


def _told(row: LetterRow) -> dict[str, object]:
    return {"reply_by": row.reply_by, "reply_settled": row.reply_settled}


def _write(session: Session, row: LetterRow, before: dict[str, object], act: str) -> Letter:
    row.changed_at = sessions.now(session)
    session.flush()
    history.record(session, act, ref(row.id), before, _told(row))
    return to_letter(letter_row(session, row.id))
