"""Where those who get a letter are reached, asked of the contacts."""

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.letters.records import Letter


def email_of(session: Session, letter: Letter) -> str:
    """The addressee's e-mail address, else that of their organisation; empty when not known."""
    try:
        if letter.addressee_post_id is not None:
            post = contacts.post(session, letter.addressee_post_id)
            own = contacts.person(session, post.person_id).email
            return own or contacts.organisation(session, post.organisation_id).email
        if letter.addressee_organisation_id is not None:
            return contacts.organisation(session, letter.addressee_organisation_id).email
    except UserError:  # deleted since: then the officer types the address
        return ""
    return ""
