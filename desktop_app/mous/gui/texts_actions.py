"""What is done with the texts of a memorandum: versions, remarks, partners' drafts, signing."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop_app.core.files import read_whole
from desktop_app.core.languages import Language
from desktop_app.mous import service, service_comments, service_texts
from desktop_app.mous.draft_records import RawDraft
from desktop_app.mous.gui.comments_dialog import CommentsDialog
from desktop_app.mous.gui.draft_dialog import DraftDialog
from desktop_app.mous.gui.editor import MouEditor
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.gui.signing_dialog import SigningDialog
from desktop_app.mous.gui.since_dialog import SinceDialog
from desktop_app.mous.gui.versions_dialog import VersionsDialog
from desktop_app.mous.records import Article, Mou
from desktop_app.mous.version_records import Since
from desktop_app.ui.context import Ui
from desktop_app.ui.page import Page

_LARGEST = 41 * 1024 * 1024


class TextsActions(QObject):
    """The actions of the page's menu; `ask_draft` asks which file to bring in."""

    def __init__(
        self,
        page: Page,
        editor: MouEditor,
        ui: Ui,
        press: MouPress,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page, self._editor, self._ui, self._press = page, editor, ui, press
        self._clock = clock
        self.dialog: QDialog | None = None
        self.ask_draft: Callable[[], Path | None] = self._ask_draft
        self.actions = [
            self._action(self.tr("Versions and comparison…"), self.open_versions),
            self._action(self.tr("Remarks on articles…"), self.open_comments),
            self._action(self.tr("Bring in a partner’s draft…"), self.bring_in),
            self._action(self.tr("Sign…"), self.open_signing),
        ]
        editor.opened.connect(lambda _record: self._count())
        editor.board.remarks_wanted.connect(self.open_comments_of)
        editor.board.since_wanted.connect(self.open_since)

    def open_versions(self, chosen: int | None = None) -> None:
        """Keep and compare versions."""
        self._with_mou(
            lambda mou: VersionsDialog(
                self._ui, self._press, mou, self._clock, self._page.window(), chosen
            )
        )

    def open_comments(self) -> None:
        """Read and make remarks."""
        self._with_mou(lambda mou: CommentsDialog(self._ui, mou, self._page.window()))

    def open_comments_of(self, article: Article) -> None:
        """The remarks, the new one on this article."""
        self._with_mou(lambda mou: CommentsDialog(self._ui, mou, self._page.window(), article.id))

    def open_signing(self) -> None:
        """Freeze the text and follow its signatures."""
        self._with_mou(
            lambda mou: SigningDialog(self._ui, self._press, mou, self._clock, self._page.window())
        )

    def open_since(self, article: Article, language: Language) -> None:
        """Show what changed since a text was in step."""
        mou, key = self._editor.base, article.id
        if mou.id is None or key is None:
            return
        number = mou.id

        def read(session: Any) -> tuple[Since, ...]:
            return service_texts.changed_since(session, number, key, language)

        self._ui.tasks.read(
            read, lambda found: self._open(SinceDialog(found, self._page.window())), owner=self
        )

    def bring_in(self) -> None:
        """Read a partner's draft and show what was recognised."""
        self._editor.save_first(self._bring_in)

    def _bring_in(self, key: int) -> None:
        path = self.ask_draft()
        if path is None:
            return
        read_draft = self._press.read_draft

        def work(progress: Any) -> tuple[RawDraft, bytes]:
            return read_draft(path, progress), read_whole(path, _LARGEST)

        def show(found: tuple[RawDraft, bytes]) -> None:
            draft, data = found
            self._ui.tasks.read(
                lambda s: service.mou(s, key),
                lambda mou: self._open(
                    DraftDialog(
                        self._ui,
                        mou,
                        draft,
                        (path.name, data),
                        lambda line: self.open_versions(line.id),
                        self._page.window(),
                    )
                ),
                owner=self,
            )

        self._ui.tasks.compute(
            work, show, owner=self, label=self.tr("Reading the draft"), cancellable=True
        )

    def _with_mou(self, make: Callable[[Mou], QDialog]) -> None:
        """Save what is typed, read what is stored, and open a dialog on it."""
        language = self._ui.texts_language()

        def read(key: int) -> None:
            self._ui.tasks.read(
                lambda s: service.mou(s, key, language),
                lambda mou: self._open(make(mou)),
                owner=self,
            )

        if self._page.current_ref() is not None or self._editor.is_dirty:
            self._editor.save_first(read)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._close(dialog))
        dialog.open()

    def _close(self, dialog: QDialog) -> None:
        dialog.deleteLater()
        if self.dialog is dialog:
            self.dialog = None
        self._count()

    def _count(self) -> None:
        """How many remarks are open, beside each article."""
        key = self._editor.base.id
        if key is None:
            self._editor.board.show_remarks({})
            return
        number = key
        self._ui.tasks.read(
            lambda s: service_comments.open_counts(s, number),
            self._editor.board.show_remarks,
            owner=self,
            failed=lambda _error: None,
        )

    def _ask_draft(self) -> Path | None:
        title = self.tr("A partner’s draft")
        pattern = self.tr("Word documents (*.docx)")
        name, _kind = QFileDialog.getOpenFileName(self._page, title, "", pattern)
        return Path(name) if name else None

    def _action(self, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda _on=False: slot())
        return action
