"""Papers of an item and attachments of a meeting, kept among the office's files by their hash."""

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs
from desktop_app.meetings.body_records import Attachment

LARGEST = 100_000_000
_KINDS = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def keep_paper(session: Session, file_name: str, data: bytes) -> Attachment:
    """Keep a file; its title is its name until somebody gives it another.

    Raises UserError for an empty file and for one larger than 100 MB.
    """
    name = _clean(file_name)
    if not data or len(data) > LARGEST:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The file {name} is empty.")
                if not data
                else QT_TRANSLATE_NOOP("Sentences", "The file {name} is larger than 100 MB."),
                name=name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose another file, or a smaller copy of it."),
        )
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    media = _KINDS.get(ending, "application/octet-stream")
    title = name.rpartition(".")[0] or name
    return Attachment(title, name, blobs.put(session, data, media))


def paper_file(session: Session, paper: Attachment) -> bytes:
    """The file of a paper, checked; raises UserError where it is missing or damaged."""
    return blobs.get(session, paper.sha256)


def _clean(file_name: str) -> str:
    """A name to show and to save under: no path, nothing hidden, not endless."""
    last = file_name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(c for c in last if c.isprintable() and c not in '<>:"|?*').strip(" .")
    return kept[-120:] or "paper"
