"""Templates of the office: listed, checked and kept; the ready ones stand beside them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.rich_text import RichText
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, sessions
from desktop_app.letters.fields import check_fields
from desktop_app.letters.models import TemplateRow
from desktop_app.letters.ready_templates import READY
from desktop_app.letters.rich_body import body_of, needed
from desktop_app.letters.service_rows import check_version, snapshot
from desktop_app.letters.template_records import Template, TemplateText

_LABELS = {
    "name": QT_TRANSLATE_NOOP("Sentences", "Name"),
    "purpose": QT_TRANSLATE_NOOP("Sentences", "Purpose"),
    "kind": QT_TRANSLATE_NOOP("Sentences", "Kind of paper"),
}
_PARTS = {
    "subject": QT_TRANSLATE_NOOP("Sentences", "Subject ({language})"),
    "salutation": QT_TRANSLATE_NOOP("Sentences", "Salutation ({language})"),
    "body": QT_TRANSLATE_NOOP("Sentences", "Text ({language})"),
    "close": QT_TRANSLATE_NOOP("Sentences", "Close ({language})"),
}


def templates(session: Session) -> tuple[Template, ...]:
    """The office's own templates by name, then the ready ones that none of them replaces."""
    query = select(TemplateRow).where(TemplateRow.deleted_at.is_(None)).order_by(TemplateRow.name)
    own = tuple(map(_to_template, session.scalars(query)))
    replaced = {each.ready for each in own}
    return (*own, *(each for each in READY if each.ready not in replaced))


def template(session: Session, template_id: int) -> Template:
    """One template; raises UserError where it is gone."""
    return _to_template(_row(session, template_id))


def save_template(session: Session, record: Template) -> Template:
    """Store a template.

    Raises UserError for a name that is missing or taken, a template without a text, and a field
    that there is not (with its line); ConflictError when somebody else changed it.
    """
    record = _checked(session, record)
    if record.id is None:
        row, before = TemplateRow(), None
        session.add(row)
    else:
        row = _row(session, record.id)
        stored = _to_template(row)
        check_version(record, stored, _LABELS)
        before = snapshot(stored)
    row.name, row.purpose, row.kind = record.name, record.purpose, record.kind
    row.texts = [_from_text(text) for text in record.texts]
    row.ready, row.is_sample = record.ready, record.is_sample
    row.changed_at = sessions.now(session)
    session.flush()
    saved = _to_template(row)
    act = "changed" if before else "created"
    history.record(session, act, _ref(row.id), before, snapshot(saved))
    return saved


def delete_template(session: Session, template_id: int) -> None:
    """Take a template out of the list, until restored; a ready one that it replaced comes back."""
    _set_deleted(session, template_id, gone=True)


def restore_template(session: Session, template_id: int) -> None:
    """Bring a deleted template back."""
    _set_deleted(session, template_id, gone=False)


def text_for(record: Template, language: Language) -> TemplateText | None:
    """The template in `language`; None where it has not been written in it."""
    return next((text for text in record.texts if text.language is language), None)


def _set_deleted(session: Session, template_id: int, *, gone: bool) -> None:
    row = _row(session, template_id, deleted=True)
    if (row.deleted_at is not None) is gone:
        return
    if not gone:
        _refuse_taken_name(session, _to_template(row))
    row.changed_at = sessions.now(session)
    row.deleted_at = row.changed_at if gone else None
    session.flush()
    act = "deleted" if gone else "restored"
    history.record(session, act, _ref(row.id), {"deleted": not gone}, {"deleted": gone})


def _row(session: Session, template_id: int, *, deleted: bool = False) -> TemplateRow:
    row = session.get(TemplateRow, template_id)
    if row is None or (row.deleted_at is not None and not deleted):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This template is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another one from the list."),
        )
    return row


def _checked(session: Session, record: Template) -> Template:
    label = QT_TRANSLATE_NOOP("Sentences", "The name of the template")
    name = " ".join(refuse_controls(record.name, label).split())
    if not name:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The template has no name."),
            QT_TRANSLATE_NOOP("Sentences", "Name it by what it is for."),
        )
    texts = tuple(map(_tidy, record.texts))
    if not any(text.subject or text.body for text in texts):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The template says nothing yet."),
            QT_TRANSLATE_NOOP("Sentences", "Write its subject or its text in one language."),
        )
    for text in texts:
        for part, what in _PARTS.items():
            check_fields(getattr(text, part), say(what, language=text.language))
    tidy = replace(record, name=name, texts=texts)
    _refuse_taken_name(session, tidy)
    return tidy


def _tidy(text: TemplateText) -> TemplateText:
    """The body is what the rich text says; one without forms is kept as plain words."""
    rich = needed(text.rich)
    body = body_of(text.rich, text.body)
    return replace(text, subject=" ".join(text.subject.split()), body=body.strip(), rich=rich)


def _refuse_taken_name(session: Session, record: Template) -> None:
    taken = select(TemplateRow.id).where(
        func.lower(TemplateRow.name) == record.name.lower(), TemplateRow.deleted_at.is_(None)
    )
    if any(other != record.id for other in session.scalars(taken)):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "There is a template “{name}” already."),
                name=record.name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose another name."),
        )


def _ref(template_id: int) -> Ref:
    return Ref(Kind.TEMPLATE, template_id)


def _to_template(row: TemplateRow) -> Template:
    return Template(
        row.id,
        row.version,
        row.name,
        row.purpose,
        row.kind,
        _to_texts(row.texts),
        row.ready,
        row.is_sample,
    )


def _to_texts(stored: Iterable[dict[str, Any]]) -> tuple[TemplateText, ...]:
    return tuple(
        TemplateText(
            Language(each["language"]),
            each["subject"],
            each["salutation"],
            each["body"],
            each["close"],
            RichText.from_json(each["rich"]) if each["rich"] else None,
        )
        for each in stored
    )


def _from_text(text: TemplateText) -> dict[str, Any]:
    return {
        "language": text.language.stored,
        "subject": text.subject,
        "salutation": text.salutation,
        "body": text.body,
        "close": text.close,
        "rich": text.rich.to_json() if text.rich else None,
    }
