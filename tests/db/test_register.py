"""The register and its witness: what is remembered twice cannot be lost in silence."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.db import counters, register
from desktop_app.db.office import Office
from desktop_app.db.register import RegisterEntry
from desktop_app.db.witness import Witness, WitnessLine


def issue(session: Session, series: int = 1, sha256: str = "a" * 64) -> RegisterEntry:
    number = counters.next_number(session, series, 2026)
    return register.enter(
        session,
        series_id=series,
        series_name="OUT",
        year=2026,
        number=number,
        reference=f"OUT/{number}",
        letter_id=number,
        sha256=sha256,
    )


def numbers(office: Office) -> list[int]:
    return [entry.number for entry in office.read(register.entries)]


def line(number: int, sha256: str = "a" * 64) -> WitnessLine:
    return WitnessLine(1, 2026, number, sha256, "OUT", f"OUT/{number}")


def test_numbers_count_up_for_each_series_and_year(office: Office) -> None:
    def work(session: Session) -> list[int]:
        assert counters.peek(session, 1, 2026) == 1
        taken = [counters.next_number(session, 1, 2026) for _ in range(3)]
        assert counters.peek(session, 1, 2026) == 4
        return [
            *taken,
            counters.next_number(session, 1, 2027),
            counters.next_number(session, 2, 2026),
        ]

    assert office.write(work).value == [1, 2, 3, 1, 1]
    assert office.check().is_whole


def test_a_number_is_given_back_when_issuing_fails(office: Office) -> None:
    def fail(session: Session) -> None:
        issue(session)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        office.write(fail)
    assert office.write(issue).value.number == 1
    assert [found.number for found in office.witness.lines()] == [1]


def test_an_entry_is_witnessed_before_the_write_returns(office: Office) -> None:
    entry = office.write(issue).value
    assert office.witness.lines() == (entry.line,)
    assert office.read(lambda session: register.of_letter(session, 1)).line == entry.line  # type: ignore[union-attr]
    assert office.read(lambda session: register.by_hash(session, "a" * 64)).number == 1  # type: ignore[union-attr]
    assert office.read(lambda session: register.by_hash(session, "b" * 64)) is None


@pytest.mark.parametrize("table", ["register_entry", "register_void", "history"])
@pytest.mark.parametrize("act", ["DELETE FROM {}", "UPDATE {} SET id = id + 1"])
def test_rows_that_only_grow(office: Office, table: str, act: str) -> None:
    office.write(lambda session: register.void(session, issue(session), "misprint"))
    office.write(lambda session: register.accept_loss(session, [line(9)], "test"))
    with pytest.raises(UserError, match="contradicts"):
        office.write(lambda session: session.execute(text(act.format(table))))


def test_a_void_keeps_the_number_taken(office: Office) -> None:
    entry = office.write(issue).value
    office.write(lambda session: register.void(session, entry, "sent to nobody"))
    with pytest.raises(UserError, match="already void"):
        office.write(lambda session: register.void(session, entry, "again"))
    assert office.write(issue).value.number == 2
    found = office.read(lambda session: register.void_of(session, entry))
    assert found is not None
    assert (found.reason, found.who) == ("sent to nobody", "Registrar")
    assert office.check().is_whole


def test_a_letter_that_was_committed_but_not_confirmed_is_named(
    new_office: Callable[..., Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    office = new_office()
    office.write(issue)
    with monkeypatch.context() as patch:
        patch.setattr(Witness, "append", lambda *_: None)
        office.write(issue)
    again = new_office()
    [notice] = again.notices
    assert "OUT/2" in notice
    assert "OUT/1" not in notice
    assert [found.number for found in again.witness.lines()] == [1, 2]
    again.may_issue()
    assert new_office().notices == ()


def test_a_workstation_that_never_saw_the_office_makes_its_witness(
    new_office: Callable[..., Office], tmp_path: Path
) -> None:
    office = new_office()
    office.write(issue)
    office.write(issue)
    shutil.rmtree(tmp_path / "state")
    [notice] = new_office().notices
    assert "2 entries" in notice
    assert len(office.witness.lines()) == 2


def lose_letters(new_office: Callable[..., Office], tmp_path: Path) -> Office:
    """An office whose old backup was put back: letters 2 and 3 are gone."""
    office = new_office()
    office.write(issue)
    office.backup(tmp_path / "old.db")
    office.write(issue)
    office.write(lambda session: issue(session, sha256="b" * 64))
    office.close()
    (tmp_path / "office.db").unlink()
    shutil.copy(tmp_path / "old.db", tmp_path / "office.db")
    return new_office()


def test_an_old_backup_put_back_stops_issuing(
    new_office: Callable[..., Office], tmp_path: Path
) -> None:
    office = lose_letters(new_office, tmp_path)
    assert "OUT/2, OUT/3" in office.notices[0]
    with pytest.raises(UserError, match="lost 2 letters"):
        office.may_issue()
    with pytest.raises(UserError, match="lost"):
        office.write(issue)
    assert numbers(office) == [1]
    assert len([text for text in office.check().problems if "does not know" in text]) == 2


def test_an_accepted_loss_is_void_for_good_and_issuing_goes_on(
    new_office: Callable[..., Office], tmp_path: Path
) -> None:
    office = lose_letters(new_office, tmp_path)
    with pytest.raises(UserError, match="reason"):
        office.accept_loss(" ")
    office.accept_loss("the disk broke")
    assert office.write(issue).value.number == 4
    assert numbers(office) == [1, 2, 3, 4]
    assert office.check().is_whole
    assert new_office().notices == ()


def test_a_backup_put_back_under_an_open_window_is_noticed_at_issuing(office: Office) -> None:
    office.witness.append((line(1),))
    with pytest.raises(UserError, match="lost"):
        office.write(issue)
    assert numbers(office) == []


def test_a_number_given_to_two_papers_is_reported(
    new_office: Callable[..., Office],
) -> None:
    office = new_office()
    office.write(issue)
    office.witness.append((line(1, "c" * 64),))
    again = new_office()
    assert "two different papers" in again.notices[0]
    assert any("two different papers" in text for text in again.check().problems)


def test_a_witness_folder_that_cannot_be_written_stops_issuing(
    new_office: Callable[..., Office], tmp_path: Path
) -> None:
    (tmp_path / "state").write_text("a file is in the way")
    office = new_office()
    assert "safety copy" in office.notices[0]
    with pytest.raises(UserError, match="safety copy"):
        office.write(issue)
    assert numbers(office) == []


def test_a_witness_that_fails_after_the_commit_says_what_stands(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.db.witness.os.fsync", full)
    with pytest.raises(UserError, match="OUT/1 is issued") as caught:
        office.write(issue)
    assert "Do not issue it again" in caught.value.advice
    assert numbers(office) == [1]
