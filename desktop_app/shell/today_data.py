"""What Today shows, as plain data that `app` composes from the slices' services."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.refs import Ref
from desktop_app.ui.pills import Pill


@dataclass(frozen=True, slots=True)
class Counter:
    """One figure over the cards; `alert` where it is too many."""

    number: int
    label: str
    alert: bool = False


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One thing to see or do; the button (or the row) opens `ref`, or asks for a `place`.

    A place is a name that only `app` knows: where something is that is no record.
    """

    title: str
    subtitle: str = ""
    pill: Pill | None = None
    button: str = ""
    ref: Ref | None = None
    primary: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A card of rows; `aside` puts it into the narrower column at the end."""

    title: str
    rows: tuple[TodayRow, ...] = ()
    note: str = ""
    empty: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class TodayData:
    """The whole page: its day, figures and cards."""

    day: date
    counters: tuple[Counter, ...] = ()
    sections: tuple[Section, ...] = ()
