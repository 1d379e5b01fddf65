"""A letter that came in, as it may be stored: lines that are lines, days in their order."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import sessions
from desktop_app.letters.incoming_records import Incoming, Referral
from desktop_app.letters.printed_days import likely, reading_of, readings
from desktop_app.letters.records import Enclosure
from desktop_app.letters.service_people import in_one_line

_LINES = {
    "sender": QT_TRANSLATE_NOOP("Sentences", "The sender"),
    "their_reference": QT_TRANSLATE_NOOP("Sentences", "Their number"),
    "their_day_printed": QT_TRANSLATE_NOOP("Sentences", "Their date as printed"),
    "subject": QT_TRANSLATE_NOOP("Sentences", "The subject"),
    "scan_name": QT_TRANSLATE_NOOP("Sentences", "The name of the scan"),
}
_REFERRED = {
    "to": QT_TRANSLATE_NOOP("Sentences", "The name of whom it is referred to"),
    "note": QT_TRANSLATE_NOOP("Sentences", "The note of a referral"),
    "done_note": QT_TRANSLATE_NOOP("Sentences", "The note of a referral"),
}


class Remark(LabelledEnum):
    """What is unusual about a received letter, though it may well be true."""

    WRITTEN_LATER = (
        "written_later",
        QT_TRANSLATE_NOOP(
            "Labels", "It was received before it was written: check both dates and the calendar."
        ),
    )
    FUTURE = (
        "future",
        QT_TRANSLATE_NOOP("Labels", "Their date is still to come: check it and its calendar."),
    )
    OPEN_DATE = (
        "open_date",
        QT_TRANSLATE_NOOP(
            "Labels", "Their date can be read in several ways: choose the one meant."
        ),
    )
    UNREAD_DATE = (
        "unread_date",
        QT_TRANSLATE_NOOP("Labels", "Their date cannot be read as a day; it is kept as printed."),
    )


def line(text: str, what: str) -> str:
    """`text` in one line; raises UserError where it hides a control character."""
    return " ".join(refuse_controls(text.replace("\r", "\n"), what).split())


def tidy(record: Incoming) -> Incoming:
    """The record with lines that are lines and a day that its printed date can mean.

    Raises UserError for a hidden control character.
    """
    if record.sender_post_id is not None:
        record = replace(record, sender_organisation_id=None)
    if record.scan == "":
        record = replace(record, scan_name="")
    lines: dict[str, Any] = {
        name: line(getattr(record, name), what) for name, what in _LINES.items()
    }
    kept = tuple(each for each in map(_tidy_enclosure, record.enclosures) if _says(each))
    referrals = tuple(each for each in map(_tidy_referral, record.referrals) if each.to)
    return _dated(
        replace(
            record,
            **lines,
            text=record.text.replace("\r\n", "\n").replace("\r", "\n").strip(),
            enclosures=kept,
            enclosures_count=max(0, record.enclosures_count),
            referrals=referrals,
        )
    )


def require_order(record: Incoming) -> None:
    """Raise UserError where something is due before the letter was there."""
    begun = record.received_on or record.their_day  # a printed date may be a slip
    if begun is None:
        return
    for day, what in _due(record):
        if day < begun:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences", "{what} ({day}) lies before the day of the letter, {begun}."
                    ),
                    what=what,
                    day=day,
                    begun=begun,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Choose that day or a later one."),
            )


def remarks(record: Incoming, today: date) -> tuple[Remark, ...]:
    """What an officer should look at once more; none of it keeps a letter from its number."""
    found = []
    received, written = record.received_on, record.their_day
    if written is not None and written > today:
        found.append(Remark.FUTURE)
    elif written is not None and received is not None and written > received:
        found.append(Remark.WRITTEN_LATER)
    if record.their_day_printed and written is None:
        several = len(readings(record.their_day_printed)) > 1
        found.append(Remark.OPEN_DATE if several else Remark.UNREAD_DATE)
    return tuple(found)


def sender_line(session: Session, record: Incoming) -> str:
    """Who sent it: the contact by name and organisation, else what was typed."""
    if record.sender_post_id is not None:
        day = record.received_on or sessions.today(session)
        found = contacts.addressee(session, record.sender_post_id, record.language, day)
    elif record.sender_organisation_id is not None:
        found = contacts.addressee_of_organisation(
            session, record.sender_organisation_id, record.language
        )
    else:
        return record.sender
    return in_one_line(session, found) or record.sender


def _dated(record: Incoming) -> Incoming:
    """A day is kept only as a reading of what is printed; a likely one needs no choice."""
    printed = record.their_day_printed
    if reading_of(printed, record.their_day, record.their_calendar) is not None:
        return record
    found = likely(printed, record.received_on)
    if found is None:
        return replace(record, their_day=None)
    return replace(record, their_day=found.day, their_calendar=found.calendar)


def _due(record: Incoming) -> Iterator[tuple[date, object]]:
    if record.reply_by is not None:
        yield record.reply_by, say(QT_TRANSLATE_NOOP("Sentences", "The day to reply by"))
    for each in record.referrals:
        if each.due is not None:
            named = QT_TRANSLATE_NOOP("Sentences", "The due day of the referral to {name}")
            yield each.due, say(named, name=each.to)


def _tidy_enclosure(enclosure: Enclosure) -> Enclosure:
    what = QT_TRANSLATE_NOOP("Sentences", "The name of an enclosure")
    return replace(enclosure, title=line(enclosure.title, what))


def _says(enclosure: Enclosure) -> bool:
    return bool(enclosure.title or enclosure.sha256)


def _tidy_referral(referral: Referral) -> Referral:
    lines: dict[str, Any] = {
        name: line(getattr(referral, name), what) for name, what in _REFERRED.items()
    }
    return replace(referral, **lines)
