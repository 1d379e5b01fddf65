"""What happens to a received letter after its registration: referred, dealt with, filed."""

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Ref, Relation
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import links, sessions
from desktop_app.letters.incoming_records import Incoming, IncomingState, Referral
from desktop_app.letters.service_incoming import save_incoming, stored
from desktop_app.letters.service_incoming_rows import incoming_ref, incoming_row, to_incoming


def refer(session: Session, incoming_id: int, version: int, referral: Referral) -> Incoming:
    """Give a received letter to an officer, with a note and a day by which it is due.

    Raises UserError without a name or with a day before the letter; ConflictError for a stale
    `version`.
    """
    if not referral.to.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The referral names nobody."),
            QT_TRANSLATE_NOOP("Sentences", "Write to whom the letter is given."),
        )
    record = to_incoming(incoming_row(session, incoming_id))
    added = (*record.referrals, replace(referral, id=None))
    return save_incoming(session, replace(record, version=version, referrals=added))


def referral_done(
    session: Session, incoming_id: int, referral_id: int, note: str = "", day: date | None = None
) -> Incoming:
    """Mark a referral as dealt with, today or on `day`; raises UserError where it is not there."""
    record = to_incoming(incoming_row(session, incoming_id))
    if all(each.id != referral_id for each in record.referrals):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This referral is not there any more."),
            QT_TRANSLATE_NOOP("Sentences", "Look at the letter again."),
        )
    done = day or sessions.today(session)
    marked = tuple(
        replace(each, done_on=done, done_note=note) if each.id == referral_id else each
        for each in record.referrals
    )
    return save_incoming(session, replace(record, referrals=marked))


def file_incoming(session: Session, incoming_id: int) -> Incoming:
    """File a registered letter: nothing more is to be done about it.

    Raises UserError for one that is not registered, is void, or is filed already.
    """
    row = incoming_row(session, incoming_id)
    before = to_incoming(row)
    if row.state in (IncomingState.DRAFT, IncomingState.VOID, IncomingState.FILED):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "A letter that is {state} cannot be filed."),
                state=row.state,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Only registered letters are filed, and once."),
        )
    row.filed_at = sessions.now(session)
    return stored(session, row, before, "filed")


def reopen_incoming(session: Session, incoming_id: int) -> Incoming:
    """Take a filed letter up again; raises UserError for one that is not filed."""
    row = incoming_row(session, incoming_id)
    before = to_incoming(row)
    if row.state is not IncomingState.FILED:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This letter is not filed."),
            QT_TRANSLATE_NOOP("Sentences", "Nothing needs to be done."),
        )
    row.filed_at = None
    return stored(session, row, before, "reopened")


def link_incoming(session: Session, incoming_id: int, matter: Ref) -> None:
    """Say that a received letter concerns a meeting, a decision, a memorandum or a contact."""
    incoming_row(session, incoming_id)
    links.connect(session, matter, Relation.CONCERNS, incoming_ref(incoming_id))


def matters_of(session: Session, incoming_id: int) -> tuple[Ref, ...]:
    """What a received letter concerns, in the order it was linked."""
    near = links.neighbours(session, incoming_ref(incoming_id))
    return tuple(
        other for other, relation, onward in near if relation is Relation.CONCERNS and not onward
    )


def unlink_incoming(session: Session, incoming_id: int, matter: Ref) -> None:
    """Take back `link_incoming`."""
    links.disconnect(session, matter, incoming_ref(incoming_id))
