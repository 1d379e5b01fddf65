"""The line over a page: its heading and its buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.page import Page
from desktop_app.ui.parts import clear, menu_text, plain_label


class Header(QWidget):
    """Follows the page it was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(62)
        self._title = plain_label(name="title")
        self._subtitle = plain_label(name="muted")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBaseline)
        words.addWidget(self._subtitle, 0, Qt.AlignmentFlag.AlignBaseline)
        box = QHBoxLayout(self)
        box.setContentsMargins(24, 0, 20, 0)
        box.addLayout(words)
        box.addStretch(1)
        box.addLayout(self._buttons)

    def show_page(self, page: Page) -> None:
        """Show the heading and the buttons of `page`."""
        self._title.setText(page.heading())
        self._subtitle.setText(page.subtitle())
        clear(self._buttons)
        actions = page.header_actions()
        for action in actions:
            primary = action is actions[-1]
            self._buttons.addWidget(_ActionButton(action, self, primary=primary))

    def heading(self) -> str:
        """The heading shown."""
        return self._title.plain_text()


class _ActionButton(QPushButton):
    """A button that follows its action; as a receiver of its own it dies before the action."""

    def __init__(self, action: QAction, header: QWidget, *, primary: bool) -> None:
        super().__init__(header)
        self._action = action
        self.setObjectName("primary" if primary else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.clicked.connect(self._trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _trigger(self) -> None:
        self._action.trigger()

    def _follow(self) -> None:
        self.setText(menu_text(self._action.text()))
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible())
