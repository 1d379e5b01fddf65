"""The attendance of a meeting as a table, with nothing in it that a spreadsheet would compute."""

from collections.abc import Callable

from desktop_app.core.labels import QT_TRANSLATE_NOOP
from desktop_app.core.languages import Language
from desktop_app.core.sheets import csv_table, xlsx_table
from desktop_app.meetings.service_attendance import AttendanceTable

HEADS = (
    QT_TRANSLATE_NOOP("Sheets", "Name"),
    QT_TRANSLATE_NOOP("Sheets", "Title"),
    QT_TRANSLATE_NOOP("Sheets", "Organisation"),
    QT_TRANSLATE_NOOP("Sheets", "Presence"),
    QT_TRANSLATE_NOOP("Sheets", "Represents"),
    QT_TRANSLATE_NOOP("Sheets", "Came"),
    QT_TRANSLATE_NOOP("Sheets", "Left"),
    QT_TRANSLATE_NOOP("Sheets", "Note"),
    QT_TRANSLATE_NOOP("Sheets", "Meeting"),
    QT_TRANSLATE_NOOP("Sheets", "Number"),
    QT_TRANSLATE_NOOP("Sheets", "Day"),
)
TITLE = QT_TRANSLATE_NOOP("Sheets", "Attendance")

LookUp = Callable[[str], str]
"""A marked word in the language of the table."""


def attendance_csv(table: AttendanceTable, look_up: LookUp) -> bytes:
    """The attendance as CSV; the day as ISO 8601."""
    return csv_table(_rows(table, look_up))


def attendance_xlsx(table: AttendanceTable, language: Language, look_up: LookUp) -> bytes:
    """The same as a workbook, which reads from the right in a language that does."""
    return xlsx_table(look_up(TITLE), _rows(table, look_up), right_to_left=language.is_rtl)


def _rows(table: AttendanceTable, look_up: LookUp) -> list[list[str]]:
    day = table.day.isoformat() if table.day else ""
    rows = [[look_up(head) for head in HEADS]]
    for line in table.lines:
        rows.append(
            [
                line.name,
                line.title,
                line.organisation,
                look_up(line.presence.label),
                line.represents,
                ", ".join(came for came, _left in line.times if came),
                ", ".join(left for _came, left in line.times if left),
                line.note,
                table.title,
                table.number,
                day,
            ]
        )
    return rows
