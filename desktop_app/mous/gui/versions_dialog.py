"""Keeps versions of the texts, compares any two, and takes over what a partner proposes."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.core.languages import Language, localise_digits
from desktop_app.mous import service, service_comments, service_texts, service_versions
from desktop_app.mous.comparison_articles import changed_count, changes
from desktop_app.mous.comparison_records import ArticleChange, ArticleFate
from desktop_app.mous.document_comparison import comparison_document
from desktop_app.mous.gui.diff_view import DiffView
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.gui.print_dialog import file_name
from desktop_app.mous.gui.versions_found import (
    Found,
    compared,
    is_proposal,
    version_label,
    version_name,
)
from desktop_app.mous.life_records import VersionLine, VersionOrigin
from desktop_app.mous.records import Mou
from desktop_app.mous.wording import article_label
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import CalmComboBox
from desktop_app.ui.labels import label, ui_language
from desktop_app.ui.paper_dialog import ask_where
from desktop_app.ui.parts import NoticeBar, button, menu_text, plain_label, row
from desktop_app.ui.text_fields import TextField

translate = QCoreApplication.translate
_SIDE = 310


class VersionsDialog(QDialog):
    """At the start what is compared, beside it the texts with their changes marked."""

    def __init__(
        self,
        ui: Ui,
        press: MouPress,
        mou: Mou,
        clock: Callable[[], datetime],
        parent: QWidget,
        chosen: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions and comparison"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(1080, 690)
        self.ui, self._press, self._mou, self._clock = ui, press, mou, clock
        self.ask_where = ask_where
        self._lines: tuple[VersionLine, ...] = ()
        self._found: Found | None = None
        self._build()
        self._lay_out()
        self.reload(chosen)

    # What the officer does

    def reload(self, chosen: int | None = None) -> None:
        """Read the versions again and choose one of them, else the newest."""
        key = self._mou.id or 0
        self.ui.tasks.read(
            lambda s: service_versions.versions(s, key),
            lambda lines: self._show_lines(lines, chosen),
            owner=self,
            failed=self._refuse,
        )

    def keep(self) -> None:
        """Keep the text now under the name typed."""
        key, name = self._mou.id or 0, self.name.value()
        self.ui.tasks.write(
            lambda s: service_versions.keep_version(s, key, name),
            self._on_kept,
            owner=self,
            failed=self._refuse,
        )

    def bring_back(self) -> None:
        """Make the texts what the chosen version says."""
        line = self._old()
        if line is not None:
            told = self.tr("The texts are again as in “{name}”.").format(name=version_label(line))
            self._change(lambda s: service_texts.restore_version(s, line.id), told)

    def take_over(self) -> None:
        """Take the chosen article of a partner's version into our text, in this language."""
        found, change = self._found, self.article.currentData()
        if found is None or change is None:
            return
        line, language, key = found.old, self.language.currentData(), self._mou.id or 0
        told = self.tr("The article was taken over.")
        if change.pair.new is None:
            place = change.pair.old
            self._change(lambda s: service_texts.take_out(s, key, place), told)
        else:
            place = change.pair.new
            self._change(lambda s: service_texts.take_over(s, line.id, place, (language,)), told)

    def save_pdf(self) -> None:
        """Set the comparison as a paper and save it where the officer says."""
        found = self._found
        if found is None:
            return
        path = self.ask_where(self, file_name(found.mou.title.best(self.language.currentData())))
        if path is None:
            return
        chosen = self.language.currentData(), self.only.isChecked(), self.remarks.isChecked()
        document = comparison_document(compared(found, *chosen), self._clock())
        typeset = self._press.typeset
        self.ui.tasks.compute(
            lambda _progress: write_whole(path, typeset(document), overwrite=True),
            lambda _nothing: self.notice.say(
                self.tr("Saved {name}.").format(name=path.name), "notice"
            ),
            owner=self,
            failed=self._refuse,
        )

    # How it works

    def compare(self) -> None:
        """Compare what is chosen."""
        line, new, language = self._old(), self.new.currentData(), self.language.currentData()
        if line is None or language is None:
            self._found = None
            self.view.show_message(self.tr("No version is kept yet. Keep the text now as one."))
            self._allow()
            return
        key = self._mou.id or 0

        def read(session: Any) -> Found:
            mou = service.mou(session, key)
            old = service_versions.version(session, line.id).articles
            later = service_versions.version(session, new.id).articles if new else mou.articles
            if is_proposal(line, new):  # what they would change in ours
                old, later = later, old
            told = service_comments.comments(session, key)
            return Found(mou, line, new, mou.articles, changes(old, later, language), told)

        self.ui.tasks.read(read, self._show, owner=self, failed=self._refuse)

    def _show(self, found: Found) -> None:
        self._found = found
        count = changed_count(found.changes)
        self.view.show_changes(
            found.changes, self.language.currentData(), only_changed=self.only.isChecked()
        )
        if not count and self.only.isChecked():
            self.view.show_message(self.tr("The two texts are the same in this language."))
        number = localise_digits(str(count), ui_language())
        told = self.tr("Articles changed: {count}").format(count=number)
        if is_proposal(found.old, found.new):
            told = self.tr("What the partner would change. {told}").format(told=told)
        self.told.setText(told)
        self.article.clear()
        for change in found.changes:
            if change.fate is not ArticleFate.SAME:
                self.article.addItem(menu_text(self._named(change)), change)
        self._allow()

    def _named(self, change: ArticleChange) -> str:
        place = change.pair.new if change.pair.new is not None else change.pair.old
        name = article_label((place or 0) + 1, ui_language())
        fates = {
            ArticleFate.ADDED: self.tr("add it to ours"),
            ArticleFate.REMOVED: self.tr("take it out of ours"),
        }
        usual = self.tr("take their wording")
        return f"{name}: {fates.get(change.fate, usual)}"

    def _change(self, work: Callable[[Any], Mou], told: str) -> None:
        def done(mou: Mou) -> None:
            self._mou = mou
            self.notice.say(told, "notice")
            self.compare()

        self.ui.tasks.write(work, done, owner=self, failed=self._refuse)

    def _on_kept(self, line: VersionLine) -> None:
        self.name.set_value("")
        self.notice.say(self.tr("Kept as version {number}.").format(number=line.number), "notice")
        self.reload(line.id)

    def _show_lines(self, lines: tuple[VersionLine, ...], chosen: int | None) -> None:
        self._lines = lines
        for combo in (self.old, self.new):
            combo.blockSignals(True)
            combo.clear()
        self.new.addItem(self.tr("the text now"), None)
        for line in lines:
            for combo in (self.old, self.new):
                combo.addItem(menu_text(version_name(line)), line)
        place = next((n for n, line in enumerate(lines) if line.id == chosen), 0)
        self.old.setCurrentIndex(place if lines else -1)
        for combo in (self.old, self.new):
            combo.blockSignals(False)
        self.compare()

    def _old(self) -> VersionLine | None:
        line = self.old.currentData()
        return line if isinstance(line, VersionLine) else None

    def _allow(self) -> None:
        line, found = self._old(), self._found
        theirs = line is not None and line.origin is VersionOrigin.PARTNER
        self.back_button.setEnabled(line is not None and not theirs)
        proposal = line is not None and is_proposal(line, self.new.currentData())
        can_take = proposal and self.article.count() > 0
        self.take_button.setEnabled(can_take)
        self.article.setEnabled(can_take)
        self.save_button.setEnabled(found is not None)

    def _refuse(self, error: UserError) -> None:
        self.notice.say(str(error), "alert")

    def _build(self) -> None:
        self.notice, self.view = NoticeBar(), DiffView()
        self.view.setAccessibleName(self.tr("Changes"))
        self.old, self.new, self.language = CalmComboBox(), CalmComboBox(), CalmComboBox()
        self.article = CalmComboBox()
        for language in self._mou.languages or tuple(Language):
            self.language.addItem(label(language), language)
        self.only = CheckBox(self.tr("Only what changed"))
        self.only.setChecked(True)
        self.remarks = CheckBox(self.tr("Remarks on the printed paper"))
        self.told = plain_label(name="muted", wrap=True)
        self.name = TextField(self.tr("Name, as “sent to partner”"))
        self.keep_button = button(self.tr("Keep the text now"), self.keep)
        self.back_button = button(self.tr("Bring this version back"), self.bring_back)
        self.take_button = button(self.tr("Take over"), self.take_over)
        self.close_button = button(self.tr("Close"), self.accept)
        self.save_button = button(self.tr("Save as PDF…"), self.save_pdf, primary=True)
        for combo in (self.old, self.new, self.language):
            combo.currentIndexChanged.connect(lambda _index: self.compare())
        self.only.toggled.connect(lambda _on: self.compare())

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(6)
        column.addWidget(plain_label(self.windowTitle(), name="title", wrap=True))
        column.addWidget(self.notice)
        for words, widget in (
            (self.tr("Version"), self.old),
            (self.tr("Compared with"), self.new),
            (self.tr("Language"), self.language),
        ):
            column.addWidget(plain_label(words, name="fieldLabel"))
            column.addWidget(widget)
            widget.setAccessibleName(words)
        column.addWidget(self.only)
        column.addWidget(self.told)
        column.addWidget(self.back_button)
        column.addSpacing(6)
        column.addWidget(plain_label(self.tr("From a partner’s version"), name="fieldLabel"))
        column.addWidget(self.article)
        self.article.setAccessibleName(self.tr("Article to take over"))
        column.addWidget(self.take_button)
        column.addSpacing(6)
        column.addWidget(plain_label(self.tr("New version"), name="fieldLabel"))
        column.addWidget(self.name)
        column.addWidget(self.keep_button)
        column.addStretch(1)
        column.addWidget(self.remarks)
        column.addLayout(row(None, self.close_button, self.save_button))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(self.view, 1)
