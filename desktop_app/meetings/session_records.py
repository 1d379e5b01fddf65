"""What a session that is running looks like, and what came of saving it."""

from dataclasses import dataclass, field

from desktop_app.core.refs import Kind
from desktop_app.meetings.body_records import Body
from desktop_app.meetings.records import Meeting

FIRST_NEW = -1_000_000_000
"""Parts that were never stored have keys from here downwards."""


@dataclass(frozen=True, slots=True)
class Running:
    """A session and the body that it is of, None for a meeting of no body."""

    meeting: Meeting
    body: Body | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A part that waits to be stored until something is mended: which, by its key, and what."""

    kind: Kind
    key: int
    sentence: str


@dataclass(frozen=True, slots=True)
class SavedSession:
    """What was stored: `sent` is what was asked for, its new parts under the keys of `keys`.

    `held` is what could not be stored yet, `clashes` are words that somebody else wrote meanwhile
    in the same place; ours stand, theirs are in the history.
    """

    meeting: Meeting
    sent: Meeting
    keys: dict[int, int] = field(default_factory=dict)
    held: tuple[Held, ...] = ()
    clashes: tuple[str, ...] = ()
