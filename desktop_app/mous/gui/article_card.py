"""One article in one language: a card whose heading and text are edited where they stand."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.languages import Language
from desktop_app.mous.records import ArticleText
from desktop_app.mous.wording import article_label
from desktop_app.ui.labels import label
from desktop_app.ui.parts import button, plain_label
from desktop_app.ui.pills import Pill, PillLabel, Tone
from desktop_app.ui.text_fields import TextEdit, direction_of
from desktop_app.ui.theme import tokens

_CALM = (
    "QPlainTextEdit { background: transparent; border: 1px solid transparent;"
    " border-radius: 6px; padding: 0 3px; min-height: 22px; }"
    "QPlainTextEdit:hover { border: 1px solid palette(mid); }"
    "QPlainTextEdit:focus { border: 2px solid palette(highlight);"
    " padding: 0 2px; background: palette(base); }"
)
"""Inputs that look like text until the mouse or the cursor is in them."""


_TOOL_HEIGHT = 32
"""Pixels; headings stand level beside a card with tools and one without."""


class GrowingEdit(TextEdit):
    """Plain text as tall as it needs to be; the page scrolls, never the text."""

    def __init__(self, language: Language) -> None:
        super().__init__(1, language)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(0)
        self.document().setDocumentMargin(2)
        if language.is_rtl:
            option = self.document().defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)
        self.textChanged.connect(self._grow)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())

    def sizeHint(self) -> QSize:
        """Every line and the frame; Qt counts a plain document's height in lines."""
        lines = max(1.0, self.document().size().height())
        frame = 2 * self.frameWidth() + 2 * self.document().documentMargin()
        return QSize(120, int(lines * self.fontMetrics().lineSpacing() + frame + 2))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns are fine; cut lines are not."""
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower column needs more lines."""
        super().resizeEvent(event)
        self._grow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another height."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._grow()

    def _grow(self) -> None:
        height = self.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)


class ArticleCard(QFrame):
    """Heading and body of an article in one language, amber while it lags behind."""

    changed = Signal()
    confirmed = Signal()
    """The officer says that this text needs no change."""
    asked = Signal()
    """The officer asks what changed since this text was in step."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language
        self._stale = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(170)
        self.number = plain_label(name="small")
        self.number.setMinimumHeight(_TOOL_HEIGHT)
        self.number.setIndent(6)
        self.heading = Heading(language)
        self.heading.setPlaceholderText(self.tr("Heading"))
        self.body = GrowingEdit(language)
        self.body.setPlaceholderText(self.tr("Text in {language}").format(language=label(language)))
        self.pill = PillLabel()
        self.confirm = button(self.tr("Confirm"), self.confirmed.emit, name="flat")
        self.confirm.setToolTip(self.tr("This text needs no change"))
        self.since = button(self.tr("What changed?"), self.asked.emit, name="flat")
        self.tools = QHBoxLayout()
        for edit in (self.heading, self.body):
            edit.setStyleSheet(_CALM)
            edit.textChanged.connect(self.changed.emit)
        self.heading.finished.connect(self.body.setFocus)
        self._lay_out()

    def show_text(self, number: int, text: ArticleText | None) -> None:
        """Show a text (None: not written yet)."""
        self.set_number(number)
        heading, body = (text.heading, text.body) if text else ("", "")
        if self.heading.text() != heading:
            self.heading.setText(heading)
        if self.body.toPlainText() != body:
            self.body.setPlainText(body)
        self.set_stale(bool(text and text.stale), can_confirm=True)

    def set_number(self, number: int) -> None:
        """Name the article by its place."""
        self.number.setText(article_label(number, self.language))
        name = f"{article_label(number, self.language)}, {label(self.language)}"
        self.heading.setAccessibleName(self.tr("Heading of {article}").format(article=name))
        self.body.setAccessibleName(self.tr("Text of {article}").format(article=name))

    def text(self) -> ArticleText:
        """What is typed."""
        heading, body = self.heading.text(), self.body.toPlainText().strip()
        return ArticleText(self.language, heading, body)

    def set_stale(self, stale: bool, *, can_confirm: bool) -> None:
        """Say that another language was changed after this one."""
        self._stale = stale
        self.update()
        words = self.tr("{language} text not up to date").format(language=label(self.language))
        self.pill.set_pill(Pill(words, Tone.AMBER) if stale else None)
        for act in (self.confirm, self.since):
            act.setVisible(stale and can_confirm)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card; a breath of amber and an amber edge while the text lags behind."""
        colours = tokens(self.palette())
        ground, edge = QColor(colours.surface), QColor(colours.line)
        if self._stale:
            ground = _mixed(ground, QColor(colours.amber_ground), 0.45)
            edge = _mixed(ground, QColor(colours.amber_text), 0.6)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the text selectable."""
        self.heading.setReadOnly(read_only)
        self.body.setReadOnly(read_only)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(11, 6, 11, 10)
        box.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.number)
        top.addStretch(1)
        top.addLayout(self.tools)
        box.addLayout(top)
        box.addWidget(self.heading)
        box.addWidget(self.body)
        box.addSpacing(5)
        box.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeading)
        acts = QHBoxLayout()
        acts.setSpacing(4)
        acts.addWidget(self.confirm)
        acts.addWidget(self.since)
        acts.addStretch(1)
        box.addLayout(acts)
        box.addStretch(1)
        _keep_direction(self, self.language)


class Heading(GrowingEdit):
    """The heading in bold: one line of text that wraps, because columns are narrow."""

    finished = Signal()
    """Enter was pressed."""

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)

    def text(self) -> str:
        """The heading; a pasted line break counts as a space."""
        return " ".join(self.toPlainText().split())

    def setText(self, text: str) -> None:
        """Show a heading."""
        self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.finished.emit()
            return
        super().keyPressEvent(event)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with a share of `other` in it."""
    pairs = (
        (one.redF(), other.redF()),
        (one.greenF(), other.greenF()),
        (one.blueF(), other.blueF()),
    )
    return QColor.fromRgbF(*(a * (1 - share) + b * share for a, b in pairs))


def _keep_direction(card: QWidget, language: Language) -> None:
    """A card reads in the direction of its text, whatever the window's."""
    card.setLayoutDirection(direction_of(language))
