"""Fields that only contacts have: names and titles per language, spellings, a country."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from desktop_app.contacts.records import PersonName, Title
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.ui.fields import CalmComboBox, ChoiceField, Field
from desktop_app.ui.form import Form
from desktop_app.ui.parts import button
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.text_fields import MultilineField, TextField, direction_of


class SpellingsField(TextField):
    """Other spellings on one line, separated by commas of any script."""

    def value(self) -> tuple[str, ...]:  # type: ignore[override]
        """The spellings; blank ones are left out."""
        parted = self.edit.text().replace("،", ",").replace("؛", ",").replace(";", ",")
        return tuple(part.strip() for part in parted.split(",") if part.strip())

    def set_value(self, value: Any) -> None:
        """Show spellings."""
        super().set_value(", ".join(value or ()))


class CountryField(Field):
    """A country by its name in the interface's language; stored as an ISO 3166 code.

    What is typed finds names that contain it. An unfinished name is kept as typed.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._names = dict(names)
        self._codes = {fold(name): code for code, name in names.items()}
        self.combo = CalmComboBox()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.addItems(["", *self._names.values()])
        finder = QCompleter(self.combo.model(), self.combo)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self.combo.setCompleter(finder)
        self.combo.setMinimumContentsLength(14)
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.combo.setSizeAdjustPolicy(adjust)
        self.combo.editTextChanged.connect(lambda _text: self.changed.emit())
        self.hold(self.combo)

    def value(self) -> str:
        """The code, empty for none; raises UserError for a name that is no country's."""
        typed = fold(self.combo.currentText())
        if not typed:
            return ""
        if typed.upper() in self._names:
            return typed.upper()
        if typed not in self._codes:
            raise UserError(
                QCoreApplication.translate("ContactFields", "“{name}” is not a country.").format(
                    name=self.combo.currentText().strip()
                ),
                QCoreApplication.translate(
                    "ContactFields", "Choose one from the list, or leave the field empty."
                ),
            )
        return self._codes[typed]

    def set_value(self, value: Any) -> None:
        """Show a country by its code."""
        self.combo.setEditText(self._names.get(value or "", ""))

    def raw(self) -> Any:
        """The text as typed."""
        return self.combo.currentText()

    def set_raw(self, raw: Any) -> None:
        """Bring back a text."""
        self.combo.setEditText(str(raw or ""))


def keep_low(*edits: QWidget) -> None:
    """Keep boxes of text as high as their lines, where the form is long already."""
    for edit in edits:
        edit.setFixedHeight(edit.minimumHeight())


def notes_field() -> MultilineField:
    """Notes of a few lines."""
    field = MultilineField(3)
    keep_low(field.edit)
    return field


class NamesField(RowsField[PersonName]):
    """A person's names, one for each language; what few languages use is shown on demand."""

    def __init__(self) -> None:
        self._with_more = False
        super().__init__(
            self._build_name,
            self._new_name,
            QCoreApplication.translate("ContactFields", "Add a name in another language"),
            numbered=False,
        )
        self.more_button = button(
            QCoreApplication.translate("ContactFields", "With patronymic and suffix"),
            self._show_more,
            name="flat",
        )
        self.add_tool(self.more_button)

    def set_value(self, value: Any) -> None:
        """Show names, with patronymic and suffix where one has them."""
        self._with_more = any(name.patronymic or name.suffix for name in value or ())
        super().set_value(value)
        self.more_button.setHidden(self._with_more)

    def set_raw(self, raw: Any) -> None:
        """Bring back names."""
        typed = [state.get("form", {}) for state in raw or ()]
        more = any(form.get(part) for form in typed for part in _SELDOM)
        self._with_more = self._with_more or more
        super().set_raw(raw)
        self.more_button.setHidden(self._with_more)

    def _build_name(self, form: Form) -> None:
        language = ChoiceField(Language)
        prefix, given, family, patronymic, suffix = (TextField() for _ in range(5))
        form.add_row(
            ("language", QCoreApplication.translate("ContactFields", "Language"), language),
            ("prefix", QCoreApplication.translate("ContactFields", "Prefix"), prefix),
            ("given", QCoreApplication.translate("ContactFields", "Given name"), given),
            ("family", QCoreApplication.translate("ContactFields", "Family name"), family),
            stretch=(3, 2, 4, 4),
        )
        form.add_row(
            (
                "patronymic",
                QCoreApplication.translate("ContactFields", "Patronymic, father’s name"),
                patronymic,
            ),
            ("suffix", QCoreApplication.translate("ContactFields", "Suffix"), suffix),
        )
        self._show_seldom(form, self._with_more)
        _follow_direction(language, (prefix, given, family, patronymic, suffix))

    def _new_name(self) -> PersonName:
        return PersonName(_unused_language(self), "", "")

    def _show_more(self) -> None:
        self._with_more = True
        for form in self.forms():
            self._show_seldom(form, True)
        self.more_button.hide()
        if self.forms():
            self.forms()[0].field(_SELDOM[0]).setFocus()

    @staticmethod
    def _show_seldom(form: Form, shown: bool) -> None:
        for name in _SELDOM:
            form.show_cell(name, shown)


_SELDOM = ("patronymic", "suffix")


def titles_field() -> RowsField[Title]:
    """A post's titles, one for each language, with the source of each."""
    field: RowsField[Title]

    def build(form: Form) -> None:
        language = ChoiceField(Language)
        text = TextField()
        form.add_row(
            ("language", QCoreApplication.translate("ContactFields", "Language"), language),
            (
                "text",
                QCoreApplication.translate("ContactFields", "Title, as the source writes it"),
                text,
            ),
            stretch=(1, 3),
        )
        source = TextField(
            QCoreApplication.translate(
                "ContactFields", "A letter, a business card, the organisation's own page…"
            )
        )
        form.add(
            "source", QCoreApplication.translate("ContactFields", "Where it was found"), source
        )
        _follow_direction(language, (text,))

    def new() -> Title:
        return Title(_unused_language(field), "")

    field = RowsField(
        build,
        new,
        QCoreApplication.translate("ContactFields", "Add a title in another language"),
        numbered=False,
    )
    return field


def _unused_language(field: RowsField[Any]) -> Language:
    used = {form.field("language").value() for form in field.forms()}
    return next((language for language in Language if language not in used), Language.EN)


def _follow_direction(language: ChoiceField, texts: tuple[TextField, ...]) -> None:
    follow = _direction_setter(language, texts)
    language.changed.connect(follow)
    follow()


def _direction_setter(language: ChoiceField, texts: tuple[TextField, ...]) -> Callable[[], None]:
    def follow() -> None:
        for text in texts:
            text.edit.setLayoutDirection(direction_of(language.value()))

    return follow
