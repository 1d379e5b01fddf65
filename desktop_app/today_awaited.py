"""On Today: the letters whose answer is awaited, how late each is, and a way to its reminder."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service as letters
from desktop_app.letters.dispatch_records import Awaited
from desktop_app.letters.gui.tones import lateness_pill
from desktop_app.shell.today_data import Section, TodayRow
from desktop_app.ui.labels import count_text, format_date
from desktop_app.ui.painting import isolated

_SHOWN, _AHEAD = 8, 7
"""How many rows are shown, and how many days ahead an answer is worth a look."""


def awaited_section(session: Any) -> tuple[Section, ...]:
    """The section, the latest first; none where nothing is late or due this week."""
    found = [each for each in letters.awaited(session) if each.days >= -_AHEAD]
    if not found:
        return ()
    late = sum(each.days > 0 for each in found)
    translate = QCoreApplication.translate
    note = translate("Today", "{count} late").format(count=count_text(late)) if late else ""
    rows = tuple(map(_row, found[:_SHOWN]))
    return (Section(translate("Today", "Awaiting reply"), rows, note),)


def _row(waiting: Awaited) -> TodayRow:
    translate = QCoreApplication.translate
    due = translate("Today", "expected by {day}").format(day=format_date(waiting.reply_by))
    parts = [waiting.addressee, waiting.subject, due]
    if waiting.reminders:
        said = translate("Today", "reminders: {count}")
        parts.append(said.format(count=count_text(waiting.reminders)))
    return TodayRow(
        waiting.reference,
        " · ".join(isolated(part) for part in parts if part),
        lateness_pill(waiting.days),
        translate("Today", "Open"),
        Ref(Kind.LETTER, waiting.letter_id),
    )
