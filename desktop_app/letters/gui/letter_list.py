"""What the list of letters asks the register for: one segment each, of any length."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.core.folding import fold
from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Ref
from desktop_app.letters import service, service_find
from desktop_app.letters.find_records import LetterQuery
from desktop_app.letters.gui.circular_rows import circular_row
from desktop_app.letters.gui.incoming_part import RECEIVED
from desktop_app.letters.gui.incoming_rows import incoming_row
from desktop_app.letters.gui.issued_way import AWAITED, awaited_rows
from desktop_app.letters.gui.letter_rows import letter_row
from desktop_app.letters.records import LetterState
from desktop_app.letters.state_records import Review
from desktop_app.ui.records_model import Row

CIRCULARS = "circulars"
DRAFTS, REVIEW = "drafts", "review"
_SHORT = frozenset({CIRCULARS, AWAITED})
"""Segments that never grow long: they are read as one."""

Rows = tuple[Row, ...]


def segment_query(segment: str, conditions: LetterQuery, words: str) -> LetterQuery:
    """The conditions of a segment added to those that were chosen."""
    query = replace(conditions, words=words.strip(), received=segment == RECEIVED)
    if segment == DRAFTS:
        query = replace(query, state=LetterState.DRAFT)
    if segment == REVIEW:
        query = replace(query, state=LetterState.DRAFT, review=Review.IN_REVIEW)
    return query


def order_work(
    segment: str, conditions: LetterQuery, words: str, limit: int | None
) -> Callable[[Any], RefList]:
    """Work that finds the records of a segment, in order."""
    if segment not in _SHORT:
        query = segment_query(segment, conditions, words)
        return lambda session: service_find.found(session, query, limit=limit)
    read, wanted = _reader(segment), fold(words).split()

    def work(session: Any) -> RefList:
        rows = [row for row in read(session) if all(word in row.folded for word in wanted)]
        return RefList(row.ref for row in rows[:limit])

    return work


def rows_work(segment: str) -> Callable[[Any, Sequence[Ref]], Rows]:
    """Work that reads the rows of some records of a segment."""
    if segment in _SHORT:
        read = _reader(segment)
        return lambda session, refs: _those(read(session), refs)
    if segment == RECEIVED:
        today = date.today()
        return lambda session, refs: tuple(
            incoming_row(line, today) for line in service_find.incoming_rows(session, refs)
        )
    return lambda session, refs: tuple(
        letter_row(letter, circular)
        for letter, circular in service_find.letter_lines(session, refs)
    )


def _those(rows: Rows, refs: Sequence[Ref]) -> Rows:
    wanted = set(refs)
    return tuple(row for row in rows if row.ref in wanted)


def _reader(segment: str) -> Callable[[Any], Rows]:
    if segment == AWAITED:
        return awaited_rows()
    return lambda session: tuple(map(circular_row, service.circulars(session)))
