"""Writes contacts to a file: which ones, and as what."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from desktop_app.contacts.gui.import_port import Exchange
from desktop_app.contacts.import_records import FileKind, Selection
from desktop_app.core.refs import Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import CalmComboBox
from desktop_app.ui.labels import count_text, label, sentence
from desktop_app.ui.parts import button, plain_label, row

_NAMED = 3


class ExportDialog(QDialog):
    """The contacts the list shows, those chosen in it, or the one that is open.

    `shown` is None while the list is still being read; `offer_shown` tells later.
    """

    def __init__(
        self,
        ui: Ui,
        exchange: Exchange,
        shown: tuple[Ref, ...] | None,
        chosen: tuple[Ref, ...],
        current: tuple[Ref, str] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export contacts"))
        self.setMinimumWidth(460)
        self._ui, self._exchange = ui, exchange
        self.which, self.kind = CalmComboBox(), CalmComboBox()
        self.which.addItem(self.tr("All that the list shows"), ())
        if len(chosen) > 1:
            these = self.tr("Those chosen in the list ({number})")
            self.which.addItem(these.format(number=count_text(len(chosen))), chosen)
        if current is not None:
            only = self.tr("Only “{name}”").format(name=current[1])
            self.which.addItem(only, (current[0],))
        for kind in FileKind:
            if kind.is_written:
                self.kind.addItem(label(kind), kind)
        self.save_button = button(self.tr("Save…"), self._ask, primary=True)
        self.save_button.setEnabled(False)
        self.save_button.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(8)
        box.addWidget(plain_label(self.tr("Export contacts"), name="title"))
        box.addSpacing(6)
        for text, combo in (
            (self.tr("Contacts"), self.which),
            (self.tr("Kind of file"), self.kind),
        ):
            combo.setAccessibleName(text)
            box.addWidget(plain_label(text, name="fieldLabel"))
            box.addWidget(combo)
        hint = self.tr("Use the filter of the list to choose which contacts are shown.")
        box.addWidget(plain_label(hint, name="small", wrap=True))
        box.addSpacing(10)
        box.addLayout(row(None, button(self.tr("Cancel"), self.close), self.save_button))
        if shown is not None:
            self.offer_shown(shown)

    def offer_shown(self, shown: tuple[Ref, ...]) -> None:
        """Say how many contacts the list shows, and let them be written."""
        everything = self.tr("All that the list shows ({number})")
        self.which.setItemText(0, everything.format(number=count_text(len(shown))))
        self.which.setItemData(0, shown)
        self.save_button.setEnabled(bool(shown))

    def save_to(self, path: Path) -> None:
        """Write the chosen contacts to `path`, then close."""
        ui, exchange = self._ui, self._exchange
        refs, kind = tuple(self.which.currentData()), self.kind.currentData()
        self.save_button.setEnabled(False)

        def write(chosen: Selection) -> None:
            ui.tasks.compute(
                lambda _progress: exchange.export_file(path, chosen, kind),
                lambda number: saved(number, chosen.remarks),
                owner=self,
                failed=refused,
                label=self.tr("Writing the file"),
            )

        def saved(number: int, remarks: Sequence[str]) -> None:
            said = self.tr("Saved {number} contacts to {name}.")
            text = said.format(number=count_text(number), name=path.name)
            ui.messages.info(" ".join([text, *_few(remarks)]))
            self.close()

        def refused(error: object) -> None:
            self.save_button.setEnabled(True)
            ui.messages.error(error)  # type: ignore[arg-type]

        ui.tasks.read(
            lambda session: exchange.selection(session, refs),
            write,
            owner=self,
            failed=refused,
            label=self.tr("Reading the contacts"),
        )

    def _ask(self) -> None:
        kind: FileKind = self.kind.currentData()
        path, _filter = QFileDialog.getSaveFileName(
            self, "", self.tr("Contacts") + kind.suffix, f"{label(kind)} (*{kind.suffix})"
        )
        if path:
            chosen = Path(path)
            self.save_to(chosen if chosen.suffix else chosen.with_suffix(kind.suffix))


def _few(remarks: Sequence[str]) -> Iterator[str]:
    """The first sentences, and how many more there are."""
    yield from map(sentence, remarks[:_NAMED])
    more = len(remarks) - _NAMED
    if more > 0:
        said = QCoreApplication.translate("ExportDialog", "And {number} more photos like it.")
        yield said.format(number=count_text(more))
