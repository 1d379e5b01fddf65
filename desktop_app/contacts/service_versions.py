"""Records as history keeps them, and the check that nobody else changed one meanwhile."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop_app.contacts.detail_records import Channel, Identifier, PostalAddress
from desktop_app.contacts.records import PersonName, Title
from desktop_app.core.errors import ConflictError
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, looked_up, say
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.db.base import Editable

_READ_ONLY = frozenset({"posts"})
"""Fields that are filled when read and are records of their own."""


def snapshot(record: Any) -> dict[str, Any]:
    """The fields of a record that the history keeps."""
    return {f.name: getattr(record, f.name) for f in fields(record) if f.name not in _READ_ONLY}


def move_on(session: Session, row: Editable) -> None:
    """Give the record another version at the next flush, even where only its children changed."""
    row.changed_at = sessions.now(session)
    flag_modified(row, "changed_at")


def check_version(mine: Any, stored: Any, labels: Mapping[str, str]) -> None:
    """Raise ConflictError when `mine` was read before `stored` was last changed.

    `labels` names the fields an officer may change, as the editor calls them.
    """
    if mine.version == stored.version:
        return
    differing = [n for n in labels if getattr(mine, n) != getattr(stored, n)]
    raise ConflictError(
        QT_TRANSLATE_NOOP(
            "Sentences", "Somebody else changed this record while you were editing it."
        ),
        {labels[name]: printable(getattr(mine, name)) for name in differing},
        {labels[name]: printable(getattr(stored, name)) for name in differing},
    )


def printable(value: object) -> str:
    """A field's value in one plain line."""
    match value:
        case None | "":
            return "—"
        case bool():
            return looked_up(
                QT_TRANSLATE_NOOP("Sentences", "yes")
                if value
                else QT_TRANSLATE_NOOP("Sentences", "no")
            )
        case Texts():
            parts = [_told(language, text) for language, text in value.items()]
            return join(parts, "; ") if parts else "—"
        case PersonName():
            return _told(value.language, value.full)
        case Title():
            return _told(value.language, value.text)
        case Channel() | Identifier():
            return say("{value}", value=value.value)
        case PostalAddress():
            lines = (*value.lines.splitlines(), value.city, value.country)
            return say("{value}", value=" ".join(filter(None, lines)))
        case LabelledEnum():
            return say("{label}", label=value)
        case tuple():
            return join((printable(part) for part in value), "; ") if value else "—"
        case _:
            return say("{value}", value=value)


def _told(language: Language, text: str) -> str:
    return say("{language}: {text}", language=language, text=text)
