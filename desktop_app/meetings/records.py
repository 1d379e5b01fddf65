"""Meetings, minutes, decisions, actions and news as the rest of the program sees them."""

from dataclasses import dataclass, field
from datetime import date

from desktop_app.contacts.records import Addressee, Sender, TitleProblem
from desktop_app.core.calendars import Calendar
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.texts import Texts


class MeetingKind(LabelledEnum):
    """What sort of meeting it was."""

    VISIT = "visit", QT_TRANSLATE_NOOP("Labels", "Visit")
    COMMITTEE = "committee", QT_TRANSLATE_NOOP("Labels", "Committee")
    ASSEMBLY = "assembly", QT_TRANSLATE_NOOP("Labels", "Assembly")
    WORKING = "working", QT_TRANSLATE_NOOP("Labels", "Working meeting")


class MinutesState(LabelledEnum):
    """How far the minutes have come."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("Labels", "draft")
    CIRCULATED = "circulated", QT_TRANSLATE_NOOP("Labels", "circulated")
    APPROVED = "approved", QT_TRANSLATE_NOOP("Labels", "approved")


class Presence(LabelledEnum):
    """In what part somebody was there, or not."""

    CHAIR = "chair", QT_TRANSLATE_NOOP("Labels", "Chair")
    SECRETARY = "secretary", QT_TRANSLATE_NOOP("Labels", "Secretary")
    GUEST = "guest", QT_TRANSLATE_NOOP("Labels", "Guest")
    PRESENT = "present", QT_TRANSLATE_NOOP("Labels", "Present")
    APOLOGIES = "apologies", QT_TRANSLATE_NOOP("Labels", "Apologies")
    ABSENT = "absent", QT_TRANSLATE_NOOP("Labels", "Absent")


AWAY = frozenset({Presence.APOLOGIES, Presence.ABSENT})
"""Who was not there, with a word beforehand or without."""


class Arrangement(LabelledEnum):
    """How the languages of the printed minutes stand to each other."""

    COLUMNS = "columns", QT_TRANSLATE_NOOP("Labels", "side by side")
    AFTER = "after", QT_TRANSLATE_NOOP("Labels", "one after the other")


class ActionState(LabelledEnum):
    """Whether an action still waits."""

    OPEN = "open", QT_TRANSLATE_NOOP("Labels", "open")
    DONE = "done", QT_TRANSLATE_NOOP("Labels", "done")
    DROPPED = "dropped", QT_TRANSLATE_NOOP("Labels", "dropped")


class NewsState(LabelledEnum):
    """Whether a news item has gone out."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("Labels", "draft")
    RELEASED = "released", QT_TRANSLATE_NOOP("Labels", "released")


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody at a meeting, by the post held on that day; `name` is filled when read."""

    post_id: int
    presence: Presence
    name: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item: its heading and what was done, per language."""

    id: int | None
    heading: Texts = field(default_factory=Texts)
    body: Texts = field(default_factory=Texts)


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision. `number` is permanent once given; None before the first save."""

    id: int | None
    number: int | None
    text: Texts = field(default_factory=Texts)


@dataclass(frozen=True, slots=True)
class Action:
    """Who does what until when, and whether it is done.

    `owner_post_id` where a person we know owns it, else `owner` in words ("public relations").
    `decision_place` is the place, from 0, among the decisions of a meeting that is saved with it,
    where that decision has no key yet. `meeting_id` and `meeting_title` are filled when read, and
    so is `owner_name`.
    """

    id: int | None
    text: Texts = field(default_factory=Texts)
    owner: Texts = field(default_factory=Texts)
    owner_post_id: int | None = None
    decision_id: int | None = None
    due: date | None = None
    state: ActionState = ActionState.OPEN
    reason: str = ""
    meeting_id: int | None = None
    meeting_title: str = ""
    owner_name: str = ""
    decision_place: int | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with its minutes.

    `lunar_shift` is by how many days (-2 to 2) an officer corrects the lunar dates printed.
    """

    id: int | None
    version: int
    title: Texts = field(default_factory=Texts)
    kind: MeetingKind = MeetingKind.VISIT
    body: Texts = field(default_factory=Texts)
    number: str = ""
    day: date | None = None
    place: Texts = field(default_factory=Texts)
    state: MinutesState = MinutesState.DRAFT
    calendars: tuple[Calendar, ...] = (Calendar.GREGORIAN, Calendar.JALALI)
    lunar_shift: int = 0
    attendees: tuple[Attendee, ...] = ()
    items: tuple[Item, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class NewsItem:
    """A news item drafted from a meeting; released only with verified titles or a reason.

    Once released it stays word for word; later changes of a title do not touch it.
    """

    id: int | None
    version: int
    meeting_id: int
    headline: Texts = field(default_factory=Texts)
    body: Texts = field(default_factory=Texts)
    state: NewsState = NewsState.DRAFT
    released_on: date | None = None
    override_reason: str = ""
    problems: tuple[TitleProblem, ...] = ()
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in a list."""

    id: int
    title: Texts
    body: Texts
    kind: MeetingKind
    number: str
    day: date | None
    state: MinutesState
    open_actions: int = 0
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class MinutesPaper:
    """Everything that the printed minutes say, resolved for the languages printed.

    `attendance` maps the stored language tag to one resolved person per attendee, in the order
    of `meeting.attendees`; `owners` to one printable owner per action, empty where none is named.
    """

    meeting: Meeting
    sender: Sender
    attendance: dict[str, tuple[Addressee, ...]]
    owners: dict[str, tuple[str, ...]]
