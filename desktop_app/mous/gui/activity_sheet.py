"""The sheet of an activity: what, when, how many, what it cost, and what shows it."""

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold_digits
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import Sentence
from desktop_app.mous import service_activities as activities
from desktop_app.mous.gui.evidence_field import EvidenceField
from desktop_app.mous.life_records import Activity, ActivityKind, ActivityState
from desktop_app.mous.rules_activities import currencies, small_units
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.fields import ChoiceField, NumberField
from desktop_app.ui.labels import sentence
from desktop_app.ui.parts import button
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import MultilineField, TextField, TextsField

translate = QCoreApplication.translate
_MOST_PEOPLE = 999_999
_MOST = Decimal(10) ** 15


class ActivitySheet(Sheet):
    """Edits one activity; what is unusual is said once and may then be saved all the same."""

    def __init__(self, ui: Ui, activity: Activity, parent: QWidget) -> None:
        new = activity.id is None
        begun = translate("ActivitySheet", "New activity")
        title = begun if new else translate("ActivitySheet", "Activity")
        super().__init__(title, (), translate("ActivitySheet", "Save activity"), parent, tall=True)
        self._ui, self._base = ui, activity
        self._warned: Activity | None = None
        self._build(ui)
        self.form.show_record(activity)
        self.form.field("amount").set_value(amount_text(activity))
        self.delete_button = button(self.tr("Delete"), self.delete, name="flat")
        self.delete_button.setHidden(new)
        self.buttons.insertWidget(0, self.delete_button)
        self.form.focus_first()

    def act(self) -> None:
        """Save; the first time what is unusual is asked about."""
        try:
            wanted = self.wanted()
        except UserError as error:
            self.fail(error)
            return
        self.wait()
        if wanted == self._warned:
            self._save(wanted)
            return
        self._ui.tasks.read(
            lambda session: activities.activity_warnings(session, wanted),
            partial(self._on_warnings, wanted),
            owner=self,
            failed=self.fail,
        )

    def wanted(self) -> Activity:
        """The activity as typed; raises UserError for an amount that cannot be read."""
        values = self.form.values()
        amount = values.pop("amount")
        currency = values["currency"] = str(values["currency"]).strip().upper()
        return replace(self._base, **values, cost=cost_of(amount, currency))

    def delete(self) -> None:
        """Delete the activity so that it can be brought back."""
        ref = Ref(Kind.ACTIVITY, self._base.id or 0)
        self.wait()
        self._ui.tasks.write(
            lambda session: activities.delete_activity(session, ref),
            lambda _nothing: self._on_deleted(ref),
            owner=self,
            failed=self.fail,
        )

    def _on_deleted(self, ref: Ref) -> None:
        ui, owner = self._ui, self.parentWidget() or self

        def undo() -> None:
            ui.tasks.write(
                lambda session: activities.restore_activity(session, ref),
                lambda _nothing: None,
                owner=owner,
            )

        ui.messages.info(self.tr("The activity was deleted."), undo)
        self.finish()

    def _on_warnings(self, wanted: Activity, found: tuple[Sentence, ...]) -> None:
        if not found:
            self._save(wanted)
            return
        self._warned = wanted
        self._set_busy(False)
        words = " ".join(map(sentence, found))
        again = self.tr("Save again if it is meant so.")
        self.notice.say(f"{words} {again}", "warning")

    def _save(self, wanted: Activity) -> None:
        self._ui.tasks.write(
            lambda session: activities.save_activity(session, wanted),
            lambda _saved: self.finish(),
            owner=self,
            failed=self.fail,
        )

    def _build(self, ui: Ui) -> None:
        form = self.form
        form.add("title", self.tr("Title"), TextsField(), required=True)
        form.add_row(
            ("kind", self.tr("Kind"), ChoiceField(ActivityKind)),
            ("state", self.tr("State"), ChoiceField(ActivityState)),
        )
        form.add_row(("since", self.tr("From"), DayField()), ("until", self.tr("To"), DayField()))
        form.add_row(
            ("people", self.tr("People"), NumberField(0, _MOST_PEOPLE)),
            ("credits", self.tr("Credits"), NumberField(0, _MOST_PEOPLE)),
        )
        form.add_row(
            ("amount", self.tr("Cost"), TextField(placeholder="0.00")),
            ("currency", self.tr("Currency"), TextField(placeholder="USD")),
        )
        form.add("notes", self.tr("Notes"), MultilineField(3))
        form.add("evidence", self.tr("Evidence"), EvidenceField(ui))


def cost_of(text: Any, currency: str) -> int:
    """An amount as typed, in the smallest unit of `currency`; 0 for none.

    Raises UserError for what is no amount, or one that the currency has no coin for.
    """
    plain = fold_digits(str(text)).replace("٬", "").replace("٫", ".").replace(" ", "")
    plain = plain.replace("\u202f", "").replace("\u00a0", "")
    if not plain:
        return 0
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or abs(amount) >= _MOST:
        raise UserError(
            translate("ActivitySheet", "“{text}” is not an amount.").format(text=text),
            translate("ActivitySheet", "Enter digits, with a point before the smaller unit."),
        )
    small = amount * (small_units(currency) if currency in currencies() else 100)
    if small != int(small):
        raise UserError(
            translate("ActivitySheet", "{currency} has no coins that small.").format(
                currency=currency or translate("ActivitySheet", "The currency")
            ),
            translate("ActivitySheet", "Round the amount."),
        )
    return int(small)


def amount_text(activity: Activity) -> str:
    """The cost as it is typed, empty for none."""
    if not activity.cost:
        return ""
    units = small_units(activity.currency)
    digits = len(str(units)) - 1
    return f"{Decimal(activity.cost) / units:.{digits}f}"
