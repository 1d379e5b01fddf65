"""What an office knows about itself: its identity, its age and whose office it is."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop_app.db.base import Stored
from desktop_app.db.types import UtcDateTime

OFFICE_ID = 1


class OfficeRow(Stored):
    """The single row of the table."""

    __tablename__ = "office"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    uuid: Mapped[str] = mapped_column(String(36))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    own_organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"))


def own_organisation_id(session: Session) -> int | None:
    """The organisation whose secretariat this is, once an officer has named it."""
    return session.get_one(OfficeRow, OFFICE_ID).own_organisation_id


def set_own_organisation(session: Session, organisation_id: int | None) -> None:
    """Name the organisation whose secretariat this is."""
    session.get_one(OfficeRow, OFFICE_ID).own_organisation_id = organisation_id
    session.flush()
