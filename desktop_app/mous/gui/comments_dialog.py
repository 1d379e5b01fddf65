"""Remarks on the articles: read, made, answered."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.mous import service_comments
from desktop_app.mous.life_records import Comment
from desktop_app.mous.records import Mou
from desktop_app.mous.wording import article_label
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import CalmComboBox
from desktop_app.ui.labels import format_date, label, ui_language
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import NoticeBar, button, card, clear, menu_text, plain_label, row
from desktop_app.ui.text_fields import MultilineField, TextField


class CommentsDialog(QDialog):
    """All remarks on a memorandum, those of one article if one is named."""

    def __init__(self, ui: Ui, mou: Mou, parent: QWidget, article: int | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remarks on articles"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(640, 680)
        self.ui, self._mou = ui, mou
        self.answers: dict[int, TextField] = {}
        self._places = {each.id: n for n, each in enumerate(mou.articles, 1)}
        self._comments: tuple[Comment, ...] = ()
        self._build(article)
        self._lay_out()
        self.reload()

    def reload(self) -> None:
        """Read the remarks again."""
        key = self._mou.id or 0
        self.ui.tasks.read(
            lambda s: service_comments.comments(s, key), self._show, owner=self, failed=self._refuse
        )

    def add(self) -> None:
        """Make the remark that is typed."""
        remark = Comment(
            None,
            self._mou.id or 0,
            self.article.currentData(),
            self.language.currentData(),
            self.text.value(),
            self.said_by.value(),
        )
        self.ui.tasks.write(
            lambda s: service_comments.add_comment(s, remark),
            lambda _comment: self._on_added(),
            owner=self,
            failed=self._refuse,
        )

    def settle(self, key: int) -> None:
        """Settle a remark with the answer typed beneath it."""
        answer = self.answers[key].value()
        self.ui.tasks.write(
            lambda s: service_comments.settle_comment(s, key, answer),
            lambda _comment: self.reload(),
            owner=self,
            failed=self._refuse,
        )

    def reopen(self, key: int) -> None:
        """Take a settled remark up again."""
        self.ui.tasks.write(
            lambda s: service_comments.reopen_comment(s, key),
            lambda _comment: self.reload(),
            owner=self,
            failed=self._refuse,
        )

    def _on_added(self) -> None:
        self.text.set_value("")
        self.notice.hide()
        self.reload()

    def _show(self, comments: tuple[Comment, ...]) -> None:
        self._comments = comments
        clear(self._list)
        self.answers = {}
        shown = [each for each in comments if self.settled.isChecked() or each.settled_at is None]
        order = sorted(shown, key=lambda each: self._places.get(each.article_id, 10_000))
        for comment in order:
            self._list.addWidget(self._card(comment))
        if not shown:
            self._list.addWidget(plain_label(self.tr("No remarks."), name="muted"))
        self._list.addStretch(1)

    def _card(self, comment: Comment) -> QWidget:
        holder = card()
        box = QVBoxLayout(holder)
        box.setContentsMargins(14, 10, 14, 12)
        box.setSpacing(6)
        key = comment.id or 0
        day = format_date(comment.at.astimezone().date()) if comment.at else ""
        about = [self._place(comment), comment.said_by, day]
        if comment.language is not None:
            about.insert(1, label(comment.language))
        box.addWidget(
            plain_label(" · ".join(map(isolated, filter(None, about))), name="small", wrap=True)
        )
        box.addWidget(plain_label(comment.text, wrap=True))
        if comment.settled_at is not None:
            box.addWidget(plain_label(self.tr("Answer"), name="small"))
            box.addWidget(plain_label(comment.settled, name="muted", wrap=True))
            again = button(self.tr("Take up again"), partial(self.reopen, key), name="flat")
            box.addLayout(row(None, again))
            return holder
        answer = self.answers[key] = TextField(self.tr("Answer"))
        answer.setAccessibleName(self.tr("Answer"))
        box.addLayout(row(answer, button(self.tr("Settle"), partial(self.settle, key))))
        return holder

    def _place(self, comment: Comment) -> str:
        if comment.article_id is None:
            return self.tr("Whole text, or an article removed since")
        return article_label(self._places.get(comment.article_id, 0), ui_language())

    def _refuse(self, error: UserError) -> None:
        self.notice.say(str(error), "alert")

    def _build(self, article: int | None) -> None:
        self.notice = NoticeBar()
        self.settled = CheckBox(self.tr("Settled ones, too"))
        self.settled.toggled.connect(lambda _on: self._show(self._comments))
        self.article, self.language = CalmComboBox(), CalmComboBox()
        self.article.addItem(self.tr("The whole text"), None)
        for place, each in enumerate(self._mou.articles, 1):
            heading = next((t.heading for t in each.texts if t.heading), "")
            name = f"{article_label(place, ui_language())} — {heading}"
            self.article.addItem(menu_text(name), each.id)
            if each.id == article:
                self.article.setCurrentIndex(self.article.count() - 1)
        self.language.addItem(self.tr("All languages"), None)
        for language in self._mou.languages:
            self.language.addItem(label(language), language)
        self.article.setAccessibleName(self.tr("Article"))
        self.language.setAccessibleName(self.tr("Language"))
        self.said_by = TextField(self.tr("Said by (empty: you)"))
        self.text = MultilineField(3)
        self.text.setAccessibleName(self.tr("Remark"))
        self.add_button = button(self.tr("Add the remark"), self.add, primary=True)
        self.close_button = button(self.tr("Close"), self.accept)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 18, 22, 16)
        box.setSpacing(10)
        title = plain_label(self.windowTitle(), name="title", wrap=True)
        box.addWidget(title)
        box.addWidget(self.settled)
        box.addWidget(self.notice)
        area, holder = QScrollArea(), QWidget()
        holder.setObjectName("page")
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 10, 0)
        self._list.setSpacing(10)
        area.setWidgetResizable(True)
        area.setWidget(holder)
        box.addWidget(area, 1)
        box.addWidget(plain_label(self.tr("New remark"), name="fieldLabel"))
        box.addLayout(row(self.article, self.language))
        box.addWidget(self.said_by)
        box.addWidget(self.text)
        box.addLayout(row(None, self.close_button, self.add_button))
