"""Registration: the one moment when a letter that came in gets our number, and what follows it."""

import json
from dataclasses import replace
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.folding import fold
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs, history, register, sessions
from desktop_app.letters.authority_records import SeriesUse
from desktop_app.letters.incoming_records import Incoming
from desktop_app.letters.models import IncomingRow, SeriesRow
from desktop_app.letters.records import Series
from desktop_app.letters.service_incoming import require_open, stored
from desktop_app.letters.service_incoming_rows import (
    FACTS,
    LABELS,
    incoming_row,
    to_incoming,
)
from desktop_app.letters.service_incoming_tidy import line, require_order, sender_line, tidy
from desktop_app.letters.service_numbers import take_number
from desktop_app.letters.service_rows import check_version, series_row
from desktop_app.letters.service_series import save_series, series

_REASON = QT_TRANSLATE_NOOP("Sentences", "The reason")


def register_incoming(session: Session, incoming_id: int, version: int) -> Incoming:
    """Give a received letter our number, in one transaction that also enters it in the register.

    Raises ConflictError when it is not the `version` the officer saw, UserError when it is
    registered already, when its sender, subject or day of receipt is missing or impossible, when
    one of its files has vanished, and for everything that stands against giving a number.
    """
    row = incoming_row(session, incoming_id)
    before = to_incoming(row)
    _require_unregistered(row)
    _require_version(row, version)
    _require_fit(session, before)
    chosen = _series_of(session, row)
    taken = take_number(session, chosen, incoming=True)
    row.series_id = taken.series_id
    row.year, row.number, row.reference = taken.year, taken.number, taken.reference
    row.registered_at, row.registered_by = sessions.now(session), sessions.who(session)
    saved = stored(session, row, before, "registered")
    register.enter(
        session,
        series_id=taken.series_id,
        series_name=taken.series_name,
        year=taken.year,
        number=taken.number,
        reference=taken.reference,
        letter_id=None,
        incoming_id=row.id,
        sha256=saved.scan or fingerprint(saved),
    )
    return saved


def correct_incoming(session: Session, record: Incoming, reason: str) -> Incoming:
    """Correct what a registered letter's number was given for; the history keeps both and why.

    Everything else of `record` is left as it is stored. Raises UserError without a reason, for an
    unregistered letter, and where nothing is corrected; ConflictError like `save_incoming`.
    """
    reason = _reason(reason)
    row = incoming_row(session, record.id or 0)
    before = to_incoming(row)
    if row.number is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This letter is not registered yet."),
            QT_TRANSLATE_NOOP("Sentences", "Simply change and save it."),
        )
    require_open(row)
    check_version(record, before, LABELS)
    facts = {name: getattr(record, name) for name in (*FACTS, "scan_name")}
    wanted = tidy(replace(before, **facts))
    if (wanted.sender_post_id, wanted.sender_organisation_id) != (None, None):
        wanted = replace(wanted, sender=sender_line(session, wanted))
    _require_fit(session, wanted)
    if wanted == before:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Nothing is different from what is registered."),
            QT_TRANSLATE_NOOP("Sentences", "Change what was wrong, then correct it."),
        )
    for name in (*FACTS, "scan_name"):
        setattr(row, name, getattr(wanted, name))
    return stored(session, row, before, "corrected", reason=reason)


def void_incoming(session: Session, incoming_id: int, reason: str) -> Incoming:
    """Mark a registered letter as void, with the reason; its number stays taken for good.

    Raises UserError without a reason, for an unregistered letter, and for one that is void.
    """
    reason = _reason(reason)
    row = incoming_row(session, incoming_id)
    entry = register.of_incoming(session, incoming_id)
    if entry is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This letter has no number yet."),
            QT_TRANSLATE_NOOP("Sentences", "Delete it instead."),
        )
    before = to_incoming(row)
    register.void(session, entry, reason)
    row.void_reason = reason
    return stored(session, row, before, "voided")


def ensure_incoming_series(session: Session) -> Series:
    """The first series for letters that came in; made from our own short name where none is."""
    known = (one for one in series(session) if one.used_for is SeriesUse.INCOMING)
    if existing := next(known, None):
        return existing
    own = contacts.own_organisation(session)
    short = own.short_names.best() if own else ""
    name = f"{short}-IN" if short else "IN"
    taken = set(map(fold, session.scalars(select(SeriesRow.name))))
    base, count = name, 1
    while fold(name) in taken:
        count += 1
        name = f"{base}{count}"
    return save_series(session, Series(None, 0, name, used_for=SeriesUse.INCOMING))


def fingerprint(record: Incoming) -> str:
    """The SHA-256 of what a number is given for, where there is no scan to name."""
    facts = {name: getattr(record, name) for name in (*FACTS, "subject", "reference")}
    plain = json.dumps(history.plain(facts), ensure_ascii=False, sort_keys=True)
    return sha256(plain.encode()).hexdigest()


def _series_of(session: Session, row: IncomingRow) -> SeriesRow:
    chosen = series_row(session, row.series_id)
    if chosen is None:
        chosen = series_row(session, ensure_incoming_series(session).id)
        assert chosen is not None, "it was just made"
    if chosen.used_for is not SeriesUse.INCOMING:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The series “{name}” does not number letters that came in."
                ),
                name=chosen.name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose a series for letters that came in."),
        )
    return chosen


def _require_unregistered(row: IncomingRow) -> None:
    if row.number is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{reference} is registered already."),
                reference=row.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "A letter gets its number only once."),
        )


def _require_version(row: IncomingRow, version: int) -> None:
    if row.version != version:
        label = QT_TRANSLATE_NOOP("Sentences", "Version")
        raise ConflictError(
            QT_TRANSLATE_NOOP(
                "Sentences", "Somebody else changed this letter since you looked at it."
            ),
            {label: str(version)},
            {label: str(row.version)},
        )


def _require_fit(session: Session, record: Incoming) -> None:
    require_order(record)
    if not record.sender:
        raise _missing(QT_TRANSLATE_NOOP("Sentences", "The letter names no sender."))
    if not record.subject:
        raise _missing(QT_TRANSLATE_NOOP("Sentences", "The letter has no subject."))
    if record.received_on is None:
        raise _missing(QT_TRANSLATE_NOOP("Sentences", "The day of receipt is missing."))
    if record.received_on > sessions.today(session):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The day of receipt, {day}, is still to come."),
                day=record.received_on,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose today or the day on which it came."),
        )
    if record.scan:
        blobs.get(session, record.scan)
    for enclosure in record.enclosures:
        _require_file(session, enclosure.title, enclosure.sha256)


def _require_file(session: Session, title: str, name: str) -> None:
    if not name:
        return
    try:
        blobs.get(session, name)
    except UserError as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The file of the enclosure “{title}” is missing."),
                title=title,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Add the file again, or take the enclosure out."),
        ) from error


def _missing(message: str) -> UserError:
    return UserError(message, QT_TRANSLATE_NOOP("Sentences", "Fill it in, then register it again."))


def _reason(text: str) -> str:
    reason = line(text, _REASON)
    if not reason:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A reason is needed."),
            QT_TRANSLATE_NOOP("Sentences", "Write in a few words why."),
        )
    return reason
