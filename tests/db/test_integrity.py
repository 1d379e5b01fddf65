"""Row hashes, the history's chain and the check that reads them all."""

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.texts import Texts
from desktop_app.db import blobs, connections, counters, history, links, register, rowhash, search
from desktop_app.db.office import Office
from desktop_app.db.working_copies import WorkingCopyRow, find, keep
from desktop_app.meetings.models import ActionRow, DecisionRow, MeetingRow
from desktop_app.meetings.records import ActionState, MeetingKind, MinutesState

LETTER = Ref(Kind.LETTER, 1)


def fill(session: Session) -> None:
    """A little of everything."""
    keep(session, "letter:1", {"body": "سلام"})
    blobs.put(session, b"%PDF" + bytes(5000), "application/pdf")
    search.index(session, LETTER, "Visit", "to the university")
    links.connect(session, LETTER, Relation.PRODUCED, Ref(Kind.MOU, 1))
    history.record(session, "created", LETTER, None, {"subject": "Visit"})
    register.enter(
        session,
        series_id=1,
        series_name="OUT",
        year=2026,
        number=counters.next_number(session, 1, 2026),
        reference="OUT/1",
        letter_id=1,
        sha256="a" * 64,
    )


def corrupt(path: Path, statement: str) -> None:
    """Change the file behind Dabir's back."""
    raw = dbapi2.connect(str(path))
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute(statement)
    raw.commit()
    raw.close()


def test_every_way_to_write_leaves_a_whole_office(office: Office) -> None:
    office.write(fill)
    office.write(lambda session: keep(session, "letter:1", {"body": "changed"}))
    seen: list[tuple[int, int]] = []
    report = office.check(lambda done, total: seen.append((done, total)))
    assert report.problems == ()
    assert report.rows > 8
    assert seen[-1][0] == seen[-1][1]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE working_copy SET payload = '{}'",
        "UPDATE working_copy SET who = who || ' '",
        "UPDATE counter SET next = 1",
        "UPDATE blob SET data = zeroblob(5004)",
        "UPDATE blob SET data = 'text'",
        "UPDATE history SET who = CAST(x'ff41' AS TEXT)",
        "UPDATE working_copy SET who = CAST(x'ff41' AS TEXT)",
        "UPDATE register_entry SET number = 'one'",
        "UPDATE counter SET next = 'two'",
        "UPDATE link SET to_id = 2",
        "UPDATE register_entry SET reference = 'OUT/7'",
        "UPDATE register_entry SET row_hash = ''",
        "UPDATE office SET own_organisation_id = 0",
        "UPDATE history SET who = 'another' WHERE id = 1",
        "DELETE FROM history WHERE id = 1",
        "DELETE FROM register_entry",
    ],
)
def test_a_change_behind_dabirs_back_is_found(office: Office, statement: str) -> None:
    office.write(fill)
    corrupt(office.path, statement)
    assert office.check().problems


def test_a_hash_is_written_once_the_keys_and_defaults_are_known(office: Office) -> None:
    def work(session: Session) -> None:
        for number in range(600):
            session.add(
                WorkingCopyRow(
                    key=f"letter:{number}", payload={}, saved_at=office._context.clock(), who="me"
                )
            )

    office.write(work)
    assert office.check().is_whole
    hashes = office.read(
        lambda s: s.execute(text("SELECT row_hash FROM working_copy")).scalars().all()
    )
    assert len(set(hashes)) == 600


def test_rows_the_database_itself_sets_to_null_stay_whole(office: Office) -> None:
    def add(session: Session) -> None:
        now = office._context.clock()
        meeting = MeetingRow(
            title=Texts(en="Visit"),
            kind=next(iter(MeetingKind)),
            body=Texts(),
            place=Texts(),
            state=next(iter(MinutesState)),
            calendars=[],
            changed_at=now,
        )
        decision = DecisionRow(number=1, text=Texts())
        meeting.decisions.append(decision)
        session.add(meeting)
        session.flush()
        action = ActionRow(
            position=1,
            decision_id=decision.id,
            text=Texts(),
            owner=Texts(),
            state=next(iter(ActionState)),
        )
        meeting.actions.append(action)

    def remove(session: Session) -> None:
        meeting = session.scalars(select(MeetingRow)).one()
        meeting.decisions.clear()
        session.flush()

    office.write(add)
    assert office.read(lambda s: s.scalar(select(ActionRow.decision_id))) == 1
    office.write(remove)
    assert office.read(lambda s: s.scalar(select(ActionRow.decision_id))) is None
    assert office.check().is_whole


