"""Where an officer stands for a title: what it says, where it was checked, and by whom."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.contacts import service
from desktop_app.contacts.records import Post, Title
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.ui.context import Ui
from desktop_app.ui.form import Form
from desktop_app.ui.labels import label
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.text_fields import TextField


class VerifyBox(QFrame):
    """Asks for source and name, then writes the verification.

    The source is asked anew: a title copied from a news item is verified against something else.
    """

    closed = Signal()
    """Verified or given up."""

    def __init__(self, ui: Ui, post: Post, title: Title, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._ui, self._post, self._title = ui, post, title
        self._notice = NoticeBar()
        self.form = Form(spacing=8)
        self.text = self._ask("text", self.tr("Title as the source writes it"), title.language)
        self.source = self._ask("source", self.tr("Where you checked it"))
        self.source.edit.setPlaceholderText(
            self.tr("A letter, a business card, the organisation's own page…")
        )
        self.by = self._ask("by", self.tr("Verified by"))
        self.text.set_value(title.text)
        self.confirm = button(self.tr("Verify title"), self._verify, primary=True)
        self.cancel = button(self.tr("Cancel"), self.closed.emit)
        self._lay_out()
        ui.tasks.read(service.officer, self._name_officer, owner=self)
        self.source.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self, name: str, text: str, language: Language | None = None) -> TextField:
        field = self.form.add(name, text, TextField(language=language), required=True)
        field.edit.returnPressed.connect(self._verify)
        return field

    def _lay_out(self) -> None:
        heading = self.tr("Verify the title in {language}")
        text = heading.format(language=label(self._title.language))
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 14)
        box.setSpacing(8)
        box.addWidget(plain_label(text, name="h2"))
        box.addWidget(self._notice)
        box.addWidget(self.form)
        box.addLayout(row(None, self.cancel, self.confirm))

    def _name_officer(self, name: str) -> None:
        if self.by.is_blank():
            self.by.set_value(name)

    def _verify(self) -> None:
        try:
            values = self.form.values()
        except UserError:
            return
        post_id, language = self._post.id, self._title.language
        assert post_id is not None

        def work(session: Any) -> Post:
            return service.verify_title(
                session, post_id, language, values["by"], values["source"], values["text"]
            )

        self.confirm.setEnabled(False)
        self._ui.tasks.write(
            work, lambda _post: self.closed.emit(), owner=self, failed=self._on_failed
        )

    def _on_failed(self, error: UserError) -> None:
        self.confirm.setEnabled(True)
        self._notice.say(str(error), "alert")
