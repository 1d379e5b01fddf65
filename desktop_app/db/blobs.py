"""Files inside the office, kept once and named by their SHA-256."""

from hashlib import sha256

from sqlalchemy import LargeBinary, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db.base import Stored


class BlobRow(Stored):
    """A file's content; its name lives with the record it belongs to."""

    __tablename__ = "blob"

    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


def put(session: Session, data: bytes, media_type: str) -> str:
    """Keep a file and return its SHA-256 in hexadecimal; the same content is kept once."""
    name = sha256(data).hexdigest()
    if session.scalar(select(BlobRow.id).where(BlobRow.sha256 == name)) is None:
        row = BlobRow(sha256=name, media_type=media_type, size=len(data), data=data)
        session.add(row)
        session.flush()
        session.expunge(row)
    return name


def get(session: Session, name: str) -> bytes:
    """The file of that SHA-256, checked; raises UserError when it is damaged or missing."""
    data = session.scalar(select(BlobRow.data).where(BlobRow.sha256 == name))
    if data is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A file of this record is missing from the office."),
            QT_TRANSLATE_NOOP(
                "Sentences", "Run “dabir check” and bring the file back from a backup."
            ),
        )
    if not is_whole(name, data):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A file of this record was damaged on the disk."),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Do not send it. Run “dabir check” and bring the file back from a backup.",
            ),
        )
    return data


def is_whole(name: str, data: object) -> bool:
    """Whether `data` is the file called `name`; damage can even change its type."""
    return isinstance(data, bytes) and sha256(data).hexdigest() == name
