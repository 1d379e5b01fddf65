"""Attendees, items, decisions and actions as the rows of the editor show them, and back.

A row of the editor has one field per language, side by side; a record has one `Texts`. Languages
that have no field travel along untouched. A row that was added and left empty is no row.
"""

from dataclasses import dataclass, field, replace
from datetime import date

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.meetings.body_records import Attachment, ItemKind, Reply
from desktop_app.meetings.records import (
    Action,
    ActionState,
    Attendee,
    Decision,
    Item,
    Meeting,
    Presence,
)

EN, FA = Language.EN, Language.FA


@dataclass(frozen=True, slots=True)
class AttendeeLine:
    """An attendee while edited: the post may not be picked yet. `was` travels along with what
    the card does not show: times, whom they sit for and by which letter."""

    was: Attendee | None = None
    post: Ref | None = None
    presence: Presence = Presence.PRESENT
    reply: Reply | None = None


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An agenda item while edited."""

    item: Item = field(default_factory=lambda: Item(None))
    heading_en: str = ""
    heading_fa: str = ""
    body_en: str = ""
    body_fa: str = ""
    kind: ItemKind | None = None
    minutes: int = 0
    rapporteur_en: str = ""
    rapporteur_fa: str = ""
    papers: tuple[Attachment, ...] = ()
    closed: bool = False
    closed_reason: str = ""
    closed_until: date | None = None
    stale: tuple[Language, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A decision while edited; `number` is None until it is saved."""

    decision: Decision = field(default_factory=lambda: Decision(None, None))
    number: int | None = None
    text_en: str = ""
    text_fa: str = ""
    stale: tuple[Language, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionLine:
    """An action while edited; `decision` is a key of `decision_keys`, empty for none."""

    action: Action = field(default_factory=lambda: Action(None))
    text_en: str = ""
    text_fa: str = ""
    owner_post: Ref | None = None
    owner_en: str = ""
    owner_fa: str = ""
    decision: str = ""
    due: date | None = None
    state: ActionState = ActionState.OPEN
    reason: str = ""


def decision_key(number: int | None, place: int) -> str:
    """What names a decision inside the editor: its number, or its place while it has none."""
    return f"p{place}" if number is None else f"n{number}"


def attendee_lines(meeting: Meeting) -> tuple[AttendeeLine, ...]:
    """The attendees as rows."""
    return tuple(
        AttendeeLine(a, Ref(Kind.POST, a.post_id), a.presence, a.reply) for a in meeting.attendees
    )


def item_lines(meeting: Meeting) -> tuple[ItemLine, ...]:
    """The items as rows."""
    return tuple(
        ItemLine(
            item=i,
            heading_en=i.heading.get(EN, ""),
            heading_fa=i.heading.get(FA, ""),
            body_en=i.body.get(EN, ""),
            body_fa=i.body.get(FA, ""),
            kind=None if i.kind is ItemKind.ORDINARY else i.kind,
            minutes=i.minutes,
            rapporteur_en=i.rapporteur.get(EN, ""),
            rapporteur_fa=i.rapporteur.get(FA, ""),
            papers=i.papers,
            closed=i.closed,
            closed_reason=i.closed_reason,
            closed_until=i.closed_until,
            stale=i.stale,
        )
        for i in meeting.items
    )


def decision_lines(meeting: Meeting) -> tuple[DecisionLine, ...]:
    """The decisions as rows."""
    return tuple(
        DecisionLine(d, d.number, d.text.get(EN, ""), d.text.get(FA, ""), d.stale)
        for d in meeting.decisions
    )


def action_lines(meeting: Meeting) -> tuple[ActionLine, ...]:
    """The actions as rows."""
    numbers = {d.id: d.number for d in meeting.decisions}
    return tuple(
        ActionLine(
            action=a,
            text_en=a.text.get(EN, ""),
            text_fa=a.text.get(FA, ""),
            owner_post=None if a.owner_post_id is None else Ref(Kind.POST, a.owner_post_id),
            owner_en=a.owner.get(EN, ""),
            owner_fa=a.owner.get(FA, ""),
            decision="" if a.decision_id is None else decision_key(numbers[a.decision_id], 0),
            due=a.due,
            state=a.state,
            reason=a.reason,
        )
        for a in meeting.actions
    )


def with_lines(
    meeting: Meeting,
    attendees: tuple[AttendeeLine, ...],
    items: tuple[ItemLine, ...],
    decisions: tuple[DecisionLine, ...],
    actions: tuple[ActionLine, ...],
) -> Meeting:
    """`meeting` with what the rows say."""
    kept = [(place, d) for place, d in enumerate(decisions) if not _is_empty_decision(d)]
    places = {decision_key(d.number, place): new for new, (place, d) in enumerate(kept)}
    return replace(
        meeting,
        attendees=tuple(_attendee(a, a.post.id) for a in attendees if a.post is not None),
        items=tuple(_item(i) for i in items if not _is_empty_item(i)),
        decisions=tuple(replace(d.decision, text=_decision_text(d)) for _, d in kept),
        actions=tuple(_action(a, places) for a in actions if not _is_empty_action(a)),
    )


def _merged(before: Texts, en: str, fa: str) -> Texts:
    return Texts({**before, EN: en, FA: fa})


def _attendee(line: AttendeeLine, post: int) -> Attendee:
    """Another person in the same card is another attendee, who sits for nobody yet."""
    was = line.was
    if was is None or was.post_id != post:
        was = Attendee(post, line.presence)
    return replace(was, presence=line.presence, reply=line.reply)


def _item(line: ItemLine) -> Item:
    return replace(
        line.item,
        kind=line.kind or ItemKind.ORDINARY,
        minutes=line.minutes,
        rapporteur=_merged(line.item.rapporteur, line.rapporteur_en, line.rapporteur_fa),
        papers=line.papers,
        closed=line.closed,
        closed_reason=line.closed_reason,
        closed_until=line.closed_until,
        heading=_merged(line.item.heading, line.heading_en, line.heading_fa),
        body=_merged(line.item.body, line.body_en, line.body_fa),
    )


def _is_empty_item(line: ItemLine) -> bool:
    made = _item(line)
    return line.item.id is None and not made.heading and not made.body


def _decision_text(line: DecisionLine) -> Texts:
    return _merged(line.decision.text, line.text_en, line.text_fa)


def _is_empty_decision(line: DecisionLine) -> bool:
    return line.decision.id is None and not _decision_text(line)


def _action(line: ActionLine, places: dict[str, int]) -> Action:
    return replace(
        line.action,
        text=_merged(line.action.text, line.text_en, line.text_fa),
        owner=_merged(line.action.owner, line.owner_en, line.owner_fa),
        owner_post_id=None if line.owner_post is None else line.owner_post.id,
        decision_id=None,
        decision_place=places.get(line.decision),
        due=line.due,
        state=line.state,
        reason=line.reason,
    )


def _is_empty_action(line: ActionLine) -> bool:
    return line == replace(ActionLine(action=line.action)) and line.action.id is None
