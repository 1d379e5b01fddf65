"""Tables of people, organisations and posts.

`search_key` is the folded text a list is filtered by; `sort_key` the folded name it is sorted by.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.contacts.detail_records import Gender
from desktop_app.contacts.membership_records import Standing
from desktop_app.contacts.records import OrganisationKind
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.core.texts import Texts
from desktop_app.db.base import Editable, Stored
from desktop_app.db.types import EnumText, Json, TextsJson, UtcDateTime


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
    gender: Mapped[Gender | None] = mapped_column(EnumText(Gender))
    photo: Mapped[str | None]
    channels: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    addresses: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    identifiers: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    tags: Mapped[list[str] | None] = mapped_column(Json)
    sources: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
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
    suffix: Mapped[str | None]
    patronymic: Mapped[str | None]


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
    channels: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    addresses: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    identifiers: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    tags: Mapped[list[str] | None] = mapped_column(Json)
    sources: Mapped[list[dict[str, str]] | None] = mapped_column(Json)


class PostRow(Editable):
    """A person's post in an organisation."""

    __tablename__ = "post"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    since: Mapped[date | None]
    until: Mapped[date | None]
    may_sign: Mapped[bool] = mapped_column(default=False)
    acting: Mapped[bool | None]
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


class StageRow(Editable):
    """A stage of the way to membership."""

    __tablename__ = "membership_stage"

    position: Mapped[int]
    names: Mapped[Texts] = mapped_column(TextsJson)
    standing: Mapped[Standing] = mapped_column(EnumText(Standing))


class MembershipStepRow(Editable):
    """A step that a body has taken; `basis_kind` and `basis_id` name what it rests on."""

    __tablename__ = "membership_step"

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    stage_id: Mapped[int] = mapped_column(ForeignKey("membership_stage.id"), index=True)
    day: Mapped[date | None]
    basis_kind: Mapped[Kind | None] = mapped_column(EnumText(Kind))
    basis_id: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class SavedFilterRow(Editable):
    """A filter that an officer named: a group for circulars and exports."""

    __tablename__ = "contact_filter"

    name: Mapped[str]
    query: Mapped[dict[str, Any]] = mapped_column(Json)


class MergeRow(Stored):
    """Two contacts made one; `before` is everything needed to part them again."""

    __tablename__ = "contact_merge"

    kind: Mapped[Kind] = mapped_column(EnumText(Kind))
    kept_id: Mapped[int] = mapped_column(index=True)
    gone_id: Mapped[int] = mapped_column(index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]
    before: Mapped[dict[str, Any]] = mapped_column(Json)
    undone_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class NotSameRow(Stored):
    """An officer said that two contacts are not the same."""

    __tablename__ = "contact_not_same"
    __table_args__ = (UniqueConstraint("kind", "lower_id", "higher_id"),)

    kind: Mapped[Kind] = mapped_column(EnumText(Kind))
    lower_id: Mapped[int]
    higher_id: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]


class ColumnsRow(Stored):
    """How the columns of a source were mapped the last time; `source` is a digest of its header."""

    __tablename__ = "import_columns"

    source: Mapped[str] = mapped_column(String(64), unique=True)
    columns: Mapped[list[Any]] = mapped_column(Json)


class ContactNoteRow(Editable):
    """A dated note on a contact, for its timeline."""

    __tablename__ = "contact_note"

    kind: Mapped[Kind] = mapped_column(EnumText(Kind))
    record_id: Mapped[int] = mapped_column(index=True)
    day: Mapped[date]
    text: Mapped[str] = mapped_column(Text, default="")
