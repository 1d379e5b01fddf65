"""Shows a partner's draft as it was read, lets an officer correct it, and keeps it as a version."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.controls import show_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language, localise_digits
from desktop_app.mous import service_versions
from desktop_app.mous.draft_articles import articles_of, guessed, marked
from desktop_app.mous.draft_records import DraftLine, RawDraft
from desktop_app.mous.life_records import VersionLine
from desktop_app.mous.records import Mou
from desktop_app.mous.wording import article_label
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import CalmComboBox
from desktop_app.ui.labels import label, ui_language
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.text_fields import TextField

_LONGEST = 300


class DraftDialog(QDialog):
    """Every paragraph in a row: its article, its language, and its words."""

    def __init__(
        self,
        ui: Ui,
        mou: Mou,
        draft: RawDraft,
        file: tuple[str, bytes],
        kept: Callable[[VersionLine], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The partner’s draft"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(900, 700)
        self.ui, self._mou, self._file, self._kept = ui, mou, file, kept
        self.lines: list[DraftLine] = list(guessed(draft, mou.languages or tuple(Language)))
        self._build(draft)
        self._lay_out()
        self._write()

    # What the officer does

    def toggle_begin(self) -> None:
        """Let an article begin at the chosen paragraphs, or no longer."""
        for place in self._chosen():
            line = self.lines[place]
            self.lines[place] = marked(line, begins=not line.begins)
        self._write()

    def set_language(self, language: Language | None) -> None:
        """Put the chosen paragraphs into a language; None leaves them out."""
        for place in self._chosen():
            self.lines[place] = replace(self.lines[place], language=language)
        self._write()

    def keep(self) -> None:
        """Keep the draft as a version of the partner's."""
        key, name, file = self._mou.id or 0, self.name.value(), self._file
        articles = articles_of(self.lines)
        self.keep_button.setEnabled(False)
        self.ui.tasks.write(
            lambda s: service_versions.keep_partner_version(s, key, name, articles, file),
            self._on_kept,
            owner=self,
            failed=self._refuse,
        )

    # How it works

    def _on_kept(self, line: VersionLine) -> None:
        self.accept()
        self._kept(line)

    def _refuse(self, error: UserError) -> None:
        self.keep_button.setEnabled(True)
        self.notice.say(str(error), "alert")

    def _chosen(self) -> list[int]:
        return sorted(self.tree.indexOfTopLevelItem(item) for item in self.tree.selectedItems())

    def _write(self) -> None:
        """Number the articles of each language anew; what is chosen stays chosen."""
        if self.tree.topLevelItemCount() != len(self.lines):
            self.tree.clear()
            self.tree.addTopLevelItems([QTreeWidgetItem() for _ in self.lines])
        counts: dict[Language, int] = {}
        bold = QFont(self.tree.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for place, line in enumerate(self.lines):
            item = self.tree.topLevelItem(place)
            if item is None:
                continue
            number = ""
            if line.begins and line.language is not None:
                counts[line.language] = counts.get(line.language, 0) + 1
                number = article_label(counts[line.language], ui_language())
            item.setText(0, number)
            item.setText(1, label(line.language) if line.language else self.tr("left out"))
            words = " ".join(show_controls(line.text).split())
            shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            item.setText(2, f"{_mark(words)}{shown}")
            item.setTextAlignment(2, _side(words))
            for column in range(3):
                item.setFont(column, bold if line.begins else self.tree.font())
                item.setDisabled(False)
        self._tell(counts)

    def _tell(self, counts: dict[Language, int]) -> None:
        told = [
            f"{label(language)}: {localise_digits(str(count), ui_language())}"
            for language, count in counts.items()
        ]
        self.told.setText(
            self.tr("Articles found: {counts}").format(counts=" · ".join(told))
            if told
            else self.tr("No article is found yet: choose the paragraphs at which one begins.")
        )
        self.keep_button.setEnabled(bool(counts))

    def _build(self, draft: RawDraft) -> None:
        self.notice, self.told = NoticeBar(), plain_label(name="muted", wrap=True)
        if draft.left_out:
            names = self.tr(", ").join(label(each) for each in draft.left_out)
            self.notice.say(self.tr("Left out of the file: {names}.").format(names=names), "notice")
        self.tree = QTreeWidget()
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("Article"), self.tr("Language"), self.tr("Text")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setAccessibleName(self.tr("Paragraphs of the draft"))
        self.tree.setColumnWidth(0, 110)
        self.tree.setColumnWidth(1, 100)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.begin_button = button(self.tr("Begin or join an article"), self.toggle_begin)
        self.language = CalmComboBox()
        self.language.setAccessibleName(self.tr("Language of the chosen paragraphs"))
        self.language.addItem(self.tr("Set language…"), False)
        for language in self._mou.languages or tuple(Language):
            self.language.addItem(label(language), language)
        self.language.addItem(self.tr("Leave out"), None)
        self.language.activated.connect(self._on_language)
        self.name = TextField(self.tr("Name of this version"))
        self.name.set_value(Path(self._file[0]).stem[:120])
        self.name.setAccessibleName(self.tr("Name of this version"))
        self.keep_button = button(self.tr("Keep and compare"), self.keep, primary=True)
        self.cancel_button = button(self.tr("Cancel"), self.reject)

    def _on_language(self, index: int) -> None:
        language = self.language.itemData(index)
        self.language.setCurrentIndex(0)
        if language is not False:
            self.set_language(language)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 18, 22, 16)
        box.setSpacing(10)
        box.addWidget(plain_label(self.windowTitle(), name="title", wrap=True))
        about = self.tr(
            "Choose paragraphs and correct what was not recognised. Nothing of ours changes: the "
            "draft is kept as a version, from which single articles can be taken over."
        )
        box.addWidget(plain_label(about, name="muted", wrap=True))
        box.addWidget(self.notice)
        box.addLayout(row(self.begin_button, self.language, None))
        box.addWidget(self.tree, 1)
        box.addWidget(self.told)
        box.addLayout(row(self.name, self.cancel_button, self.keep_button))


def _mark(words: str) -> str:
    """The mark that sets a row in the direction of its words, whatever the window's."""
    return "\u200f" if _is_rtl(words) else "\u200e"


def _side(words: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if _is_rtl(words) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _is_rtl(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left (UAX #9, P2)."""
    found = (bidirectional(letter) for letter in words)
    return next((kind in ("R", "AL") for kind in found if kind in ("L", "R", "AL")), False)
