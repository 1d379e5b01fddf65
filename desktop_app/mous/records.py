"""Memoranda of understanding as the rest of the program sees them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop_app.contacts.records import Addressee, Sender
from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.mous.life_records import Clearance, EntryRule, MouKind, Original


class MouState(LabelledEnum):
    """The life of a memorandum, in order; the last three end it."""

    IDEA = "idea", QT_TRANSLATE_NOOP("Labels", "Idea")
    DRAFT = "draft", QT_TRANSLATE_NOOP("Labels", "Draft")
    CONSULTATION = "consultation", QT_TRANSLATE_NOOP("Labels", "Consultation")
    CLEARANCE = "clearance", QT_TRANSLATE_NOOP("Labels", "Clearance")
    APPROVED = "approved", QT_TRANSLATE_NOOP("Labels", "Approved")
    SIGNED = "signed", QT_TRANSLATE_NOOP("Labels", "Signed")
    IN_FORCE = "in_force", QT_TRANSLATE_NOOP("Labels", "In force")
    REVIEW = "review", QT_TRANSLATE_NOOP("Labels", "Under review")
    RENEWED = "renewed", QT_TRANSLATE_NOOP("Labels", "Renewed")
    EXPIRED = "expired", QT_TRANSLATE_NOOP("Labels", "Expired")
    TERMINATED = "terminated", QT_TRANSLATE_NOOP("Labels", "Terminated")


class Renewal(LabelledEnum):
    """What happens at the end of the term."""

    NONE = "none", QT_TRANSLATE_NOOP("Labels", "ends with its term")
    CONSENT = "consent", QT_TRANSLATE_NOOP("Labels", "renewed by written consent")
    AUTOMATIC = "automatic", QT_TRANSLATE_NOOP("Labels", "renewed unless notice is given")


class MouForm(LabelledEnum):
    """How the languages of a printed memorandum stand to each other."""

    ONE = "one", QT_TRANSLATE_NOOP("Labels", "One language")
    COLUMNS = "columns", QT_TRANSLATE_NOOP("Labels", "Two languages side by side")
    AFTER = "after", QT_TRANSLATE_NOOP("Labels", "One language after the other")


@dataclass(frozen=True, slots=True)
class Party:
    """A party and who signs for it; `name` and `signatory` are filled when read.

    `authority` says by what the signatory may sign; `signed_on` and `signed_at` (a place) are of
    this party's signature. `notified_on` is when it told the others of its approval.
    `joined_on` and `withdrawn_on` are of a party that came later or left; the day it left is the
    first on which it is a party no more.
    """

    organisation_id: int
    signatory_post_id: int | None = None
    name: str = ""
    signatory: str = ""
    focal_post_id: int | None = None
    authority: str = ""
    signed_on: date | None = None
    signed_at: Texts = field(default_factory=Texts)
    notified_on: date | None = None
    joined_on: date | None = None
    withdrawn_on: date | None = None
    withdrawal_note: str = ""


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article in one language. `stale` means another language changed after this one."""

    language: Language
    heading: str
    body: str
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article; its number is its place."""

    id: int | None
    texts: tuple[ArticleText, ...] = ()

    def text(self, language: Language) -> ArticleText | None:
        """The article in one language."""
        return next((t for t in self.texts if t.language is language), None)


@dataclass(frozen=True, slots=True)
class Term:
    """The dates of a memorandum, in months and days; None where not agreed yet."""

    signed_on: date | None = None
    in_force_on: date | None = None
    months: int | None = 60
    notice_days: int | None = 90
    renewal: Renewal = Renewal.CONSENT


@dataclass(frozen=True, slots=True)
class Mou:
    """A memorandum of understanding. `prevailing` None means all languages are equal.

    `parent_id` is the memorandum that this one, by its `kind`, is made under, amends or renews.
    Once the text is frozen (`frozen_at`) it is not changed any more: `pdf_sha256` is the frozen
    paper and `signed_sha256` the same with the signatures it has so far, both among the blobs.
    `kept_originals` says where each signed original lies.

    `lunar_shift` is by how many days (-2 to 2) an officer corrects the lunar dates printed.
    """

    id: int | None
    version: int
    title: Texts = field(default_factory=Texts)
    state: MouState = MouState.DRAFT
    languages: tuple[Language, ...] = (Language.EN, Language.FA)
    prevailing: Language | None = None
    originals: int = 2
    parties: tuple[Party, ...] = ()
    articles: tuple[Article, ...] = ()
    term: Term = field(default_factory=Term)
    calendars: tuple[Calendar, ...] = (Calendar.GREGORIAN, Calendar.JALALI)
    lunar_shift: int = 0
    notes: str = ""
    is_sample: bool = False
    reference: str = ""
    kind: MouKind = MouKind.MEMORANDUM
    parent_id: int | None = None
    entry_rule: EntryRule = EntryRule.LAST_SIGNATURE
    place: Texts = field(default_factory=Texts)
    clearances: tuple[Clearance, ...] = ()
    kept_originals: tuple[Original, ...] = ()
    frozen_at: datetime | None = None
    pdf_sha256: str = ""
    signed_sha256: str = ""
    scans: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MouLine:
    """A memorandum in one row of a list; `parties` are names, `stale` counts texts to compare."""

    id: int
    title: Texts
    state: MouState
    parties: tuple[str, ...] = ()
    stale: int = 0
    ends_on: date | None = None
    is_sample: bool = False


class KeyDateKind(LabelledEnum):
    """The days that a memorandum's term gives."""

    ENTRY = "entry", QT_TRANSLATE_NOOP("Labels", "Entry into force")
    REPORT = "report", QT_TRANSLATE_NOOP("Labels", "Yearly report")
    REVIEW_12 = "review_12", QT_TRANSLATE_NOOP("Labels", "Review, twelve months before the end")
    REVIEW_6 = "review_6", QT_TRANSLATE_NOOP("Labels", "Review, six months before the end")
    NOTICE = "notice", QT_TRANSLATE_NOOP("Labels", "Last day of notice")
    END = "end", QT_TRANSLATE_NOOP("Labels", "End of term")


