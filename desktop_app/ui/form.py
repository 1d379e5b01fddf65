"""A form: named fields under their labels, read into a frozen record and shown from one."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.ui.fields import Field, FlagField
from desktop_app.ui.fold import Fold
from desktop_app.ui.parts import plain_label, row
from desktop_app.ui.ref_field import ref_from_json

F = TypeVar("F", bound=Field)
R = TypeVar("R")


class Form(QWidget):
    """Fields from top to bottom. A field's name is the record's attribute it shows.

    A `bare` form has no labels over its fields; screen readers still hear them.
    """

    changed = Signal()
    """Some field's raw state changed."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 14, bare: bool = False
    ) -> None:
        super().__init__(parent)
        self._bare = bare
        self._folds: dict[str, Fold] = {}
        self._shown: object = None
        self._fields: dict[str, Field] = {}
        self._labels: dict[str, str] = {}
        self._required: set[str] = set()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._box.addStretch(1)

    def add(self, name: str, label: str, field: F, *, hint: str = "", required: bool = False) -> F:
        """Add a field under its label, with a small hint beneath; returns the field."""
        self.add_widget(self._cell(name, label, field, hint, required))
        return field

    def add_row(
        self, *cells: tuple[str, str, Field], stretch: tuple[int, ...] = (), hint: str = ""
    ) -> None:
        """Add several (name, label, field) side by side, with a small hint beneath them all."""
        line = row(spacing=12)
        for place, (name, label, field) in enumerate(cells):
            share = stretch[place] if place < len(stretch) else 1
            line.addWidget(self._cell(name, label, field, "", False), share)
        if not hint:
            self._box.insertLayout(self._box.count() - 1, line)
            return
        under = QVBoxLayout()
        under.setSpacing(4)
        under.addLayout(line)
        under.addWidget(plain_label(hint, name="small", wrap=True))
        self._box.insertLayout(self._box.count() - 1, under)

    def add_folded(
        self, title: str, *cells: tuple[str, str, Field], hint: str = "", stacked: bool = False
    ) -> Fold:
        """Add fields side by side in a part that is folded away while they are all blank.

        A single field needs no label where the part's title says it. `stacked` ones stand one
        below the other.
        """
        fold = Fold(title)
        line: QBoxLayout = row(spacing=12)
        if stacked:
            line.setDirection(QBoxLayout.Direction.TopToBottom)
        fold.content.addLayout(line)
        for name, label, field in cells:
            line.addWidget(self._cell(name, label, field, "", False), 1)
            self._folds[name] = fold
            field.set_label(label or title)
            field.changed.connect(lambda: self._count(fold))
        if hint:
            fold.content.addWidget(plain_label(hint, name="small", wrap=True))
        self.add_widget(fold)
        return fold

    def section(self, title: str) -> None:
        """Start a titled group of fields."""
        self._box.insertSpacing(self._box.count() - 1, 8)
        self.add_widget(plain_label(title, name="h2"))

    def add_widget(self, widget: QWidget) -> None:
        """Add a widget that is not a field."""
        self._box.insertWidget(self._box.count() - 1, widget)

    def field(self, name: str) -> Field:
        """The field of that name."""
        return self._fields[name]

    def show_cell(self, name: str, shown: bool) -> None:
        """Show a field with its label, or take both out of sight."""
        cell = self._fields[name].parentWidget()
        if cell is not None:
            cell.setVisible(shown)

    def require(self, name: str) -> None:
        """Refuse to read the form while that field is blank."""
        self._required.add(name)

    def raw(self) -> dict[str, Any]:
        """Every field's raw state by name."""
        return {name: field.raw() for name, field in self._fields.items()}

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        """Bring back raw states; fields that are not named stay as they are."""
        for name, state in raw.items():
            if name in self._fields:
                self._fields[name].set_raw(state)
        self._settle_folds(anew=False, show=True)

    def values(self) -> dict[str, Any]:
        """Every field's value by name.

        Raises UserError for the first field that is wrong or blank though required; each such
        field shows what is wrong, and the first one gets the focus.
        """
        values: dict[str, Any] = {}
        wrong: list[tuple[Field, UserError]] = []
        for name, field in self._fields.items():
            try:
                self._check_blank(name, field)
                values[name] = field.value()
                field.set_error("")
            except UserError as error:
                field.set_error(str(error))
                wrong.append((field, error))
        if wrong:
            self._unfold(wrong[0][0])
            wrong[0][0].setFocus()
            raise wrong[0][1]
        return values

    def read_into(self, record: R) -> R:
        """`record` with the values of the fields that are its attributes; raises like `values`."""
        known = {item.name for item in fields(record)}  # type: ignore[arg-type]
        mine = {name: value for name, value in self.values().items() if name in known}
        return replace(record, **mine)  # type: ignore[type-var]

    def show_record(self, record: object) -> None:
        """Show the attributes of `record` in the fields of their names."""
        for name, field in self._fields.items():
            field.set_error("")
            if hasattr(record, name):
                field.set_value(getattr(record, name))
        key = getattr(record, "id", None)
        self._settle_folds(anew=key is None or key != self._shown)
        self._shown = key

    def set_read_only(self, read_only: bool) -> None:
        """Let every field be read but not changed."""
        for field in self._fields.values():
            field.set_read_only(read_only)

    def marked(self) -> bool:
        """Whether a field shows that something is wrong with it."""
        return any(field.error() for field in self._fields.values())

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for field in self._fields.values():
            field.setFocus()
            return

    def _check_blank(self, name: str, field: Field) -> None:
        if name in self._required and field.is_blank():
            raise UserError(
                self.tr("“{label}” is empty.").format(label=self._labels[name]),
                self.tr("Fill it in and save again."),
            )

    def _settle_folds(self, *, anew: bool, show: bool = False) -> None:
        """With another record, what is blank is folded away; `show` opens what is not."""
        for fold in set(self._folds.values()):
            blank = all(self._fields[name].is_blank() for name in self._names_in(fold))
            if anew or (show and not blank):
                fold.set_open(not blank)
            self._count(fold)

    def _count(self, fold: Fold) -> None:
        raws = [self._fields[name].raw() for name in self._names_in(fold)]
        lists = [raw for raw in raws if isinstance(raw, list)]
        fold.set_count(sum(1 if ref_from_json(raw) else len(raw) for raw in lists))

    def _names_in(self, fold: Fold) -> list[str]:
        return [name for name, holder in self._folds.items() if holder is fold]

    def _unfold(self, field: Field) -> None:
        for name, fold in self._folds.items():
            if self._fields[name] is field:
                fold.set_open(True)

    def _cell(
        self,
        name: str,
        label: str,
        field: Field,
        hint: str,
        required: bool,
    ) -> QWidget:
        cell = QWidget()
        cell.setObjectName("formCell")
        box = QVBoxLayout(cell)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        if label and not (isinstance(field, FlagField) or self._bare):
            box.addWidget(plain_label(label, name="fieldLabel"))
        box.addWidget(field)
        if hint:
            box.addWidget(plain_label(hint, name="small", wrap=True))
        box.addStretch(1)
        field.set_label(label)
        field.changed.connect(self._on_changed)
        self._fields[name], self._labels[name] = field, label
        if required:
            self._required.add(name)
        return cell

    def _on_changed(self) -> None:
        field = self.sender()
        if isinstance(field, Field) and field.error():
            field.set_error("")
        self.changed.emit()
