"""Records that lie packed are the same sequence as a list of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts import exchange
from desktop_app.contacts.detail_records import SourceId
from desktop_app.contacts.exchange_packed import Packed, pack, unpack
from desktop_app.contacts.import_records import (
    Act,
    PersonDraft,
    Photo,
    PlanRow,
    PostDraft,
    TableRow,
)
from desktop_app.contacts.records import PersonName, Title
from desktop_app.core.languages import Language
from desktop_app.core.sentences import Sentence, say
from desktop_app.core.texts import Texts

FA = Language.FA


@given(count=st.integers(0, 1_700), start=st.integers(0, 1_700), place=st.integers(-1_700, 1_700))
def test_a_packed_sequence_is_the_list_of_it(count: int, start: int, place: int) -> None:
    rows = [TableRow(number, (str(number), "x")) for number in range(count)]
    start = min(start, count)
    packed, plain = Packed(rows).begun(start), rows[start:]
    assert len(packed) == len(plain)
    assert list(packed) == plain
    assert packed == tuple(plain)
    assert packed[place:] == tuple(plain[place:])
    assert packed[:3] == tuple(plain[:3])
    if -len(plain) <= place < len(plain):
        assert packed[place] == plain[place]
    else:
        with pytest.raises(IndexError):
            packed[place]


def test_parts_of_another_process_stand_between_those_gathered_here() -> None:
    made: Packed[TableRow] = Packed([TableRow(1, ("a",))])
    made.take(pack([TableRow(2, ("b",)), TableRow(3, ("c",))]), 2)
    made.append(TableRow(4, ("d",)))
    assert [row.line for row in made] == [1, 2, 3, 4]
    assert sum(count for count, _ in made.parts()) == 4


def test_all_that_an_import_holds_comes_out_as_it_went_in() -> None:
    told = say("{part}; {other}", part=say("{name}", name="سارا"), other=Act.ADD)
    records = [
        PersonDraft(
            7,
            (PersonName(FA, "سارا", "احمدی"),),
            posts=(PostDraft(Texts(en="South", fa="جنوب"), (Title(FA, "رئیس"),)),),
            photo=Photo(bytes(5_000), "image/png"),
            sources=(SourceId("vCard", "1"),),
        ),
        PlanRow(7, Act.ADD, "Sara", told),
    ]
    found = unpack(pack(records))
    assert found == records
    detail = found[1].detail
    assert isinstance(detail, Sentence)
    assert (detail.template, detail.values) == (told.template, told.values)


def test_packing_leaves_little_of_a_table() -> None:
    rows = [
        TableRow(n, (f"Name{n}", f"u{n}@example.org", "University of the South", "Rector"))
        for n in range(5_000)
    ]
    packed = Packed(rows)
    assert sum(len(part) for _, part in packed.parts()) < 40 * len(rows)


class _Quiet:
    def step(self, _done: int, _total: int) -> None: ...

    def check(self) -> None: ...


@pytest.mark.parametrize("count", [499, 500, 501, 1_201])
def test_a_long_table_comes_out_of_the_child_whole(tmp_path: Path, count: int) -> None:
    path = tmp_path / "in.csv"
    lines = "".join(f"Sara{n} Ahmadi;u{n}@example.org\n" for n in range(count))
    path.write_text("Name;E-mail\n" + lines, encoding="utf-8")
    table = exchange.read_limited(path, _Quiet()).table
    assert table is not None
    assert [row.cells[1] for row in table.rows] == [f"u{n}@example.org" for n in range(count)]
    bare = exchange.with_header(table, first_row=False)
    assert (bare.header, len(bare.rows)) == ((), count + 1)
    again = exchange.with_header(bare, first_row=True)
    assert (again.header, list(again.rows)) == (table.header, list(table.rows))
    drafts = exchange.drafts_of(again, exchange.guess_columns(again)).drafts
    assert [draft.email for draft in drafts] == [f"u{n}@example.org" for n in range(count)]
