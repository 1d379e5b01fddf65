"""“All were sent…”: the letters of a circular that are on their way, recorded a few at a time."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.letters import service_dispatch_circular as service
from desktop_app.letters.gui.circular_editor import CircularEditor
from desktop_app.letters.incoming_records import Channel
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import MomentField
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.labels import count_text
from desktop_app.ui.parts import button
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField


class AllSentSheet(Sheet):
    """On which way all of them went, and when."""

    def __init__(
        self,
        count: int,
        now: datetime,
        send: Callable[[Channel, datetime, str], object],
        parent: QWidget,
    ) -> None:
        translate = QCoreApplication.translate
        said = translate(
            "CircularDispatch",
            "Letters not yet sent: {count}. What went out on another way stays as it is.",
        ).format(count=count_text(count))
        title = translate("CircularDispatch", "Record that all were sent")
        super().__init__(
            title, (said,), translate("CircularDispatch", "Record"), parent, quiet=True
        )
        self._send = send
        self.channel = self.form.add("channel", self.tr("Channel"), ChoiceField(Channel))
        self.at = self.form.add("at", self.tr("Sent on"), MomentField(), required=True)
        self.at.set_value(now)
        placeholder = self.tr("posting list, name of the courier")
        self.proof = self.form.add("proof", self.tr("Proof"), TextField(placeholder=placeholder))
        self.channel.setFocus()

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
        self._send(self.channel.value(), at, self.proof.value())


class CircularDispatch(QObject):
    """The button in the report of a circular and what follows from it."""

    def __init__(self, ui: Ui, editor: CircularEditor, clock: Callable[[], datetime]) -> None:
        super().__init__(editor)
        self._ui, self._editor, self.clock = ui, editor, clock
        self.button = button(self.tr("All were sent…"), self.start)
        editor.card.add_act(self.button)
        editor.card.cancel.connect(self.cancel)
        self.sheet: AllSentSheet | None = None
        self._circular: int | None = None
        self._total = 0
        self._stopping = False

    def start(self) -> None:
        """Ask how and when, where letters have not gone out yet."""
        key = self._editor.base.id
        if key is not None and self._circular is None:
            self._ui.tasks.read(
                lambda session: service.undispatched(session, key),
                lambda count: self._ask(key, count),
                owner=self,
            )

    def cancel(self) -> None:
        """Stop after the letters in work; what is recorded stays."""
        self._stopping = True

    def _ask(self, key: int, count: int) -> None:
        if not count:
            self._ui.messages.info(self.tr("All letters of this circular have gone out."))
            return

        def send(channel: Channel, at: datetime, proof: str) -> None:
            self._circular, self._total, self._stopping = key, count, False
            self._some(channel, at, proof)

        self.sheet = AllSentSheet(count, self.clock(), send, self._editor)
        self.sheet.finished.connect(lambda _result: self._forget())
        self.sheet.open()

    def _some(self, channel: Channel, at: datetime, proof: str) -> None:
        key = self._circular or 0
        self._ui.tasks.write(
            lambda session: service.dispatch_some(session, key, channel, at, proof),
            lambda left: self._on_some(left, lambda: self._some(channel, at, proof)),
            owner=self,
            failed=self._fail,
        )

    def _on_some(self, left: int, go_on: Callable[[], None]) -> None:
        if self.sheet is not None:
            self.sheet.finish()
        done = self._total - left
        if left and not self._stopping:
            self._editor.card.show_recording(done, self._total)
            go_on()
            return
        self._circular = None
        self._editor.show_report()
        self._ui.messages.info(self.tr("Recorded as sent: {count}.").format(count=count_text(done)))

    def _fail(self, error: UserError) -> None:
        self._circular = None
        if self.sheet is not None:
            self.sheet.fail(error)
            return
        self._editor.show_report()
        self._ui.messages.error(error)

    def _forget(self) -> None:
        self.sheet = None
