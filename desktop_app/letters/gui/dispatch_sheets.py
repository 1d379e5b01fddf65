"""The sheets that ask what is known of a dispatch: sent, acknowledged, come back, an e-mail."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.letters.dispatch_records import DispatchLine
from desktop_app.letters.incoming_records import Channel
from desktop_app.ui.day_field import DayField, MomentField
from desktop_app.ui.fields import ChoiceField, FlagField
from desktop_app.ui.file_field import FileField
from desktop_app.ui.parts import button
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sent:
    """What the officer says of a dispatch; `file` is the path of a proof, empty for none."""

    channel: Channel
    at: datetime
    to: str
    proof: str
    file: str


class SentSheet(Sheet):
    """On which way, when, to whom, with what proof."""

    def __init__(
        self,
        line: DispatchLine,
        channel: Channel,
        now: datetime,
        send: Callable[[Sent], object],
        parent: QWidget,
        slip: Callable[[], object] | None = None,
    ) -> None:
        title = translate("DispatchSheets", "Record the dispatch")
        act = translate("DispatchSheets", "Record")
        super().__init__(title, (), act, parent, quiet=True)
        self._send = send
        received = channel is Channel.HAND
        self.channel = self.form.add("channel", self.tr("Channel"), ChoiceField(Channel))
        self.channel.set_value(channel)
        self.at = self.form.add("at", self.tr("Sent on"), MomentField(), required=True)
        self.at.set_value(now)
        whom = self.tr("Handed to") if received else self.tr("Sent to")
        self.to = self.form.add("to", whom, TextField())
        last = line.last.to if line.last else ""
        self.to.set_value(last or line.to)
        proof = self.tr("Proof")
        placeholder = self.tr("tracking number, name of who received it")
        self.proof = self.form.add("proof", proof, TextField(placeholder=placeholder))
        self.file = self.form.add("file", self.tr("Receipt or other file"), FileField(""))
        if slip is not None:
            self.slip_button = button(self.tr("Delivery slip…"), slip)
            self.buttons.insertWidget(0, self.slip_button)
        self.proof.setFocus()

    def act(self) -> None:
        """Record it, when there is a moment."""
        try:
            self.form.values()
            at = self.at.value()
        except UserError as error:
            self.fail(error)
            return
        assert at is not None, "the form requires it"
        self.wait()
        self._send(
            Sent(self.channel.value(), at, self.to.value(), self.proof.value(), self.file.value())
        )


class AcknowledgeSheet(Sheet):
    """When the receiver confirmed it, and how."""

    def __init__(
        self, line: DispatchLine, today: date, tell: Callable[[date, str], object], parent: QWidget
    ) -> None:
        title = translate("DispatchSheets", "Receipt was acknowledged")
        note = translate(
            "DispatchSheets", "This answers nothing: a letter that waits for its reply still waits."
        )
        act = translate("DispatchSheets", "Record")
        super().__init__(title, (line.to, note), act, parent, quiet=True)
        self._tell = tell
        self.day = self.form.add("day", self.tr("Acknowledged on"), DayField(), required=True)
        self.day.set_value(today)
        placeholder = self.tr("stamp of the registry, e-mail of …")
        self.note = self.form.add("note", self.tr("How"), TextField(placeholder=placeholder))
        self.note.setFocus()

    def act(self) -> None:
        """Record it, when there is a day."""
        try:
            self.form.values()
            day = self.day.value()
        except UserError as error:
            self.fail(error)
            return
        assert day is not None, "the form requires it"
        self.wait()
        self._tell(day, self.note.value())


class NoteSheet(Sheet):
    """One line of text, with a title and an explanation."""

    def __init__(
        self,
        title: str,
        lines: tuple[str, ...],
        name: str,
        act: str,
        tell: Callable[[str], object],
        parent: QWidget,
        placeholder: str = "",
    ) -> None:
        super().__init__(title, lines, act, parent, quiet=True)
        self._tell = tell
        self.note = self.form.add("note", name, TextField(placeholder=placeholder))
        self.note.setFocus()

    def act(self) -> None:
        """Hand the text on."""
        self.wait()
        self._tell(self.note.value())


class DaySheet(Sheet):
    """One day, which may be left empty."""

    def __init__(
        self,
        title: str,
        line: str,
        day: date | None,
        tell: Callable[[date | None], object],
        parent: QWidget,
    ) -> None:
        act = translate("DispatchSheets", "Save")
        super().__init__(title, (line,), act, parent, quiet=True)
        self._tell = tell
        self.day = self.form.add("day", self.tr("Answer expected by"), DayField())
        self.day.set_value(day)
        self.day.setFocus()

    def act(self) -> None:
        """Hand the day on."""
        try:
            day = self.day.value()
        except UserError as error:
            self.fail(error)
            return
        self.wait()
        self._tell(day)


class ProofSheet(Sheet):
    """A proof that came later."""

    def __init__(self, line: DispatchLine, keep: Callable[[str, str], object], parent: QWidget):
        title = translate("DispatchSheets", "Add a proof")
        act = translate("DispatchSheets", "Keep it")
        super().__init__(title, (line.to,), act, parent, quiet=True)
        self._keep = keep
        self.proof = self.form.add("proof", self.tr("Proof"), TextField())
        self.file = self.form.add("file", self.tr("Receipt or other file"), FileField(""))
        self.proof.set_value(line.last.proof if line.last else "")
        self.proof.setFocus()

    def act(self) -> None:
        """Hand text and path on."""
        self.wait()
        self._keep(self.proof.value(), self.file.value())


class EmailSheet(Sheet):
    """To which address, and whether the enclosures go along; opened or saved as a draft."""

    def __init__(
        self,
        line: DispatchLine,
        enclosed: int,
        make: Callable[[str, bool, bool], object],
        parent: QWidget,
    ) -> None:
        title = translate("DispatchSheets", "Send by e-mail")
        said = translate(
            "DispatchSheets",
            "Your mail program opens a draft with the letter attached. Look it over and send it "
            "there; then say here that it was sent.",
        )
        act = translate("DispatchSheets", "Open in the mail program")
        super().__init__(title, (line.to, said), act, parent, quiet=True, width=520)
        self._make = make
        self.address = self.form.add(
            "address", self.tr("E-mail address"), TextField(placeholder="name@example.org")
        )
        self.address.set_value(line.email)
        self.along: FlagField | None = None
        if enclosed:
            self.along = self.form.add("along", "", FlagField(self.tr("Attach the enclosures")))
            self.along.set_value(True)
        self.save_button = button(self.tr("Save the draft…"), self.save)
        self.buttons.insertWidget(0, self.save_button)
        self.address.setFocus()

    def act(self) -> None:
        """Make the draft and open it."""
        self._ask(opens=True)

    def resume(self) -> None:
        """The officer thought better of it: everything typed stays."""
        self._set_busy(False)

    def save(self) -> None:
        """Make the draft and save it where the officer says."""
        self._ask(opens=False)

    def _ask(self, *, opens: bool) -> None:
        along = self.along is not None and bool(self.along.value())
        self.wait()
        self._make(self.address.value(), along, opens)
