"""The witness file itself: torn, changed, shared."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.db.witness import Witness, WitnessLine


def line(number: int, reference: str = "R") -> WitnessLine:
    return WitnessLine(1, 2026, number, f"{number:064x}", "ثبت", reference)


@pytest.fixture
def witness(tmp_path: Path) -> Witness:
    return Witness(tmp_path / "state" / "witness.log")


def test_lines_come_back_in_order_and_only_once(witness: Witness) -> None:
    assert not witness.exists
    assert witness.lines() == ()
    witness.append((line(1), line(2), line(1)))
    witness.append((line(2), line(3)))
    assert witness.lines() == (line(1), line(2), line(3))
    assert witness.compare([line(1), line(2), line(3)]).broken == ()
    assert witness.knows(1, 2026, 3)
    assert not witness.knows(1, 2027, 3)


def test_two_processes_see_each_others_lines(witness: Witness) -> None:
    other = Witness(witness.path)
    witness.append((line(1),))
    other.append((line(2),))
    witness.append((line(2), line(3)))
    assert other.lines() == witness.lines() == (line(1), line(2), line(3))
    assert other.compare(other.lines()).broken == ()


@given(cut=st.integers(min_value=1, max_value=400))
def test_a_line_torn_by_a_kill_was_never_said(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    path = tmp_path_factory.mktemp("torn") / "witness.log"
    Witness(path).append((line(1), line(2)))
    whole = path.read_bytes()
    path.write_bytes(whole[: max(len(whole) - cut, 0)])
    left = Witness(path).lines()
    assert left == (line(1), line(2))[: len(left)]
    witness = Witness(path)
    witness.append((line(1), line(2)))
    assert path.read_bytes() == whole
    assert witness.compare(witness.lines()).broken == ()


@given(place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_any_changed_bit_shows(
    tmp_path_factory: pytest.TempPathFactory, place: int, bit: int
) -> None:
    path = tmp_path_factory.mktemp("bits") / "witness.log"
    entries = (line(1), line(2), line(3))
    Witness(path).append(entries)
    data = bytearray(path.read_bytes())
    data[place % len(data)] ^= 1 << bit
    path.write_bytes(data)
    report = Witness(path).compare(entries)
    assert report.ahead or report.behind or report.broken


def test_differences_in_both_directions(witness: Witness) -> None:
    witness.append((line(1), line(2)))
    report = witness.compare([line(2), line(3)])
    assert (report.ahead, report.behind, report.doubled) == ((line(1),), (line(3),), ())


def test_a_removed_line_breaks_the_chain(witness: Witness) -> None:
    witness.append((line(1), line(2), line(3)))
    first, _, third = witness.path.read_bytes().splitlines(keepends=True)
    witness.path.write_bytes(first + third)
    assert Witness(witness.path).compare([line(1), line(3)]).broken == (2,)


@pytest.mark.parametrize("junk", [b"{}\n", b"[]\n", b"\xff\xfe\n", b"null\n", b"\n"])
def test_junk_is_reported_not_raised(witness: Witness, junk: bytes) -> None:
    witness.append((line(1),))
    with witness.path.open("ab") as file:
        file.write(junk)
    assert witness.compare([line(1)]).broken == (2,)
    witness.append((line(2),))
    assert witness.lines() == (line(1), line(2))
