"""What an officer looks for anywhere in the office, and what is found, kind by kind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop_app.core.day_words import DayReading
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Summary

FINDABLE = (
    Kind.PERSON, Kind.ORGANISATION, Kind.LETTER, Kind.INCOMING, Kind.MEETING, Kind.DECISION,
    Kind.ACTION, Kind.MOU, Kind.ACTIVITY, Kind.NEWS, Kind.BODY,
)  # fmt: skip
"""The kinds that can be found, in the order of their groups."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words as typed, and conditions that all hold; one that is empty asks for nothing.

    `year` is one of any calendar: 1405 is the Jalali year. `state` is the English label of one.
    """

    words: str = ""
    kind: Kind | None = None
    year: int | None = None
    state: str = ""
    language: Language | None = None

    @property
    def is_plain(self) -> bool:
        """Whether nothing but words and a kind is asked for."""
        return self.year is None and not self.state and self.language is None


@dataclass(frozen=True, slots=True)
class FoundKind:
    """The best finds of a kind, and whether there are more."""

    kind: Kind
    summaries: tuple[Summary, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Everything found; `readings` are the days that the words were taken for."""

    groups: tuple[FoundKind, ...] = ()
    readings: tuple[DayReading, ...] = field(default=())

    def __iter__(self) -> Iterator[Summary]:
        return (summary for group in self.groups for summary in group.summaries)

    @classmethod
    def of(cls, summaries: Iterable[Summary]) -> "Found":
        """Summaries of any kinds, grouped in the order of the best of each."""
        grouped: dict[Kind, list[Summary]] = {}
        for summary in summaries:
            grouped.setdefault(summary.ref.kind, []).append(summary)
        return cls(tuple(FoundKind(kind, tuple(some)) for kind, some in grouped.items()))
