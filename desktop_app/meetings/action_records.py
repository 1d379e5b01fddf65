"""Actions across all meetings: which are asked for, and what is told of each."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.meetings.records import Action


class ActionOrder(LabelledEnum):
    """How a list of actions is sorted."""

    DUE = "due", QT_TRANSLATE_NOOP("Labels", "by due date")
    OWNER = "owner", QT_TRANSLATE_NOOP("Labels", "by owner")
    BODY = "body", QT_TRANSLATE_NOOP("Labels", "by body")


class ActionScope(LabelledEnum):
    """Which actions a list has."""

    OPEN = "open", QT_TRANSLATE_NOOP("Labels", "open actions")
    OVERDUE = "overdue", QT_TRANSLATE_NOOP("Labels", "overdue actions")
    ORPHANED = "orphaned", QT_TRANSLATE_NOOP("Labels", "actions whose owner left")
    CLOSED = "closed", QT_TRANSLATE_NOOP("Labels", "done or dropped actions")
    ALL = "all", QT_TRANSLATE_NOOP("Labels", "all actions")


@dataclass(frozen=True, slots=True)
class ActionQuery:
    """Which actions are wanted; `words` must all be in the text, the owner or the meeting."""

    scope: ActionScope = ActionScope.OPEN
    order: ActionOrder = ActionOrder.DUE
    words: str = ""
    owner_post_id: int | None = None
    body_id: int | None = None


@dataclass(frozen=True, slots=True)
class ActionLine:
    """An action in a list; `left_on` is the day on which its owner's post ended."""

    action: Action
    body: str = ""
    meeting_number: str = ""
    decision: str = ""
    overdue: bool = False
    left_on: date | None = None
