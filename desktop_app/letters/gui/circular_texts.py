"""The texts of a circular, one tab a language; the first one also serves whoever has no other."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.letters.greetings import greeting
from desktop_app.letters.gui.circular_body import CircularBody
from desktop_app.letters.gui.directions import turn
from desktop_app.letters.records import CircularText
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import label
from desktop_app.ui.parts import button, menu_text, plain_label, row
from desktop_app.ui.text_fields import TextField


class TextPanel(QWidget):
    """What the circular says in one language."""

    changed = Signal()

    def __init__(self, ui: Ui, text: Any) -> None:
        super().__init__()
        self.language: Language = text.language
        self.subject = TextField(language=self.language)
        self.body = CircularBody(ui, self.language)
        self.close_line = TextField(greeting(self.language, None).close, self.language)
        turn(self.close_line.edit, self.language)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        name = label(self.language)
        self._named = self.named_fields()
        for title, field in self._named:
            box.addWidget(plain_label(title, name="fieldLabel"))
            box.addWidget(field)
            box.addSpacing(6)
            field.set_label(f"{title}, {name}")
        self.show_text(text)
        for field in self._fields():
            field.changed.connect(self.changed)

    def named_fields(self) -> tuple[tuple[str, Field], ...]:
        """The fields in the order of the panel, with their names."""
        return (
            (self.tr("Subject"), self.subject),
            (self.tr("Text"), self.body),
            (self.tr("Close (empty: the usual one)"), self.close_line),
        )

    def text(self) -> Any:
        """The text as typed."""
        body = self.body.value()
        return CircularText(
            self.language, self.subject.value(), body.plain, body.rich, self.close_line.value()
        )

    def show_text(self, text: Any) -> None:
        """Show a text."""
        self.subject.set_value(text.subject)
        self.body.set_text(text.body, text.rich)
        self.close_line.set_value(text.close)

    def raw(self) -> list[Any]:
        """Language and what was typed."""
        return [self.language.stored, *(field.raw() for field in self._fields())]

    def set_raw(self, raw: list[Any]) -> None:
        """Bring back what was typed."""
        for field, state in zip(self._fields(), raw[1:], strict=True):
            field.set_raw(state)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not changed."""
        for field in self._fields():
            field.set_read_only(read_only)

    def _fields(self) -> tuple[Field, ...]:
        return tuple(field for _title, field in self._named)


