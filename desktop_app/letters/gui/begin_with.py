"""“Begin with…”: usual texts that are put into a letter, after asking where something is typed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.core.errors import UserError
from desktop_app.letters import service
from desktop_app.letters.ready_texts import READY, ReadyText
from desktop_app.letters.records import Letter, LetterPaper
from desktop_app.letters.rich_body import from_body
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import stored_label
from desktop_app.ui.parts import button, menu_text
from desktop_app.ui.sheet import Sheet


class ReplaceSheet(Sheet):
    """Asks before what is typed gives way."""

    def __init__(self, name: str, replace: Callable[[], object], parent: Any) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("BeginWith", "Replace what is typed?"),
            (
                translate(
                    "BeginWith", "Subject and text give way to “{name}”. It can be undone."
                ).format(name=name),
            ),
            translate("BeginWith", "Replace"),
            parent,
        )
        self._replace = replace

    def act(self) -> None:
        """Replace."""
        self.finish()
        self._replace()


class BeginWith(QObject):
    """The button with its menu, for one editor of letters."""

    def __init__(self, ui: Ui, editor: Any) -> None:
        super().__init__(editor)
        self._ui, self._editor = ui, editor
        self.sheet: ReplaceSheet | None = None
        self.button: QPushButton = button(self.tr("Begin with…"), name="flat")
        self.menu = QMenu(self.button)
        for ready in READY:
            action = self.menu.addAction(menu_text(stored_label(ready.label)))
            action.triggered.connect(self._chooser(ready))
        self.button.setMenu(self.menu)

    def choose(self, ready: ReadyText) -> None:
        """Write a usual text for the letter as typed, then put it there."""
        editor = self._editor
        try:
            letter: Letter = editor.collect()
        except UserError as error:
            self._ui.messages.error(error)
            return
        self._ui.tasks.read(
            lambda session: service.draft_paper(session, letter),
            lambda paper: self._offer(ready, paper),
            owner=self,
        )

    def _chooser(self, ready: ReadyText) -> Callable[[], None]:
        return lambda: self.choose(ready)

    def _offer(self, ready: ReadyText, paper: LetterPaper) -> None:
        editor = self._editor
        if not (editor.subject.value() or editor.text.value().blocks):
            self._put(ready, paper)
            return
        name = stored_label(ready.label)
        self.sheet = ReplaceSheet(name, lambda: self._put(ready, paper), editor)
        self.sheet.finished.connect(lambda _result: self._forget())
        self.sheet.open()

    def _forget(self) -> None:
        self.sheet = None

    def _put(self, ready: ReadyText, paper: LetterPaper) -> None:
        editor = self._editor
        before = editor.form.raw()
        subject, body = ready.write(paper)
        editor.more.kind.set_value(ready.kind)
        editor.subject.edit.setText(subject)
        editor.text.replace_all(from_body(body))
        second = paper.letter.second
        if second is not None:
            subject, body = ready.write_in(paper, second.language)
            editor.second.subject.edit.setText(subject)
            editor.second.text.replace_all(from_body(body))
        editor.text.setFocus()
        key = editor.base.id

        def undo() -> None:
            if editor.base.id == key:
                editor.form.set_raw(before)

        said = self.tr("“{name}” stands in the letter.").format(name=stored_label(ready.label))
        self._ui.messages.info(said, undo=undo)
