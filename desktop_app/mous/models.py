"""Tables of memoranda of understanding."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.core.texts import Texts
from desktop_app.db.base import Editable, Stored
from desktop_app.db.types import EnumText, Json, TextsJson, UtcDateTime
from desktop_app.mous.life_records import (
    ActivityKind,
    ActivityState,
    ClearanceState,
    EntryRule,
    MouKind,
    VersionOrigin,
)
from desktop_app.mous.records import MouState, Renewal


class MouRow(Editable):
    """A memorandum."""

    __tablename__ = "mou"

    title: Mapped[Texts] = mapped_column(TextsJson)
    state: Mapped[MouState] = mapped_column(EnumText(MouState))
    languages: Mapped[list[str]] = mapped_column(Json)
    prevailing: Mapped[Language | None] = mapped_column(EnumText(Language))
    originals: Mapped[int] = mapped_column(default=2)
    calendars: Mapped[list[str]] = mapped_column(Json)
    signed_on: Mapped[date | None]
    in_force_on: Mapped[date | None] = mapped_column(index=True)
    term_months: Mapped[int | None]
    notice_days: Mapped[int | None]
    renewal: Mapped[Renewal] = mapped_column(EnumText(Renewal))
    notes: Mapped[str] = mapped_column(default="")
    is_sample: Mapped[bool] = mapped_column(default=False)
    lunar_shift: Mapped[int | None]
    reference: Mapped[str | None] = mapped_column(index=True)
    kind: Mapped[MouKind | None] = mapped_column(EnumText(MouKind))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("mou.id"), index=True)
    entry_rule: Mapped[EntryRule | None] = mapped_column(EnumText(EntryRule))
    place: Mapped[Texts] = mapped_column(TextsJson, nullable=True)
    frozen: Mapped[dict[str, Any] | None] = mapped_column(Json)
    frozen_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    pdf_sha256: Mapped[str | None]
    signed_sha256: Mapped[str | None]
    scans: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    parties: Mapped[list["PartyRow"]] = relationship(
        cascade="all, delete-orphan", order_by="PartyRow.position", lazy="selectin"
    )
    articles: Mapped[list["ArticleRow"]] = relationship(
        cascade="all, delete-orphan", order_by="ArticleRow.position", lazy="selectin"
    )
    clearances: Mapped[list["ClearanceRow"]] = relationship(
        cascade="all, delete-orphan", order_by="ClearanceRow.position", lazy="selectin"
    )
    kept_originals: Mapped[list["OriginalRow"]] = relationship(
        cascade="all, delete-orphan", order_by="OriginalRow.position", lazy="selectin"
    )


class PartyRow(Stored):
    """A party of a memorandum."""

    __tablename__ = "mou_party"
    __table_args__ = (UniqueConstraint("mou_id", "organisation_id"),)

    mou_id: Mapped[int] = mapped_column(ForeignKey("mou.id"), index=True)
    position: Mapped[int]
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    signatory_post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    focal_post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    authority: Mapped[str | None]
    signed_on: Mapped[date | None]
    signed_at: Mapped[Texts] = mapped_column(TextsJson, nullable=True)
    notified_on: Mapped[date | None]
    joined_on: Mapped[date | None]
    withdrawn_on: Mapped[date | None]
    withdrawal_note: Mapped[str | None]


class ArticleRow(Stored):
    """An article of a memorandum."""

    __tablename__ = "mou_article"

    mou_id: Mapped[int] = mapped_column(ForeignKey("mou.id"), index=True)
    position: Mapped[int]
    texts: Mapped[list["ArticleTextRow"]] = relationship(
        cascade="all, delete-orphan", order_by="ArticleTextRow.language", lazy="selectin"
    )


class ArticleTextRow(Stored):
    """An article in one language."""

    __tablename__ = "mou_article_text"
    __table_args__ = (UniqueConstraint("article_id", "language"),)

    article_id: Mapped[int] = mapped_column(ForeignKey("mou_article.id"), index=True)
    language: Mapped[Language] = mapped_column(EnumText(Language))
    heading: Mapped[str]
    body: Mapped[str]
    stale: Mapped[bool] = mapped_column(default=False)


class ClearanceRuleRow(Editable):
    """What a country asks for before one of its institutions may sign."""

    __tablename__ = "clearance_rule"

    country: Mapped[str] = mapped_column(String(2), index=True)
    authority: Mapped[Texts] = mapped_column(TextsJson)
    note: Mapped[str] = mapped_column(default="")


class ClearanceRow(Stored):
    """What an authority must say before a memorandum is signed."""

    __tablename__ = "mou_clearance"

    mou_id: Mapped[int] = mapped_column(ForeignKey("mou.id"), index=True)
    position: Mapped[int]
    rule_id: Mapped[int | None] = mapped_column(ForeignKey("clearance_rule.id"), index=True)
    country: Mapped[str] = mapped_column(String(2), default="")
    authority: Mapped[Texts] = mapped_column(TextsJson)
    state: Mapped[ClearanceState] = mapped_column(EnumText(ClearanceState))
    requested_on: Mapped[date | None]
    given_on: Mapped[date | None]
    letter_kind: Mapped[Kind | None] = mapped_column(EnumText(Kind))
    letter_id: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class OriginalRow(Stored):
    """One signed original and where it lies."""

    __tablename__ = "mou_original"

    mou_id: Mapped[int] = mapped_column(ForeignKey("mou.id"), index=True)
    position: Mapped[int]
    language: Mapped[Language | None] = mapped_column(EnumText(Language))
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    place: Mapped[str] = mapped_column(default="")
    received_on: Mapped[date | None]


class VersionRow(Stored):
    """The texts of a memorandum as they were once; `texts` is every article in every language."""

    __tablename__ = "mou_version"
    __table_args__ = (UniqueConstraint("mou_id", "number"),)

    mou_id: Mapped[int] = mapped_column(ForeignKey("mou.id"), index=True)
    number: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]
    label: Mapped[str]
    origin: Mapped[VersionOrigin] = mapped_column(EnumText(VersionOrigin))
    texts: Mapped[list[dict[str, Any]]] = mapped_column(Json)
    file_sha256: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str] = mapped_column(default="")


class CommentRow(Stored):
    """A remark on an article."""

    __tablename__ = "mou_comment"

    mou_id: Mapped[int] = mapped_column(ForeignKey("mou.id"), index=True)
    article_id: Mapped[int | None] = mapped_column(
        ForeignKey("mou_article.id", ondelete="SET NULL"), index=True
    )
    language: Mapped[Language | None] = mapped_column(EnumText(Language))
    text: Mapped[str] = mapped_column(Text)
    said_by: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    settled: Mapped[str] = mapped_column(default="")
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ActivityRow(Editable):
    """Something done under a memorandum; its evidence is a small list kept as JSON."""

    __tablename__ = "mou_activity"

    mou_id: Mapped[int] = mapped_column(ForeignKey("mou.id"), index=True)
    kind: Mapped[ActivityKind] = mapped_column(EnumText(ActivityKind))
    title: Mapped[Texts] = mapped_column(TextsJson)
    state: Mapped[ActivityState] = mapped_column(EnumText(ActivityState))
    since: Mapped[date | None]
    until: Mapped[date | None]
    people: Mapped[int] = mapped_column(default=0)
    credits: Mapped[int] = mapped_column(default=0)
    cost: Mapped[int] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3), default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    evidence: Mapped[list[dict[str, str]]] = mapped_column(Json, default=list)
    is_sample: Mapped[bool] = mapped_column(default=False)
