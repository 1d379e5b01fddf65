"""What in the book of contacts waits for an officer's care."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.refs import Ref


class CareKind(LabelledEnum):
    """Why a contact is shown, the most pressing first."""

    ENDING = "ending", QT_TRANSLATE_NOOP("Labels", "Posts about to end")
    ENDED = "ended", QT_TRANSLATE_NOOP("Labels", "Posts that ended without a successor")
    TITLES = "titles", QT_TRANSLATE_NOOP("Labels", "Titles to verify")
    UNREACHABLE = "unreachable", QT_TRANSLATE_NOOP("Labels", "People whom nothing reaches")
    STALE = "stale", QT_TRANSLATE_NOOP("Labels", "No sign of life for two years")


@dataclass(frozen=True, slots=True)
class CareItem:
    """One contact or post that waits; `detail` may be a sentence to translate."""

    ref: Ref
    title: str
    detail: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class CareList:
    """All that waits for one reason: how much, and the first of it."""

    kind: CareKind
    count: int
    items: tuple[CareItem, ...]
