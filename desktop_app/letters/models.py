"""Tables of letters and their series."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import Language
from desktop_app.db.base import Editable
from desktop_app.db.types import EnumText, Json, UtcDateTime
from desktop_app.letters.records import LetterState


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
