"""The same tiny office as the ui room's tests, and a window on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from desktop_app.core.found import Found, Wanted
from desktop_app.core.languages import Language
from desktop_app.core.refs import Changes, Kind, Ref, Summary
from desktop_app.shell.main_window import MainWindow
from desktop_app.shell.services import Services
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.jump import Jump
from desktop_app.ui.master_detail import MasterDetail
from desktop_app.ui.messages import Messages
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.records_model import Row
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.text_fields import TextField
from desktop_app.ui.theme import Theme, ThemeChoice


@dataclass(frozen=True)
class Note:
    """The record of these tests."""

    id: int | None = None
    version: int = 0
    title: str = ""


@dataclass
class Store:
    """What a session is here."""

    notes: dict[Ref, Note] = field(default_factory=dict)
    deleted: dict[Ref, Note] = field(default_factory=dict)
    drafts: dict[str, Any] = field(default_factory=dict)
    touched: set[Ref] = field(default_factory=set)
    asked: list[Wanted] = field(default_factory=list)

    def write(self, work: Callable[[Any], Any]) -> Any:
        self.touched.clear()
        value = work(self)
        return SimpleNamespace(value=value, changes=Changes(frozenset(self.touched)))

    def save(self, kind: Kind, note: Note) -> Note:
        stored = replace(note, id=note.id or len(self.notes) + 1, version=note.version + 1)
        assert stored.id is not None
        ref = Ref(kind, stored.id)
        self.notes[ref] = stored
        self.touched.add(ref)
        return stored

    def move(self, ref: Ref, source: dict[Ref, Note], target: dict[Ref, Note]) -> None:
        target[ref] = source.pop(ref)
        self.touched.add(ref)

    def keep(self, key: str, payload: Any) -> None:
        from datetime import UTC, datetime

        at = datetime(2026, 11, 22, tzinfo=UTC)
        self.drafts[key] = SimpleNamespace(payload=payload, saved_at=at)


class NoteEditor(Editor[Note]):
    def __init__(self, ui: Ui, kind: Kind) -> None:
        super().__init__(ui, kind)
        self.title = self.form.add("title", "Title", TextField(), required=True)

    def new_record(self) -> Note:
        return Note()

    def load_work(self, ref: Ref) -> Callable[[Any], Note]:
        return lambda store: store.notes[ref]

    def save_work(self, record: Note) -> Callable[[Any], Note]:
        return lambda store: store.save(self.kind, record)


class NotesPage(MasterDetail):
    def __init__(self, ui: Ui, kind: Kind, title: str) -> None:
        empty = EmptyState("Nothing yet", "Write the first one.", "New")
        super().__init__(ui, {kind: NoteEditor(ui, kind)}, empty)
        self.kind, self._title = kind, title
        self.add = QAction("New & more", self)
        self.add.triggered.connect(lambda: self.create_new())

    def title(self) -> str:
        return self._title

    def load_rows(self, segment: str) -> Callable[[Any], tuple[Row, ...]]:
        kind = self.kind
        return lambda store: tuple(
            Row(ref, note.title) for ref, note in store.notes.items() if ref.kind is kind
        )

    def header_actions(self) -> list[QAction]:
        return [self.add]

    def delete_work(self, ref: Ref) -> Callable[[Any], object]:
        return lambda store: store.move(ref, store.notes, store.deleted)

    def restore_work(self, ref: Ref) -> Callable[[Any], object]:
        return lambda store: store.move(ref, store.deleted, store.notes)


class LettersPage(NotesPage):
    kinds = frozenset({Kind.LETTER})


class MeetingsPage(NotesPage):
    kinds = frozenset({Kind.MEETING})


def _search(store: Store, wanted: Wanted, most: int) -> Found:
    words = wanted.words.lower()
    store.asked.append(wanted)
    found = [(r, n) for r, n in store.notes.items() if words in n.title.lower()]
    found = [(r, n) for r, n in found if wanted.kind in (None, r.kind)]
    return Found.of(Summary(ref, note.title) for ref, note in found[: 2 * most])


def _thread(store: Store, _ref: Ref) -> tuple[Summary, ...]:
    return tuple(Summary(ref, note.title) for ref, note in store.notes.items())


@pytest.fixture
def store() -> Store:
    notes = {
        Ref(Kind.MEETING, 1): Note(1, 1, "Visit of NUST"),
        Ref(Kind.LETTER, 2): Note(2, 1, "<b>Reply</b> to NUST"),
        Ref(Kind.LETTER, 3): Note(3, 1, "Circular"),
    }
    return Store(notes)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    made = Theme(qapp)
    made.choose(ThemeChoice.LIGHT)
    return made


@pytest.fixture
def ui(qapp: QApplication, theme: Theme, store: Store) -> Iterator[Ui]:
    bus, messages = ChangeBus(), Messages()
    tasks = Tasks(lambda work: work(store), store.write, bus, messages)
    drafts = Drafts(Store.keep, lambda s, k: s.drafts.get(k), lambda s, k: s.drafts.pop(k, None))
    yield Ui(tasks, bus, messages, Jump(), drafts, lambda: Language.EN)
    assert tasks.wait_idle()
    tasks.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def empty_window(ui: Ui, theme: Theme, settings: QSettings, qtbot: Any) -> MainWindow:
    window = MainWindow(ui, theme, settings, Services(_search, _thread))
    qtbot.addWidget(window)
    window.show_opening("Opening the office…")
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def window(empty_window: MainWindow, ui: Ui, qtbot: Any) -> MainWindow:
    empty_window.set_office("Secretariat", "this workstation")
    pages = [
        LettersPage(ui, Kind.LETTER, "Letters"),
        MeetingsPage(ui, Kind.MEETING, "Meetings"),
    ]
    empty_window.set_pages(list(pages))
    with qtbot.waitActive(empty_window):
        empty_window.activateWindow()
    assert ui.tasks.wait_idle()
    return empty_window
