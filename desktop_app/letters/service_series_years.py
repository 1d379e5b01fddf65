"""Closing a year of a series: its register is printed and kept, and it gives no more numbers.

The paper is set outside the transaction, because a long register takes its time; what was set is
closed only if the register still says the same.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.calendars import Calendar, to_calendar
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs, counters, history, sessions
from desktop_app.db.register import RegisterEntry
from desktop_app.letters.models import ClosedYearRow, SeriesRow
from desktop_app.letters.register_records import ClosedYear, RegisterPaper, YearState
from desktop_app.letters.service_register_paper import register_paper
from desktop_app.letters.service_rows import to_series

_PDF = "application/pdf"
Next = Mapping[tuple[int, int], int]
"""The number that a series, by its key, would give next in a year."""


def series_years(session: Session) -> tuple[YearState, ...]:
    """Every year in which a series gave numbers, the latest first, with whether it is closed."""
    closed = {(row.series_id, row.year): _to_closed(row) for row in _closed_rows(session)}
    query = (
        select(SeriesRow, RegisterEntry.year, func.count())
        .join(RegisterEntry, RegisterEntry.series_id == SeriesRow.id)
        .where(SeriesRow.shares_id.is_(None))
        .group_by(SeriesRow.id, RegisterEntry.year)
    )
    found = (
        YearState(
            to_series(row), year, count, year == _current_year(session, row.calendar),
            closed.get((row.id, year)),
        )
        for row, year, count in session.execute(query)
    )  # fmt: skip
    return tuple(sorted(found, key=lambda each: (-each.year, each.series.name)))


def next_numbers(session: Session) -> Next:
    """What every series would give next, this year in every calendar: for a live example."""
    keys = session.scalars(select(SeriesRow.id).where(SeriesRow.deleted_at.is_(None))).all()
    years = {_current_year(session, calendar) for calendar in Calendar}
    return {(key, year): counters.peek(session, key, year) for key in keys for year in years}


def closing_paper(
    session: Session, series_id: int, year: int, *, although_current: bool = False
) -> RegisterPaper:
    """The register of the year as it is to be printed on its closing.

    Raises UserError for a year that is closed already, that has not come, that gave no number, and
    for the current one unless the officer means it.
    """
    row = session.get_one(SeriesRow, series_id)
    current = _current_year(session, row.calendar)
    _require_closable(session, row, year, current)
    if year == current and not although_current:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "The year {year} is not over yet."), year=str(year)),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Once it is closed the series gives no number until the new year. Say that you "
                "mean it, or wait.",
            ),
        )
    paper = register_paper(session, series_id, year)
    return replace(paper, closed_on=sessions.today(session), year_closed=True)


def close_year(
    session: Session, paper: RegisterPaper, pdf: bytes, *, although_current: bool = False
) -> ClosedYear:
    """Close the year for good; `pdf` is the printed register of `paper`, from `closing_paper`.

    Raises UserError like `closing_paper`, and when the register has changed since.
    """
    series_id, year = paper.series.id or 0, paper.year
    now = closing_paper(session, series_id, year, although_current=although_current)
    if replace(now, series=paper.series, closed_on=paper.closed_on) != paper:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The register has changed while it was being printed."),
            QT_TRANSLATE_NOOP("Sentences", "Close the year again."),
        )
    row = ClosedYearRow(
        series_id=series_id,
        year=year,
        closed_at=sessions.now(session),
        closed_by=sessions.who(session),
        count=len(paper.lines),
        pdf_sha256=blobs.put(session, pdf, _PDF),
    )
    session.add(row)
    session.flush()
    told = {"year": year, "count": row.count, "pdf_sha256": row.pdf_sha256}
    history.record(session, "year closed", Ref(Kind.SERIES, series_id), None, told)
    return _to_closed(row)


def closed_register(session: Session, series_id: int, year: int) -> bytes:
    """The register that was printed when the year was closed; UserError when it is not closed."""
    row = _closed_row(session, series_id, year)
    if row is None:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "The year {year} is not closed."), year=str(year)),
            QT_TRANSLATE_NOOP("Sentences", "Print its register as it stands now."),
        )
    return blobs.get(session, row.pdf_sha256)


def _require_closable(session: Session, row: SeriesRow, year: int, current: int) -> None:
    name, written = row.name, str(year)
    if (closed := _closed_row(session, row.id, year)) is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The year {year} of “{name}” was closed on {day} by {who}."
                ),
                year=written,
                name=name,
                day=closed.closed_at.date(),
                who=closed.closed_by,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Its register is kept; print that one."),
        )
    if year > current:
        sentence = QT_TRANSLATE_NOOP("Sentences", "The year {year} of “{name}” has not come.")
        raise UserError(
            say(sentence, year=written, name=name),
            QT_TRANSLATE_NOOP("Sentences", "Choose a year that is over."),
        )
    if counters.peek(session, row.id, year) == 1:
        sentence = QT_TRANSLATE_NOOP("Sentences", "“{name}” gave no number in {year}.")
        raise UserError(
            say(sentence, year=written, name=name),
            QT_TRANSLATE_NOOP("Sentences", "There is nothing to close."),
        )


def _current_year(session: Session, calendar: Calendar) -> int:
    today: date = sessions.today(session)
    return to_calendar(today, calendar).year


def _closed_row(session: Session, series_id: int, year: int) -> ClosedYearRow | None:
    query = select(ClosedYearRow).filter_by(series_id=series_id, year=year)
    return session.scalars(query).first()


def _closed_rows(session: Session) -> tuple[ClosedYearRow, ...]:
    return tuple(session.scalars(select(ClosedYearRow)))


def _to_closed(row: ClosedYearRow) -> ClosedYear:
    return ClosedYear(
        row.series_id, row.year, row.closed_at, row.closed_by, row.count, row.pdf_sha256
    )
