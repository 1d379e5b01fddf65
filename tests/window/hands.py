"""An officer's hands and eyes on the real window: find what is visible, click it, type into it.

Nothing here calls a service or a slot. A widget is found by what a person (or a screen reader)
knows of it, is scrolled into sight first, and must not be covered by anything.
"""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.app import Desk
from desktop_app.shell.toasts import Toast
from desktop_app.ui.pills import PillLabel
from desktop_app.ui.rich_edit import RichEdit

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
PATIENCE = 20.0
"""Seconds until a condition must hold; only a failing test ever waits that long."""


def turn_events() -> None:
    """One turn of the event loop, with deletions that are due."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(condition: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Turn the event loop until `condition` holds; fails saying `what` was waited for."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited in vain until {what}"
        turn_events()
        time.sleep(0.002)


class Hands:
    """Hands on one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.window = desk.window

    # Seeing

    def turn_to(self) -> None:
        """Bring this window to the front, when another one is open."""
        self.window.activateWindow()
        until(self.window.isActiveWindow, "the window is in front")

    def settle(self) -> None:
        """Let everything that was asked be answered."""
        assert self.desk.ui.tasks.wait_idle(20_000)
        turn_events()
        assert self.desk.ui.tasks.wait_idle(20_000)

    def seen(self, kind: type[W], name: str, within: QWidget | None = None) -> list[W]:
        """Visible widgets of a kind by the name or the text a person knows them by."""
        return [w for w in visible(kind, within or self._front()) if name in _names(w)]

    def find(self, kind: type[W], name: str, nth: int = 0, within: QWidget | None = None) -> W:
        """The widget of that name, waited for; negative places count from the end."""
        found: list[W] = []

        def there() -> bool:
            found[:] = self.seen(kind, name, within)
            return len(found) > nth if nth >= 0 else len(found) >= -nth

        until(there, f"{kind.__name__} “{name}” ({nth}) is seen")
        return found[nth]

    def words(self, within: QWidget | None = None) -> str:
        """All that visible labels and pills say."""
        root = within or self._front()
        labels = [_plain(label) for label in visible(QLabel, root)]
        return "\n".join([*labels, *(p.accessibleName() for p in visible(PillLabel, root))])

    def sees(self, text: str, within: QWidget | None = None) -> None:
        """Wait until a visible label says `text`."""
        until(lambda: text in self.words(within), f"“{text}” is read")

    def is_ready(self, text: str) -> bool:
        """Whether a button is there to be pressed."""
        return any(button.isEnabled() for button in self.seen(QAbstractButton, text))

    # Acting

    def click(self, text: str, nth: int = 0, within: QWidget | None = None) -> None:
        """Press the button of that text or name, once it can be pressed."""
        button = self.find(QAbstractButton, text, nth, within)
        until(lambda: not alive(button) or button.isEnabled(), f"“{text}” can be pressed")
        button = self.find(QAbstractButton, text, nth, within)
        self.press(button)

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget where it is seen."""
        at = at or widget.rect().center()
        self.reach(widget, at)
        if QApplication.activeWindow() is None:  # no window manager gives it back after a sheet
            widget.activateWindow()
            turn_events()
        assert widget.isActiveWindow(), "no other window has taken the focus away"
        QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, at)
        self.settle()

    def tick(self, text: str) -> None:
        """Click a check box on its box."""
        box = self.find(QCheckBox, text)
        before = box.isChecked()
        self.press(box, QPoint(9, box.height() // 2))
        assert box.isChecked() is not before

    def write(self, name: str, text: str, nth: int = 0, within: QWidget | None = None) -> None:
        """Type into the box of that name, over what was there."""
        until(lambda: self._box(name, nth, within) is not None, f"the box “{name}” ({nth}) is seen")
        box = self._box(name, nth, within)
        assert box is not None
        self.write_into(box, text)

    def write_into(self, box: QWidget, text: str) -> None:
        """Type short Latin text key by key; paste what has no keys here."""
        self.press(box, QPoint(box.width() // 2, min(box.height() // 2, 14)))
        assert box.hasFocus(), "the cursor is in the box"
        QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text.isascii() and len(text) <= 30 and text.isprintable():
            QTest.keyClicks(box, text)
        else:
            QGuiApplication.clipboard().setText(text)
            QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        shown = _written(box)
        assert shown == text, f"typed {text!r}, the box has {shown!r}"

    def choose(self, name: str, item: str, nth: int = 0) -> None:
        """Choose in a list box with the keyboard, as its letters find the entry."""
        combo = self.find(QComboBox, name, nth)
        self.reach(combo, combo.rect().center())
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        if combo.isEditable():
            line = combo.lineEdit()
            QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(line, item)
            QTest.keyClick(line, Qt.Key.Key_Escape)
        else:
            QTest.keyClick(combo, Qt.Key.Key_Home)
            for _ in range(combo.count()):
                if combo.currentText().startswith(item):
                    break
                QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentText().startswith(item), f"“{item}” is not in {name}"
        self.settle()

    def pick(self, name: str, words: str, nth: int = 0, within: QWidget | None = None) -> None:
        """Find a record by typing and take the first proposal with Enter."""
        box = self.find(QLineEdit, name, nth, within)
        self.write_into(box, words)
        until(lambda: _proposals(box), f"a proposal for “{words}” is seen")
        QTest.keyClick(box, Qt.Key.Key_Return)
        self.settle()
        assert box.text() not in ("", words), f"nothing was picked for “{words}”"

    def from_menu(self, text: str) -> None:
        """Choose in the menu that has just opened."""
        until(lambda: visible_menu() is not None, "a menu is open")
        menu = visible_menu()
        assert menu is not None
        action = next(a for a in menu.actions() if a.text().replace("&", "") == text)
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        self.settle()

    def press_keys(self, key: Qt.Key, *, control: bool = False) -> None:
        """A key wherever the cursor is."""
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        self.settle()

    def reach(self, widget: QWidget, at: QPoint) -> None:
        """Scroll until `at` in `widget` is in sight, and make sure that nothing lies over it."""

        def reached() -> bool:
            scroll_to(widget, at)
            return self._uncovered(widget, at)

        until(reached, f"{_describe(widget)} can be clicked")

    def _uncovered(self, widget: QWidget, at: QPoint) -> bool:
        top = widget.window()
        over = top.childAt(widget.mapTo(top, at))
        if over is widget or widget.isAncestorOf(over):
            return True
        self._wait_out(over)
        return False

    def _wait_out(self, over: QWidget | None) -> None:
        """An officer would wait until a message has gone; the test lets it go at once."""
        while over is not None:
            if isinstance(over, Toast):
                over.leave()
                return
            over = over.parentWidget()

    def _front(self) -> QWidget:
        """A sheet over the window, or the window."""
        return QApplication.activeModalWidget() or self.window

    def _box(self, name: str, nth: int, within: QWidget | None) -> QWidget | None:
        boxes: list[QWidget] = [
            *self.seen(QLineEdit, name, within),
            *self.seen(QPlainTextEdit, name, within),
            *self.seen(RichEdit, name, within),
        ]
        fits = len(boxes) > nth if nth >= 0 else len(boxes) >= -nth
        return boxes[nth] if fits else None


def _written(box: QWidget) -> str:
    """What stands in a box, as its officer reads it."""
    if isinstance(box, RichEdit):
        return box.text().plain()
    return box.text() if isinstance(box, QLineEdit) else box.toPlainText()  # type: ignore[attr-defined]


def visible(kind: type[W], root: QWidget) -> list[W]:
    """The widgets of a kind that are shown under `root`."""
    return [w for w in root.findChildren(kind) if w.isVisible()]


def visible_menu() -> QMenu | None:
    """The menu that is open."""
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def alive(widget: QWidget) -> bool:
    """Whether Qt still has the widget."""
    return isValid(widget)


def scroll_to(widget: QWidget, at: QPoint) -> None:
    """Scroll whatever holds `widget` until `at` in it is in sight."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea) and holder.widget().isAncestorOf(widget):
            spot = widget.mapTo(holder.widget(), at)
            holder.ensureVisible(spot.x(), spot.y(), 40, 40)
        holder = holder.parentWidget()
    turn_events()


def _plain(label: QLabel) -> str:
    plain = getattr(label, "plain_text", None)
    return str(plain()) if plain else label.text()


def _names(widget: QWidget) -> tuple[str, ...]:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName(), text.replace("&&", "&")


def _proposals(box: QLineEdit) -> bool:
    lists = visible(QListView, box.window())
    return any(one.objectName() == "choices" and one.model().rowCount() for one in lists)


def _describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{' '.join(filter(None, _names(widget)))}”"
