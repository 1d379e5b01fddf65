"""Events of a timeline as rows: a record that opens, a note that can be changed, a change."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.contacts.timeline_records import Event, EventKind
from desktop_app.ui.labels import format_date, label
from desktop_app.ui.parts import ElidedLabel, button, plain_label
from desktop_app.ui.pills import Pill, PillLabel, Tone
from desktop_app.ui.row_button import RowButton

_DAY_WIDTH = 118
_MARGINS = (8, 6, 8, 6)
_BESIDE_BUTTON = 7
"""Pixels from the top of a button to the top of its text."""


def record_row(event: Event, opens: Callable[[], object]) -> QWidget:
    """A meeting, a letter, a memorandum or an action; a click opens it."""
    spoken = ", ".join(filter(None, (format_date(event.day), event.title, event.detail)))
    return RowButton(_line(event), spoken, opens)


def change_row(event: Event) -> QWidget:
    """Who changed what."""
    holder = QWidget()
    holder.setLayout(_line(event))
    return holder


def note_row(
    event: Event, words: tuple[str, str], change: Callable[[], object], away: Callable[[], object]
) -> QWidget:
    """A whole note, with two buttons that are called by `words`."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(*_MARGINS)
    line.setSpacing(10)
    day, text = _day(event), plain_label(event.title, wrap=True)
    for each, share in ((day, 0), (text, 1)):
        each.setContentsMargins(0, _BESIDE_BUTTON, 0, 0)
        line.addWidget(each, share, Qt.AlignmentFlag.AlignTop)
    for word, slot in zip(words, (change, away), strict=True):
        line.addWidget(button(word, slot, name="flat"), 0, Qt.AlignmentFlag.AlignTop)
    return holder


def _line(event: Event) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(*_MARGINS)
    line.setSpacing(10)
    line.addWidget(_day(event), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(1)
    quiet = event.kind is EventKind.CHANGE
    words.addWidget(ElidedLabel(event.title, name="muted" if quiet else ""))
    if event.detail:
        words.addWidget(ElidedLabel(event.detail, name="small"))
    line.addLayout(words, 1)
    if event.ref is not None:
        line.addWidget(PillLabel(Pill(label(event.ref.kind), Tone.TEAL)))
    if event.state:
        line.addWidget(PillLabel(Pill(event.state)))
    return line


def _day(event: Event) -> QWidget:
    made = plain_label(format_date(event.day), name="small")
    made.setFixedWidth(_DAY_WIDTH)
    return made