def test_a_new_nullable_column_leaves_old_hashes_valid() -> None:
    assert rowhash.digest("t", "a,b", 1, "x") == rowhash.digest("t", "a,b,c", 1, "x", None)
    different = {
        rowhash.digest("t", "a,b", *values)
        for values in ((1, "x"), ("1", "x"), (None, "1x"), ("1x", None), ("", "1x"), (b"1x", None))
    }
    assert len(different) == 6
    assert rowhash.digest("u", "a", 1) != rowhash.digest("t", "a", 1)


def test_changed_bits_in_content_are_all_found(office: Office, tmp_path: Path) -> None:
    """What SQLite's own check misses."""
    office.write(fill)
    report = office.backup(tmp_path / "backup.db")
    data = report.path.read_bytes()
    place = data.index("سلام".encode())
    dice = random.Random(1)
    for turn in range(20):
        changed = bytearray(data)
        changed[place + dice.randrange(8)] ^= 1 << dice.randrange(8)
        copy = tmp_path / f"{turn}.db"
        copy.write_bytes(changed)
        connection = connections.open_file(copy, None, log=False, writing=False)
        columns = rowhash.hashed_tables(connection)["working_copy"]
        assert rowhash.damaged(connection, "working_copy", columns) == (1,)
        connection.close()


def test_history_tells_what_changed_newest_first(
    office: Office, clock: Callable[[], object]
) -> None:
    before = {"day": date(2026, 1, 1), "name": Texts(en="A"), "state": Kind.MOU, "by": LETTER}
    office.write(lambda s: history.record(s, "created", LETTER, None, before))
    after = before | {"name": Texts(en="B", fa="ب")}
    outcome = office.write(lambda s: history.record(s, "changed", LETTER, before, after))
    assert outcome.changes.refs == {LETTER}
    changed, created = office.read(lambda s: history.of(s, LETTER))
    assert created.after == {
        "day": "2026-01-01",
        "name": {"en": "A"},
        "state": "mou",
        "by": "letter:1",
    }
    assert created.before is None
    assert (changed.before, changed.after) == (
        {"name": {"en": "A"}},
        {"name": {"en": "B", "fa": "ب"}},
    )
    assert changed.who == "Registrar"
    assert changed.at == clock()
    assert office.read(lambda s: history.latest(s, 1)) == (changed,)
    assert office.read(lambda s: history.of(s, Ref(Kind.MOU, 1))) == ()


def test_blobs_are_kept_once_and_checked(office: Office) -> None:
    name = office.write(lambda s: blobs.put(s, b"one", "text/plain")).value
    assert office.write(lambda s: blobs.put(s, b"one", "text/plain")).value == name
    assert office.read(lambda s: blobs.get(s, name)) == b"one"
    with pytest.raises(UserError, match="missing"):
        office.read(lambda s: blobs.get(s, "0" * 64))
    corrupt(office.path, "UPDATE blob SET data = 'two'")
    with pytest.raises(UserError, match="damaged"):
        office.read(lambda s: blobs.get(s, name))


def test_working_copies_replace_one_another(office: Office, clock: Callable[[], object]) -> None:
    office.write(lambda s: keep(s, "letter:1", {"body": "a"}))
    office.write(lambda s: keep(s, "letter:1", {"body": "ب"}))
    found = office.read(lambda s: find(s, "letter:1"))
    assert found is not None
    assert (found.payload, found.saved_at) == ({"body": "ب"}, clock())
    assert office.read(lambda s: find(s, "letter:2")) is None


def test_a_lost_log_is_noticed_by_the_witness(
    new_office: Callable[..., Office], tmp_path: Path
) -> None:
    """The write-ahead log vanishes: SQLite calls what is left healthy."""
    office = new_office()
    office.write(fill)
    lost = tmp_path / "lost.db"
    shutil.copyfile(office.path, lost)
    survivor = new_office(name="lost.db")
    assert not [text for text in survivor.check().problems if "damaged" in text]
    with pytest.raises(UserError, match="lost a letter"):
        survivor.may_issue()


@pytest.mark.parametrize("seed", range(5))
def test_a_flipped_bit_in_the_log_is_noticed_by_the_witness(
    new_office: Callable[..., Office], tmp_path: Path, seed: int
) -> None:
    """SQLite stops reading its log at the first wrong checksum, and says nothing."""
    office = new_office()
    office.write(fill)
    lost = tmp_path / "lost.db"
    shutil.copyfile(office.path, lost)
    log = bytearray(Path(f"{office.path}-wal").read_bytes())
    # The log of the whole transaction: any frame of it, after the header of the file.
    log[random.Random(seed).randrange(56, len(log))] ^= 1
    Path(f"{lost}-wal").write_bytes(log)
    survivor = new_office(name="lost.db")
    assert not [text for text in survivor.check().problems if "damaged" in text]
    with pytest.raises(UserError, match="lost a letter"):
        survivor.may_issue()
