"""What happens to a letter after its issue, under its head: ink, dispatch, the answer."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import Awaited
from desktop_app.letters.gui.dispatch_flow import DispatchFlow
from desktop_app.letters.gui.editor import LetterEditor
from desktop_app.letters.gui.ink_panel import InkFlow
from desktop_app.letters.gui.press import Press
from desktop_app.letters.gui.reply_panel import ReplyFlow
from desktop_app.letters.gui.tones import lateness_pill
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text
from desktop_app.ui.records_model import Row

AWAITED = "awaited"
"""The segment of the list with the letters whose answer is awaited."""


class IssuedWay(QObject):
    """Puts the panels under the head of an issued letter, in the order of a letter's way."""

    reminder_written = Signal(object)
    """Carries the `Ref` of a reminder that was drafted."""

    def __init__(self, ui: Ui, press: Press, editor: LetterEditor) -> None:
        super().__init__(editor)
        # Each goes right under the head: the last one made stands first.
        self.dispatch = DispatchFlow(ui, press, editor)
        self.reply = ReplyFlow(ui, editor)
        self.ink = InkFlow(ui, press, editor)
        self.reply.reminder_written.connect(self.reminder_written)


def awaited_rows() -> Callable[[Any], tuple[Row, ...]]:
    """The letters whose answer is awaited, the latest first."""
    return lambda session: tuple(map(_row, service.awaited(session)))


def _row(waiting: Awaited) -> Row:
    said = " · ".join(filter(None, (waiting.addressee, waiting.subject)))
    translate = QCoreApplication.translate
    meta = (
        translate("ReplyPanel", "reminders: {count}").format(count=count_text(waiting.reminders))
        if waiting.reminders
        else ""
    )
    return Row(
        Ref(Kind.LETTER, waiting.letter_id),
        waiting.reference,
        said,
        meta,
        lateness_pill(waiting.days),
    )
