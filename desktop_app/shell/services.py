"""What the window asks the office for; `app` composes these from the slices' services."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop_app.core.refs import Ref, Summary


@dataclass(frozen=True)
class Services:
    """Callables that take the session first and run inside a task."""

    search: Callable[[Any, str], tuple[Summary, ...]]
    """Records with all of these words, best first."""
    thread: Callable[[Any, Ref], tuple[Summary, ...]]
    """Everything that came of one matter, in the order of events."""
