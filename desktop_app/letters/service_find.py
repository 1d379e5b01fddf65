"""Finding letters in a register of any size: by conditions and words, latest first.

The order of all letters is known between two acts of the office; conditions and words only choose
from it, and rows are read of those that are seen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import compress, islice
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from desktop_app.contacts.service_find import countries_in_use
from desktop_app.contacts.service_where import bodies_in, posts_in
from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import search_kinds, sessions
from desktop_app.db.remembered import remembered
from desktop_app.db.search_words import Terms, asked
from desktop_app.letters import service_find_order as book
from desktop_app.letters.find_records import FilterChoices, LetterQuery
from desktop_app.letters.incoming_records import IncomingLine
from desktop_app.letters.models import CircularRow, IncomingRow, LetterRow, SeriesRow
from desktop_app.letters.records import Letter
from desktop_app.letters.service_awaited import waiting_condition
from desktop_app.letters.service_incoming_reading import OPEN_STATES, lines_of

_LINE = (
    LetterRow.id, LetterRow.version, LetterRow.reference, LetterRow.subject, LetterRow.addressee,
    LetterRow.day, LetterRow.state, LetterRow.is_sample, LetterRow.circular_id, LetterRow.review,
    LetterRow.progress,
)  # fmt: skip
_NAMES = tuple(column.key for column in _LINE)


def found(session: Session, query: LetterQuery, *, limit: int | None = None) -> RefList:
    """The letters that `query` asks for, latest first; all of them without a `limit`.

    Those whose names only sound like the words come behind the others.
    """
    kind = Kind.INCOMING if query.received else Kind.LETTER
    plain = query == LetterQuery(received=query.received)
    if plain and limit is not None and not book.is_known(session, kind):
        return book.first(session, kind, limit)
    order = book.order(session, kind)
    mask = _mask(session, order, query)
    if not query.words.strip():
        codes = order.refs.codes if mask is None else compress(order.refs.codes, mask)
        return RefList.of_codes(islice(codes, limit))
    return _with_words(session, kind, order, mask, query.words, limit)


def letter_lines(session: Session, refs: Sequence[Ref]) -> tuple[tuple[Letter, str], ...]:
    """Letters as a list shows them, with the name of the circular each came of.

    Read by columns: nothing else of these records is filled.
    """
    keys = [ref.id for ref in refs if ref.kind is Kind.LETTER]
    rows = session.execute(select(*_LINE).where(LetterRow.id.in_(keys))).all()
    made = {row[0]: Letter(**dict(zip(_NAMES, row, strict=True))) for row in rows}
    circulars = {each.circular_id for each in made.values()} - {None}
    of = select(CircularRow.id, CircularRow.title).where(CircularRow.id.in_(circulars))
    titles = {key: str(title) for key, title in session.execute(of)} if circulars else {}
    return tuple(
        (made[key], titles.get(made[key].circular_id or 0, "")) for key in keys if key in made
    )


def incoming_rows(session: Session, refs: Sequence[Ref]) -> tuple[IncomingLine, ...]:
    """Letters that came in as a list shows them."""
    return lines_of(session, [ref.id for ref in refs if ref.kind is Kind.INCOMING])


def choices(session: Session) -> FilterChoices:
    """What can be asked for: series, years of numbers and countries in use, latest first."""
    series = session.execute(
        select(SeriesRow.id, SeriesRow.name)
        .where(SeriesRow.deleted_at.is_(None), SeriesRow.shares_id.is_(None))
        .order_by(SeriesRow.name)
    )
    years: set[int] = set()
    for table in (LetterRow, IncomingRow):
        each = select(table.year).where(table.series_id.is_not(None), table.year.is_not(None))
        years.update(year for year in session.scalars(each.distinct()) if year)
    return FilterChoices(
        tuple((key, name) for key, name in series),
        tuple(sorted(years, reverse=True)),
        countries_in_use(session),
    )


def _with_words(
    session: Session,
    kind: Kind,
    order: book.Order,
    mask: Sequence[int] | None,
    words: str,
    limit: int | None,
) -> RefList:
    terms, likely = asked(words), asked(words, loosely=True)
    codes = list(islice(_having(session, kind, order, mask, terms), limit))
    if likely != terms and (limit is None or len(codes) < limit):
        known = set(codes)
        more = (c for c in _having(session, kind, order, mask, likely) if c not in known)
        codes += islice(more, None if limit is None else limit - len(codes))
    return RefList.of_codes(codes)


def _having(
    session: Session, kind: Kind, order: book.Order, mask: Sequence[int] | None, terms: Terms
) -> Iterator[int]:
    if not terms:
        return iter(())
    return order.with_rows(search_kinds.rows_of_kind_with(session, kind, terms), mask)


def _mask(session: Session, order: book.Order, query: LetterQuery) -> Sequence[int] | None:
    """For each place whether its letter fits all but the words; None where all do."""
    query = replace(query, words="")
    if query == LetterQuery(received=query.received):
        return None
    name = "letters.mask", query, sessions.today(session)
    return remembered(session, name, lambda: _read_mask(session, order, query))


def _read_mask(session: Session, order: book.Order, query: LetterQuery) -> bytearray:
    table: Any = IncomingRow if query.received else LetterRow
    conditions = _incoming(query) if query.received else _sent(query)
    fitting = set(session.scalars(select(table.id).where(*conditions, *_both(table, query))))
    return bytearray(ref.id in fitting for ref in order.refs)


def _both(table: Any, query: LetterQuery) -> Iterator[ColumnElement[bool]]:
    yield table.deleted_at.is_(None)
    if query.series_id is not None:
        yield table.series_id == query.series_id
    if query.year is not None:
        yield table.year == query.year
    if query.language is not None:
        yield table.language == query.language
    day: Any = IncomingRow.received_on if query.received else LetterRow.day
    if query.since is not None:
        yield day >= query.since
    if query.until is not None:
        yield day <= query.until


def _sent(query: LetterQuery) -> Iterator[ColumnElement[bool]]:
    row: Any = LetterRow
    for name in ("state", "review", "progress"):
        value = getattr(query, name)
        if value is not None:
            yield getattr(row, name) == value
    if query.awaiting:
        yield waiting_condition()
    if query.has_enclosures:
        yield row.enclosures != []
    if query.country or query.organisation_id is not None:
        where = query.country, query.organisation_id
        yield or_(
            row.addressee_organisation_id.in_(bodies_in(*where)),
            row.addressee_post_id.in_(posts_in(*where)),
        )


def _incoming(query: LetterQuery) -> Iterator[ColumnElement[bool]]:
    row: Any = IncomingRow
    if query.incoming_state is not None:
        yield row.state == query.incoming_state
    if query.awaiting:
        yield row.state.in_(OPEN_STATES)
        yield row.reply_by.is_not(None)
    if query.has_enclosures:
        yield or_(row.enclosures_count > 0, row.enclosures != [])
    if query.country or query.organisation_id is not None:
        where = query.country, query.organisation_id
        yield or_(
            row.sender_organisation_id.in_(bodies_in(*where)),
            row.sender_post_id.in_(posts_in(*where)),
        )
