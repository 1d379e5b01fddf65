"""The page of meetings: the list, the minutes, and the news that come of them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.meetings import service, service_actions, service_bodies
from desktop_app.meetings.document import minutes_document, news_document
from desktop_app.meetings.gui import lists
from desktop_app.meetings.gui.action_editor import ActionEditor
from desktop_app.meetings.gui.body_editor import BodyEditor
from desktop_app.meetings.gui.export import (
    Languages,
    MakeDocument,
    ask_languages,
    ask_path,
    export,
    file_name,
)
from desktop_app.meetings.gui.meeting_editor import MeetingEditor
from desktop_app.meetings.gui.minutes_after import MinutesAfter
from desktop_app.meetings.gui.minutes_exports import MinutesExports
from desktop_app.meetings.gui.news_editor import NewsEditor
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.gui.session_acts import SessionActs
from desktop_app.meetings.gui.session_begin import SessionOpener
from desktop_app.meetings.records import Arrangement, NewsItem
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.list_panel import ListPanel
from desktop_app.ui.master_detail import MasterDetail, Segment
from desktop_app.ui.more_menu import MoreMenu
from desktop_app.ui.parts import EmptyPanel, EmptyState
from desktop_app.ui.records_model import Row

_SEGMENTS = {Kind.BODY: lists.BODIES, Kind.ACTION: lists.ACTIONS}
_LIST_LIMIT = 5000
"""More meetings than an office holds in a generation; what lies beyond is found by searching."""


class MeetingsPage(MasterDetail):
    """Meetings; `typeset` turns the description of a paper into a PDF, in any thread."""

    kinds = frozenset({Kind.MEETING, Kind.DECISION, Kind.ACTION, Kind.NEWS, Kind.BODY})

    letter_requested = Signal(object, object)
    """Carries the `Decision` that a letter shall follow from, and its `Meeting`."""
    mou_requested = Signal(object, object)
    """Carries the `Decision` that a memorandum shall follow from, and its `Meeting`."""

    invitations_requested = Signal(object)
    """Carries the `Meeting` to which its attendees are to be invited by letter."""

    def __init__(
        self,
        ui: Ui,
        typeset: Callable[[Any], bytes],
        parent: QWidget | None = None,
        port: MeetingsPort = MeetingsPort(),  # noqa: B008
    ) -> None:
        meeting, news = MeetingEditor(ui), NewsEditor(ui)
        body, action = BodyEditor(ui, port), ActionEditor(ui, port)
        translate = QCoreApplication.translate
        empty = EmptyState(
            translate("MeetingsPage", "Minutes, decisions and what comes of them"),
            translate(
                "MeetingsPage",
                "Choose a meeting, or begin one. Its decisions get permanent numbers, and letters, "
                "memoranda and news follow from them.",
            ),
            translate("MeetingsPage", "New meeting"),
        )
        editors: dict[Kind, Editor[Any]] = {
            Kind.MEETING: meeting, Kind.NEWS: news, Kind.BODY: body, Kind.ACTION: action
        }  # fmt: skip
        super().__init__(ui, editors, empty, parent)
        self.meeting_editor, self.news_editor = meeting, news
        self.body_editor, self.action_editor = body, action
        self.acts = SessionActs(ui, self, meeting, port, typeset)
        self.sessions = SessionOpener(ui, port, self)
        self._typeset = typeset
        self.after = MinutesAfter(ui, self, meeting, port, self._export)
        self.exports = MinutesExports(ui, self, meeting, port, typeset)
        self.ask_path: Callable[[QWidget, str], Path | None] = ask_path
        self._add_buttons()
        self.meeting_editor.letter_wanted.connect(self.letter_requested)
        self.meeting_editor.mou_wanted.connect(self.mou_requested)
        self.current_changed.connect(self._on_current_ref)
        self._empties = {lists.MEETINGS: self._empty}
        for segment, state in lists.empty_states().items():
            self._empties[segment] = EmptyPanel(state, self.create_new)
            self.detail.addWidget(self._empties[segment])

    def title(self) -> str:
        """The page's name."""
        return self.tr("Meetings")

    def segments(self) -> tuple[Segment, ...]:
        """Meetings, the bodies whose sessions they are, the actions of all of them."""
        return (
            Segment(lists.MEETINGS, self.tr("Meetings")),
            Segment(lists.BODIES, self.tr("Bodies")),
            Segment(lists.ACTIONS, self.tr("Actions")),
        )

    def segment_of(self, ref: Ref) -> str:
        """Bodies and actions have segments of their own."""
        return _SEGMENTS.get(ref.kind, lists.MEETINGS)

    def new_kind(self) -> Kind:
        """A body among the bodies, else a meeting."""
        return Kind.BODY if self.list.segment() == lists.BODIES else Kind.MEETING

    def create_new(self, kind: Kind | None = None) -> None:
        """Begin a record, its list beside it."""
        wanted = kind or self.new_kind()
        self.list.choose_segment(_SEGMENTS.get(wanted, lists.MEETINGS))
        super().create_new(wanted)

    def header_actions(self) -> list[QAction]:
        """More, delete and new."""
        return [self.more.action, self._delete, self._new]

    def load_rows(self, segment: str) -> Callable[[Any], tuple[Row, ...]]:
        """Meetings, the newest first; bodies by name; actions as chosen."""
        language, query = self.ui.texts_language(), self.choice.query()
        if segment == lists.BODIES:
            return lambda session: tuple(
                lists.body_row(line, language) for line in service_bodies.bodies(session)
            )
        if segment == lists.ACTIONS:
            return lambda session: tuple(
                lists.action_row(line, language)
                for line in service_actions.actions(session, query, language)
            )
        return lambda session: tuple(
            lists.meeting_row(line, language) for line in service.rows(session, limit=_LIST_LIMIT)
        )

    def open_ref(self, ref: Ref) -> None:
        """Decisions and actions are shown in their meeting, an action of the list by itself."""
        among = self.list.segment() == lists.ACTIONS and self.list.model.index_of(ref).isValid()
        if ref.kind is Kind.DECISION or (ref.kind is Kind.ACTION and not among):
            self.ui.tasks.read(
                lambda session: service.meeting_of(session, ref),
                lambda meeting: self.open_ref(Ref(Kind.MEETING, meeting)),
                owner=self,
            )
        else:
            super().open_ref(ref)

    def delete_work(self, ref: Ref) -> Callable[[Any], object] | None:
        """Take the record out of sight."""
        return lambda session: service.delete(session, ref)

    def restore_work(self, ref: Ref) -> Callable[[Any], object] | None:
        """Bring it back."""
        return lambda session: service.restore(session, ref)

    def start_session(self) -> None:
        """Open the window of the session; saves first."""
        editor = self.meeting_editor
        if editor.is_dirty or editor.base.id is None:
            editor.save(lambda _stored: self.start_session())
        else:
            self.sessions.start(editor.base.id)

    def flush(self) -> None:
        """What is typed in the window of a session is stored, too."""
        super().flush()
        self.sessions.flush()

    def show_news(self) -> None:
        """Open the news item of the meeting, drafting it where there is none; saves first."""
        editor = self.meeting_editor
        if editor.is_dirty or editor.base.id is None:
            editor.save(lambda _stored: self.show_news())
            return
        number = editor.base.id
        self.ui.tasks.write(
            lambda session: _news_of(session, number),
            lambda item: self.open_ref(Ref(Kind.NEWS, item.id or 0)),
            owner=self,
        )

    def export_minutes(
        self, languages: Languages, arrangement: Arrangement = Arrangement.AFTER
    ) -> None:
        """Print the minutes to a file; saves first."""
        editor = self.meeting_editor
        if editor.is_dirty or editor.base.id is None:
            editor.save(lambda _stored: self.export_minutes(languages, arrangement))
            return
        title = editor.base.title.best(*languages)
        self._export(partial(_minutes, editor.base.id, arrangement), languages, title)

    def ask_minutes(self, button: QPushButton) -> None:
        """Ask in which languages; those of the title may stand side by side, two by two."""
        written = tuple(each for each in Language if each in self.meeting_editor.base.title)
        ask_languages(
            button,
            self.export_minutes,
            lambda pair: self.export_minutes(pair, Arrangement.COLUMNS),
            tuple(combinations(written, 2)),
        )

    def export_news(self, languages: Languages) -> None:
        """Print the news item to a file; saves first."""
        editor = self.news_editor
        if editor.is_dirty:
            editor.save(lambda _stored: self.export_news(languages))
            return
        title = editor.base.headline.best(*languages)
        self._export(partial(_news, editor.base.id or 0), languages, title)

    def _export(self, make: MakeDocument, languages: Languages, title: str) -> None:
        path = self.ask_path(self, file_name(title))
        if path is not None:
            export(self.ui, self, make, self._typeset, languages, path)

    def make_list(self) -> ListPanel:
        """The list, with what the actions are chosen by over it."""
        panel = super().make_list()
        self.choice = lists.ActionChoice()
        panel.add_tool(self.choice)
        self.choice.hide()
        self.choice.changed.connect(self.refresh)
        panel.segment_chosen.connect(self._on_segment)
        return panel

    def _on_segment(self, segment: str) -> None:
        self.choice.setVisible(segment == lists.ACTIONS)
        among_bodies = segment == lists.BODIES
        self._new.setText(self.tr("New body") if among_bodies else self.tr("New meeting"))
        self.actions_changed.emit()
        self._empty = self._empties[segment]
        editor = self.current_editor()
        if editor is None or not editor.is_dirty:
            self.show_empty()

    def _add_buttons(self) -> None:
        self.more = MoreMenu(self)
        for group in self.acts.groups():
            self.more.add(group)
        self.more.add(self.exports.actions())
        self.acts.query = self.choice.query
        self.acts.letters_wanted.connect(self.invitations_requested)
        self.body_editor.plan_wanted.connect(self.acts.plan)
        self.meeting_editor.opened.connect(self.acts.show_meeting)
        self.meeting_editor.saved.connect(self.acts.show_meeting)
        self.acts.show_meeting(None)
        self._new = QAction(self.tr("New meeting"), self)
        self._new.triggered.connect(lambda: self.create_new())
        self._delete = QAction(self.tr("Delete"), self)
        self._delete.setEnabled(False)
        self._delete.triggered.connect(self.delete_current)
        footer = self.meeting_editor.footer
        begin = footer.add_button("", self.start_session)
        self.sessions.offer(begin, self.meeting_editor)
        footer.add_button(self.tr("News…"), self.show_news)
        minutes = footer.add_button(self.tr("Export minutes…"), lambda: None)
        minutes.clicked.connect(lambda: self.ask_minutes(minutes))
        news = self.news_editor.export_button
        news.clicked.connect(lambda: ask_languages(news, self.export_news))

    def _on_current_ref(self, ref: Ref | None) -> None:
        self._delete.setEnabled(ref is not None and ref.kind is not Kind.ACTION)
        if ref is None or ref.kind is not Kind.MEETING:
            self.acts.show_meeting(None)


def _news_of(session: Any, meeting: int) -> NewsItem:
    """The latest item of the meeting, else a new draft."""
    known = service.news_of(session, meeting)
    return known[-1] if known else service.save_news(session, service.draft_news(session, meeting))


def _minutes(
    meeting: int, arrangement: Arrangement, session: Any, languages: Languages, created: datetime
) -> Any:
    paper = service.minutes_paper(session, meeting, languages)
    return minutes_document(paper, languages, created, arrangement)


def _news(news: int, session: Any, languages: Languages, created: datetime) -> Any:
    item = service.news(session, news)
    paper = service.minutes_paper(session, item.meeting_id, languages)
    return news_document(paper, item, languages, created)
