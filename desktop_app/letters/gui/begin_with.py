"""“Begin with…”: templates that are put into a letter, after asking where something is typed.

Fields stay fields in the editor, and the paper beside it shows what they stand for: a letter whose
addressee is changed afterwards never goes out with the name of another.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes, Kind
from desktop_app.core.rich_text import RichText
from desktop_app.letters import service_templates as service
from desktop_app.letters.ready_templates import READY
from desktop_app.letters.records import LetterState
from desktop_app.letters.rich_body import from_body
from desktop_app.letters.template_records import Template, TemplateText
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import label, stored_label
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

    edit_wanted = Signal()
    """The officer wants to see and change the templates themselves."""

    def __init__(self, ui: Ui, editor: Any) -> None:
        super().__init__(editor)
        self._ui, self._editor = ui, editor
        self.sheet: ReplaceSheet | None = None
        self.templates: tuple[Template, ...] = READY
        self.button: QPushButton = button(self.tr("Begin with…"), name="flat")
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self._fill()
        ui.bus.changed.connect(self._on_changes)

    def read(self) -> None:
        """Read the templates of the office."""
        self._ui.tasks.read(service.templates, self._on_read, owner=self)

    def choose(self, template: Template) -> None:
        """Put a template there, in the languages of the letter."""
        editor = self._editor
        try:
            language = editor.collect().language
        except UserError as error:
            self._ui.messages.error(error)
            return
        text = service.text_for(template, language)
        if text is None:
            words = self.tr("“{name}” is not written in {language}.")
            self._ui.messages.info(words.format(name=_name(template), language=label(language)))
            return
        if not (editor.subject.value() or editor.text.value().blocks):
            self._put(template, text)
            return
        self.sheet = ReplaceSheet(_name(template), lambda: self._put(template, text), editor)
        self.sheet.finished.connect(lambda _result: self._forget())
        self.sheet.open()

    def _fill(self) -> None:
        self.menu.clear()
        language = self._editor.language.value()
        for template in self.templates:
            action = self.menu.addAction(menu_text(_name(template)))
            action.setEnabled(bool(service.text_for(template, language)))
            action.triggered.connect(self._chooser(template))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Templates…")).triggered.connect(self.edit_wanted)

    def _chooser(self, template: Template) -> Callable[[], None]:
        return lambda: self.choose(template)

    def _on_read(self, templates: tuple[Template, ...]) -> None:
        self.templates = templates

    def _on_changes(self, changes: Changes) -> None:
        if Kind.TEMPLATE in changes.kinds:
            self.read()

    def _forget(self) -> None:
        self.sheet = None

    def _put(self, template: Template, text: TemplateText) -> None:
        editor = self._editor
        before = editor.form.raw()
        editor.more.kind.set_value(template.kind)
        editor.subject.edit.setText(text.subject)
        editor.salutation.edit.setText(text.salutation)
        editor.text.replace_all(_body(text))
        editor.close_line.edit.setText(text.close)
        self._put_second(template)
        editor.text.setFocus()
        key = editor.base.id

        def undo() -> None:
            if editor.base.id == key and editor.base.state is LetterState.DRAFT:
                editor.form.set_raw(before)

        said = self.tr("“{name}” stands in the letter.").format(name=_name(template))
        self._ui.messages.info(said, undo=undo)

    def _put_second(self, template: Template) -> None:
        """The second language of a bilingual letter, where the template has it."""
        field = self._editor.second
        second = self._editor.collect().second
        text = service.text_for(template, second.language) if second is not None else None
        if text is not None:
            field.subject.edit.setText(text.subject)
            field.text.replace_all(_body(text))


def _body(text: TemplateText) -> RichText:
    return text.rich if text.rich is not None else from_body(text.body)


def _name(template: Template) -> str:
    return stored_label(template.name) if template.id is None else template.name
