"""Letters and their register as the rest of the program sees them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop_app.contacts.records import Addressee, Sender
from desktop_app.core.calendars import Calendar
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref
from desktop_app.core.rich_text import RichText
from desktop_app.core.texts import Texts
from desktop_app.letters.authority_records import Numbering, SeriesUse
from desktop_app.letters.state_records import Progress, Review


class LetterState(LabelledEnum):
    """Where an outgoing letter stands."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("Labels", "draft")
    ISSUED = "issued", QT_TRANSLATE_NOOP("Labels", "issued")
    SIGNED = "signed", QT_TRANSLATE_NOOP("Labels", "signed")
    VOID = "void", QT_TRANSLATE_NOOP("Labels", "void")


@dataclass(frozen=True, slots=True)
class Series:
    """A series of numbers; `pattern` as `core.numbering` reads it.

    A letter numbered in a series that `needs_approval` is issued only once approved. `shares_id`
    names the series whose numbers this one repeats with a suffix; such a series is never chosen.
    """

    id: int | None
    version: int
    name: str
    pattern: str = "{series}/{year}/{number:03}"
    calendar: Calendar = Calendar.JALALI
    used_for: SeriesUse = SeriesUse.OUTGOING
    needs_approval: bool = False
    shares_id: int | None = None


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


class LetterKind(LabelledEnum):
    """What kind of paper a letter is; each has a layout of its own."""

    LETTER = "letter", QT_TRANSLATE_NOOP("Labels", "letter")
    NOTE_VERBALE = "note_verbale", QT_TRANSLATE_NOOP("Labels", "note verbale")
    CERTIFICATE = "certificate", QT_TRANSLATE_NOOP("Labels", "certificate")


class PaperSize(LabelledEnum):
    """The sheet a letter is printed on."""

    A4 = "a4", QT_TRANSLATE_NOOP("Labels", "A4")
    US_LETTER = "us_letter", QT_TRANSLATE_NOOP("Labels", "US Letter")


class Classification(LabelledEnum):
    """Who may read a letter; printed on every page but for ordinary ones."""

    ORDINARY = "ordinary", QT_TRANSLATE_NOOP("Labels", "ordinary")
    RESTRICTED = "restricted", QT_TRANSLATE_NOOP("Labels", "restricted")
    CONFIDENTIAL = "confidential", QT_TRANSLATE_NOOP("Labels", "confidential")
    SECRET = "secret", QT_TRANSLATE_NOOP("Labels", "secret")


class Arrangement(LabelledEnum):
    """How the two texts of a bilingual letter stand."""

    COLUMNS = "columns", QT_TRANSLATE_NOOP("Labels", "side by side")
    AFTER = "after", QT_TRANSLATE_NOOP("Labels", "one after the other")


