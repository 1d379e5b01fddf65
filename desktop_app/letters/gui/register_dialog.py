"""Prints the register of a year: which series, in which language, with the paper in view."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QWidget

from desktop_app.core.languages import PAPER_LANGUAGES, Language, localise_digits
from desktop_app.letters import service
from desktop_app.letters.gui.issued_acts import file_name
from desktop_app.letters.gui.press import Press
from desktop_app.letters.register_records import RegisterPaper, RegisterYear
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import CalmComboBox, ChoiceField, Field
from desktop_app.ui.labels import ui_language
from desktop_app.ui.paper_dialog import PaperDialog, Setting, Step

translate = QCoreApplication.translate


class YearField(Field):
    """One of the registers that have a number in them."""

    def __init__(self, years: tuple[RegisterYear, ...]) -> None:
        super().__init__()
        self._years = years
        self._combo = CalmComboBox()
        for each in years:
            self._combo.addItem(_name(each))
        self._combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self._combo)

    def value(self) -> RegisterYear:
        """The chosen register."""
        return self._years[self._combo.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose a register."""
        self._combo.setCurrentIndex(self._years.index(value))

    def raw(self) -> Any:
        """Its place in the list."""
        return self._combo.currentIndex()

    def set_raw(self, raw: Any) -> None:
        """Choose by place."""
        if isinstance(raw, int) and 0 <= raw < len(self._years):
            self._combo.setCurrentIndex(raw)


class RegisterDialog(PaperDialog):
    """The printed register of a year; `years` is not empty."""

    def __init__(
        self,
        ui: Ui,
        press: Press,
        years: tuple[RegisterYear, ...],
        parent: QWidget,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(
            ui, translate("RegisterDialog", "Print the register"), _first(press), parent
        )
        self._press, self._clock = press, clock
        self.year = self.form.add(
            "year", translate("RegisterDialog", "Series and year"), YearField(years)
        )
        self.language = self.form.add(
            "language", translate("RegisterDialog", "Language"), ChoiceField(PAPER_LANGUAGES)
        )
        self.language.set_value(ui_language())
        self.form.focus_first()
        self.again()

    def reading(self) -> Callable[[Any], RegisterPaper]:
        """The register chosen."""
        chosen = self.year.value()
        return lambda session: service.register_paper(session, chosen.series.id or 0, chosen.year)

    def setting(self, found: Any) -> Setting:
        """What sets it in the language chosen."""
        language: Language = self.language.value()
        created, press = self._clock(), self._press

        def work(step: Step) -> bytes:
            return press.register(found, language, created, step)

        return work

    def file_name(self) -> str:
        """The series, the year and the language."""
        chosen, language = self.year.value(), self.language.value()
        named = f"{chosen.series.name}-{chosen.year}-{language.stored}"
        return file_name(named).removesuffix(".pdf")


class RegisterFlow(QObject):
    """The action of the letters' page that opens the dialog."""

    def __init__(self, ui: Ui, press: Press, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._press, self._page = ui, press, page
        self.dialog: RegisterDialog | None = None
        self.action = QAction(translate("RegisterDialog", "Print register…"), self)
        self.action.triggered.connect(lambda _on=False: self.open())

    def open(self) -> None:
        """Show the dialog where there is a register to print, else say what is lacking."""
        self._ui.tasks.read(service.register_years, self._show, owner=self)

    def _show(self, years: tuple[RegisterYear, ...]) -> None:
        if not years:
            self._ui.messages.info(
                translate("RegisterDialog", "No letter has a number yet: the register is empty.")
            )
            return
        self.dialog = RegisterDialog(self._ui, self._press, years, self._page)
        self.dialog.finished.connect(lambda _result: self._forget())
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


_SHOWN = 12
"""Pages of a long register that the preview shows; all of them would fill the memory."""


def _first(press: Press) -> Callable[[bytes, float], list[QImage]]:
    return lambda pdf, scale: press.first_pages(pdf, scale, _SHOWN)


def _name(each: RegisterYear) -> str:
    year = localise_digits(str(each.year), ui_language())
    name = f"{each.series.name} · {year}"
    closed = translate("RegisterDialog", "closed")
    return f"{name} ({closed})" if each.closed else name
