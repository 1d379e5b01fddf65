"""Over a contact's fields: what can be begun with it, whom it looks like, what it came out of."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.contacts.merge_records import Merged
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import format_date
from desktop_app.ui.parts import NoticeBar, button, clear, plain_label, row


class ContactStrip(QWidget):
    """Buttons, a quiet hint, and past merges with their undo."""

    letter_wanted = Signal()
    meeting_wanted = Signal()
    mou_wanted = Signal()
    merge_wanted = Signal()
    timeline_wanted = Signal()
    compare_wanted = Signal()
    """With the contact that the hint is about."""
    parting_wanted = Signal(int)
    """Carries the key of a merge to be undone."""

    def __init__(self, *, joined: bool) -> None:
        super().__init__()
        self.hint = NoticeBar()
        self._merges = QVBoxLayout()
        self._merges.setSpacing(2)
        buttons = QWidget()
        line = FlowLayout(buttons, gap=6)
        self.letter_button = button(self.tr("New letter"), self.letter_wanted.emit)
        self.meeting_button = button(self.tr("New meeting"), self.meeting_wanted.emit)
        self.mou_button = button(self.tr("New memorandum"), self.mou_wanted.emit)
        self.merge_button = button(self.tr("Merge with…"), self.merge_wanted.emit)
        self.timeline_button = button(self.tr("Timeline"), self.timeline_wanted.emit)
        begin = (self.letter_button, self.meeting_button, self.mou_button)
        for each in (*(begin if joined else ()), self.merge_button):
            line.addWidget(each)
        if joined:
            line.addWidget(self.timeline_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(buttons)
        box.addWidget(self.hint)
        box.addLayout(self._merges)
        if not joined:
            for each in (*begin, self.timeline_button):
                each.deleteLater()

    def show_hint(self, name: str, why: str) -> None:
        """Say that another contact may be the same; nothing for an empty name."""
        text = self.tr("Looks like “{name}”: {why}.").format(name=name, why=why) if name else ""
        self.hint.say(text, "notice", self.tr("Compare…"), self.compare_wanted.emit)

    def show_merges(self, merged: tuple[Merged, ...]) -> None:
        """Show what the contact came out of."""
        clear(self._merges)
        for each in merged:
            text = self.tr("Merged with “{name}” on {day} by {who}").format(
                name=each.name, day=format_date(each.at.astimezone().date()), who=each.who
            )
            holder = QWidget()
            undo = button(self.tr("Undo"), partial(self.parting_wanted.emit, each.key), name="flat")
            undo.setAccessibleName(self.tr("Undo the merge with “{name}”").format(name=each.name))
            line = row(plain_label(text, name="small", wrap=True), undo)
            line.setStretch(0, 1)
            holder.setLayout(line)
            self._merges.addWidget(holder)
