"""Gathers the register of a series and year for print, from what was given and never changes."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import counters
from desktop_app.db.register import RegisterEntry, RegisterVoid
from desktop_app.letters.models import LetterRow, SeriesRow
from desktop_app.letters.records import LetterState
from desktop_app.letters.register_records import RegisterLine, RegisterPaper, RegisterYear
from desktop_app.letters.service_rows import to_series


def register_years(session: Session) -> tuple[RegisterYear, ...]:
    """Every series and year in which a number was given, the latest year first, closed ones too."""
    query = select(RegisterEntry.series_id, RegisterEntry.year).distinct()
    known = {row.id: row for row in session.scalars(select(SeriesRow))}
    years = [
        RegisterYear(to_series(row), year, row.deleted_at is not None)
        for series_id, year in session.execute(query)
        if (row := known.get(series_id)) is not None
    ]
    return tuple(sorted(years, key=lambda each: (-each.year, each.series.name)))


def find_register(session: Session, series_name: str, year: int) -> RegisterYear:
    """The register of a series by its name; raises UserError where no number was given."""
    for each in register_years(session):
        if each.year == year and each.series.name == series_name:
            return each
    raise UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "No letter has a number of “{series}” in {year}."),
            series=series_name,
            year=str(year),
        ),
        QT_TRANSLATE_NOOP("Sentences", "Choose another series or another year."),
    )


def register_paper(session: Session, series_id: int, year: int) -> RegisterPaper:
    """What the printed register of a series and year says.

    Numbers, hashes and voids come from the register itself, which nothing changes; the rest from
    the letters. Raises UserError where the office does not know its own organisation yet.
    """
    row = session.get_one(SeriesRow, series_id)
    query = (
        select(RegisterEntry, RegisterVoid, LetterRow)
        .outerjoin(RegisterVoid, RegisterVoid.entry_id == RegisterEntry.id)
        .outerjoin(LetterRow, LetterRow.id == RegisterEntry.letter_id)
        .where(RegisterEntry.series_id == series_id, RegisterEntry.year == year)
        .order_by(RegisterEntry.number)
    )
    return RegisterPaper(
        sender=contacts.sender(session),
        series=to_series(row),
        year=year,
        lines=tuple(_line(*found) for found in session.execute(query)),
        given=counters.peek(session, series_id, year) - 1,
        closed_on=row.deleted_at.date() if row.deleted_at else None,
    )


def _line(entry: RegisterEntry, void: RegisterVoid | None, row: LetterRow | None) -> RegisterLine:
    standing = row.state if row is not None else LetterState.VOID
    state = LetterState.VOID if void is not None else standing
    reason = void.reason if void is not None else ""
    if row is None:
        return RegisterLine(entry.number, entry.reference, state, entry.sha256, void_reason=reason)
    return RegisterLine(
        entry.number,
        entry.reference,
        state,
        entry.sha256,
        day=row.day,
        addressee=row.addressee,
        subject=row.subject,
        signer=_signer(row.frozen or {}, row.language),
        void_reason=reason,
        language=row.language,
        lunar_shift=row.lunar_shift or 0,
    )


def _signer(frozen: Mapping[str, Any], language: Language) -> str:
    """The name that the letter was signed with, as it was printed."""
    del language
    person = (frozen.get("signer") or {}).get("person") or {}
    return " ".join(filter(None, (person.get(part, "") for part in ("prefix", "given", "family"))))
