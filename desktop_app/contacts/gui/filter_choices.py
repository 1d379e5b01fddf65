"""The conditions of a filter as boxes to choose in, and as words for chips."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop_app.contacts.find_records import ContactQuery
from desktop_app.contacts.membership_records import Standing
from desktop_app.contacts.records import OrganisationKind
from desktop_app.contacts.service_countries import country_name
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.fields import CalmComboBox
from desktop_app.ui.labels import label, ui_language
from desktop_app.ui.parts import button, menu_text

Options = Iterable[tuple[str, Any]]


class Choice(CalmComboBox):
    """One value or none; a value that is no longer offered stays as long as it is chosen."""

    def __init__(self, name: str, none: Any, say: Callable[[Any], str]) -> None:
        super().__init__()
        self._none, self._say = none, say
        self.setAccessibleName(name)
        self.setMinimumContentsLength(5)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(name, none)

    def offer(self, values: Iterable[Any]) -> None:
        """Offer other values, by what they are called."""
        chosen = self.value()
        self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(1)
        for text, value in sorted(((self._say(v), v) for v in values), key=_by_text):
            self.addItem(text, value)
        self.blockSignals(False)
        self.set_value(chosen)

    def value(self) -> Any:
        """What is chosen."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose without telling anybody."""
        self.blockSignals(True)
        place = next((n for n in range(self.count()) if self.itemData(n) == value), -1)
        if place < 0:
            self.addItem(self._say(value), value)
            place = self.count() - 1
        self.setCurrentIndex(place)
        self.blockSignals(False)


class FilterChoices(QWidget):
    """All conditions, two in a line."""

    changed = Signal()
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices = {
            "country": Choice(self.tr("Country"), "", _country),
            "body": Choice(self.tr("Kind"), None, _label),
            "tag": Choice(self.tr("Tag"), "", str),
            "language": Choice(self.tr("Language"), None, _label),
            "standing": Choice(self.tr("Standing"), None, _label),
        }
        self._flags = {
            "no_email": CheckBox(menu_text(self.tr("No e-mail"))),
            "post_ended": CheckBox(menu_text(self.tr("Post ended"))),
        }
        for name, enum in (("body", OrganisationKind), ("language", Language)):
            self._choices[name].offer(enum)
        self._choices["standing"].offer(Standing)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, box in enumerate((*self._choices.values(), *self._flags.values())):
            row, column = (place // 2, place % 2) if place < 5 else (3, place - 5)
            grid.addWidget(box, row, column)
        self._clear = button(self.tr("Clear"), self.clear_wanted.emit, name="flat")
        grid.addWidget(self._clear, 2, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for choice in self._choices.values():
            choice.currentIndexChanged.connect(lambda _place: self.changed.emit())
        for flag in self._flags.values():
            flag.toggled.connect(lambda _on: self.changed.emit())

    def offer(self, countries: Iterable[str], tags: Iterable[str]) -> None:
        """Offer what is in use."""
        self._choices["country"].offer(countries)
        self._choices["tag"].offer(tags)

    def query(self) -> ContactQuery:
        """The conditions chosen."""
        chosen = {name: choice.value() for name, choice in self._choices.items()}
        ticked: dict[str, Any] = {name: flag.isChecked() for name, flag in self._flags.items()}
        return ContactQuery(**chosen, **ticked)

    def set_query(self, query: ContactQuery) -> None:
        """Choose the conditions of `query` without telling anybody."""
        for name, choice in self._choices.items():
            choice.set_value(getattr(query, name))
        for name, flag in self._flags.items():
            flag.blockSignals(True)
            flag.setChecked(getattr(query, name))
            flag.blockSignals(False)


def conditions(query: ContactQuery) -> list[tuple[str, ContactQuery]]:
    """Each condition but words and kind, in words, and the query without it."""
    none = ContactQuery()
    said = {
        "country": _country(query.country),
        "body": _label(query.body),
        "tag": query.tag,
        "language": _label(query.language),
        "standing": _label(query.standing),
        "no_email": QCoreApplication.translate("FilterChoices", "No e-mail"),
        "post_ended": QCoreApplication.translate("FilterChoices", "Post ended"),
    }
    return [
        (text, replace(query, **{name: getattr(none, name)}))
        for name, text in said.items()
        if getattr(query, name) != getattr(none, name)
    ]


def _country(code: str) -> str:
    return country_name(code, ui_language()) or code


def _label(member: LabelledEnum | None) -> str:
    return label(member) if member is not None else ""


def _by_text(pair: tuple[str, Any]) -> str:
    return pair[0].casefold()
