"""One decision or one action while it is typed, in one language at a time."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold_digits
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.meetings import service
from desktop_app.meetings.due_words import due_day
from desktop_app.meetings.live_session import LiveSession
from desktop_app.meetings.records import Action, Decision
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField, Field
from desktop_app.ui.form import Form
from desktop_app.ui.labels import format_date, sentence
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.pills import Pill, PillLabel, Tone
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.text_fields import MultilineField, TextField

MOST_VOTES = 99_999


class Taken(LabelledEnum):
    """How a decision was taken."""

    CONSENSUS = "consensus", QT_TRANSLATE_NOOP("Labels", "by consensus")
    VOTE = "vote", QT_TRANSLATE_NOOP("Labels", "by vote")


class VotesField(TextField):
    """A number of votes in the digits of any script; empty where nobody counted."""

    def value(self) -> Any:
        """The number, None for none; raises UserError for anything else."""
        typed = fold_digits(str(super().value())).strip()
        if not typed:
            return None
        if not typed.isdecimal() or int(typed) > MOST_VOTES:
            raise UserError(
                self.tr("“{typed}” is no number of votes.").format(typed=typed),
                self.tr("Write a number, or nothing."),
            )
        return int(typed)

    def set_value(self, value: Any) -> None:
        """Show a number."""
        super().set_value("" if value is None else str(value))


class LiveCard(QFrame):
    """A card whose fields write into the session as they are typed in."""

    touched = Signal()
    remove_wanted = Signal()

    def __init__(self, kind: Kind, key: int, live: LiveSession) -> None:
        super().__init__()
        self.setObjectName("card")
        self.kind, self.key, self.live = kind, key, live
        self._filling = False
        self.pill = PillLabel()
        self.form = Form(spacing=8)
        self.error = plain_label(name="error", wrap=True)
        self.error.hide()
        remove = button("×", self.remove_wanted.emit, name="flat")
        remove.setAccessibleName(QCoreApplication.translate("SessionCards", "Take this away"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(14, 10, 14, 12)
        self._box.setSpacing(6)
        self._box.addLayout(row(self.pill, None, remove))
        self._box.addWidget(self.form)
        self._box.addWidget(self.error)

    def put(self, name: str, value: Any) -> None:
        """Show `value` in a field, unless that is what was typed there already."""
        field = self.form.field(name)
        try:
            if field.value() == value:
                return
        except UserError:
            if value is None:
                return
        self._filling = True
        field.set_value(value)
        self._filling = False

    def on(self, field: Field, write: Callable[[Any], object]) -> None:
        """Write what is typed into `field` as soon as it has a value."""

        def typed() -> None:
            if self._filling:
                return
            try:
                value = field.value()
            except UserError as error:
                field.set_error(str(error))
                return
            field.set_error("")
            write(value)
            self.touched.emit()

        field.changed.connect(typed)

    def show_held(self) -> None:
        """Say why the part is not stored yet, if so."""
        text = self.live.held.get((self.kind, self.key), "")
        self.error.setText(sentence(text))
        self.error.setVisible(bool(text))


class DecisionCard(LiveCard):
    """What was decided, how, and who dissented."""

    def __init__(self, key: int, live: LiveSession, language: Language) -> None:
        super().__init__(Kind.DECISION, key, live)
        self.language = language
        translate, form = QCoreApplication.translate, self.form
        text = form.add("text", translate("SessionCards", "Decision"), MultilineField(2, language))
        taken = ChoiceField(Taken, optional=True)
        votes = {name: VotesField() for name in ("votes_for", "votes_against", "abstentions")}
        form.add_row(
            ("taken", translate("SessionCards", "Taken"), taken),
            ("votes_for", translate("SessionCards", "For"), votes["votes_for"]),
            ("votes_against", translate("SessionCards", "Against"), votes["votes_against"]),
            ("abstentions", translate("SessionCards", "Abstentions"), votes["abstentions"]),
            stretch=(3, 1, 1, 1),
        )
        dissent = form.add(
            "dissent", translate("SessionCards", "Dissent"), MultilineField(1, language)
        )
        self.on(text, lambda typed: self._write_text("text", typed))
        self.on(dissent, lambda typed: self._write_text("dissent", typed))
        self.on(taken, self._take)
        for name, field in votes.items():
            self.on(field, partial(self._count, name))

    def record(self) -> Decision | None:
        """The decision as it stands."""
        return next((d for d in self.live.mine.decisions if d.id == self.key), None)

    def show_record(self, decision: Decision) -> None:
        """Show what is not shown yet."""
        for name in ("text", "dissent"):
            self.put(name, getattr(decision, name).get(self.language, ""))
        for name in ("votes_for", "votes_against", "abstentions"):
            self.put(name, getattr(decision, name))
        taken = {True: Taken.CONSENSUS, False: Taken.VOTE, None: None}[decision.consensus]
        self.put("taken", taken)
        number = decision.reference or (str(decision.number) if decision.number else "")
        waits = QCoreApplication.translate("SessionCards", "numbered when saved")
        named = QCoreApplication.translate("SessionCards", "Decision {number}")
        self.pill.set_pill(
            Pill(named.format(number=number), Tone.TEAL) if number else Pill(waits, Tone.NEUTRAL)
        )
        self.show_held()

    def _write_text(self, name: str, typed: str) -> None:
        decision = self.record()
        texts = getattr(decision, name) if decision is not None else Texts()
        self.live.change_decision(self.key, **{name: texts.with_text(self.language, typed)})

    def _take(self, taken: Taken | None) -> None:
        self.live.change_decision(
            self.key, consensus=None if taken is None else taken is Taken.CONSENSUS
        )

    def _count(self, name: str, number: int | None) -> None:
        """Who counts votes has voted."""
        self.live.change_decision(self.key, **{name: number})
        if number is not None:
            self.live.change_decision(self.key, consensus=False)
            self.put("taken", Taken.VOTE)


class ActionCard(LiveCard):
    """Who does what until when."""

    def __init__(self, ui: Ui, key: int, live: LiveSession, language: Language) -> None:
        super().__init__(Kind.ACTION, key, live)
        self.language = language
        translate, form = QCoreApplication.translate, self.form
        text = form.add("text", translate("SessionCards", "Action"), TextField(language=language))
        owner = RefField(
            ui,
            service.post_options,
            service.describe_post,
            placeholder=translate("SessionCards", "Type a name"),
        )
        words = TextField(language=language)
        self.due = TextField(placeholder=translate("SessionCards", "in 2 weeks"))
        form.add_row(
            ("owner_post", translate("SessionCards", "Owner"), owner),
            ("owner", translate("SessionCards", "or in words"), words),
            ("due", translate("SessionCards", "Until"), self.due),
            stretch=(3, 2, 2),
        )
        self.on(text, lambda typed: self._write_text("text", typed))
        self.on(words, lambda typed: self._write_text("owner", typed))
        self.on(owner, self._own)
        self.due.changed.connect(self._on_due)

    def record(self) -> Action | None:
        """The action as it stands."""
        return next((a for a in self.live.mine.actions if a.id == self.key), None)

    def show_record(self, action: Action) -> None:
        """Show what is not shown yet; a deadline that is being typed stays as it is."""
        for name in ("text", "owner"):
            self.put(name, getattr(action, name).get(self.language, ""))
        post = action.owner_post_id
        self.put("owner_post", Ref(Kind.POST, post) if post is not None else None)
        if action.due is not None and self._typed_due() != action.due:
            self.put("due", action.due.isoformat())
        self._show_due(action)
        self.show_held()

    def _write_text(self, name: str, typed: str) -> None:
        action = self.record()
        texts = getattr(action, name) if action is not None else Texts()
        self.live.change_action(self.key, **{name: texts.with_text(self.language, typed)})

    def _own(self, ref: Ref | None) -> None:
        self.live.change_action(self.key, owner_post_id=ref.id if ref is not None else None)

    def _on_due(self) -> None:
        if self._filling:
            return
        try:
            due = due_day(self.due.value(), self.live.day)
        except UserError as error:
            self.due.set_error(str(error))
            return
        self.due.set_error("")
        self.live.change_action(self.key, due=due)
        action = self.record()
        if action is not None:
            self._show_due(action)
        self.touched.emit()

    def _typed_due(self) -> Any:
        try:
            return due_day(self.due.value(), self.live.day)
        except UserError:
            return None

    def _show_due(self, action: Action) -> None:
        named = QCoreApplication.translate("SessionCards", "Action")
        until = QCoreApplication.translate("SessionCards", "until {day}")
        text = until.format(day=format_date(action.due)) if action.due else named
        self.pill.set_pill(Pill(text, Tone.AMBER if action.due else Tone.NEUTRAL))
