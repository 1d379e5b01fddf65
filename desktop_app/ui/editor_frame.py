"""What an editor is made of, before it does anything: notice, conflict, form, footer."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.column import Column
from desktop_app.ui.conflict_panel import ConflictPanel
from desktop_app.ui.footer import Footer
from desktop_app.ui.form import Form
from desktop_app.ui.parts import NoticeBar

_WIDEST = 940
"""Lines longer than this are hard to read; wider windows leave the rest empty."""


class EditorFrame(QWidget):
    """A scrolling column over a footer; `body` takes further widgets under the form."""

    notice: NoticeBar
    conflict: ConflictPanel
    form: Form
    body: QVBoxLayout
    scroller: Column
    footer: Footer

    def build(self, save: Callable[[], object], revert: Callable[[], object]) -> None:
        """Lay the parts out; `save` and `revert` are the footer's buttons."""
        self.notice, self.conflict, self.form = NoticeBar(), ConflictPanel(), Form()
        self.scroller = Column(self._page())
        self.footer = Footer(save, revert)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.scroller, 1)
        box.addWidget(self.footer)

    def _page(self) -> QWidget:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(22, 18, 22, 22)
        self.body.setSpacing(14)
        for widget in (self.notice, self.conflict, self.form):
            self.body.addWidget(widget)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout()
        column.addWidget(inner)
        column.addStretch(1)
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(column, 1000)
        line.addStretch(1)
        return page
