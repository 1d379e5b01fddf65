"""The base of every detail editor: what was typed is never lost, and never overwrites in silence.

The raw state of the form is compared with what it was after the last fill (dirty), kept in the
office a second after the last keystroke (working copy), and brought back when the record is
opened again.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.ui.context import Draft, Ui
from desktop_app.ui.editor_frame import EditorFrame
from desktop_app.ui.working_copy import WorkingCopy

R = TypeVar("R")

KEEP_AFTER_MS = 1000


class Editor(EditorFrame, Generic[R]):
    """Edits one record `R`: a frozen dataclass with `id: int | None` and usually `version`."""

    saved = Signal(object)
    """Carries the record as stored."""
    opened = Signal(object)
    """Carries the record now shown."""
    dirty_changed = Signal(bool)

    def __init__(self, ui: Ui, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.kind = ui, kind
        self.base: R = self.new_record()
        self._clean: Any = None
        self._dirty = self._filling = self._saving = self._read_only = False
        self._opening = 0
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._keeping.timeout.connect(self.flush)
        self._kept = False
        self._copy = WorkingCopy(ui, self)
        self._copy.kept.connect(self._on_kept)
        self._copy.failed.connect(self._on_not_kept)
        self.build(self.save, self.revert)
        self.conflict.keep_theirs.connect(self.revert)
        self.conflict.save_mine.connect(self._save_over)
        self.form.changed.connect(self.touched)
        ui.bus.changed.connect(self._on_changes)

    # What a slice's editor provides

    def new_record(self) -> R:
        """An empty record. Called before the widgets exist."""
        raise NotImplementedError

    def load_work(self, ref: Ref) -> Callable[[Any], R]:
        """Work that reads a record."""
        raise NotImplementedError

    def save_work(self, record: R) -> Callable[[Any], R]:
        """Work that saves `record` and returns it as stored; it may raise ConflictError."""
        raise NotImplementedError

    def fill(self, record: R) -> None:
        """Show `record`; by default in the form's fields of the same names."""
        self.form.show_record(record)

    def collect(self) -> R:
        """The record as typed; raises UserError where something typed is wrong."""
        return self.form.read_into(self.base)

    def rebase(self, mine: R, theirs: R) -> R:
        """`mine` as a change of the version that is stored now."""
        return replace(mine, version=getattr(theirs, "version"))  # type: ignore[type-var] # noqa: B009

    def extra_raw(self) -> Any:
        """Raw state (JSON) of what stands outside the form."""
        return None

    def set_extra_raw(self, raw: Any) -> None:
        """Bring back what `extra_raw` returned."""

    def on_record(self, record: R) -> None:
        """Called after each fill: show what follows from the record (buttons, previews)."""

    # What pages use

    @property
    def is_dirty(self) -> bool:
        """Whether something typed has not been saved."""
        return self._dirty

    def record(self) -> R:
        """The record as typed; raises UserError where something typed is wrong."""
        return self.collect()

    def current_ref(self) -> Ref | None:
        """The record shown, None for one never saved."""
        number = getattr(self.base, "id", None)
        return None if number is None else Ref(self.kind, number)

    def open(self, ref: Ref) -> None:
        """Read `ref` and its working copy, then show them; what was typed before is kept."""
        self.flush()
        self._opening += 1
        number, load, find = self._opening, self.load_work(ref), self.ui.drafts.find
        key = self._key(ref.id)
        self._copy.when_settled(
            lambda: self.ui.tasks.read(
                lambda session: (load(session), find(session, key)),
                lambda both: self._on_opened(number, *both),
                owner=self,
                failed=self._on_failed,
            )
        )

    def start_new(self, record: R | None = None) -> None:
        """Show an empty record, or `record` as a beginning, and an unsaved one from before."""
        self.flush()
        self._opening += 1
        number, find, key = self._opening, self.ui.drafts.find, self._key(None)
        self._show(record or self.new_record())
        self.scroller.verticalScrollBar().setValue(0)
        self.form.focus_first()
        if record is not None:
            return
        self._copy.when_settled(
            lambda: self.ui.tasks.read(
                lambda session: find(session, key),
                lambda draft: self._on_new_draft(number, draft),
                owner=self,
            )
        )

    def save(self, then: Callable[[R], None] | None = None) -> None:
        """Save what was typed, then call `then` with the record as stored."""
        if self._saving or self._read_only:
            return
        try:
            record = self.collect()
        except UserError as error:
            self._on_wrong(error)
            return
        self._write(record, then)

    def let_go(self) -> None:
        """Show no record any more; what was typed is kept."""
        self.flush()
        self._opening += 1
        self._show(self.new_record())

    def revert(self) -> None:
        """Forget what was typed and show the stored record again."""
        ref = self.current_ref()
        self._drop()
        self._set_dirty(False)
        self.conflict.dismiss()
        self.notice.hide()
        if ref is None:
            self._show(self.new_record())
        else:
            self.open(ref)

    def flush(self) -> None:
        """Keep the working copy now, when there is something to keep."""
        self._keeping.stop()
        if not self._dirty or self._saving or self._kept:
            return
        self._kept = True
        payload = {
            "version": getattr(self.base, "version", None),
            "form": self.form.raw(),
            "extra": self.extra_raw(),
        }
        self._copy.keep(self._key(getattr(self.base, "id", None)), payload)

    def touched(self) -> None:
        """Something typed changed; call it for widgets outside the form."""
        if self._filling:
            return
        self._kept = False
        self._set_dirty(self._raw() != self._clean)
        if self._dirty:
            self._keeping.start()
        else:
            self._keeping.stop()
            self._drop()

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """Let the record be read but not changed, and say why."""
        self._read_only = read_only
        self.form.set_read_only(read_only)
        self.footer.save_button.setVisible(not read_only)
        if why:
            self.footer.set_status(why)
        if read_only:
            self.footer.revert_button.hide()
        self._show_state()

    # How it works

    def _key(self, number: int | None) -> str:
        return f"{self.kind.stored}:{'new' if number is None else number}"

    def _raw(self) -> Any:
        return [self.form.raw(), self.extra_raw()]

    def _show(self, record: R) -> None:
        self.base = record
        self._filling = True
        try:
            self.fill(record)
        finally:
            self._filling = False
        self.conflict.dismiss()
        self.notice.hide()
        self._kept = False
        self._clean = self._raw()
        self._set_dirty(False)
        self._show_state()
        self.on_record(record)
        self.opened.emit(record)

    def _on_opened(self, number: int, record: R, draft: Draft | None) -> None:
        if number != self._opening:
            return
        if getattr(record, "id", None) != getattr(self.base, "id", None):
            self.scroller.verticalScrollBar().setValue(0)
        self._show(record)
        if draft is not None:
            self._restore(draft)

    def _on_new_draft(self, number: int, draft: Draft | None) -> None:
        if number == self._opening and draft is not None and not self._dirty:
            self._restore(draft)

    def _restore(self, draft: Draft) -> None:
        payload: Mapping[str, Any] = draft.payload
        self._filling = True
        try:
            self.form.set_raw(payload.get("form", {}))
            self.set_extra_raw(payload.get("extra"))
        finally:
            self._filling = False
        version = payload.get("version")
        if version is not None and hasattr(self.base, "version"):
            self.base = replace(self.base, version=version)  # type: ignore[type-var]
        self._set_dirty(self._raw() != self._clean)
        self._kept = True
        if self._dirty:
            at = draft.saved_at.astimezone().strftime("%Y-%m-%d %H:%M")
            text = self.tr("Restored what you typed on {time} and had not saved.")
            self.notice.say(text.format(time=at), "notice", self.tr("Discard"), self.revert)

    def _write(self, record: R, then: Callable[[R], None] | None) -> None:
        self._keeping.stop()
        self._saving = True
        self._show_state()
        work, drop = self.save_work(record), self.ui.drafts.drop
        key, raw = self._key(getattr(record, "id", None)), self._raw()

        def save(session: Any) -> R:
            stored = work(session)
            drop(session, key)
            return stored

        self.ui.tasks.write(
            save,
            lambda stored: self._on_saved(stored, raw, then),
            owner=self,
            failed=self._on_failed,
            label=self.tr("Saving"),
        )

    def _on_saved(self, stored: R, raw: Any, then: Callable[[R], None] | None) -> None:
        self._saving = False
        if self._raw() == raw:
            self._show(stored)
        else:
            self.base, self._clean = stored, raw
            self.conflict.dismiss()
            self.notice.hide()
            self.touched()
        self.saved.emit(stored)
        if then is not None:
            then(stored)

    def _on_failed(self, error: UserError) -> None:
        was_saving, self._saving = self._saving, False
        self._kept = False
        if isinstance(error, ConflictError):
            self.conflict.show_conflict(error)
        else:
            self.notice.say(str(error), "alert")
        self.scroller.ensureVisible(0, 0)
        self._show_state()
        if was_saving and self._dirty:
            self.flush()

    def _on_wrong(self, error: UserError) -> None:
        """A marked field says itself what is wrong; anything else goes to the notice."""
        if self.form.marked():
            self.footer.set_status(self.tr("Not saved: see the marked field"))
        else:
            self.notice.say(str(error), "alert")

    def _save_over(self) -> None:
        ref = self.current_ref()
        if ref is None:
            return
        try:
            mine = self.collect()
        except UserError as error:
            self._on_wrong(error)
            return
        self.ui.tasks.read(
            self.load_work(ref),
            lambda theirs: self._write(self.rebase(mine, theirs), None),
            owner=self,
            failed=self._on_failed,
        )

    def _drop(self) -> None:
        self._copy.drop(self._key(getattr(self.base, "id", None)))

    def _on_kept(self) -> None:
        if self._dirty and not self._saving:
            self.footer.set_status(self.tr("Not saved yet · your typing is kept"))

    def _on_not_kept(self, error: UserError) -> None:
        self._kept = False
        self.notice.say(str(error), "alert")

    def _on_changes(self, changes: Changes) -> None:
        ref = self.current_ref()
        if ref is None or ref not in changes.refs or self._saving:
            return
        if self._dirty:
            self.notice.say(
                self.tr("This record has just been changed elsewhere. Saving will compare both."),
                "warning",
            )
        else:
            self.open(ref)

    def _set_dirty(self, dirty: bool) -> None:
        changed, self._dirty = dirty != self._dirty, dirty
        self._show_state()
        if changed:
            self.dirty_changed.emit(dirty)

    def _show_state(self) -> None:
        if self._read_only:
            return
        new = self.current_ref() is None
        self.footer.save_button.setEnabled(not self._saving and (self._dirty or new))
        self.footer.revert_button.setVisible(self._dirty and not self._saving)
        if self._saving:
            self.footer.set_status(self.tr("Saving…"))
        elif self._dirty:
            self.footer.set_status(self.tr("Not saved yet"))
        else:
            self.footer.set_status(self.tr("Not saved yet") if new else self.tr("Saved"))
