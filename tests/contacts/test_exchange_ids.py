"""Our own ids in files: namesakes stay apart, and what comes home changes nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts import exchange, exchange_parse, service, service_merge
from desktop_app.contacts.detail_records import SourceId
from desktop_app.contacts.exchange_ids import id_of, office_digits, own_id, record_of
from desktop_app.contacts.import_records import Act, FileKind, Imported, Reading
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db.office import Office, open_office

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

EN, FA = Language.EN, Language.FA
WRITTEN = [kind for kind in FileKind if kind.is_written]


@given(st.text("0123456789abcdef-", max_size=36), st.integers(1, 2**40))
def test_an_id_is_read_by_its_own_office_alone(office: str, key: int) -> None:
    here, there = office_digits(office), office_digits(f"not {office}")
    for kind in (Kind.PERSON, Kind.ORGANISATION):
        own = own_id(here, Ref(kind, key))
        assert id_of(own.key) == id_of(own.key.upper()) == own
        assert record_of(here, own) == Ref(kind, key)
        assert record_of(there, own) is None
        assert id_of(own.key[:-1] + ("1" if own.key[-1] == "0" else "0")) is None


def save(office: Office, record: Any) -> int:
    use_case = service.save_person if isinstance(record, Person) else service.save_organisation
    saved = office.write(lambda session: use_case(session, record)).value
    assert saved.id is not None
    return saved.id


def fill(office: Office) -> None:
    """Near namesakes of one organisation with one telephone, and ministries of one name."""
    ministries = [
        save(office, Organisation(None, 0, names=Texts(en="Ministry of Education"), country=code))
        for code in ("IR", "IQ")
    ]
    people = [
        Person(None, 0, names=(PersonName(EN, *name),), phone="+98 21 555 0000", sources=sources)
        for name, sources in (
            (("Ali", "Rezaei"), ()),
            (("Ali", "Rezaei"), (SourceId("Outlook", "7"),)),
            (("Ali", "Rezaei", "Dr."), (SourceId("Outlook", "8"),)),
            (("Ali", "Rezaei", "", "", "Mohammad"), ()),
        )
    ]
    for place, person in enumerate(people):
        key = save(office, person)
        post = Post(None, 0, key, ministries[place % 2], (Title(EN, f"Adviser {place}"),))
        office.write(lambda session, post=post: service.save_post(session, post))


def export(office: Office, path: Path, kind: FileKind) -> Path:
    refs = [row.ref for row in office.read(lambda session: service.rows(session))]
    exchange.export_file(path, office.read(lambda s: exchange.selection(s, refs)), kind)
    return path


def read(path: Path) -> Reading:
    found = exchange_parse.parse(path, lambda _done, _total: None)
    if found.table is not None:
        found = exchange.drafts_of(found.table, exchange.guess_columns(found.table))
    assert not found.problems
    return found


def bring_in(office: Office, path: Path) -> Imported:
    drafts = read(path).drafts
    plan = office.read(lambda session: exchange.plan(session, drafts))
    return office.write(lambda session: exchange.carry_out(session, plan)).value


def told(office: Office) -> list[Any]:
    """All that can be compared of two offices: whose people hold which posts where."""
    found: list[Any] = []
    for row in office.read(lambda session: service.rows(session)):
        use_case: Any = service.person if row.ref.kind is Kind.PERSON else service.organisation
        record = office.read(lambda session, use=use_case, key=row.ref.id: use(session, key))
        if isinstance(record, Person):
            bodies = [
                office.read(lambda s, k=post.organisation_id: service.organisation(s, k))
                for post in record.posts
            ]
            posts = [
                (p.titles, b.names, b.country) for p, b in zip(record.posts, bodies, strict=True)
            ]
            found.append((record.names, record.phone, record.notes, posts))
        else:
            found.append((record.names, record.country, record.notes))
    return sorted(found, key=repr)


@pytest.mark.parametrize("kind", WRITTEN, ids=lambda kind: kind.stored)
def test_namesakes_stay_apart_in_an_empty_office(
    office: Office, tmp_path: Path, kind: FileKind
) -> None:
    fill(office)
    path = export(office, tmp_path / f"out{kind.suffix}", kind)
    assert not bring_in(office, path).steps, "at home nothing is new"
    other = open_office(tmp_path / "other.db", "Sara", state_dir=tmp_path / "other")
    try:
        done = bring_in(other, path)
        assert done.plan.count(Act.ADD) == len(done.plan.rows) == 6
        assert told(other) == told(office)
        assert not bring_in(other, path).steps
        back = export(other, tmp_path / f"back{kind.suffix}", kind)
        again = bring_in(office, back)
        assert again.plan.count(Act.ADD) == again.plan.count(Act.SKIP) == 0
        assert told(office) == told(other)
        assert not bring_in(office, back).steps
    finally:
        other.close()


def test_a_merged_contact_is_not_brought_back_by_an_older_file(
    visit: Visit, tmp_path: Path
) -> None:
    fill(visit.office)
    path = export(visit.office, tmp_path / "out.vcf", FileKind.VCARD4)
    rows = [r.ref.id for r in visit.read(service.rows, "ali rezaei") if r.ref.kind is Kind.PERSON]
    kept, gone = sorted(rows)[:2]
    visit.write(service_merge.merge, Ref(Kind.PERSON, gone), visit.read(service.person, kept))
    done = bring_in(visit.office, path)
    assert done.plan.count(Act.ADD) == 0
    assert all(row.act in (Act.SAME, Act.UPDATE) for row in done.plan.rows)
    assert not bring_in(visit.office, path).steps


def test_a_number_given_anew_after_a_backup_is_not_believed(visit: Visit, tmp_path: Path) -> None:
    key = save(visit.office, Person(None, 0, names=(PersonName(EN, "Zeinab", "Karimi"),)))
    path = export(visit.office, tmp_path / "out.vcf", FileKind.VCARD3)
    stored = visit.read(service.person, key)
    visit.write(service.save_person, replace(stored, names=(PersonName(EN, "Omid", "Sadr"),)))
    done = bring_in(visit.office, path)
    (row,) = [row for row in done.plan.rows if row.title == "Zeinab Karimi"]
    assert row.act is Act.ADD
    assert visit.read(service.person, key).names == (PersonName(EN, "Omid", "Sadr"),)
