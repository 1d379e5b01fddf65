"""Tables of letters and their series."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db.base import Editable, Stored
from desktop_app.db.types import EnumText, Json, TextsJson, UtcDateTime
from desktop_app.letters.records import (
    Classification,
    LetterKind,
    LetterState,
    PaperSize,
    RecipientState,
)


class SeriesRow(Editable):
    """A series of letter numbers."""

    __tablename__ = "series"
    __table_args__ = (UniqueConstraint("name"),)

    name: Mapped[str]
    pattern: Mapped[str]
    calendar: Mapped[Calendar] = mapped_column(EnumText(Calendar))


class LetterRow(Editable):
    """An outgoing letter; copies and enclosures are small lists kept as JSON.

    `addressee` is the name as it was when last saved or issued: the register of past years shows
    who a letter went to even when the person has moved on.
    """

    __tablename__ = "letter"
    __table_args__ = (UniqueConstraint("series_id", "year", "number"),)

    language: Mapped[Language] = mapped_column(EnumText(Language))
    calendars: Mapped[list[str]] = mapped_column(Json)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"), index=True)
    addressee_post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    addressee_organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True
    )
    signer_post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    addressee: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None] = mapped_column(index=True)
    subject: Mapped[str] = mapped_column(default="")
    your_reference: Mapped[str] = mapped_column(default="")
    salutation: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    close: Mapped[str] = mapped_column(default="")
    copies: Mapped[list[dict[str, str]]] = mapped_column(Json, default=list)
    enclosures: Mapped[list[dict[str, str]]] = mapped_column(Json, default=list)
    override_reason: Mapped[str] = mapped_column(default="")
    state: Mapped[LetterState] = mapped_column(EnumText(LetterState), index=True)
    year: Mapped[int | None]
    number: Mapped[int | None]
    reference: Mapped[str] = mapped_column(default="", index=True)
    issued_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    issued_by: Mapped[str] = mapped_column(default="")
    pdf_sha256: Mapped[str] = mapped_column(default="")
    frozen: Mapped[dict[str, Any] | None] = mapped_column(Json)
    void_reason: Mapped[str] = mapped_column(default="")
    is_sample: Mapped[bool] = mapped_column(default=False)
    kind: Mapped[LetterKind | None] = mapped_column(EnumText(LetterKind))
    paper: Mapped[PaperSize | None] = mapped_column(EnumText(PaperSize))
    classification: Mapped[Classification | None] = mapped_column(EnumText(Classification))
    fold_marks: Mapped[bool | None]
    basmala: Mapped[bool | None]
    follows: Mapped[str | None]
    lunar_shift: Mapped[int | None]
    rich: Mapped[dict[str, Any] | None] = mapped_column(Json)
    second: Mapped[dict[str, Any] | None] = mapped_column(Json)
    circular_id: Mapped[int | None] = mapped_column(ForeignKey("circular.id"), index=True)


class LetterheadRow(Editable):
    """How the office's papers are headed for a time."""

    __tablename__ = "letterhead"

    since: Mapped[date | None]
    until: Mapped[date | None]
    names: Mapped[Texts] = mapped_column(TextsJson)
    units: Mapped[Texts] = mapped_column(TextsJson)
    address: Mapped[Texts] = mapped_column(TextsJson)
    city: Mapped[Texts] = mapped_column(TextsJson)
    contacts: Mapped[str] = mapped_column(default="")
    foot: Mapped[Texts] = mapped_column(TextsJson)
    emblem: Mapped[str] = mapped_column(default="")
    emblem_alt: Mapped[Texts] = mapped_column(TextsJson)
    fonts: Mapped[dict[str, str]] = mapped_column(Json, default=dict)
    is_sample: Mapped[bool] = mapped_column(default=False)


class CircularRow(Editable):
    """One letter to many; texts and enclosures are small lists kept as JSON."""

    __tablename__ = "circular"

    title: Mapped[str] = mapped_column(default="")
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"), index=True)
    signer_post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    day: Mapped[date | None]
    calendars: Mapped[list[str]] = mapped_column(Json)
    paper: Mapped[PaperSize] = mapped_column(EnumText(PaperSize))
    classification: Mapped[Classification] = mapped_column(EnumText(Classification))
    texts: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    enclosures: Mapped[list[dict[str, str]]] = mapped_column(Json, default=list)
    is_sample: Mapped[bool] = mapped_column(default=False)
    recipients: Mapped[list["RecipientRow"]] = relationship(
        cascade="all, delete-orphan", order_by="RecipientRow.position", lazy="selectin"
    )


class RecipientRow(Stored):
    """One who gets a circular, and how far it has come with them."""

    __tablename__ = "circular_recipient"

    circular_id: Mapped[int] = mapped_column(ForeignKey("circular.id"), index=True)
    position: Mapped[int]
    post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    language: Mapped[Language | None] = mapped_column(EnumText(Language))
    state: Mapped[RecipientState] = mapped_column(EnumText(RecipientState))
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"), index=True)
    failure: Mapped[str] = mapped_column(default="")
