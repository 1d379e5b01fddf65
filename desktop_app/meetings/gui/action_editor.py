"""One action of any meeting: who has it, until when, and what became of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.meetings import service, service_actions
from desktop_app.meetings.action_records import ActionLine
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.records import Action, ActionState
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.labels import format_date
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import plain_label
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.text_fields import TextField, TextsField


@dataclass(frozen=True, slots=True)
class ActionForm:
    """An action as the editor shows it."""

    id: int | None = None
    version: int = 0
    line: ActionLine = field(default_factory=lambda: ActionLine(Action(None)))
    owner_post: Ref | None = None
    owner: Texts = field(default_factory=Texts)
    due: date | None = None
    state: ActionState = ActionState.OPEN
    reason: str = ""
    done_on: date | None = None
    done_by: Ref | None = None


class ActionEditor(Editor[ActionForm]):
    """What is to be done is said in the minutes; here it is followed until it is done."""

    def __init__(self, ui: Ui, port: MeetingsPort, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.ACTION, parent)
        self.said = plain_label(name="title", wrap=True)
        self.about = plain_label(name="muted", wrap=True)
        self.body.insertWidget(2, self.said)
        self.body.insertWidget(3, self.about)
        self._build(port)
        self.footer.add_button(self.tr("Open the meeting"), self._to_meeting)

    def new_record(self) -> ActionForm:
        """Actions begin in meetings; this shows nothing."""
        return ActionForm()

    def load_work(self, ref: Ref) -> Callable[[Any], ActionForm]:
        """Read the action."""
        language = self.ui.texts_language()
        return lambda session: _form(service_actions.action_line(session, ref.id, language))

    def save_work(self, record: ActionForm) -> Callable[[Any], ActionForm]:
        """Write what was changed, each change an act of its own in the history."""
        before, language = self.base, self.ui.texts_language()

        def save(session: Any) -> ActionForm:
            _write(session, before, record)
            return _form(service_actions.action_line(session, record.id or 0, language))

        return save

    def on_record(self, record: ActionForm) -> None:
        """Say what is to be done, where it was decided, and whether its owner has left."""
        line, language = record.line, self.ui.texts_language()
        action = line.action
        self.said.setText(action.text.best(language))
        known = [action.meeting_title, line.meeting_number]
        if line.decision:
            known.append(self.tr("decision {number}").format(number=line.decision))
        self.about.setText(" · ".join(isolated(part) for part in known if part))
        if line.left_on is not None:
            self.notice.say(
                self.tr("{name} left that post on {day}: who does it now?").format(
                    name=action.owner_name, day=format_date(line.left_on)
                ),
                "warning",
            )
        elif line.overdue:
            self.notice.say(self.tr("It was due on {day}.").format(day=format_date(action.due)),
                            "warning")  # fmt: skip
        else:
            self.notice.hide()
        self._show_fitting()

    def _build(self, port: MeetingsPort) -> None:
        form = self.form
        person = RefField(
            self.ui,
            service.post_options,
            service.describe_post,
            placeholder=self.tr("Somebody among the contacts"),
        )
        form.add_row(
            ("owner_post", self.tr("Owner"), person),
            ("due", self.tr("Due"), DayField()),
            stretch=(2, 1),
        )
        form.add("owner", self.tr("or in words"), TextsField())
        state = ChoiceField(ActionState)
        form.add("state", self.tr("State"), state)
        form.add("reason", self.tr("Reason for dropping it"), TextField())
        paper = RefField(
            self.ui,
            port.papers,
            port.describe,
            placeholder=self.tr("The letter or memorandum that did it"),
        )
        form.add_row(
            ("done_on", self.tr("Done on"), DayField()),
            ("done_by", self.tr("Done by"), paper),
            stretch=(1, 2),
        )
        state.changed.connect(self._show_fitting)

    def _show_fitting(self) -> None:
        """A reason for what is dropped, a day and a paper for what is done."""
        state = self.form.field("state").value()
        self.form.show_cell("reason", state is ActionState.DROPPED)
        for name in ("done_on", "done_by"):
            self.form.show_cell(name, state is ActionState.DONE)

    def _to_meeting(self) -> None:
        meeting = self.base.line.action.meeting_id
        if meeting is not None:
            self.ui.jump.to(Ref(Kind.MEETING, meeting))


def _form(line: ActionLine) -> ActionForm:
    action = line.action
    return ActionForm(
        action.id,
        0,
        line,
        None if action.owner_post_id is None else Ref(Kind.POST, action.owner_post_id),
        action.owner,
        action.due,
        action.state,
        action.reason,
        action.done_on,
        action.done_by,
    )


def _write(session: Any, before: ActionForm, wanted: ActionForm) -> None:
    key = wanted.id or 0
    given = wanted.owner_post, wanted.owner, wanted.due
    if given != (before.owner_post, before.owner, before.due):
        post = wanted.owner_post.id if wanted.owner_post else None
        service_actions.give_action(session, key, post, wanted.owner, wanted.due)
    ended = wanted.state, wanted.reason, wanted.done_on, wanted.done_by
    if ended == (before.state, before.reason, before.done_on, before.done_by):
        return
    if wanted.state is ActionState.DONE:
        service_actions.close_action(session, key, wanted.done_on, wanted.done_by)
    elif wanted.state is ActionState.DROPPED:
        service_actions.drop_action(session, key, wanted.reason)
    else:
        service_actions.reopen_action(session, key)
