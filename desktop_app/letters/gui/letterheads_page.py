"""The letterheads of the office: a list by date, the editor, and a sample of the first page."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.gui.letterheads_editor import LetterheadEditor
from desktop_app.letters.gui.letterheads_preview import SamplePaper
from desktop_app.letters.gui.press import Press
from desktop_app.letters.records import Letterhead
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import format_date, ui_language
from desktop_app.ui.master_detail import MasterDetail
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.pdf_view import PdfView
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.records_model import Row

translate = QCoreApplication.translate


class LetterheadsPage(MasterDetail):
    """List, editor and sample, as in every other page; it stands in a dialog of its own."""

    kinds = frozenset({Kind.LETTERHEAD})

    def __init__(self, ui: Ui, press: Press, parent: QWidget | None = None) -> None:
        self.editor = LetterheadEditor(ui, press)
        empty = EmptyState(
            translate("LetterheadsPage", "Letterheads"),
            translate(
                "LetterheadsPage",
                "Choose a letterhead, or begin one. On days without a letterhead, papers are "
                "headed by the name and address of our own organisation, as Contacts has them.",
            ),
            translate("LetterheadsPage", "New letterhead"),
        )
        super().__init__(ui, {Kind.LETTERHEAD: self.editor}, empty, parent)
        self.preview = PdfView()
        self.add_side(self.preview)
        self.sample = SamplePaper(ui, press, self.preview, self)
        self.editor.typed.connect(self.sample.show_head)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Letterheads")

    def load_rows(self, _segment: str) -> Callable[[Any], tuple[Row, ...]]:
        """All letterheads, the latest first."""
        return lambda session: tuple(map(head_row, service.letterheads(session)))

    def delete_work(self, ref: Ref) -> Callable[[Any], object]:
        """Take a letterhead out of use; issued papers keep it."""
        return lambda session: service.delete_letterhead(session, ref.id)

    def restore_work(self, ref: Ref) -> Callable[[Any], object]:
        """Bring it back."""
        return lambda session: service.restore_letterhead(session, ref.id)

    def show_empty(self) -> None:
        """Show no letterhead and no sample."""
        super().show_empty()
        self.sample.clear()


def is_in_force(head: Letterhead, day: date) -> bool:
    """Whether papers of `day` are headed by it."""
    return (head.since or date.min) <= day <= (head.until or date.max)


def head_row(head: Letterhead) -> Row:
    """A letterhead in the list: its name, its days, and whether it is in force today."""
    sample = translate("LetterheadsPage", "sample") if head.is_sample else ""
    return Row(
        Ref(Kind.LETTERHEAD, head.id or 0),
        head.names.best(ui_language()),
        " · ".join(filter(None, (_days(head), sample))),
        pill=_pill(head, date.today()),
    )


def _pill(head: Letterhead, today: date) -> Pill:
    if is_in_force(head, today):
        return Pill(translate("LetterheadsPage", "in force now"), Tone.GREEN)
    if head.since and head.since > today:
        return Pill(translate("LetterheadsPage", "later"), Tone.TEAL)
    return Pill(translate("LetterheadsPage", "ended"), Tone.NEUTRAL)


def _days(head: Letterhead) -> str:
    since, until = format_date(head.since), format_date(head.until)
    if since and until:
        words = translate("LetterheadsPage", "{since} to {until}")
    elif since:
        words = translate("LetterheadsPage", "since {since}")
    elif until:
        words = translate("LetterheadsPage", "until {until}")
    else:
        words = translate("LetterheadsPage", "always")
    return words.format(since=since, until=until)
