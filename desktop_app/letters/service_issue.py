"""Issue: the one moment when a letter gets its number and becomes what it will always be."""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, looked_up, say
from desktop_app.db import blobs, history, register, sessions
from desktop_app.letters import service_numbers as numbers
from desktop_app.letters.models import LetterRow, SeriesRow
from desktop_app.letters.records import CheckState, Letter, LetterPaper, LetterState
from desktop_app.letters.service_checks import check_letter
from desktop_app.letters.service_incoming_state import settle_answered
from desktop_app.letters.service_ink_paper import inked
from desktop_app.letters.service_paper import draft_paper, printed
from desktop_app.letters.service_people import for_whom, in_one_line
from desktop_app.letters.service_rows import (
    letter_row,
    make_findable,
    ref,
    series_row,
    snapshot,
    to_letter,
    write_texts,
)
from desktop_app.letters.service_rows_kept import rows_kept

PDF = "application/pdf"


def issue(
    session: Session,
    letter_id: int,
    version: int,
    freeze: Callable[[LetterPaper], bytes],
    signed: bool,
    *,
    same: str = "",
    wet_ink: bool = False,
) -> Letter:
    """Give the letter its number, freeze it and keep the PDF that `freeze` makes of the paper.

    `same` is the number that other letters of the same circular bear already. With `wet_ink` the
    paper has a code that binds the sheet signed by hand to the text frozen now.
    All of it is one transaction: when anything fails, `freeze` included, no number is used up.
    Raises ConflictError when the letter is not the `version` the officer saw, UserError with
    every reason why it may not be issued, and whatever `freeze` raises.
    """
    with rows_kept(session):
        row = letter_row(session, letter_id)
        _require_version(row, version)
        return _issue(session, row, freeze, signed=signed, same=same, wet_ink=wet_ink)


def _issue(
    session: Session,
    row: LetterRow,
    freeze: Callable[[LetterPaper], bytes],
    *,
    signed: bool,
    same: str,
    wet_ink: bool,
) -> Letter:
    letter = to_letter(row)
    _require_fit(session, letter)
    series = series_row(session, row.series_id)
    assert series is not None, "the checks have found the series"
    taken = _take(session, letter, series, same)
    numbered = _numbered(session, letter, taken, signed=signed)
    paper = draft_paper(session, replace(numbered, wet_ink=wet_ink and not signed))
    if paper.letter.wet_ink:
        paper = inked(paper)
    pdf = freeze(paper)
    _freeze_row(session, row, paper, pdf)
    register.enter(
        session,
        series_id=taken.series_id,
        series_name=taken.series_name,
        year=taken.year,
        number=taken.number,
        reference=taken.reference,
        letter_id=row.id,
        sha256=row.pdf_sha256,
    )
    issued = to_letter(row)
    history.record(session, "issued", ref(row.id), snapshot(letter), snapshot(issued))
    make_findable(session, row)
    settle_answered(session, row.id)
    return issued


def void(session: Session, letter_id: int, reason: str) -> Letter:
    """Mark an issued letter as void, with the reason; its number stays taken for good.

    Raises UserError without a reason, for a draft, and for a letter that is already void.
    """
    reason = " ".join(refuse_controls(reason, QT_TRANSLATE_NOOP("Sentences", "The reason")).split())
    if not reason:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A void needs a reason."),
            QT_TRANSLATE_NOOP("Sentences", "Write in a few words why the letter is void."),
        )
    row = letter_row(session, letter_id)
    entry = register.of_letter(session, letter_id)
    if entry is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This letter has no number yet."),
            QT_TRANSLATE_NOOP("Sentences", "Delete the draft instead."),
        )
    before = snapshot(to_letter(row))
    register.void(session, entry, reason)
    row.state, row.void_reason = LetterState.VOID, reason
    row.changed_at = sessions.now(session)
    session.flush()
    voided = to_letter(row)
    history.record(session, "voided", ref(row.id), before, snapshot(voided))
    settle_answered(session, row.id)
    return voided


def issued_pdf(session: Session, letter_id: int) -> bytes:
    """The PDF as issued, checked against its hash; UserError for a draft or a damaged file."""
    row = letter_row(session, letter_id)
    entry = register.of_letter(session, letter_id)
    if entry is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This letter has not been issued yet."),
            QT_TRANSLATE_NOOP("Sentences", "Issue it first."),
        )
    if row.pdf_sha256 != entry.sha256:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "The register and the letter {reference} do not agree on the issued file.",
                ),
                reference=entry.reference,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Do not send it. Run “dabir check” and bring the office back from a backup.",
            ),
        )
    return blobs.get(session, entry.sha256)


def _require_version(row: LetterRow, version: int) -> None:
    if row.version == version:
        return
    version_label = QT_TRANSLATE_NOOP("Sentences", "Version")
    number_label = QT_TRANSLATE_NOOP("Sentences", "Number")
    not_issued = looked_up(QT_TRANSLATE_NOOP("Sentences", "not issued"))
    raise ConflictError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "{reference} has been issued meanwhile."),
            reference=row.reference,
        )
        if row.reference
        else QT_TRANSLATE_NOOP(
            "Sentences", "Somebody else changed this letter since you looked at it."
        ),
        {version_label: str(version), number_label: not_issued},
        {version_label: str(row.version), number_label: row.reference or not_issued},
    )


def _require_fit(session: Session, letter: Letter) -> None:
    if letter.state is not LetterState.DRAFT:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{reference} is issued already."),
                reference=letter.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "A letter gets its number only once."),
        )
    found = check_letter(session, letter, thorough=True)
    blocking = [check for check in found if check.state is CheckState.BLOCKS]
    if blocking:
        reasons = join(
            say("{name}: {sentence}", name=check.name, sentence=looked_up(check.sentence))
            for check in blocking
        )
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The letter is not ready to be issued. {reasons}"),
                reasons=reasons,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Mend this, then issue it again."),
        )


def _take(session: Session, letter: Letter, series: SeriesRow, same: str) -> numbers.Taken:
    if same:
        return numbers.take_same(session, series, same)
    if letter.shares_number:
        precedent = numbers.precedent_of(session, letter.precedent)
        assert precedent is not None, "the checks have found the precedent"
        return numbers.take_answer(session, precedent)
    return numbers.take_number(session, series)


def _numbered(session: Session, letter: Letter, taken: numbers.Taken, *, signed: bool) -> Letter:
    """The letter with its number: of the year in which it is issued, whatever its own day."""
    day = letter.day or sessions.today(session)
    return replace(
        letter,
        day=day,
        on_behalf_post_id=for_whom(session, letter, day),
        state=LetterState.SIGNED if signed else LetterState.ISSUED,
        series_id=taken.series_id,
        year=taken.year,
        number=taken.number,
        reference=taken.reference,
        issued_at=sessions.now(session),
        issued_by=sessions.who(session),
    )


def _freeze_row(session: Session, row: LetterRow, paper: LetterPaper, pdf: bytes) -> None:
    letter = paper.letter
    row.day, row.state, row.series_id = letter.day, letter.state, letter.series_id
    row.on_behalf_post_id = letter.on_behalf_post_id
    write_texts(row, letter)
    row.year, row.number, row.reference = letter.year, letter.number, letter.reference
    row.issued_at, row.issued_by = letter.issued_at, letter.issued_by
    row.addressee = in_one_line(session, paper.addressee)
    row.frozen = printed(paper)
    row.wet_ink, row.text_sha256 = letter.wet_ink or None, letter.text_sha256 or None
    row.pdf_sha256 = blobs.put(session, pdf, PDF)
    row.changed_at = sessions.now(session)
    session.flush()
