"""The letters' page: the register, the editor, and the paper as it will be printed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.core.calendars import month_names, to_calendar
from desktop_app.core.languages import localise_digits
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.gui.editor import LetterEditor
from desktop_app.letters.gui.issue_flow import IssueFlow
from desktop_app.letters.gui.issued_acts import IssuedActs
from desktop_app.letters.gui.live_paper import LivePaper
from desktop_app.letters.gui.press import Press
from desktop_app.letters.gui.series_sheet import SeriesSheet
from desktop_app.letters.gui.tones import state_pill
from desktop_app.letters.records import Letter, LetterState, Series
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import leading_calendar, ui_language
from desktop_app.ui.master_detail import MasterDetail, Segment
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.pdf_view import PdfView
from desktop_app.ui.records_model import Row

_STATES = {"": None, "drafts": LetterState.DRAFT}
_NAMED = frozenset({Kind.POST, Kind.PERSON, Kind.ORGANISATION, Kind.SERIES})


class LettersPage(MasterDetail):
    """Outgoing letters."""

    kinds = frozenset({Kind.LETTER})

    def __init__(self, ui: Ui, press: Press, parent: QWidget | None = None) -> None:
        self.editor = LetterEditor(ui)
        translate = QCoreApplication.translate
        empty = EmptyState(
            translate("LettersPage", "Outgoing letters"),
            translate(
                "LettersPage",
                "Write a letter here and see its paper beside it. It gets its number when it is "
                "issued, once and for good; drafts have none.",
            ),
            translate("LettersPage", "New letter"),
        )
        super().__init__(ui, {Kind.LETTER: self.editor}, empty, parent)
        self.preview = PdfView()
        self.add_side(self.preview)
        self.splitter.setSizes([270, 430, 380])
        self.paper = LivePaper(ui, press, self.preview, self)
        self.paper.checked.connect(self.editor.show_checks)
        self.paper.resolved.connect(self.editor.show_usual)
        self.paper.clear()
        self.flow = IssueFlow(ui, press, self.editor)
        self.acts = IssuedActs(ui, press, self.editor)
        self.editor.typed.connect(self.paper.show_letter)
        self.editor.opened.connect(self._on_letter)
        self._add = QAction(self.tr("New letter"), self)
        self._add.triggered.connect(lambda: self.create_new())
        self._series = QAction(self.tr("Number series…"), self)
        self._series.triggered.connect(self.edit_series)
        self._delete = QAction(self.tr("Delete draft"), self)
        self._delete.triggered.connect(self.delete_current)
        self._delete.setEnabled(False)
        ui.bus.changed.connect(self._on_named)

    # What MasterDetail asks for

    def title(self) -> str:
        """The page's name."""
        return self.tr("Letters")

    def segments(self) -> tuple[Segment, ...]:
        """All letters, or only drafts."""
        translate = QCoreApplication.translate
        return (
            Segment("", translate("LettersPage", "All")),
            Segment("drafts", translate("LettersPage", "Drafts")),
        )

    def load_rows(self, segment: str) -> Callable[[Any], tuple[Row, ...]]:
        """The letters of a segment, latest first."""
        state = _STATES[segment]
        return lambda session: tuple(map(_row, service.rows(session, limit=5000, state=state)))

    def header_actions(self) -> list[QAction]:
        """Delete, series, new."""
        return [self._delete, self._series, self._add]

    def delete_work(self, ref: Ref) -> Callable[[Any], object]:
        """Delete a draft; an issued letter is refused with what to do instead."""
        return lambda session: service.delete(session, ref)

    def restore_work(self, ref: Ref) -> Callable[[Any], object]:
        """Bring a draft back."""
        return lambda session: service.restore(session, ref)

    def refresh(self) -> None:
        """Read the register, its series, and what a new letter begins with."""
        super().refresh()
        self._read_series()

    def show_empty(self) -> None:
        """Show no letter and no paper."""
        super().show_empty()
        self.paper.clear()
        self._delete.setEnabled(False)

    # What others use

    def start_letter(self, letter: Letter, source: Ref | None = None) -> None:
        """Begin a letter that comes of `source`: it is saved as a draft and shown."""

        def save(session: Any) -> Letter:
            fresh = service.prepare(session)
            begun = letter if fresh is None else _with_defaults(letter, fresh)
            return service.save_letter(session, begun, source)

        def show(saved: Letter) -> None:
            if saved.id is not None:
                self.open_ref(Ref(Kind.LETTER, saved.id))

        self.ui.tasks.write(save, show, owner=self)

    def edit_series(self) -> None:
        """Show the series in a sheet."""
        self.ui.tasks.read(service.series, self._show_series_sheet, owner=self)

    # How it works

    def _show_series_sheet(self, series: tuple[Series, ...]) -> None:
        self.sheet = SeriesSheet(self.ui, series, self)
        self.sheet.open()

    def _on_letter(self, letter: Letter) -> None:
        self._delete.setEnabled(letter.id is not None and letter.state is LetterState.DRAFT)
        self.actions_changed.emit()
        self.paper.show_letter(letter, at_once=True)

    def _on_named(self, changes: Changes) -> None:
        if changes.kinds & _NAMED and self._loaded:
            self._read_series()
            self.paper.again()

    def _read_series(self) -> None:
        # A write, because the first letter of an office makes its first series.
        self.ui.tasks.write(
            lambda session: (service.prepare(session), service.series(session)),
            lambda found: self._on_prepared(*found),
            owner=self,
            failed=lambda _error: None,
        )

    def _on_prepared(self, fresh: Letter | None, series: tuple[Series, ...]) -> None:
        self.editor.series.set_series(series)
        learnt = fresh is not None and fresh != self.editor.defaults
        self.editor.defaults = fresh
        waiting = self.current_editor() is self.editor and self.editor.current_ref() is None
        if learnt and waiting:
            self.editor.begin_with_defaults()
        self._say_where(series)

    def _say_where(self, series: tuple[Series, ...]) -> None:
        if series:
            calendar = series[0].calendar
            year = to_calendar(date.today(), calendar).year
            words = self.tr("Outgoing · {year}").format(
                year=localise_digits(str(year), ui_language())
            )
            self.subtitle_changed.emit(words)


def _with_defaults(letter: Letter, fresh: Letter) -> Letter:
    return replace(
        letter,
        series_id=letter.series_id or fresh.series_id,
        signer_post_id=letter.signer_post_id or fresh.signer_post_id,
        day=letter.day or fresh.day,
    )


def _row(letter: Letter) -> Row:
    translate = QCoreApplication.translate
    nameless = translate("LettersPage", "No subject yet")
    title = letter.reference or letter.subject or nameless
    about = letter.subject if letter.reference else ""
    sample = translate("LettersPage", "sample") if letter.is_sample else ""
    subtitle = " · ".join(filter(None, (letter.addressee, about, sample)))
    return Row(
        Ref(Kind.LETTER, letter.id or 0),
        title,
        subtitle,
        _short(letter.day) if letter.day else "",
        state_pill(letter.state),
    )


def _short(day: date) -> str:
    """Day and month for the list: "22 Nov", "۱ آذر"."""
    language, calendar = ui_language(), leading_calendar()
    parts = to_calendar(day, calendar)
    month = month_names(calendar, language)[parts.month - 1]
    return localise_digits(f"{parts.day} {month if language.is_rtl else month[:3]}", language)
