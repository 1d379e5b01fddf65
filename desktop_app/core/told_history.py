"""A record's history in words, for every window that shows who changed what."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ToldChange:
    """One field, what it held and what it holds now; texts may be sentences to translate."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ToldAct:
    """Who did what, when (UTC), to what of the record, and which fields it changed.

    `what` is empty where the act was on the record itself.
    """

    at: datetime
    who: str
    act: str
    what: str = ""
    changes: tuple[ToldChange, ...] = ()
