"""What a text asks for: the words of a footnote, what an image shows, the size of a table."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.rich_text import RichImage
from desktop_app.ui.fields import NumberField
from desktop_app.ui.form import Form
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.text_fields import MultilineField, TextField

translate = QCoreApplication.translate


class RichSheet(QDialog):
    """A title, a form, Cancel and one button that acts; Ctrl+Enter acts too."""

    def __init__(self, title: str, act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.notice, self.form = NoticeBar(), Form()
        self.act_button = button(act, self.act, primary=True)
        self.act_button.setDefault(True)
        self.line = row(None, button(self.tr("Cancel"), self.reject), self.act_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 18)
        box.setSpacing(12)
        box.addWidget(plain_label(title, name="title", wrap=True))
        box.addWidget(self.notice)
        box.addWidget(self.form)
        box.addSpacing(4)
        box.addLayout(self.line)

    def act(self) -> None:
        """What the button does; what is wrong is said and everything typed stays."""
        try:
            self.take(self.form.values())
        except UserError:
            return
        self.accept()

    def take(self, values: dict[str, object]) -> None:
        """Use what was typed."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter acts from a box of several lines as well."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.act()
            return
        super().keyPressEvent(event)


class NoteSheet(RichSheet):
    """The words of a footnote."""

    def __init__(
        self, note: str | None, language: Language, put: Callable[[str], object], parent: QWidget
    ) -> None:
        title = translate("RichSheets", "Footnote")
        act = translate("RichSheets", "Add footnote") if note is None else _change()
        super().__init__(title, act, parent)
        self._put = put
        self.words = self.form.add(
            "note",
            self.tr("Words of the footnote"),
            MultilineField(3, language),
            required=note is None,
        )
        if note is not None:
            self.words.set_value(note)
            self.line.insertWidget(
                0, button(self.tr("Remove footnote"), self._remove, name="danger")
            )
        self.words.setFocus()

    def take(self, values: dict[str, object]) -> None:
        """Put the footnote."""
        self._put(str(values["note"]))

    def _remove(self) -> None:
        self._put("")
        self.accept()


class ImageSheet(RichSheet):
    """What an image shows, how wide it is, and its caption."""

    def __init__(
        self,
        image: RichImage,
        language: Language,
        put: Callable[[RichImage | None], object],
        parent: QWidget,
        *,
        new: bool,
    ) -> None:
        title = translate("RichSheets", "Image")
        act = translate("RichSheets", "Add image") if new else _change()
        super().__init__(title, act, parent)
        self._image, self._put = image, put
        self.alt = self.form.add(
            "alt",
            self.tr("What the image shows"),
            TextField(language=language),
            hint=self.tr("Read aloud to those who cannot see it."),
            required=True,
        )
        self.caption = self.form.add(
            "caption", self.tr("Caption, printed beneath"), TextField(language=language)
        )
        self.width_share = self.form.add(
            "width", self.tr("Width, in per cent of the line"), NumberField(5, 100, suffix=" %")
        )
        self.alt.set_value(image.alt)
        self.caption.set_value(image.caption)
        self._percent = max(5, min(100, round(image.width * 100)))
        self.width_share.set_value(self._percent)
        if not new:
            self.line.insertWidget(0, button(self.tr("Remove image"), self._remove, name="danger"))
        self.alt.setFocus()

    def take(self, values: dict[str, object]) -> None:
        """Put the image; a share that was not touched stays exactly as it was."""
        percent = int(str(values["width"]))
        width = self._image.width if percent == self._percent else percent / 100
        alt, caption = str(values["alt"]), str(values["caption"])
        self._put(replace(self._image, alt=alt, caption=caption, width=width))

    def _remove(self) -> None:
        self._put(None)
        self.accept()


class TableSheet(RichSheet):
    """How many rows and columns a new table has."""

    def __init__(self, put: Callable[[int, int], object], parent: QWidget) -> None:
        super().__init__(
            translate("RichSheets", "Table"), translate("RichSheets", "Insert table"), parent
        )
        self._put = put
        self.form.add_row(
            ("columns", self.tr("Columns"), NumberField(1, 12)),
            ("rows", self.tr("Rows under the header"), NumberField(1, 200)),
        )
        self.form.field("columns").set_value(3)
        self.form.field("rows").set_value(3)
        self.form.add_widget(
            plain_label(
                self.tr("The first row is the header; it is printed again on each page."),
                name="small",
                wrap=True,
            )
        )
        self.form.field("columns").setFocus()

    def take(self, values: dict[str, object]) -> None:
        """Put the table."""
        self._put(int(str(values["rows"])) + 1, int(str(values["columns"])))


def _change() -> str:
    """The words on the button of a sheet that changes what is there."""
    return translate("RichSheets", "Change")
