"""What an officer asks the register for."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.languages import Language
from desktop_app.letters.incoming_records import IncomingState
from desktop_app.letters.records import LetterState
from desktop_app.letters.state_records import Progress, Review


@dataclass(frozen=True, slots=True)
class LetterQuery:
    """Conditions that all hold; one that is empty asks for nothing.

    `received` asks for letters that came in, else for letters of ours; what only the other kind
    has asks for nothing then. `country` (ISO 3166) and `organisation_id` are those of the
    addressee, or of the sender. `awaiting` is a letter whose answer is expected and not here.
    """

    words: str = ""
    received: bool = False
    state: LetterState | None = None
    incoming_state: IncomingState | None = None
    review: Review | None = None
    progress: Progress | None = None
    series_id: int | None = None
    year: int | None = None
    language: Language | None = None
    country: str = ""
    organisation_id: int | None = None
    awaiting: bool = False
    has_enclosures: bool = False
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What the conditions can be: series, years and countries in use."""

    series: tuple[tuple[int, str], ...] = ()
    years: tuple[int, ...] = ()
    countries: tuple[str, ...] = ()
