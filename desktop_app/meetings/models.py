"""Tables of meetings, minutes, decisions, actions and news."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.core.refs import Kind
from desktop_app.core.texts import Texts
from desktop_app.db.base import Editable, Stored
from desktop_app.db.types import EnumText, Json, TextsJson, UtcDateTime
from desktop_app.meetings.body_records import (
    CorrectionState,
    ItemKind,
    Outcome,
    QuorumRule,
    Reply,
    SessionState,
)
from desktop_app.meetings.records import (
    ActionState,
    MeetingKind,
    MinutesState,
    NewsState,
    Presence,
)

KEYS_NEVER_AGAIN = {"sqlite_autoincrement": True}
"""SQLite gives the key of a removed last row to the next one; history and links name rows by
key, so decisions and actions never share one."""


class MeetingRow(Editable):
    """A meeting."""

    __tablename__ = "meeting"

    title: Mapped[Texts] = mapped_column(TextsJson)
    kind: Mapped[MeetingKind] = mapped_column(EnumText(MeetingKind))
    body: Mapped[Texts] = mapped_column(TextsJson)
    number: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None] = mapped_column(index=True)
    place: Mapped[Texts] = mapped_column(TextsJson)
    state: Mapped[MinutesState] = mapped_column(EnumText(MinutesState))
    calendars: Mapped[list[str]] = mapped_column(Json)
    next_decision: Mapped[int] = mapped_column(default=1)
    frozen: Mapped[dict[str, Any] | None] = mapped_column(Json)
    is_sample: Mapped[bool] = mapped_column(default=False)
    lunar_shift: Mapped[int | None]
    body_id: Mapped[int | None] = mapped_column(ForeignKey("body.id"), index=True)
    session_number: Mapped[int | None]
    session_state: Mapped[SessionState | None] = mapped_column(EnumText(SessionState))
    starts: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ends: Mapped[datetime | None] = mapped_column(UtcDateTime)
    zone: Mapped[str | None]
    uid: Mapped[str | None] = mapped_column(index=True)
    sequence: Mapped[int | None]
    corrections_until: Mapped[date | None]
    approved_on: Mapped[date | None]
    approved_at_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    pdf_sha256: Mapped[str | None]
    signed_on: Mapped[date | None]
    attachments: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    attendees: Mapped[list["AttendeeRow"]] = relationship(
        cascade="all, delete-orphan", order_by="AttendeeRow.position", lazy="selectin"
    )
    items: Mapped[list["ItemRow"]] = relationship(
        cascade="all, delete-orphan", order_by="ItemRow.position", lazy="selectin"
    )
    decisions: Mapped[list["DecisionRow"]] = relationship(
        cascade="all, delete-orphan", order_by="DecisionRow.number", lazy="selectin"
    )
    actions: Mapped[list["ActionRow"]] = relationship(
        cascade="all, delete-orphan",
        order_by="ActionRow.position",
        lazy="selectin",
        back_populates="meeting",
    )


class AttendeeRow(Stored):
    """Somebody at a meeting."""

    __tablename__ = "attendee"
    __table_args__ = (UniqueConstraint("meeting_id", "post_id"),)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    post_id: Mapped[int] = mapped_column(ForeignKey("post.id"), index=True)
    presence: Mapped[Presence] = mapped_column(EnumText(Presence))
    times: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("body_member.id"), index=True)
    represents_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    credentials_kind: Mapped[Kind | None] = mapped_column(EnumText(Kind))
    credentials_id: Mapped[int | None]
    reply: Mapped[Reply | None] = mapped_column(EnumText(Reply))
    note: Mapped[str | None]


class ItemRow(Stored):
    """An agenda item."""

    __tablename__ = "agenda_item"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    heading: Mapped[Texts] = mapped_column(TextsJson)
    body: Mapped[Texts] = mapped_column(TextsJson)
    kind: Mapped[ItemKind | None] = mapped_column(EnumText(ItemKind))
    minutes: Mapped[int | None]
    rapporteur: Mapped[Texts] = mapped_column(TextsJson, nullable=True)
    papers: Mapped[list[dict[str, str]] | None] = mapped_column(Json)
    closed: Mapped[bool | None]
    closed_reason: Mapped[str | None]
    closed_until: Mapped[date | None]
    outcome: Mapped[Outcome | None] = mapped_column(EnumText(Outcome))
    source_kind: Mapped[Kind | None] = mapped_column(EnumText(Kind))
    source_id: Mapped[int | None]
    stale: Mapped[list[str] | None] = mapped_column(Json)
    seconds: Mapped[int | None]
    decisions: Mapped[list["DecisionRow"]] = relationship()
    """Only so that a decision whose item is taken away no longer names it; so with actions."""
    actions: Mapped[list["ActionRow"]] = relationship()


class DecisionRow(Stored):
    """A decision; its number is never given twice in one meeting."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("meeting_id", "number"), KEYS_NEVER_AGAIN)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    number: Mapped[int]
    text: Mapped[Texts] = mapped_column(TextsJson)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    reference: Mapped[str | None] = mapped_column(index=True)
    consensus: Mapped[bool | None]
    votes_for: Mapped[int | None]
    votes_against: Mapped[int | None]
    abstentions: Mapped[int | None]
    dissent: Mapped[Texts] = mapped_column(TextsJson, nullable=True)
    stale: Mapped[list[str] | None] = mapped_column(Json)


