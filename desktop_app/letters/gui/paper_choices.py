"""What most letters leave as it is: kind of paper, classification, sheet, basmala, second language.

Folded away; the line that unfolds it names what is unusual.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.core.calendars import Calendar
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.letters.gui.follows_field import FollowsField
from desktop_app.letters.records import Classification, Letter, LetterKind, PaperSize
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField, Field, FlagField
from desktop_app.ui.fold import Fold
from desktop_app.ui.form import Form
from desktop_app.ui.labels import label
from desktop_app.ui.lunar_field import LunarShiftField
from desktop_app.ui.parts import menu_text

_USUAL = Letter(None, 0)


class Basmala(LabelledEnum):
    """Whether a paper opens with the basmala."""

    USUAL = "usual", QT_TRANSLATE_NOOP("Labels", "as usual in the language")
    WITH = "with", QT_TRANSLATE_NOOP("Labels", "with basmala")
    WITHOUT = "without", QT_TRANSLATE_NOOP("Labels", "without basmala")


_WANTED = {Basmala.USUAL: None, Basmala.WITH: True, Basmala.WITHOUT: False}


@dataclass(frozen=True, slots=True)
class Choices:
    """What is chosen there; the second language, too, which the letter holds elsewhere."""

    kind: LetterKind
    classification: Classification
    paper: PaperSize
    basmala: bool | None
    follows: str
    lunar_shift: int
    fold_marks: bool
    second: Language | None

    def put_into(self, letter: Letter) -> Letter:
        """`letter` with the choices, but for the second language."""
        return replace(
            letter,
            kind=self.kind,
            classification=self.classification,
            paper=self.paper,
            basmala=self.basmala,
            follows=self.follows,
            lunar_shift=self.lunar_shift,
            fold_marks=self.fold_marks,
        )


class PaperChoices(Field):
    """The choices as one field of the letter's form."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.fold = Fold(self.tr("More choices"))
        self.form = Form()
        self.kind = ChoiceField(LetterKind)
        self.classification = ChoiceField(Classification)
        self.paper = ChoiceField(PaperSize)
        self.basmala = ChoiceField(Basmala)
        self.follows = FollowsField(ui)
        self.lunar = LunarShiftField()
        self.fold_marks = FlagField(self.tr("Print fold marks for window envelopes"))
        self.second = ChoiceField(PAPER_LANGUAGES, optional=True, none_label=self.tr("none"))
        self._lay_out()
        self.fold.content.addWidget(self.form)
        self.hold(self.fold)
        self.setFocusProxy(self.fold.opener)
        self.form.changed.connect(self._on_changed)
        self._summarise()

    def value(self) -> Choices:
        """What is chosen."""
        return Choices(
            self.kind.value(),
            self.classification.value(),
            self.paper.value(),
            _WANTED[self.basmala.value()],
            self.follows.value(),
            self.lunar.value(),
            self.fold_marks.value(),
            self.second.value(),
        )

    def set_value(self, value: Any) -> None:
        """Show the choices of a letter."""
        letter: Letter = value
        self.kind.set_value(letter.kind)
        self.classification.set_value(letter.classification)
        self.paper.set_value(letter.paper)
        wanted = {have: member for member, have in _WANTED.items()}
        self.basmala.set_value(wanted[letter.basmala])
        self.follows.set_value(letter.follows)
        self.lunar.set_value(letter.lunar_shift)
        self.fold_marks.set_value(letter.fold_marks)
        self.second.set_value(letter.second.language if letter.second else None)
        self._summarise()

    def raw(self) -> Any:
        """The state of each choice by its name."""
        return self.form.raw()

    def set_raw(self, raw: Any) -> None:
        """Bring back the choices."""
        self.form.set_raw(raw or {})
        self._summarise()
        self.changed.emit()

    def set_label(self, text: str) -> None:
        """Its own line names it."""

    def set_error(self, text: str) -> None:
        """Nothing chosen here can be wrong by itself."""

    def set_read_only(self, read_only: bool) -> None:
        """Let the choices be seen but not changed."""
        self.form.set_read_only(read_only)

    def follow(self, language: Language, day: date | None, calendars: Collection[Calendar]) -> None:
        """Offer what the letter's language, day and calendars allow."""
        self._basmala_cell().setVisible(language.is_rtl)
        self.lunar.show_day(day, calendars)

    def reveal(self, name: str) -> Field:
        """Unfold, so that a choice can get the focus; returns its field."""
        self.fold.set_open(True)
        return self.form.field(name)

    def _lay_out(self) -> None:
        self.form.add_row(
            ("kind", self.tr("Kind of paper"), self.kind),
            ("second", self.tr("Second language"), self.second),
        )
        self.form.add_row(
            ("classification", self.tr("Classification"), self.classification),
            ("paper", self.tr("Paper size"), self.paper),
        )
        self.form.add("follows", self.tr("Follows our letter"), self.follows)
        self.form.add("basmala", self.tr("Basmala"), self.basmala)
        self.form.add("lunar_shift", self.tr("Lunar date as printed"), self.lunar)
        self.form.add("fold_marks", "", self.fold_marks)

    def _basmala_cell(self) -> Any:
        return self.basmala.parentWidget()

    def _on_changed(self) -> None:
        self._summarise()
        self.changed.emit()

    def _summarise(self) -> None:
        """Name what is not as usual on the line that unfolds."""
        chosen = self.value()
        said = [self.tr("More choices")]
        for name in ("kind", "classification", "paper"):
            member = getattr(chosen, name)
            if member is not getattr(_USUAL, name):
                said.append(label(member))
        if chosen.follows:
            said.append(self.tr("follows {reference}").format(reference=chosen.follows))
        if chosen.second is not None:
            said.append(self.tr("and in {language}").format(language=label(chosen.second)))
        if chosen.fold_marks:
            said.append(self.tr("fold marks"))
        self.fold.opener.setText(menu_text(" · ".join(said)))
