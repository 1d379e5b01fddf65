"""The window for a session: agenda, minutes and presence at once, typed while people talk.

Everything is done from the keyboard. What is typed goes into the session at once and into the
office at the next pause; nothing asks to be saved.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.meetings.body_records import Outcome
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.gui.session_head import QuorumBar, SessionHead
from desktop_app.meetings.gui.session_item import ItemPanel
from desktop_app.meetings.gui.session_keeper import SessionKeeper, end_work
from desktop_app.meetings.gui.session_keys import KeysDialog, Shortcut, install
from desktop_app.meetings.gui.session_lists import AgendaList, PresencePanel
from desktop_app.meetings.gui.session_sheets import CloseItemSheet, EndSheet, RepresentSheet
from desktop_app.meetings.live_session import LiveSession
from desktop_app.meetings.records import Meeting, Presence
from desktop_app.meetings.session_records import SavedSession
from desktop_app.meetings.translations import working_languages
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import sentence
from desktop_app.ui.parts import NoticeBar
from desktop_app.ui.sheet import Sheet

TICK_MS = 1000


def present_moment() -> datetime:
    """The moment now."""
    return datetime.now(UTC)


class SessionWindow(QWidget):
    """One running session; `now` tells the moment, so that a test need not wait for it."""

    ended = Signal(object)
    """Carries the `Meeting` once its session is over."""
    closed = Signal()
    """The window is gone; the session may go on later."""

    def __init__(
        self,
        ui: Ui,
        port: MeetingsPort,
        live: LiveSession,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ui, self._port, self.live = ui, port, live
        self.languages = working_languages(live.mine)
        self.language = self._first_language()
        self.sheet: Sheet | KeysDialog | None = None
        self.keeper = SessionKeeper(ui, live, self)
        self.head = SessionHead(live, self.languages)
        self.quorum_bar, self.notice = QuorumBar(live), NoticeBar()
        self.agenda, self.people = AgendaList(live), PresencePanel(ui, live)
        self.panel = ItemPanel(ui, live, self.language)
        self.shortcuts = self._shortcuts()
        install(self, self.shortcuts)
        self._lay_out()
        self._connect()
        self.resize(1280, 720)
        self.head.show_language(self.language)
        self.show_live()
        self.panel.focus_text()
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()

    def tick(self) -> None:
        """A second has passed: clocks and quorum."""
        self.head.show_live(self._title())
        self.quorum_bar.follow()

    def show_live(self) -> None:
        """Show the session as it stands."""
        self.setWindowTitle(self._title())
        self.agenda.show_live(self._ui)
        self.people.show_live()
        self.panel.show_item()
        self.tick()

    def go(self, key: int | None) -> None:
        """Turn to an item."""
        if key != self.live.current:
            self.live.go(key)
            self._changed()

    def step(self, by: int) -> None:
        """Turn to the next item or the one before, ready to type."""
        self.live.step(by)
        self._changed()
        self.panel.focus_text()

    def finish(self, outcome: Outcome) -> None:
        """The item is done or deferred: on to the next."""
        self.live.finish(outcome)
        self.step(1)

    def set_language(self, language: Language) -> None:
        """Type in another language."""
        self.language = language
        self.panel.set_language(language)
        self.head.show_language(language)
        self.panel.focus_text()

    def ask_end(self) -> None:
        """Ask whether the session is over; what is still open is named."""
        self.keeper.when_stored(lambda: self._open(EndSheet(self._troubles(), self.end, self)))

    def end(self) -> None:
        """The session is over."""
        number, drop = self.live.base.id or 0, self._ui.drafts.drop
        self.keeper.when_stored(
            lambda: self._ui.tasks.write(
                end_work(number, drop), self._on_ended, owner=self, failed=self._refused
            )
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed is stored; the session goes on when it is opened again."""
        if self.keeper.is_saving:
            event.ignore()
            self.keeper.when_stored(self.close)
            return
        self._ticking.stop()
        self.keeper.leave()
        self.closed.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on to the next decision or action; Escape leaves the full screen."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.panel.next_row()
            self._changed()
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self.show_live()
        self.keeper.touched()

    def _on_typed(self) -> None:
        self.keeper.touched()
        self.agenda.show_live(self._ui)

    def _on_stored(self, saved: SavedSession) -> None:
        self.panel.follow(saved.keys)
        self.notice.hide()
        if saved.clashes:
            words = self.tr("Somebody else wrote in the same place: “{text}”. Yours stands.")
            self.notice.say(words.format(text=saved.clashes[0]), "warning")
        self.show_live()

    def _refused(self, error: UserError) -> None:
        self.notice.say(str(error), "alert")

    def _on_ended(self, meeting: Meeting) -> None:
        self.live.touched = False
        self.ended.emit(meeting)
        self.close()

    def _troubles(self) -> tuple[str, ...]:
        """What an officer would want to know before everybody goes home."""
        troubles = [sentence(text) for text in self.live.held.values()]
        open_items = [i for i in self.live.mine.items if i.outcome is None and not i.body]
        names = self.tr(", ").join(i.heading.best(self.language) for i in open_items)
        if names:
            troubles.append(self.tr("Nothing is written yet under: {items}").format(items=names))
        if not any(each.presence is Presence.CHAIR for each in self.live.mine.attendees):
            troubles.append(self.tr("Nobody is marked as chair."))
        return tuple(troubles)

    def _close_item(self) -> None:
        item = self.live.item()
        if item is not None and item.closed:
            self.live.change_item(item.id, closed=False, closed_reason="", closed_until=None)
            self._changed()
        elif item is not None:
            self._open(CloseItemSheet(self.live, self._changed, self))

    def _represent(self, post: int) -> None:
        found = next((each for each in self.live.mine.attendees if each.post_id == post), None)
        if found is not None:
            self._open(RepresentSheet(self._ui, self._port, self.live, found, self._changed, self))

    def _add_item(self) -> None:
        self.live.go(self.live.add_item(self.language))
        self._changed()
        self.panel.heading.setFocus()

    def _next_language(self) -> None:
        place = (self.languages.index(self.language) + 1) % len(self.languages)
        self.set_language(self.languages[place])

    def _pause(self) -> None:
        self.live.pause(not self.live.paused)
        self._changed()

    def _full(self) -> None:
        (self.showNormal if self.isFullScreen() else self.showFullScreen)()

    def _open(self, sheet: Any) -> None:
        self.sheet = sheet
        sheet.open()

    def _first_language(self) -> Language:
        wanted = self._ui.texts_language()
        return wanted if wanted in self.languages else self.languages[0]

    def _title(self) -> str:
        mine = self.live.mine
        return " · ".join(filter(None, (mine.number, mine.title.best(self._ui.texts_language()))))

    def _shortcuts(self) -> tuple[Shortcut, ...]:
        translate, panel, people = QCoreApplication.translate, self.panel, self.people
        lines: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("F1", translate("SessionKeys", "These keys"), self._show_keys),
            ("F2", translate("SessionKeys", "To the agenda"), self.agenda.setFocus),
            ("F3", translate("SessionKeys", "To what was done"), panel.focus_text),
            ("F4", translate("SessionKeys", "To who is there"), people.list.setFocus),
            ("F6", translate("SessionKeys", "The other language"), self._next_language),
            ("F7", translate("SessionKeys", "New decision"), panel.add_decision),
            ("F8", translate("SessionKeys", "New action"), panel.add_action),
            ("F9", translate("SessionKeys", "Somebody came"), people.late.setFocus),
            ("F11", translate("SessionKeys", "The whole screen"), self._full),
            ("Ctrl+PgDown", translate("SessionKeys", "Next item"), lambda: self.step(1)),
            ("Ctrl+PgUp", translate("SessionKeys", "Item before"), lambda: self.step(-1)),
            ("Ctrl+Shift+D", translate("SessionKeys", "Item dealt with, on to the next"),
             lambda: self.finish(Outcome.DONE)),
            ("Ctrl+Shift+F", translate("SessionKeys", "Item deferred, on to the next"),
             lambda: self.finish(Outcome.DEFERRED)),
            ("Ctrl+Shift+L", translate("SessionKeys", "Close the item, or open it again"),
             self._close_item),
            ("Ctrl+Shift+N", translate("SessionKeys", "Another item"), self._add_item),
            ("Ctrl+Shift+X", translate("SessionKeys", "Take this decision or action away"),
             panel.remove_focused),
            ("Ctrl+Shift+H", translate("SessionKeys", "They take the chair"),
             lambda: people.take_part(Presence.CHAIR)),
            ("Ctrl+Shift+M", translate("SessionKeys", "They keep the minutes"),
             lambda: people.take_part(Presence.SECRETARY)),
            ("Ctrl+Shift+P", translate("SessionKeys", "A break: stop the clock"), self._pause),
            ("Ctrl+S", translate("SessionKeys", "Save now"), self.keeper.flush),
            ("Ctrl+Shift+E", translate("SessionKeys", "End the session"), self.ask_end),
        )  # fmt: skip
        return tuple(Shortcut(*line) for line in lines)

    def _show_keys(self) -> None:
        self._open(KeysDialog(self.shortcuts, self))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        bars = QVBoxLayout()
        bars.setContentsMargins(20, 0, 20, 8)
        bars.setSpacing(8)
        bars.addWidget(self.quorum_bar)
        bars.addWidget(self.notice)
        box.addLayout(bars)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        side = QWidget()
        side.setObjectName("header")
        inner = QVBoxLayout(side)
        inner.setContentsMargins(12, 12, 12, 12)
        inner.addWidget(self.people)
        for place, (widget, share) in enumerate(((self.agenda, 2), (self.panel, 5), (side, 3))):
            splitter.addWidget(widget)
            splitter.setStretchFactor(place, share)
            splitter.setCollapsible(place, False)
        splitter.setSizes([290, 640, 350])
        box.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.agenda.chosen.connect(self.go)
        self.panel.touched.connect(self._on_typed)
        self.people.changed.connect(self._changed)
        self.people.represent_wanted.connect(self._represent)
        self.keeper.stored.connect(self._on_stored)
        self.keeper.refused.connect(self._refused)
        self.keeper.state_changed.connect(self.head.say)
        self.head.language_chosen.connect(self.set_language)
        self.head.end_wanted.connect(self.ask_end)
        self.head.keys_wanted.connect(self._show_keys)
