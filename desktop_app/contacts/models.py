"""Tables of people, organisations and posts.

`search_key` is the folded text a list is filtered by; `sort_key` the folded name it is sorted by.
"""

from datetime import date

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.contacts.records import OrganisationKind
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db.base import Editable, Stored
from desktop_app.db.types import EnumText, Json, TextsJson


class PersonRow(Editable):
    """A person."""

    __tablename__ = "person"

    correspondence: Mapped[Language] = mapped_column(EnumText(Language))
    other_spellings: Mapped[list[str]] = mapped_column(Json, default=list)
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="", index=True)
    search_key: Mapped[str] = mapped_column(Text, default="")
    names: Mapped[list["PersonNameRow"]] = relationship(
        cascade="all, delete-orphan", order_by="PersonNameRow.position", lazy="selectin"
    )


class PersonNameRow(Stored):
    """A person's name in one language."""

    __tablename__ = "person_name"
    __table_args__ = (UniqueConstraint("person_id", "language"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    position: Mapped[int]
    language: Mapped[Language] = mapped_column(EnumText(Language))
    prefix: Mapped[str]
    given: Mapped[str]
    family: Mapped[str]


class OrganisationRow(Editable):
    """An organisation."""

    __tablename__ = "organisation"

    names: Mapped[Texts] = mapped_column(TextsJson)
    short_names: Mapped[Texts] = mapped_column(TextsJson)
    kind: Mapped[OrganisationKind] = mapped_column(EnumText(OrganisationKind))
    country: Mapped[str] = mapped_column(String(2), default="")
    city: Mapped[Texts] = mapped_column(TextsJson)
    address: Mapped[Texts] = mapped_column(TextsJson)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    email: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="", index=True)
    search_key: Mapped[str] = mapped_column(Text, default="")


class PostRow(Editable):
    """A person's post in an organisation."""

    __tablename__ = "post"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    since: Mapped[date | None]
    until: Mapped[date | None]
    may_sign: Mapped[bool] = mapped_column(default=False)
    search_key: Mapped[str] = mapped_column(Text, default="")
    titles: Mapped[list["PostTitleRow"]] = relationship(
        cascade="all, delete-orphan", order_by="PostTitleRow.position", lazy="selectin"
    )
    person: Mapped[PersonRow] = relationship(lazy="joined")
    organisation: Mapped[OrganisationRow] = relationship(lazy="joined")


class PostTitleRow(Stored):
    """The title of a post in one language."""

    __tablename__ = "post_title"
    __table_args__ = (UniqueConstraint("post_id", "language"),)

    post_id: Mapped[int] = mapped_column(ForeignKey("post.id"), index=True)
    position: Mapped[int]
    language: Mapped[Language] = mapped_column(EnumText(Language))
    text: Mapped[str]
    source: Mapped[str]
    verified_by: Mapped[str]
    verified_on: Mapped[date | None]
