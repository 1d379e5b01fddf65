"""Whether the register may take a letter: its series, its number, its approval."""

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.numbering import parse_pattern
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, say
from desktop_app.letters import service_numbers as numbers
from desktop_app.letters.authority_records import SeriesUse
from desktop_app.letters.models import SeriesRow
from desktop_app.letters.records import Check, CheckName, CheckState, Letter
from desktop_app.letters.service_rows import series_row
from desktop_app.letters.state_records import Review


def check_series(session: Session, letter: Letter) -> Check:
    """Whether the letter can get a number today: of its series, or its precedent's."""
    row = series_row(session, letter.series_id)
    if row is None:
        return _series_blocks(
            QT_TRANSLATE_NOOP("Sentences", "Choose the series that numbers the letter.")
        )
    if row.used_for is SeriesUse.INCOMING:
        return _series_blocks(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "“{name}” numbers letters that came in; choose another series."
                ),
                name=row.name,
            )
        )
    if letter.shares_number:
        return _check_shared(session, letter)
    try:
        parse_pattern(row.pattern)
    except UserError as error:
        return _series_blocks(str(error))
    return _can_number(session, row, QT_TRANSLATE_NOOP("Sentences", "Numbered in {name}."))


def check_approval(session: Session, letter: Letter) -> Check | None:
    """Whether the letter is approved; None where its series does not ask for that."""
    row = series_row(session, letter.series_id)
    if row is None or not row.needs_approval:
        return None
    name = CheckName.APPROVAL
    match letter.review:
        case Review.APPROVED:
            by = say(QT_TRANSLATE_NOOP("Sentences", "Approved by {who}."), who=letter.approved_by)
            return Check(name, CheckState.PASSED, by)
        case Review.IN_REVIEW:
            sentence = QT_TRANSLATE_NOOP("Sentences", "The letter is in review: approve it first.")
        case Review.RETURNED:
            sentence = say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The letter was returned: {note} Mend it and send it again."
                ),
                note=letter.review_note,
            )
        case _:
            sentence = QT_TRANSLATE_NOOP(
                "Sentences", "This series takes approved letters only: send it for review."
            )
    return Check(name, CheckState.BLOCKS, sentence)


def _check_shared(session: Session, letter: Letter) -> Check:
    if letter.precedent is None:
        return _series_blocks(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Choose the letter whose number this one shares, or give it a number of its own.",
            )
        )
    precedent = numbers.precedent_of(session, letter.precedent)
    if precedent is None:
        return _series_blocks(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The letter that this one answers has no number yet, so it cannot be shared.",
            )
        )
    words = QT_TRANSLATE_NOOP("Sentences", "Numbered beside {name}.")
    return _can_number(session, precedent.series, words, precedent.reference)


def _can_number(session: Session, row: SeriesRow, words: str, named: str = "") -> Check:
    if (error := numbers.obstacle(session, row)) is not None:
        return _series_blocks(join((error.message, error.advice)))
    return Check(CheckName.SERIES, CheckState.PASSED, say(words, name=named or row.name))


def _series_blocks(sentence: str) -> Check:
    return Check(CheckName.SERIES, CheckState.BLOCKS, sentence)
