"""The fields of a meeting that is a session: its body, its number, from when to when, and where
on earth that is told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.refs import Kind, Ref
from desktop_app.meetings import service_bodies
from desktop_app.meetings.gui.clock_field import ClockField, ZoneField
from desktop_app.meetings.records import Meeting
from desktop_app.meetings.service_session_checks import known_zone
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import NumberField
from desktop_app.ui.fold import Fold
from desktop_app.ui.form import Form
from desktop_app.ui.ref_field import RefField

NAMES = ("body_ref", "session_no", "begins", "finishes", "zone_name")


def add(ui: Ui, form: Form) -> None:
    """Add the fields to the editor's form."""
    translate = QCoreApplication.translate
    form.add_row(
        (
            "body_ref",
            translate("SessionFields", "Session of"),
            RefField(
                ui,
                service_bodies.body_options,
                service_bodies.describe_body,
                placeholder=translate("SessionFields", "No standing body"),
            ),
        ),
        ("session_no", translate("SessionFields", "Session number"), NumberField(0, 99_999)),
        stretch=(3, 1),
    )
    times = form.add_folded(
        translate("SessionFields", "From when to when"),
        ("begins", translate("SessionFields", "Begins"), ClockField()),
        ("finishes", translate("SessionFields", "Ends"), ClockField()),
        ("zone_name", translate("SessionFields", "Time zone"), ZoneField()),
    )
    form.field("body_ref").changed.connect(lambda: _make_room(form, times))
    _make_room(form, times)


def show(form: Form, meeting: Meeting) -> None:
    """Show what `meeting` says of them, times on the clocks of its zone."""
    zone = ZoneInfo(meeting.zone) if meeting.zone else None
    body = Ref(Kind.BODY, meeting.body_id) if meeting.body_id is not None else None
    form.field("body_ref").set_value(body)
    form.field("session_no").set_value(meeting.session_number or 0)
    form.field("begins").set_value(_clock(meeting.starts, zone))
    form.field("finishes").set_value(_clock(meeting.ends, zone))
    form.field("zone_name").set_value(meeting.zone)
    times = _fold_of(form.field("begins"))
    times.set_open(meeting.starts is not None)
    _make_room(form, times)


def read(meeting: Meeting, values: Mapping[str, Any]) -> Meeting:
    """`meeting` with what was typed; raises UserError for a zone that there is not.

    Without a time there is no zone either; a number of 0 lets the body give the next.
    """
    body, begins, finishes = values["body_ref"], values["begins"], values["finishes"]
    day = meeting.day
    zone = known_zone(values["zone_name"]) if day is not None and begins is not None else None
    starts = ends = None
    if zone is not None and day is not None:
        starts = _moment(day, begins, zone)
        ends = _moment(day + _nights(meeting, zone), finishes, zone) if finishes else None
    return replace(
        meeting,
        body_id=body.id if body else None,
        session_number=_number(meeting, body, values["session_no"]),
        starts=starts,
        ends=ends,
        zone=zone.key if zone else "",
    )


def _make_room(form: Form, times: Fold) -> None:
    """A body numbers its sessions and calls them for an hour; a visit has no number."""
    of_body = form.field("body_ref").value() is not None
    form.show_cell("session_no", of_body)
    if of_body:
        times.set_open(True)


def _fold_of(field: QWidget) -> Fold:
    holder = field.parentWidget()
    while holder is not None and not isinstance(holder, Fold):
        holder = holder.parentWidget()
    assert holder is not None
    return holder


def _number(meeting: Meeting, body: Ref | None, typed: int) -> int | None:
    """The number typed; that of another body's session is not carried over."""
    if body is None or typed == 0:
        return None
    left_over = body.id != meeting.body_id and typed == meeting.session_number
    return None if left_over else typed


def _nights(meeting: Meeting, zone: ZoneInfo) -> timedelta:
    """How many days after its first one the meeting ends, as it was read."""
    if meeting.starts is None or meeting.ends is None:
        return timedelta()
    return meeting.ends.astimezone(zone).date() - meeting.starts.astimezone(zone).date()


def _clock(moment: datetime | None, zone: ZoneInfo | None) -> time | None:
    return moment.astimezone(zone or UTC).time() if moment is not None else None


def _moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)
