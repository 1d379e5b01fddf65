"""The dialog in which an office keeps its letterheads, and the one that begins the next."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.gui.letterheads_page import LetterheadsPage, is_in_force
from desktop_app.letters.gui.press import Press
from desktop_app.letters.records import Letterhead
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.labels import ui_language
from desktop_app.ui.messages import Messages, Notice
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.sheet import Sheet

translate = QCoreApplication.translate
_SIZE = QSize(1180, 760)
Known = tuple[tuple[Letterhead, ...], Letterhead]
"""The letterheads of the office, and what a new one begins with."""


def read_letterheads(session: Any) -> Known:
    """What the dialog shows first."""
    return service.letterheads(session), service.new_letterhead(session)


class LetterheadsSheet(QDialog):
    """Keeps what is done in it in sight: its messages and their Undo stand in the dialog itself."""

    def __init__(self, ui: Ui, press: Press, known: Known, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Letterheads"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = ui
        self.messages = Messages(self)
        self.notice = NoticeBar()
        self.page = LetterheadsPage(replace(ui, messages=self.messages), press, self)
        self.page.editor.defaults = known[1]
        self.begin_sheet: BeginSheet | None = None
        self._lay_out()
        self._connect()
        self.resize(_SIZE.boundedTo(parent.window().screen().availableSize() * 0.94))
        self._show_first(known[0])
        self.page.editor.offer_families()

    def delete(self) -> None:
        """Take the letterhead shown out of use; the notice offers to undo it."""
        self.page.delete_current()

    def begin_next(self) -> None:
        """Ask from which day on a copy of the one shown takes its place."""
        editor = self.page.editor
        if editor.current_ref() is None:
            return
        if editor.is_dirty:
            editor.save(self._ask_day)
        else:
            self._ask_day(editor.base)

    def done(self, result: int) -> None:
        """Keep what was typed; it is there again the next time."""
        self.page.flush()
        super().done(result)

    def _lay_out(self) -> None:
        self.delete_button = button(self.tr("Delete"), self.delete)
        self.next_button = button(self.tr("End this one and begin a new one…"), self.begin_next)
        self.new_button = button(self.tr("New letterhead"), self.page.create_new, primary=True)
        self.close_button = button(self.tr("Close"), self.accept)
        line = self.tr("A paper is headed by the letterhead in force on its own day.")
        head = row(
            plain_label(self.tr("Letterheads"), name="title"),
            None,
            self.delete_button,
            self.next_button,
            self.new_button,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 16, 0, 12)
        box.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(20, 0, 20, 4)
        top.addLayout(head)
        top.addWidget(plain_label(line, name="muted", wrap=True))
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
        self.page.current_changed.connect(lambda _ref: self._allow())
        self.page.editor.saved.connect(lambda _head: self.notice.hide())
        for key, slot in (
            (QKeySequence.StandardKey.Save, self.page.save),
            (QKeySequence.StandardKey.New, self.page.create_new),
            (QKeySequence.StandardKey.Find, self.page.focus_filter),
            (QKeySequence.StandardKey.Undo, self.messages.undo_last),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    def _show_first(self, heads: tuple[Letterhead, ...]) -> None:
        """Begin with the one in force, else the latest, else what a letterhead is for."""
        today = date.today()
        first = next((head for head in heads if is_in_force(head, today)), next(iter(heads), None))
        if first is not None and first.id is not None:
            self.page.open_ref(Ref(Kind.LETTERHEAD, first.id))
        self._allow()

    def _allow(self) -> None:
        stored = self.page.current_ref() is not None
        self.delete_button.setEnabled(stored)
        self.next_button.setEnabled(stored)

    def _ask_day(self, former: Letterhead) -> None:
        self.begin_sheet = BeginSheet(self._ui, former, self._on_begun, self)
        self.begin_sheet.open()

    def _on_begun(self, begun: Letterhead) -> None:
        self.page.open_ref(Ref(Kind.LETTERHEAD, begun.id or 0))
        self.notice.say(self.tr("A copy has begun. Change in it what is new."))

    def _inform(self, notice: Notice) -> None:
        undo = self.tr("Undo") if notice.undo else ""
        self.notice.say(notice.text, "notice", undo, self.messages.undo_last)

    def _refuse(self, error: UserError) -> None:
        self.notice.say(str(error), "alert")


class BeginSheet(Sheet):
    """Asks on which day the next letterhead begins."""

    def __init__(
        self, ui: Ui, former: Letterhead, done: Callable[[Letterhead], object], parent: QWidget
    ) -> None:
        line = translate(
            "LetterheadsSheet",
            "“{name}” ends on the day before, and a copy of it begins, ready to be changed.",
        )
        super().__init__(
            translate("LetterheadsSheet", "Begin a new letterhead"),
            (line.format(name=former.names.best(ui_language())),),
            translate("LetterheadsSheet", "Begin it"),
            parent,
        )
        self._ui, self._former, self._done = ui, former, done
        self.day = self.form.add("day", self.tr("First day of the new one"), DayField())
        self.day.set_value(date.today())
        self.form.require("day")
        self.day.setFocus()

    def act(self) -> None:
        """End the one and begin the other, in one step."""
        try:
            day = self.form.values()["day"]
        except UserError as error:
            self.fail(error)
            return
        former = self._former
        self.wait()
        self._ui.tasks.write(
            lambda session: service.begin_letterhead(session, former, day),
            self._on_begun,
            owner=self,
            failed=self.fail,
        )

    def _on_begun(self, begun: Letterhead) -> None:
        self.finish()
        self._done(begun)
