"""Files in and out of meetings: calendars, and tables of actions."""

from desktop_app.meetings.exchange_actions import write_csv, write_xlsx
from desktop_app.meetings.exchange_attendance import attendance_csv, attendance_xlsx
from desktop_app.meetings.exchange_ics import write_event
from desktop_app.meetings.exchange_ics_apply import apply_plan, undo_import
from desktop_app.meetings.exchange_ics_plan import plan_events
from desktop_app.meetings.exchange_ics_read import read_file

__all__ = [
    "apply_plan",
    "attendance_csv",
    "attendance_xlsx",
    "plan_events",
    "read_file",
    "undo_import",
    "write_csv",
    "write_event",
    "write_xlsx",
]
