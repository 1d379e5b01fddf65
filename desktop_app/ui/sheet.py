"""A sheet over the page: a title, some lines, a form, and two buttons."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.ui.form import Form
from desktop_app.ui.parts import NoticeBar, button, plain_label, row

_FRAME = 48
"""Pixels that the frame of a window may take."""


class Sheet(QDialog):
    """Stays until the work behind it has ended; a refusal is shown in place.

    A `tall` one scrolls its form. `width` is the least one, in pixels; `quiet` lines explain
    rather than warn.
    """

    def __init__(
        self,
        title: str,
        lines: tuple[str, ...],
        act: str,
        parent: QWidget,
        *,
        width: int = 460,
        quiet: bool = False,
        tall: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self._busy, self._tall = False, tall
        self.notice, self.form = NoticeBar(), Form()
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        self.act_button = button(act, self.act, primary=True)
        self.act_button.setDefault(True)
        self.buttons = row(None, self.cancel_button, self.act_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 18)
        box.setSpacing(12)
        box.addWidget(plain_label(title, name="title", wrap=True))
        for line in lines:
            box.addWidget(plain_label(line, name="muted" if quiet else "", wrap=True))
        box.addWidget(self.notice)
        box.addWidget(_scrolling(self.form) if tall else self.form, int(tall or quiet))
        box.addSpacing(4)
        box.addLayout(self.buttons)
        if tall:
            self.resize(720, 620)

    def event(self, event: QEvent) -> bool:
        """Qt gives wrapped lines in a window no room of their own: they would squeeze fields."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and not self._tall:
            self._grow()
        return done

    def _grow(self) -> None:
        box = self.layout()
        need = box.totalHeightForWidth(self.width()) if box is not None else 0
        room = self.screen().availableGeometry().height() - _FRAME
        if self.height() < min(need, room):
            self.resize(self.width(), min(need, room))

    def act(self) -> None:
        """What the primary button does."""
        raise NotImplementedError

    def wait(self) -> None:
        """Work is under way: nothing can be pressed and the sheet stays."""
        self._set_busy(True)

    def fail(self, error: UserError) -> None:
        """The work was refused: say why, everything typed stays."""
        self._set_busy(False)
        self.notice.say(str(error), "alert")

    def finish(self) -> None:
        """The work is done."""
        self._busy = False
        self.accept()

    def reject(self) -> None:
        """Escape and Cancel close it, but not while work is under way."""
        if not self._busy:
            super().reject()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (self.form, self.cancel_button, self.act_button):
            widget.setEnabled(not busy)


def _scrolling(form: Form) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    holder = QWidget()
    holder.setObjectName("page")
    inner = QVBoxLayout(holder)
    # Margins are not mirrored by Qt; the scroll bar stands at the end edge.
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    inner.setContentsMargins(12 if mirrored else 0, 0, 0 if mirrored else 12, 0)
    inner.addWidget(form)
    area.setWidget(holder)
    return area
