"""The sheet that corrects what a received letter was registered with."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.gui.incoming_printed_field import PrintedDay, PrintedDayField
from desktop_app.letters.gui.incoming_scan_field import KeptScan, ScanField
from desktop_app.letters.gui.incoming_sender_field import Named, NamedField
from desktop_app.letters.incoming_records import Incoming
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField

translate = QCoreApplication.translate


class CorrectSheet(Sheet):
    """Shows what was registered, takes what is right, and asks why."""

    def __init__(
        self, ui: Ui, record: Incoming, correct: Callable[[Incoming, str], object], parent: QWidget
    ) -> None:
        super().__init__(
            translate("IncomingSheets", "Correct {reference}?").replace(
                "{reference}", record.reference
            ),
            (
                translate(
                    "IncomingSheets",
                    "The number stays. What stood here before is kept in the history, with your"
                    " reason.",
                ),
            ),
            translate("IncomingSheets", "Correct"),
            parent,
            tall=True,
        )
        self.resize(720, 700)
        self._record, self._correct = record, correct
        self._build(ui)
        self._fill(record)
        self.sender_field.setFocus()

    def act(self) -> None:
        """Correct, when there is a reason and every day can be read."""
        try:
            reason = str(self.form.values()["reason"])
        except UserError as error:
            self.fail(error)
            return
        wanted = self._wanted()
        self.wait()
        self._correct(wanted, reason)

    def _build(self, ui: Ui) -> None:
        form = self.form
        self.sender_field = form.add(
            "sender_named", self.tr("Sender"), NamedField(ui, service.addressee_options)
        )
        self.their_reference, self.printed = TextField(), PrintedDayField()
        form.add_row(
            ("their_reference", self.tr("Their number"), self.their_reference),
            ("printed", self.tr("Their date"), self.printed),
        )
        self.received_on = form.add("received_on", self.tr("Received on"), DayField())
        self.scan = form.add("scan_kept", self.tr("Scan"), ScanField(ui))
        self.reason = form.add("reason", self.tr("Reason"), TextField(), required=True)

    def _fill(self, record: Incoming) -> None:
        ref = None
        if record.sender_post_id is not None:
            ref = Ref(Kind.POST, record.sender_post_id)
        elif record.sender_organisation_id is not None:
            ref = Ref(Kind.ORGANISATION, record.sender_organisation_id)
        self.sender_field.set_value(Named(record.sender, ref))
        self.their_reference.set_value(record.their_reference)
        self.printed.set_near(record.received_on)
        self.printed.set_value(
            PrintedDay(record.their_day_printed, record.their_day, record.their_calendar)
        )
        self.received_on.set_value(record.received_on)
        self.scan.set_value(KeptScan(record.scan, record.scan_name))

    def _wanted(self) -> Incoming:
        named, printed, scan = self.sender_field.value(), self.printed.value(), self.scan.value()
        kind = named.ref.kind if named.ref else None
        key = named.ref.id if named.ref else None
        return replace(
            self._record,
            sender=named.text,
            sender_post_id=key if kind is Kind.POST else None,
            sender_organisation_id=key if kind is Kind.ORGANISATION else None,
            their_reference=self.their_reference.value(),
            their_day_printed=printed.text,
            their_day=printed.day,
            their_calendar=printed.calendar,
            received_on=self.received_on.value(),
            scan=scan.sha256,
            scan_name=scan.name,
        )
