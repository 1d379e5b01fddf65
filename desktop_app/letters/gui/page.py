"""The letters' page: the register, the editor, and the paper as it will be printed."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.core.calendars import to_calendar
from desktop_app.core.languages import localise_digits
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.gui.circular_editor import CircularEditor
from desktop_app.letters.gui.circular_flow import CircularFlow
from desktop_app.letters.gui.editor import LetterEditor
from desktop_app.letters.gui.incoming_editor import IncomingEditor
from desktop_app.letters.gui.incoming_part import RECEIVED, IncomingPart
from desktop_app.letters.gui.issue_flow import IssueFlow
from desktop_app.letters.gui.issued_acts import IssuedActs
from desktop_app.letters.gui.issued_way import AWAITED, IssuedWay
from desktop_app.letters.gui.letter_list import CIRCULARS, DRAFTS, REVIEW
from desktop_app.letters.gui.letter_list_page import LetterListPage
from desktop_app.letters.gui.letter_rows import with_defaults
from desktop_app.letters.gui.letterheads_sheet import (
    Known,
    LetterheadsSheet,
    read_letterheads,
)
from desktop_app.letters.gui.live_paper import LivePaper
from desktop_app.letters.gui.press import Press
from desktop_app.letters.gui.register_dialog import RegisterFlow
from desktop_app.letters.gui.register_sheets import RegisterSheets
from desktop_app.letters.gui.review_acts import ReviewActs
from desktop_app.letters.gui.series_sheet import Next, SeriesSheet
from desktop_app.letters.gui.templates_part import TemplatesPart
from desktop_app.letters.records import (
    Circular,
    Letter,
    LetterState,
    RecipientState,
    Series,
)
from desktop_app.letters.service_received import delete_incoming, restore_incoming
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.labels import ui_language
from desktop_app.ui.list_panel import Segment
from desktop_app.ui.more_menu import MoreMenu
from desktop_app.ui.parts import EmptyPanel, EmptyState
from desktop_app.ui.pdf_view import PdfView

_OWN = {Kind.CIRCULAR: CIRCULARS, Kind.INCOMING: RECEIVED}
"""Kinds of letter that have a segment of their own."""
_CALM_MS = 1500
"""How often the list is read again while a circular adds letter after letter."""
_NAMED = frozenset(
    (Kind.POST, Kind.PERSON, Kind.ORGANISATION, Kind.SERIES, Kind.LETTERHEAD, Kind.DELEGATION)
)


class LettersPage(LetterListPage):
    """Letters that go out, and letters that came in."""

    kinds = frozenset({Kind.LETTER, Kind.CIRCULAR, Kind.INCOMING})

    def __init__(self, ui: Ui, press: Press, parent: QWidget | None = None) -> None:
        self.editor = LetterEditor(ui)
        self.circulars = CircularEditor(ui)
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
        received = IncomingEditor(ui)
        editors: dict[Kind, Editor[Any]] = {
            Kind.LETTER: self.editor,
            Kind.CIRCULAR: self.circulars,
            Kind.INCOMING: received,
        }
        super().__init__(ui, editors, empty, parent)
        self.preview = PdfView()
        self.add_side(self.preview)
        self.splitter.setSizes([270, 430, 380])
        self.paper = LivePaper(ui, press, self.preview, self)
        self.paper.checked.connect(self.editor.show_checks)
        self.paper.resolved.connect(self.editor.show_usual)
        self.paper.clear()
        self._press = press
        self.flow = IssueFlow(ui, press, self.editor)
        self.acts = IssuedActs(ui, press, self.editor)
        self.way = IssuedWay(ui, press, self.editor)
        self.way.reminder_written.connect(self.show_written)
        self.review = ReviewActs(ui, self.editor)
        self.editor.typed.connect(self.paper.show_letter)
        self.editor.opened.connect(self._on_letter)
        self._add_circulars(ui, press)
        self.received = IncomingPart(ui, press, self, received)
        self._add = QAction(self.tr("New letter"), self)
        self._add.triggered.connect(lambda: self.create_new())
        self._series = QAction(self.tr("Number series…"), self)
        self._series.triggered.connect(self.edit_series)
        self.register = RegisterFlow(ui, press, self)
        self._letterheads = QAction(self.tr("Letterheads…"), self)
        self._letterheads.triggered.connect(self.edit_letterheads)
        self._delete = QAction(self.tr("Delete draft"), self)
        self._delete.triggered.connect(self.delete_current)
        self._delete.setEnabled(False)
        self.more = MoreMenu(self)
        self.offices = RegisterSheets(ui, press, self)
        self.more.add([self.review.action])
        self.templates = TemplatesPart(ui, press, self, self.editor.begin)
        self.more.add(
            [
                self.templates.action,
                self._letterheads,
                self._series,
                self.offices.delegations_action,
            ]
        )
        self.more.add([self.register.action, self.offices.years_action])
        ui.bus.changed.connect(self._on_named)

    # What MasterDetail asks for

    def title(self) -> str:
        """The page's name."""
        return self.tr("Letters")

    def segments(self) -> tuple[Segment, ...]:
        """All letters of ours, or only drafts; circulars; letters received."""
        translate = QCoreApplication.translate
        return (
            Segment("", translate("LettersPage", "Sent")),
            Segment(RECEIVED, translate("LettersPage", "Received")),
            Segment(DRAFTS, translate("LettersPage", "Drafts")),
            Segment(REVIEW, translate("LettersPage", "Review")),
            Segment(AWAITED, translate("LettersPage", "Awaited")),
            Segment(CIRCULARS, translate("LettersPage", "Circulars")),
        )

    def segment_of(self, ref: Ref) -> str:
        """Circulars and letters received have segments of their own."""
        segment = self.list.segment()
        own = "" if segment in _OWN.values() else segment
        return _OWN.get(ref.kind, own)

    def header_actions(self) -> list[QAction]:
        """More (letterheads, series, register), delete, circular, new."""
        if self.list.segment() == RECEIVED:
            return self.received.header_actions(self.more.action)
        return [self.more.action, self._delete, self._circular, self._add]

    def delete_work(self, ref: Ref) -> Callable[[Any], object]:
        """Delete a draft; an issued letter is refused with what to do instead."""
        if ref.kind is Kind.CIRCULAR:
            return lambda session: service.delete_circular(session, ref)
        if ref.kind is Kind.INCOMING:
            return lambda session: delete_incoming(session, ref)
        return lambda session: service.delete(session, ref)

    def restore_work(self, ref: Ref) -> Callable[[Any], object]:
        """Bring a draft back."""
        if ref.kind is Kind.CIRCULAR:
            return lambda session: service.restore_circular(session, ref)
        if ref.kind is Kind.INCOMING:
            return lambda session: restore_incoming(session, ref)
        return lambda session: service.restore(session, ref)

    def refresh(self) -> None:
        """Read the register, its series, and what a new letter begins with."""
        if self.circular_flow.run.is_running and self._loaded:
            if not self._calm.isActive():
                self._calm.start()
            return
        self._read_all()

    def _read_all(self) -> None:
        super().refresh()
        self._read_series()
        self.received.prepare()
        self.templates.prepare()

    def create_new(self, kind: Kind | None = None) -> None:
        """Begin a letter, sent or received, or a circular, beside the list it will stand in."""
        segment = self.list.segment()
        kind = kind or (Kind.INCOMING if segment == RECEIVED else Kind.LETTER)
        wanted = _OWN.get(kind, "" if segment in _OWN.values() else segment)
        if segment != wanted:
            self.list.choose_segment(wanted)
        super().create_new(kind)

    def show_empty(self) -> None:
        """Show no letter and no paper."""
        super().show_empty()
        if self.list.segment() == CIRCULARS:
            self.detail.setCurrentWidget(self._no_circular)
        self.paper.clear()
        if self.list.segment() == RECEIVED:
            self.received.show_empty()
        self._delete.setEnabled(False)

    # What others use

    def start_letter(self, letter: Letter, source: Ref | None = None) -> None:
        """Begin a letter that comes of `source`: it is saved as a draft and shown."""

        def save(session: Any) -> Letter:
            fresh = service.prepare(session)
            begun = letter if fresh is None else with_defaults(letter, fresh)
            return service.save_letter(session, begun, source)

        def show(saved: Letter) -> None:
            if saved.id is not None:
                self.open_ref(Ref(Kind.LETTER, saved.id))

        self.ui.tasks.write(save, show, owner=self)

    def edit_series(self) -> None:
        """Show the series in a sheet."""
        self.ui.tasks.read(
            lambda session: (service.series(session), service.next_numbers(session)),
            lambda found: self._show_series_sheet(*found),
            owner=self,
        )

    def edit_letterheads(self) -> None:
        """Show the letterheads in a dialog."""
        self.ui.tasks.read(read_letterheads, self._show_letterheads, owner=self)

    # How it works

    def _show_letterheads(self, known: Known) -> None:
        self.letterheads = LetterheadsSheet(self.ui, self._press, known, self)
        self.letterheads.open()

    def _add_circulars(self, ui: Ui, press: Press) -> None:
        self.circular_flow = CircularFlow(ui, press, self.circulars)
        self.circular_flow.running_changed.connect(self._on_running)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._read_all)
        self.circulars.paper_wanted.connect(
            lambda letter: self.paper.show_letter(letter, at_once=True)
        )
        self.circulars.opened.connect(self._on_circular)
        self._circular = QAction(self.tr("Circular…"), self)
        self._circular.triggered.connect(self.start_circular)
        empty = EmptyState(
            self.tr("Circulars"),
            self.tr(
                "Write a letter once and send it to many: everybody gets it in their own language, "
                "with their own salutation and number. Choose one from the list or begin a new one."
            ),
            self.tr("New circular"),
        )
        self._no_circular = EmptyPanel(empty, self.start_circular)
        self.detail.addWidget(self._no_circular)
        self.list.segment_chosen.connect(self._on_segment)

    def start_circular(self) -> None:
        """Begin a circular; the list shows those that exist."""
        self.list.choose_segment(CIRCULARS)
        self.create_new(Kind.CIRCULAR)

    def _on_running(self, running: bool) -> None:
        if not running:
            self._read_all()

    def _on_segment(self, segment: str) -> None:
        editor = self.current_editor()
        kind = next((kind for kind, own in _OWN.items() if own == segment), Kind.LETTER)
        if editor is not self.editors[kind]:
            self.flush()
            self.show_empty()
        self.actions_changed.emit()

    def _on_circular(self, circular: Circular) -> None:
        issued = any(each.state is RecipientState.ISSUED for each in circular.recipients)
        self._delete.setText(self.tr("Delete circular"))
        self._delete.setEnabled(circular.id is not None and not issued)
        self.actions_changed.emit()
        if not circular.texts:
            self.paper.clear()

    def _show_series_sheet(self, series: tuple[Series, ...], following: Next) -> None:
        self.sheet = SeriesSheet(self.ui, series, following, self)
        self.sheet.open()

    def _on_letter(self, letter: Letter) -> None:
        self._delete.setEnabled(letter.id is not None and letter.state is LetterState.DRAFT)
        self._delete.setText(self.tr("Delete draft"))
        self.actions_changed.emit()
        self.paper.show_letter(letter, at_once=True)

    def _on_named(self, changes: Changes) -> None:
        if changes.kinds & _NAMED and self._loaded:
            self._read_series()
            self.editor.signs_for.ask()
            self.paper.again()

    def _read_series(self) -> None:
        # A write, because the first letter of an office makes its first series.
        self.ui.tasks.write(
            lambda session: (service.prepare(session), service.every_series(session)),
            lambda found: self._on_prepared(*found),
            owner=self,
            failed=lambda _error: None,
        )

    def _on_prepared(self, fresh: Letter | None, series: tuple[Series, ...]) -> None:
        self.editor.series.set_series(series)
        self.circulars.series.set_series(series)
        if fresh is not None:
            self.circulars.defaults = Circular(
                None, 0, series_id=fresh.series_id, signer_post_id=fresh.signer_post_id,
                day=fresh.day,
            )  # fmt: skip
        learnt = fresh is not None and fresh != self.editor.defaults
        self.editor.defaults = fresh
        waiting = self.current_editor() is self.editor and self.editor.current_ref() is None
        if learnt and waiting:
            self.editor.begin_with_defaults()
        if learnt and self.current_editor() is self.circulars:
            self.circulars.begin_with_defaults()
        self._say_where(series)

    def _say_where(self, series: tuple[Series, ...]) -> None:
        if series:
            calendar = series[0].calendar
            year = to_calendar(date.today(), calendar).year
            words = self.tr("Outgoing · {year}").format(
                year=localise_digits(str(year), ui_language())
            )
            self.subtitle_changed.emit(words)
