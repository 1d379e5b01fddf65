"""The templates of the office: a list, the editor, and the paper that begins with the one shown."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service_templates as service
from desktop_app.letters.gui.paper_preview import PaperPreview
from desktop_app.letters.gui.press import Press
from desktop_app.letters.gui.templates_editor import TemplateEditor
from desktop_app.letters.ready_templates import READY
from desktop_app.letters.service_samples import template_paper
from desktop_app.letters.template_records import Template
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, label, stored_label
from desktop_app.ui.master_detail import MasterDetail
from desktop_app.ui.page_dialog import PageDialog
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.pdf_view import PdfView
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.records_model import Row

translate = QCoreApplication.translate


class TemplatesPage(MasterDetail):
    """List, editor and paper; it stands in a dialog of its own."""

    kinds = frozenset({Kind.TEMPLATE})

    def __init__(self, ui: Ui, press: Press, parent: QWidget | None = None) -> None:
        self.editor = TemplateEditor(ui)
        empty = EmptyState(
            translate("TemplatesPage", "Templates"),
            translate(
                "TemplatesPage",
                "Choose a template, or begin one. A letter that begins with it is filled with what "
                "is known of its addressee and of the meeting, decision or memorandum behind it.",
            ),
            translate("TemplatesPage", "New template"),
        )
        super().__init__(ui, {Kind.TEMPLATE: self.editor}, empty, parent)
        self.preview = PdfView()
        self.add_side(self.preview)
        self.paper = PaperPreview(ui, press, self.preview, self)
        self.editor.typed.connect(self._show_paper)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Templates")

    def load_rows(self, _segment: str) -> Callable[[Any], tuple[Row, ...]]:
        """The office's own templates, then the ready ones."""
        return lambda session: tuple(map(template_row, service.templates(session)))

    def open_ref(self, ref: Ref) -> None:
        """A ready template has no key yet: it is shown as a new one."""
        if ref.id >= 0:
            super().open_ref(ref)
            return
        ready = READY[-1 - ref.id]
        if self.editor.base.ready == ready.ready and self.editor.base.id is None:
            return
        self.flush()
        self.detail.setCurrentWidget(self.editor)
        self.editor.start_new(replace(ready, name=stored_label(ready.name)))
        self.current_changed.emit(None)

    def delete_work(self, ref: Ref) -> Callable[[Any], object]:
        """Take a template out of the list."""
        return lambda session: service.delete_template(session, ref.id)

    def restore_work(self, ref: Ref) -> Callable[[Any], object]:
        """Bring it back."""
        return lambda session: service.restore_template(session, ref.id)

    def show_empty(self) -> None:
        """Show no template and no paper."""
        super().show_empty()
        self.paper.clear()

    def _show_paper(self, template: Template, language: Language | None) -> None:
        if language is None:
            self.paper.clear()
            return
        self.paper.show_paper(lambda session: template_paper(session, template, language))


class TemplatesDialog(PageDialog):
    """Where the office keeps its templates."""

    page: TemplatesPage

    def __init__(self, ui: Ui, press: Press, parent: QWidget) -> None:
        self._press = press
        super().__init__(
            ui,
            translate("TemplatesPage", "Templates"),
            translate("TemplatesPage", "What letters begin with, in each language they go out in."),
            translate("TemplatesPage", "New template"),
            parent,
        )
        self.allow()

    def make_page(self, ui: Ui) -> TemplatesPage:
        """The page of templates."""
        return TemplatesPage(ui, self._press, self)


def template_row(template: Template) -> Row:
    """A template in the list; a ready one has a key below zero, by its place."""
    count = len(template.texts)
    languages = label(template.texts[0].language) if count == 1 else _counted(count)
    sample = translate("TemplatesPage", "sample") if template.is_sample else ""
    subtitle = " · ".join(filter(None, (languages, sample)))
    if template.id is None:
        ref = Ref(Kind.TEMPLATE, -1 - READY.index(template))
        pill = Pill(translate("TemplatesPage", "ready"), Tone.NEUTRAL)
        return Row(ref, stored_label(template.name), subtitle, pill=pill)
    pill = Pill(label(template.purpose), Tone.TEAL)
    return Row(Ref(Kind.TEMPLATE, template.id), template.name, subtitle, pill=pill)


def _counted(count: int) -> str:
    return translate("TemplatesPage", "{count} languages").format(count=count_text(count))
