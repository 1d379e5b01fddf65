"""The conditions of the search popup: kind, year, state and language."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop_app.core.folding import fold_digits
from desktop_app.core.found import Wanted
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.ui.fields import CalmComboBox
from desktop_app.ui.labels import label, stored_label


class SearchFilters(QWidget):
    """One line of choices; each begins with what it would leave as it is."""

    changed = Signal()

    def __init__(self, kinds: Iterable[Kind]) -> None:
        super().__init__()
        self.kind = self._choice(self.tr("Every kind"), self.tr("Kind"))
        for kind in kinds:
            self.kind.addItem(label(kind), kind)
        self.year = QLineEdit()
        self.year.setPlaceholderText(self.tr("Year"))
        self.year.setAccessibleName(self.tr("Year, of any calendar"))
        self.year.setMaxLength(4)
        self.year.setFixedWidth(72)
        self.year.textChanged.connect(lambda _text: self.changed.emit())
        self.state = self._choice(self.tr("Every state"), self.tr("State"))
        self.language = self._choice(self.tr("Every language"), self.tr("Language"))
        for language in Language:
            self.language.addItem(label(language), language)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(6)
        for box in (self.kind, self.year, self.state, self.language):
            self.line.addWidget(box)
        self.line.addStretch(1)

    def wanted(self, words: str) -> Wanted:
        """What is looked for with these words."""
        year = fold_digits(self.year.text().strip())
        return Wanted(
            words,
            self.kind.currentData(),
            int(year) if len(year) == 4 and year.isdecimal() else None,
            self.state.currentData() or "",
            self.language.currentData(),
        )

    def show_wanted(self, wanted: Wanted) -> None:
        """Choose the conditions of `wanted` without telling anybody."""
        self.blockSignals(True)
        self.offer_states({wanted.state} - {""})
        for box, value in (
            (self.kind, wanted.kind),
            (self.state, wanted.state or None),
            (self.language, wanted.language),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.year.setText(str(wanted.year or ""))
        self.blockSignals(False)

    def offer_states(self, states: Iterable[str]) -> None:
        """Offer the states of what was found, besides those offered before."""
        known = {self.state.itemData(place) for place in range(self.state.count())}
        for state in sorted(set(states) - known - {""}):
            self.state.addItem(stored_label(state), state)

    def _choice(self, none: str, name: str) -> QComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(11)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(none, None)
        box.currentIndexChanged.connect(lambda _place: self.changed.emit())
        return box


def wanted_data(wanted: Wanted) -> dict[str, Any]:
    """What is looked for as JSON data; conditions that ask for nothing are left out."""
    plain = {
        "words": wanted.words,
        "kind": wanted.kind.stored if wanted.kind else "",
        "year": wanted.year,
        "state": wanted.state,
        "language": wanted.language.stored if wanted.language else "",
    }
    return {name: value for name, value in plain.items() if value}


def wanted_from(data: Mapping[str, Any]) -> Wanted:
    """The inverse of `wanted_data`; what this version does not know asks for nothing."""
    kinds = {kind.stored: kind for kind in Kind}
    languages = {language.stored: language for language in Language}
    year = data.get("year")
    return replace(
        Wanted(str(data.get("words", ""))),
        kind=kinds.get(str(data.get("kind", ""))),
        year=year if isinstance(year, int) else None,
        state=str(data.get("state", "")),
        language=languages.get(str(data.get("language", ""))),
    )
