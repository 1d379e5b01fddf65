"""Letters that came in, as the rest of the program sees them."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.core.calendars import Calendar
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref
from desktop_app.letters.records import Classification, Enclosure


class Channel(LabelledEnum):
    """The way a letter travelled."""

    POST = "post", QT_TRANSLATE_NOOP("Labels", "post")
    COURIER = "courier", QT_TRANSLATE_NOOP("Labels", "courier")
    HAND = "hand", QT_TRANSLATE_NOOP("Labels", "by hand")
    EMAIL = "email", QT_TRANSLATE_NOOP("Labels", "e-mail")
    FAX = "fax", QT_TRANSLATE_NOOP("Labels", "fax")
    PORTAL = "portal", QT_TRANSLATE_NOOP("Labels", "portal")
    BAG = "bag", QT_TRANSLATE_NOOP("Labels", "diplomatic bag")


class Priority(LabelledEnum):
    """How soon a letter wants to be dealt with."""

    ORDINARY = "ordinary", QT_TRANSLATE_NOOP("Labels", "ordinary")
    URGENT = "urgent", QT_TRANSLATE_NOOP("Labels", "urgent")
    IMMEDIATE = "immediate", QT_TRANSLATE_NOOP("Labels", "immediate")


class IncomingState(LabelledEnum):
    """Where a letter that came in stands."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("Labels", "not registered")
    REGISTERED = "registered", QT_TRANSLATE_NOOP("Labels", "registered")
    REFERRED = "referred", QT_TRANSLATE_NOOP("Labels", "referred")
    ANSWERED = "answered", QT_TRANSLATE_NOOP("Labels", "answered")
    FILED = "filed", QT_TRANSLATE_NOOP("Labels", "filed")
    VOID = "void", QT_TRANSLATE_NOOP("Labels", "void")


@dataclass(frozen=True, slots=True)
class Referral:
    """To whom a letter was given, what for, and until when; `done_on` when they were through."""

    id: int | None
    to: str = ""
    post_id: int | None = None
    note: str = ""
    due: date | None = None
    done_on: date | None = None
    done_note: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A letter that came in.

    `their_reference` and `their_day_printed` are kept as printed; `their_day` is the day that
    the printed date means in `their_calendar`. `sender` is who sent it in words, filled from the
    contact when one is chosen. `scan` is the SHA-256 of a PDF or picture among the office's files.
    `enclosures_count` is what the letter says, whatever was scanned. `our` fields are given when
    it is registered: the number comes from an incoming series, in the register like every other.
    `reply_by` is the day by which an answer is due.
    """

    id: int | None
    version: int
    series_id: int | None = None
    sender_post_id: int | None = None
    sender_organisation_id: int | None = None
    sender: str = ""
    their_reference: str = ""
    their_day_printed: str = ""
    their_day: date | None = None
    their_calendar: Calendar = Calendar.GREGORIAN
    received_on: date | None = None
    channel: Channel = Channel.POST
    language: Language = Language.EN
    subject: str = ""
    text: str = ""
    scan: str = ""
    scan_name: str = ""
    enclosures_count: int = 0
    enclosures: tuple[Enclosure, ...] = ()
    priority: Priority = Priority.ORDINARY
    classification: Classification = Classification.ORDINARY
    reply_by: date | None = None
    referrals: tuple[Referral, ...] = ()
    state: IncomingState = IncomingState.DRAFT
    year: int | None = None
    number: int | None = None
    reference: str = ""
    registered_at: datetime | None = None
    registered_by: str = ""
    filed_at: datetime | None = None
    void_reason: str = ""
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class IncomingLine:
    """A letter that came in, in one row of a list."""

    ref: Ref
    reference: str
    sender: str
    subject: str
    received_on: date | None
    state: IncomingState
    priority: Priority
    reply_by: date | None = None
    is_sample: bool = False
