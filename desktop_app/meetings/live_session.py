"""A session as it stands on the screen while people talk: everything typed, stored or not.

Nothing of Qt and nothing of the database: the window shows it, the service stores it. Parts that
were never stored have negative keys until the office has given them theirs.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.core.texts import Texts
from desktop_app.meetings import presence
from desktop_app.meetings.body_records import Outcome
from desktop_app.meetings.merging import merge, renamed
from desktop_app.meetings.presence import AgendaClock, agenda_clock
from desktop_app.meetings.quorum import Quorum, quorum
from desktop_app.meetings.record_data import from_data, to_data
from desktop_app.meetings.records import Action, Attendee, Decision, Item, Meeting, Presence
from desktop_app.meetings.session_records import FIRST_NEW, Running, SavedSession


class LiveSession:
    """`base` is what the office has, `mine` what is on the screen; `now` tells the moment."""

    def __init__(self, running: Running, now: Callable[[], datetime]) -> None:
        self.base = self.mine = running.meeting
        self.body, self._now = running.body, now
        self.held: dict[tuple[Kind, int], str] = {}
        self.touched = False
        self._next = FIRST_NEW
        open_items = (i.id for i in self.mine.items if i.outcome is None)
        self.current = next(open_items, self.mine.items[0].id if self.mine.items else None)
        self._since = now()
        self.opened = running.meeting.starts or now()
        self.paused = False

    # The agenda

    @property
    def day(self) -> date:
        """The day of the session."""
        return self.mine.day or self._now().date()

    def item(self) -> Item | None:
        """The item that is dealt with."""
        return next((each for each in self.mine.items if each.id == self.current), None)

    def place(self) -> int:
        """The place of the current item, from 0; -1 without one."""
        return next((p for p, i in enumerate(self.mine.items) if i.id == self.current), -1)

    def go(self, key: int | None) -> None:
        """Turn to another item; the time of the one before is kept with it."""
        self.settle_clock()
        self.current = key

    def step(self, by: int) -> None:
        """Turn to the next item or the one before, as far as there are any."""
        place = self.place() + by
        if 0 <= place < len(self.mine.items):
            self.go(self.mine.items[place].id)

    def add_item(self, language: Language, heading: str = "") -> int:
        """A further item at the end of the agenda."""
        key = self._new()
        self._set(items=(*self.mine.items, Item(key, Texts({language: heading}))))
        return key

    def change_item(self, key: int | None, **changes: Any) -> None:
        """Change what an item says."""
        self._set(items=_changed(self.mine.items, key, changes))

    def finish(self, outcome: Outcome | None) -> None:
        """The current item was dealt with or deferred, or is open again."""
        self.settle_clock()
        self.change_item(self.current, outcome=outcome)

    # What was decided and who does it

    def decisions(self) -> tuple[Decision, ...]:
        """Those of the current item; on the first one also those of no item."""
        return tuple(each for each in self.mine.decisions if self._is_under(each.item_id))

    def actions(self) -> tuple[Action, ...]:
        """Those of the current item, or of its decisions."""
        decisions = {each.id: each.item_id for each in self.mine.decisions}
        return tuple(
            each
            for each in self.mine.actions
            if self._is_under(each.item_id or decisions.get(each.decision_id))
        )

    def add_decision(self) -> int:
        """A decision under the current item."""
        key = self._new()
        made = Decision(key, None, item_id=self.current)
        self._set(decisions=(*self.mine.decisions, made))
        return key

    def add_action(self) -> int:
        """An action under the current item, carrying out its latest decision."""
        key, decisions = self._new(), self.decisions()
        decision = decisions[-1].id if decisions else None
        made = Action(key, decision_id=decision, item_id=self.current)
        self._set(actions=(*self.mine.actions, made))
        return key

    def change_decision(self, key: int, **changes: Any) -> None:
        """Change a decision."""
        self._set(decisions=_changed(self.mine.decisions, key, changes))

    def change_action(self, key: int, **changes: Any) -> None:
        """Change an action."""
        self._set(actions=_changed(self.mine.actions, key, changes))

    def remove(self, kind: Kind, key: int) -> None:
        """Take a decision or an action away; a number that it had is not given again."""
        self.held.pop((kind, key), None)
        if kind is Kind.DECISION:
            self._set(decisions=tuple(d for d in self.mine.decisions if d.id != key))
        else:
            self._set(actions=tuple(a for a in self.mine.actions if a.id != key))

    # Who is there

    def clock(self) -> str:
        """The time now, on the clock of the meeting's zone."""
        return presence.clock(self._now(), self.mine.zone)

    def come_or_go(self, post_id: int) -> None:
        """They come in, or leave, now."""
        at, opened = self.clock(), presence.clock(self.opened, self.mine.zone)
        self._each(
            post_id,
            lambda each: (
                presence.left(each, at, opened)
                if presence.is_here(each, at)
                else presence.came(each, at)
            ),
        )

    def change_attendee(self, post_id: int, **changes: Any) -> None:
        """Change how somebody is there."""
        self._each(post_id, lambda each: replace(each, **changes))

    def away(self, post_id: int, how: Presence) -> None:
        """Excused or absent."""
        self._each(post_id, lambda each: presence.away(each, how))

    def take_part(self, post_id: int, how: Presence) -> None:
        """They take the chair or keep the minutes; whoever did so before is merely present."""
        self._set(
            attendees=tuple(
                replace(each, presence=Presence.PRESENT) if each.presence is how else each
                for each in self.mine.attendees
            )
        )
        self.change_attendee(post_id, presence=how)

    def arrive(self, post_id: int, name: str) -> None:
        """Somebody comes in now, invited or not."""
        at = self.clock()
        if all(each.post_id != post_id for each in self.mine.attendees):
            made = presence.seated(self.body, post_id, self.day, name)
            self._set(attendees=(*self.mine.attendees, replace(made, times=((at, ""),))))
        self._each(post_id, lambda each: presence.came(each, at))

    def quorum(self) -> Quorum | None:
        """The quorum at this moment; None for a meeting of no body."""
        if self.body is None:
            return None
        return quorum(self.body, self.mine.attendees, self.day, self.clock())

    def votes_here(self) -> int | None:
        """How many votes can be cast at this moment."""
        if self.body is None:
            return None
        return presence.votes_here(self.body, self.mine.attendees, self.day, self.clock())

    # The clocks

    def spent(self) -> int:
        """Seconds spent on the current item."""
        item = self.item()
        running = 0 if self.paused else (self._now() - self._since) // timedelta(seconds=1)
        return (item.seconds if item else 0) + max(0, running)

    def agenda_clock(self) -> AgendaClock:
        """How the agenda stands now."""
        begun = replace(self.mine, starts=self.opened)
        return agenda_clock(begun, self.place(), self.spent(), self._now())

    def pause(self, paused: bool) -> None:
        """Stop the clock of the item for a break, or let it run again."""
        self.settle_clock()
        self.paused = paused

    def settle_clock(self) -> None:
        """Write the time that has run into the item."""
        item, spent = self.item(), self.spent()
        self._since = self._now()
        if item is not None and spent != item.seconds:
            self.change_item(item.id, seconds=spent)

    # Keeping it

    def absorb(self, saved: SavedSession) -> None:
        """Take over what was stored; what was typed meanwhile stays."""
        self.mine = after(saved, self.mine)
        self.current = saved.keys.get(self.current or 0, self.current)
        self.base = saved.meeting
        self.held = {
            (held.kind, saved.keys.get(held.key, held.key)): held.sentence for held in saved.held
        }

    def copy(self) -> dict[str, Any]:
        """Everything typed, as JSON data."""
        return copy_of(self.base, self.mine, self.current)

    def restore(self, data: Mapping[str, Any]) -> bool:
        """Bring typing back that never reached the office; whether there was any."""
        try:
            base = from_data(Meeting, data["base"])
            mine = from_data(Meeting, data["mine"])
        except (KeyError, TypeError, ValueError):
            return False
        merged = merge(base, mine, self.mine).meeting
        parts: tuple[Any, ...] = (*merged.items, *merged.decisions, *merged.actions)
        keys = [part.id or 0 for part in parts]
        self._next = min([self._next, *(key - 1 for key in keys)])
        brought = merged != self.mine
        self.mine = merged
        self.touched = self.touched or brought
        if any(each.id == data.get("current") for each in merged.items):
            self.current = data["current"]
        return brought

    def _is_under(self, item_id: int | None) -> bool:
        known = any(each.id == item_id for each in self.mine.items)
        return item_id == self.current if known else self.place() <= 0

    def _new(self) -> int:
        self._next -= 1
        return self._next

    def _each(self, post_id: int, change: Callable[[Attendee], Attendee]) -> None:
        self._set(
            attendees=tuple(
                change(each) if each.post_id == post_id else each for each in self.mine.attendees
            )
        )

    def _set(self, **changes: Any) -> None:
        changed = replace(self.mine, **changes)
        self.touched = self.touched or changed != self.mine
        self.mine = changed


def after(saved: SavedSession, mine: Meeting) -> Meeting:
    """`mine` once `saved` is stored: with the keys, numbers and changes of others from there."""
    return merge(saved.sent, renamed(mine, saved.keys), saved.meeting).meeting


def copy_of(base: Meeting, mine: Meeting, current: int | None) -> dict[str, Any]:
    """A working copy: what was stored, what is on the screen, and the item in hand."""
    return {"base": to_data(base), "mine": to_data(mine), "current": current}


def _changed(parts: tuple[Any, ...], key: int | None, changes: Mapping[str, Any]) -> Any:
    return tuple(replace(each, **changes) if each.id == key else each for each in parts)
