"""When two contacts may not be made one, or not be parted, and what an officer does about it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import MergeRow, OrganisationRow, PersonRow
from desktop_app.contacts.records import Organisation, Person
from desktop_app.contacts.service_saving import ORGANISATION_LABELS, PERSON_LABELS
from desktop_app.contacts.service_versions import printable
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import office_row


def refuse_odd(session: Session, kept: Ref, gone: Ref) -> None:
    """Raise UserError where the two can never be one."""
    if kept.kind is not gone.kind or kept == gone:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Only two people or two organisations can become one."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another contact of the same kind."),
        )
    if gone.kind is Kind.PERSON:
        reading.fetch_living(session, PersonRow, gone.id)
    else:
        reading.fetch_living(session, OrganisationRow, gone.id)
    if gone.kind is Kind.ORGANISATION and office_row.own_organisation_id(session) == gone.id:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "This is our own organisation; letters are sent in its name."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Keep it, and let the other one go."),
        )


def refuse_changed(gone: Person | Organisation, seen: int | None) -> None:
    """Raise ConflictError where the contact that goes is not the version that was shown."""
    if seen is None or seen == gone.version:
        return
    labels = PERSON_LABELS if isinstance(gone, Person) else ORGANISATION_LABELS
    raise ConflictError(
        QT_TRANSLATE_NOOP(
            "Sentences", "Somebody else changed one of the two contacts while you compared them."
        ),
        {},
        {label: printable(getattr(gone, name)) for name, label in labels.items()},
    )


def refuse_circle(session: Session, ref: Ref) -> None:
    """Raise UserError where an organisation would belong to itself through others."""
    if ref.kind is not Kind.ORGANISATION:
        return
    seen: set[int] = set()
    above: int | None = ref.id
    while above is not None:
        if above in seen:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "Sentences", "An organisation would then belong to itself through others."
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Change what one of them belongs to, then try again."
                ),
            )
        seen.add(above)
        above = reading.fetch(session, OrganisationRow, above).parent_id


def undoable(session: Session, merge_id: int) -> MergeRow:
    """The merge; raises UserError for one that is undone already."""
    row = session.get(MergeRow, merge_id)
    if row is None or row.undone_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This merge has been undone already."),
            QT_TRANSLATE_NOOP("Sentences", "Both contacts are in the list."),
        )
    return row


def refuse_gone(session: Session, kept: Ref) -> None:
    """Raise UserError where the contact that stayed has itself gone into another since."""
    row = merge_of_gone(session, kept)
    if row is None:
        return
    into = Ref(row.kind, row.kept_id)
    raise UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "“{name}” has itself been merged into “{other}” since."),
            name=name_of(session, kept),
            other=name_of(session, into),
        ),
        QT_TRANSLATE_NOOP("Sentences", "Undo that merge first, then this one."),
    )


def merge_of_gone(session: Session, ref: Ref) -> MergeRow | None:
    """The merge that a contact has gone by, None while it is there."""
    query = (
        select(MergeRow)
        .where(MergeRow.kind == ref.kind, MergeRow.gone_id == ref.id, MergeRow.undone_at.is_(None))
        .order_by(MergeRow.id.desc())
    )
    return session.scalars(query.limit(1)).first()


def name_of(session: Session, ref: Ref) -> str:
    """A contact's name, deleted or not."""
    if ref.kind is Kind.PERSON:
        return reading.full_name(reading.fetch(session, PersonRow, ref.id))
    return reading.fetch(session, OrganisationRow, ref.id).names.best()
