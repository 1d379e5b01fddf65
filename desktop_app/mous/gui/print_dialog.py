"""Asks in which form and languages a memorandum is printed, and shows the paper meanwhile."""

import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.core.languages import Language
from desktop_app.mous.document import mou_document, usual_print
from desktop_app.mous.gui.fields import MembersField
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.records import Mou, MouForm, MouPaper, MouPrint
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.paper_dialog import PaperDialog, Setting, Step
from desktop_app.ui.parts import button

translate = QCoreApplication.translate
_UNSAFE = re.compile(r"[^\w .,-]+")
_FIELDS = {
    MouForm.ONE: ("one",),
    MouForm.COLUMNS: ("first", "second"),
    MouForm.AFTER: ("several",),
}
"""The fields that choose the languages of each form."""


class MouPrintDialog(PaperDialog):
    """One language, two side by side, or one after the other; the last choice is offered first."""

    def __init__(
        self, ui: Ui, press: MouPress, paper: MouPaper, created: datetime, parent: QWidget
    ) -> None:
        title = translate("MouPrintDialog", "Print the memorandum")
        super().__init__(ui, title, press.pages, parent)
        self._press, self._paper, self._created = press, paper, created
        self._build(written_languages(paper.mou))
        self.form.set_raw(self._remembered())
        self._show_fields()
        self.form.changed.connect(self._show_fields)
        self.word_button = button(
            translate("MouPrintDialog", "Save to edit (DOCX)…"), self.save_word
        )
        self.ask_word: Callable[[str], Path | None] = self._ask_word
        self.form.add_widget(self.word_button)
        self.form.focus_first()
        self.again()

    def choice(self) -> MouPrint:
        """What is chosen, as far as it can be printed or not."""
        form = self.form.field("form").value()
        values = [self.form.field(name).value() for name in _FIELDS[form]]
        languages = values[0] if form is MouForm.AFTER else tuple(dict.fromkeys(values))
        return MouPrint(form, languages)

    def setting(self, found: Any) -> Setting:
        """The paper as chosen."""
        del found
        document = mou_document(self._paper, self._created, self.choice())
        typeset = self._press.typeset

        def work(step: Step) -> bytes:
            step(0, 1)
            return typeset(document)

        return work

    def file_name(self) -> str:
        """The title in the language printed first, and its tag."""
        languages = self.choice().languages
        title = self._paper.mou.title.best(*languages)
        return file_name(f"{title} {'-'.join(each.stored for each in languages)}")

    def save_word(self) -> None:
        """Save what is chosen as a file for a word processor."""
        try:
            document = mou_document(self._paper, self._created, self.choice())
        except UserError as error:
            self.notice.say(str(error), "alert")
            return
        path, word = self.ask_word(self.file_name()), self._press.word
        if path is None:
            return
        self.ui.tasks.compute(
            lambda _progress: write_whole(path, word(document), overwrite=True),
            lambda _nothing: self._on_written(path),
            owner=self,
            failed=self._on_refused,
        )

    def on_saved(self, path: Path) -> None:
        """Keep the choice for the next memorandum."""
        del path
        self._press.remember(json.dumps(self.form.raw()))

    def _ask_word(self, proposal: str) -> Path | None:
        pattern = translate("MouPrintDialog", "Word documents (*.docx)")
        title = translate("MouPrintDialog", "Save to edit")
        name, _kind = QFileDialog.getSaveFileName(self, title, f"{proposal}.docx", pattern)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == ".docx" else path.with_name(f"{path.name}.docx")

    def _build(self, languages: tuple[Language, ...]) -> None:
        usual = usual_print(self._paper.mou).form
        forms = tuple(MouForm) if languages[1:] else (MouForm.ONE,)
        self.form.add("form", translate("MouPrintDialog", "Form"), ChoiceField(forms))
        self.form.add("one", translate("MouPrintDialog", "Language"), ChoiceField(languages))
        self.form.add("first", translate("MouPrintDialog", "Language"), ChoiceField(languages))
        second = ChoiceField(languages)
        self.form.add("second", translate("MouPrintDialog", "Second language"), second)
        several = MembersField(languages)
        self.form.add("several", translate("MouPrintDialog", "Languages"), several)
        self.form.field("form").set_value(usual if usual in forms else MouForm.ONE)
        second.set_value(languages[-1])
        several.set_value(languages)

    def _remembered(self) -> dict[str, Any]:
        """What was chosen last, as far as this memorandum has its languages."""
        try:
            raw = json.loads(self._press.recall() or "{}")
        except ValueError:
            return {}
        if not isinstance(raw, dict):
            return {}
        tags = {language.stored for language in written_languages(self._paper.mou)}
        ticked = raw.get("several")
        known = [tag for tag in ticked if tag in tags] if isinstance(ticked, list) else []
        kept = {name: raw[name] for name in ("form", "one", "first", "second") if name in raw}
        return {**kept, "several": known} if known else kept

    def _show_fields(self) -> None:
        chosen = self.form.field("form").value()
        for form, names in _FIELDS.items():
            for name in names:
                cell = self.form.field(name).parentWidget()
                assert cell is not None
                cell.setVisible(form is chosen)


def written_languages(mou: Mou) -> tuple[Language, ...]:
    """The languages of a memorandum that have a text; all of them where nothing is written yet."""
    written = {text.language for article in mou.articles for text in article.texts}
    found = tuple(language for language in mou.languages if language in written)
    if not mou.languages:
        raise UserError(
            translate("MouPrintDialog", "The memorandum has no language."),
            translate("MouPrintDialog", "Tick one at least."),
        )
    return found or mou.languages


def file_name(title: str) -> str:
    """A title as a file name: letters of any script, digits and plain signs, not too long."""
    return " ".join(_UNSAFE.sub(" ", title).split())[:80].strip(" .") or "mou"
