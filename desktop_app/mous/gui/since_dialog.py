"""Shows what changed in the other languages since a text was last in step with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.mous.comparison import compare
from desktop_app.mous.comparison_records import ArticleChange, ArticleFate, Pair
from desktop_app.mous.gui.diff_view import DiffView
from desktop_app.mous.version_records import Since
from desktop_app.ui.labels import label
from desktop_app.ui.parts import button, plain_label, row


class SinceDialog(QDialog):
    """One view for each language that changed."""

    def __init__(self, found: Sequence[Since], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What changed since"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(620, 460)
        self.views: list[DiffView] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 18, 22, 16)
        box.setSpacing(10)
        box.addWidget(plain_label(self.windowTitle(), name="title"))
        for since in found:
            box.addWidget(plain_label(label(since.language), name="fieldLabel"))
            view = DiffView()
            heading, body = compare(*since.heading), compare(*since.body)
            change = ArticleChange(Pair(0, 0), ArticleFate.CHANGED, heading, body)
            view.show_changes((change,), since.language, only_changed=False, named=False)
            self.views.append(view)
            box.addWidget(view, 1)
        if not found:
            text = self.tr("The history does not reach back to when this text was in step.")
            box.addWidget(plain_label(text, name="muted", wrap=True))
            box.addStretch(1)
        self.close_button = button(self.tr("Close"), self.accept, primary=True)
        box.addLayout(row(None, self.close_button))
