"""One write is one transaction, whatever happens in the middle of it."""

import threading
from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import insert, text, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from desktop_app.contacts.models import OrganisationRow
from desktop_app.contacts.records import OrganisationKind
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import blobs, commits, engines, sessions
from desktop_app.db.office import Office
from desktop_app.db.working_copies import WorkingCopyRow, all_copies, keep


def organisation(session: Session, name: str = "University") -> OrganisationRow:
    row = OrganisationRow(
        names=Texts(en=name),
        short_names=Texts(),
        kind=next(iter(OrganisationKind)),
        city=Texts(),
        address=Texts(),
        changed_at=sessions.now(session),
    )
    session.add(row)
    session.flush()
    return row


def test_a_write_returns_its_value_and_what_it_touched(office: Office) -> None:
    ref = Ref(Kind.PERSON, 7)

    def work(session: Session) -> str:
        sessions.touch(session, ref)
        return sessions.who(session)

    outcome = office.write(work)
    assert outcome.value == "Registrar"
    assert outcome.changes.refs == {ref}
    assert outcome.changes.kinds == {Kind.PERSON}
    assert office.write(lambda session: None).changes.refs == frozenset()


def test_the_day_is_the_officers_own(office: Office, clock: Callable[[], object]) -> None:
    clock.advance(hours=11)  # type: ignore[attr-defined]
    assert office.read(sessions.today) == date(2026, 11, 22)
    clock.advance(hours=2)  # type: ignore[attr-defined]
    assert office.read(sessions.today) == date(2026, 11, 23)
    assert office.read(sessions.now).date() == date(2026, 11, 22)


def test_an_error_leaves_nothing_behind_and_runs_no_hook(office: Office) -> None:
    ran = []

    def work(session: Session) -> None:
        keep(session, "letter:new", {"body": "Dear"})
        commits.on_commit(session, lambda: ran.append(1))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        office.write(work)
    assert office.read(all_copies) == ()
    assert not ran


def test_hooks_run_after_the_commit_while_the_lock_is_held(office: Office) -> None:
    seen: list[object] = []

    class Lock:
        def __enter__(self) -> None:
            seen.append("taken")

        def __exit__(self, *_: object) -> None:
            seen.append("given back")

    def work(session: Session) -> None:
        keep(session, "letter:new", {})
        commits.across_commit(session, Lock)
        commits.across_commit(session, Lock)
        commits.on_commit(session, lambda: seen.append(len(office.read(all_copies))))

    office.write(work)
    assert seen == ["taken", 1, "given back"]


def test_a_reader_that_writes_is_a_bug(office: Office) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        office.read(lambda session: keep(session, "letter:new", {}))
    assert office.read(all_copies) == ()


def test_a_stale_record_is_a_conflict(office: Office) -> None:
    key = office.write(lambda session: organisation(session).id).value

    def work(session: Session) -> None:
        row = session.get_one(OrganisationRow, key)
        session.execute(text("UPDATE organisation SET version = version + 1"))
        row.notes = "late"
        session.flush()

    with pytest.raises(ConflictError):
        office.write(work)


def test_an_impossible_change_is_refused_in_words(office: Office) -> None:
    def twice(session: Session) -> None:
        session.execute(text("INSERT INTO office SELECT * FROM office"))

    with pytest.raises(UserError, match="contradicts"):
        office.write(twice)


def test_errors_do_not_carry_what_was_typed(office: Office) -> None:
    with pytest.raises(Exception, match="no such table") as caught:
        office.write(lambda session: session.execute(text("SELECT :a FROM no"), {"a": "secret"}))
    assert "secret" not in str(caught.value)


def test_a_bulk_statement_that_would_leave_stale_hashes_is_a_bug(office: Office) -> None:
    for statement in (update(WorkingCopyRow).values(who="x"), insert(WorkingCopyRow)):
        with pytest.raises(RuntimeError, match="unit of work"):
            office.write(lambda session, bulk=statement: session.execute(bulk))  # type: ignore[misc]


def test_another_writer_that_takes_too_long_is_named(
    new_office: Callable[..., Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = new_office(), new_office()
    monkeypatch.setattr(engines.start, "__defaults__", (0.05,))

    def meanwhile(session: Session) -> None:
        session.execute(text("SELECT 1"))
        with pytest.raises(UserError, match="Another window is writing"):
            second.write(hurried)

    def hurried(session: Session) -> None:
        raise AssertionError("two writers at once")

    second._writer.connect().close()
    with second._writer.pool.connect().dbapi_connection as raw:  # type: ignore[union-attr]
        raw.execute("PRAGMA busy_timeout=10")
    first.write(meanwhile)
    assert second.write(lambda session: 1).value == 1


def test_a_full_disk_is_explained_and_nothing_is_half_written(office: Office) -> None:
    pages = office.write(
        lambda session: session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
    ).value

    def work(session: Session) -> None:
        session.connection().exec_driver_sql(f"PRAGMA max_page_count={pages + 20}")
        keep(session, "letter:new", {"body": "Dear"})
        blobs.put(session, bytes(1_000_000), "application/pdf")

    with pytest.raises(UserError, match="full") as caught:
        office.write(work)
    assert "Free some space" in caught.value.advice
    assert office.read(all_copies) == ()
    assert office.check().is_whole


def test_many_threads_share_one_office(office: Office) -> None:
    def write(name: str) -> None:
        for turn in range(10):
            office.write(lambda session: keep(session, f"{name}:{turn}", {}))  # noqa: B023
            office.read(all_copies)

    threads = [threading.Thread(target=write, args=(str(i),)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(office.read(all_copies)) == 40


@pytest.fixture
def windows(new_office: Callable[..., Office]) -> tuple[Office, Office]:
    return new_office("first officer"), new_office("second officer")


def test_a_second_window_sees_what_the_first_wrote(windows: tuple[Office, Office]) -> None:
    first, second = windows
    first.write(lambda session: keep(session, "letter:1", {"body": "سلام"}))
    assert second.read(all_copies)[0].payload == {"body": "سلام"}
