"""The register of a series and year, as it is printed."""

from dataclasses import dataclass
from datetime import date

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
    """One number given. A number whose letter the office has lost has no more than its reason."""

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
        known = {line.number for line in self.lines}
        return tuple(
            number for number in range(1, max(self.given, *known, 0) + 1) if number not in known
        )
