"""Under the head of an issued letter: who gets it, on which way, and what shows that it arrived."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.languages import localise_digits
from desktop_app.letters.dispatch_records import Dispatch, DispatchLine, DispatchPlan
from desktop_app.letters.gui.dispatch_acts import TONES, DispatchAct, following, further, ways
from desktop_app.letters.state_records import Progress
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import count_text, format_date, label, ui_language
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, clear, menu_text, plain_label, row, rule
from desktop_app.ui.pills import Pill, PillLabel

translate = QCoreApplication.translate


def act_text(act: DispatchAct) -> str:
    """The words on the button of a step."""
    texts: Mapping[DispatchAct, str] = {
        DispatchAct.EMAIL: translate("DispatchPanel", "Send by e-mail…"),
        DispatchAct.POST: translate("DispatchPanel", "Printed and posted…"),
        DispatchAct.HAND: translate("DispatchPanel", "By hand…"),
        DispatchAct.SENT: translate("DispatchPanel", "It was sent…"),
        DispatchAct.NOT_SENT: translate("DispatchPanel", "Not sent"),
        DispatchAct.ACKNOWLEDGE: translate("DispatchPanel", "Acknowledged…"),
        DispatchAct.RETURNED: translate("DispatchPanel", "Came back…"),
        DispatchAct.SLIP: translate("DispatchPanel", "Save a delivery slip…"),
        DispatchAct.ADD_PROOF: translate("DispatchPanel", "Add a proof…"),
        DispatchAct.SAVE_PROOF: translate("DispatchPanel", "Save the proof…"),
        DispatchAct.TAKE_BACK: translate("DispatchPanel", "Remove this dispatch"),
    }
    return texts[act]


class DispatchPanel(QFrame):
    """A line for the addressee and for each copy, with what can be done next."""

    wanted = Signal(object, object)
    """Carries a `DispatchAct` and the `DispatchLine` that it is for."""
    file_wanted = Signal()
    reopen_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._plan: DispatchPlan | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.buttons: dict[tuple[int | None, DispatchAct | None], QPushButton] = {}
        """By place of the copy and act; None for the button that opens the ways of sending."""
        self.ways: dict[int | None, QMenu] = {}
        self.menus: dict[int | None, QMenu] = {}
        self.merge_button = button(
            self.tr("Copy with enclosures…"), self.merge_wanted.emit, name="flat"
        )
        self.file_button = button(self.tr("File"), self.file_wanted.emit, name="flat")
        self.reopen_button = button(self.tr("Take out of the file"), self.reopen_wanted.emit)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 12, 18, 12)
        box.setSpacing(8)
        title = plain_label(self.tr("Dispatch"), name="h2")
        acts = (self.merge_button, self.file_button, self.reopen_button)
        box.addLayout(row(title, None, *acts))
        box.addLayout(self._lines)
        self.hide()

    def plan(self) -> DispatchPlan | None:
        """What is shown."""
        return self._plan

    def show_plan(self, plan: DispatchPlan | None, *, enclosed: bool = False) -> None:
        """Show who gets the letter; `enclosed` where something goes with it."""
        focus = self._focused()
        self._plan = plan
        clear(self._lines)
        self.buttons, self.ways, self.menus = {}, {}, {}
        for place, line in enumerate(plan.lines if plan else ()):
            if place:
                self._lines.addWidget(rule())
            self._lines.addWidget(self._line(line, may=plan is not None and plan.open))
        filed = plan is not None and plan.progress is Progress.FILED
        self.file_button.setVisible(plan is not None and plan.open)
        self.reopen_button.setVisible(filed)
        self.merge_button.setVisible(enclosed)
        self.setVisible(plan is not None)
        if focus is not None:
            self._focus(focus[0])

    def _line(self, line: DispatchLine, *, may: bool) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        head = row(_name(line), _pill(line))
        head.setStretch(0, 1)
        box.addLayout(head)
        if line.purpose:
            box.addWidget(plain_label(line.purpose, name="small", wrap=True))
        if line.last is not None:
            box.addWidget(plain_label(told(line.last, line.tries), name="small", wrap=True))
        if may:
            box.addWidget(self._acts(line))
        return holder

    def _acts(self, line: DispatchLine) -> QWidget:
        holder = QFrame()
        flow = FlowLayout(holder)
        place, act = line.copy_place, following(line)
        if acts := ways(line):
            send = button(translate("DispatchPanel", "Send…"))
            self.ways[place] = self._opens(send, acts, line)
            self.buttons[place, None] = send
            flow.addWidget(send)
        if act is not None:
            made = button(menu_text(act_text(act)), self._asks(act, line))
            made.setAccessibleName(f"{act_text(act)} {line.to}")
            self.buttons[place, act] = made
            flow.addWidget(made)
        more = button(translate("DispatchPanel", "More"), name="flat")
        self.menus[place] = self._opens(more, further(line), line)
        flow.addWidget(more)
        return holder

    def _opens(
        self, opener: QPushButton, acts: tuple[DispatchAct, ...], line: DispatchLine
    ) -> QMenu:
        """Let a button open a menu of steps for one line."""
        opener.setAccessibleName(f"{opener.text()} {line.to}")
        menu = QMenu(opener)
        for act in acts:
            entry = menu.addAction(menu_text(act_text(act)))
            entry.setData(act.value)
            entry.triggered.connect(self._asks(act, line))
        opener.setMenu(menu)
        return menu

    def _asks(self, act: DispatchAct, line: DispatchLine) -> Callable[..., None]:
        return lambda *_on: self.wanted.emit(act, line)

    def _focused(self) -> tuple[int | None] | None:
        """The place of the line whose button has the focus, in a tuple since None is a place."""
        for (place, _act), made in self.buttons.items():
            if made.hasFocus():
                return (place,)
        return None

    def _focus(self, place: int | None) -> None:
        """Give the focus back to the line it was in: its next step, or the line after it."""
        for (own, _act), made in self.buttons.items():
            if own == place:
                made.setFocus()
                return


def _name(line: DispatchLine) -> QWidget:
    if line.copy_place is None:
        return plain_label(line.to, wrap=True)
    copy = translate("DispatchPanel", "Copy: {name}").format(name=isolated(line.to))
    return plain_label(copy, wrap=True)


def _pill(line: DispatchLine) -> PillLabel:
    if line.last is None:
        return PillLabel(Pill(translate("DispatchPanel", "not sent")))
    return PillLabel(Pill(label(line.last.state), TONES[line.last.state]))


def told(known: Dispatch, tries: int = 1) -> str:
    """ "e-mail · 22 November 2026 · 12:00 · Registrar · RR123 · acknowledged on … " in one line."""
    parts = [label(known.channel)]
    if known.sent_at is not None:
        local = known.sent_at.astimezone()
        clock = localise_digits(f"{local:%H:%M}", ui_language())
        parts += [format_date(local.date()), clock, known.sent_by]
    else:
        parts.append(known.to)
    parts += [known.proof, known.proof_name]
    if known.acknowledged_on is not None:
        said = translate("DispatchPanel", "acknowledged on {day}")
        parts.append(said.format(day=format_date(known.acknowledged_on)))
    parts.append(known.acknowledged_note)
    if tries > 1:
        said = translate("DispatchPanel", "dispatch {count}")
        parts.append(said.format(count=count_text(tries)))
    return " · ".join(isolated(part) for part in parts if part)
