"""The register: which number was given to which paper, kept for good.

Its rows are never changed or deleted (triggers see to it); a void is a row of its own beside the
entry. Whatever is entered is also witnessed outside the office before its number is shown.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import starmap

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import commits, counters, history, sessions
from desktop_app.db.base import Stored
from desktop_app.db.types import UtcDateTime
from desktop_app.db.witness import Witness, WitnessLine


class RegisterEntry(Stored):
    """One number given; `sha256` is that of the issued PDF.

    To a letter of ours or to one that came in; its `sha256` is that of the scan, or of what was
    written down of it where nothing was scanned.
    """

    __tablename__ = "register_entry"
    __table_args__ = (
        UniqueConstraint("series_id", "year", "number"),
        Index("ix_register_entry_sha256", "sha256"),
    )

    series_id: Mapped[int]
    series_name: Mapped[str]
    year: Mapped[int]
    number: Mapped[int]
    reference: Mapped[str]
    letter_id: Mapped[int | None]
    sha256: Mapped[str] = mapped_column(String(64))
    issued_at: Mapped[datetime] = mapped_column(UtcDateTime)
    issued_by: Mapped[str]
    incoming_id: Mapped[int | None]

    @property
    def line(self) -> WitnessLine:
        """The entry as the witness keeps it."""
        return WitnessLine(
            self.series_id,
            self.year,
            self.number,
            self.sha256,
            self.series_name,
            self.reference,
        )


class RegisterVoid(Stored):
    """Why a number given does not stand any more; the number stays taken."""

    __tablename__ = "register_void"

    entry_id: Mapped[int] = mapped_column(ForeignKey("register_entry.id"), unique=True)
    reason: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]


_LINES = select(
    RegisterEntry.series_id, RegisterEntry.year, RegisterEntry.number, RegisterEntry.sha256,
    RegisterEntry.series_name, RegisterEntry.reference,
).order_by(RegisterEntry.id)  # fmt: skip
_BATCH = 2_000


def enter(
    session: Session,
    *,
    series_id: int,
    series_name: str,
    year: int,
    number: int,
    reference: str,
    letter_id: int | None,
    sha256: str,
    incoming_id: int | None = None,
) -> RegisterEntry:
    """Enter a number taken in this transaction; it is witnessed as soon as it is committed.

    Raises UserError while the witness knows of letters this office has lost.
    """
    surroundings = sessions.context(session)
    surroundings.may_issue()
    witness = surroundings.witness
    if witness is not None and witness.knows(series_id, year, number):
        raise lost_numbers(1)
    entry = RegisterEntry(
        series_id=series_id,
        series_name=series_name,
        year=year,
        number=number,
        reference=reference,
        letter_id=letter_id,
        incoming_id=incoming_id,
        sha256=sha256,
        issued_at=sessions.now(session),
        issued_by=sessions.who(session),
    )
    session.add(entry)
    session.flush()
    if witness is not None:
        commits.across_commit(session, witness.held)
        _witness_after_commit(session, witness, entry.line)
    return entry


def accept_loss(session: Session, lost: Iterable[WitnessLine], reason: str) -> None:
    """Enter numbers that only the witness remembers as void, so that issuing can go on.

    For an officer who knows that no newer backup exists: the numbers stay taken for good.
    """
    for line in lost:
        entry = RegisterEntry(
            series_id=line.series_id,
            series_name=line.series_name,
            year=line.year,
            number=line.number,
            reference=line.reference,
            letter_id=None,
            sha256=line.sha256,
            issued_at=sessions.now(session),
            issued_by=sessions.who(session),
        )
        session.add(entry)
        session.flush()
        void(session, entry, reason)
        counters.move_past(session, line.series_id, line.year, line.number)
        series = Ref(Kind.SERIES, line.series_id)
        after = {"reference": line.reference, "reason": reason}
        history.record(session, "number lost", series, None, after)


def void(session: Session, entry: RegisterEntry, reason: str) -> None:
    """Void a number with the reason why; raises UserError when it already is."""
    if void_of(session, entry) is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{reference} is already void."),
                reference=entry.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Nothing needs to be done."),
        )
    session.add(
        RegisterVoid(
            entry_id=entry.id,
            reason=reason,
            at=sessions.now(session),
            who=sessions.who(session),
        )
    )
    session.flush()


def void_of(session: Session, entry: RegisterEntry) -> RegisterVoid | None:
    """The void of an entry, if it has one."""
    return session.scalar(select(RegisterVoid).where(RegisterVoid.entry_id == entry.id))


def entries(session: Session) -> tuple[RegisterEntry, ...]:
    """The whole register, in the order entered."""
    return tuple(session.scalars(select(RegisterEntry).order_by(RegisterEntry.id)))


def of_letter(session: Session, letter_id: int) -> RegisterEntry | None:
    """The entry of a letter, once it is issued."""
    return session.scalar(select(RegisterEntry).where(RegisterEntry.letter_id == letter_id))


def of_incoming(session: Session, incoming_id: int) -> RegisterEntry | None:
    """The entry of a letter that came in, once it is registered."""
    return session.scalar(select(RegisterEntry).where(RegisterEntry.incoming_id == incoming_id))


def by_hash(session: Session, sha256: str) -> RegisterEntry | None:
    """The entry a PDF belongs to, by the SHA-256 of the file."""
    return session.scalar(
        select(RegisterEntry).where(RegisterEntry.sha256 == sha256).order_by(RegisterEntry.id)
    )


def lines(session: Session) -> tuple[WitnessLine, ...]:
    """The whole register as the witness would keep it."""
    return tuple(each_line(session))


def each_line(session: Session) -> Iterator[WitnessLine]:
    """What `lines` gives, one entry after the other."""
    return starmap(WitnessLine, session.execute(_LINES).yield_per(_BATCH))


def gaps(numbers: Iterable[int]) -> tuple[int, ...]:
    """The numbers missing between 1 and the highest given."""
    given = set(numbers)
    return tuple(sorted(set(range(1, max(given, default=0))) - given))


def lost_numbers(count: int) -> UserError:
    """What an officer is told when the witness knows more than the office."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "This office has lost a letter that had already been given a number."
        )
        if count == 1
        else say(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "This office has lost {count} letters that had already been given a number.",
            ),
            count=count,
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Probably an older backup was put back or the disk was damaged. Bring back a newer"
            " backup; until then no letter can be issued, so that no number is given twice.",
        ),
    )


def _witness_after_commit(session: Session, witness: Witness, line: WitnessLine) -> None:
    def append() -> None:
        try:
            witness.append((line,))
        except OSError as error:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences",
                        "{reference} is issued and stands in the register, but its safety copy"
                        " could not be written to {folder}.",
                    ),
                    reference=line.reference,
                    folder=witness.path.parent,
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Do not issue it again. Free some space there, then open the office again.",
                ),
            ) from error

    commits.on_commit(session, append)
