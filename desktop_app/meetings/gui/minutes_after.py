"""Joins the panel beside the minutes to the office: reads what belongs to them, writes each act."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from desktop_app.core.files import write_whole
from desktop_app.core.refs import Kind, Ref
from desktop_app.meetings import service, service_after
from desktop_app.meetings.body_records import Addendum, CorrectionState
from desktop_app.meetings.document_after import addendum_document
from desktop_app.meetings.document_signed import signed_document
from desktop_app.meetings.gui.export import Languages, MakeDocument, ask_languages, file_name
from desktop_app.meetings.gui.meeting_editor import MeetingEditor
from desktop_app.meetings.gui.minutes_panel import MinutesPanel
from desktop_app.meetings.gui.minutes_sheets import (
    AddendumSheet,
    ApproveSheet,
    CertificateSheet,
    CorrectionSheet,
    SignedSheet,
)
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.records import Meeting
from desktop_app.meetings.service_after import AfterMeeting
from desktop_app.meetings.translations import Lagging
from desktop_app.ui.context import Ui
from desktop_app.ui.sheet import Sheet


class MinutesAfter(QObject):
    """The acts of the panel in the meeting's editor."""

    def __init__(
        self,
        ui: Ui,
        page: QWidget,
        editor: MeetingEditor,
        port: MeetingsPort,
        export: Callable[[MakeDocument, Languages, str], None],
    ) -> None:
        super().__init__(page)
        self._ui, self._page, self._editor, self._port = ui, page, editor, port
        self._export = export
        self._asked = 0
        self.sheet: Sheet | None = None
        self.ask_save: Callable[[str], Path | None] = self._ask_save
        self.panel = MinutesPanel()
        editor.body.insertWidget(3, self.panel)
        editor.approve = self.approve
        editor.opened.connect(self._read)
        panel = self.panel
        panel.correction_wanted.connect(self._correct)
        panel.decided.connect(self._decide)
        panel.addendum_wanted.connect(self._add)
        panel.print_wanted.connect(self._print)
        panel.confirmed.connect(self._confirm)
        panel.scan_wanted.connect(self._scan)
        panel.certificate_wanted.connect(self._ask_certificate)
        panel.signed_wanted.connect(self._save_signed)

    def approve(self) -> None:
        """Ask at which meeting and on which day the minutes were approved."""
        self._open(ApproveSheet(self._ui, self._editor.base, self._page, _nothing))

    def _read(self, meeting: Meeting) -> None:
        self._asked += 1
        number, key, language = self._asked, meeting.id, self._ui.texts_language()
        if key is None:
            self.panel.hide()
            return
        self._ui.tasks.read(
            lambda session: service_after.after_meeting(session, key, language),
            lambda after: self._show(number, meeting, after),
            owner=self._page,
            failed=lambda _error: self.panel.hide(),
        )

    def _show(self, number: int, meeting: Meeting, after: AfterMeeting) -> None:
        if number == self._asked:
            self.panel.show_after(
                meeting,
                after,
                self._ui.texts_language(),
                can_sign=self._port.sign is not None,
            )

    def _saved(self, act: Callable[[], None]) -> None:
        """What was typed is saved first: each act makes a newer version of the minutes."""
        if self._editor.is_dirty:
            self._editor.save(lambda _stored: act())
        else:
            act()

    def _correct(self) -> None:
        self._saved(
            lambda: self._open(CorrectionSheet(self._ui, self._editor.base, self._page, _nothing))
        )

    def _decide(self, key: int, state: CorrectionState, answer: str) -> None:
        self._saved(
            lambda: self._editor.run(lambda session: service.decide(session, key, state, answer))
        )

    def _add(self) -> None:
        self._open(AddendumSheet(self._ui, self._editor.base, self._page, _nothing))

    def _confirm(self, part: Lagging) -> None:
        key = self._editor.base.id or 0
        named = Ref(Kind.DECISION, part.key) if part.kind is Kind.DECISION else part.key
        self._saved(
            lambda: self._editor.run(
                lambda session: service.confirm_language(session, key, named, part.language)
            )
        )

    def _print(self, addendum: Addendum, button: QPushButton) -> None:
        key = self._editor.base.id or 0

        def make(session: Any, languages: Languages, created: datetime) -> Any:
            paper = service.minutes_paper(session, key, languages)
            return addendum_document(paper, addendum, languages, created)

        def chosen(languages: Languages) -> None:
            title = f"{self._editor.base.title.best(*languages)} {addendum.number}"
            self._export(make, languages, title)

        ask_languages(button, chosen)

    def _scan(self) -> None:
        self._open(
            SignedSheet(self._ui, self._editor.base, self._port.as_pdf, self._page, _nothing)
        )

    def _ask_certificate(self) -> None:
        self._open(CertificateSheet(self._port.certificate(), self._sign, self._page))

    def _sign(self, passphrase: str, certificate: Path) -> None:
        """Read the paper, set and sign it away from the window, then keep it."""
        meeting, sheet, sign = self._editor.base, self.sheet, self._port.sign
        if sheet is None or sign is None:
            return
        key, created = meeting.id or 0, datetime.now().astimezone()
        languages = tuple(meeting.title) or (self._ui.texts_language(),)

        def keep(pdf: bytes) -> None:
            self._ui.tasks.write(
                lambda session: service.sign_minutes(session, key, pdf),
                lambda _meeting: sheet.finish(),
                owner=sheet,
                failed=sheet.fail,
            )
            self._port.remember(str(certificate))

        def set_it(document: Any) -> None:
            self._ui.tasks.compute(
                lambda _progress: sign(document, passphrase, certificate),
                keep,
                owner=sheet,
                failed=sheet.fail,
                label=self.tr("Signing"),
            )

        def read(session: Any) -> Any:
            paper = service.minutes_paper(session, key, languages)
            return signed_document(paper, languages, created)

        self._ui.tasks.read(read, set_it, owner=sheet, failed=sheet.fail)

    def _save_signed(self) -> None:
        meeting = self._editor.base
        key = meeting.id or 0
        path = self.ask_save(file_name(meeting.title.best(self._ui.texts_language())))
        if path is None:
            return
        self._ui.tasks.read(
            lambda session: write_whole(path, service.signed_pdf(session, key), overwrite=True),
            lambda _nothing: self._ui.messages.info(
                self.tr("Saved {name}.").format(name=path.name)
            ),
            owner=self._page,
        )

    def _ask_save(self, name: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save the signed paper"), f"{name}.pdf", "PDF (*.pdf)"
        )
        return Path(chosen) if chosen else None

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.open()


def _nothing() -> None:
    """The change bus shows what was written."""
