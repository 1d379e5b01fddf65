"""Runs work away from the window's thread and brings the answer back to it.

Reads share one thread, writes another, and work without a session a small pool. A worker never
holds a widget, nor anything that could be the last to hold one: jobs live in the window's thread
and workers know them by number, because a QObject must not be destroyed in another thread.
"""

import itertools
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal
from shiboken6 import isValid

from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.refs import Changes
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.messages import Messages

T = TypeVar("T")

PATIENCE_MS = 500
"""How long a task may run before the window shows that something is going on."""
_STEP_SECONDS = 0.05


class Written(Protocol):
    """What the office returns from a write."""

    @property
    def value(self) -> Any:
        """What the work returned."""

    @property
    def changes(self) -> Changes:
        """The records it touched."""


@dataclass(frozen=True, slots=True)
class Busy:
    """A task that takes long enough to be shown. `total` 0 means its length is unknown."""

    label: str
    done: int = 0
    total: int = 0
    cancel: Callable[[], None] | None = None


class Progress:
    """How far a long task has come, told from its thread; and whether it should stop."""

    def __init__(self, report: Callable[[int, int], None], cancel: Event) -> None:
        self._report = report
        self._cancel = cancel
        self._reported = 0.0

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` parts are done; cheap enough for every part."""
        now = time.monotonic()
        if done >= total or now - self._reported >= _STEP_SECONDS:
            self._reported = now
            self._report(done, total)

    @property
    def cancelled(self) -> bool:
        """Whether the officer asked to stop."""
        return self._cancel.is_set()

    def check(self) -> None:
        """Raise CancelledError when the officer asked to stop."""
        if self.cancelled:
            raise CancelledError


@dataclass(slots=True)
class _Job:
    run: Callable[[], Any]
    done: Callable[[Any], None]
    owner: QObject
    failed: Callable[[UserError], None] | None
    cancelled: Callable[[], None] | None
    label: str
    cancel: Event | None
    writes: bool = False
    shown: Busy | None = None
    value: Any = None
    error: BaseException | None = None


class Tasks(QObject):
    """The task runner of one window; `read` and `write` come from the office."""

    busy = Signal(object)
    """Carries a `Busy` when a task has run for half a second, and at each of its later steps."""
    idle = Signal()
    """No task that was shown as busy is left."""
    wrote = Signal()
    """A write has been committed."""
    _finished = Signal(int)
    _stepped = Signal(int, int, int)

    def __init__(
        self,
        read: Callable[[Callable[[Any], Any]], Any],
        write: Callable[[Callable[[Any], Any]], Written],
        bus: ChangeBus,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._write = read, write
        self._bus, self._messages = bus, messages
        self._jobs: dict[int, _Job] = {}
        self._numbers = itertools.count(1)
        self._reader = ThreadPoolExecutor(1, "read")
        self._writer = ThreadPoolExecutor(1, "write")
        self._computers = ThreadPoolExecutor(2, "compute")
        self._closed = False
        self._finished.connect(self._on_finished)
        self._stepped.connect(self._on_stepped)

    def read(
        self,
        work: Callable[[Any], T],
        done: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[UserError], None] | None = None,
        label: str = "",
    ) -> None:
        """Run `work(session)` on the reader's thread, then `done(value)` in the window's."""
        job = _Job(lambda: self._read(work), done, owner, failed, None, label, None)
        self._submit(self._reader, job)

    def write(
        self,
        work: Callable[[Any], T],
        done: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[UserError], None] | None = None,
        label: str = "",
    ) -> None:
        """Run `work(session)` in one transaction, tell the bus what it touched, then `done`.

        Views are told even when `owner` is gone: the write happened all the same.
        """

        def land(written: Written) -> None:
            if isValid(owner):
                done(written.value)

        job = _Job(lambda: self._write(work), land, owner, failed, None, label, None, writes=True)
        self._submit(self._writer, job)

    def compute(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[UserError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        label: str = "",
        cancellable: bool = False,
    ) -> None:
        """Run `work(progress)` without a session; it may be cancelled when it checks for that."""
        cancel = Event()
        number = next(self._numbers)
        progress = Progress(lambda at, total: self._stepped.emit(number, at, total), cancel)
        flag = cancel if cancellable else None
        job = _Job(lambda: work(progress), done, owner, failed, cancelled, label, flag)
        self._submit(self._computers, job, number)

    @property
    def pending(self) -> int:
        """How many tasks have not been answered yet."""
        return len(self._jobs)

    def wait_idle(self, timeout_ms: int = 10_000) -> bool:
        """Deliver answers until no task is left; False when time ran out. Tests and shutdown."""
        until = time.monotonic() + timeout_ms / 1000
        while self._jobs and time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if self._jobs:
                time.sleep(0.001)
        return not self._jobs

    def close(self) -> None:
        """Answer what is under way, then end the threads.

        What is asked for afterwards (by a timer of a window that is going) is not done.
        """
        self.wait_idle()
        self._closed = True
        for pool in (self._reader, self._writer, self._computers):
            pool.shutdown(wait=True, cancel_futures=True)

    def _submit(self, pool: ThreadPoolExecutor, job: _Job, number: int = 0) -> None:
        if self._closed:
            return
        number = number or next(self._numbers)
        self._jobs[number] = job
        QTimer.singleShot(PATIENCE_MS, self, lambda: self._show_busy(number))
        pool.submit(self._work, number)

    def _work(self, number: int) -> None:
        """Runs in a worker: leaves no reference to the job behind before it answers."""
        job = self._jobs[number]
        try:
            job.value = job.run()
        except BaseException as error:
            job.error = error
        del job
        self._finished.emit(number)

    def _on_finished(self, number: int) -> None:
        job = self._jobs.pop(number)
        if isinstance(job.error, CancelledError):
            self._guard(job, job.cancelled)
        elif job.error is not None:
            self._fail(job, job.error)
        else:
            self._land(job, job.value)
        if job.shown and not any(other.shown for other in self._jobs.values()):
            self.idle.emit()

    def _land(self, job: _Job, value: Any) -> None:
        if job.writes:
            self.wrote.emit()
            self._bus.publish(value.changes)
        self._guard(job, lambda: job.done(value))

    def _fail(self, job: _Job, error: BaseException) -> None:
        if isinstance(error, UserError):
            failed = job.failed or self._messages.error
            self._guard(job, lambda: failed(error))
            return
        self._messages.bug(error)
        if job.failed is not None:
            answer, sorry = job.failed, self._sorry()
            self._guard(job, lambda: answer(sorry))

    def _sorry(self) -> UserError:
        return UserError(
            self.tr("Something went wrong inside Dabir."),
            self.tr("What you typed is kept. Try again, and send the report if it happens twice."),
        )

    def _guard(self, job: _Job, answer: Callable[[], None] | None) -> None:
        """Answer unless the owner is gone; whatever the answer raises is reported like any."""
        if answer is None or not isValid(job.owner):
            return
        try:
            answer()
        except UserError as error:
            self._messages.error(error)
        except Exception as error:
            self._messages.bug(error)

    def _show_busy(self, number: int) -> None:
        job = self._jobs.get(number)
        if job is not None and job.shown is None:
            job.shown = Busy(job.label, cancel=job.cancel.set if job.cancel else None)
            self.busy.emit(job.shown)

    def _on_stepped(self, number: int, done: int, total: int) -> None:
        job = self._jobs.get(number)
        if job is not None and job.shown is not None:
            job.shown = Busy(job.label, done, total, job.shown.cancel)
            self.busy.emit(job.shown)
