"""The editor of a standing body: names, quorum, numbers, members and the usual agenda."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.meetings import service_bodies
from desktop_app.meetings.body_patterns import decision_pattern, session_pattern
from desktop_app.meetings.body_records import AgendaLine, Body, QuorumRule
from desktop_app.meetings.gui.body_cards import (
    MemberLine,
    agenda_card,
    agenda_of,
    member_card,
    member_lines,
    members_of,
)
from desktop_app.meetings.gui.cards import unlabelled
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.quorum import holds, needed
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField, NumberField
from desktop_app.ui.labels import count_text
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import plain_label
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.text_fields import TextField, TextsField

_PLAIN = (
    "names", "short_names", "quorum", "quorum_number", "session_pattern", "decision_pattern",
    "next_session", "correction_days", "agenda",
)  # fmt: skip


class BodyEditor(Editor[Body]):
    """Everything about one body; what its numbers look like is shown while they are typed."""

    plan_wanted = Signal(object)
    """Carries the `Body` whose next session shall be planned."""

    def __init__(self, ui: Ui, port: MeetingsPort, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.BODY, parent)
        self._port = port
        self.example = plain_label(name="muted", wrap=True)
        self.counted = plain_label(name="small", wrap=True)
        self._build()
        self.plan_button = self.footer.add_button(self.tr("Plan a session…"), self._plan)
        self.form.changed.connect(self._show_examples)

    def new_record(self) -> Body:
        """A body that decides with more than half of its members."""
        return Body(None, 0)

    def load_work(self, ref: Ref) -> Callable[[Any], Body]:
        """Read the body."""
        return lambda session: service_bodies.body(session, ref.id)

    def save_work(self, record: Body) -> Callable[[Any], Body]:
        """Save the body as a whole."""
        return lambda session: service_bodies.save_body(session, record)

    def fill(self, record: Body) -> None:
        """Show the body; members as rows."""
        for name in _PLAIN:
            self.form.field(name).set_value(getattr(record, name))
        self.form.field("members").set_value(member_lines(record.members))

    def collect(self) -> Body:
        """The body as typed; rows left empty are left out."""
        values = self.form.values()
        members = members_of(values.pop("members"))
        agenda = agenda_of(values.pop("agenda"))
        return replace(self.base, **values, members=members, agenda=agenda)

    def on_record(self, record: Body) -> None:
        """A body never saved has no sessions."""
        self.plan_button.setVisible(record.id is not None)
        self._show_examples()

    def _build(self) -> None:
        form = self.form
        form.add("names", self.tr("Name"), TextsField(), required=True)
        form.add("short_names", self.tr("Short name"), TextsField())
        form.add_row(
            ("quorum", self.tr("Quorum"), ChoiceField(QuorumRule)),
            ("quorum_number", self.tr("Members needed"), NumberField(0, 9999)),
            (
                "correction_days",
                self.tr("Days for corrections"),
                NumberField(0, 366),
            ),
            stretch=(3, 1, 1),
        )
        form.add_widget(self.counted)
        self._build_numbers()
        self._build_lists()

    def _build_numbers(self) -> None:
        form = self.form
        form.section(self.tr("Numbers"))
        form.add_row(
            ("session_pattern", self.tr("Numbers of sessions"), TextField()),
            ("decision_pattern", self.tr("Numbers of decisions"), TextField()),
            ("next_session", self.tr("Next session"), NumberField(1, 99_999)),
            stretch=(2, 3, 1),
            hint=self.tr(
                "Fields: {session}, {number} of the decision, {year}, {year:jalali}, {body}."
                " {number:02} writes 06."
            ),
        )
        form.add_widget(self.example)

    def _build_lists(self) -> None:
        form = self.form
        form.section(self.tr("Members"))
        members: RowsField[MemberLine] = RowsField(
            partial(member_card, self.ui, self._port), MemberLine, self.tr("Add a member")
        )
        unlabelled(form.add("members", self.tr("Members"), members))
        form.section(self.tr("Agenda that sessions begin with"))
        agenda = RowsField(agenda_card, AgendaLine, self.tr("Add a line"))
        unlabelled(form.add("agenda", self.tr("Agenda"), agenda))
        form.add_widget(
            plain_label(
                self.tr(
                    "Without a line of its own, the approval of the last minutes stands first, and"
                    " open actions and memoranda due for review stand before other business."
                ),
                name="small",
                wrap=True,
            )
        )

    def _show_examples(self) -> None:
        """What a session and a decision will be called, or what is wrong with the pattern."""
        form = self.form
        rule = form.field("quorum").value()
        form.show_cell("quorum_number", rule is QuorumRule.NUMBER)
        self._show_quorum(rule)
        names = form.field("short_names").value() or form.field("names").value()
        values = {
            "session": form.field("next_session").value(),
            "day": date.today(),
            "body": names.best(Language.EN),
        }
        try:
            session = session_pattern(form.field("session_pattern").value().strip())
            decision = decision_pattern(form.field("decision_pattern").value().strip())
        except UserError as error:
            self.example.setText(str(error))
            return
        self.example.setText(
            self.tr("The next session is {session}, its sixth decision {decision}.").format(
                session=isolated(session.write(**values)),
                decision=isolated(decision.write(**values, number=6)),
            )
        )

    def _show_quorum(self, rule: QuorumRule | None) -> None:
        today = date.today()
        members = [each for each in self.base.members if each.votes and holds(each, today)]
        if rule is None or rule is QuorumRule.NONE or not members:
            self.counted.setText("")
            return
        wanted = needed(rule, len(members), self.form.field("quorum_number").value())
        self.counted.setText(
            self.tr("Of {members} members with a vote {needed} must be there.").format(
                members=count_text(len(members)), needed=count_text(wanted)
            )
        )

    def _plan(self) -> None:
        if self.is_dirty:
            self.save(self.plan_wanted.emit)
        else:
            self.plan_wanted.emit(self.base)
