"""The conditions letters can be asked for, as fields, as words and as JSON data."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desktop_app.contacts.service import country_name, describe, organisation_options
from desktop_app.core.day_words import asked_day
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters.find_records import FilterChoices, LetterQuery
from desktop_app.letters.incoming_records import IncomingState
from desktop_app.letters.records import LetterState
from desktop_app.letters.state_records import Progress, Review
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import CalmComboBox
from desktop_app.ui.labels import format_date, label, ui_language
from desktop_app.ui.parts import menu_text
from desktop_app.ui.ref_field import RefField

_ENUMS: dict[str, type[LabelledEnum]] = {
    "state": LetterState,
    "review": Review,
    "progress": Progress,
    "incoming_state": IncomingState,
}
"""The conditions that one box of states stands for, and what each can be."""
_PLAIN = ("words", "series_id", "year", "country", "organisation_id", "awaiting", "has_enclosures")


class Conditions(QWidget):
    """All conditions, two in a line."""

    changed = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._received = False
        self.state = self._box(self.tr("State"))
        self.series = self._box(self.tr("Series"))
        self.year = self._box(self.tr("Year"))
        self.language = self._box(self.tr("Language"))
        for language in Language:
            self.language.addItem(label(language), language)
        self.country = self._box(self.tr("Country"))
        self.since, self.until = self._day(self.tr("From day")), self._day(self.tr("To day"))
        self.organisation = RefField(ui, organisation_options, describe)
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self.organisation.changed.connect(self._tell)
        self.awaiting = CheckBox(menu_text(self.tr("Awaiting reply")))
        self.enclosures = CheckBox(menu_text(self.tr("Has enclosures")))
        for flag in (self.awaiting, self.enclosures):
            flag.toggled.connect(self._tell)
        self._lay_out()
        self._offer_states()

    def offer(self, found: FilterChoices) -> None:
        """Offer what is in use."""
        years = ((localise_digits(str(year), ui_language()), year) for year in found.years)
        countries = ((country_name(code, ui_language()) or code, code) for code in found.countries)
        for box, items in (
            (self.series, ((name, key) for key, name in found.series)),
            (self.year, years),
            (self.country, sorted(countries)),
        ):
            _refill(box, items)

    def query(self) -> LetterQuery:
        """The conditions chosen."""
        state = self.state.currentData()
        named: dict[str, Any] = {
            name: state for name, enum in _ENUMS.items() if isinstance(state, enum)
        }
        body: Ref | None = self.organisation.value()
        return LetterQuery(
            received=self._received,
            series_id=self.series.currentData(),
            year=self.year.currentData(),
            language=self.language.currentData(),
            country=self.country.currentData() or "",
            organisation_id=body.id if body else None,
            awaiting=self.awaiting.isChecked(),
            has_enclosures=self.enclosures.isChecked(),
            since=_typed(self.since),
            until=_typed(self.until),
            **named,
        )

    def set_query(self, query: LetterQuery) -> None:
        """Choose the conditions of `query` without telling anybody."""
        self.blockSignals(True)
        if query.received != self._received:
            self._received = query.received
            self._offer_states()
        state = next((value for name in _ENUMS if (value := getattr(query, name))), None)
        for box, value in (
            (self.state, state),
            (self.series, query.series_id),
            (self.year, query.year),
            (self.language, query.language),
            (self.country, query.country or None),
        ):
            _choose(box, value)
        for edit, day in ((self.since, query.since), (self.until, query.until)):
            edit.setText(format_date(day))
        key = query.organisation_id
        self.organisation.set_value(Ref(Kind.ORGANISATION, key) if key else None)
        self.awaiting.setChecked(query.awaiting)
        self.enclosures.setChecked(query.has_enclosures)
        self.blockSignals(False)

    def _offer_states(self) -> None:
        enums = [IncomingState] if self._received else [LetterState, Review, Progress]
        _refill(self.state, ((label(each), each) for enum in enums for each in enum))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        pairs = (
            (self.state, self.series),
            (self.year, self.language),
            (self.since, self.until),
            (self.awaiting, self.enclosures),
        )
        for line, pair in enumerate(pairs):
            for column, widget in enumerate(pair):
                grid.addWidget(widget, line, column)
        grid.addWidget(self.country, len(pairs), 0)
        grid.addWidget(self.organisation, len(pairs), 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def _box(self, name: str) -> QComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(5)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(name, None)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _day(self, name: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setPlaceholderText(name)
        edit.setAccessibleName(name)
        edit.setToolTip(self.tr("In any calendar: 2025-03-20, 30 Esfand 1403"))
        edit.editingFinished.connect(self._tell)
        return edit

    def _tell(self, *_changed: object) -> None:
        self.changed.emit()


def said(query: LetterQuery, shown: Conditions) -> list[tuple[str, LetterQuery]]:
    """Each condition but the words, in words, and the query without it."""
    translate = QCoreApplication.translate
    none = LetterQuery(received=query.received)
    named = {name: _label(getattr(query, name)) for name in (*_ENUMS, "language")}
    days = {
        "since": translate("LetterFilters", "from {day}").format(day=format_date(query.since)),
        "until": translate("LetterFilters", "to {day}").format(day=format_date(query.until)),
    }
    body = shown.organisation.summary()
    words = {
        **named,
        **days,
        "series_id": shown.series.currentText(),
        "year": localise_digits(str(query.year), ui_language()),
        "country": country_name(query.country, ui_language()) or query.country,
        "organisation_id": body.title if body else translate("LetterFilters", "Organisation"),
        "awaiting": translate("LetterFilters", "Awaiting reply"),
        "has_enclosures": translate("LetterFilters", "Has enclosures"),
    }
    return [
        (text, replace(query, **{name: getattr(none, name)}))
        for name, text in words.items()
        if getattr(query, name) != getattr(none, name)
    ]


def query_data(query: LetterQuery) -> dict[str, Any]:
    """A query as JSON data; conditions that ask for nothing are left out."""
    plain: dict[str, Any] = {name: getattr(query, name) for name in _PLAIN}
    for name in (*_ENUMS, "language"):
        member = getattr(query, name)
        plain[name] = member.stored if member else ""
    for name in ("since", "until"):
        day = getattr(query, name)
        plain[name] = day.isoformat() if day else ""
    return {name: value for name, value in plain.items() if value}


def query_from(data: Mapping[str, Any], *, received: bool) -> LetterQuery:
    """The inverse of `query_data`; what this version does not know asks for nothing."""
    none = LetterQuery()
    known: dict[str, Any] = {
        name: data[name]
        for name in _PLAIN
        if name in data and isinstance(data[name], type(getattr(none, name)) | int)
    }
    enums: dict[str, type[LabelledEnum]] = {**_ENUMS, "language": Language}
    for name, enum in enums.items():
        members = {member.stored: member for member in enum}
        if data.get(name) in members:
            known[name] = members[data[name]]
    for name in ("since", "until"):
        try:
            known[name] = date.fromisoformat(str(data.get(name, "")))
        except ValueError:
            continue
    return LetterQuery(received=received, **known)


def _typed(edit: QLineEdit) -> date | None:
    asked = asked_day(edit.text())
    return asked.days[0] if asked else None


def _label(member: LabelledEnum | None) -> str:
    return label(member) if member is not None else ""


def _refill(box: QComboBox, items: Iterable[tuple[str, Any]]) -> None:
    chosen, text = box.currentData(), box.currentText()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for name, value in items:
        box.addItem(name, value)
    box.blockSignals(False)
    _choose(box, chosen, text)


def _choose(box: QComboBox, value: Any, text: str = "") -> None:
    """Choose a value; one that is not offered any more stays as long as it is chosen."""
    box.blockSignals(True)
    at = next((n for n in range(box.count()) if box.itemData(n) == value), -1)
    if at < 0:
        box.addItem(text or str(value), value)
        at = box.count() - 1
    box.setCurrentIndex(at)
    box.blockSignals(False)
