"""Edits a memorandum: articles side by side, the line of its life, and what stands beside."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.languages import FORM_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.mous import service
from desktop_app.mous.gui import side_panel
from desktop_app.mous.gui.board import ArticleBoard
from desktop_app.mous.gui.dates_panel import DatesPanel
from desktop_app.mous.gui.head import MouHead
from desktop_app.mous.gui.life_panel import LifePanel
from desktop_app.mous.gui.port import MouPort
from desktop_app.mous.records import Article, Mou, MouState
from desktop_app.mous.rules import FROZEN, NEXT_STATES
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.labels import label

_SIDE_WIDTH = 262
_NARROW = 640
"""Where the editor is narrower, what stands beside the articles goes beneath them."""
_WIDEST = 1500


class MouEditor(Editor[Mou]):
    """A memorandum with its articles in every language beside each other."""

    def __init__(self, ui: Ui, parent: QWidget | None = None, port: MouPort | None = None) -> None:
        super().__init__(ui, Kind.MOU, parent)
        self.life = LifePanel(ui)
        self.head, self.board, self.dates = MouHead(), ArticleBoard(), DatesPanel()
        side_panel.build(self.form, ui, port or MouPort())
        self._lay_out()
        self.head.line.wanted.connect(self.go_to)
        self.board.changed.connect(self.touched)
        self.board.confirmed.connect(self.confirm)
        self.board.usual_wanted.connect(self.insert_usual)
        self.form.changed.connect(self._on_form)

    # What Editor asks for

    def new_record(self) -> Mou:
        """A draft in English and Persian."""
        return Mou(None, 0)

    def load_work(self, ref: Ref) -> Callable[[Any], Mou]:
        """Read with names in the interface's language."""
        language = self.ui.texts_language()
        return lambda session: service.mou(session, ref.id, language)

    def save_work(self, record: Mou) -> Callable[[Any], Mou]:
        """Save, then read with names in the interface's language."""
        language = self.ui.texts_language()

        def save(session: Any) -> Mou:
            saved = service.save_mou(session, record)
            assert saved.id is not None
            return service.mou(session, saved.id, language)

        return save

    def fill(self, record: Mou) -> None:
        """Show the record in the form and on the board."""
        side_panel.show(self.form, record)
        self.board.show_articles(record.articles, _columns(record.languages))

    def collect(self) -> Mou:
        """The record as typed."""
        articles = self.board.articles()
        return replace(self.base, articles=articles, **side_panel.read(self.form))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns need their room."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._side.setMinimumWidth(0 if narrow else _SIDE_WIDTH)
        self._side.setMaximumWidth(_WIDEST if narrow else _SIDE_WIDTH)

    def extra_raw(self) -> Any:
        """The articles as typed."""
        return self.board.raw()

    def set_extra_raw(self, raw: Any) -> None:
        """Bring back articles."""
        self._follow_form()
        self.board.set_raw(raw, self.base.articles)

    def on_record(self, record: Mou) -> None:
        """Head, dates and what may still be changed follow the record."""
        self.head.show_mou(record, self.ui.texts_language())
        self._show_days(record)
        self.life.show_mou(record)
        signed = record.state in FROZEN
        frozen = signed or record.frozen_at is not None
        self.board.set_read_only(frozen)
        for name in side_panel.FROZEN_FIELDS:
            self.form.field(name).set_read_only(frozen)
        if signed:
            self.footer.set_status(self.tr("Signed: the text is fixed; dates and notes are not"))
        elif frozen:
            self.footer.set_status(self.tr("Frozen for signature: the text is fixed"))

    # What officers do

    def go_to(self, state: MouState) -> None:
        """Save what is typed, then take the step; a signature is asked about first."""
        if state is MouState.SIGNED:
            self.notice.say(
                self.tr("Once it is recorded as signed, the text cannot change any more."),
                "warning",
                self.tr("Record as signed"),
                partial(self.save_first, partial(self._take_step, state)),
            )
            self.scroller.ensureVisible(0, 0)
            return
        self.save_first(partial(self._take_step, state))

    def confirm(self, article: Article, language: Language) -> None:
        """Say that a text needs no change."""
        self.save_first(partial(self._confirm, article, language))

    def insert_usual(self) -> None:
        """Add the usual articles that are not there yet; they follow the term as typed."""
        basis = replace(self.base, term=side_panel.term(self.form))
        for name in ("prevailing", "originals"):
            basis = replace(basis, **{name: self.form.field(name).value()})
        languages = _columns(self.form.field("languages").value())
        added = self.board.insert_usual(service.usual_articles(languages, basis))
        if not added:
            self.ui.messages.info(self.tr("All usual articles are there already."))

    def save_first(self, then: Callable[[int], None]) -> None:
        """Call `then` with the key once everything typed is in the office."""
        if self.is_dirty or self.base.id is None:
            self.save(lambda stored: then(stored.id or 0))
        else:
            then(self.base.id)

    # How it works

    def _take_step(self, state: MouState, key: int) -> None:
        self.ui.tasks.write(
            lambda session: service.set_state(session, key, state),
            self._on_step,
            owner=self,
            failed=self._on_refused,
        )

    def _confirm(self, article: Article, language: Language, key: int) -> None:
        number = article.id
        if number is not None:
            self.ui.tasks.write(
                lambda session: service.confirm_article(session, key, number, language),
                lambda _mou: None,
                owner=self,
                failed=self._on_refused,
            )

    def _on_step(self, mou: Mou) -> None:
        self.notice.hide()
        text = self.tr("“{title}” is now: {state}.")
        title = mou.title.best(self.ui.texts_language())
        back = self.base.state if self.base.state in NEXT_STATES[mou.state] else None
        undo = partial(self._take_step, back, mou.id or 0) if back else None
        self.ui.messages.info(text.format(title=title, state=label(mou.state)), undo)

    def _on_refused(self, error: UserError) -> None:
        self.notice.say(str(error), "warning")
        self.scroller.ensureVisible(0, 0)

    def _on_form(self) -> None:
        if not self._filling:
            self._follow_form()

    def _follow_form(self) -> None:
        """Columns and computed dates follow what is typed."""
        self.board.set_languages(_columns(self.form.field("languages").value()))
        self._show_days(side_panel.living(self.form, self.base))
        side_panel.show_lunar(self.form)

    def _show_days(self, mou: Mou) -> None:
        self.dates.show_mou(mou, date.today())
        side_panel.show_rule(self.form, mou)

    def _lay_out(self) -> None:
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(0, self.head)
        inner = self.form.parentWidget()
        assert inner is not None
        inner.setMaximumWidth(_WIDEST)
        self.body.removeWidget(self.form)
        self._side = QWidget()
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(18)
        beside.addWidget(self.life.missing)
        beside.addWidget(self.dates)
        beside.addWidget(self.life)
        beside.addWidget(self.form)
        beside.addStretch(1)
        line = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(22)
        main = QVBoxLayout()
        main.setSpacing(18)
        title = self.form.field("title").parentWidget()
        assert title is not None
        main.addWidget(title)
        main.addWidget(self.board, 1)
        line.addLayout(main, 1)
        line.addWidget(self._side)
        self.body.addLayout(line)


def _columns(languages: tuple[Language, ...]) -> tuple[Language, ...]:
    """The languages that have a column; both while none is ticked."""
    return languages or FORM_LANGUAGES
