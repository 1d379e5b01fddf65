"""What the page of meetings needs from the rest of the program, which the composition gives it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref, Summary
from desktop_app.meetings.action_records import ActionLine
from desktop_app.meetings.agenda import Carried
from desktop_app.meetings.calendar_records import (
    CalendarFile,
    CalendarPlan,
    Event,
    ImportedEvents,
    Method,
)
from desktop_app.meetings.service_attendance import AttendanceTable


class MeetingsExchange(Protocol):
    """Files in and out; the slice's own module of that name fits."""

    def read_file(self, path: Path, zone: str, stopper: Any) -> CalendarFile:
        """What a calendar file has."""

    def plan_events(self, session: Any, file: CalendarFile) -> CalendarPlan:
        """What an import would do."""

    def apply_plan(self, session: Any, plan: CalendarPlan) -> ImportedEvents:
        """Do it."""

    def undo_import(self, session: Any, done: ImportedEvents) -> None:
        """Take it back."""

    def write_event(self, event: Event, method: Method) -> bytes:
        """An event as a calendar file."""

    def write_csv(
        self, lines: Sequence[ActionLine], language: Language, look_up: Callable[[str], str]
    ) -> bytes:
        """Actions as CSV."""

    def write_xlsx(
        self, lines: Sequence[ActionLine], language: Language, look_up: Callable[[str], str]
    ) -> bytes:
        """Actions as a workbook."""

    def attendance_csv(self, table: AttendanceTable, look_up: Callable[[str], str]) -> bytes:
        """The attendance as CSV."""

    def attendance_xlsx(
        self, table: AttendanceTable, language: Language, look_up: Callable[[str], str]
    ) -> bytes:
        """The attendance as a workbook."""


def _nothing(_session: Any, _words: str) -> tuple[Summary, ...]:
    return ()


def _unnamed(_session: Any, ref: Ref) -> Summary:
    return Summary(ref, f"{ref.kind.label} {ref.id}")


def _none_due(_session: Any, _day: date, _body_id: int) -> tuple[Carried, ...]:
    return ()


@dataclass(frozen=True)
class MeetingsPort:
    """Letters and memoranda to choose from, memoranda due for review on a day, and files.

    By default there are no other slices: nothing to choose from, nothing due. `word` turns the
    description of a paper into a word processor's file; `sign` sets one and signs its field with
    a passphrase and a certificate file, whose path `certificate` and `remember` keep; `as_pdf`
    makes a PDF of a scan. All but those two are called off the window's thread.
    """

    papers: Callable[[Any, str], tuple[Summary, ...]] = _nothing
    describe: Callable[[Any, Ref], Summary] = _unnamed
    reviews: Callable[[Any, date, int], tuple[Carried, ...]] = _none_due
    exchange: MeetingsExchange | None = None
    word: Callable[[Any], bytes] | None = None
    sign: Callable[[Any, str, Path], bytes] | None = None
    certificate: Callable[[], str] = str
    remember: Callable[[str], object] = str
    as_pdf: Callable[[bytes], bytes] = bytes
