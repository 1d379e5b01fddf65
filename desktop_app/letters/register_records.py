"""The register of a series and year, as it is printed."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.contacts.records import Sender
from desktop_app.core.languages import Language
from desktop_app.letters.records import LetterState, Series


@dataclass(frozen=True, slots=True)
class RegisterYear:
    """A series and one of the years it has given numbers in; `closed` numbers no more letters."""

    series: Series
    year: int
    closed: bool = False


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One number given. A number whose letter the office has lost has no more than its reason.

    A `shared` line repeats the number of the line it stands under, with or without a suffix. In
    the register of what came in `addressee` is the sender, `signer` their number and date as
    printed, `day` that of receipt, `referred` who has it, and `received` is true.
    """

    number: int
    reference: str
    state: LetterState
    sha256: str
    day: date | None = None
    addressee: str = ""
    subject: str = ""
    signer: str = ""
    void_reason: str = ""
    language: Language = Language.EN
    lunar_shift: int = 0
    shared: bool = False
    received: bool = False
    referred: str = ""


@dataclass(frozen=True, slots=True)
class ClosedYear:
    """A year of a series that is closed; `sha256` names its printed register among the blobs."""

    series_id: int
    year: int
    closed_at: datetime
    closed_by: str
    count: int
    sha256: str


@dataclass(frozen=True, slots=True)
class YearState:
    """A series and one of its years: how many numbers it gave, and whether it is closed.

    `is_current` when today falls into it: then closing it is unusual.
    """

    series: Series
    year: int
    count: int
    is_current: bool
    closed: ClosedYear | None = None


@dataclass(frozen=True, slots=True)
class RegisterPaper:
    """Everything that the printed register says.

    `given` is how many numbers the counter of the series has given in that year: a number that
    it gave and that has no line is missing.
    """

    sender: Sender
    series: Series
    year: int
    lines: tuple[RegisterLine, ...]
    given: int
    closed_on: date | None = None
    year_closed: bool = False
    """Whether only the year is closed, and the series goes on."""

    @property
    def issued(self) -> int:
        """How many of the numbers stand."""
        return len(self.lines) - self.void

    @property
    def void(self) -> int:
        """How many of the numbers are void."""
        return sum(line.state is LetterState.VOID for line in self.lines)

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers from 1 to the last one given that have no line."""
        known = {line.number for line in self.lines if not line.shared}
        return tuple(
            number for number in range(1, max(self.given, *known, 0) + 1) if number not in known
        )
