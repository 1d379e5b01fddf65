"""Small questions asked while a session is running: for whom somebody sits, why an item is closed,
whether the session is over."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.gui.session_member import MemberField
from desktop_app.meetings.live_session import LiveSession
from desktop_app.meetings.records import Attendee
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.parts import plain_label
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField


class RepresentSheet(Sheet):
    """For which member somebody sits, for which organisation, and by which letter."""

    def __init__(
        self,
        ui: Ui,
        port: MeetingsPort,
        live: LiveSession,
        attendee: Attendee,
        done: Callable[[], object],
        parent: QWidget,
    ) -> None:
        lines = (self.tr("The quorum counts members, not people: two who sit for one are one."),)
        super().__init__(attendee.name, lines, self.tr("Keep"), parent, quiet=True)
        self._live, self._attendee, self._done = live, attendee, done
        self.member = MemberField(live.body, live.day)
        self.organisation = RefField(
            ui, contacts.organisation_options, contacts.describe,
            placeholder=self.tr("Type the name of an organisation"),
        )  # fmt: skip
        self.letter = RefField(
            ui, port.papers, port.describe, placeholder=self.tr("Letter of credentials")
        )
        if live.body is not None:
            self.form.add("member", self.tr("Sits for the member"), self.member)
        self.form.add("organisation", self.tr("Represents"), self.organisation)
        self.form.add("letter", self.tr("By the letter"), self.letter)
        self.member.set_value(attendee.member_id)
        if attendee.represents_id is not None:
            self.organisation.set_value(Ref(Kind.ORGANISATION, attendee.represents_id))
        self.letter.set_value(attendee.credentials)
        self.member.changed.connect(self._follow)

    def act(self) -> None:
        """Note it."""
        chosen, summary = self.organisation.value(), self.organisation.summary()
        same = chosen is not None and chosen.id == self._attendee.represents_id
        named = self._attendee.represents if same else ""
        self._live.change_attendee(
            self._attendee.post_id,
            member_id=self.member.value(),
            represents_id=chosen.id if chosen is not None else None,
            represents=summary.title if summary is not None else named,
            credentials=self.letter.value(),
        )
        self.finish()
        self._done()

    def _follow(self) -> None:
        """A member that is an institution is the organisation represented."""
        member = self.member.member()
        if member is not None and member.organisation_id is not None:
            self.organisation.set_value(Ref(Kind.ORGANISATION, member.organisation_id))


class CloseItemSheet(Sheet):
    """Why an item is closed to the public, and until when."""

    def __init__(self, live: LiveSession, done: Callable[[], object], parent: QWidget) -> None:
        lines = (self.tr("The open version of the minutes leaves the item out and says why."),)
        super().__init__(self.tr("Closed item"), lines, self.tr("Close it"), parent, quiet=True)
        self._live, self._done = live, done
        self.reason, self.until = TextField(), DayField()
        self.form.add("reason", self.tr("Reason"), self.reason, required=True)
        self.form.add("until", self.tr("Closed until"), self.until)
        item = live.item()
        if item is not None:
            self.reason.set_value(item.closed_reason)
            self.until.set_value(item.closed_until)

    def act(self) -> None:
        """Close it."""
        try:
            values = self.form.values()
        except UserError as error:
            self.notice.say(str(error), "alert")
            return
        self._live.change_item(
            self._live.current,
            closed=True,
            closed_reason=values["reason"],
            closed_until=values["until"],
        )
        self.finish()
        self._done()


class EndSheet(Sheet):
    """What is still open before the session ends; ending it stays possible."""

    def __init__(
        self, troubles: tuple[str, ...], end: Callable[[], object], parent: QWidget
    ) -> None:
        lines = (self.tr("The minutes are a draft then; everything typed is in the office."),)
        super().__init__(self.tr("End the session"), lines, self.tr("End it"), parent, quiet=True)
        self._end = end
        for trouble in troubles:
            self.form.add_widget(plain_label(trouble, name="doubt", wrap=True))

    def act(self) -> None:
        """End it."""
        self.finish()
        self._end()
