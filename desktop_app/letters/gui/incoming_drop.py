"""Scans dropped onto the letters' page or pasted into it: each begins a received letter."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, say
from desktop_app.letters import service_received as service
from desktop_app.letters.gui.incoming_scan_field import files_of, picture_reader
from desktop_app.letters.incoming_records import Incoming
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, ui_language

_SHOWN = 3
"""Faults that are told one by one; the others are counted."""
Read = Callable[[], service.Scan]


class Intake(QObject):
    """Takes files in one after the other, so that never more than one of them is in memory."""

    taken = Signal(object)
    """Carries the tuple of `Incoming` that were begun, once all files were looked at."""

    def __init__(self, ui: Ui, area: QWidget, keys: QWidget) -> None:
        super().__init__(area)
        self._ui = ui
        self._waiting: list[Read] = []
        self._begun: list[Incoming] = []
        self._faults: list[UserError] = []
        self._total = 0
        area.setAcceptDrops(True)
        area.installEventFilter(self)
        paste = QShortcut(QKeySequence.StandardKey.Paste, keys)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste)

    @property
    def is_running(self) -> bool:
        """Whether files are being taken in."""
        return self._total > 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Files are welcome anywhere on the page where nothing else takes them."""
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            event.acceptProposedAction()
            return self.take(event.mimeData())
        if isinstance(event, QDragEnterEvent) and _is_welcome(event.mimeData()):
            event.acceptProposedAction()
            return True
        return False

    def paste(self) -> None:
        """Take in what was copied elsewhere."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self._ui.messages.error(
                UserError(
                    self.tr("No scan was copied."),
                    self.tr("Copy a PDF or picture file, or a picture, then paste it here."),
                )
            )

    def take(self, data: QMimeData) -> bool:
        """Take in files, or a picture; False where it is neither."""
        if paths := files_of(data):
            self.take_files(paths)
            return True
        image = data.imageData() if data.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        self._start([picture_reader(image, self.tr("pasted") + ".png")])
        return True

    def take_files(self, paths: Sequence[Path]) -> None:
        """Begin a received letter with each of these files."""
        self._start([partial(service.read_scan, path) for path in paths])

    def _start(self, reads: Sequence[Read]) -> None:
        idle = not self.is_running
        self._waiting += reads
        self._total += len(reads)
        if idle and reads:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._finish()
            return
        read = self._waiting.pop(0)
        place = self._total - len(self._waiting)
        text = self.tr("Taking in scan {place} of {total}")
        self._ui.tasks.compute(
            lambda _progress: read(),
            self._keep,
            owner=self,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            label=text.format(place=count_text(place), total=count_text(self._total)),
            cancellable=True,
        )

    def _keep(self, scan: service.Scan) -> None:
        language = ui_language()
        self._ui.tasks.write(
            lambda session: service.start_with_scan(
                session, scan, service.new_incoming(session, language)
            ),
            self._on_kept,
            owner=self,
            failed=self._on_failed,
        )

    def _on_kept(self, record: Incoming) -> None:
        self._begun.append(record)
        self._next()

    def _on_failed(self, error: UserError) -> None:
        self._faults.append(error)
        self._next()

    def _on_cancelled(self) -> None:
        self._waiting = []
        self._finish()

    def _finish(self) -> None:
        begun, faults = tuple(self._begun), self._faults
        self._begun, self._faults, self._total = [], [], 0
        self.taken.emit(begun)
        if faults:
            self._ui.messages.error(self._told(faults))
        elif len(begun) > 1:
            text = self.tr("{count} received letters begun.")
            self._ui.messages.info(text.format(count=count_text(len(begun))))

    def _told(self, faults: list[UserError]) -> UserError:
        if len(faults) == 1:
            return faults[0]
        lines = [each.message for each in faults[:_SHOWN]]
        if len(faults) > _SHOWN:
            more = QT_TRANSLATE_NOOP("Sentences", "And {count} more.")
            lines.append(say(more, count=len(faults) - _SHOWN))
        return UserError(
            join(lines), QT_TRANSLATE_NOOP("Sentences", "The other files were taken in.")
        )


def _is_welcome(data: QMimeData) -> bool:
    return bool(files_of(data)) or data.hasImage()
