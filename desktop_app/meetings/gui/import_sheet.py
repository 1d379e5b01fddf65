"""Shows what a calendar file would do, event by event, before anything is written."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.meetings.calendar_records import CalendarPlan, Fate, PlannedEvent
from desktop_app.meetings.gui.port import MeetingsExchange
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, format_date, label, sentence
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import plain_label, row
from desktop_app.ui.pills import Pill, PillLabel, Tone
from desktop_app.ui.sheet import Sheet

_TONES = {
    Fate.ADDED: Tone.GREEN,
    Fate.UPDATED: Tone.TEAL,
    Fate.CANCELLED: Tone.AMBER,
    Fate.REPLY: Tone.TEAL,
    Fate.SKIPPED: Tone.NEUTRAL,
    Fate.BAD: Tone.RED,
}
_WRITES = (Fate.ADDED, Fate.UPDATED, Fate.CANCELLED, Fate.REPLY)
_SHOWN = 300
"""Lines shown; more are counted, for nobody reads them one by one."""


class ImportSheet(Sheet):
    """A line for each event with its fate and why; one button writes them all."""

    def __init__(
        self,
        ui: Ui,
        exchange: MeetingsExchange,
        name: str,
        plan: CalendarPlan,
        parent: QWidget,
    ) -> None:
        super().__init__(
            self.tr("Import {name}").format(name=name),
            _summary(plan),
            self.tr("Import"),
            parent,
            quiet=True,
            tall=True,
        )
        self._ui, self._exchange, self._plan, self._name = ui, exchange, plan, name
        self.act_button.setEnabled(any(plan.count(fate) for fate in _WRITES))
        # What needs an eye comes first, what changes nothing last.
        ordered = sorted(plan.events, key=lambda each: _ORDER.index(each.fate))
        for event in ordered[:_SHOWN]:
            self.form.add_widget(_line(event))
        if len(ordered) > _SHOWN:
            more = self.tr("and {count} more").format(count=count_text(len(ordered) - _SHOWN))
            self.form.add_widget(plain_label(more, name="muted"))

    def act(self) -> None:
        """Write everything announced, as one act that can be undone."""
        exchange, plan = self._exchange, self._plan
        self.wait()
        self._ui.tasks.write(
            lambda session: exchange.apply_plan(session, plan),
            self._done,
            owner=self,
            failed=self.fail,
        )

    def _done(self, done: object) -> None:
        self.finish()
        self._ui.messages.info(
            self.tr("{name} is imported.").format(name=self._name), self._undoer(done)
        )

    def _undoer(self, done: object) -> Callable[[], None]:
        tasks, exchange, owner = self._ui.tasks, self._exchange, self.parentWidget()
        assert owner is not None

        def undo() -> None:
            tasks.write(
                lambda session: exchange.undo_import(session, done),  # type: ignore[arg-type]
                lambda _nothing: None,
                owner=owner,
            )

        return undo


_ORDER = (Fate.BAD, Fate.CANCELLED, Fate.UPDATED, Fate.REPLY, Fate.ADDED, Fate.SKIPPED)


def _summary(plan: CalendarPlan) -> tuple[str, ...]:
    counts = [
        isolated(f"{label(fate)}: {count_text(plan.count(fate))}")
        for fate in Fate
        if plan.count(fate)
    ]
    lines = (
        [" · ".join(counts)]
        if counts
        else [QCoreApplication.translate("ImportSheet", "The file has no events.")]
    )
    if plan.unread:
        lines.append(
            QCoreApplication.translate(
                "ImportSheet",
                "{count} more events were not read: a file that large is no office's calendar."
                " Export a shorter span of time to import them.",
            ).format(count=count_text(plan.unread))
        )
    return tuple(lines)


def _line(event: PlannedEvent) -> QFrame:
    frame = QFrame()
    box = QVBoxLayout(frame)
    box.setContentsMargins(0, 4, 0, 4)
    box.setSpacing(2)
    pill = PillLabel()
    pill.set_pill(Pill(label(event.fate), _TONES[event.fate]))
    line = QCoreApplication.translate("ImportSheet", "Line {number}").format(
        number=count_text(event.line)
    )
    title = plain_label(event.title or line, wrap=True)
    head = row(title, plain_label(format_date(event.day), name="muted"), pill)
    head.setStretch(0, 1)
    box.addLayout(head)
    for why in event.why:
        box.addWidget(plain_label(sentence(why), name="small", wrap=True))
    return frame
