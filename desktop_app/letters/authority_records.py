"""Who may sign for whom, and in what words."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.refs import Summary


class SeriesUse(LabelledEnum):
    """What a series numbers."""

    OUTGOING = "outgoing", QT_TRANSLATE_NOOP("Labels", "outgoing letters")
    INCOMING = "incoming", QT_TRANSLATE_NOOP("Labels", "letters that came in")
    INTERNAL = "internal", QT_TRANSLATE_NOOP("Labels", "internal letters")
    CONFIDENTIAL = "confidential", QT_TRANSLATE_NOOP("Labels", "confidential letters")


class Numbering(LabelledEnum):
    """How the letters of a circular are numbered."""

    EACH = "each", QT_TRANSLATE_NOOP("Labels", "a number for each letter")
    ONE = "one", QT_TRANSLATE_NOOP("Labels", "one number for all")


@dataclass(frozen=True, slots=True)
class Delegation:
    """From `since` to `until`, both days included, `to_post_id` signs for `from_post_id`.

    The one who delegates must have authority on the day of the letter. `basis` says by which
    paper; `from_name` and `to_name` are filled when read.
    """

    id: int | None
    version: int
    from_post_id: int | None = None
    to_post_id: int | None = None
    since: date | None = None
    until: date | None = None
    basis: str = ""
    from_name: str = ""
    to_name: str = ""


@dataclass(frozen=True, slots=True)
class Principals:
    """Whether a post signs in its `own` name on a day, and for whom by delegation."""

    own: bool = False
    principals: tuple[Summary, ...] = ()
