"""What is done under a memorandum: a short list, each line opened by a click."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.mous import service_activities as activities
from desktop_app.mous.gui.activity_sheet import ActivitySheet
from desktop_app.mous.life_records import Activity, ActivityState
from desktop_app.mous.records import Mou
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, format_date, label
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, clear, plain_label, row, rule
from desktop_app.ui.pills import Pill, PillLabel, Tone
from desktop_app.ui.row_button import RowButton

_TONES = {
    ActivityState.PLANNED: Tone.NEUTRAL,
    ActivityState.RUNNING: Tone.TEAL,
    ActivityState.DONE: Tone.GREEN,
    ActivityState.CANCELLED: Tone.RED,
}


class ActivitiesPanel(QWidget):
    """The activities of the memorandum shown, latest first."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._mou: Mou | None = None
        self.sheet: ActivitySheet | None = None
        self.openers: list[RowButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(7)
        self._empty = plain_label(
            self.tr("Nothing is entered that was planned or done under it."),
            name="muted",
            wrap=True,
        )
        self.add_button = button(self.tr("Add activity…"), self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(7)
        box.addWidget(plain_label(self.tr("Activities"), name="h2"))
        box.addWidget(rule())
        box.addLayout(self._list)
        box.addWidget(self._empty)
        box.addLayout(row(self.add_button, None))
        self.hide()

    def show_mou(self, mou: Mou) -> None:
        """Read the activities of a memorandum; nothing before its first save."""
        other = self._mou is None or self._mou.id != mou.id
        self._mou = mou
        self.setHidden(mou.id is None)
        if other:
            self._show(mou.id or 0, ())
        key = mou.id
        if key is not None:
            self._ui.tasks.read(
                lambda session: activities.activities(session, key),
                partial(self._show, key),
                owner=self,
            )

    def add(self) -> None:
        """Begin a new activity."""
        if self._mou is not None and self._mou.id is not None:
            self.edit(Activity(None, 0, self._mou.id, is_sample=self._mou.is_sample))

    def edit(self, activity: Activity) -> None:
        """Open an activity in its sheet."""
        self.sheet = ActivitySheet(self._ui, activity, self.window())
        self.sheet.finished.connect(lambda _result: self._forget())
        self.sheet.open()

    def lines(self) -> list[str]:
        """The titles shown."""
        return [each.accessibleName() for each in self.openers]

    def _forget(self) -> None:
        self.sheet = None

    def _show(self, key: int, found: tuple[Activity, ...]) -> None:
        if self._mou is None or (self._mou.id or 0) != key:
            return
        clear(self._list)
        self.openers = []
        language = self._ui.texts_language()
        for activity in found:
            self._list.addWidget(self._line(activity, language))
        self._empty.setHidden(bool(found))

    def _line(self, activity: Activity, language: Language) -> QWidget:
        title = activity.title.best(language)
        pill = PillLabel()
        pill.set_pill(Pill(label(activity.state), _TONES[activity.state]))
        people = (
            self.tr("{count} people").format(count=count_text(activity.people))
            if activity.people
            else ""
        )
        about = (label(activity.kind), format_date(activity.since), people)
        box = QVBoxLayout()
        box.setContentsMargins(6, 5, 6, 6)
        box.setSpacing(2)
        box.addWidget(plain_label(title, wrap=True))
        box.addWidget(
            plain_label(
                " · ".join(isolated(part) for part in about if part), name="small", wrap=True
            )
        )
        box.addLayout(row(pill, None))
        opener = RowButton(box, title, self._opener(activity))
        self.openers.append(opener)
        return opener

    def _opener(self, activity: Activity) -> Callable[[], None]:
        return lambda: self.edit(activity)


def open_activity(ui: Ui, ref: Ref, panel: ActivitiesPanel, owner: QWidget) -> None:
    """Jump to the memorandum of an activity and open the activity over it."""

    def opened(activity: Activity) -> None:
        ui.jump.to(Ref(Kind.MOU, activity.mou_id))
        panel.edit(activity)

    def read(session: Any) -> Activity:
        return activities.activity(session, ref.id)

    ui.tasks.read(read, opened, owner=owner)
