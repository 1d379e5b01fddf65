"""A filter or a search that an officer named, as every room knows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum


class SavedPlace(LabelledEnum):
    """Where a saved search is offered."""

    LETTERS = "letters", QT_TRANSLATE_NOOP("Labels", "Letters")
    RECEIVED = "received", QT_TRANSLATE_NOOP("Labels", "Letters received")
    SEARCH = "search", QT_TRANSLATE_NOOP("Labels", "Find anything")


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A named search; `query` is JSON data that its place understands."""

    id: int | None
    version: int
    place: SavedPlace
    name: str = ""
    query: Mapping[str, Any] = field(default_factory=dict)
