"""Which organisation another belongs to, as files tell it: kept, made, never a circle."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.contacts import exchange, exchange_parse, service
from desktop_app.contacts.import_records import Act, FileKind, Imported, Plan, Reading
from desktop_app.contacts.records import Organisation
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

TABLE = "Organisation,Belongs to\nFaculty,University of Tests\nUniversity of Tests,The Ministry\n"


def read(path: Path) -> Reading:
    found = exchange_parse.parse(path, lambda _done, _total: None)
    if found.table is None:
        return found
    return exchange.drafts_of(found.table, exchange.guess_columns(found.table))


def table(folder: Path, text: str = TABLE) -> Path:
    path = folder / "in.csv"
    path.write_text(text, "utf-8")
    return path


def plan(visit: Visit, path: Path) -> Plan:
    found: Plan = visit.read(exchange.plan, read(path).drafts)
    return found


def bring_in(visit: Visit, path: Path) -> Imported:
    done: Imported = visit.write(exchange.carry_out, plan(visit, path))
    return done


def tree(visit: Visit) -> dict[str, str]:
    """Which organisation belongs to which, by name."""
    bodies = {
        row.ref.id: visit.read(service.organisation, row.ref.id)
        for row in visit.read(service.rows)
        if row.ref.kind is Kind.ORGANISATION
    }
    return {
        body.names.best(): bodies[body.parent_id].names.best()
        for body in bodies.values()
        if body.parent_id is not None
    }


def test_a_table_tells_it_in_any_order_and_only_once(visit: Visit, tmp_path: Path) -> None:
    before = visit.read(service.count)
    done = bring_in(visit, table(tmp_path))
    wanted = {"Faculty": "University of Tests", "University of Tests": "The Ministry"}
    assert tree(visit) == wanted
    assert visit.read(service.count) == before + 3
    assert plan(visit, table(tmp_path)).changes == 0
    assert visit.write(exchange.take_back, done).left == 0
    assert (tree(visit), visit.read(service.count)) == ({}, before)


def test_what_is_known_is_filled_and_told(visit: Visit, tmp_path: Path) -> None:
    name = "National University of Sciences and Technology"
    path = table(tmp_path, f"Organisation,Belongs to\n{name},The Ministry\n")
    (row,) = plan(visit, path).rows
    assert row.act is Act.UPDATE
    assert [(each.name, each.after) for each in row.changes] == [("belongs to", "The Ministry")]
    bring_in(visit, path)
    assert tree(visit) == {name: "The Ministry"}


@pytest.mark.parametrize("rows", ["A,A", "A,B\nB,A", "A,B\nB,C\nC,A"])
def test_nothing_belongs_to_itself(visit: Visit, tmp_path: Path, rows: str) -> None:
    path = table(tmp_path, f"Organisation,Belongs to\n{rows}\n")
    bring_in(visit, path)
    assert len(tree(visit)) == rows.count("\n")
    assert plan(visit, path).changes == 0


def test_what_others_belong_to_stays_when_an_import_is_undone(visit: Visit, tmp_path: Path) -> None:
    done = bring_in(visit, table(tmp_path))
    (ministry,) = visit.read(service.rows, "The Ministry")
    own = visit.read(service.organisation, visit.nust)
    visit.write(service.save_organisation, replace(own, parent_id=ministry.ref.id))
    assert visit.write(exchange.take_back, done).left == 1
    assert list(tree(visit).values()) == ["The Ministry"]


@pytest.mark.parametrize("kind", [kind for kind in FileKind if kind.is_written])
def test_what_goes_out_comes_back_to_its_place(
    visit: Visit, tmp_path: Path, kind: FileKind, new_office: Any
) -> None:
    above = visit.write(
        service.save_organisation,
        Organisation(None, 0, names=Texts(en="The Ministry", fa="وزارت"), country="PK"),
    )
    own = visit.read(service.organisation, visit.nust)
    visit.write(service.save_organisation, replace(own, parent_id=above.id))
    refs = [Ref(Kind.ORGANISATION, visit.nust)]
    path = tmp_path / f"out{kind.suffix}"
    exchange.export_file(path, visit.read(exchange.selection, refs), kind)
    assert plan(visit, path).changes == 0
    there = replace(visit, office=new_office(name="there.db"))
    bring_in(there, path)
    assert tree(there) == {own.names.best(): "The Ministry"}
    assert plan(there, path).changes == 0
