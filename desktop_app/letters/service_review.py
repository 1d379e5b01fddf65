"""Review and approval of drafts: sent, returned or approved, each with who and when.

An approval is of one text: whoever changes it afterwards lets the approval lapse.
"""

from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, sessions
from desktop_app.letters.models import LetterRow
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.service_rows import LABELS, letter_row, ref, snapshot, to_letter
from desktop_app.letters.state_records import Review

_OPEN = frozenset({"reply_by", "wet_ink", "series_id"})
"""What may change without the approval: nothing of it is part of the text approved."""
_APPROVED_PARTS = tuple(name for name in LABELS if name not in _OPEN and name != "state")


def send_for_review(session: Session, letter_id: int, version: int, note: str = "") -> Letter:
    """Ask that a draft be approved; `note` is for whoever reads it.

    Raises UserError unless it is a draft that is not in review or approved already, ConflictError
    when it is not the `version` that the officer saw.
    """
    row = _draft(session, letter_id, version)
    if row.review in (Review.IN_REVIEW, Review.APPROVED):
        raise _not_now(row)
    return _put(session, row, "sent for review", Review.IN_REVIEW, _line(note))


def return_draft(session: Session, letter_id: int, version: int, reason: str) -> Letter:
    """Give a draft back to be mended; raises like `send_for_review`, and without a reason."""
    reason = _line(reason)
    if not reason:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Nobody can mend what nobody names."),
            QT_TRANSLATE_NOOP("Sentences", "Write in a few words why the letter is returned."),
        )
    row = _draft(session, letter_id, version)
    if row.review not in (Review.IN_REVIEW, Review.APPROVED):
        raise _not_now(row)
    return _put(session, row, "returned", Review.RETURNED, reason)


def approve(session: Session, letter_id: int, version: int) -> Letter:
    """Approve the text as it stands; raises like `send_for_review`, and unless it is in review."""
    row = _draft(session, letter_id, version)
    if row.review is not Review.IN_REVIEW:
        raise _not_now(row)
    return _put(session, row, "approved", Review.APPROVED, row.review_note or "")


def lapse_if_changed(session: Session, row: LetterRow, before: Letter | None) -> Letter:
    """Let the approval of a draft lapse when what was approved is not what `row` says now.

    Returns the letter as it stands then.
    """
    after = to_letter(row)
    if before is None or row.review is not Review.APPROVED:
        return after
    if any(getattr(before, name) != getattr(after, name) for name in _APPROVED_PARTS):
        return _put(session, row, "approval lapsed", None, "")
    return after


def _put(session: Session, row: LetterRow, act: str, review: Review | None, note: str) -> Letter:
    before = to_letter(row)
    approved = review is Review.APPROVED
    row.review, row.review_note = review, note or None
    row.approved_by = sessions.who(session) if approved else None
    row.approved_at = sessions.now(session) if approved else None
    row.changed_at = sessions.now(session)
    session.flush()
    after = to_letter(row)
    history.record(session, act, ref(row.id), snapshot(before), snapshot(after))
    return after


def _draft(session: Session, letter_id: int, version: int) -> LetterRow:
    row = letter_row(session, letter_id)
    if row.state is not LetterState.DRAFT:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{reference} is issued already."),
                reference=row.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Only drafts are reviewed."),
        )
    if row.version != version:
        raise ConflictError(
            QT_TRANSLATE_NOOP(
                "Sentences", "Somebody else changed this letter since you looked at it."
            ),
            {QT_TRANSLATE_NOOP("Sentences", "Version"): str(version)},
            {QT_TRANSLATE_NOOP("Sentences", "Version"): str(row.version)},
        )
    return row


def _not_now(row: LetterRow) -> UserError:
    match row.review:
        case Review.IN_REVIEW:
            return UserError(
                QT_TRANSLATE_NOOP("Sentences", "The letter is in review already."),
                QT_TRANSLATE_NOOP("Sentences", "Approve it, or return it with the reason."),
            )
        case Review.APPROVED:
            return UserError(
                QT_TRANSLATE_NOOP("Sentences", "The letter is approved already."),
                QT_TRANSLATE_NOOP("Sentences", "Issue it, or return it with the reason."),
            )
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "The letter is not in review."),
        QT_TRANSLATE_NOOP("Sentences", "Send it for review first."),
    )


def _line(text: str) -> str:
    what = QT_TRANSLATE_NOOP("Sentences", "The note")
    return " ".join(refuse_controls(text.replace("\r", "\n"), what).split())