class CircularTextsField(Field):
    """A tab for each language, and a button that adds one.

    `new_text` and `new_panel` say what is written in a language, and in what: other texts that
    are kept by language replace them.
    """

    new_text: Callable[[Language], Any] = CircularText
    new_panel: Callable[[Ui, Any], TextPanel] = TextPanel
    first_serves_others = True
    """Whether the first text also goes to whoever has none in their own language."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self.panels: list[TextPanel] = []
        self._read_only = False
        panel = QFrame()
        self._tabs = QWidget()
        self._line = FlowLayout(self._tabs, gap=4)
        self.stack = QStackedWidget()
        self.add_button = button(self.tr("Add a language"))
        self._menu = QMenu(self.add_button)
        self.add_button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._empty = plain_label(self.words_for_nothing(), name="muted", wrap=True)
        self._first = button(self.tr("Use for all without a text of their own"), self._make_first,
                             name="flat")  # fmt: skip
        self._remove = button(self.tr("Remove this language"), self._remove_shown, name="flat")
        box = QVBoxLayout(panel)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        line = self.head = row(self._tabs, self.add_button)
        line.setStretch(0, 1)
        line.setAlignment(
            self.add_button, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        )
        box.addLayout(line)
        box.addWidget(self._empty)
        box.addWidget(self.stack)
        box.addLayout(row(self._first, None, self._remove))
        self.hold(panel)
        self.setFocusProxy(self.add_button)
        self._show(0)

    def words_for_nothing(self) -> str:
        """What stands here before there is any text."""
        return self.tr(
            "Add a language and write the letter once in it. Everybody who is written to in that "
            "language gets this text, with the usual salutation."
        )

    def value(self) -> tuple[Any, ...]:
        """The texts, the one for all others first."""
        return tuple(panel.text() for panel in self.panels)

    def set_value(self, value: Any) -> None:
        """Show texts; the same languages keep their tabs and the tab shown."""
        texts = tuple(value or ())
        if [text.language for text in texts] == [panel.language for panel in self.panels]:
            for panel, text in zip(self.panels, texts, strict=True):
                panel.show_text(text)
            return
        self._clear()
        for text in texts:
            self._append(text)
        self._show(0)

    def raw(self) -> Any:
        """What was typed in each language."""
        return [panel.raw() for panel in self.panels]

    def set_raw(self, raw: Any) -> None:
        """Bring back what was typed."""
        known = {language.stored: language for language in Language}
        self._clear()
        for state in raw or ():
            if state and state[0] in known:
                self._append(self.new_text(known[state[0]])).set_raw(state)
        self._show(0)
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Let the texts be read but not changed."""
        self._read_only = read_only
        for panel in self.panels:
            panel.set_read_only(read_only)
        self._show(self.stack.currentIndex())

    def add_language(self, language: Language) -> None:
        """Add an empty text and put the cursor into it."""
        panel = self._append(self.new_text(language))
        self._show(len(self.panels) - 1)
        panel.subject.setFocus()
        self.changed.emit()

    def show_language(self, language: Language) -> None:
        """Bring the tab of a language to the front."""
        for place, panel in enumerate(self.panels):
            if panel.language is language:
                self._show(place)

    def shown(self) -> TextPanel | None:
        """The text in front."""
        place = self.stack.currentIndex()
        return self.panels[place] if 0 <= place < len(self.panels) else None

    def _append(self, text: Any) -> TextPanel:
        panel = self.new_panel(self._ui, text)
        panel.changed.connect(self.changed)
        panel.set_read_only(self._read_only)
        self.panels.append(panel)
        self.stack.addWidget(panel)
        return panel

    def _clear(self) -> None:
        for panel in self.panels:
            self.stack.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.panels = []

    def _show(self, place: int) -> None:
        """Make the tabs anew, `place` in front."""
        # A hidden field would hand the focus to the list of records, which then opens one.
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        if inside:
            self.control.setFocus()
        self._line.clear()
        for at, panel in enumerate(self.panels):
            leads = self.first_serves_others and at == 0 and len(self.panels) > 1
            mark = " ★" if leads else ""
            tab = button(menu_text(label(panel.language)) + mark, self._shower(at), name="segment")
            tab.setCheckable(True)
            tab.setChecked(at == place)
            if mark:
                tab.setToolTip(self.tr("For everybody without a text of their own"))
            self._line.addWidget(tab)
        if self.panels:
            self.stack.setCurrentIndex(min(place, len(self.panels) - 1))
        self._empty.setVisible(not self.panels)
        self._tabs.setVisible(bool(self.panels))
        self.stack.setVisible(bool(self.panels))
        self.add_button.setVisible(not self._read_only and len(self.panels) < len(PAPER_LANGUAGES))
        self._remove.setVisible(bool(self.panels) and not self._read_only)
        others = self.first_serves_others and place > 0 and bool(self.panels)
        self._first.setVisible(others and not self._read_only)
        if inside:
            shown = self.shown()
            (shown.subject if shown else self.add_button).setFocus()

    def _shower(self, place: int) -> Any:
        return lambda: self._show(place)

    def _fill_menu(self) -> None:
        self._menu.clear()
        used = {panel.language for panel in self.panels}
        for language in PAPER_LANGUAGES:
            if language not in used:
                action = self._menu.addAction(label(language))
                action.triggered.connect(self._adder(language))

    def _adder(self, language: Language) -> Any:
        return lambda: self.add_language(language)

    def _make_first(self) -> None:
        place = self.stack.currentIndex()
        panel = self.panels.pop(place)
        self.panels.insert(0, panel)
        self.stack.removeWidget(panel)
        self.stack.insertWidget(0, panel)
        self._show(0)
        self.changed.emit()

    def _remove_shown(self) -> None:
        place = self.stack.currentIndex()
        self.control.setFocus()
        panel = self.panels.pop(place)
        self.stack.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        self._show(max(0, place - 1))
        self.changed.emit()
