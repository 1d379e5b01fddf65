"""Letters and their register as the rest of the program sees them."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.contacts.records import Addressee, Sender
from desktop_app.core.calendars import Calendar
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language


class LetterState(LabelledEnum):
    """Where an outgoing letter stands."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("Labels", "draft")
    ISSUED = "issued", QT_TRANSLATE_NOOP("Labels", "issued")
    SIGNED = "signed", QT_TRANSLATE_NOOP("Labels", "signed")
    VOID = "void", QT_TRANSLATE_NOOP("Labels", "void")


@dataclass(frozen=True, slots=True)
class Series:
    """A series of numbers; `pattern` as `core.numbering` reads it."""

    id: int | None
    version: int
    name: str
    pattern: str = "{series}/{year}/{number:03}"
    calendar: Calendar = Calendar.JALALI


@dataclass(frozen=True, slots=True)
class Copy:
    """Somebody who gets a copy, and what for."""

    to: str
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with the letter; `sha256` names it among the office's blobs."""

    title: str
    file_name: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """An outgoing letter.

    Addressed to a post, or to an organisation as such. From issue on everything but the void
    is frozen; `pdf_sha256` names the issued file among the office's blobs.
    `addressee` is filled when read, for lists.
    """

    id: int | None
    version: int
    language: Language = Language.EN
    calendars: tuple[Calendar, ...] = (Calendar.GREGORIAN, Calendar.JALALI)
    series_id: int | None = None
    addressee_post_id: int | None = None
    addressee_organisation_id: int | None = None
    signer_post_id: int | None = None
    day: date | None = None
    subject: str = ""
    your_reference: str = ""
    salutation: str = ""
    body: str = ""
    close: str = ""
    copies: tuple[Copy, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    override_reason: str = ""
    state: LetterState = LetterState.DRAFT
    year: int | None = None
    number: int | None = None
    reference: str = ""
    issued_at: datetime | None = None
    issued_by: str = ""
    pdf_sha256: str = ""
    void_reason: str = ""
    is_sample: bool = False
    addressee: str = ""


class CheckState(LabelledEnum):
    """The outcome of one check before issue."""

    PASSED = "passed", QT_TRANSLATE_NOOP("Labels", "passed")
    BLOCKS = "blocks", QT_TRANSLATE_NOOP("Labels", "to mend")
    OVERRIDDEN = "overridden", QT_TRANSLATE_NOOP("Labels", "overridden")


class CheckName(LabelledEnum):
    """What is checked before a letter is issued."""

    ADDRESSEE = "addressee", QT_TRANSLATE_NOOP("Labels", "Addressee")
    TITLE = "title", QT_TRANSLATE_NOOP("Labels", "Addressee's title")
    SUBJECT = "subject", QT_TRANSLATE_NOOP("Labels", "Subject and text")
    AUTHORITY = "authority", QT_TRANSLATE_NOOP("Labels", "Signing authority")
    ENCLOSURES = "enclosures", QT_TRANSLATE_NOOP("Labels", "Enclosures")
    SERIES = "series", QT_TRANSLATE_NOOP("Labels", "Series")


@dataclass(frozen=True, slots=True)
class Check:
    """One check before issue, in words; `post_id` leads to the post to mend, where there is one."""

    name: CheckName
    state: CheckState
    sentence: str
    post_id: int | None = None


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """Everything the printed letter says, resolved; what `document.py` sets.

    `reference` is empty in a draft: then the paper says that it is a draft.
    """

    letter: Letter
    sender: Sender
    addressee: Addressee | None
    signer: Addressee | None
    reference: str
    day: date
    issued_at: datetime
