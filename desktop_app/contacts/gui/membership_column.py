"""One column of the board of membership: the bodies that stand at a stage, as cards."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.contacts.membership_records import Member
from desktop_app.ui.labels import format_date
from desktop_app.ui.painting import draw_line, small_font
from desktop_app.ui.parts import safe_tip
from desktop_app.ui.theme import tokens

FORM = "application/x-dabir-member"
"""The form in which a dragged card carries the key of its organisation."""
_MEMBER = Qt.ItemDataRole.UserRole
_COUNTRY = Qt.ItemDataRole.UserRole + 1
_GAP, _PAD = 6, 10


class CardColumn(QListWidget):
    """Cards that can be dragged, moved with Alt and the arrows, and opened with Enter."""

    dropped = Signal(int)
    """Carries the key of an organisation that was dropped here."""
    moved = Signal(object, int)
    """Carries a `Member` and the number of columns it should go on (or back)."""
    opened = Signal(object)
    """Carries a `Member`."""
    dragged = Signal(object)
    """Carries the point of the screen over which a card is dragged."""
    left = Signal(int)
    """The cursor should go to the next column (1) or the one before (-1)."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("found")
        self.setAccessibleName(name)
        self.setItemDelegate(_CardDelegate(self))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(_MEMBER)))

    def show_members(self, members: Sequence[tuple[Member, str]]) -> None:
        """Show bodies with the names of their countries; the cursor stays on its body."""
        chosen = self.member()
        self.clear()
        for member, country in members:
            item = QListWidgetItem(member.name)
            item.setData(_MEMBER, member)
            item.setData(_COUNTRY, country)
            item.setToolTip(safe_tip(member.name))
            said = ", ".join(filter(None, (member.name, country, format_date(member.since))))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.addItem(item)
        if chosen is not None:
            self.choose(chosen.organisation_id)

    def members(self) -> list[Member]:
        """The bodies from top to bottom."""
        return [self.item(place).data(_MEMBER) for place in range(self.count())]

    def member(self) -> Member | None:
        """The body under the cursor."""
        item = self.currentItem()
        found: Member | None = item.data(_MEMBER) if item is not None else None
        return found

    def choose(self, organisation_id: int) -> bool:
        """Put the cursor on a body; False where it is not here."""
        for place, member in enumerate(self.members()):
            if member.organisation_id == organisation_id:
                self.setCurrentRow(place)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows change the column, with Alt they take the card along; Enter opens."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if rtl else -1, Qt.Key.Key_Right: -1 if rtl else 1}
        step = steps.get(Qt.Key(event.key()))
        member = self.member()
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if member is not None:
                self.moved.emit(member, step)
        elif step is not None:
            self.left.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and member is not None:
            self.opened.emit(member)
        else:
            super().keyPressEvent(event)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """What a dragged card carries: its organisation, in a form of our own."""
        data = QMimeData()
        if items:
            data.setData(FORM, str(items[0].data(_MEMBER).organisation_id).encode())
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards of the board and nothing else."""
        self._weigh(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards of the board and nothing else, and say where the card is."""
        self._weigh(event)
        if event.isAccepted():
            self.dragged.emit(self.viewport().mapToGlobal(event.position().toPoint()))

    def dropEvent(self, event: QDropEvent) -> None:
        """A card was dropped: say so; it moves once the step is written."""
        if event.mimeData().hasFormat(FORM):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(int(bytes(event.mimeData().data(FORM).data())))

    @staticmethod
    def _weigh(event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(FORM):
            event.acceptProposedAction()
        else:
            event.ignore()


class _CardDelegate(QStyledItemDelegate):
    """A card: the name, beneath it country and day."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override]
        lines = QFontMetrics(option.font).lineSpacing()
        small = QFontMetrics(small_font(option.font)).lineSpacing()
        return QSize(120, lines + small * 2 + 2 * _PAD + _GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,  # type: ignore[override]
    ) -> None:
        colours = tokens(option.palette)
        frame = QRectF(option.rect).adjusted(4, 1, -4, -_GAP + 1)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.accent if focused else colours.edge if chosen else colours.line
        painter.setPen(QPen(QColor(edge), 2.0 if focused else 1.0))
        painter.setBrush(QColor(colours.accent_soft if chosen else colours.surface))
        painter.drawRoundedRect(frame, 8, 8)
        self._write(painter, option, index, frame.adjusted(_PAD, _PAD - 2, -_PAD, 0))
        painter.restore()

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, room: QRectF
    ) -> None:
        colours, member = tokens(option.palette), index.data(_MEMBER)
        direction = option.direction
        small = small_font(option.font)
        lines = (
            (member.name, option.font, colours.ink),
            (index.data(_COUNTRY), small, colours.muted),
            (format_date(member.since), small, colours.muted),
        )
        top = room.top()
        for text, font, ink in lines:
            height = QFontMetrics(font).lineSpacing()
            painter.setPen(QColor(ink))
            draw_line(
                painter, QRectF(room.left(), top, room.width(), height), text, font, direction
            )
            top += height
