"""The forms inside the cards of the minutes: one attendee, item, decision or action each."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from desktop_app.core.languages import Language
from desktop_app.meetings import service
from desktop_app.meetings.body_records import ItemKind, Reply
from desktop_app.meetings.gui.fields import DecisionField, NumberBadge
from desktop_app.meetings.gui.minutes_stale import StaleField
from desktop_app.meetings.gui.papers_field import PapersField
from desktop_app.meetings.records import ActionState, Presence
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.fields import ChoiceField, Field, FlagField, NumberField
from desktop_app.ui.form import Form
from desktop_app.ui.parts import PlainLabel
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.text_fields import MultilineField, TextField

EN, FA = Language.EN, Language.FA


def attendee_card(ui: Ui, form: Form) -> None:
    """A person at the meeting, by the post held, and in what part."""
    person = RefField(
        ui,
        service.post_options,
        service.describe_post,
        placeholder=QCoreApplication.translate("MinutesCards", "Type a name or an organisation"),
    )
    form.add_row(
        ("post", QCoreApplication.translate("MinutesCards", "Person"), person),
        (
            "presence",
            QCoreApplication.translate("MinutesCards", "Presence"),
            ChoiceField(Presence),
        ),
        (
            "reply",
            QCoreApplication.translate("MinutesCards", "Answer to the invitation"),
            ChoiceField(Reply, optional=True),
        ),
        stretch=(3, 1, 1),
    )


def item_card(ui: Ui, form: Form) -> None:
    """What was done under one heading, English and Persian side by side, and how it stands on the
    agenda."""
    translate = QCoreApplication.translate
    form.add_row(
        (
            "heading_en",
            translate("MinutesCards", "Heading, English"),
            TextField(language=EN),
        ),
        (
            "heading_fa",
            translate("MinutesCards", "Heading, Persian"),
            TextField(language=FA),
        ),
    )
    form.add_row(
        (
            "body_en",
            translate("MinutesCards", "What was done, English"),
            MultilineField(4, EN),
        ),
        (
            "body_fa",
            translate("MinutesCards", "What was done, Persian"),
            MultilineField(4, FA),
        ),
    )
    form.add("stale", "", StaleField())
    _agenda_parts(ui, form)


def _agenda_parts(ui: Ui, form: Form) -> None:
    """How the item stands on the agenda, each part folded away while it is empty."""
    translate = QCoreApplication.translate
    form.add_folded(
        translate("MinutesCards", "On the agenda"),
        (
            "kind",
            translate("MinutesCards", "Item"),
            ChoiceField([k for k in ItemKind if k is not ItemKind.ORDINARY], optional=True),
        ),
        ("minutes", translate("MinutesCards", "Minutes planned"), NumberField(0, 999)),
        (
            "rapporteur_en",
            translate("MinutesCards", "Rapporteur, English"),
            TextField(language=EN),
        ),
        (
            "rapporteur_fa",
            translate("MinutesCards", "Rapporteur, Persian"),
            TextField(language=FA),
        ),
    )
    form.add_folded(
        translate("MinutesCards", "Papers"),
        ("papers", translate("MinutesCards", "Papers"), PapersField(ui)),
    )
    form.add_folded(
        translate("MinutesCards", "Closed item"),
        (
            "closed",
            translate("MinutesCards", "Publicity"),
            FlagField(translate("MinutesCards", "Closed")),
        ),
        ("closed_reason", translate("MinutesCards", "Why it is closed"), TextField()),
        ("closed_until", translate("MinutesCards", "Closed until"), DayField()),
    )


def decision_card(
    form: Form,
    letter: Callable[[int], object],
    mou: Callable[[int], object],
    extract: Callable[[int, object], object],
) -> None:
    """A decision under its permanent number, and what can be begun from it."""
    translate = QCoreApplication.translate
    badge = NumberBadge()
    badge.letter_wanted.connect(letter)
    badge.mou_wanted.connect(mou)
    badge.extract_wanted.connect(extract)
    unlabelled(form.add("number", translate("MinutesCards", "Decision number"), badge))
    form.add_row(
        ("text_en", translate("MinutesCards", "Decision, English"), MultilineField(2, EN)),
        ("text_fa", translate("MinutesCards", "Decision, Persian"), MultilineField(2, FA)),
    )
    form.add("stale", "", StaleField())


def action_card(ui: Ui, choices: Callable[[], list[tuple[str, str]]], form: Form) -> None:
    """Who does what until when."""
    translate = QCoreApplication.translate
    owner = RefField(
        ui,
        service.post_options,
        service.describe_post,
        placeholder=translate("MinutesCards", "Somebody among the contacts"),
    )
    form.add_row(
        ("text_en", translate("MinutesCards", "Action, English"), TextField(language=EN)),
        ("text_fa", translate("MinutesCards", "Action, Persian"), TextField(language=FA)),
    )
    form.add_row(
        ("owner_post", translate("MinutesCards", "Owner"), owner),
        ("owner_en", translate("MinutesCards", "or in words"), TextField(language=EN)),
        ("owner_fa", translate("MinutesCards", "and in Persian"), TextField(language=FA)),
        stretch=(2, 1, 1),
    )
    form.add_row(
        ("due", translate("MinutesCards", "Due"), DayField()),
        ("decision", translate("MinutesCards", "Carries out"), DecisionField(choices)),
    )
    state, reason = ChoiceField(ActionState), TextField()
    form.add_row(
        ("state", translate("MinutesCards", "State"), state),
        ("reason", translate("MinutesCards", "Reason for dropping it"), reason),
        stretch=(1, 3),
    )
    for field in (state, reason):
        field.changed.connect(lambda: _show_only_when_dropped(state, reason))
    _show_only_when_dropped(state, reason)


def unlabelled(field: Field) -> None:
    """Take the label over a field away, where a heading or the field itself says it already."""
    cell = field.parentWidget()
    assert cell is not None
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for label in cell.findChildren(PlainLabel, "fieldLabel", direct):
        label.hide()


def _show_only_when_dropped(state: Field, reason: Field) -> None:
    """An action that is open or done needs no reason."""
    cell = reason.parentWidget()
    assert cell is not None
    cell.setVisible(state.value() is ActionState.DROPPED or not reason.is_blank())
