"""The editor of a letterhead: its days, what it says in each language, its emblem and letters."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.gui.letterheads_emblem import EmblemField
from desktop_app.letters.gui.letterheads_fields import (
    FamiliesField,
    LanguageTabs,
    LanguageTextField,
)
from desktop_app.letters.gui.press import Press
from desktop_app.letters.records import Letterhead
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.editor import Editor
from desktop_app.ui.parts import plain_label
from desktop_app.ui.pills import Pill, PillLabel
from desktop_app.ui.text_fields import TextField

_SHOWN = (
    "since", "names", "units", "address", "city", "foot", "emblem_alt", "fonts", "contacts",
    "emblem",
)  # fmt: skip


class LetterheadEditor(Editor[Letterhead]):
    """Edits one letterhead."""

    typed = Signal(object, object)
    """Carries the letterhead as typed and the language looked at, as far as it can be read."""

    defaults: Letterhead | None = None
    """What a new letterhead begins with, once the office was asked."""

    def __init__(self, ui: Ui, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.LETTERHEAD, parent)
        self._press = press
        self.sample = PillLabel(Pill(self.tr("sample")))
        self.body.insertWidget(0, self.sample)
        self.tabs = LanguageTabs()
        self.texts: list[LanguageTextField] = []
        self._add_days()
        self._add_texts()
        self._add_common()
        self.tabs.chosen.connect(self._on_language)
        self.form.changed.connect(self._on_typed)
        self._on_language(self.tabs.language())

    # What Editor asks for

    def new_record(self) -> Letterhead:
        """What papers print of us now."""
        return self.defaults or Letterhead(None, 0)

    def load_work(self, ref: Ref) -> Callable[[Any], Letterhead]:
        """Read a letterhead."""
        return lambda session: service.letterhead(session, ref.id)

    def save_work(self, record: Letterhead) -> Callable[[Any], Letterhead]:
        """Save a letterhead."""
        return lambda session: service.save_letterhead(session, record)

    def on_record(self, record: Letterhead) -> None:
        """Show what follows from it."""
        self.sample.setVisible(record.is_sample)
        self._on_typed()

    # How it works

    def offer_families(self) -> None:
        """Ask this machine which families of letters it has; the first time that takes a while."""
        ask = self._press.families
        self.ui.tasks.compute(
            lambda _progress: {language: ask(language) for language in PAPER_LANGUAGES},
            self.families.set_families,
            owner=self,
        )

    def language(self) -> Language:
        """The language looked at."""
        return self.tabs.language()

    def _add_days(self) -> None:
        self.form.add_row(
            ("since", self.tr("First day"), DayField()),
            ("until", self.tr("Last day"), DayField()),
        )
        hint = self.tr("An empty day means: from the beginning, or for good.")
        self.form.add_widget(plain_label(hint, name="small", wrap=True))

    def _add_texts(self) -> None:
        self.form.section(self.tr("In each language"))
        self.form.add_widget(self.tabs)
        self.names = self._text("names", self.tr("Name"), required=True)
        self._text("units", self.tr("Unit under the name"))
        self._text("address", self.tr("Address"))
        self._text("city", self.tr("City"))
        self._text("foot", self.tr("Line at the foot of first pages"))
        self._text(
            "emblem_alt",
            self.tr("What the emblem shows"),
            hint=self.tr("Read aloud to who cannot see it; empty where the name says the same."),
        )
        self.families = self.form.add("fonts", self.tr("Typefaces"), FamiliesField())

    def _add_common(self) -> None:
        self.form.section(self.tr("In all languages"))
        self.form.add("contacts", self.tr("Telephone, web and mail, on one line"), TextField())
        self.emblem = self.form.add("emblem", self.tr("Emblem"), EmblemField(self.ui))

    def _text(
        self, name: str, label: str, *, hint: str = "", required: bool = False
    ) -> LanguageTextField:
        field = LanguageTextField()
        self.texts.append(field)
        return self.form.add(name, label, field, hint=hint, required=required)

    def _on_language(self, language: Language) -> None:
        for field in self.texts:
            field.show_language(language)
        self.families.show_language(language)
        self._on_typed()

    def _on_typed(self) -> None:
        self.tabs.mark(tuple(self.names.value()))
        self.typed.emit(self._as_far_as_typed(), self.language())

    def _as_far_as_typed(self) -> Letterhead:
        """What can be read from the fields, without marking those that are half typed."""
        read: dict[str, Any] = {}
        for name in _SHOWN:
            with suppress(UserError):
                read[name] = self.form.field(name).value()
        return replace(self.base, **read)
