"""Fields of a letterhead that show one language at a time: a text, and a family of letters."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.texts import Texts
from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import label, ui_language
from desktop_app.ui.parts import button, menu_text
from desktop_app.ui.text_fields import LineEdit


class LanguageTabs(QWidget):
    """A button for each language of papers; those that have a name already carry a dot."""

    chosen = Signal(object)
    """Carries the `Language` the officer chose."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        line = FlowLayout(self, gap=4)
        own = ui_language()
        self.order = (own, *(one for one in PAPER_LANGUAGES if one is not own))
        for place, language in enumerate(self.order):
            one = button(menu_text(label(language)), name="segment")
            one.setCheckable(True)
            one.setChecked(place == 0)
            self._group.addButton(one, place)
            line.addWidget(one)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self.order[place]))
        self.setFocusProxy(self._group.button(0))

    def language(self) -> Language:
        """The language chosen."""
        return self.order[self._group.checkedId()]

    def choose(self, language: Language) -> None:
        """Choose a language as a click would."""
        self._group.button(self.order.index(language)).click()

    def mark(self, named: Sequence[Language]) -> None:
        """Show which languages have a name."""
        for place, language in enumerate(self.order):
            one, has = self._group.button(place), language in named
            one.setText(menu_text(label(language)) + (" •" if has else ""))
            one.setAccessibleName(label(language))
            one.setAccessibleDescription(self.tr("has a name") if has else "")


class LanguageTextField(Field):
    """One line of text in every language of papers; it shows the one that is chosen."""

    def __init__(self) -> None:
        super().__init__()
        panel = QFrame()
        box = QVBoxLayout(panel)
        box.setContentsMargins(0, 0, 0, 0)
        self.edits = {language: LineEdit("", language) for language in PAPER_LANGUAGES}
        for edit in self.edits.values():
            edit.textChanged.connect(lambda _text: self.changed.emit())
            box.addWidget(edit)
        self.hold(panel)
        self.show_language(ui_language())

    def show_language(self, language: Language) -> None:
        """Show the text of that language; the others stay as typed."""
        for one, edit in self.edits.items():
            edit.setVisible(one is language)
        self.setFocusProxy(self.edits[language])

    def value(self) -> Texts:
        """The texts in all languages."""
        return Texts({language: edit.text().strip() for language, edit in self.edits.items()})

    def set_value(self, value: Any) -> None:
        """Show texts from their beginning."""
        self._fill(dict(value or {}))

    def raw(self) -> Any:
        """The texts as typed, by language tag."""
        return {language.stored: edit.text() for language, edit in self.edits.items()}

    def set_raw(self, raw: Any) -> None:
        """Bring back texts."""
        self._fill({one: str((raw or {}).get(one.stored, "")) for one in self.edits})

    def is_blank(self) -> bool:
        """Whether there is no text in any language."""
        return not self.value()

    def set_label(self, text: str) -> None:
        """Name each box by field and language."""
        for language, edit in self.edits.items():
            edit.setAccessibleName(f"{text}, {label(language)}")

    def set_read_only(self, read_only: bool) -> None:
        """Keep the texts selectable."""
        for edit in self.edits.values():
            edit.setReadOnly(read_only)

    def _fill(self, texts: Mapping[Language, str]) -> None:
        for language, edit in self.edits.items():
            edit.setText(texts.get(language, ""))
            edit.setCursorPosition(0)


class FamiliesField(Field):
    """The family of letters of the language chosen; the families arrive after the value."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ui_language()
        self._chosen: dict[Language, str] = {}
        self._families: dict[Language, tuple[str, ...]] = {}
        self._combo = CalmComboBox()
        self._combo.activated.connect(self._on_activated)
        self.hold(self._combo)
        self._offer()

    def set_families(self, families: Mapping[Language, tuple[str, ...]]) -> None:
        """Offer what this machine has."""
        self._families = dict(families)
        self._offer()

    def show_language(self, language: Language) -> None:
        """Offer the families of that language."""
        self._shown = language
        self._offer()

    def value(self) -> tuple[tuple[Language, str], ...]:
        """The chosen families, by language; the usual ones are not named."""
        return tuple((one, self._chosen[one]) for one in Language if one in self._chosen)

    def set_value(self, value: Any) -> None:
        """Show choices."""
        self._chosen = dict(value or ())
        self._offer()

    def raw(self) -> Any:
        """The families by language tag."""
        return {language.stored: family for language, family in self.value()}

    def set_raw(self, raw: Any) -> None:
        """Bring back choices."""
        known = {language.stored: language for language in Language}
        self.set_value([(known[tag], str(f)) for tag, f in (raw or {}).items() if tag in known])
        self.changed.emit()

    def _offer(self) -> None:
        """The usual family, those of this machine, and a chosen one that it lacks."""
        families = list(self._families.get(self._shown, ()))
        chosen = self._chosen.get(self._shown, "")
        if chosen and chosen not in families:
            families.append(chosen)
        self._combo.clear()
        self._combo.addItem(self.tr("The usual letters"), "")
        for family in families:
            missing = family not in self._families.get(self._shown, (family,))
            text = self.tr("{name} (not on this computer)") if missing else "{name}"
            self._combo.addItem(menu_text(text.format(name=family)), family)
        self._combo.setCurrentIndex(self._combo.findData(chosen))

    def _on_activated(self, place: int) -> None:
        family = str(self._combo.itemData(place))
        self._chosen.pop(self._shown, None)
        if family:
            self._chosen[self._shown] = family
        self.changed.emit()
