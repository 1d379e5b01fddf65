"""A dated note on a contact: what was said on the telephone, what an officer wants remembered."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.refs import Ref


@dataclass(frozen=True, slots=True)
class ContactNote:
    """A note on the person or organisation `of`; `day` None is today when it is saved."""

    id: int | None
    version: int
    of: Ref
    day: date | None = None
    text: str = ""
