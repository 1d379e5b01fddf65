"""Minutes and what belongs to them as files: for editing elsewhere, for the public, as tables."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from desktop_app.core.files import write_whole
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.meetings import service
from desktop_app.meetings.document import minutes_document
from desktop_app.meetings.document_after import extract_document
from desktop_app.meetings.gui.export import Languages, ask_languages, export, file_name
from desktop_app.meetings.gui.meeting_editor import MeetingEditor
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.records import Meeting
from desktop_app.meetings.service_attendance import AttendanceTable, attendance_table
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import label, ui_language
from desktop_app.ui.parts import menu_text

PDF, WORD = "pdf", "docx"


class MinutesExports(QObject):
    """The group of the page's menu, and the extract of a decision. The meeting is saved first."""

    def __init__(
        self,
        ui: Ui,
        page: QWidget,
        editor: MeetingEditor,
        port: MeetingsPort,
        typeset: Callable[[Any], bytes],
    ) -> None:
        super().__init__(page)
        self._ui, self._page, self._editor, self._port = ui, page, editor, port
        self._typeset = typeset
        self.ask_save: Callable[[str, str], Path | None] = self._ask_save
        self.word = self._menu(self.tr("Minutes as a Word file"), WORD, only_open=False)
        self.open_pdf = self._menu(self.tr("Open version as PDF"), PDF, only_open=True)
        self.open_word = self._menu(self.tr("Open version as a Word file"), WORD, only_open=True)
        self.csv = self._action(self.tr("Attendance as CSV…"), "csv")
        self.xlsx = self._action(self.tr("Attendance as a workbook…"), "xlsx")
        editor.opened.connect(self.show_meeting)
        editor.saved.connect(self.show_meeting)
        editor.extract_wanted.connect(self.ask_extract)
        self.show_meeting(None)

    def actions(self) -> Sequence[QAction]:
        """The actions for the menu."""
        menus = (self.word, self.open_pdf, self.open_word)
        return (*(menu.menuAction() for menu in menus), self.csv, self.xlsx)

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Offer what the meeting has: an open version only where something is closed."""
        shown = meeting is not None and meeting.id is not None
        closed = meeting is not None and any(item.closed for item in meeting.items)
        word = self._port.word is not None
        self.word.menuAction().setEnabled(shown and word)
        self.open_pdf.menuAction().setEnabled(shown and closed)
        self.open_word.menuAction().setEnabled(shown and closed and word)
        for action in (self.csv, self.xlsx):
            action.setEnabled(shown and self._port.exchange is not None)

    def write_minutes(self, ending: str, languages: Languages, *, only_open: bool = False) -> None:
        """Set the minutes and save them."""

        def make(key: int, session: Any, chosen: Languages, created: datetime) -> Any:
            paper = service.minutes_paper(session, key, chosen, only_open=only_open)
            return minutes_document(paper, chosen, created)

        self._write(make, ending, languages)

    def ask_extract(self, number: int, button: QPushButton) -> None:
        """Ask in which language the decision of that number is to be printed by itself."""
        ask_languages(button, partial(self.write_extract, number))

    def write_extract(self, number: int, languages: Languages) -> None:
        """Print one decision as a paper of its own."""

        def make(key: int, session: Any, chosen: Languages, created: datetime) -> Any:
            paper = service.minutes_paper(session, key, chosen)
            decision = next(d for d in paper.meeting.decisions if d.number == number)
            return extract_document(paper, decision, chosen, created)

        self._write(make, PDF, languages, f" {number}")

    def write_attendance(self, ending: str) -> None:
        """Save the attendance as a table."""
        exchange, language = self._port.exchange, ui_language()
        if exchange is None:
            return

        def write(path: Path, table: AttendanceTable) -> None:
            if ending == "csv":
                data = exchange.attendance_csv(table, look_up)
            else:
                data = exchange.attendance_xlsx(table, language, look_up)
            self._keep(path, data)

        def read(meeting: Meeting) -> None:
            key = meeting.id or 0
            path = self.ask_save(self._name(meeting, (language,)), ending)
            if path is not None:
                self._ui.tasks.read(
                    lambda session: attendance_table(session, key, language),
                    partial(write, path),
                    owner=self._page,
                )

        self._saved(read)

    def _write(
        self,
        make: Callable[[int, Any, Languages, datetime], Any],
        ending: str,
        languages: Languages,
        more: str = "",
    ) -> None:
        setting = self._port.word if ending == WORD else self._typeset

        def set_it(meeting: Meeting) -> None:
            path = self.ask_save(self._name(meeting, languages) + more, ending)
            if path is not None and setting is not None:
                work = partial(make, meeting.id or 0)
                export(self._ui, self._page, work, setting, languages, path)

        self._saved(set_it)

    def _saved(self, then: Callable[[Meeting], None]) -> None:
        editor = self._editor
        if editor.is_dirty or editor.base.id is None:
            editor.save(then)
        else:
            then(editor.base)

    def _keep(self, path: Path, data: bytes) -> None:
        self._ui.tasks.compute(
            lambda _progress: write_whole(path, data, overwrite=True),
            lambda _nothing: self._ui.messages.info(
                self.tr("Saved {name}.").format(name=path.name)
            ),
            owner=self._page,
        )

    def _name(self, meeting: Meeting, languages: Languages) -> str:
        return file_name(meeting.title.best(*languages))

    def _action(self, text: str, ending: str) -> QAction:
        made = QAction(text, self)
        made.triggered.connect(lambda _on=False: self.write_attendance(ending))
        return made

    def _menu(self, title: str, ending: str, *, only_open: bool) -> QMenu:
        menu = QMenu(title, self._page)
        choices: list[tuple[str, Languages]] = [(label(each), (each,)) for each in PAPER_LANGUAGES]
        choices.append((self.tr("English and Persian in one file"), (Language.EN, Language.FA)))
        for text, languages in choices:
            menu.addAction(menu_text(text)).triggered.connect(
                _call(partial(self.write_minutes, ending, languages, only_open=only_open))
            )
        return menu

    def _ask_save(self, name: str, ending: str) -> Path | None:
        pattern = f"{ending.upper()} (*.{ending})"
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save as"), f"{name}.{ending}", pattern
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(f".{ending}")


def look_up(text: str) -> str:
    """A word of a table, or the label of an enum member, in the interface's language."""
    found = QCoreApplication.translate("Sheets", text)
    return found if found != text else QCoreApplication.translate("Labels", text)


def _call(act: Callable[[], object]) -> Callable[..., object]:
    return lambda _on=False: act()
