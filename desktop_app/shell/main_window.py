"""The window: joins sidebar, header, pages, progress and thread strip; each does its own work."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes, Ref, Summary
from desktop_app.shell.bug_dialog import BugDialog
from desktop_app.shell.case_export import CaseExport
from desktop_app.shell.header import Header
from desktop_app.shell.navigation import Sidebar
from desktop_app.shell.opening import OpeningPanel
from desktop_app.shell.preferences import PreferencesDialog
from desktop_app.shell.preferences_data import Preferences, load_preferences, save_preferences
from desktop_app.shell.progress import ProgressLine
from desktop_app.shell.search_popup import SearchPopup
from desktop_app.shell.services import Services
from desktop_app.shell.shortcuts import Key, ShortcutsDialog, bind
from desktop_app.shell.toasts import Toasts
from desktop_app.ui.context import Ui
from desktop_app.ui.master_detail import ARRANGED
from desktop_app.ui.page import Page
from desktop_app.ui.parts import rule
from desktop_app.ui.theme import Theme
from desktop_app.ui.thread_strip import ThreadStrip

_WARM_MS = 150
_FOOTER = 70
"""Toasts stand above the buttons of an editor, in pixels over the thread strip."""
_NARROW = 1100


class MainWindow(QMainWindow):
    """Shows an opening state at once; pages come when the office is open."""

    def __init__(
        self,
        ui: Ui,
        theme: Theme,
        settings: QSettings,
        services: Services,
        on_preferences: Callable[[Preferences], None] | None = None,
    ) -> None:
        super().__init__()
        self.ui, self._theme, self._settings, self._services = ui, theme, settings, services
        self._on_preferences = on_preferences
        self._pages: list[Page] = []
        self._thread_asked = 0
        self._reporting = False
        self.setWindowTitle("Dabir")
        self.setMinimumSize(960, 600)
        self._build()
        self._connect()
        self._keys = self._make_keys()
        bind(self, self._keys)
        self._restore_size()

    # Opening

    def show_opening(self, text: str) -> None:
        """Say what is being opened; until `set_pages`."""
        self._opening.say(text)
        self._stack.setCurrentWidget(self._opening)

    def show_problem(self, error: UserError) -> None:
        """Say why the office can't be opened, in the place of its pages."""
        self._opening.say_problem(error)
        self._stack.setCurrentWidget(self._opening)

    def set_office(self, name: str, place: str = "") -> None:
        """Show whose office it is and where it lies."""
        self.sidebar.set_office(name, place)
        self.setWindowTitle(f"{name} - Dabir" if name else "Dabir")

    def set_pages(self, pages: list[Page]) -> None:
        """Take the pages, the first one shown at once, the others read when the window rests."""
        self._pages = pages
        self.sidebar.set_pages([page.title() for page in pages])
        for place, page in enumerate(pages):
            self._stack.addWidget(page)
            page.count_changed.connect(_bound(self.sidebar.set_count, place))
            page.current_changed.connect(self._on_current)
            page.subtitle_changed.connect(self._show_header)
            page.actions_changed.connect(self._show_header)
        self._restore_splitters()
        self._enable(True)
        self.go(0)
        if pages:
            pages[0].setFocus()
        QTimer.singleShot(_WARM_MS, self, self._warm)

    # Moving about

    def page(self) -> Page | None:
        """The page shown, None while opening."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def go(self, place: int) -> None:
        """Show the page at `place`; unsaved typing of the one before is kept."""
        if not 0 <= place < len(self._pages):
            return
        before = self.page()
        if before is not None and before is not self._pages[place]:
            before.flush()
        self._stack.setCurrentWidget(self._pages[place])
        self.sidebar.set_current(place)
        self._show_header()
        self._ask_thread()

    def open_ref(self, ref: Ref) -> None:
        """Show a record on the page that knows its kind."""
        for place, page in enumerate(self._pages):
            if ref.kind in page.kinds:
                self.go(place)
                page.open_ref(ref)
                return
        self.ui.messages.error(
            UserError(self.tr("No page shows this record."), self.tr("Find it by its title."))
        )

    def open_search(self) -> None:
        """Show the search popup."""
        if self._pages:
            self.search.begin()

    def open_preferences(self) -> None:
        """Show the preferences."""
        dialog = PreferencesDialog(load_preferences(self._settings), self)
        dialog.chosen.connect(self._take_preferences)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_shortcuts(self) -> None:
        """Show the list of keys."""
        dialog = ShortcutsDialog(self._keys, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed and the window's shape, then answer what is under way."""
        for page in self._pages:
            page.flush()
        self.ui.tasks.wait_idle()
        self._keep_shape()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sidebar leaves room to the pages."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(event.size().width() < _NARROW)

    # How it is made

    def _build(self) -> None:
        self.sidebar, self.header = Sidebar(), Header()
        self._stack = QStackedWidget()
        self._opening = OpeningPanel()
        self._stack.addWidget(self._opening)
        self.progress = ProgressLine(self.ui.tasks)
        self.strip = ThreadStrip(self.ui)
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (self.header, rule(), self._stack, self.progress, rule(), self.strip):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        centre = QWidget()
        line = QHBoxLayout(centre)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.sidebar)
        line.addLayout(column, 1)
        self.setCentralWidget(centre)
        self.toasts = Toasts(centre, self.ui.messages, self.strip.height() + _FOOTER)
        self.search = SearchPopup(self.ui, self._services, centre)
        self._enable(False)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.go)
        self.sidebar.search_wanted.connect(self.open_search)
        self.sidebar.preferences_wanted.connect(self.open_preferences)
        self.ui.jump.requested.connect(self.open_ref)
        self.ui.messages.bugged.connect(self._show_bug)
        self.ui.bus.changed.connect(self._on_changes)
        self.ui.tasks.wrote.connect(self.sidebar.set_saved)

        if self._services.case is not None:
            self.case = CaseExport(self.ui, self._services.case, self)
            self.strip.offer_case()
            self.strip.case_wanted.connect(self._export_case)

    def _export_case(self) -> None:
        page = self.page()
        ref = page.current_ref() if page else None
        if ref is not None:
            self.case.ask(ref)

    def _make_keys(self) -> tuple[Key, ...]:
        pages = tuple(Key(f"Ctrl+{place + 1}", "", _bound(self.go, place)) for place in range(1, 5))
        return (
            Key("Ctrl+K", self.tr("Find anything"), self.open_search),
            Key(
                "Ctrl+F",
                self.tr("Filter the list"),
                self._on_page(lambda page: page.focus_filter()),
            ),
            Key("Ctrl+N", self.tr("New record"), self._on_page(lambda page: page.create_new())),
            Key("Ctrl+S", self.tr("Save"), self._on_page(lambda page: page.save())),
            Key("Ctrl+Z", self.tr("Undo the last deletion"), self.ui.messages.undo_last),
            Key("Ctrl+1", self.tr("Go to a page"), _bound(self.go, 0), until="Ctrl+5"),
            *pages,
            Key("F1", self.tr("This list"), self.open_shortcuts),
        )

    def _on_page(self, act: Callable[[Page], object]) -> Callable[[], None]:
        def call() -> None:
            page = self.page()
            if page is not None:
                act(page)

        return call

    def _enable(self, enabled: bool) -> None:
        self.header.setVisible(enabled)
        self.strip.setVisible(enabled)

    def _warm(self) -> None:
        """Read the pages nobody has looked at yet, so that their counts are known."""
        for page in self._pages:
            if page is not self.page():
                page.refresh()

    # What happens

    def _show_header(self) -> None:
        page = self.page()
        if page is not None:
            self.header.show_page(page)

    def _on_current(self, _ref: Ref | None) -> None:
        if self.sender() is self.page():
            self._ask_thread()

    def _on_changes(self, _changes: Changes) -> None:
        self._ask_thread()

    def _ask_thread(self) -> None:
        page = self.page()
        ref = page.current_ref() if page else None
        self._thread_asked += 1
        number, thread = self._thread_asked, self._services.thread
        if ref is None:
            self.strip.set_thread((), None)
            return
        self.ui.tasks.read(
            lambda session: thread(session, ref),
            lambda records: self._show_thread(number, records, ref),
            owner=self,
        )

    def _show_thread(self, number: int, records: tuple[Summary, ...], ref: Ref) -> None:
        if number == self._thread_asked:
            self.strip.set_thread(records, ref)

    def _show_bug(self, error: BaseException) -> None:
        """One report at a time: a fault may come again before it has been read."""
        if self._reporting or not self.isVisible():
            return
        self._reporting = True
        dialog = BugDialog(error, self)
        dialog.finished.connect(self._on_report_read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_report_read(self) -> None:
        self._reporting = False

    def _take_preferences(self, preferences: Preferences) -> None:
        before = load_preferences(self._settings)
        save_preferences(self._settings, preferences)
        self._theme.choose(preferences.theme)
        if before.language is not preferences.language:
            self.ui.messages.info(self.tr("The language changes when Dabir starts again."))
        if self._on_preferences is not None:
            self._on_preferences(preferences)

    # The window's shape

    def _restore_size(self) -> None:
        geometry = self._settings.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)

    def _splitters(self) -> dict[str, QSplitter]:
        found = {}
        for page in self._pages:
            for place, splitter in enumerate(page.findChildren(QSplitter)):
                found[f"window/splitter/{type(page).__name__}/{place}"] = splitter
        return found

    def _restore_splitters(self) -> None:
        for key, splitter in self._splitters().items():
            state = self._settings.value(key)
            with suppress(TypeError):
                if state is not None:
                    splitter.setProperty(ARRANGED, splitter.restoreState(state))

    def _keep_shape(self) -> None:
        self._settings.setValue("window/geometry", self.saveGeometry())
        for key, splitter in self._splitters().items():
            if splitter.property(ARRANGED):
                self._settings.setValue(key, splitter.saveState())
        self._settings.sync()


def _bound(slot: Callable[..., object], place: int) -> Callable[..., None]:
    def call(*rest: object) -> None:
        slot(place, *rest)

    return call
