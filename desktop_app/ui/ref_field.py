"""Fields that hold other records: one, or several as chips."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.parts import button, menu_text, row
from desktop_app.ui.ref_picker import Describe, Options, RefPicker


def ref_to_json(ref: Ref | None) -> list[Any] | None:
    """A reference for a working copy."""
    return [ref.kind.stored, ref.id] if ref else None


def ref_from_json(raw: Any) -> Ref | None:
    """The inverse of `ref_to_json`; None for anything else."""
    if not isinstance(raw, list) or len(raw) != 2:
        return None
    kind = next((kind for kind in Kind if kind.stored == raw[0]), None)
    return Ref(kind, int(raw[1])) if kind else None


class RefField(Field):
    """One record, found by typing; the arrow opens it."""

    def __init__(
        self,
        ui: Ui,
        options: Options,
        describe: Describe,
        *,
        placeholder: str = "",
        optional: bool = True,
    ) -> None:
        super().__init__()
        self._ui, self._describe = ui, describe
        self._ref: Ref | None = None
        self._summary: Summary | None = None
        self.picker = RefPicker(ui, options)
        self.picker.setPlaceholderText(placeholder or self.tr("Type to find"))
        self.picker.picked.connect(self._take)
        self.picker.editingFinished.connect(self._settle)
        self._open = button("↗", self._jump, name="flat")
        self._open.setAccessibleName(self.tr("Open this record"))
        self._open.setFixedWidth(30)
        self._optional = optional
        self.hold(self.picker)
        self.box.removeWidget(self.picker)
        self.box.insertLayout(0, row(self.picker, self._open, spacing=2))
        self._show()

    def value(self) -> Ref | None:
        """The record held."""
        return self._ref

    def summary(self) -> Summary | None:
        """The record in one line, None until it is known."""
        return self._summary

    def set_value(self, value: Any) -> None:
        """Hold a record; its title is asked for."""
        same = value == self._ref
        self._ref = value
        if not same:
            self._summary = None
        self._show()
        if value is not None:
            self._ask()

    def raw(self) -> Any:
        """Kind and key of the record."""
        return ref_to_json(self._ref)

    def set_raw(self, raw: Any) -> None:
        """Bring back a record."""
        self.set_value(ref_from_json(raw))
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Let the record be opened but not changed."""
        self.picker.setReadOnly(read_only)

    def _ask(self) -> None:
        ref, describe = self._ref, self._describe
        self._ui.tasks.read(
            lambda session: describe(session, ref),  # type: ignore[arg-type]
            self._on_summary,
            owner=self,
            failed=lambda _error: None,
        )

    def _on_summary(self, summary: Summary) -> None:
        if summary.ref == self._ref:
            self._summary = summary
            self._show()

    def _take(self, summary: Summary) -> None:
        self._ref, self._summary = summary.ref, summary
        self._show()
        self.changed.emit()

    def _settle(self) -> None:
        """Leaving the field: a cleared one lets the record go, half a name brings it back."""
        if not self.picker.text().strip() and self._optional and self._ref is not None:
            self._ref = self._summary = None
            self.changed.emit()
        self._show()

    def _show(self) -> None:
        self.picker.setText(self._summary.title if self._summary else "")
        self.picker.setCursorPosition(0)
        self._open.setEnabled(self._ref is not None)

    def _jump(self) -> None:
        if self._ref is not None:
            self._ui.jump.to(self._ref)


class RefsField(Field):
    """Several records as chips, in the order they were picked."""

    def __init__(
        self, ui: Ui, options: Options, describe: Describe, *, placeholder: str = ""
    ) -> None:
        super().__init__()
        self._ui, self._describe = ui, describe
        self._refs: list[Ref] = []
        self._titles: dict[Ref, str] = {}
        self._read_only = False
        self.picker = RefPicker(ui, options)
        self.picker.setPlaceholderText(placeholder or self.tr("Type to add"))
        self.picker.picked.connect(self._take)
        self._chips = QFrame()
        self._flow = FlowLayout(self._chips)
        self.hold(self.picker)
        self.box.insertWidget(0, self._chips)
        self._show()

    def value(self) -> tuple[Ref, ...]:
        """The records."""
        return tuple(self._refs)

    def set_value(self, value: Any) -> None:
        """Hold records; their titles are asked for."""
        self._refs = list(value or ())
        self._show()
        self._ask()

    def raw(self) -> Any:
        """Kind and key of each."""
        return [ref_to_json(ref) for ref in self._refs]

    def set_raw(self, raw: Any) -> None:
        """Bring back records."""
        self.set_value([ref for ref in map(ref_from_json, raw or ()) if ref])
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Let the records be opened but not changed."""
        self._read_only = read_only
        self.picker.setVisible(not read_only)
        self._show()

    def _ask(self) -> None:
        refs, describe = [ref for ref in self._refs if ref not in self._titles], self._describe
        if refs:
            self._ui.tasks.read(
                lambda session: tuple(describe(session, ref) for ref in refs),
                self._on_summaries,
                owner=self,
                failed=lambda _error: None,
            )

    def _on_summaries(self, summaries: tuple[Summary, ...]) -> None:
        self._titles |= {summary.ref: summary.title for summary in summaries}
        self._show()

    def _take(self, summary: Summary) -> None:
        self.picker.clear()
        self._titles[summary.ref] = summary.title
        if summary.ref not in self._refs:
            self._refs.append(summary.ref)
            self._show()
            self.changed.emit()

    def _drop(self, ref: Ref) -> None:
        self._refs.remove(ref)
        self._show()
        self.picker.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        self._flow.clear()
        for ref in self._refs:
            self._flow.addWidget(self._chip(ref))
        self._chips.setVisible(bool(self._refs))
        self._chips.updateGeometry()

    def _chip(self, ref: Ref) -> QFrame:
        title = self._titles.get(ref, "…")
        chip = QFrame()
        box = QVBoxLayout(chip)
        box.setContentsMargins(0, 0, 0, 0)
        opener = button(menu_text(title), _calls(self._ui.jump.to, ref), name="chip")
        line = row(opener, spacing=0)
        if not self._read_only:
            remove = button("×", _calls(self._drop, ref), name="flat")
            remove.setFixedWidth(26)
            remove.setAccessibleName(self.tr("Remove {title}").format(title=title))
            line.addWidget(remove)
        box.addLayout(line)
        return chip


def _calls(slot: Callable[[Ref], object], ref: Ref) -> Callable[[], object]:
    return lambda: slot(ref)
