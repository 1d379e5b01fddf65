"""The dialog in which an office keeps its letterheads, and the one that begins the next."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.gui.letterheads_page import LetterheadsPage, is_in_force
from desktop_app.letters.gui.press import Press
from desktop_app.letters.records import Letterhead
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.labels import ui_language
from desktop_app.ui.page_dialog import PageDialog
from desktop_app.ui.parts import button
from desktop_app.ui.sheet import Sheet

translate = QCoreApplication.translate
Known = tuple[tuple[Letterhead, ...], Letterhead]
"""The letterheads of the office, and what a new one begins with."""


def read_letterheads(session: Any) -> Known:
    """What the dialog shows first."""
    return service.letterheads(session), service.new_letterhead(session)


class LetterheadsSheet(PageDialog):
    """The letterheads of the office by date."""

    page: LetterheadsPage

    def __init__(self, ui: Ui, press: Press, known: Known, parent: QWidget) -> None:
        self._press = press
        self.begin_sheet: BeginSheet | None = None
        super().__init__(
            ui,
            translate("LetterheadsSheet", "Letterheads"),
            translate(
                "LetterheadsSheet", "A paper is headed by the letterhead in force on its own day."
            ),
            translate("LetterheadsSheet", "New letterhead"),
            parent,
        )
        self.page.editor.defaults = known[1]
        self._show_first(known[0])
        self.page.editor.offer_families()

    def make_page(self, ui: Ui) -> LetterheadsPage:
        """The page of letterheads."""
        return LetterheadsPage(ui, self._press, self)

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Another one is begun by ending the one shown."""
        words = self.tr("End this one and begin a new one…")
        self.next_button = button(words, self.begin_next)
        return (self.next_button,)

    def begin_next(self) -> None:
        """Ask from which day on a copy of the one shown takes its place."""
        editor = self.page.editor
        if editor.current_ref() is None:
            return
        if editor.is_dirty:
            editor.save(self._ask_day)
        else:
            self._ask_day(editor.base)

    def allow(self) -> None:
        """Delete and end what is stored."""
        super().allow()
        self.next_button.setEnabled(self.page.current_ref() is not None)

    def _show_first(self, heads: tuple[Letterhead, ...]) -> None:
        """Begin with the one in force, else the latest, else what a letterhead is for."""
        today = date.today()
        first = next((head for head in heads if is_in_force(head, today)), next(iter(heads), None))
        if first is not None and first.id is not None:
            self.page.open_ref(Ref(Kind.LETTERHEAD, first.id))
        self.allow()

    def _ask_day(self, former: Letterhead) -> None:
        self.begin_sheet = BeginSheet(self._ui, former, self._on_begun, self)
        self.begin_sheet.open()

    def _on_begun(self, begun: Letterhead) -> None:
        self.page.open_ref(Ref(Kind.LETTERHEAD, begun.id or 0))
        self.notice.say(self.tr("A copy has begun. Change in it what is new."))


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
