"""Membership of the network: the stages an office goes by, and the steps a body has taken."""

from dataclasses import dataclass, field
from datetime import date

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.refs import Ref
from desktop_app.core.texts import Texts


class Standing(LabelledEnum):
    """What a body is to the network once it has come to a stage."""

    CANDIDATE = "candidate", QT_TRANSLATE_NOOP("Labels", "candidate")
    OBSERVER = "observer", QT_TRANSLATE_NOOP("Labels", "observer")
    MEMBER = "member", QT_TRANSLATE_NOOP("Labels", "member")
    SUSPENDED = "suspended", QT_TRANSLATE_NOOP("Labels", "suspended")
    LEFT = "left", QT_TRANSLATE_NOOP("Labels", "left")


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the office's own pipeline, in its order."""

    id: int | None
    version: int
    names: Texts = field(default_factory=Texts)
    standing: Standing = Standing.CANDIDATE
    position: int = 0


@dataclass(frozen=True, slots=True)
class MembershipStep:
    """A body came to a stage on a day; `basis` is the letter, meeting or decision behind it."""

    id: int | None
    version: int
    organisation_id: int
    stage_id: int
    day: date | None = None
    basis: Ref | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """Where a body stands: its latest step; filled for the board, the table and lists."""

    organisation_id: int
    name: str
    country: str
    stage_id: int
    standing: Standing
    since: date | None
    steps: int
