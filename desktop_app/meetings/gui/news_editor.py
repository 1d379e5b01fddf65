"""The editor of a news item: its texts, what stands against it, and its release."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop_app.contacts.records import TitleProblem
from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.meetings import service
from desktop_app.meetings.records import NewsItem, NewsState
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.labels import format_dates, label, sentence
from desktop_app.ui.parts import button, clear, plain_label, row
from desktop_app.ui.pills import Pill, PillLabel, Tone
from desktop_app.ui.text_fields import TextsField


class ProblemsPanel(QFrame):
    """What keeps a news item in the office: each sentence with the way to mend it."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.setObjectName("card")
        self._ui = ui
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(
            self.tr("Reason for releasing it all the same; it is kept in the history")
        )
        self.reason.setAccessibleName(self.reason.placeholderText())
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 12)
        box.setSpacing(8)
        box.addWidget(plain_label(self.tr("Titles to check before release"), name="h2"))
        box.addLayout(self._list)
        box.addWidget(self.reason)

    def show_problems(self, problems: tuple[TitleProblem, ...]) -> None:
        """Show the problems; without one the panel is gone."""
        clear(self._list)
        for problem in problems:
            self._list.addWidget(self._row(problem))
        self.reason.setVisible(any(p.trouble in service.BLOCKING for p in problems))
        self.reason.clear()
        self.setVisible(bool(problems))

    def _row(self, problem: TitleProblem) -> QFrame:
        ref = Ref(Kind.POST, problem.post_id)
        pill = PillLabel(Pill(label(problem.trouble), Tone.AMBER))
        check = button(self.tr("Check title"), lambda: self._ui.jump.to(ref), name="flat")
        frame = QFrame()
        line = row(plain_label(sentence(problem.sentence), wrap=True), pill, check)
        line.setStretch(0, 1)
        frame.setLayout(line)
        return frame


class NewsEditor(Editor[NewsItem]):
    """One news item; released only with verified titles or a reason."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.NEWS, parent)
        self.problems = ProblemsPanel(ui)
        self._state, self._about = PillLabel(), plain_label(name="small", wrap=True)
        self.back = button(self.tr("‹ Meeting"), self._to_meeting, name="flat")
        head = QWidget()
        line = row(self.back, self._state, self._about)
        line.setStretch(2, 1)
        head.setLayout(line)
        self.body.insertWidget(2, head)
        self.body.insertWidget(3, self.problems)
        self.form.add("headline", self.tr("Headline"), TextsField(), required=True)
        self.form.add("body", self.tr("Text"), TextsField(multiline=True, lines=9))
        self.footer.add_button(self.tr("Copy text"), self._copy_text)
        self.export_button = self.footer.add_button(self.tr("Export PDF…"), lambda: None)
        self.release_button = self.footer.add_button(self.tr("Release"), self.release, primary=True)

    def new_record(self) -> NewsItem:
        """An empty item; items are drafted from a meeting."""
        return NewsItem(None, 0, 0)

    def load_work(self, ref: Ref) -> Callable[[Any], NewsItem]:
        """Read the item with what stands against it."""
        return lambda session: service.news(session, ref.id)

    def save_work(self, record: NewsItem) -> Callable[[Any], NewsItem]:
        """Save the texts."""
        return lambda session: service.save_news(session, record)

    def on_record(self, record: NewsItem) -> None:
        """A released item can be read, copied and printed."""
        released = record.state is NewsState.RELEASED
        tone = Tone.GREEN if released else Tone.TEAL
        self._state.set_pill(Pill(label(record.state), tone))
        self._about.setText(self._history(record))
        self.problems.show_problems(record.problems)
        self.release_button.setVisible(not released)
        self.set_read_only(
            released, self.tr("Released: the text stays as it is.") if released else ""
        )

    def release(self) -> None:
        """Save what was typed, then release, with the reason where one was typed."""
        if self.is_dirty:
            reason = self.problems.reason.text()
            self.save(lambda stored: self._release(stored, reason))
        else:
            self._release(self.base, self.problems.reason.text())

    def _release(self, item: NewsItem, reason: str) -> None:
        number = item.id
        if number is not None:
            self.ui.tasks.write(
                lambda session: service.release_news(session, number, reason),
                lambda _item: self.ui.messages.info(self.tr("The news item is released.")),
                owner=self,
                failed=self._refused,
            )

    def _refused(self, error: UserError) -> None:
        self.notice.say(str(error), "alert")
        self.scroller.ensureVisible(0, 0)

    def _history(self, record: NewsItem) -> str:
        parts = [format_dates(record.released_on)]
        if record.override_reason:
            parts.append(self.tr("released with a reason: {reason}").format(
                reason=record.override_reason))  # fmt: skip
        if record.is_sample:
            parts.append(self.tr("sample"))
        return " · ".join(part for part in parts if part)

    def _copy_text(self) -> None:
        """Headline and text of each language, as typed now."""
        fields = self.form.field("headline").value(), self.form.field("body").value()
        texts = [
            f"{fields[0].get(each, '')}\n\n{fields[1].get(each, '')}".strip()
            for each in PAPER_LANGUAGES
        ]
        QGuiApplication.clipboard().setText("\n\n\n".join(text for text in texts if text))
        self.ui.messages.info(self.tr("The text is copied."))

    def _to_meeting(self) -> None:
        self.ui.jump.to(Ref(Kind.MEETING, self.base.meeting_id))

    def _on_changes(self, changes: Changes) -> None:
        """A title verified among the contacts changes what stands against the item."""
        super()._on_changes(changes)
        ref = self.current_ref()
        people = {Kind.PERSON, Kind.POST, Kind.ORGANISATION, Kind.MEETING}
        if ref is not None and ref not in changes.refs and changes.kinds & people:
            self.ui.tasks.read(
                lambda session: service.news_problems(session, ref.id),
                self.problems.show_problems,
                owner=self,
                failed=lambda _error: None,
            )
