"""Standing bodies: their members, who sits for them, their quorum and their numbers."""

from dataclasses import dataclass, field
from datetime import date

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.refs import Ref
from desktop_app.core.texts import Texts


class QuorumRule(LabelledEnum):
    """How many voting members must be there; members, not people, are counted."""

    NONE = "none", QT_TRANSLATE_NOOP("Labels", "no quorum")
    MAJORITY = "majority", QT_TRANSLATE_NOOP("Labels", "more than half of the members")
    TWO_THIRDS = "two_thirds", QT_TRANSLATE_NOOP("Labels", "two thirds of the members")
    NUMBER = "number", QT_TRANSLATE_NOOP("Labels", "a fixed number of members")


class ItemKind(LabelledEnum):
    """What an agenda item is about."""

    ORDINARY = "ordinary", QT_TRANSLATE_NOOP("Labels", "item")
    LAST_MINUTES = "last_minutes", QT_TRANSLATE_NOOP("Labels", "approval of the last minutes")
    ACTIONS = "actions", QT_TRANSLATE_NOOP("Labels", "open actions")
    MOU_REVIEW = "mou_review", QT_TRANSLATE_NOOP("Labels", "memorandum due for review")
    OTHER = "other", QT_TRANSLATE_NOOP("Labels", "other business")


class Outcome(LabelledEnum):
    """How an item ended."""

    DONE = "done", QT_TRANSLATE_NOOP("Labels", "dealt with")
    DEFERRED = "deferred", QT_TRANSLATE_NOOP("Labels", "deferred")


class SessionState(LabelledEnum):
    """Whether a session is still to come."""

    PLANNED = "planned", QT_TRANSLATE_NOOP("Labels", "planned")
    RUNNING = "running", QT_TRANSLATE_NOOP("Labels", "in session")
    HELD = "held", QT_TRANSLATE_NOOP("Labels", "held")
    CANCELLED = "cancelled", QT_TRANSLATE_NOOP("Labels", "cancelled")


class Reply(LabelledEnum):
    """What somebody answered to an invitation."""

    ACCEPTED = "accepted", QT_TRANSLATE_NOOP("Labels", "will come")
    DECLINED = "declined", QT_TRANSLATE_NOOP("Labels", "will not come")
    TENTATIVE = "tentative", QT_TRANSLATE_NOOP("Labels", "may come")


class CorrectionState(LabelledEnum):
    """What became of a proposed correction."""

    PROPOSED = "proposed", QT_TRANSLATE_NOOP("Labels", "proposed")
    ACCEPTED = "accepted", QT_TRANSLATE_NOOP("Labels", "accepted")
    REFUSED = "refused", QT_TRANSLATE_NOOP("Labels", "refused")


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many voting members a quorum needs, how many of `members` are there, and whether it is
    reached."""

    needed: int
    there: int
    members: int
    reached: bool


@dataclass(frozen=True, slots=True)
class Seat:
    """A person, by their post, who sits for a member from `since` to `until`, both included.

    `credentials` names the letter that says so, sent or received.
    """

    id: int | None
    post_id: int
    since: date | None = None
    until: date | None = None
    credentials: Ref | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """An institution, or a person by their post, that belongs to a body from `since` to `until`."""

    id: int | None
    organisation_id: int | None = None
    post_id: int | None = None
    votes: bool = True
    since: date | None = None
    until: date | None = None
    seats: tuple[Seat, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One line of the agenda that a body's sessions begin with; `minutes` is its planned time."""

    heading: Texts = field(default_factory=Texts)
    kind: ItemKind = ItemKind.ORDINARY
    minutes: int = 0
    rapporteur: Texts = field(default_factory=Texts)
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A body whose sessions are a series.

    `session_pattern` and `decision_pattern` are written with `{session}`, `{number}`, `{year}`
    and `{body}`. `correction_days` is how long minutes stay open for corrections once circulated.
    """

    id: int | None
    version: int
    names: Texts = field(default_factory=Texts)
    short_names: Texts = field(default_factory=Texts)
    quorum: QuorumRule = QuorumRule.MAJORITY
    quorum_number: int = 0
    session_pattern: str = "{session}"
    decision_pattern: str = "{number}/{session}"
    next_session: int = 1
    correction_days: int = 30
    agenda: tuple[AgendaLine, ...] = ()
    members: tuple[Member, ...] = ()
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction that somebody asked for while the minutes were circulated."""

    id: int | None
    meeting_id: int
    item_id: int | None = None
    proposed_by: str = ""
    received_on: date | None = None
    text: Texts = field(default_factory=Texts)
    state: CorrectionState = CorrectionState.PROPOSED
    answer: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class Addendum:
    """What was added to signed or approved minutes; `number` counts from 1 and is never reused."""

    id: int | None
    meeting_id: int
    number: int
    day: date
    text: Texts
    reason: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a meeting, of an item's papers or of an activity; `sha256` names its blob."""

    title: str
    file_name: str = ""
    sha256: str = ""
