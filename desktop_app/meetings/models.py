"""Tables of meetings, minutes, decisions, actions and news."""

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.core.texts import Texts
from desktop_app.db.base import Editable, Stored
from desktop_app.db.types import EnumText, Json, TextsJson
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


class ItemRow(Stored):
    """An agenda item."""

    __tablename__ = "agenda_item"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    heading: Mapped[Texts] = mapped_column(TextsJson)
    body: Mapped[Texts] = mapped_column(TextsJson)


class DecisionRow(Stored):
    """A decision; its number is never given twice in one meeting."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("meeting_id", "number"), KEYS_NEVER_AGAIN)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    number: Mapped[int]
    text: Mapped[Texts] = mapped_column(TextsJson)


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
