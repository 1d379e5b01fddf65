"""What a yearly report tells: of one memorandum, one member or one country."""

from dataclasses import dataclass, field
from datetime import date

from desktop_app.core.calendars import Calendar
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.mous.life_records import ActivityKind, ActivityState


class ReportScope(LabelledEnum):
    """What a report is about."""

    MOU = "mou", QT_TRANSLATE_NOOP("Labels", "One memorandum")
    MEMBER = "member", QT_TRANSLATE_NOOP("Labels", "One member")
    COUNTRY = "country", QT_TRANSLATE_NOOP("Labels", "One country")


@dataclass(frozen=True, slots=True)
class ReportWish:
    """The report that is asked for.

    `subject` is the key of a memorandum or of an organisation, or a country's ISO 3166 code;
    `year` is counted in `calendar`.
    """

    scope: ReportScope
    subject: int | str
    year: int
    calendar: Calendar = Calendar.GREGORIAN
    language: Language = Language.EN


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One activity that ran or was done in the year; `cost` in the smallest unit of `currency`."""

    title: str
    memorandum: str
    kind: ActivityKind
    state: ActivityState
    since: date
    until: date | None
    people: int
    credits: int
    cost: int
    currency: str


@dataclass(frozen=True, slots=True)
class KindTotal:
    """What one kind of activity came to."""

    kind: ActivityKind
    count: int
    people: int
    credits: int


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """A whole report; `first` and `last` are its days, `costs` sums by currency.

    `dormant` names memoranda in force under which nothing ran or was done in the year.
    """

    wish: ReportWish
    subject: str
    first: date
    last: date
    author: str
    memoranda: tuple[str, ...] = ()
    lines: tuple[ReportLine, ...] = ()
    totals: tuple[KindTotal, ...] = ()
    costs: tuple[tuple[str, int], ...] = ()
    dormant: tuple[str, ...] = field(default=())
