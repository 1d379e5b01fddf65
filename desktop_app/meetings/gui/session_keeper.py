"""Stores a running session at every pause of typing, and keeps by itself what cannot be stored."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.errors import UserError
from desktop_app.meetings import service_session_live
from desktop_app.meetings.live_session import LiveSession, after, copy_of
from desktop_app.meetings.records import Meeting
from desktop_app.meetings.session_records import SavedSession
from desktop_app.ui.context import Ui

PAUSE_MS = 1000


def copy_key(meeting_id: int) -> str:
    """Under what name the typing of a session is kept."""
    return f"session:{meeting_id}"


class SessionKeeper(QObject):
    """Typing goes into `live` at once; a second after the last key it is in the office."""

    stored = Signal(object)
    """Carries the `SavedSession`; `live` has taken it over already."""
    refused = Signal(object)
    """Carries the `UserError` for which nothing could be stored; the typing is kept."""
    state_changed = Signal(str)
    """Carries "typed", "saving", "saved" or "kept"."""

    def __init__(self, ui: Ui, live: LiveSession, owner: QObject) -> None:
        super().__init__(owner)
        self._ui, self._live = ui, live
        self._saving = False
        self._then: list[Callable[[], object]] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def touched(self) -> None:
        """Something was typed: store it at the next pause."""
        if self._live.touched:
            self.state_changed.emit("typed")
            self._pause.start()

    def flush(self) -> None:
        """Store now what was typed."""
        self._pause.stop()
        if self._live.touched and not self._saving:
            self._save()

    @property
    def is_saving(self) -> bool:
        """Whether something is on its way into the office."""
        return self._saving

    def leave(self) -> None:
        """The window goes: what was typed is kept first, in case that it cannot be stored."""
        live = self._live
        live.settle_clock()
        if live.touched:
            keep, key, copy = self._ui.drafts.keep, copy_key(live.base.id or 0), live.copy()
            self._ui.tasks.write(
                lambda session: keep(session, key, copy), lambda _value: None, owner=self
            )
            self.flush()

    def when_stored(self, then: Callable[[], object]) -> None:
        """Call `then` once everything typed is in the office."""
        self._live.settle_clock()
        if not self._live.touched and not self._saving:
            then()
            return
        self._then.append(then)
        self.flush()

    def _save(self) -> None:
        live = self._live
        live.settle_clock()
        self._saving, live.touched = True, False
        self.state_changed.emit("saving")
        base, mine, current = live.base, live.mine, live.current
        drafts, key = self._ui.drafts, copy_key(base.id or 0)

        def work(session: Any) -> SavedSession:
            saved = service_session_live.save_session(session, base, mine)
            rest = after(saved, mine)
            if rest == saved.meeting:
                drafts.drop(session, key)
            else:
                copy = copy_of(saved.meeting, rest, saved.keys.get(current or 0, current))
                drafts.keep(session, key, copy)
            return saved

        self._ui.tasks.write(work, self._on_stored, owner=self, failed=self._on_refused)

    def _on_stored(self, saved: SavedSession) -> None:
        self._saving = False
        self._live.absorb(saved)
        self.stored.emit(saved)
        if self._live.touched:
            self.touched()
            if self._then:
                self.flush()
            return
        self.state_changed.emit("kept" if saved.held else "saved")
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _on_refused(self, error: UserError) -> None:
        """Nothing is lost: what was typed is kept as a working copy."""
        self._saving = False
        self._then.clear()
        self._live.touched = True
        keep, key, copy = self._ui.drafts.keep, copy_key(self._live.base.id or 0), self._live.copy()
        self._ui.tasks.write(
            lambda session: keep(session, key, copy),
            lambda _value: self.state_changed.emit("kept"),
            owner=self,
        )
        self.refused.emit(error)


def end_work(meeting_id: int, drop: Callable[[Any, str], object]) -> Callable[[Any], Meeting]:
    """Work that ends a session and forgets its working copy."""

    def work(session: Any) -> Meeting:
        ended = service_session_live.end_session(session, meeting_id)
        drop(session, copy_key(meeting_id))
        return ended

    return work
