"""How any part of the program names a record of any slice without importing that slice."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum


class Kind(LabelledEnum):
    """The kinds of record that can stand in a thread, be searched or be changed."""

    PERSON = "person", QT_TRANSLATE_NOOP("Labels", "Person")
    ORGANISATION = "organisation", QT_TRANSLATE_NOOP("Labels", "Organisation")
    POST = "post", QT_TRANSLATE_NOOP("Labels", "Post")
    MEETING = "meeting", QT_TRANSLATE_NOOP("Labels", "Meeting")
    DECISION = "decision", QT_TRANSLATE_NOOP("Labels", "Decision")
    ACTION = "action", QT_TRANSLATE_NOOP("Labels", "Action")
    NEWS = "news", QT_TRANSLATE_NOOP("Labels", "News item")
    MOU = "mou", QT_TRANSLATE_NOOP("Labels", "Memorandum")
    LETTER = "letter", QT_TRANSLATE_NOOP("Labels", "Letter")
    SERIES = "series", QT_TRANSLATE_NOOP("Labels", "Series")
    LETTERHEAD = "letterhead", QT_TRANSLATE_NOOP("Labels", "Letterhead")
    CIRCULAR = "circular", QT_TRANSLATE_NOOP("Labels", "Circular")
    INCOMING = "incoming", QT_TRANSLATE_NOOP("Labels", "Letter received")
    TEMPLATE = "template", QT_TRANSLATE_NOOP("Labels", "Template")
    DELEGATION = "delegation", QT_TRANSLATE_NOOP("Labels", "Delegation")
    BODY = "body", QT_TRANSLATE_NOOP("Labels", "Body")
    ACTIVITY = "activity", QT_TRANSLATE_NOOP("Labels", "Activity")
    CLEARANCE = "clearance", QT_TRANSLATE_NOOP("Labels", "Clearance rule")


class Relation(LabelledEnum):
    """Why two records stand in one thread; read from the earlier record to the later."""

    PRODUCED = "produced", QT_TRANSLATE_NOOP("Labels", "produced")
    ANSWERED_BY = "answered_by", QT_TRANSLATE_NOOP("Labels", "answered by")
    FOLLOWED_BY = "followed_by", QT_TRANSLATE_NOOP("Labels", "followed by")
    CONCERNS = "concerns", QT_TRANSLATE_NOOP("Labels", "concerns")
    ENCLOSED_IN = "enclosed_in", QT_TRANSLATE_NOOP("Labels", "enclosed in")
    AMENDED_BY = "amended_by", QT_TRANSLATE_NOOP("Labels", "amended by")


@dataclass(frozen=True, slots=True)
class Ref:
    """One record of the office: its kind and its key."""

    kind: Kind
    id: int


@dataclass(frozen=True, slots=True)
class Summary:
    """A record in one line: for the thread strip, search results and Today."""

    ref: Ref
    title: str
    subtitle: str = ""
    state: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """Which records a write touched; the change bus carries it to every view."""

    refs: frozenset[Ref] = frozenset()

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of record touched."""
        return frozenset(ref.kind for ref in self.refs)
