"""How a letter leaves the house, and what is known of its arrival."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.contacts.records import Sender
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.records import Enclosure, Letter
from desktop_app.letters.state_records import Progress


class DispatchState(LabelledEnum):
    """What became of one dispatch."""

    PREPARED = "prepared", QT_TRANSLATE_NOOP("Labels", "prepared")
    SENT = "sent", QT_TRANSLATE_NOOP("Labels", "sent")
    ACKNOWLEDGED = "acknowledged", QT_TRANSLATE_NOOP("Labels", "acknowledged")
    RETURNED = "returned", QT_TRANSLATE_NOOP("Labels", "came back")


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One letter, or one copy of it, sent to one address.

    `copy_place` is the place, from 0, among the letter's copies; None is the addressee. `proof`
    is a tracking number or a name in words, `proof_file` the SHA-256 of a receipt among the
    office's files. `sent_at` is in UTC.
    """

    id: int | None
    letter_id: int
    copy_place: int | None
    to: str
    channel: Channel
    state: DispatchState
    sent_at: datetime | None = None
    sent_by: str = ""
    proof: str = ""
    proof_file: str = ""
    proof_name: str = ""
    acknowledged_on: date | None = None
    acknowledged_note: str = ""


@dataclass(frozen=True, slots=True)
class DispatchLine:
    """One who gets a letter, and how far it has come with them.

    `copy_place` is None for the addressee. `last` is the latest dispatch to them, `tries` how many
    there were; `email` is where they are written to, empty where it is not known.
    """

    copy_place: int | None
    to: str
    purpose: str = ""
    email: str = ""
    last: Dispatch | None = None
    tries: int = 0


@dataclass(frozen=True, slots=True)
class DispatchPlan:
    """Everybody who gets an issued letter, the addressee first; `open` while more can be done."""

    letter_id: int
    lines: tuple[DispatchLine, ...]
    open: bool
    progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that a letter went out: a number or a name in words, and perhaps a file."""

    text: str = ""
    file_name: str = ""
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Slip:
    """What the slip of a delivery by hand says; `sender` are our names, `to` is who receives."""

    letter: Letter
    sender: Sender
    to: str
    printed_at: datetime


@dataclass(frozen=True, slots=True)
class Mailing:
    """All that goes into an e-mail with a letter; `enclosures` with their files."""

    letter: Letter
    sender: Sender
    to: str
    email: str
    pdf: bytes
    enclosures: tuple[tuple[Enclosure, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Awaited:
    """A letter that waits for its answer; `days` is how many it is late, negative before."""

    letter_id: int
    reference: str
    subject: str
    addressee: str
    reply_by: date
    days: int
    reminders: int = 0
