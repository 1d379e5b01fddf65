"""The sample page beside a letterhead."""

from PySide6.QtCore import QObject

from desktop_app.core.languages import Language
from desktop_app.letters import service
from desktop_app.letters.gui.paper_preview import PaperPreview
from desktop_app.letters.gui.press import Press
from desktop_app.letters.records import Letterhead
from desktop_app.ui.context import Ui
from desktop_app.ui.pdf_view import PdfView


class SamplePaper(PaperPreview):
    """Shows how a first page is headed."""

    def __init__(self, ui: Ui, press: Press, view: PdfView, parent: QObject) -> None:
        super().__init__(ui, press, view, parent, most=1)

    def show_head(self, head: Letterhead, language: Language, *, at_once: bool = False) -> None:
        """Show `head` as typed on a page of `language`, after a pause or at once."""
        self.show_paper(
            lambda session: service.sample_paper(session, head, language), at_once=at_once
        )
