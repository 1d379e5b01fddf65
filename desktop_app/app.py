"""The composition root: builds the window's parts, wires them together, holds no logic."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import createdByPython

from desktop_app.core import places
from desktop_app.core.found import FINDABLE, Found, Wanted
from desktop_app.core.refs import Changes, Kind
from desktop_app.core.resources import resource
from desktop_app.display import require_libraries
from desktop_app.shell.bug_dialog import report_text
from desktop_app.shell.main_window import MainWindow
from desktop_app.shell.preferences_data import load_preferences
from desktop_app.shell.services import Services
from desktop_app.ui import translations
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.jump import Jump
from desktop_app.ui.labels import ui_language
from desktop_app.ui.messages import Messages
from desktop_app.ui.saved_menu import SavedStore
from desktop_app.ui.tasks import Progress, Tasks
from desktop_app.ui.theme import Theme

_log = logging.getLogger("dabir")


class Desk:
    """One office in one window: shows the window at once and opens the office behind it.

    What needs SQLAlchemy is imported in the thread that opens the office: it would hold the
    window back by half a second.
    """

    def __init__(
        self, app: QApplication, settings: QSettings, office_path: Path, state_dir: Path
    ) -> None:
        self._path, self._state = office_path, state_dir
        self.settings = settings
        self.office: Any = None
        preferences = load_preferences(settings)
        self._who = preferences.officer or places.officer()
        translations.install(app, preferences.language)
        theme = Theme(app)
        theme.choose(preferences.theme)
        self.ui = self._make_ui()
        self.window = MainWindow(self.ui, theme, settings, self._services())
        self.ui.messages.bugged.connect(lambda error: _log.error("%s", report_text(error)))

    def open(self) -> None:
        """Show the window, then open the office."""
        self.window.show()
        self.window.show_opening(QCoreApplication.translate("MainWindow", "Opening the office…"))
        self.ui.tasks.compute(
            self._open_office,
            self._on_office,
            owner=self.window,
            failed=self.window.show_problem,
            label=QCoreApplication.translate("MainWindow", "Opening the office…"),
        )

    def close(self) -> None:
        """Close the window, then the office; call it before the application ends."""
        self.window.close()
        self.ui.tasks.close()
        if self.office is not None:
            self.office.close()
            self.office = None

    def _make_ui(self) -> Ui:
        bus, messages = ChangeBus(), Messages()
        tasks = Tasks(
            lambda work: self.office.read(work),
            lambda work: self.office.write(work),
            bus,
            messages,
        )
        return Ui(tasks, bus, messages, Jump(), _drafts(), ui_language)

    def _services(self) -> Services:
        def search(session: Any, wanted: Wanted, most: int) -> Found:
            from desktop_app.finding import find

            return find(session, wanted, ui_language(), most)

        def count(session: Any, wanted: Wanted) -> Any:
            from desktop_app.finding import count

            return count(session, wanted)

        def thread(session: Any, ref: Any) -> Any:
            from desktop_app.threads import thread as thread_of

            return thread_of(session, ref, ui_language())

        def case(session: Any, ref: Any, path: Path) -> Callable[[Progress], Path]:
            from desktop_app.cases import case_writer

            write = case_writer(session, ref, ui_language(), path)

            def written(progress: Progress) -> Path:
                def step(done: int, total: int) -> None:
                    progress.check()
                    progress.step(done, total)

                return write(step)

            return written

        return Services(search, thread, count, FINDABLE, _saved_store(), case)

    def _open_office(self, _progress: Progress) -> Any:
        # The pages' modules are imported here too, so that building them is quick.
        from desktop_app import (
            pages,  # noqa: F401
            schema,  # noqa: F401
        )
        from desktop_app.db.office import open_office

        return open_office(self._path, self._who, state_dir=self._state)

    def _on_office(self, office: Any) -> None:
        from desktop_app.pages import build_pages

        self.office = office
        self.window.set_pages(build_pages(self.ui, self.settings))
        for notice in office.notices:
            self.ui.messages.info(notice)
        self.ui.bus.changed.connect(self._on_changes)
        self._show_name()

    def _on_changes(self, changes: Changes) -> None:
        if Kind.ORGANISATION in changes.kinds:
            self._show_name()

    def _show_name(self) -> None:
        from desktop_app.pages import office_name

        self.ui.tasks.read(
            office_name,
            lambda name: self.window.set_office(name, self._path.name),
            owner=self.window,
        )


def run_window(office_path: Path, *, reverse: bool = False) -> int:
    """Open the window on an office and return the status when it is closed.

    Raises UserError where the system lacks what Qt needs.
    """
    require_libraries()
    _start_log(places.state_dir())
    app = QApplication([sys.argv[0], *(["-reverse"] if reverse else [])])
    app.setApplicationName("dabir")
    app.setApplicationDisplayName("Dabir")
    app.setDesktopFileName("dabir")
    app.setWindowIcon(QIcon(str(resource("icons/dabir.svg"))))
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "dabir", "dabir")
    desk = Desk(app, settings, office_path, places.state_dir())
    sys.excepthook = fault_hook(desk.ui.messages)
    desk.open()
    status = app.exec()
    sys.excepthook = sys.__excepthook__
    desk.close()
    let_clipboard_go()
    return status


def let_clipboard_go() -> None:
    """Leave only words of ours on the clipboard.

    What a text has put there is a Python object; Qt would still ask it when Python has ended,
    and the program would end with a fault.
    """
    board = QApplication.clipboard()
    if createdByPython(board.mimeData()):
        board.setText(board.text())


def fault_hook(messages: Messages) -> Callable[..., None]:
    """What Python calls for an exception nobody caught: a bug, reported in the window.

    A fault of the report itself goes to the terminal, or it would be reported for ever; Ctrl+C
    in the terminal is no fault and ends the program.
    """
    reporting = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal reporting
        if not issubclass(kind, Exception):
            QApplication.quit()
        elif reporting:
            sys.__excepthook__(kind, error, trace)
        else:
            reporting = True
            try:
                messages.bug(error)
            finally:
                reporting = False

    return hook


def _drafts() -> Drafts:
    def keep(session: Any, key: str, payload: Any) -> None:
        from desktop_app.db import working_copies

        working_copies.keep(session, key, payload)

    def find(session: Any, key: str) -> Any:
        from desktop_app.db import working_copies

        return working_copies.find(session, key)

    def drop(session: Any, key: str) -> None:
        from desktop_app.db import working_copies

        working_copies.drop(session, key)

    return Drafts(keep, find, drop)


def _saved_store() -> SavedStore:
    def searches(session: Any, place: Any) -> Any:
        from desktop_app.letters import service_saved_searches as saved

        return saved.saved_searches(session, place)

    def save(session: Any, wanted: Any) -> Any:
        from desktop_app.letters import service_saved_searches as saved

        return saved.save_search(session, wanted)

    def delete(session: Any, key: int) -> None:
        from desktop_app.letters import service_saved_searches as saved

        saved.delete_search(session, key)

    def restore(session: Any, key: int) -> None:
        from desktop_app.letters import service_saved_searches as saved

        saved.restore_search(session, key)

    return SavedStore(searches, save, delete, restore)


def _start_log(folder: Path) -> None:
    """Keep a small log of faults: places in the program, never what was typed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "dabir.log", maxBytes=512_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.propagate = False