_EXPLANATIONS = {
    KeyDateKind.ENTRY: QT_TRANSLATE_NOOP("MouDates", "as entered"),
    KeyDateKind.REPORT: QT_TRANSLATE_NOOP("MouDates", "{amount} months from {base}"),
    KeyDateKind.REVIEW_12: QT_TRANSLATE_NOOP("MouDates", "{amount} months before {base}"),
    KeyDateKind.REVIEW_6: QT_TRANSLATE_NOOP("MouDates", "{amount} months before {base}"),
    KeyDateKind.NOTICE: QT_TRANSLATE_NOOP("MouDates", "{amount} days before {base}"),
    KeyDateKind.END: QT_TRANSLATE_NOOP("MouDates", "{amount} months from {base}"),
}
_ENTRIES = {
    EntryRule.LAST_SIGNATURE: QT_TRANSLATE_NOOP("MouDates", "the day of the last signature"),
    EntryRule.FIXED_DAY: QT_TRANSLATE_NOOP("MouDates", "the day that the text fixes"),
    EntryRule.LAST_NOTICE: QT_TRANSLATE_NOOP(
        "MouDates", "the day on which the last party notified its approval"
    ),
}
_RENEWED = QT_TRANSLATE_NOOP(
    "MouDates",
    "{amount} months from {base}: renewed by itself, terms so far: {terms}; no notice is recorded",
)


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A computed date and the rule that gave it: `amount` days or months from `base`.

    `terms` counts the terms that have ended and were renewed by themselves before this one;
    `rule` says which rule gave an entry into force, None where it was typed.
    """

    kind: KeyDateKind
    day: date
    amount: int
    base: date
    terms: int = 0
    rule: EntryRule | None = None

    @property
    def name(self) -> str:
        """What the day is, in English."""
        return self.kind.label

    @property
    def template(self) -> str:
        """The rule as a sentence with the fields {amount}, {base}, {terms}; context "MouDates"."""
        if self.kind is KeyDateKind.ENTRY and self.rule is not None:
            return _ENTRIES[self.rule]
        if self.kind is KeyDateKind.END and self.terms:
            return _RENEWED
        return _EXPLANATIONS[self.kind]

    @property
    def explanation(self) -> str:
        """The rule in English words: "90 days before 20 March 2030"."""
        base = format_day(self.base, Language.EN)
        return self.template.format(amount=self.amount, base=base, terms=self.terms)


@dataclass(frozen=True, slots=True)
class MouPaper:
    """Everything that the printed memorandum says.

    `parties` and `signatories` map the stored language tag to one entry per party;
    a signatory is None where none is named yet. `code` is what the code on a paper that is to be
    signed says: such a paper is no draft and has a field for each signature.
    """

    mou: Mou
    sender: Sender
    parties: dict[str, tuple[str, ...]]
    signatories: dict[str, tuple[Addressee | None, ...]]
    code: str = ""


@dataclass(frozen=True, slots=True)
class MouPrint:
    """How a memorandum is to be printed: the form, and the languages in the order printed."""

    form: MouForm
    languages: tuple[Language, ...]
