"""Closes a year of a series with its printed register, and gives that register out again."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.files import write_whole
from desktop_app.core.languages import PAPER_LANGUAGES, localise_digits
from desktop_app.letters import service
from desktop_app.letters.gui.issued_acts import ask_where, file_name
from desktop_app.letters.gui.press import Press
from desktop_app.letters.register_records import ClosedYear, RegisterPaper, YearState
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import CalmComboBox, ChoiceField, Field, FlagField
from desktop_app.ui.labels import count_text, format_date, ui_language
from desktop_app.ui.parts import menu_text, plain_label
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.tasks import Progress

translate = QCoreApplication.translate


class StateField(Field):
    """One of the years of the register."""

    def __init__(self, years: tuple[YearState, ...]) -> None:
        super().__init__()
        self._years = years
        self._combo = CalmComboBox()
        for each in years:
            self._combo.addItem(menu_text(_name(each)))
        self._combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self._combo)

    def value(self) -> YearState:
        """The chosen year."""
        return self._years[self._combo.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose a year."""
        self._combo.setCurrentIndex(self._years.index(value))

    def raw(self) -> Any:
        """Its place in the list."""
        return self._combo.currentIndex()

    def set_raw(self, raw: Any) -> None:
        """Choose by place."""
        if isinstance(raw, int) and 0 <= raw < len(self._years):
            self._combo.setCurrentIndex(raw)


class YearsSheet(Sheet):
    """Closes the chosen year, or saves the register of one that is closed."""

    def __init__(
        self,
        ui: Ui,
        press: Press,
        years: tuple[YearState, ...],
        parent: QWidget,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        line = translate(
            "LetterSheets",
            "Closing prints the register of the year and keeps it. From then on that year gives "
            "no number; letters in it can still be voided.",
        )
        title = translate("LetterSheets", "Close a year")
        super().__init__(title, (line,), title, parent, quiet=True)
        self._ui, self._press, self._clock = ui, press, clock
        self.ask_where = ask_where
        self.year = self.form.add("year", self.tr("Series and year"), StateField(years))
        self.language = self.form.add(
            "language", self.tr("Language of the register"), ChoiceField(PAPER_LANGUAGES)
        )
        self.language.set_value(ui_language())
        self.mean_it = self.form.add(
            "mean_it", "", FlagField(self.tr("Close it although the year is not over"))
        )
        self.says = plain_label(wrap=True)
        self.form.add_widget(self.says)
        over = [each for each in years if each.closed is None and not each.is_current]
        self.year.set_value((over or list(years))[0])
        self.form.changed.connect(self._follow)
        self._follow()

    def act(self) -> None:
        """Close the year, or save the register of a closed one."""
        chosen = self.year.value()
        if chosen.closed is not None:
            self._save_register(chosen)
            return
        key, year, mean_it = chosen.series.id or 0, chosen.year, self.mean_it.value()
        self.wait()
        self._ui.tasks.read(
            lambda s: service.closing_paper(s, key, year, although_current=mean_it),
            self._print,
            owner=self,
            failed=self.fail,
        )

    # How it works

    def _follow(self) -> None:
        """Say what the chosen year is, and what can be done with it."""
        chosen = self.year.value()
        closed = chosen.closed
        self.form.show_cell("language", closed is None)
        self.form.show_cell("mean_it", closed is None and chosen.is_current)
        count = count_text(chosen.count)
        if closed is not None:
            told = self.tr("Closed on {day} by {who}. Entries: {count}.")
            day = format_date(closed.closed_at.astimezone().date())
            self.says.setText(
                told.format(day=day, who=closed.closed_by, count=count_text(closed.count))
            )
        elif chosen.is_current:
            told = self.tr("Numbers given: {count}. Closed now, it gives none until the new year.")
            self.says.setText(told.format(count=count))
        else:
            self.says.setText(self.tr("Numbers given: {count}.").format(count=count))
        self.act_button.setText(
            self.tr("Save its register…") if closed else translate("LetterSheets", "Close a year")
        )

    def _print(self, paper: RegisterPaper) -> None:
        """Set the register off the window's thread; a long one takes its time."""
        language, created, press = self.language.value(), self._clock(), self._press

        def work(progress: Progress) -> bytes:
            return press.register(paper, language, created, progress.step)

        self._ui.tasks.compute(
            work,
            lambda pdf: self._close(paper, pdf),
            owner=self,
            failed=self.fail,
            label=self.tr("Printing the register"),
        )

    def _close(self, paper: RegisterPaper, pdf: bytes) -> None:
        mean_it = self.mean_it.value()
        self._ui.tasks.write(
            lambda s: service.close_year(s, paper, pdf, although_current=mean_it),
            lambda closed: self._on_closed(paper, closed),
            owner=self,
            failed=self.fail,
        )

    def _on_closed(self, paper: RegisterPaper, closed: ClosedYear) -> None:
        told = self.tr("The year {year} of {name} is closed.")
        year = localise_digits(str(closed.year), ui_language())
        self.finish()
        self._ui.messages.info(told.format(year=year, name=paper.series.name))

    def _save_register(self, chosen: YearState) -> None:
        name = file_name(f"{chosen.series.name}-{chosen.year}")
        path = self.ask_where(self, self.tr("Save the register"), name)
        if not path:
            return
        target = Path(path if path.lower().endswith(".pdf") else f"{path}.pdf")
        done = self.tr("Saved {name}.").format(name=target.name)
        key, year = chosen.series.id or 0, chosen.year

        def write(pdf: bytes) -> None:
            self._ui.tasks.compute(
                lambda _progress: write_whole(target, pdf, overwrite=True),
                lambda _nothing: self._ui.messages.info(done),
                owner=self,
                failed=self.fail,
            )

        self._ui.tasks.read(
            lambda s: service.closed_register(s, key, year), write, owner=self, failed=self.fail
        )


def _name(each: YearState) -> str:
    year = localise_digits(str(each.year), ui_language())
    name = f"{each.series.name} · {year}"
    closed = translate("RegisterDialog", "closed")
    return f"{name} ({closed})" if each.closed else name
