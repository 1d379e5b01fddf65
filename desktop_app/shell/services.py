"""What the window asks the office for; `app` composes these from the slices' services."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.found import Found, Wanted
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.ui.saved_menu import SavedStore
from desktop_app.ui.tasks import Progress

CaseWriter = Callable[[Progress], Path]


@dataclass(frozen=True)
class Services:
    """Callables that take the session first and run inside a task."""

    search: Callable[[Any, Wanted, int], Found]
    """The best records of each kind with these words, at most so many of each."""
    thread: Callable[[Any, Ref], tuple[Summary, ...]]
    """Everything that came of one matter, in the order of events."""
    count: Callable[[Any, Wanted], Mapping[Kind, int]] | None = None
    """How many of each kind have the words."""
    kinds: tuple[Kind, ...] = ()
    """The kinds that can be looked for."""
    saved: SavedStore | None = None
    """The searches that officers named."""
    case: Callable[[Any, Ref, Path], CaseWriter] | None = None
    """Reads the case of a record; what it returns writes it, off the office's threads."""
