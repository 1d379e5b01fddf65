"""Finding, reading and finishing a memorandum's row: what every service of memoranda needs."""

from dataclasses import fields
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, search, sessions
from desktop_app.mous import service_family, service_parties, service_store
from desktop_app.mous.models import MouRow
from desktop_app.mous.records import Mou


def any_row(session: Session, mou_id: int) -> MouRow:
    """The row of a memorandum, deleted or not; UserError when there never was one."""
    row = session.get(MouRow, mou_id)
    if row is None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "This office has no memorandum number {number}."),
                number=mou_id,
            ),
            QT_TRANSLATE_NOOP("Sentences", "It may belong to another office file."),
        )
    return row


def living_row(session: Session, mou_id: int) -> MouRow:
    """The row of a memorandum that may be changed; UserError for a deleted one."""
    row = any_row(session, mou_id)
    if row.deleted_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This memorandum was deleted."),
            QT_TRANSLATE_NOOP("Sentences", "Restore it first."),
        )
    return row


def record_of(session: Session, row: MouRow, language: Language = Language.EN) -> Mou:
    """The record of a row, with the names of its parties in `language`."""
    return service_parties.with_names(session, service_store.read(row), language)


def finish(session: Session, row: MouRow, act: str, before: Mou | None) -> Mou:
    """Flush with a new version even where only children changed, then remember and index."""
    row.changed_at = sessions.now(session)
    flag_modified(row, "changed_at")
    session.flush()
    after = record_of(session, row)
    ref = Ref(Kind.MOU, row.id)
    history.record(session, act, ref, snapshot(before) if before else None, snapshot(after))
    service_parties.connect_parties(session, ref, _party_ids(before), _party_ids(after))
    service_family.connect_parent(session, after, before)
    service_family.connect_letters(session, after, before)
    search.index(session, ref, " ".join(after.title.values()), _words(after))
    return after


def _party_ids(mou: Mou | None) -> list[int]:
    return [party.organisation_id for party in mou.parties] if mou else []


def snapshot(mou: Mou) -> dict[str, Any]:
    """Everything that the history compares, by field."""
    return {field.name: getattr(mou, field.name) for field in fields(mou)}


def _words(mou: Mou) -> str:
    texts = [text for article in mou.articles for text in article.texts]
    names = [name for party in mou.parties for name in (party.name, party.signatory)]
    said = (f"{text.heading} {text.body}" for text in texts)
    return " ".join([mou.reference, *names, *said, mou.notes])
