"""The open office: the one way for the rest of the program to read and write it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, listed, say
from desktop_app.db import backups, checks, commits, engines, register, sessions, troubles
from desktop_app.db.connections import Key, open_file
from desktop_app.db.sessions import Context
from desktop_app.db.witness import Witness, WitnessLine, WitnessReport

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a write returned and which records it touched."""

    value: T
    changes: Changes


class Office:
    """An office that `desktop_app.db.office.open_office` has opened; safe between threads."""

    def __init__(
        self, path: Path, uuid: str, key: Key | None, context: Context, *, archive: bool
    ) -> None:
        self.path = path
        self.uuid = uuid
        self.is_archive = archive
        self.notices: tuple[str, ...] = ()
        self.closed = False
        self._key = key
        self._refusal: UserError | None = None
        self._context = Context(context.who, context.clock, context.witness, self.may_issue)
        self._reader = engines.reading_engine(
            lambda: open_file(path, key, archive=archive, writing=False)
        )
        self._writer = engines.writing_engine(lambda: open_file(path, key))

    @property
    def witness(self) -> Witness:
        """The register's safety copy on this workstation."""
        assert self._context.witness is not None
        return self._context.witness

    def read(self, work: Callable[[Session], T]) -> T:
        """Run `work` on one unchanging state of the office; it cannot write.

        Raises UserError for a damaged, unreachable or long-locked file.
        """
        with (
            troubles.explained(self.path, reading=True),
            Session(self._reader, autoflush=False) as session,
        ):
            sessions.enter(session, self._context)
            return work(session)

    def write(self, work: Callable[[Session], T]) -> Outcome[T]:
        """Run `work` in one transaction: all of it is stored, or nothing.

        Raises UserError for a full disk, a read-only or damaged file or another writer that
        takes too long, and ConflictError for a record somebody else changed.
        """
        if self.is_archive:
            raise troubles.read_only(self.path)
        with (
            troubles.explained(self.path),
            Session(self._writer, expire_on_commit=False) as session,
        ):
            sessions.enter(session, self._context)
            session.connection()
            value = work(session)
            commits.commit(session)
            return Outcome(value, sessions.changes(session))

    def backup(self, out: Path) -> backups.BackupReport:
        """Write the office to the new file `out`, read it back, and say what it holds."""
        with troubles.explained(self.path):
            source = open_file(self.path, self._key, archive=self.is_archive)
            try:
                return backups.write(source, self._key, self.path, out, self.is_archive)
            finally:
                source.close()

    def check(self, progress: checks.Progress | None = None) -> checks.CheckReport:
        """Every check there is: rows, history, files, register, structure and witness."""
        with troubles.explained(self.path):
            connection = open_file(self.path, self._key, archive=self.is_archive, writing=False)
            try:
                connection.execute("BEGIN")
                found = checks.check(connection, progress)
            finally:
                connection.close()
        if not self.witness.exists:
            return found
        against = checks.witness_problems(self.compare_witness())
        return checks.CheckReport((*found.problems, *against), found.rows)

    def compare_witness(self) -> WitnessReport:
        """How the register and its safety copy differ at this moment."""
        with self.witness.held():
            return self.read(lambda session: self.witness.compare(register.each_line(session)))

    def may_issue(self) -> None:
        """Raise UserError while a number given now could be one that was given before."""
        if self._refusal is not None:
            raise UserError(self._refusal.message, self._refusal.advice)

    def consult_witness(self) -> None:
        """Mend the witness from the register, or stop issuing when it knows more.

        `Office.notices` tells the officer what came out of it.
        """
        try:
            was_there = self.witness.exists
            with self.witness.held():
                report = self.compare_witness()
                self.witness.append(report.behind)
        except (OSError, UserError) as error:
            self._refusal = error if isinstance(error, UserError) else _unwritable(self.witness)
            self.notices = (*self.notices, str(self._refusal))
            return
        self._refusal = register.lost_numbers(len(report.ahead)) if report.ahead else None
        self.notices = (*self.notices, *_notices(report, was_there))

    def accept_loss(self, reason: str) -> None:
        """Void the numbers only the witness remembers, with the reason why; issuing goes on.

        Raises UserError without a reason: the loss stands in the register for good.
        """
        if not reason.strip():
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "The register needs a reason for the lost numbers."),
                QT_TRANSLATE_NOOP("Sentences", "Write in a few words what happened to the office."),
            )
        lost = self.compare_witness().ahead
        self.write(lambda session: register.accept_loss(session, lost, reason))
        self._refusal = None

    def close(self) -> None:
        """Give the file back; the last one to close folds the log into it."""
        self._reader.dispose()
        self._writer.dispose()
        self.closed = True


def _unwritable(witness: Witness) -> UserError:
    return UserError(
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "The safety copy of the register cannot be written to {folder}."
            ),
            folder=witness.path.parent,
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Free some space there and open the office again; until then no letter can be issued.",
        ),
    )


def _notices(report: WitnessReport, was_there: bool) -> tuple[str, ...]:
    notices: list[str] = []
    if report.ahead:
        lost = register.lost_numbers(len(report.ahead))
        missing = say(
            QT_TRANSLATE_NOOP("Sentences", "Missing: {references}."),
            references=_named(report.ahead),
        )
        notices.append(join((lost.message, lost.advice, missing)))
    if report.doubled:
        notices.append(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Given to two different papers: {references}."),
                references=_named(report.doubled),
            )
        )
    if report.behind and was_there:
        notices.append(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Dabir stopped before it could confirm {references}. The register holds what"
                    " was issued: look there before you issue anything again.",
                ),
                references=_named(report.behind),
            )
        )
    elif report.behind:
        notices.append(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "This workstation had no safety copy of the register; it was made anew from"
                    " {count} entries of the office.",
                ),
                count=len(report.behind),
            )
        )
    if report.broken:
        notices.append(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The safety copy of the register was changed by something other than Dabir."
                " Run “dabir check” and show the result to whoever looks after this computer.",
            )
        )
    return tuple(notices)


def _named(lines: tuple[WitnessLine, ...], limit: int = 10) -> str:
    names = listed(line.reference for line in lines[:limit])
    more = len(lines) - limit
    if more <= 0:
        return names
    rest = QT_TRANSLATE_NOOP("Sentences", "{names} and {count} more")
    return say(rest, names=names, count=more)
