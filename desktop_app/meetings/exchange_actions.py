"""Actions of all meetings as a table, with nothing in it that a spreadsheet would compute."""

from collections.abc import Callable, Iterable

from desktop_app.core.labels import QT_TRANSLATE_NOOP
from desktop_app.core.languages import Language
from desktop_app.core.sheets import csv_table, xlsx_table
from desktop_app.meetings.action_records import ActionLine

HEADS = (
    QT_TRANSLATE_NOOP("Sheets", "Action"),
    QT_TRANSLATE_NOOP("Sheets", "Owner"),
    QT_TRANSLATE_NOOP("Sheets", "Owner left on"),
    QT_TRANSLATE_NOOP("Sheets", "Due"),
    QT_TRANSLATE_NOOP("Sheets", "Overdue"),
    QT_TRANSLATE_NOOP("Sheets", "State"),
    QT_TRANSLATE_NOOP("Sheets", "Done on"),
    QT_TRANSLATE_NOOP("Sheets", "Reason"),
    QT_TRANSLATE_NOOP("Sheets", "Meeting"),
    QT_TRANSLATE_NOOP("Sheets", "Number"),
    QT_TRANSLATE_NOOP("Sheets", "Body"),
    QT_TRANSLATE_NOOP("Sheets", "Decision"),
)
TITLE = QT_TRANSLATE_NOOP("Sheets", "Actions")
YES = QT_TRANSLATE_NOOP("Sheets", "yes")

LookUp = Callable[[str], str]
"""A marked word in the language of the table."""


def write_csv(lines: Iterable[ActionLine], language: Language, look_up: LookUp) -> bytes:
    """The actions as CSV; days as ISO 8601, texts in `language` where they have it."""
    return csv_table(_table(lines, language, look_up))


def write_xlsx(lines: Iterable[ActionLine], language: Language, look_up: LookUp) -> bytes:
    """The same as a workbook, which reads from the right in a language that does."""
    rows = _table(lines, language, look_up)
    return xlsx_table(look_up(TITLE), rows, right_to_left=language.is_rtl)


def _table(lines: Iterable[ActionLine], language: Language, look_up: LookUp) -> list[list[str]]:
    table = [[look_up(head) for head in HEADS]]
    for line in lines:
        action = line.action
        table.append(
            [
                action.text.best(language),
                action.owner_name,
                line.left_on.isoformat() if line.left_on else "",
                action.due.isoformat() if action.due else "",
                look_up(YES) if line.overdue else "",
                look_up(action.state.label),
                action.done_on.isoformat() if action.done_on else "",
                action.reason,
                action.meeting_title,
                line.meeting_number,
                line.body,
                line.decision,
            ]
        )
    return table
