"""The base of every table and the columns that kinds of row share."""

from datetime import datetime

from sqlalchemy import MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from desktop_app.db.types import UtcDateTime

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables of an office, with predictable constraint names for migrations."""

    metadata = MetaData(naming_convention=NAMING)


class Stored(Base):
    """A row with a key of its own and the SHA-256 of its other columns.

    SQLite's own integrity check misses most changed bits in content; the hash finds them all.
    `db.rowhash` writes it at every flush and `dabir check` compares it.
    """

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True)
    row_hash: Mapped[str] = mapped_column(String(64), default="")


class Editable(Stored):
    """A record that officers change: it is versioned and never really deleted.

    SQLAlchemy refuses to flush a stale `version`. A service that changes only children of a
    record sets `changed_at`, so that the version of the whole moves on.
    """

    __abstract__ = True

    version: Mapped[int] = mapped_column(default=0)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, object]:
        return {"version_id_col": cls.__table__.c.version} if hasattr(cls, "__table__") else {}
