"""What every page is handed: the collaborators of a window, passed on, never global."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from desktop_app.core.languages import Language
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages
from desktop_app.ui.tasks import Tasks


class Draft(Protocol):
    """What was typed and not saved, as the office kept it."""

    @property
    def payload(self) -> Mapping[str, Any]:
        """The raw state of the form."""

    @property
    def saved_at(self) -> datetime:
        """When it was kept, in UTC."""


@dataclass(frozen=True)
class Drafts:
    """Keeps, finds and drops working copies by a key such as "letter:12" or "letter:new".

    Each callable takes the session first and runs inside a task.
    """

    keep: Callable[[Any, str, Mapping[str, Any]], object]
    find: Callable[[Any, str], Draft | None]
    drop: Callable[[Any, str], object]


@dataclass(frozen=True)
class Ui:
    """The collaborators of a page."""

    tasks: Tasks
    bus: ChangeBus
    messages: Messages
    jump: Jump
    drafts: Drafts
    texts_language: Callable[[], Language]
    """The language in which names and titles are shown first."""
