"""Who gets a circular: a list with each one's language and state, and how to change it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.letters import service
from desktop_app.letters.circular_records import RecipientCheck, RecipientOutcome
from desktop_app.letters.gui.circular_rows import recipient_row, reference_of, what_to_say
from desktop_app.letters.records import Recipient, RecipientState
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField, Field
from desktop_app.ui.labels import sentence
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.record_delegate import RecordDelegate
from desktop_app.ui.records_model import RecordsModel
from desktop_app.ui.ref_field import ref_from_json, ref_to_json
from desktop_app.ui.ref_picker import RefPicker

_LANGUAGES = {language.stored: language for language in Language}
_ROWS_SEEN = 6


class RecipientsField(Field):
    """Recipients from first to last; the arrow keys walk through them."""

    chosen = Signal(object)
    """Carries the `Recipient` the officer looks at, None for nobody."""
    group_wanted = Signal()
    mend = Signal(object)
    """Carries the `Ref` of the post where what is wrong is mended."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._recipients: list[Recipient] = []
        self._stored: dict[Ref, Recipient] = {}
        self._checks: dict[Ref, RecipientCheck] = {}
        self._read_only = False
        self.picker = RefPicker(ui, service.recipient_options)
        self.picker.setPlaceholderText(self.tr("Type a name to add somebody"))
        self.picker.picked.connect(self._on_picked)
        self.group_button = button(self.tr("Add a group…"), self.group_wanted.emit)
        self.model = RecordsModel(self)
        self.view = _list_view(self.model)
        self.view.setAccessibleName(self.tr("Recipients"))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_chosen)
        self._empty = plain_label(
            self.tr("Nobody yet. Type a name, or add a group: all universities of a country, all "
                    "embassies, everybody who is written to in French."),
            name="muted",
            wrap=True,
        )  # fmt: skip
        self._build_detail()
        panel = QFrame()
        box = QVBoxLayout(panel)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(self.picker, self.group_button))
        for widget in (self._empty, self.view, self.detail):
            box.addWidget(widget)
        self.hold(panel)
        self.setFocusProxy(self.picker)
        self._show()

    def value(self) -> tuple[Recipient, ...]:
        """The recipients."""
        return tuple(self._recipients)

    def set_value(self, value: Any) -> None:
        """Show recipients."""
        self._recipients = list(value or ())
        self._stored = {reference_of(each): each for each in self._recipients}
        self._show()

    def raw(self) -> Any:
        """Who they are and the languages chosen for them."""
        return [
            [ref_to_json(reference_of(r)), r.language.stored if r.language else None]
            for r in self._recipients
        ]

    def set_raw(self, raw: Any) -> None:
        """Bring back recipients; those that are stored keep how far they have come."""
        self._recipients = []
        for who, language in raw or ():
            ref = ref_from_json(who)
            if ref is not None:
                known = self._stored.get(ref) or service.recipient_of(ref)
                self._recipients.append(replace(known, language=_LANGUAGES.get(language or "")))
        self._show()
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Let the list be looked through but not changed."""
        self._read_only = read_only
        self.picker.setVisible(not read_only)
        self.group_button.setVisible(not read_only)
        self._show_detail()

    def present(self) -> frozenset[Ref]:
        """Who is in the list."""
        return frozenset(map(reference_of, self._recipients))

    def add(self, recipients: Sequence[Recipient]) -> None:
        """Add those who are not in the list yet."""
        present = self.present()
        fresh = [each for each in recipients if reference_of(each) not in present]
        if fresh:
            self._recipients += fresh
            self._show()
            self.changed.emit()

    def chosen_one(self) -> Recipient | None:
        """The recipient looked at."""
        ref = self.model.ref_at(self.view.currentIndex())
        return next((each for each in self._recipients if reference_of(each) == ref), None)

    def choose(self, ref: Ref) -> None:
        """Look at a recipient."""
        self.view.setCurrentIndex(self.model.index_of(ref))

    def show_checks(self, checks: Sequence[RecipientCheck]) -> None:
        """Show names, languages and what was found."""
        self._checks |= {reference_of(check.recipient): check for check in checks}
        self._show()

    def show_outcome(self, outcome: RecipientOutcome) -> None:
        """Show what became of one recipient and look at them."""
        for place, recipient in enumerate(self._recipients):
            if recipient.id == outcome.recipient_id:
                self._recipients[place] = replace(
                    recipient,
                    state=outcome.state,
                    letter_id=outcome.letter_id,
                    failure=outcome.failure,
                )
                self._show()
                self.view.scrollTo(self.model.index(place))

    def remove_chosen(self) -> None:
        """Take the recipient looked at out of the list, unless they have got the letter."""
        recipient = self.chosen_one()
        if recipient is None or self._read_only or recipient.state is RecipientState.ISSUED:
            return
        place = self._recipients.index(recipient)
        # Before the button is hidden: the focus must not fall to the list of records.
        (self.view if len(self._recipients) > 1 else self.picker).setFocus()
        del self._recipients[place]
        self._show()
        if self._recipients:
            self.view.setCurrentIndex(self.model.index(min(place, len(self._recipients) - 1)))
        self.changed.emit()

    def _build_detail(self) -> None:
        self.detail = QFrame()
        self.detail.setObjectName("card")
        self._says = plain_label(name="small", wrap=True)
        self.language = ChoiceField(
            PAPER_LANGUAGES, optional=True, none_label=self.tr("their own language")
        )
        self.language.set_label(self.tr("Language of this recipient's letter"))
        self.language.changed.connect(self._on_language)
        self.mend_button = button(self.tr("Mend…"), self._on_mend)
        self.remove_button = button(self.tr("Remove"), self.remove_chosen, name="flat")
        box = QVBoxLayout(self.detail)
        box.setContentsMargins(12, 8, 12, 10)
        box.addWidget(self._says)
        box.addLayout(row(self.language, self.mend_button, None, self.remove_button))

    def _show(self) -> None:
        current = self.model.ref_at(self.view.currentIndex())
        found = ((r, self._checks.get(reference_of(r))) for r in self._recipients)
        self.model.set_rows(tuple(recipient_row(*each) for each in found))
        if current is not None and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index_of(current))
        some = bool(self._recipients)
        self._empty.setVisible(not some)
        self.view.setVisible(some)
        if some:
            seen = min(len(self._recipients), _ROWS_SEEN)
            self.view.setFixedHeight(seen * self.view.sizeHintForRow(0) + 10)
        self._show_detail()

    def _show_detail(self) -> None:
        recipient = self.chosen_one()
        self.detail.setVisible(recipient is not None)
        if recipient is None:
            return
        check = self._checks.get(reference_of(recipient))
        says = "\n".join(sentence(each) for each in what_to_say(recipient, check))
        self._says.setText(says)
        self._says.setVisible(bool(says))
        open_ = not self._read_only and recipient.state is not RecipientState.ISSUED
        if self.language.value() is not recipient.language:
            self.language.blockSignals(True)
            self.language.set_value(recipient.language)
            self.language.blockSignals(False)
        self.language.setVisible(open_)
        self.remove_button.setVisible(open_)
        wrong = bool(check and check.blocking) or recipient.state is RecipientState.FAILED
        self.mend_button.setVisible(wrong and recipient.state is not RecipientState.ISSUED)

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_detail()
        self.chosen.emit(self.chosen_one())

    def _on_picked(self, summary: Summary) -> None:
        self.picker.clear()
        self.add((service.recipient_of(summary.ref),))
        self.choose(summary.ref)
        self.picker.setFocus()

    def _on_language(self) -> None:
        recipient = self.chosen_one()
        if recipient is None or recipient.language is self.language.value():
            return
        place = self._recipients.index(recipient)
        self._recipients[place] = replace(recipient, language=self.language.value())
        self._show()
        self.changed.emit()

    def _on_mend(self) -> None:
        recipient = self.chosen_one()
        if recipient is None:
            return
        check = self._checks.get(reference_of(recipient))
        posts = (each.post_id for each in (check.blocking if check else ()))
        post_id = next((post for post in posts if post is not None), None)
        self.mend.emit(Ref(Kind.POST, post_id) if post_id else reference_of(recipient))


def _list_view(model: RecordsModel) -> QListView:
    view = QListView()
    view.setObjectName("choices")
    view.setModel(model)
    view.setItemDelegate(RecordDelegate(view))
    view.setMouseTracking(True)
    view.setUniformItemSizes(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    return view
