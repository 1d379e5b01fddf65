"""Meetings, minutes, decisions, actions and news as the rest of the program sees them."""

from dataclasses import dataclass, field
from datetime import date, datetime

from desktop_app.contacts.records import Addressee, Sender, TitleProblem
from desktop_app.core.calendars import Calendar
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref
from desktop_app.core.texts import Texts
from desktop_app.meetings.body_records import (
    Attachment,
    Correction,
    ItemKind,
    Outcome,
    Quorum,
    Reply,
    SessionState,
)


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
    SIGNED = "signed", QT_TRANSLATE_NOOP("Labels", "signed")


FROZEN = frozenset({MinutesState.APPROVED, MinutesState.SIGNED})
"""From approval on the minutes stay as they are."""


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
    """Somebody at a meeting, by the post held on that day; `name` is filled when read.

    `times` are pairs of arrival and departure, "HH:MM" in the meeting's zone; the last departure
    is empty while they are there. `member_id` is the member of the body that they sit for,
    `represents_id` the organisation, by the letter `credentials`; `represents` is its name,
    filled when read. `reply` is what they answered to the invitation.
    """

    post_id: int
    presence: Presence
    name: str = ""
    times: tuple[tuple[str, str], ...] = ()
    member_id: int | None = None
    represents_id: int | None = None
    credentials: Ref | None = None
    reply: Reply | None = None
    note: str = ""
    represents: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item: its heading and what was done, per language; its number is its place.

    `minutes` is the time planned for it and `seconds` what it took. A closed item has a reason,
    and `closed_until` is the last day of the closure. `source` is the record that it came from
    (the last meeting, an action, a memorandum). `stale` names the languages in which it has not
    been looked at since it was changed in another.
    """

    id: int | None
    heading: Texts = field(default_factory=Texts)
    body: Texts = field(default_factory=Texts)
    kind: ItemKind = ItemKind.ORDINARY
    minutes: int = 0
    rapporteur: Texts = field(default_factory=Texts)
    papers: tuple[Attachment, ...] = ()
    closed: bool = False
    closed_reason: str = ""
    closed_until: date | None = None
    outcome: Outcome | None = None
    source: Ref | None = None
    stale: tuple[Language, ...] = ()
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision. `number` is permanent once given; None before the first save.

    `reference` is its number as the body writes it ("6/44-S&T"), given with the number.
    `item_place` is the place, from 0, of its item in a meeting that is saved with it, where that
    item has no key yet. `consensus` None means that nothing is said of how it was taken.
    """

    id: int | None
    number: int | None
    text: Texts = field(default_factory=Texts)
    item_id: int | None = None
    item_place: int | None = None
    reference: str = ""
    consensus: bool | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None
    dissent: Texts = field(default_factory=Texts)
    stale: tuple[Language, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """Who does what until when, and whether it is done.

    `owner_post_id` where a person we know owns it, else `owner` in words ("public relations").
    `decision_place` is the place, from 0, among the decisions of a meeting that is saved with it,
    where that decision has no key yet; so is `item_place`. `done_by` is the letter or memorandum
    that carried it out. `meeting_id` and `meeting_title` are filled when read, and
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
    item_id: int | None = None
    item_place: int | None = None
    done_on: date | None = None
    done_by: Ref | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with its minutes.

    `lunar_shift` is by how many days (-2 to 2) an officer corrects the lunar dates printed.
    A session of a standing body has `body_id` and `session_number`; `number` is then written by
    the body's pattern. `starts` and `ends` are moments, `zone` the IANA name of the zone they are
    told in. `uid` and `sequence` name it in calendars (RFC 5545). Circulated minutes take
    corrections until `corrections_until`; `approved_at_id` is the meeting that approved them.
    `pdf_sha256` is the signed paper among the office's blobs.
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
    body_id: int | None = None
    session_number: int | None = None
    session_state: SessionState | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    zone: str = ""
    uid: str = ""
    sequence: int = 0
    corrections_until: date | None = None
    approved_on: date | None = None
    approved_at_id: int | None = None
    pdf_sha256: str = ""
    signed_on: date | None = None
    attachments: tuple[Attachment, ...] = ()


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
    session_state: SessionState | None = None


@dataclass(frozen=True, slots=True)
class MinutesPaper:
    """Everything that the printed minutes say, resolved for the languages printed.

    `attendance` maps the stored language tag to one resolved person per attendee, in the order
    of `meeting.attendees`; `owners` to one printable owner per action, empty where none is named.
    `corrections` are those accepted; `approved_at` is the title of the meeting that approved the
    minutes. `is_open` marks a version without what was closed. `represented` maps like `attendance`
    to the organisation that each attendee represented, empty for their own; `quorum` is that of
    the session, where it is one of a body.
    """

    meeting: Meeting
    sender: Sender
    attendance: dict[str, tuple[Addressee, ...]]
    owners: dict[str, tuple[str, ...]]
    corrections: tuple[Correction, ...] = ()
    approved_at: Texts = field(default_factory=Texts)
    is_open: bool = False
    represented: dict[str, tuple[str, ...]] = field(default_factory=dict)
    quorum: Quorum | None = None
