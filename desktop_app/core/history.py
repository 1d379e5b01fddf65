"""What one line of the office's history says, for everyone who shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop_app.core.refs import Ref


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Who did what to which record, and what the changed fields held before and after.

    `at` is in UTC. `before` is None for something new, `after` is None for something gone.
    """

    at: datetime
    who: str
    act: str
    ref: Ref
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
