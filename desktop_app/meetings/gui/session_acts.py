"""What can be done with a session before it is held: its agenda on paper, its invitations, and
calendar files in and out."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.core.files import write_whole
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.meetings import service, service_actions, service_calendar, service_sessions
from desktop_app.meetings.action_records import ActionLine, ActionQuery
from desktop_app.meetings.body_records import Body, SessionState
from desktop_app.meetings.calendar_records import CalendarFile, CalendarPlan, Invitation, Method
from desktop_app.meetings.document_agenda import agenda_document
from desktop_app.meetings.gui.clock_field import system_zone
from desktop_app.meetings.gui.export import Languages, export, file_name
from desktop_app.meetings.gui.import_sheet import ImportSheet
from desktop_app.meetings.gui.meeting_editor import MeetingEditor
from desktop_app.meetings.gui.plan_sheet import PlanSheet
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.records import Meeting, MinutesState
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import label, ui_language
from desktop_app.ui.parts import menu_text

_HELD = (SessionState.HELD, SessionState.RUNNING)


class SessionActs(QObject):
    """The acts of the page's menu. Each saves the meeting first, so that paper and record agree."""

    letters_wanted = Signal(object)
    """Carries the `Meeting` to which people are to be invited by letter."""

    def __init__(
        self,
        ui: Ui,
        page: QWidget,
        editor: MeetingEditor,
        port: MeetingsPort,
        typeset: Callable[[Any], bytes],
    ) -> None:
        super().__init__(page)
        self._ui, self._page, self._editor = ui, page, editor
        self._port, self._typeset = port, typeset
        self.ask_save: Callable[[str, str], Path | None] = self._ask_save
        self.ask_open: Callable[[], Path | None] = self._ask_open
        self.query: Callable[[], ActionQuery] = ActionQuery
        self.sheet: PlanSheet | ImportSheet | None = None
        self.agenda = self._in_languages(self.tr("Agenda as PDF"), self.print_agenda, both=True)
        self.invite = self._in_languages(self.tr("Invitation for calendars"), self.save_event)
        self.renew = self._action(self.tr("Bring what was left over"), self.renew_agenda)
        self.letters = self._action(self.tr("Invite by letter…"), self.write_letters)
        self.call_off = self._action(self.tr("Call the session off"), self.cancel)
        self.bring_in = self._action(self.tr("Import a calendar (.ics)…"), self.import_file)
        self.csv = self._action(self.tr("Actions as CSV…"), partial(self.export_actions, "csv"))
        self.xlsx = self._action(
            self.tr("Actions as a workbook…"), partial(self.export_actions, "xlsx")
        )

    def groups(self) -> tuple[Sequence[QAction], ...]:
        """The actions for the menu, group by group."""
        return (
            (self.agenda.menuAction(), self.renew),
            (self.invite.menuAction(), self.letters, self.call_off),
            (self.bring_in, self.csv, self.xlsx),
        )

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Offer what can be done with the meeting that is shown."""
        draft = meeting is not None and meeting.state is MinutesState.DRAFT
        coming = draft and meeting is not None and meeting.session_state not in _HELD
        off = meeting is not None and meeting.session_state is SessionState.CANCELLED
        for menu in (self.agenda, self.invite):
            menu.menuAction().setEnabled(meeting is not None)
        self.letters.setEnabled(coming and not off)
        self.call_off.setEnabled(coming and not off)
        if off:
            self._editor.notice.say(self.tr("This session is called off."), "warning")
        of_body = meeting is not None and meeting.body_id is not None
        self.renew.setEnabled(coming and of_body and not off)

    def plan(self, body: Body) -> None:
        """Ask when the next session of a body is, and open it."""
        self.sheet = PlanSheet(
            self._ui,
            body,
            self._port,
            lambda meeting: self._ui.jump.to(Ref(Kind.MEETING, meeting.id or 0)),
            self._page,
        )
        self.sheet.open()

    def print_agenda(self, languages: Languages) -> None:
        """Set the agenda on paper and save it."""

        def set_it(meeting: Meeting) -> None:
            key = meeting.id or 0
            path = self.ask_save(file_name(meeting.title.best(*languages)), "pdf")
            if path is not None:
                export(
                    self._ui,
                    self._page,
                    lambda session, chosen, created: agenda_document(
                        service.minutes_paper(session, key, chosen), chosen, created
                    ),
                    self._typeset,
                    languages,
                    path,
                )

        self._saved(set_it)

    def save_event(self, languages: Languages) -> None:
        """Save the invitation, its newer version or its cancellation as a calendar file."""

        def read(meeting: Meeting) -> None:
            key = meeting.id or 0
            self._ui.tasks.write(
                lambda session: service_calendar.invitation(session, key, languages[0]),
                self._write_event,
                owner=self._page,
            )

        self._saved(read)

    def renew_agenda(self) -> None:
        """Bring upon the agenda what has come up since."""
        port = self._port

        def renew(meeting: Meeting) -> None:
            key = meeting.id or 0

            def work(session: Any) -> object:
                day = meeting.day or date.today()
                due = port.reviews(session, day, meeting.body_id or 0)
                return service_sessions.renew_agenda(session, key, due)

            self._ui.tasks.write(work, lambda _value: None, owner=self._page)

        self._saved(renew)

    def write_letters(self) -> None:
        """Begin the letters of invitation."""
        self._saved(self.letters_wanted.emit)

    def cancel(self) -> None:
        """Call the session off; those invited get a calendar file that says so."""

        def work(meeting: Meeting) -> None:
            key = meeting.id or 0
            self._ui.tasks.write(
                lambda session: service_sessions.cancel_session(session, key),
                lambda _value: self._ui.messages.info(
                    self.tr("The session is called off. Send those invited its calendar file."),
                    partial(self.hold, key),
                ),
                owner=self._page,
            )

        self._saved(work)

    def hold(self, key: int) -> None:
        """A session that was called off is held after all."""
        self._ui.tasks.write(
            lambda session: service_sessions.hold_after_all(session, key),
            lambda _value: None,
            owner=self._page,
        )

    def import_file(self) -> None:
        """Read a calendar file in a child process, then show what it would do."""
        exchange, path = self._port.exchange, self.ask_open()
        if exchange is None or path is None:
            return
        zone = system_zone()

        def plan(file: CalendarFile) -> None:
            self._ui.tasks.read(
                lambda session: exchange.plan_events(session, file),
                partial(self._show_plan, path.name),
                owner=self._page,
            )

        self._ui.tasks.compute(
            lambda progress: exchange.read_file(path, zone, progress),
            plan,
            owner=self._page,
            label=self.tr("Reading {name}").format(name=path.name),
            cancellable=True,
        )

    def export_actions(self, ending: str) -> None:
        """Save the actions that the list would show as a table."""
        exchange, query, language = self._port.exchange, self.query(), self._ui.texts_language()
        path = self.ask_save(self.tr("actions"), ending) if exchange is not None else None
        if exchange is None or path is None:
            return

        def write(lines: tuple[ActionLine, ...]) -> None:
            make = exchange.write_csv if ending == "csv" else exchange.write_xlsx
            self._keep(path, make(lines, ui_language(), _look_up))

        self._ui.tasks.read(
            lambda session: service_actions.actions(session, query, language),
            write,
            owner=self._page,
        )

    def _show_plan(self, name: str, plan: CalendarPlan) -> None:
        assert self._port.exchange is not None
        self.sheet = ImportSheet(self._ui, self._port.exchange, name, plan, self._page)
        self.sheet.open()

    def _write_event(self, found: Invitation) -> None:
        exchange = self._port.exchange
        path = self.ask_save(file_name(found.event.summary), "ics")
        if exchange is None or path is None:
            return
        said = self.tr("Saved {name}.").format(name=path.name)
        if found.unreached:
            people = self.tr(", ").join(found.unreached)
            missing = self.tr("Without an e-mail address: {people}.").format(people=people)
            said = f"{said} {missing}"
        self._keep(path, exchange.write_event(found.event, Method.REQUEST), said)

    def _keep(self, path: Path, data: bytes, said: str = "") -> None:
        words = said or self.tr("Saved {name}.").format(name=path.name)
        self._ui.tasks.compute(
            lambda _progress: write_whole(path, data, overwrite=True),
            lambda _nothing: self._ui.messages.info(words),
            owner=self._page,
        )

    def _saved(self, then: Callable[[Meeting], object]) -> None:
        """Go on with the meeting as it is stored."""
        editor = self._editor
        if editor.is_dirty or editor.base.id is None:

            def go(stored: Meeting) -> None:
                then(stored)

            editor.save(go)
        else:
            then(editor.base)

    def _action(self, text: str, slot: Callable[[], object]) -> QAction:
        made = QAction(text, self)
        made.triggered.connect(lambda _on=False: slot())
        return made

    def _in_languages(
        self, title: str, act: Callable[[Languages], object], *, both: bool = False
    ) -> QMenu:
        menu = QMenu(title, self._page)
        choices: list[tuple[str, Languages]] = [
            (label(language), (language,)) for language in PAPER_LANGUAGES
        ]
        if both:
            two = (Language.EN, Language.FA)
            choices.append((self.tr("English and Persian in one file"), two))
        for text, languages in choices:
            menu.addAction(menu_text(text)).triggered.connect(_call(act, languages))
        return menu

    def _ask_save(self, name: str, ending: str) -> Path | None:
        pattern = f"{ending.upper()} (*.{ending})"
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save as"), f"{name}.{ending}", pattern
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(f".{ending}")

    def _ask_open(self) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Import a calendar"), "", "iCalendar (*.ics *.ical *.ifb)"
        )
        return Path(chosen) if chosen else None


def _look_up(text: str) -> str:
    """A word of a table, or the label of an enum member, in the interface's language."""
    found = QCoreApplication.translate("Sheets", text)
    return found if found != text else QCoreApplication.translate("Labels", text)


def _call(act: Callable[[Languages], object], languages: Languages) -> Callable[..., object]:
    return lambda _on=False: act(languages)
