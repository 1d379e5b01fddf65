"""What an officer asks the book of contacts for, and a page of the answer."""

from dataclasses import dataclass

from desktop_app.contacts.membership_records import Standing
from desktop_app.contacts.records import ContactRow, OrganisationKind
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind


@dataclass(frozen=True, slots=True)
class ContactQuery:
    """Conditions that all hold; one that is empty asks for nothing.

    `kind` is a person or an organisation. `country` (ISO 3166), `body` and `standing` are those of
    the organisation, or of one in which the person holds a post today; `language` is that of
    correspondence. `post_ended` asks for people whose every post has ended.
    """

    words: str = ""
    kind: Kind | None = None
    country: str = ""
    body: OrganisationKind | None = None
    tag: str = ""
    language: Language | None = None
    standing: Standing | None = None
    no_email: bool = False
    post_ended: bool = False


@dataclass(frozen=True, slots=True)
class ContactPage:
    """Some of the contacts found, in order; `more` tells that others follow."""

    rows: tuple[ContactRow, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A query that an officer named: a group for circulars, exports and lists."""

    id: int | None
    version: int
    name: str = ""
    query: ContactQuery = ContactQuery()
