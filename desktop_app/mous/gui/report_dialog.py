"""Chooses a yearly report, shows it, and saves it as a PDF or as a workbook."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.calendars import Calendar, to_calendar
from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.mous import service
from desktop_app.mous.document_report import report_document
from desktop_app.mous.gui.country_field import CountryChoice
from desktop_app.mous.gui.port import MouPort
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.gui.print_dialog import file_name
from desktop_app.mous.report_records import ReportPaper, ReportScope, ReportWish
from desktop_app.mous.service_reports import report
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField, NumberField
from desktop_app.ui.labels import leading_calendar, ui_language
from desktop_app.ui.paper_dialog import PaperDialog, Setting, Step
from desktop_app.ui.parts import button
from desktop_app.ui.ref_field import RefField

translate = QCoreApplication.translate
AskBook = Callable[[QWidget, str], Path | None]
_SUBJECTS = {
    ReportScope.MOU: "memorandum",
    ReportScope.MEMBER: "member",
    ReportScope.COUNTRY: "country",
}


def ask_workbook(parent: QWidget, proposal: str) -> Path | None:
    """The system's own dialog; it asks before a file is replaced."""
    title = translate("ReportDialog", "Save as workbook")
    pattern = translate("ReportDialog", "Excel workbooks (*.xlsx)")
    name, _kind = QFileDialog.getSaveFileName(parent, title, f"{proposal}.xlsx", pattern)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")


class ReportDialog(PaperDialog):
    """The report of one memorandum, member or country in one year."""

    def __init__(
        self,
        ui: Ui,
        press: MouPress,
        port: MouPort,
        mou: Ref | None,
        now: datetime,
        parent: QWidget,
    ) -> None:
        super().__init__(ui, translate("ReportDialog", "Yearly report"), press.pages, parent)
        self._press, self._port, self._now = press, port, now
        self.ask_workbook: AskBook = ask_workbook
        self.paper: ReportPaper | None = None
        self._build()
        self.form.field("memorandum").set_value(mou)
        self.form.field("scope").set_value(ReportScope.MOU if mou else ReportScope.MEMBER)
        self.book_button = button(self.tr("Save as workbook…"), self.save_workbook)
        self.form.add_widget(self.book_button)
        self.form.changed.connect(self._show_fields)
        self._show_fields()
        self.again()

    def again(self) -> None:
        """Another report: the workbook waits for it too."""
        self.paper = None
        if hasattr(self, "book_button"):
            self.book_button.setEnabled(False)
        super().again()

    def wish(self) -> ReportWish:
        """The report that is chosen; raises UserError while nothing is."""
        values = {name: self.form.field(name).value() for name in ("scope", "year", "calendar")}
        scope = values["scope"]
        subject = self.form.field(_SUBJECTS[scope]).value()
        if not subject:
            raise UserError(
                translate("ReportDialog", "Nothing is chosen yet."),
                translate("ReportDialog", "Choose what the report is about."),
            )
        key = subject.id if isinstance(subject, Ref) else subject
        language = self.form.field("language").value()
        return ReportWish(scope, key, values["year"], values["calendar"], language)

    def reading(self) -> Callable[[Any], Any]:
        """Read what happened in the year; a choice that gives none is said where the paper is."""
        try:
            wish = self.wish()
        except UserError as error:
            refused = error
            return lambda _session: refused
        return lambda session: report(session, wish)

    def setting(self, found: Any) -> Setting:
        """The report as a paper."""
        if isinstance(found, UserError):
            raise found
        self.paper = found
        self.book_button.setEnabled(True)
        document = report_document(found, self._now)

        def work(step: Step) -> bytes:
            step(0, 1)
            return self._press.typeset(document)

        return work

    def file_name(self) -> str:
        """What it is about, and the year."""
        paper = self.paper
        return file_name(f"{paper.subject} {paper.wish.year}") if paper else "report"

    def save_workbook(self) -> None:
        """Write the report as a workbook where the officer says."""
        paper = self.paper
        path = self.ask_workbook(self, self.file_name()) if paper is not None else None
        if paper is None or path is None:
            return
        workbook = self._port.workbook
        self.ui.tasks.compute(
            lambda _progress: write_whole(path, workbook(paper), overwrite=True),
            lambda _nothing: self.ui.messages.info(self.tr("Saved {name}.").format(name=path.name)),
            owner=self,
        )

    def _build(self) -> None:
        form, calendar = self.form, leading_calendar()
        form.add("scope", self.tr("Report of"), ChoiceField(ReportScope))
        form.add("memorandum", self.tr("Memorandum"), RefField(self.ui, self._mous, self._describe))
        form.add("member", self.tr("Member"), RefField(self.ui, self._members, service.describe))
        names = service.country_names(ui_language())
        form.add("country", self.tr("Country"), CountryChoice(names))
        year = NumberField(1, 9000)
        year.set_value(to_calendar(date.today(), calendar).year)
        form.add("year", self.tr("Year"), year)
        form.add("calendar", self.tr("Calendar"), ChoiceField(Calendar))
        form.add("language", self.tr("Language"), ChoiceField(Language))
        form.field("calendar").set_value(calendar)
        form.field("language").set_value(ui_language())

    def _mous(self, session: Any, words: str) -> tuple[Summary, ...]:
        return service.parent_options(session, words, self.ui.texts_language())

    def _members(self, session: Any, words: str) -> tuple[Summary, ...]:
        return service.party_options(session, words, self.ui.texts_language())

    def _describe(self, session: Any, ref: Ref) -> Summary:
        return service.describe_mou(session, ref, self.ui.texts_language())

    def _show_fields(self) -> None:
        chosen = self.form.field("scope").value()
        for scope, name in _SUBJECTS.items():
            self.form.show_cell(name, scope is chosen)


def current_mou(ref: Ref | None) -> Ref | None:
    """The memorandum shown, if it is one."""
    return ref if ref is not None and ref.kind is Kind.MOU else None
