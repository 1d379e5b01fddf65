"""What an officer had typed but not saved, as it survives a crash or a closed window."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """An unsaved editor's content; `key` is "letter:12", or "letter:new" before the first save.

    `payload` is plain JSON data; `saved_at` is in UTC.
    """

    key: str
    payload: Mapping[str, Any]
    saved_at: datetime
