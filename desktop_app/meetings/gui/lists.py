"""The rows of the page's lists: meetings, bodies, and the actions of all meetings."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.meetings.action_records import ActionLine, ActionOrder, ActionQuery, ActionScope
from desktop_app.meetings.body_records import SessionState
from desktop_app.meetings.gui.state_line import TONES
from desktop_app.meetings.records import ActionState, MeetingLine
from desktop_app.meetings.service_bodies import BodyLine
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.labels import count_text, format_date, label
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.records_model import Row

MEETINGS, BODIES, ACTIONS = "meetings", "bodies", "actions"
_TOLD = {SessionState.CANCELLED: Tone.RED, SessionState.RUNNING: Tone.GREEN}
"""What matters more of a session than how far its minutes have come."""


def empty_states() -> dict[str, EmptyState]:
    """What the segments beside that of the meetings teach while no record is chosen."""
    translate = QCoreApplication.translate
    return {
        BODIES: EmptyState(
            translate("MeetingsPage", "Bodies that meet again and again"),
            translate(
                "MeetingsPage",
                "Choose a body, or enter one with its members, its quorum and the way its sessions "
                "and decisions are numbered. Its sessions are planned from there.",
            ),
            translate("MeetingsPage", "New body"),
        ),
        ACTIONS: EmptyState(
            translate("MeetingsPage", "What was to be done, from all meetings"),
            translate(
                "MeetingsPage",
                "Actions are written in the minutes. Choose one to say that it is done, by which "
                "letter or memorandum, or why it is dropped.",
            ),
        ),
    }


class ActionChoice(QFrame):
    """Which actions the list has and how they are sorted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self.scope, self.order = ChoiceField(ActionScope), ChoiceField(ActionOrder)
        for field, name in (
            (self.scope, self.tr("Which actions")),
            (self.order, self.tr("Sorted")),
        ):
            field.set_label(name)
            field.changed.connect(self.changed)
            box.addWidget(field)
        self.scope.set_value(ActionScope.OPEN)
        self.order.set_value(ActionOrder.DUE)

    def query(self) -> ActionQuery:
        """What is chosen."""
        return ActionQuery(self.scope.value(), self.order.value())


def meeting_row(line: MeetingLine, language: Language) -> Row:
    """Title; day and body; the state, with how much still waits."""
    parts = [format_date(line.day), line.body.best(language)]
    told = line.session_state if line.session_state in _TOLD else None
    words = [label(told or line.state)]
    if line.is_sample:
        words.append(QCoreApplication.translate("MeetingsPage", "sample"))
    meta = line.number
    if line.open_actions:
        waiting = QCoreApplication.translate("MeetingsPage", "{count} to do")
        meta = " · ".join(filter(None, (meta, waiting.format(count=count_text(line.open_actions)))))
    return Row(
        Ref(Kind.MEETING, line.id),
        line.title.best(language),
        " · ".join(part for part in parts if part),
        meta,
        Pill(" · ".join(words), _TOLD[told] if told else TONES[line.state]),
    )


def body_row(line: BodyLine, language: Language) -> Row:
    """Name; short name and members; how many sessions."""
    members = QCoreApplication.translate("MeetingsPage", "Members: {count}")
    parts = [line.short_names.best(language), members.format(count=count_text(line.members))]
    held = QCoreApplication.translate("MeetingsPage", "Sessions: {count}")
    return Row(
        Ref(Kind.BODY, line.id),
        line.names.best(language),
        " · ".join(part for part in parts if part),
        held.format(count=count_text(line.sessions)) if line.sessions else "",
    )


def action_row(line: ActionLine, language: Language) -> Row:
    """What is to be done; who and where; until when; what is wrong or what became of it."""
    action = line.action
    parts = [action.owner_name, line.meeting_number or action.meeting_title]
    return Row(
        Ref(Kind.ACTION, action.id or 0),
        action.text.best(language),
        " · ".join(part for part in parts if part),
        format_date(action.due),
        _pill(line),
    )


def _pill(line: ActionLine) -> Pill | None:
    if line.left_on is not None:
        return Pill(QCoreApplication.translate("MeetingsPage", "owner left"), Tone.AMBER)
    if line.overdue:
        return Pill(QCoreApplication.translate("MeetingsPage", "overdue"), Tone.RED)
    state = line.action.state
    if state is ActionState.OPEN:
        return None
    return Pill(label(state), Tone.GREEN if state is ActionState.DONE else Tone.NEUTRAL)
