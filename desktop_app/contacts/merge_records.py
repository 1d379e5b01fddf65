"""What a merge takes over, what can be undone of it, and which of two values stays."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.refs import Ref


class Side(LabelledEnum):
    """Whose value a merged contact has."""

    KEPT = "kept", QT_TRANSLATE_NOOP("Labels", "of the one that stays")
    GONE = "gone", QT_TRANSLATE_NOOP("Labels", "of the other")
    BOTH = "both", QT_TRANSLATE_NOOP("Labels", "both")


@dataclass(frozen=True, slots=True)
class MergeLine:
    """One field of two contacts: its key and label, both values in words, what is proposed.

    `sides` are what an officer may choose; where it is empty both values are the same, or only
    one is there and is taken. Label and values may be sentences to translate.
    """

    key: str
    label: str
    kept: str
    gone: str
    proposal: Side
    sides: tuple[Side, ...] = ()


@dataclass(frozen=True, slots=True)
class Moves:
    """How much will belong to the contact that stays."""

    posts: int = 0
    letters: int = 0
    meetings: int = 0
    mous: int = 0
    links: int = 0
    others: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.posts + self.letters + self.meetings + self.mous + self.links + self.others


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge that can be undone: which contact went, its name, when (UTC) and by whom."""

    key: int
    gone: Ref
    name: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class Story:
    """What a contact has come out of; `now` is the one it went into, itself while it is there."""

    now: Ref
    name: str = ""
    merged: tuple[Merged, ...] = ()
