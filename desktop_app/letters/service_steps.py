"""How far a letter has come on its way, with who took each step and when."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.history import HistoryEntry
from desktop_app.db import history
from desktop_app.letters.models import DispatchRow
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.service_rows import letter_row, ref, series_row, to_letter
from desktop_app.letters.state_records import Progress, Review
from desktop_app.letters.step_records import Step, StepName, Way

_ENTRIES = 500
"""How far back the history of one letter is read."""


def way(session: Session, letter_id: int) -> Way:
    """The steps that a stored letter has taken; a void letter keeps those before the void."""
    letter = to_letter(letter_row(session, letter_id))
    told = history.of(session, ref(letter_id), limit=_ENTRIES)
    series = series_row(session, letter.series_id)
    return Way(
        (*_before(letter, told), *_after(session, letter, told)),
        bool(series is not None and series.needs_approval),
        letter.review_note if letter.review is Review.RETURNED else "",
    )


def _before(letter: Letter, told: tuple[HistoryEntry, ...]) -> Iterator[Step]:
    yield _step(StepName.DRAFT, _latest(told, "created"))
    if letter.review in (Review.IN_REVIEW, Review.APPROVED):
        yield _step(StepName.REVIEW, _latest(told, "sent for review"))
    if letter.review is Review.APPROVED:
        yield Step(StepName.APPROVED, letter.approved_at, letter.approved_by)


def _after(session: Session, letter: Letter, told: tuple[HistoryEntry, ...]) -> Iterator[Step]:
    if letter.state is LetterState.DRAFT:
        return
    yield Step(StepName.ISSUED, letter.issued_at, letter.issued_by)
    if letter.scan_sha256:
        yield Step(StepName.SIGNED, letter.scanned_at, letter.scanned_by)
    elif _was_signed(letter, told):
        yield Step(StepName.SIGNED, letter.issued_at, letter.issued_by)
    yield from _sent(session, letter)
    if letter.progress is Progress.FILED:
        yield _step(StepName.FILED, _to_progress(told, Progress.FILED), letter)


def _was_signed(letter: Letter, told: tuple[HistoryEntry, ...]) -> bool:
    if letter.state is not LetterState.VOID:
        return letter.state is LetterState.SIGNED
    issued = _latest(told, "issued")
    return issued is not None and (issued.after or {}).get("state") == LetterState.SIGNED.stored


def _sent(session: Session, letter: Letter) -> Iterator[Step]:
    """When it went to its addressee, and when that one acknowledged it."""
    query = (
        select(DispatchRow)
        .where(DispatchRow.letter_id == letter.id, DispatchRow.copy_place.is_(None))
        .order_by(DispatchRow.sent_at)
    )
    rows = [row for row in session.scalars(query) if row.sent_at is not None]
    if rows:
        yield Step(StepName.DISPATCHED, rows[0].sent_at, rows[0].sent_by)
    if any(row.acknowledged_on for row in rows):
        yield Step(StepName.ACKNOWLEDGED)


def _latest(told: tuple[HistoryEntry, ...], act: str) -> HistoryEntry | None:
    return next((entry for entry in told if entry.act == act), None)


def _to_progress(told: tuple[HistoryEntry, ...], progress: Progress) -> HistoryEntry | None:
    wanted = progress.stored
    return next((e for e in told if (e.after or {}).get("progress") == wanted), None)


def _step(name: StepName, entry: HistoryEntry | None, letter: Letter | None = None) -> Step:
    if entry is not None:
        return Step(name, entry.at, entry.who)
    return Step(name, letter.filed_at if letter else None)
