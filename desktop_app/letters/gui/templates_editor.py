"""The editor of a template: what it is for, and what it says in each language."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service_templates as service
from desktop_app.letters.gui.template_texts import TemplateTextsField, language_shown
from desktop_app.letters.records import LetterKind
from desktop_app.letters.template_records import Purpose, Template
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.parts import plain_label
from desktop_app.ui.text_fields import TextField


class TemplateEditor(Editor[Template]):
    """Edits one template; a ready one becomes the office's own when it is saved."""

    typed = Signal(object, object)
    """Carries the template as typed and the language in front, None while there is none."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.TEMPLATE, parent)
        self.ready = plain_label(name="muted", wrap=True)
        self.body.insertWidget(0, self.ready)
        self.form.add("name", self.tr("Name"), TextField(), required=True)
        self.form.add_row(
            ("purpose", self.tr("What it is for"), ChoiceField(Purpose)),
            ("kind", self.tr("Kind of paper"), ChoiceField(LetterKind)),
        )
        self.form.section(self.tr("In each language"))
        self.texts = self.form.add("texts", "", TemplateTextsField(ui))
        self.texts.stack.currentChanged.connect(lambda _place: self._on_typed())
        self.form.changed.connect(self._on_typed)

    def new_record(self) -> Template:
        """An empty template."""
        return Template(None, 0)

    def load_work(self, ref: Ref) -> Callable[[Any], Template]:
        """Read a template."""
        return lambda session: service.template(session, ref.id)

    def save_work(self, record: Template) -> Callable[[Any], Template]:
        """Save a template."""
        return lambda session: service.save_template(session, record)

    def on_record(self, record: Template) -> None:
        """Say what a ready template is, and show its paper."""
        words = self.tr(
            "A ready template. What you change in it is kept as your office's own; deleting that "
            "brings the ready one back."
        )
        self.ready.setText(words if record.ready else "")
        self.ready.setVisible(bool(record.ready))
        self._on_typed()

    def _on_typed(self) -> None:
        read: dict[str, Any] = {}
        for name in ("name", "purpose", "kind", "texts"):
            with suppress(UserError):
                read[name] = self.form.field(name).value()
        self.typed.emit(replace(self.base, **read), language_shown(self.texts))
