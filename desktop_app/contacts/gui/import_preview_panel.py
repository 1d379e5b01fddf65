"""Shows row by row what an import will do, before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop_app.contacts.gui.import_report import change_text
from desktop_app.contacts.import_records import Act, Plan, PlanRow, Problem, place_of
from desktop_app.core.controls import show_controls
from desktop_app.ui.labels import count_text, label, sentence
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, menu_text, plain_label, row, safe_tip

Index = QModelIndex | QPersistentModelIndex
_DETAILS = 8


Line = PlanRow | Problem
_Rule = Act | str | None


class PreviewModel(QAbstractTableModel):
    """The rows of a plan and what of the file was not read, by line.

    A plan may have 100,000 rows, which lie packed: they are unpacked as they are looked at.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan((), ())
        self._problems: tuple[Problem, ...] = ()
        self._all: Sequence[int] = ()
        self._shown: Sequence[int] = ()
        """Places among the rows of the plan and, after them, among the problems."""

    def set_plan(self, plan: Plan, problems: tuple[Problem, ...]) -> None:
        """Show another plan."""
        self._plan, self._problems = plan, problems
        lines = [*plan.lines, *(each.line for each in problems)]
        self._all = sorted(range(len(lines)), key=lines.__getitem__)
        self.show_only(None)

    def show_only(self, shown: _Rule) -> None:
        """Show rows of one act, those that were not read (""), or all (None)."""
        acts, count = self._plan.acts, len(self._plan.lines)
        self.beginResetModel()
        if shown is None:
            self._shown = self._all
        elif isinstance(shown, Act):
            wanted = place_of(shown)
            self._shown = [at for at in self._all if at < count and acts[at] == wanted]
        else:
            self._shown = [at for at in self._all if at >= count]
        self.endResetModel()

    def _line(self, place: int) -> Line:
        at, count = self._shown[place], len(self._plan.lines)
        return self._plan.rows[at] if at < count else self._problems[at - count]

    def details(self, place: int) -> list[str]:
        """What changes in a row, field by field, and the remarks on it."""
        if not 0 <= place < len(self._shown):
            return []
        found = self._line(place)
        if isinstance(found, Problem):
            return [sentence(found.reason)]
        return [change_text(each) for each in found.changes] or [sentence(found.detail)]

    def _texts(self, found: Line) -> tuple[str, str, str, str]:
        number = count_text(found.line) if found.line else ""
        if isinstance(found, Problem):
            return number, self.tr("not read"), "", _apart(sentence(found.reason))
        told = _apart("; ".join(map(change_text, found.changes)) or sentence(found.detail))
        return number, label(found.act), found.title, told

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Line, act, contact, details."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts, with controls made visible."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        text = self._texts(self._line(index.row()))[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return show_controls(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tip(text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Line"),
            self.tr("Will be"),
            self.tr("Contact"),
            self.tr("What and why"),
        )[section]


_ISOLATED = "\u2068"


def _apart(detail: str) -> str:
    """The parts of a detail, each in the direction of its own script: numbers stay readable.

    In an interface from right to left a sentence has its values apart already; isolates within
    isolates would be shown as controls.
    """
    told = " · ".join(detail.splitlines())
    if _ISOLATED in told:
        return told
    parts = told.split("; ")
    return "; ".join(isolated(part) for part in parts if part)


class PreviewPanel(QWidget):
    """The table with a button for each kind of row."""

    def __init__(self) -> None:
        super().__init__()
        self.model = PreviewModel(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Preview of the import"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(30)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        for place, width in enumerate((64, 110, 240)):
            self.view.setColumnWidth(place, width)
        self.details = plain_label(name="small", wrap=True)
        self.details.setAccessibleName(self.tr("What changes in this row"))
        self.details.setMaximumHeight(120)
        self.details.hide()
        self.view.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._show_details(now.row())
        )
        self.model.modelReset.connect(lambda: self._show_details(-1))
        self._buttons = row(spacing=4)
        self._group = QButtonGroup(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(self._buttons)
        box.addWidget(self.view, 1)
        box.addWidget(self.details)

    def _show_details(self, place: int) -> None:
        told = [text for text in self.model.details(place) if text][:_DETAILS]
        self.details.setText(show_controls("\n".join(map(_apart, told))))
        self.details.setVisible(bool(told))

    def show_plan(self, plan: Plan, problems: tuple[Problem, ...]) -> None:
        """Show another plan, all of its rows."""
        self._quiet_header()
        self.model.set_plan(plan, problems)
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                self._group.removeButton(widget)  # type: ignore[arg-type]
                widget.hide()
                widget.deleteLater()
        self._add(self.tr("All"), len(plan.lines) + len(problems), None, checked=True)
        for act in Act:
            if number := plan.count(act):
                self._add(label(act), number, act)
        if problems:
            self._add(self.tr("not read"), len(problems), "")
        self._buttons.addStretch(1)

    def _add(self, text: str, number: int, shown: Act | str | None, checked: bool = False) -> None:
        said = f"{text} {count_text(number)}"
        made = button(menu_text(said), lambda: self.model.show_only(shown), name="segment")
        made.setCheckable(True)
        made.setChecked(checked)
        self._group.addButton(made)
        self._buttons.addWidget(made)

    def _quiet_header(self) -> None:
        """The header in the colours of the window's own palette."""
        header = self.view.horizontalHeader()
        ground = self.palette().color(QPalette.ColorRole.Window).name()
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        header.setStyleSheet(
            f"QHeaderView::section {{ background: {ground}; color: {ink}; border: none; "
            "padding: 4px 6px; }"
        )
