"""Tables of letters and their series."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.core.texts import Texts
from desktop_app.db.base import Editable, Stored
from desktop_app.db.types import EnumText, Json, TextsJson, UtcDateTime
from desktop_app.letters.authority_records import Numbering, SeriesUse
from desktop_app.letters.dispatch_records import DispatchState
from desktop_app.letters.incoming_records import Channel, IncomingState, Priority
from desktop_app.letters.records import (
    Classification,
    LetterKind,
    LetterState,
    PaperSize,
    RecipientState,
)
from desktop_app.letters.state_records import Progress, Review
from desktop_app.letters.template_records import Purpose


class SeriesRow(Editable):
    """A series of letter numbers."""

    __tablename__ = "series"
    __table_args__ = (UniqueConstraint("name"),)

    name: Mapped[str]
    pattern: Mapped[str]
    calendar: Mapped[Calendar] = mapped_column(EnumText(Calendar))
    used_for: Mapped[SeriesUse | None] = mapped_column(EnumText(SeriesUse))
    needs_approval: Mapped[bool | None]
    shares_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"), index=True)


class ClosedYearRow(Stored):
    """A year of a series that is closed, with the register that was printed of it."""

    __tablename__ = "closed_year"
    __table_args__ = (UniqueConstraint("series_id", "year"),)

    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"), index=True)
    year: Mapped[int]
    closed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_by: Mapped[str]
    count: Mapped[int]
    pdf_sha256: Mapped[str]


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
    review: Mapped[Review | None] = mapped_column(EnumText(Review), index=True)
    review_note: Mapped[str | None]
    approved_by: Mapped[str | None]
    approved_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    on_behalf_post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    precedent_kind: Mapped[Kind | None] = mapped_column(EnumText(Kind))
    precedent_id: Mapped[int | None]
    shares_number: Mapped[bool | None]
    reply_by: Mapped[date | None] = mapped_column(index=True)
    reply_settled: Mapped[str | None]
    progress: Mapped[Progress | None] = mapped_column(EnumText(Progress), index=True)
    filed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    wet_ink: Mapped[bool | None]
    text_sha256: Mapped[str | None]
    scan_sha256: Mapped[str | None]
    scan_name: Mapped[str | None]
    scanned_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    scanned_by: Mapped[str | None]


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
    numbering: Mapped[Numbering | None] = mapped_column(EnumText(Numbering))
    reference: Mapped[str | None]
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


class IncomingRow(Editable):
    """A letter that came in; enclosures are a small list kept as JSON."""

    __tablename__ = "incoming"
    __table_args__ = (UniqueConstraint("series_id", "year", "number"),)

    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"), index=True)
    sender_post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    sender_organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True
    )
    sender: Mapped[str] = mapped_column(default="")
    their_reference: Mapped[str] = mapped_column(default="", index=True)
    their_day_printed: Mapped[str] = mapped_column(default="")
    their_day: Mapped[date | None]
    their_calendar: Mapped[Calendar] = mapped_column(EnumText(Calendar))
    received_on: Mapped[date | None] = mapped_column(index=True)
    channel: Mapped[Channel] = mapped_column(EnumText(Channel))
    language: Mapped[Language] = mapped_column(EnumText(Language))
    subject: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(Text, default="")
    scan: Mapped[str] = mapped_column(default="")
    scan_name: Mapped[str] = mapped_column(default="")
    enclosures_count: Mapped[int] = mapped_column(default=0)
    enclosures: Mapped[list[dict[str, str]]] = mapped_column(Json, default=list)
    priority: Mapped[Priority] = mapped_column(EnumText(Priority))
    classification: Mapped[Classification] = mapped_column(EnumText(Classification))
    reply_by: Mapped[date | None] = mapped_column(index=True)
    state: Mapped[IncomingState] = mapped_column(EnumText(IncomingState), index=True)
    year: Mapped[int | None]
    number: Mapped[int | None]
    reference: Mapped[str] = mapped_column(default="", index=True)
    registered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    registered_by: Mapped[str] = mapped_column(default="")
    filed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    void_reason: Mapped[str] = mapped_column(default="")
    is_sample: Mapped[bool] = mapped_column(default=False)
    referrals: Mapped[list["ReferralRow"]] = relationship(
        cascade="all, delete-orphan", order_by="ReferralRow.position", lazy="selectin"
    )


class ReferralRow(Stored):
    """To whom a letter that came in was given."""

    __tablename__ = "referral"

    incoming_id: Mapped[int] = mapped_column(ForeignKey("incoming.id"), index=True)
    position: Mapped[int]
    to: Mapped[str]
    post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    note: Mapped[str] = mapped_column(default="")
    due: Mapped[date | None] = mapped_column(index=True)
    done_on: Mapped[date | None]
    done_note: Mapped[str] = mapped_column(default="")


class DispatchRow(Stored):
    """One letter, or one copy of it, sent to one address; `copy_place` NULL is the addressee."""

    __tablename__ = "dispatch"

    letter_id: Mapped[int] = mapped_column(ForeignKey("letter.id"), index=True)
    copy_place: Mapped[int | None]
    to: Mapped[str]
    channel: Mapped[Channel] = mapped_column(EnumText(Channel))
    state: Mapped[DispatchState] = mapped_column(EnumText(DispatchState), index=True)
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    sent_by: Mapped[str] = mapped_column(default="")
    proof: Mapped[str] = mapped_column(default="")
    proof_file: Mapped[str] = mapped_column(default="")
    proof_name: Mapped[str] = mapped_column(default="")
    acknowledged_on: Mapped[date | None]
    acknowledged_note: Mapped[str] = mapped_column(default="")


class DelegationRow(Editable):
    """Who signs for whom, and when."""

    __tablename__ = "delegation"

    from_post_id: Mapped[int] = mapped_column(ForeignKey("post.id"), index=True)
    to_post_id: Mapped[int] = mapped_column(ForeignKey("post.id"), index=True)
    since: Mapped[date | None]
    until: Mapped[date | None]
    basis: Mapped[str] = mapped_column(default="")


class TemplateRow(Editable):
    """A letter to begin with; its texts are a small list kept as JSON."""

    __tablename__ = "template"

    name: Mapped[str]
    purpose: Mapped[Purpose] = mapped_column(EnumText(Purpose))
    kind: Mapped[LetterKind] = mapped_column(EnumText(LetterKind))
    texts: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    ready: Mapped[str] = mapped_column(default="")
    is_sample: Mapped[bool] = mapped_column(default=False)


class SavedSearchRow(Editable):
    """A filter or a search that an officer named; `place` says where it is offered."""

    __tablename__ = "saved_search"

    place: Mapped[str]
    name: Mapped[str]
    query: Mapped[dict[str, Any]] = mapped_column(Json)
