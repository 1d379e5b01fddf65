"""Keeps what the texts of a memorandum were: by hand, and by itself at the steps that matter."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, defer

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs, history, sessions
from desktop_app.mous import service_rows, service_store
from desktop_app.mous.life_records import VersionLine, VersionOrigin
from desktop_app.mous.models import VersionRow
from desktop_app.mous.records import Article, ArticleText, Mou, MouState
from desktop_app.mous.version_records import Version

_STEPS = {MouState.CONSULTATION, MouState.APPROVED, MouState.SIGNED}
"""States that are entered with a text that others will ask for later."""
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LONGEST_LABEL = 200


def versions(session: Session, mou_id: int) -> tuple[VersionLine, ...]:
    """The kept versions of a memorandum, the newest first."""
    rows = session.scalars(
        select(VersionRow)
        .where(VersionRow.mou_id == mou_id)
        .order_by(VersionRow.number.desc())
        .options(defer(VersionRow.texts))
    )
    return tuple(map(_line, rows))


def version(session: Session, version_id: int) -> Version:
    """One kept version with its texts; UserError when it is not there."""
    row = session.get(VersionRow, version_id)
    if row is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This version is not in the office."),
            QT_TRANSLATE_NOOP("Sentences", "Close the list and open it again."),
        )
    articles = tuple(map(_article, row.texts))
    return Version(row.mou_id, _line(row), articles, row.file_name, row.file_sha256)


def version_file(session: Session, version_id: int) -> tuple[str, bytes]:
    """Name and content of the file that a partner's version came in."""
    found = version(session, version_id)
    if not found.file_sha256:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This version did not come in a file."),
            QT_TRANSLATE_NOOP("Sentences", "Its texts are in the office itself."),
        )
    return found.file_name, blobs.get(session, found.file_sha256)


def keep_version(session: Session, mou_id: int, label: str) -> VersionLine:
    """Keep the texts as they are now under a name of the officer's.

    Raises UserError without a name, and when nothing is written yet.
    """
    row = service_rows.living_row(session, mou_id)
    line = _keep(session, mou_id, _checked(label), service_store.read(row).articles)
    return _tell(session, mou_id, line)


def keep_partner_version(
    session: Session, mou_id: int, label: str, articles: Sequence[Article], file: tuple[str, bytes]
) -> VersionLine:
    """Keep a partner's draft, with the name and content of the file that it came in."""
    service_rows.living_row(session, mou_id)
    name, data = file
    sha256 = blobs.put(session, data, _DOCX)
    origin = VersionOrigin.PARTNER
    line = _keep(session, mou_id, _checked(label), articles, origin, (name, sha256))
    return _tell(session, mou_id, line, name)


def keep_at_step(session: Session, mou: Mou) -> VersionLine | None:
    """Keep the texts when a memorandum enters a state that others will look back to.

    Nothing is kept twice: where the newest version of ours says the same, it stays the newest.
    """
    if mou.state not in _STEPS or mou.id is None or not _written(mou.articles):
        return None
    newest = session.scalars(
        select(VersionRow)
        .where(VersionRow.mou_id == mou.id, VersionRow.origin == VersionOrigin.OURS)
        .order_by(VersionRow.number.desc())
        .limit(1)
    ).first()
    if newest is not None and newest.texts == _plain(mou.articles):
        return _line(newest)
    return _keep(session, mou.id, mou.state.label, mou.articles)


def _keep(
    session: Session,
    mou_id: int,
    label: str,
    articles: Sequence[Article],
    origin: VersionOrigin = VersionOrigin.OURS,
    file: tuple[str, str] = ("", ""),
) -> VersionLine:
    if not _written(articles):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There is no text to keep yet."),
            QT_TRANSLATE_NOOP("Sentences", "Write an article first."),
        )
    last = session.scalar(select(func.max(VersionRow.number)).where(VersionRow.mou_id == mou_id))
    row = VersionRow(
        mou_id=mou_id,
        number=(last or 0) + 1,
        at=sessions.now(session),
        who=sessions.who(session),
        label=label,
        origin=origin,
        texts=_plain(articles),
        file_name=file[0],
        file_sha256=file[1],
    )
    session.add(row)
    session.flush()
    return _line(row)


def _tell(session: Session, mou_id: int, line: VersionLine, file_name: str = "") -> VersionLine:
    """Write down that an officer kept a version; at a step, the step tells."""
    told = {"version": line.number, "label": line.label, "origin": line.origin, "file": file_name}
    history.record(session, "kept a version", Ref(Kind.MOU, mou_id), None, told)
    return line


def _checked(label: str) -> str:
    said = " ".join(
        refuse_controls(label, QT_TRANSLATE_NOOP("Sentences", "The name of the version")).split()
    )
    if not said:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The version has no name."),
            QT_TRANSLATE_NOOP("Sentences", "Say in a few words what it is, as “sent to partner”."),
        )
    if len(said) > _LONGEST_LABEL:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The name of the version is too long."),
            say(
                QT_TRANSLATE_NOOP("Sentences", "Use no more than {count} letters."),
                count=_LONGEST_LABEL,
            ),
        )
    return said


def _written(articles: Sequence[Article]) -> bool:
    return any(text.heading or text.body for article in articles for text in article.texts)


def _line(row: VersionRow) -> VersionLine:
    assert row.id is not None
    return VersionLine(row.id, row.number, row.at, row.who, row.label, row.origin)


def _plain(articles: Sequence[Article]) -> list[dict[str, Any]]:
    return [
        {
            "id": article.id,
            "texts": [
                {"language": t.language.stored, "heading": t.heading, "body": t.body}
                for t in article.texts
            ],
        }
        for article in articles
    ]


def _article(kept: dict[str, Any]) -> Article:
    texts = (
        ArticleText(Language(each["language"]), each["heading"], each["body"])
        for each in kept["texts"]
    )
    return Article(kept["id"], tuple(texts))
