"""The files of a meeting: dropped onto the field, opened, saved, taken away and brought back."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from desktop_app.meetings.body_records import Attachment
from desktop_app.meetings.gui.papers_field import PapersField
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import plain_label


class AttachmentsField(PapersField):
    """What `PapersField` does, and files can be dropped onto it."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        self.setAcceptDrops(True)
        self.box.addWidget(plain_label(self.tr("Files can be dropped here."), name="small"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from this workstation are welcome."""
        if not self.is_read_only() and any(u.isLocalFile() for u in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep each file."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add_file(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def take_away(self, paper: Attachment) -> None:
        """Take a file off the list; it can be brought back."""
        before = self.value()
        super().take_away(paper)
        self._ui.messages.info(
            self.tr("{name} was taken away.").format(name=paper.file_name or paper.title),
            lambda: self._bring_back(before),
        )

    def _bring_back(self, papers: tuple[Attachment, ...]) -> None:
        self.set_value(papers)
        self.changed.emit()
