"""Numbers: which one a letter gets, in which series and year, and what stands against giving it.

A reply that shares its precedent's number, and each further letter of a circular with one number,
is entered in a hidden companion of the series whose number it repeats. So neither the series nor
its companion has a gap or a double, and the register still shows every letter.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.calendars import to_calendar
from desktop_app.core.errors import UserError
from desktop_app.core.numbering import parse_pattern
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import counters, history, sessions
from desktop_app.db.register import RegisterEntry, RegisterVoid
from desktop_app.letters.models import ClosedYearRow, IncomingRow, LetterRow, SeriesRow
from desktop_app.letters.service_rows import snapshot, to_series

_SUFFIX = re.compile(r"[1-9][0-9]*")


@dataclass(frozen=True, slots=True)
class Taken:
    """A number taken in this transaction, with what `db.register.enter` wants to know of it."""

    series_id: int
    series_name: str
    year: int
    number: int
    reference: str


@dataclass(frozen=True, slots=True)
class Precedent:
    """The letter whose number a reply shares, and the series that gave the number."""

    series: SeriesRow
    reference: str


def year_of(session: Session, series: SeriesRow) -> int:
    """The year in which a number given now counts: that of today, whatever the letter's day."""
    return to_calendar(sessions.today(session), series.calendar).year


def take_number(session: Session, series: SeriesRow, *, incoming: bool = False) -> Taken:
    """The next number of a series; given back when the transaction is rolled back.

    Raises UserError for a closed year, for a clock that jumped back, and where another letter
    already bears the number that the pattern writes.
    """
    _require_open(session, series)
    year = year_of(session, series)
    number = counters.next_number(session, series.id, year)
    reference = parse_pattern(series.pattern).write(series.name, year, number)
    table = IncomingRow if incoming else LetterRow
    if session.scalar(select(table.id).where(table.reference == reference)) is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The register already has a letter with the number {reference}."
                ),
                reference=reference,
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "Give the series “{name}” a number pattern of its own."
                ),
                name=series.name,
            ),
        )
    return Taken(series.id, series.name, year, number, reference)


def take_answer(session: Session, precedent: Precedent) -> Taken:
    """The precedent's number with the next suffix; raises UserError like `take_number`."""
    return _take_beside(session, precedent.series, precedent.reference, suffixed=True)


def take_same(session: Session, series: SeriesRow, reference: str) -> Taken:
    """The same printed number once more, for the next letter of a circular that has one number."""
    return _take_beside(session, series, reference, suffixed=False)


def precedent_of(session: Session, ref: Ref | None) -> Precedent | None:
    """The numbered letter that a reply answers; None where there is none with a number."""
    if ref is None or ref.kind not in (Kind.LETTER, Kind.INCOMING):
        return None
    row: LetterRow | IncomingRow | None = (
        session.get(LetterRow, ref.id)
        if ref.kind is Kind.LETTER
        else session.get(IncomingRow, ref.id)
    )
    if row is None or row.deleted_at is not None or row.number is None:
        return None
    series = session.get(SeriesRow, row.series_id)
    if series is None:
        return None
    return Precedent(main_series(session, series), row.reference)


def obstacle(session: Session, series: SeriesRow) -> UserError | None:
    """What stands against giving a number of the series today, in words; None where nothing."""
    main = main_series(session, series)
    year = year_of(session, main)
    if main.deleted_at is not None:
        return UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "The series “{name}” is closed."), name=main.name),
            QT_TRANSLATE_NOOP("Sentences", "Choose another series."),
        )
    if is_closed(session, main.id, year):
        return UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The year {year} of “{name}” is closed."),
                year=str(year),
                name=main.name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose another series, or wait for the new year."),
        )
    return _clock_obstacle(session)


def is_closed(session: Session, series_id: int, year: int) -> bool:
    """Whether the year of a series is closed: then it gives no more numbers."""
    query = select(ClosedYearRow.id).filter_by(series_id=series_id, year=year)
    return session.scalar(query) is not None


def main_series(session: Session, series: SeriesRow) -> SeriesRow:
    """The series itself, or the one whose numbers it repeats."""
    if series.shares_id is None:
        return series
    return session.get_one(SeriesRow, series.shares_id)


def _require_open(session: Session, series: SeriesRow) -> None:
    if (error := obstacle(session, series)) is not None:
        raise error


def _clock_obstacle(session: Session) -> UserError | None:
    """A register written in two orders of days proves nothing: whoever jumps back must wait.

    Void entries do not count, so that one issued under a wrong clock can be got out of the way.
    """
    query = (
        select(RegisterEntry.issued_at, RegisterEntry.reference)
        .outerjoin(RegisterVoid, RegisterVoid.entry_id == RegisterEntry.id)
        .where(RegisterVoid.id.is_(None))
        .order_by(RegisterEntry.id.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    if found is None:
        return None
    last: date = found.issued_at.astimezone(sessions.context(session).clock().tzinfo).date()
    today = sessions.today(session)
    return None if today >= last else _jumped_back(today, found.reference, last)


def _jumped_back(today: date, reference: str, last: date) -> UserError:
    return UserError(
        say(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The clock of this computer says {today}, but the last entry of the register, "
                "{reference}, is of {day}.",
            ),
            today=today,
            reference=reference,
            day=last,
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Set the clock right, then try again. If it is right and {reference} was numbered "
                "under a wrong one, void {reference} and say so in the reason.",
            ),
            reference=reference,
        ),
    )


def _take_beside(session: Session, series: SeriesRow, base: str, *, suffixed: bool) -> Taken:
    _require_open(session, series)
    # Whoever shares a number of this series waits here, so that no suffix is given twice.
    session.execute(select(SeriesRow.id).where(SeriesRow.id == series.id).with_for_update())
    beside = _companion(session, series)
    year = year_of(session, series)
    number = counters.next_number(session, beside.id, year)
    reference = f"{base}/{_next_suffix(session, base)}" if suffixed else base
    return Taken(beside.id, beside.name, year, number, reference)


def _next_suffix(session: Session, base: str) -> int:
    """One more than the highest suffix that any letter has given to this number, void or not."""
    query = select(LetterRow.reference).where(
        LetterRow.reference.startswith(f"{base}/", autoescape=True)
    )
    return max(_suffixes(session.scalars(query), len(base) + 1), default=0) + 1


def _suffixes(references: Iterable[str], start: int) -> Iterable[int]:
    return (int(each[start:]) for each in references if _SUFFIX.fullmatch(each[start:]))


def _companion(session: Session, series: SeriesRow) -> SeriesRow:
    """The hidden series beside `series`, made at its first use; it bears no name of its own."""
    query = select(SeriesRow).where(SeriesRow.shares_id == series.id)
    if (known := session.scalars(query).first()) is not None:
        return known
    taken = set(session.scalars(select(SeriesRow.name)))
    name = f"{series.name}/+"
    while name in taken:
        name += "+"
    row = SeriesRow(
        name=name, pattern=series.pattern, calendar=series.calendar, shares_id=series.id,
        used_for=series.used_for, changed_at=sessions.now(session),
    )  # fmt: skip
    session.add(row)
    session.flush()
    history.record(session, "created", Ref(Kind.SERIES, row.id), None, snapshot(to_series(row)))
    return row
