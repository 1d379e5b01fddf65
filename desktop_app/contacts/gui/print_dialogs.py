"""Labels, envelopes and a directory, chosen with the paper in view."""

import json
from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.contacts import service, service_mailing
from desktop_app.contacts.document_directory import directory_document
from desktop_app.contacts.document_envelopes import Envelope, envelope_document
from desktop_app.contacts.document_labels import (
    SHEETS,
    LabelKind,
    LabelSheet,
    Paper,
    Post,
    label_document,
)
from desktop_app.contacts.gui.measure_field import MeasureField
from desktop_app.contacts.gui.port import ContactsPort
from desktop_app.contacts.gui.which_field import Which, WhichField
from desktop_app.contacts.mailing_records import DirectoryOrder, Mailing
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField, FlagField, NumberField
from desktop_app.ui.labels import count_text, ui_language
from desktop_app.ui.paper_dialog import PaperDialog, Setting, Step
from desktop_app.ui.parts import NoticeBar, safe_tip

translate = QCoreApplication.translate
_SHOWN = 8
"""Pages of a long paper that the preview shows; all of them would fill the memory."""
_NAMED = 3
"""Names of those left out that are told; the rest are counted."""
_KEPT = ("kind", *(item.name for item in fields(LabelSheet)))
"""The fields of a sheet of labels that the next labels begin with."""