class ActionRow(Stored):
    """An action."""

    __tablename__ = "action"
    __table_args__ = KEYS_NEVER_AGAIN

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    decision_id: Mapped[int | None] = mapped_column(
        ForeignKey("decision.id", ondelete="SET NULL"), index=True
    )
    text: Mapped[Texts] = mapped_column(TextsJson)
    owner: Mapped[Texts] = mapped_column(TextsJson)
    owner_post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    due: Mapped[date | None] = mapped_column(index=True)
    state: Mapped[ActionState] = mapped_column(EnumText(ActionState))
    reason: Mapped[str] = mapped_column(default="")
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    done_on: Mapped[date | None]
    done_kind: Mapped[Kind | None] = mapped_column(EnumText(Kind))
    done_id: Mapped[int | None]
    meeting: Mapped[MeetingRow] = relationship(back_populates="actions")


class NewsRow(Editable):
    """A news item of a meeting."""

    __tablename__ = "news_item"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    headline: Mapped[Texts] = mapped_column(TextsJson)
    body: Mapped[Texts] = mapped_column(TextsJson)
    state: Mapped[NewsState] = mapped_column(EnumText(NewsState))
    released_on: Mapped[date | None]
    override_reason: Mapped[str] = mapped_column(default="")


class BodyRow(Editable):
    """A standing body; the agenda that its sessions begin with is kept as JSON."""

    __tablename__ = "body"

    names: Mapped[Texts] = mapped_column(TextsJson)
    short_names: Mapped[Texts] = mapped_column(TextsJson)
    quorum: Mapped[QuorumRule] = mapped_column(EnumText(QuorumRule))
    quorum_number: Mapped[int] = mapped_column(default=0)
    session_pattern: Mapped[str]
    decision_pattern: Mapped[str]
    next_session: Mapped[int] = mapped_column(default=1)
    correction_days: Mapped[int] = mapped_column(default=30)
    agenda: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    is_sample: Mapped[bool] = mapped_column(default=False)
    members: Mapped[list["MemberRow"]] = relationship(
        cascade="all, delete-orphan", order_by="MemberRow.position", lazy="selectin"
    )


class MemberRow(Stored):
    """A member of a body: an institution, or a person by their post."""

    __tablename__ = "body_member"

    body_id: Mapped[int] = mapped_column(ForeignKey("body.id"), index=True)
    position: Mapped[int]
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id"), index=True)
    votes: Mapped[bool] = mapped_column(default=True)
    since: Mapped[date | None]
    until: Mapped[date | None]
    seats: Mapped[list["SeatRow"]] = relationship(
        cascade="all, delete-orphan", order_by="SeatRow.position", lazy="selectin"
    )


class SeatRow(Stored):
    """Who sits for a member of a body."""

    __tablename__ = "body_seat"

    member_id: Mapped[int] = mapped_column(ForeignKey("body_member.id"), index=True)
    position: Mapped[int]
    post_id: Mapped[int] = mapped_column(ForeignKey("post.id"), index=True)
    since: Mapped[date | None]
    until: Mapped[date | None]
    credentials_kind: Mapped[Kind | None] = mapped_column(EnumText(Kind))
    credentials_id: Mapped[int | None]


class CorrectionRow(Stored):
    """A correction asked for while the minutes were circulated."""

    __tablename__ = "minutes_correction"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True
    )
    proposed_by: Mapped[str]
    received_on: Mapped[date | None]
    text: Mapped[Texts] = mapped_column(TextsJson)
    state: Mapped[CorrectionState] = mapped_column(EnumText(CorrectionState))
    answer: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None]


class AddendumRow(Stored):
    """What was added to minutes that are frozen."""

    __tablename__ = "minutes_addendum"
    __table_args__ = (UniqueConstraint("meeting_id", "number"),)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    number: Mapped[int]
    day: Mapped[date]
    text: Mapped[Texts] = mapped_column(TextsJson)
    reason: Mapped[str]
    who: Mapped[str]
