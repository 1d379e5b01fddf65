"""Writes a dated note on a contact, in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.contacts import service_notes
from desktop_app.contacts.note_records import ContactNote
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.labels import sentence
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.text_fields import MultilineField


class NoteBox(QFrame):
    """A day, a few words, Save and Cancel."""

    closed = Signal()
    """Saved, or given up."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.setObjectName("card")
        self._ui = ui
        self._note: ContactNote | None = None
        self.notice = NoticeBar()
        self.day, self.text = DayField(), MultilineField(3)
        self.save_button = button(self.tr("Save note"), self.save, primary=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        box.addWidget(self.notice)
        box.addWidget(plain_label(self.tr("Day"), name="fieldLabel"))
        box.addWidget(self.day)
        box.addWidget(plain_label(self.tr("Note"), name="fieldLabel"))
        box.addWidget(self.text)
        box.addLayout(row(None, button(self.tr("Cancel"), self.give_up), self.save_button))
        self.hide()

    def begin(self, of: Ref, note: ContactNote | None = None) -> None:
        """Write a note on `of`, or change one."""
        self._note = note or ContactNote(None, 0, of)
        self.day.set_value(self._note.day)
        self.text.set_value(self._note.text)
        self.notice.hide()
        self.save_button.setEnabled(True)
        self.show()
        self.text.setFocus()

    def save(self) -> None:
        """Write it down."""
        if self._note is None:
            return
        try:
            day = self.day.value()
        except UserError as error:
            self._on_refused(error)
            return
        old = self._note
        note = ContactNote(old.id, old.version, old.of, day, self.text.value())
        self.save_button.setEnabled(False)
        self._ui.tasks.write(
            lambda session: service_notes.save_note(session, note),
            lambda _saved: self.give_up(),
            owner=self,
            failed=self._on_refused,
        )

    def give_up(self) -> None:
        """Away without writing."""
        self._note = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _on_refused(self, error: UserError) -> None:
        self.save_button.setEnabled(True)
        self.notice.say(" ".join(map(sentence, filter(None, (error.message, error.advice)))))