class ContactsPaper(PaperDialog):
    """A paper made of some contacts; says whom it leaves out."""

    told = Signal(object)
    """Carries the `Post` that was set; sent from the worker's thread."""

    def __init__(
        self,
        ui: Ui,
        port: ContactsPort,
        choices: Sequence[Which],
        title: str,
        parent: QWidget,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(ui, title, lambda pdf, scale: port.pages(pdf, scale, _SHOWN), parent)
        self.port, self.clock, self.heading = port, clock, title
        self.which = self.form.add(
            "which", translate("ContactsPaper", "Contacts"), WhichField(choices)
        )
        self.left_out = NoticeBar()
        self.told.connect(self._on_told)

    def begin(self) -> None:
        """Set the paper for the first time, once the form has its fields."""
        self.form.add_widget(self.left_out)
        self.form.focus_first()
        self.again()

    def reading(self) -> Callable[[Any], Any]:
        """The addressees chosen."""
        find = self.which.value().find
        return lambda session: service_mailing.mail_batch(session, find(session))

    def file_name(self) -> str:
        """The paper's title."""
        return self.heading

    def posting(self, make: Callable[[Step], Post]) -> Setting:
        """What sets the post that `make` describes, and tells whom it leaves out."""
        port, tell = self.port, self.told.emit

        def work(step: Step) -> bytes:
            post = make(step)
            pdf = port.typeset(post.document, lambda done, total: step(done, total))
            tell(post)
            return pdf

        return work

    def again(self) -> None:
        """Set the paper again; what was said of the last one no longer holds."""
        if hasattr(self, "left_out"):
            self.left_out.say("")
        super().again()

    def _on_told(self, post: Post) -> None:
        said = []
        if post.placeless:
            text = translate("ContactsPaper", "Left out, without a postal address: {names}.")
            said.append(text.format(names=_names(post.placeless)))
        if post.overlong:
            text = translate("ContactsPaper", "Left out, too long for this size: {names}.")
            said.append(text.format(names=_names(post.overlong)))
        self.left_out.say(" ".join(said), "warning")


class LabelsDialog(ContactsPaper):
    """Address labels on bought sheets, or by the office's own measures."""

    def __init__(
        self, ui: Ui, port: ContactsPort, choices: Sequence[Which], parent: QWidget
    ) -> None:
        title = translate("ContactsPaper", "Address labels")
        super().__init__(ui, port, choices, title, parent)
        self.kind = self.form.add(
            "kind", translate("ContactsPaper", "Sheet of labels"), ChoiceField(LabelKind)
        )
        self.start, paper = NumberField(1, 400), ChoiceField(Paper)
        self.form.add_row(
            ("start", translate("ContactsPaper", "Begin at label"), self.start),
            ("paper", translate("ContactsPaper", "Paper"), paper),
        )
        counted = translate("ContactsPaper", "Counted line by line, from the left.")
        self.start.setToolTip(safe_tip(counted))
        self._measures = self._own_measures()
        self.form.set_raw(self._remembered())
        self.kind.changed.connect(self._show_measures)
        self._show_measures()
        self.begin()

    def setting(self, found: Any) -> Setting:
        """What sets labels for the addressees found."""
        sheet, start, language = self.sheet(), self.start.value(), ui_language()
        created, title = self.clock(), self.heading

        def make(step: Step) -> Post:
            return label_document(found.mailings, sheet, start, title, language, created, step)

        return self.posting(make)

    def on_saved(self, path: Path) -> None:
        """Keep the sheet for the next labels: an office buys the same one again."""
        del path
        raw = self.form.raw()
        self.port.remember(json.dumps({name: raw[name] for name in _KEPT}))

    def _remembered(self) -> dict[str, Any]:
        """The sheet of the last labels; where to begin on it is never the same again."""
        try:
            raw = json.loads(self.port.recall() or "{}")
        except ValueError:
            return {}
        usual = self.form.raw()
        known = raw if isinstance(raw, dict) else {}
        return {n: known[n] for n in _KEPT if type(known.get(n)) is type(usual[n])}

    def sheet(self) -> LabelSheet:
        """The sheet chosen; raises UserError for a measure that is none."""
        known = SHEETS.get(self.kind.value())
        if known is not None:
            return known
        values = self.form.values()
        return LabelSheet(**{item.name: values[item.name] for item in fields(LabelSheet)})

    def _own_measures(self) -> tuple[QWidget, ...]:
        form = self.form
        length, number = MeasureField, partial(NumberField, 1, 30)
        rows = (
            (
                ("columns", self.tr("Across"), number()),
                ("rows", self.tr("Down"), number()),
                ("width", self.tr("Width, mm"), length()),
            ),
            (
                ("height", self.tr("Height, mm"), length()),
                ("left", self.tr("Left, mm"), length()),
                ("top", self.tr("Top, mm"), length()),
            ),
            (
                ("gap_across", self.tr("Gap across"), length()),
                ("gap_down", self.tr("Gap down"), length()),
            ),
        )
        for cells in rows:
            form.add_row(*cells)
        names = [item.name for item in fields(LabelSheet)]
        for name in names:
            form.field(name).set_value(getattr(LabelSheet(), name))
        holders = (form.field(name).parentWidget() for name in names)
        return tuple(holder for holder in holders if holder is not None)

    def _show_measures(self) -> None:
        own = self.kind.value() is LabelKind.OWN
        for cell in self._measures:
            cell.setVisible(own)


class EnvelopesDialog(ContactsPaper):
    """An envelope for each addressee."""

    def __init__(
        self, ui: Ui, port: ContactsPort, choices: Sequence[Which], parent: QWidget
    ) -> None:
        title = translate("ContactsPaper", "Envelopes")
        super().__init__(ui, port, choices, title, parent)
        self.size_field = self.form.add(
            "envelope", translate("ContactsPaper", "Envelope"), ChoiceField(Envelope)
        )
        self.sender_field = self.form.add(
            "sender",
            translate("ContactsPaper", "Sender"),
            FlagField(translate("ContactsPaper", "Print our own address, too")),
        )
        self.sender_field.set_value(True)
        self.begin()

    def setting(self, found: Any) -> Setting:
        """What sets envelopes for the addressees found."""
        envelope, with_sender = self.size_field.value(), self.sender_field.value()
        created, title, language = self.clock(), self.heading, ui_language()

        def make(step: Step) -> Post:
            return envelope_document(
                found, envelope, title, language, created, with_sender=with_sender, step=step
            )

        return self.posting(make)


class DirectoryDialog(ContactsPaper):
    """A printed directory in one of the languages of papers."""

    def __init__(
        self, ui: Ui, port: ContactsPort, choices: Sequence[Which], parent: QWidget
    ) -> None:
        title = translate("ContactsPaper", "Printed directory")
        super().__init__(ui, port, choices, title, parent)
        self.order = self.form.add(
            "order", translate("ContactsPaper", "Order"), ChoiceField(DirectoryOrder)
        )
        self.columns = self.form.add(
            "columns", translate("ContactsPaper", "Columns"), NumberField(1, 2)
        )
        self.columns.set_value(2)
        self.language = self.form.add(
            "language", translate("ContactsPaper", "Language"), ChoiceField(PAPER_LANGUAGES)
        )
        self.language.set_value(ui_language())
        self.begin()

    def reading(self) -> Callable[[Any], Any]:
        """The entries of the contacts chosen, and the name of our own organisation."""
        find, language = self.which.value().find, self.language.value()

        def work(session: Any) -> Any:
            own = service.own_organisation(session)
            entries = service_mailing.directory_entries(session, find(session), language)
            return entries, own.names.best(language) if own else ""

        return work

    def setting(self, found: Any) -> Setting:
        """What sets the directory of the entries found."""
        entries, office = found
        order, columns = self.order.value(), self.columns.value()
        language: Language = self.language.value()
        created, port = self.clock(), self.port

        def work(step: Step) -> bytes:
            paper = directory_document(entries, order, columns, language, office, created, step)
            return port.typeset(paper, lambda done, total: step(done, total))

        return work


def _names(left_out: Sequence[Mailing]) -> str:
    names = "، ".join if ui_language().is_rtl else ", ".join
    shown = names([f"\u2068{mailing.name}\u2069" for mailing in left_out[:_NAMED]])
    more = len(left_out) - _NAMED
    if more <= 0:
        return shown
    text = translate("ContactsPaper", "{names} and {number} more")
    return text.format(names=shown, number=count_text(more))
