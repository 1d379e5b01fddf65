"""Opens the window of a session from the page: begins it, and brings back what a kill left over."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.meetings import service_session_live
from desktop_app.meetings.body_records import SessionState
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.gui.session_keeper import copy_key
from desktop_app.meetings.gui.session_window import SessionWindow, present_moment
from desktop_app.meetings.live_session import LiveSession
from desktop_app.meetings.records import Meeting, MinutesState
from desktop_app.meetings.session_records import Running
from desktop_app.ui.context import Draft, Ui
from desktop_app.ui.editor import Editor


class SessionOpener(QObject):
    """Holds the one window of the page; asked again for its session it brings it to the front."""

    opened = Signal(object)
    """Carries the `SessionWindow`."""
    ended = Signal(object)
    """Carries the `Meeting` whose session is over."""

    def __init__(self, ui: Ui, port: MeetingsPort, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._port, self._page = ui, port, page
        self.now: Callable[[], datetime] = present_moment
        self.window: SessionWindow | None = None

    def offer(self, button: QPushButton, editor: Editor[Any]) -> None:
        """Show `button` where the meeting in the editor has a session to begin or to go on with."""

        def follow(meeting: Meeting) -> None:
            runs = meeting.session_state is SessionState.RUNNING
            words = self.tr("Go on with the session") if runs else self.tr("Start the session")
            button.setText(words)
            over = meeting.session_state in (SessionState.HELD, SessionState.CANCELLED)
            draft = meeting.state is MinutesState.DRAFT and meeting.id is not None
            button.setVisible(draft and not over)

        editor.opened.connect(follow)
        editor.saved.connect(follow)
        button.hide()

    def start(self, meeting_id: int) -> None:
        """Begin the session, or go on with it."""
        if self.window is not None:
            self.window.activateWindow()
            self.window.raise_()
            return
        find, key = self._ui.drafts.find, copy_key(meeting_id)

        def work(session: Any) -> tuple[Running, Draft | None]:
            return service_session_live.start_session(session, meeting_id), find(session, key)

        self._ui.tasks.write(work, lambda both: self._show(*both), owner=self._page)

    def flush(self) -> None:
        """Store now what was typed."""
        if self.window is not None:
            self.window.keeper.flush()

    def _show(self, running: Running, draft: Draft | None) -> None:
        live = LiveSession(running, self.now)
        restored = draft is not None and live.restore(draft.payload)
        window = SessionWindow(self._ui, self._port, live, self._page.window())
        self.window = window
        window.closed.connect(self._forget)
        window.ended.connect(self.ended)
        window.showMaximized()
        if restored:
            words = self.tr("What you typed before the program ended is here again.")
            window.notice.say(words, "notice")
            window.keeper.touched()
        self.opened.emit(window)

    def _forget(self) -> None:
        self.window = None
