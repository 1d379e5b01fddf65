"""Finds contacts that were entered twice and lets an officer settle pair after pair.

Down and Up walk the pairs, Ctrl+Enter merges, Delete says that two are not the same.
"""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QListView,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.contacts.gui.doubles_model import DoublesModel
from desktop_app.contacts.gui.doubles_search import MOST, DoublesSearch, Found
from desktop_app.contacts.gui.merge_acts import MergeActs
from desktop_app.contacts.gui.merge_panel import MergePanel
from desktop_app.contacts.service_merge_pair import Pair
from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.record_delegate import RecordDelegate

_KINDS = (Kind.PERSON, Kind.ORGANISATION)


class DoublesDialog(QDialog):
    """The pairs at the start, the pair chosen beside them."""

    def __init__(self, ui: Ui, acts: MergeActs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Find doubles"))
        self.resize(1160, 660)
        self._total = 0
        self.search = DoublesSearch(ui, self)
        self.search.stepped.connect(self._on_step)
        self.search.found.connect(self._on_found)
        self.search.ended.connect(lambda: self._show_idle(""))
        self.model = DoublesModel(self)
        self.panel = MergePanel(ui, acts)
        self.panel.left.connect(self.close)
        acts.merged.connect(self._on_merged)
        acts.told_apart.connect(self._on_told_apart)
        acts.not_told_apart.connect(self._on_back)
        self._build()
        self.look(Kind.PERSON)

    def look(self, kind: Kind) -> None:
        """Search among people or organisations."""
        self._group.button(_KINDS.index(kind)).setChecked(True)
        self.model.set_pairs(())
        self.panel.show_nothing(self.tr("Comparing all contacts with each other…"))
        self.progress.setRange(0, 0)
        self._status.setText("")
        self._show_busy(True)
        self.search.start(kind)

    def stop(self) -> None:
        """Look no further."""
        self.search.stop()
        self._show_idle(self.tr("Stopped. Choose people or organisations to search again."))

    def step(self, by: int) -> None:
        """Go to the next pair, or the one before."""
        count = self.model.rowCount()
        if count:
            place = max(0, min(count - 1, self.view.currentIndex().row() + by))
            self.view.setCurrentIndex(self.model.index(place))

    def reject(self) -> None:
        """Nobody waits for the search any more; every way to close it comes here."""
        self.search.stop()
        super().reject()

    # Answers

    def _on_step(self, done: int, total: int) -> None:
        if not self.stop_button.isHidden():
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _on_found(self, pairs: tuple[Found, ...], total: int) -> None:
        self._total = total
        self.model.set_pairs(pairs)
        self._show_idle("" if pairs else self.tr("No two contacts look like the same."))
        if pairs:
            self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus()
        self._say_how_many()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        found = self.model.pair(current.row()) if current.isValid() else None
        self._say_how_many()
        if found is None:
            self._show_none_left()
            return
        pair = found.candidate
        why = self.tr("May be the same: {why}.").format(why=found.why)
        self.panel.show_pair(pair.first, pair.second, why)

    def _on_merged(self, pair: Pair) -> None:
        self.model.drop(pair.gone_ref)
        self._settled()

    def _on_told_apart(self, one: Ref, other: Ref) -> None:
        self.model.settle(one, other)
        self._settled()

    def _on_back(self, one: Ref, other: Ref) -> None:
        index = self.model.bring_back(one, other)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def _settled(self) -> None:
        """The list has chosen the next pair by itself; show it also where its place is the same."""
        self._on_current(self.view.currentIndex(), QModelIndex())
        self.view.setFocus()

    # How it looks

    def _build(self) -> None:
        self.view = QListView()
        self.view.setObjectName("records")
        self.view.setModel(self.model)
        self.view.setItemDelegate(RecordDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Pairs that may be the same"))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.stop_button = button(self.tr("Stop"), self.stop)
        self._status = plain_label(name="muted")
        self.previous_button = button(self.tr("Previous"), lambda: self.step(-1))
        self.next_button = button(self.tr("Next"), lambda: self.step(1))
        self._keys()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 12)
        box.setSpacing(10)
        box.addLayout(self._head())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.view)
        splitter.addWidget(self.panel)
        splitter.setSizes([360, 800])
        splitter.setChildrenCollapsible(False)
        box.addWidget(splitter, 1)
        foot = row(self._status, None, self.previous_button, self.next_button)
        foot.addWidget(button(self.tr("Close"), self.close))
        foot.setContentsMargins(18, 0, 18, 0)
        box.addLayout(foot)

    def _head(self) -> QVBoxLayout:
        self._group = QButtonGroup(self)
        segments: list[QWidget] = []
        for place, text in enumerate((self.tr("People"), self.tr("Organisations"))):
            one = button(text, lambda kind=_KINDS[place]: self.look(kind), name="segment")  # type: ignore[misc]
            one.setCheckable(True)
            self._group.addButton(one, place)
            segments.append(one)
        line = row(plain_label(self.tr("Find doubles"), name="title"), *segments, spacing=10)
        line.addWidget(self.progress, 1)
        line.addWidget(self.stop_button)
        line.addStretch(0)
        head = QVBoxLayout()
        head.setContentsMargins(18, 0, 18, 0)
        head.addLayout(line)
        return head

    def _keys(self) -> None:
        for keys, slot in (
            ("Ctrl+Return", self.panel.merge_button.click),
            ("Alt+Down", self.next_button.click),
            ("Alt+Up", self.previous_button.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        apart = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        apart.setContext(Qt.ShortcutContext.WidgetShortcut)
        apart.activated.connect(self.panel.apart_button.click)
        self.panel.merge_button.setToolTip("Ctrl+Enter")
        self.next_button.setToolTip("Alt+↓")
        self.previous_button.setToolTip("Alt+↑")

    def _show_busy(self, busy: bool) -> None:
        for widget in (self.progress, self.stop_button):
            widget.setVisible(busy)

    def _show_idle(self, text: str) -> None:
        self._show_busy(False)
        if text:
            self.panel.show_nothing(text)

    def _show_none_left(self) -> None:
        if self.stop_button.isHidden() and self._total:
            more = self.tr("These pairs are settled. Search again for the next ones.")
            done = self.tr("All pairs are settled.")
            self.panel.show_nothing(more if self._total > MOST else done)

    def _say_how_many(self) -> None:
        count, place = self.model.rowCount(), self.view.currentIndex().row() + 1
        for each in (self.previous_button, self.next_button):
            each.setEnabled(count > 1)
        numbers = {"place": place, "count": count, "total": self._total}
        text = self.tr("Pair {place} of {count}") if count else ""
        if count and self._total > MOST:
            text = self.tr("Pair {place} of the {count} likeliest; {total} were found")
        self._status.setText(text.format(**{k: count_text(n) for k, n in numbers.items()}))
