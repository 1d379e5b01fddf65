"""Reading the register: lists, search, one letter, a letter by its number or by its file."""

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop_app.core.folding import fold, fold_digits
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.refs import Kind, Summary
from desktop_app.db import register as given
from desktop_app.db import search, search_kinds
from desktop_app.db.search_words import searchable
from desktop_app.letters.models import LetterRow
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.service_rows import letter_row, ref, to_letter
from desktop_app.letters.state_records import Review

_SEARCH_LIMIT = 300
_MANY = 900
_LINE = (
    LetterRow.id, LetterRow.reference, LetterRow.subject, LetterRow.addressee, LetterRow.state,
    LetterRow.day,
)  # fmt: skip


def letter(session: Session, letter_id: int) -> Letter:
    """One letter; raises UserError when it is gone."""
    return to_letter(letter_row(session, letter_id))


def rows(
    session: Session,
    words: str = "",
    limit: int = 500,
    state: LetterState | None = None,
    review: Review | None = None,
) -> tuple[Letter, ...]:
    """Letters that have every word, latest first; of one state, or at one point, when asked."""
    query = select(LetterRow).where(_living())
    if state is not None:
        query = query.where(LetterRow.state == state)
    if review is not None:
        query = query.where(LetterRow.review == review)
    if words.strip():
        found = search.find(session, words, _SEARCH_LIMIT)
        query = query.where(LetterRow.id.in_([r.id for r in found if r.kind is Kind.LETTER]))
    latest = func.coalesce(LetterRow.issued_at, LetterRow.changed_at).desc()
    query = query.order_by(latest, LetterRow.id.desc()).limit(limit)
    return tuple(map(to_letter, session.scalars(query)))


def register(session: Session, year: int | None = None) -> tuple[Letter, ...]:
    """Every letter that has a number, void ones too, in the order of the numbers."""
    query = select(LetterRow).where(LetterRow.number.is_not(None))
    if year is not None:
        query = query.where(LetterRow.year == year)
    query = query.order_by(LetterRow.year, LetterRow.series_id, LetterRow.number)
    return tuple(map(to_letter, session.scalars(query)))


def by_reference(session: Session, reference: str) -> Letter | None:
    """The letter of a number, whatever digits, spaces and kinds of letter it was typed with.

    Signs between its parts tell letters apart only where several would else be meant.
    """
    exact = select(LetterRow).where(LetterRow.reference == fold_digits(reference.strip()))
    if reference.strip() and (row := session.scalars(exact).first()):
        return to_letter(row)
    for key in (_key, _parts):
        wanted = key(reference)
        same = [
            each for each, stored in _numbered_like(session, reference) if key(stored) == wanted
        ]
        if wanted and (len(same) == 1 or (same and key is _key)):
            return letter(session, same[0])
    return None


def bearing(session: Session, reference: str) -> tuple[Letter, ...]:
    """The letters that bear exactly this number: several where a circular has one for all."""
    query = select(LetterRow).where(LetterRow.reference == reference, LetterRow.number.is_not(None))
    return tuple(map(to_letter, session.scalars(query.order_by(LetterRow.id))))


def _numbered_like(session: Session, reference: str) -> Iterator[tuple[int, str]]:
    """Letters that may have this number, by the index: no list of all has to be read."""
    whole = tuple(((f" {word} ",),) for word in searchable(reference).split())
    keys = sorted(search_kinds.keys_of_kind(session, Kind.LETTER, whole)) if whole else []
    if not search_kinds.knows_kinds(session):
        keys = [
            each.id for each in search.find(session, reference, 900) if each.kind is Kind.LETTER
        ]
    for start in range(0, len(keys), _MANY):
        query = select(LetterRow.id, LetterRow.reference).where(
            LetterRow.id.in_(keys[start : start + _MANY]), LetterRow.number.is_not(None)
        )
        yield from ((key, stored) for key, stored in session.execute(query))


def find_pdf(session: Session, sha256: str) -> Letter | None:
    """The letter whose issued file has this SHA-256, for verification."""
    entry = given.by_hash(session, sha256.strip().lower())
    if entry is None or entry.letter_id is None:
        return None
    return letter(session, entry.letter_id)


def summaries(session: Session, ids: Collection[int]) -> tuple[Summary, ...]:
    """Letters in one line each, in the order asked for; deleted ones are left out."""
    query = select(*_LINE).where(LetterRow.id.in_(ids), _living())
    found = {row[0]: row for row in session.execute(query)}
    return tuple(_summary(*found[letter_id]) for letter_id in ids if letter_id in found)


def issued_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Issued letters that have every word, latest first, for who refers to one of them."""
    found = rows(session, words, limit=200)
    keys = [letter.id for letter in found if letter.number is not None and letter.id is not None]
    return summaries(session, keys[:20])


def count(session: Session) -> int:
    """How many letters the office keeps, drafts included."""
    return session.scalar(select(func.count()).select_from(LetterRow).where(_living())) or 0


def _summary(
    key: int, reference: str, subject: str, addressee: str, state: LabelledEnum, day: date | None
) -> Summary:
    title = reference or subject or LetterState.DRAFT.label
    parts = (subject if reference else "", addressee)
    return Summary(ref(key), title, " · ".join(filter(None, parts)), state.label, day)


def _living() -> ColumnElement[bool]:
    return LetterRow.deleted_at.is_(None)


def _key(reference: str) -> str:
    return "".join(fold(reference).split())


def _parts(reference: str) -> tuple[str, ...]:
    """The words and numbers of a reference, without the signs between them."""
    return tuple(searchable(reference).split())
