"""Gathers the register of a series and year for print, from what was given and never changes."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import counters
from desktop_app.db.register import RegisterEntry, RegisterVoid
from desktop_app.letters.models import ClosedYearRow, IncomingRow, LetterRow, SeriesRow
from desktop_app.letters.records import LetterState
from desktop_app.letters.register_records import RegisterLine, RegisterPaper, RegisterYear
from desktop_app.letters.service_rows import to_series

_Found = Select[RegisterEntry, RegisterVoid, LetterRow, IncomingRow]


def register_years(session: Session) -> tuple[RegisterYear, ...]:
    """Every series and year in which a number was given, the latest year first, closed ones too."""
    query = select(RegisterEntry.series_id, RegisterEntry.year).distinct()
    known = {row.id: row for row in session.scalars(select(SeriesRow))}
    given = [(known[key], year) for key, year in session.execute(query) if key in known]
    main = {(known.get(row.shares_id or 0, row).id, year) for row, year in given}
    years = (
        RegisterYear(to_series(known[key]), year, known[key].deleted_at is not None)
        for key, year in main
    )
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
    closed = session.scalar(
        select(ClosedYearRow.closed_at).filter_by(series_id=series_id, year=year)
    )
    ended = closed or row.deleted_at
    return RegisterPaper(
        sender=contacts.sender(session),
        series=to_series(row),
        year=year,
        lines=_lines(session, series_id, year),
        given=counters.peek(session, series_id, year) - 1,
        closed_on=ended.date() if ended else None,
        year_closed=closed is not None,
    )


def _lines(session: Session, series_id: int, year: int) -> tuple[RegisterLine, ...]:
    """The numbers of the series, each followed by those that repeat it."""
    own = [_line(*found) for found in session.execute(_entries((series_id,), year))]
    query = select(SeriesRow.id).where(SeriesRow.shares_id == series_id)
    beside = tuple(session.scalars(query))
    if not beside:
        return tuple(own)
    under: dict[str, list[RegisterLine]] = {line.reference: [line] for line in own}
    later: list[RegisterLine] = []
    for found in session.execute(_entries(beside, year)):
        line = replace(_line(*found), shared=True)
        under.get(_base(line.reference, under), later).append(line)
    return (*(each for lines in under.values() for each in lines), *later)


def _base(reference: str, known: Collection[str]) -> str:
    """The number that a shared one repeats: itself, else without its suffixes."""
    while reference and reference not in known:
        head, slash, suffix = reference.rpartition("/")
        reference = head if slash and suffix.isdecimal() else ""
    return reference


def _entries(series: Collection[int], year: int) -> _Found:
    return (
        select(RegisterEntry, RegisterVoid, LetterRow, IncomingRow)
        .outerjoin(RegisterVoid, RegisterVoid.entry_id == RegisterEntry.id)
        .outerjoin(LetterRow, LetterRow.id == RegisterEntry.letter_id)
        .outerjoin(IncomingRow, IncomingRow.id == RegisterEntry.incoming_id)
        .where(RegisterEntry.series_id.in_(series), RegisterEntry.year == year)
        .order_by(RegisterEntry.number)
    )


def _line(
    entry: RegisterEntry,
    void: RegisterVoid | None,
    row: LetterRow | None,
    received: IncomingRow | None,
) -> RegisterLine:
    standing = row.state if row is not None else LetterState.ISSUED
    gone = void is not None or (row is None and received is None)
    bare = RegisterLine(
        entry.number,
        entry.reference,
        LetterState.VOID if gone else standing,
        entry.sha256,
        void_reason=void.reason if void is not None else "",
    )
    if received is not None:
        return _received(bare, received)
    if row is None:
        return bare
    return replace(
        bare,
        day=row.day,
        addressee=row.addressee,
        subject=row.subject,
        signer=_signer(row.frozen or {}, row.language),
        language=row.language,
        lunar_shift=row.lunar_shift or 0,
    )


def _received(bare: RegisterLine, row: IncomingRow) -> RegisterLine:
    return replace(
        bare,
        day=row.received_on,
        addressee=row.sender,
        subject=row.subject,
        signer=" · ".join(filter(None, (row.their_reference, row.their_day_printed))),
        language=row.language,
        received=True,
        referred=", ".join(dict.fromkeys(each.to for each in row.referrals)),
    )


def _signer(frozen: Mapping[str, Any], language: Language) -> str:
    """The name that the letter was signed with, as it was printed."""
    del language
    person = (frozen.get("signer") or {}).get("person") or {}
    return " ".join(filter(None, (person.get(part, "") for part in ("prefix", "given", "family"))))
