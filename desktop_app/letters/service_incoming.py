"""Writing down a letter that came in; from its registration on only what may still change."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, links, search, sessions
from desktop_app.letters.authority_records import SeriesUse
from desktop_app.letters.incoming_records import Incoming, IncomingState, Referral
from desktop_app.letters.models import IncomingRow, SeriesRow
from desktop_app.letters.service_incoming_rows import (
    FACTS,
    LABELS,
    incoming_ref,
    incoming_row,
    make_incoming_findable,
    to_incoming,
    write_incoming,
)
from desktop_app.letters.service_incoming_state import settle_state
from desktop_app.letters.service_incoming_tidy import require_order, sender_line, tidy
from desktop_app.letters.service_rows import check_version, snapshot
from desktop_app.letters.service_scans import Scan, keep_scan

_LATER_SCAN = frozenset({"scan"})


def new_incoming(session: Session, language: Language = Language.EN) -> Incoming:
    """A received letter not yet stored, of today, with the series that would number it."""
    query = select(SeriesRow.id).where(
        SeriesRow.used_for == SeriesUse.INCOMING,
        SeriesRow.shares_id.is_(None),
        SeriesRow.deleted_at.is_(None),
    )
    return Incoming(
        None,
        0,
        series_id=session.scalars(query.order_by(SeriesRow.name)).first(),
        received_on=sessions.today(session),
        language=language,
        their_calendar=Calendar.JALALI if language is Language.FA else Calendar.GREGORIAN,
    )


def save_incoming(session: Session, record: Incoming, source: Ref | None = None) -> Incoming:
    """Store a received letter; `source` is what it concerns (a meeting, a decision, an MoU).

    Raises UserError when a day or a line is impossible, when a fact that its number was given for
    would change (`correct_incoming` does that), and for a filed or void one; ConflictError when
    somebody else changed it since it was read.
    """
    record = tidy(record)
    require_order(record)
    row, before = _row_to_write(session, record)
    if before is None or _sender(record) != _sender(before):
        record = replace(record, sender=sender_line(session, record))
    write_incoming(row, replace(record, referrals=_with_posts(session, record.referrals)))
    session.add(row)
    saved = stored(session, row, before, "changed" if before else "created")
    _tell_referrals(session, saved, before)
    if source is not None:
        links.connect(session, source, Relation.CONCERNS, incoming_ref(row.id))
    return saved


def start_with_scan(session: Session, scan: Scan, fresh: Incoming | None = None) -> Incoming:
    """A new received letter of today with this scan in it, saved as a draft."""
    begun = fresh or new_incoming(session)
    return save_incoming(
        session, replace(begun, scan=keep_scan(session, scan), scan_name=scan.name)
    )


def delete_incoming(session: Session, ref: Ref) -> None:
    """Take an unregistered letter out of lists and search; a registered one can only be voided."""
    row = incoming_row(session, ref.id)
    if row.number is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{reference} is registered and stays in the register."
                ),
                reference=row.reference,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Void it, with the reason; its number is then kept but marked."
            ),
        )
    row.deleted_at = row.changed_at = sessions.now(session)
    session.flush()
    search.forget(session, ref)
    history.record(session, "deleted", ref, snapshot(to_incoming(row)), None)


def restore_incoming(session: Session, ref: Ref) -> None:
    """Undo `delete_incoming`."""
    row = incoming_row(session, ref.id, deleted=True)
    row.deleted_at, row.changed_at = None, sessions.now(session)
    session.flush()
    make_incoming_findable(session, row)
    history.record(session, "restored", ref, None, snapshot(to_incoming(row)))


def stored(
    session: Session, row: IncomingRow, before: Incoming | None, act: str, **told: str
) -> Incoming:
    """Flush the row with the state that follows from it, and write down the act and what is told.

    Such as the reason for a correction.
    """
    row.changed_at = sessions.now(session)
    settle_state(session, row)
    session.flush()
    saved = to_incoming(row)
    old = None if before is None else snapshot(before)
    history.record(session, act, incoming_ref(row.id), old, snapshot(saved) | told)
    make_incoming_findable(session, row)
    return saved


def require_open(row: IncomingRow) -> None:
    """Raise UserError for a received letter that is void or filed."""
    if row.state is IncomingState.VOID:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{reference} is void."), reference=row.reference),
            QT_TRANSLATE_NOOP("Sentences", "Register the letter again under a new number."),
        )
    if row.state is IncomingState.FILED:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{reference} is filed."), reference=row.reference),
            QT_TRANSLATE_NOOP("Sentences", "Reopen it first."),
        )


def _row_to_write(session: Session, record: Incoming) -> tuple[IncomingRow, Incoming | None]:
    if record.id is None:
        return IncomingRow(state=IncomingState.DRAFT), None
    row = incoming_row(session, record.id)
    before = to_incoming(row)
    require_open(row)
    check_version(record, before, LABELS)
    if row.number is not None:
        _require_same_facts(record, before)
    return row, before


def _require_same_facts(record: Incoming, before: Incoming) -> None:
    later = _LATER_SCAN if not before.scan else frozenset()
    changed = [
        name
        for name in (*FACTS, "series_id")
        if name not in later and getattr(record, name) != getattr(before, name)
    ]
    if changed:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "{reference} is registered: “{field}” cannot simply be changed any more.",
                ),
                reference=before.reference,
                field=say(LABELS[changed[0]]),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct it, with the reason; the history keeps both."),
        )


def _with_posts(session: Session, referrals: tuple[Referral, ...]) -> tuple[Referral, ...]:
    """Referrals to somebody of ours name the post, where only one has a holder of that name."""
    own = contacts.own_organisation(session) if referrals else None
    if own is None or own.id is None:
        return referrals
    held: dict[str, set[int | None]] = {}
    for post in contacts.who_held(session, own.id, sessions.today(session)):
        held.setdefault(fold(post.person_name), set()).add(post.id)
    found = (held.get(fold(each.to), {None}) for each in referrals)
    keys = (next(iter(posts)) if len(posts) == 1 else None for posts in found)
    return tuple(replace(each, post_id=key) for each, key in zip(referrals, keys, strict=True))


def _sender(record: Incoming) -> tuple[int | None, int | None, str]:
    return record.sender_post_id, record.sender_organisation_id, record.sender


def _tell_referrals(session: Session, saved: Incoming, before: Incoming | None) -> None:
    """Each referral, and each that was dealt with, is an act of its own in the history."""
    known = {each.id: each for each in before.referrals} if before else {}
    for each in saved.referrals:
        old = known.get(each.id)
        if old is None:
            _tell(session, saved, "referred", each, each.due)
        if each.done_on is not None and (old is None or old.done_on is None):
            _tell(session, saved, "referral done", each, each.done_on)


def _tell(session: Session, record: Incoming, act: str, each: Referral, day: date | None) -> None:
    note = each.note if act == "referred" else each.done_note
    told = {"to": each.to, "note": note, "day": day}
    history.record(session, act, Ref(Kind.INCOMING, record.id or 0), None, told)
