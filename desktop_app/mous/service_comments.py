"""Remarks on the articles of a memorandum: made, answered, and kept when they are settled."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, sessions
from desktop_app.mous import service_rows
from desktop_app.mous.life_records import Comment
from desktop_app.mous.models import CommentRow

_LONGEST = 4000


def comments(session: Session, mou_id: int, *, settled: bool = True) -> tuple[Comment, ...]:
    """The remarks on a memorandum in the order they were made, the settled ones if wanted."""
    rows = session.scalars(
        select(CommentRow).where(CommentRow.mou_id == mou_id).order_by(CommentRow.id)
    )
    return tuple(_comment(row) for row in rows if settled or row.settled_at is None)


def open_counts(session: Session, mou_id: int) -> dict[int, int]:
    """How many remarks are not settled, by the key of their article."""
    rows = session.execute(
        select(CommentRow.article_id, func.count())
        .where(CommentRow.mou_id == mou_id, CommentRow.settled_at.is_(None))
        .group_by(CommentRow.article_id)
    )
    return {key: count for key, count in rows if key is not None}


def add_comment(session: Session, comment: Comment) -> Comment:
    """Make a remark; an empty `said_by` means the officer at work.

    Raises UserError without words, and for an article that is not of this memorandum.
    """
    row = service_rows.living_row(session, comment.mou_id)
    if comment.article_id is not None and comment.article_id not in {a.id for a in row.articles}:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This article is not in the memorandum any more."),
            QT_TRANSLATE_NOOP("Sentences", "Open the memorandum again and choose another article."),
        )
    made = CommentRow(
        mou_id=comment.mou_id,
        article_id=comment.article_id,
        language=comment.language,
        text=_words(comment.text),
        said_by=comment.said_by.strip() or sessions.who(session),
        at=sessions.now(session),
        settled="",
    )
    session.add(made)
    session.flush()
    told = _comment(made)
    _tell(session, "commented", told)
    return told


def settle_comment(session: Session, comment_id: int, answer: str) -> Comment:
    """Answer a remark, which settles it; UserError without an answer or when it is settled."""
    row = _row(session, comment_id)
    if row.settled_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This remark is settled already."),
            QT_TRANSLATE_NOOP("Sentences", "Take it up again first to answer it anew."),
        )
    row.settled, row.settled_at = _words(answer), sessions.now(session)
    session.flush()
    told = _comment(row)
    _tell(session, "settled a comment", told)
    return told


def reopen_comment(session: Session, comment_id: int) -> Comment:
    """Take a settled remark up again; its answer stays in the history."""
    row = _row(session, comment_id)
    if row.settled_at is None:
        return _comment(row)
    row.settled, row.settled_at = "", None
    session.flush()
    told = _comment(row)
    _tell(session, "took a comment up again", told)
    return told


def _row(session: Session, comment_id: int) -> CommentRow:
    row = session.get(CommentRow, comment_id)
    if row is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This remark is not in the office."),
            QT_TRANSLATE_NOOP("Sentences", "Close the list and open it again."),
        )
    service_rows.living_row(session, row.mou_id)
    return row


def _words(text: str) -> str:
    said = refuse_controls(text, QT_TRANSLATE_NOOP("Sentences", "The remark")).strip()
    if not said:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The remark says nothing."),
            QT_TRANSLATE_NOOP("Sentences", "Write it first."),
        )
    if len(said) > _LONGEST:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The remark is too long."),
            say(
                QT_TRANSLATE_NOOP("Sentences", "Use no more than {count} letters."), count=_LONGEST
            ),
        )
    return said


def _comment(row: CommentRow) -> Comment:
    return Comment(
        row.id,
        row.mou_id,
        row.article_id,
        row.language,
        row.text,
        row.said_by,
        row.at,
        row.settled,
        row.settled_at,
    )


def _tell(session: Session, act: str, comment: Comment) -> None:
    told = {"comment": comment.text, "said_by": comment.said_by, "answer": comment.settled}
    language: Language | None = comment.language
    after = {**told, "article": comment.article_id, "language": language}
    history.record(session, act, Ref(Kind.MOU, comment.mou_id), None, after)
