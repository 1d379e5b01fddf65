"""A page in a dialog of its own, with its messages and their Undo in sight: for what is kept
beside the daily work, such as letterheads and templates."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.ui.context import Ui
from desktop_app.ui.master_detail import MasterDetail
from desktop_app.ui.messages import Messages, Notice
from desktop_app.ui.parts import NoticeBar, button, plain_label, row

_SIZE = QSize(1180, 760)


class PageDialog(QDialog):
    """Holds one `MasterDetail`, made by `make_page` with the dialog's own messages."""

    def __init__(self, ui: Ui, title: str, about: str, new: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = ui
        self.messages = Messages(self)
        self.notice = NoticeBar()
        self.page = self.make_page(replace(ui, messages=self.messages))
        self.delete_button = button(self.tr("Delete"), self.delete)
        self.new_button = button(new, self.page.create_new, primary=True)
        self.close_button = button(self.tr("Close"), self.accept)
        self._lay_out(title, about)
        self._connect()
        self.resize(_SIZE.boundedTo(parent.window().screen().availableSize() * 0.94))

    def make_page(self, ui: Ui) -> MasterDetail:
        """The page that the dialog holds."""
        raise NotImplementedError

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """What stands between Delete and New; nothing by default."""
        return ()

    def delete(self) -> None:
        """Delete the record shown; the notice offers to undo it."""
        self.page.delete_current()

    def done(self, result: int) -> None:
        """Keep what was typed; it is there again the next time."""
        self.page.flush()
        super().done(result)

    def allow(self) -> None:
        """Let only what makes sense for the record shown be chosen."""
        self.delete_button.setEnabled(self.page.current_ref() is not None)

    def _lay_out(self, title: str, about: str) -> None:
        head: list[Any] = [plain_label(title, name="title"), None, self.delete_button]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 16, 0, 12)
        box.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(20, 0, 20, 4)
        top.addLayout(row(*head, *self.own_buttons(), self.new_button))
        top.addWidget(plain_label(about, name="muted", wrap=True))
        top.addWidget(self.notice)
        box.addLayout(top)
        box.addWidget(self.page, 1)
        foot = row(None, self.close_button)
        foot.setContentsMargins(20, 0, 20, 0)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.messages.informed.connect(self._inform)
        self.messages.failed.connect(self._refuse)
        self.messages.bugged.connect(self._ui.messages.bug)
        self.messages.undone.connect(self.notice.hide)
        # Refusals of the task runner come over the window's own messages.
        self._ui.messages.failed.connect(self._refuse)
        self.page.current_changed.connect(lambda _ref: self.allow())
        for editor in self.page.editors.values():
            editor.saved.connect(lambda _record: self.notice.hide())
        for key, slot in (
            (QKeySequence.StandardKey.Save, self.page.save),
            (QKeySequence.StandardKey.New, self.page.create_new),
            (QKeySequence.StandardKey.Find, self.page.focus_filter),
            (QKeySequence.StandardKey.Undo, self.messages.undo_last),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    def _inform(self, notice: Notice) -> None:
        undo = self.tr("Undo") if notice.undo else ""
        self.notice.say(notice.text, "notice", undo, self.messages.undo_last)

    def _refuse(self, error: UserError) -> None:
        self.notice.say(str(error), "alert")
