"""A line of text with a remark beneath it: what is doubtful is marked, never refused."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from desktop_app.core.languages import Language
from desktop_app.core.marks import Mark
from desktop_app.ui.labels import sentence
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import plain_label, safe_tip
from desktop_app.ui.text_fields import TextField

_PAUSE_MS = 500
"""Somebody who still types is not told that what is there is no address yet."""


class MarkedField(TextField):
    """Shows what `check` says of its text; a doubtful text gets an amber edge and a tooltip."""

    def __init__(
        self,
        check: Callable[[str], Mark | None],
        placeholder: str = "",
        language: Language | None = Language.EN,
    ) -> None:
        super().__init__(placeholder, language)
        self._check = check
        self._mark: Mark | None = None
        self._note = plain_label(name="small", wrap=True)
        self._note.hide()
        self.box.insertWidget(1, self._note)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.recheck)
        self.edit.editingFinished.connect(self.recheck)
        self.changed.connect(self._wait)

    def set_value(self, value: Any) -> None:
        """Show a text and what is to be said of it."""
        super().set_value(value)
        self.recheck()

    def set_error(self, text: str) -> None:
        """What is wrong stands before what is doubtful."""
        super().set_error(text)
        if not text:
            self._describe()

    def mark(self) -> Mark | None:
        """The remark shown, None where there is none."""
        return self._mark

    def recheck(self) -> None:
        """Look again, at once: what the check depends on may have changed."""
        self._pause.stop()
        mark = self._check(self.edit.text())
        if mark != self._mark:
            self._mark = mark
            self._show()

    def _wait(self) -> None:
        if self._mark is not None and self._check(self.edit.text()) is None:
            self.recheck()
        else:
            self._pause.start()

    def _show(self) -> None:
        mark = self._mark
        doubtful = mark is not None and mark.doubtful
        text = self.note()
        self._note.setObjectName("doubt" if doubtful else "small")
        self._note.setText(text)
        if not doubtful:  # a number keeps its order in a window from right to left
            QLabel.setText(self._note, isolated(text))
        self._note.setVisible(bool(text))
        self.edit.setProperty("doubtful", doubtful)
        for widget in (self._note, self.edit):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.edit.setToolTip(safe_tip(text))
        self._describe()

    def note(self) -> str:
        """The remark in the language of the interface."""
        return sentence(self._mark.text) if self._mark else ""

    def _describe(self) -> None:
        self.edit.setAccessibleDescription(self.note())
