"""The life of memoranda: clearances, originals, versions, comments, activities."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref
from desktop_app.core.texts import Texts


class MouKind(LabelledEnum):
    """What a memorandum is to its parent."""

    MEMORANDUM = "memorandum", QT_TRANSLATE_NOOP("Labels", "Memorandum")
    PROGRAMME = "programme", QT_TRANSLATE_NOOP("Labels", "Programme agreement")
    AMENDMENT = "amendment", QT_TRANSLATE_NOOP("Labels", "Amendment")
    ACCESSION = "accession", QT_TRANSLATE_NOOP("Labels", "Accession of a party")
    WITHDRAWAL = "withdrawal", QT_TRANSLATE_NOOP("Labels", "Withdrawal of a party")
    RENEWAL = "renewal", QT_TRANSLATE_NOOP("Labels", "Renewal")


class EntryRule(LabelledEnum):
    """When a memorandum enters into force."""

    LAST_SIGNATURE = (
        "last_signature",
        QT_TRANSLATE_NOOP("Labels", "on the day of the last signature"),
    )
    FIXED_DAY = "fixed_day", QT_TRANSLATE_NOOP("Labels", "on a fixed day")
    LAST_NOTICE = (
        "last_notice",
        QT_TRANSLATE_NOOP("Labels", "when the last party has notified its approval"),
    )


class ClearanceState(LabelledEnum):
    """How far a clearance has come."""

    NEEDED = "needed", QT_TRANSLATE_NOOP("Labels", "needed")
    REQUESTED = "requested", QT_TRANSLATE_NOOP("Labels", "requested")
    GIVEN = "given", QT_TRANSLATE_NOOP("Labels", "given")
    REFUSED = "refused", QT_TRANSLATE_NOOP("Labels", "refused")


class VersionOrigin(LabelledEnum):
    """Whose text a version is."""

    OURS = "ours", QT_TRANSLATE_NOOP("Labels", "our text")
    PARTNER = "partner", QT_TRANSLATE_NOOP("Labels", "the partner's text")


class ActivityKind(LabelledEnum):
    """What is done under a memorandum."""

    COURSE = "course", QT_TRANSLATE_NOOP("Labels", "Joint course")
    EXCHANGE = "exchange", QT_TRANSLATE_NOOP("Labels", "Exchange")
    WORKSHOP = "workshop", QT_TRANSLATE_NOOP("Labels", "Workshop")
    RESEARCH = "research", QT_TRANSLATE_NOOP("Labels", "Research")
    VISIT = "visit", QT_TRANSLATE_NOOP("Labels", "Visit")
    OTHER = "other", QT_TRANSLATE_NOOP("Labels", "Other activity")


class ActivityState(LabelledEnum):
    """How far an activity has come."""

    PLANNED = "planned", QT_TRANSLATE_NOOP("Labels", "planned")
    RUNNING = "running", QT_TRANSLATE_NOOP("Labels", "running")
    DONE = "done", QT_TRANSLATE_NOOP("Labels", "done")
    CANCELLED = "cancelled", QT_TRANSLATE_NOOP("Labels", "cancelled")


@dataclass(frozen=True, slots=True)
class ClearanceRule:
    """What a country asks for before one of its institutions may sign."""

    id: int | None
    version: int
    country: str = ""
    authority: Texts = field(default_factory=Texts)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Clearance:
    """What an authority must say before a memorandum is signed; `letter` is what gave it.

    `rule_id` names the country's rule that asks for it, None for one an officer added.
    """

    id: int | None
    rule_id: int | None = None
    country: str = ""
    authority: Texts = field(default_factory=Texts)
    state: ClearanceState = ClearanceState.NEEDED
    requested_on: date | None = None
    given_on: date | None = None
    letter: Ref | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """One signed original and where it lies."""

    id: int | None
    language: Language | None = None
    holder_id: int | None = None
    place: str = ""
    received_on: date | None = None


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A kept version of the texts, in one row; versions count from 1."""

    id: int
    number: int
    at: datetime
    who: str
    label: str
    origin: VersionOrigin


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on an article, kept when it is settled."""

    id: int | None
    mou_id: int
    article_id: int | None
    language: Language | None
    text: str
    said_by: str = ""
    at: datetime | None = None
    settled: str = ""
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """Something done under a memorandum.

    `people`, `credits` and `cost` are the numbers of a report; `cost` is in the smallest unit of
    `currency` (ISO 4217). `evidence` are files among the office's blobs.
    """

    id: int | None
    version: int
    mou_id: int
    kind: ActivityKind = ActivityKind.COURSE
    title: Texts = field(default_factory=Texts)
    state: ActivityState = ActivityState.PLANNED
    since: date | None = None
    until: date | None = None
    people: int = 0
    credits: int = 0
    cost: int = 0
    currency: str = ""
    notes: str = ""
    evidence: tuple[Mapping[str, Any], ...] = ()
    is_sample: bool = False
