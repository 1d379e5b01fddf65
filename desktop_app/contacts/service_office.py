"""Our own side: the officer at work, whose secretariat this is, how the letterhead names it."""

from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import OrganisationRow
from desktop_app.contacts.records import Organisation, Sender
from desktop_app.contacts.service_versions import move_on
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import history, office_row, sessions


def own_organisation(session: Session) -> Organisation | None:
    """Our own organisation, once an officer has named it."""
    own = office_row.own_organisation_id(session)
    return None if own is None else reading.organisation(session, own)


def set_own_organisation(session: Session, organisation_id: int | None) -> None:
    """Name our own organisation, or none; raises UserError when it is deleted or unknown.

    Both the former and the new one move to another version: an editor that still shows the
    former as our own must not write that back.
    """
    before = office_row.own_organisation_id(session)
    if before == organisation_id:
        return
    if organisation_id is not None:
        reading.fetch_living(session, OrganisationRow, organisation_id)
    office_row.set_own_organisation(session, organisation_id)
    for changed, is_own in ((before, False), (organisation_id, True)):
        if changed is not None:
            row = reading.fetch(session, OrganisationRow, changed)
            move_on(session, row)
            session.flush()
            history.record(
                session,
                "made our own organisation" if is_own else "no longer our own organisation",
                Ref(Kind.ORGANISATION, changed),
                {"own_organisation": not is_own},
                {"own_organisation": is_own},
            )


def sender(session: Session) -> Sender:
    """Our own organisation as the letterhead prints it; raises UserError until it is named."""
    own = own_organisation(session)
    if own is None or own.id is None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "This office does not know its own organisation yet, so letters have no sender.",
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Open Contacts, choose your organisation and switch on “This is our own"
                " organisation”.",
            ),
        )
    return Sender(own.id, own.names, own.short_names, own.city, own.address, own.email)


def officer(session: Session) -> str:
    """The name of the officer at work, as the office's history writes it."""
    return sessions.who(session)
