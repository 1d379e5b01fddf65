"""Merges the contact shown with another one that the officer picks, or that looks like it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.contacts import service
from desktop_app.contacts.gui.merge_acts import MergeActs
from desktop_app.contacts.gui.merge_panel import MergePanel
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.ref_picker import RefPicker


class MergeDialog(QDialog):
    """A field to find the other contact, and both side by side."""

    def __init__(self, ui: Ui, acts: MergeActs, ref: Ref, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Merge contacts"))
        self.resize(900, 620)
        self._ref = ref
        people = ref.kind is Kind.PERSON
        options = service.person_options if people else service.organisation_options
        self.picker = RefPicker(ui, options)
        self.picker.setPlaceholderText(self.tr("Type to find the other contact"))
        self.picker.setAccessibleName(self.tr("The other contact"))
        self.picker.picked.connect(self._on_picked)
        empty = self.tr("Choose the contact that is the same as “{name}”.").format(name=name)
        self.panel = MergePanel(ui, acts, empty)
        self.panel.left.connect(self.close)
        acts.merged.connect(self._on_merged)
        acts.told_apart.connect(lambda _one, _other: self.close())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 14, 0, 0)
        head = row(plain_label(self.tr("Merge with"), name="h2"), self.picker)
        head.addWidget(button(self.tr("Cancel"), self.close))
        head.setContentsMargins(18, 0, 18, 0)
        box.addLayout(head)
        box.addWidget(self.panel, 1)

    def compare(self, other: Ref, name: str, why: str = "") -> None:
        """Show `other` beside the contact."""
        self.picker.setText(name)
        self.panel.show_pair(self._ref, other, why)

    def _on_picked(self, found: Summary) -> None:
        if found.ref == self._ref:
            self.panel.show_nothing(self.tr("This is the contact itself. Choose another one."))
            return
        self.compare(found.ref, found.title)

    def _on_merged(self, _pair: object) -> None:
        self.close()
