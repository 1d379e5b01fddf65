"""One button for what is done now and then, so that the header keeps to what is done daily."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app.ui.parts import menu_text


class MoreMenu(QObject):
    """The action "More" of a page and the menu that it opens beneath its button."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.menu = QMenu(page)
        self.action = QAction(self.tr("More"), self)
        self.action.triggered.connect(lambda _on=False: self.open())

    def add(self, actions: Sequence[QAction]) -> None:
        """Add a group of actions, parted from those before."""
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        self.menu.addActions(list(actions))

    def open(self) -> None:
        """Open the menu under the button that was pressed, else at the page's upper end."""
        anchor = self._anchor()
        self.menu.setLayoutDirection(self._page.layoutDirection())
        rtl = self._page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if anchor is None:
            anchor = self._page
            spot = QPoint(0 if rtl else self._page.width() - self.menu.sizeHint().width(), 0)
        else:
            edge = anchor.width() - self.menu.sizeHint().width() if rtl else 0
            spot = QPoint(edge, anchor.height() + 2)
        self.menu.popup(anchor.mapToGlobal(spot))

    def _anchor(self) -> QWidget | None:
        wanted = menu_text(self.action.text())
        buttons = self._page.window().findChildren(QPushButton)
        return next((b for b in buttons if b.text() == wanted and b.isVisible()), None)
