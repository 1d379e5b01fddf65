"""Plans the next session of a body: its day and its hours; everything else comes by itself."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.meetings import service_sessions
from desktop_app.meetings.body_records import Body
from desktop_app.meetings.gui.clock_field import ClockField, ZoneField
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.records import Meeting
from desktop_app.meetings.service_session_checks import known_zone
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.labels import count_text
from desktop_app.ui.sheet import Sheet


class PlanSheet(Sheet):
    """Asks when; then the session is written with its number, its people and its agenda."""

    def __init__(
        self,
        ui: Ui,
        body: Body,
        port: MeetingsPort,
        planned: Callable[[Meeting], object],
        parent: QWidget,
    ) -> None:
        super().__init__(
            self.tr("Session {number} of {body}").format(
                number=count_text(body.next_session), body=body.names.best(ui.texts_language())
            ),
            (
                self.tr(
                    "Who sits for the members on that day is invited. The agenda begins with the"
                    " approval of the last minutes and what was left over."
                ),
            ),
            self.tr("Plan it"),
            parent,
            quiet=True,
        )
        self._ui, self._of, self._port, self._planned = ui, body, port, planned
        self.form.add("day", self.tr("Day"), DayField(), required=True)
        self.form.add_row(
            ("begins", self.tr("Begins"), ClockField()),
            ("finishes", self.tr("Ends"), ClockField()),
            ("zone", self.tr("Time zone"), ZoneField()),
            stretch=(1, 1, 2),
        )
        self.form.require("day")

    def act(self) -> None:
        """Write the session."""
        try:
            values = self.form.values()
            day, zone = values["day"], values["zone"] if values["begins"] else ""
            starts = _moment(day, values["begins"], zone)
            ends = _moment(day, values["finishes"], zone)
        except UserError as error:
            self.notice.say(str(error), "alert")
            return
        body, port = self._of, self._port

        def plan(session: Any) -> Meeting:
            reviews = port.reviews(session, day, body.id or 0)
            return service_sessions.plan_session(
                session, body.id or 0, day, starts=starts, ends=ends, zone=zone, reviews=reviews
            )

        self.wait()
        self._ui.tasks.write(plan, self._done, owner=self, failed=self.fail)

    def _done(self, meeting: Meeting) -> None:
        self.finish()
        self._planned(meeting)


def _moment(day: date, clock: time | None, zone: str) -> datetime | None:
    if clock is None or not zone:
        return None
    return datetime.combine(day, clock, known_zone(zone)).astimezone(UTC)
