"""How an agenda comes about: a template, what the last sessions left, what is due."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.core.errors import UserError
from desktop_app.core.languages import FORM_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.meetings import agenda_words
from desktop_app.meetings.body_records import AgendaLine, Body, ItemKind
from desktop_app.meetings.records import Item


@dataclass(frozen=True, slots=True)
class Carried:
    """Something that comes upon an agenda by itself: the record and what the item is called."""

    source: Ref
    heading: Texts


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What the last sessions of a body left to the next one.

    `last` is the key of the session whose minutes are approved, `last_number` its number;
    `deferred` are the items that it put off.
    """

    last: int | None = None
    last_number: int | None = None
    deferred: tuple[Item, ...] = ()
    actions: tuple[Carried, ...] = ()
    reviews: tuple[Carried, ...] = field(default=())


def opening(body: Body, left: Leftovers) -> tuple[Item, ...]:
    """The agenda that a session of `body` begins with.

    The approval of the last minutes comes first; what was put off follows; open actions and
    memoranda stand where the template has a line of their kind, else before other business.
    """
    languages = tuple(body.names) or FORM_LANGUAGES
    template = body.agenda or _usual(languages)
    items = [*_approval(template, left, languages), *_deferred(left)]
    waiting = {
        ItemKind.ACTIONS: [_item(each, ItemKind.ACTIONS) for each in left.actions],
        ItemKind.MOU_REVIEW: [_item(each, ItemKind.MOU_REVIEW) for each in left.reviews],
    }
    for line in template:
        if line.kind is ItemKind.LAST_MINUTES:
            continue
        if line.kind is ItemKind.OTHER:
            items += waiting.pop(ItemKind.ACTIONS, []) + waiting.pop(ItemKind.MOU_REVIEW, [])
        if line.kind in waiting:
            found = waiting.pop(line.kind)
            items += [_from_line(line), *found] if found else []
        elif line.kind not in (ItemKind.ACTIONS, ItemKind.MOU_REVIEW):
            items.append(_from_line(line))
    return tuple(items + [item for rest in waiting.values() for item in rest])


def renewed(items: Sequence[Item], left: Leftovers, body: Body) -> tuple[Item, ...]:
    """`items` with what has come since, and without carried items that are settled meanwhile.

    An item in which anything was written stays; so does one that was changed by hand.
    """
    open_now = {each.source for each in (*left.actions, *left.reviews)}
    settled = (ItemKind.ACTIONS, ItemKind.MOU_REVIEW)
    kept = [
        item
        for item in items
        if item.kind not in settled
        or item.source is None
        or item.source in open_now
        or item.body
        or item.outcome is not None
    ]
    known = {(item.kind, item.source) for item in kept if item.source is not None}
    known_deferred = {(item.source, item.heading) for item in kept}
    missing = [
        item
        for item in opening(replace(body, agenda=(AgendaLine(kind=ItemKind.OTHER),)), left)
        if item.source is not None
        and (
            (item.source, item.heading) not in known_deferred
            if item.kind not in (*settled, ItemKind.LAST_MINUTES)
            else (item.kind, item.source) not in known
        )
    ]
    return _placed(kept, missing)


def moved(items: Sequence[Item], place: int, before: int) -> tuple[Item, ...]:
    """`items` with the one at `place` put before the one at `before`, both counted from 0.

    `before` may be the length, for the end. Raises UserError for an item moved into itself or a
    place that is not there; numbers follow from places, so that all are numbered anew.
    """
    if not (0 <= place < len(items) and 0 <= before <= len(items)):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "The agenda has {count} items."), count=len(items)),
            QT_TRANSLATE_NOOP("Sentences", "Choose a place among them."),
        )
    if place == before:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "An agenda item cannot be moved into itself."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another item, before which it shall stand."),
        )
    rest = list(items)
    item = rest.pop(place)
    rest.insert(before - 1 if before > place else before, item)
    return tuple(rest)


def planned_starts(items: Iterable[Item], minutes: int) -> tuple[int, ...]:
    """At which minute of the day each item begins, if the session begins at `minutes`."""
    starts = []
    for item in items:
        starts.append(minutes)
        minutes += item.minutes
    return tuple(starts)


def _placed(kept: list[Item], missing: list[Item]) -> tuple[Item, ...]:
    """The approval goes first, everything else before other business."""
    first = [item for item in missing if item.kind is ItemKind.LAST_MINUTES]
    rest = [item for item in missing if item.kind is not ItemKind.LAST_MINUTES]
    ends = [place for place, item in enumerate(kept) if item.kind is ItemKind.OTHER]
    cut = ends[0] if ends else len(kept)
    return (*first, *kept[:cut], *rest, *kept[cut:])


def _usual(languages: tuple[Language, ...]) -> tuple[AgendaLine, ...]:
    return (
        AgendaLine(kind=ItemKind.LAST_MINUTES),
        AgendaLine(agenda_words.plain("actions", languages), ItemKind.ACTIONS),
        AgendaLine(agenda_words.plain("other", languages), ItemKind.OTHER),
    )


def _approval(
    template: Sequence[AgendaLine], left: Leftovers, languages: tuple[Language, ...]
) -> list[Item]:
    if left.last is None:
        return []
    usual = agenda_words.last_minutes(languages, left.last_number)
    line = next((each for each in template if each.kind is ItemKind.LAST_MINUTES), AgendaLine())
    item = _from_line(replace(line, kind=ItemKind.LAST_MINUTES, heading=line.heading or usual))
    return [replace(item, source=Ref(Kind.MEETING, left.last))]


def _deferred(left: Leftovers) -> list[Item]:
    """What was put off comes back as it was announced; what was said about it stays there."""
    source = Ref(Kind.MEETING, left.last) if left.last is not None else None
    return [
        Item(
            None,
            heading=item.heading,
            kind=item.kind if item.source is not None else ItemKind.ORDINARY,
            minutes=item.minutes,
            rapporteur=item.rapporteur,
            papers=item.papers,
            closed=item.closed,
            closed_reason=item.closed_reason,
            closed_until=item.closed_until,
            source=source,
        )
        for item in left.deferred
        if item.kind in (ItemKind.ORDINARY, ItemKind.OTHER)
    ]


def _item(carried: Carried, kind: ItemKind) -> Item:
    return Item(None, heading=carried.heading, kind=kind, source=carried.source)


def _from_line(line: AgendaLine) -> Item:
    """A closed line of a template has no reason yet: the secretary writes it."""
    return Item(
        None,
        heading=line.heading,
        kind=line.kind,
        minutes=line.minutes,
        rapporteur=line.rapporteur,
        closed=line.closed,
    )