@dataclass(frozen=True, slots=True)
class SecondText:
    """The same letter in a second language; empty salutation and close mean the usual ones."""

    language: Language
    arrangement: Arrangement = Arrangement.AFTER
    subject: str = ""
    salutation: str = ""
    body: str = ""
    close: str = ""
    rich: RichText | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """An outgoing letter.

    `rich` is the text with its forms; where it is None the plain `body` is the text. When a letter
    with `rich` is saved, `body` becomes its words. `follows` names our earlier letter that this one
    follows. `basmala` None leaves it to the tradition of the language. `lunar_shift` is by how many
    days the printed lunar dates differ from the Umm al-Qura calendar, from -2 to 2.

    `on_behalf_post_id` is for whom the signer signs, by delegation. `precedent` is the letter that
    this one answers or follows, sent or received; with `shares_number` it takes that letter's
    number with a suffix. `reply_by` is the day by which an answer is expected and `reply_settled`
    why none is awaited any more. `progress` is how far it has come since issue. With `wet_ink` it
    is printed with a code to sign by hand; `text_sha256` is what the code says of its frozen text,
    `scan_sha256` the signed sheet that came back, among the office's blobs.

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
    kind: LetterKind = LetterKind.LETTER
    paper: PaperSize = PaperSize.A4
    classification: Classification = Classification.ORDINARY
    fold_marks: bool = False
    basmala: bool | None = None
    follows: str = ""
    lunar_shift: int = 0
    rich: RichText | None = None
    second: SecondText | None = None
    circular_id: int | None = None
    on_behalf_post_id: int | None = None
    precedent: Ref | None = None
    shares_number: bool = False
    reply_by: date | None = None
    reply_settled: str = ""
    wet_ink: bool = False
    review: Review | None = None
    review_note: str = ""
    approved_by: str = ""
    approved_at: datetime | None = None
    progress: Progress | None = None
    filed_at: datetime | None = None
    text_sha256: str = ""
    scan_sha256: str = ""
    scan_name: str = ""
    scanned_at: datetime | None = None
    scanned_by: str = ""


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
    FONTS = "fonts", QT_TRANSLATE_NOOP("Labels", "Letters and images")
    KIND = "kind", QT_TRANSLATE_NOOP("Labels", "Kind of paper")
    APPROVAL = "approval", QT_TRANSLATE_NOOP("Labels", "Approval")


@dataclass(frozen=True, slots=True)
class Check:
    """One check before issue, in words; `post_id` leads to the post to mend, where there is one."""

    name: CheckName
    state: CheckState
    sentence: str
    post_id: int | None = None


@dataclass(frozen=True, slots=True)
class Letterhead:
    """How the office's papers are headed from `since` to `until`, both days included.

    `names` is the office's name as printed; `units` what stands under it; `contacts` telephone,
    web and mail on one line; `foot` a line at the foot of first pages. `emblem` is the SHA-256 of
    a picture among the office's files, `emblem_alt` says what it shows. `fonts` are families
    chosen by language; a language without one is set in the usual family.
    """

    id: int | None
    version: int
    since: date | None = None
    until: date | None = None
    names: Texts = field(default_factory=Texts)
    units: Texts = field(default_factory=Texts)
    address: Texts = field(default_factory=Texts)
    city: Texts = field(default_factory=Texts)
    contacts: str = ""
    foot: Texts = field(default_factory=Texts)
    emblem: str = ""
    emblem_alt: Texts = field(default_factory=Texts)
    fonts: tuple[tuple[Language, str], ...] = ()
    is_sample: bool = False


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
    head: Letterhead | None = None
    images: Mapping[str, bytes] = field(default_factory=dict)
    """The files of the text's images and of the emblem, by SHA-256."""
    second_to: Addressee | None = None
    """The addressee in the second language of a bilingual letter."""
    second_signer: Addressee | None = None
    """The signer in the second language of a bilingual letter."""
    principal: Addressee | None = None
    """For whom the signer signs, by delegation."""
    second_principal: Addressee | None = None
    """The same in the second language of a bilingual letter."""


class RecipientState(LabelledEnum):
    """How far a circular has come with one of its recipients."""

    WAITING = "waiting", QT_TRANSLATE_NOOP("Labels", "waiting")
    ISSUED = "issued", QT_TRANSLATE_NOOP("Labels", "issued")
    FAILED = "failed", QT_TRANSLATE_NOOP("Labels", "failed")


@dataclass(frozen=True, slots=True)
class Recipient:
    """One who gets a circular: a post, or an organisation as such.

    `language` None means the person's own. `failure` says why a letter could not be issued.
    """

    id: int | None
    post_id: int | None = None
    organisation_id: int | None = None
    language: Language | None = None
    state: RecipientState = RecipientState.WAITING
    letter_id: int | None = None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class CircularText:
    """What a circular says in one language; an empty close means the usual one."""

    language: Language
    subject: str = ""
    body: str = ""
    rich: RichText | None = None
    close: str = ""


@dataclass(frozen=True, slots=True)
class Circular:
    """One letter to many, each in their own language and with their own salutation.

    `reference` is the number that all of them bear, once given, where `numbering` is ONE.
    """

    id: int | None
    version: int
    title: str = ""
    series_id: int | None = None
    signer_post_id: int | None = None
    day: date | None = None
    calendars: tuple[Calendar, ...] = (Calendar.GREGORIAN, Calendar.JALALI)
    paper: PaperSize = PaperSize.A4
    classification: Classification = Classification.ORDINARY
    texts: tuple[CircularText, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    is_sample: bool = False
    numbering: Numbering = Numbering.EACH
    reference: str = ""
