"""Imports into a real office: weighed, written in one go, repeated without effect, taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.contacts import exchange, exchange_parse, service
from desktop_app.contacts.detail_records import Channel, ChannelKind, SourceId
from desktop_app.contacts.import_records import Act, FileKind, Imported, Plan, Reading
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

EN, FA = Language.EN, Language.FA
CARDS = """BEGIN:VCARD
VERSION:3.0
N:Hassan;Osman;;Prof.;
FN:Prof. Osman Hassan
FN;LANGUAGE=ur:عثمان حسن
EMAIL:osman@example.org
EMAIL:second@example.org
TEL:+92 51 111 222
ORG:National University of Sciences and Technology;Computing
TITLE;LANGUAGE=fr:Vice-recteur
UID:abc-1
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Ahmadi;Sara;;;
FN:Sara Ahmadi
ORG:University of the South
TITLE:Rector
END:VCARD
"""


def read(path: Path) -> Reading:
    found = exchange_parse.parse(path, lambda _done, _total: None)
    if found.table is None:
        return found
    return exchange.drafts_of(found.table, exchange.guess_columns(found.table))


def cards(folder: Path, text: str = CARDS) -> Reading:
    path = folder / "in.vcf"
    path.write_text(text, encoding="utf-8")
    return read(path)


def plan(visit: Visit, found: Reading) -> Plan:
    return visit.read(exchange.plan, found.drafts)


def bring_in(visit: Visit, found: Reading) -> Imported:
    return visit.write(exchange.carry_out, plan(visit, found))


def everything(visit: Visit) -> Any:
    return [
        visit.read(service.person if r.ref.kind is Kind.PERSON else service.organisation, r.ref.id)
        for r in visit.read(service.rows)
    ]


def without_versions(records: Any) -> Any:
    return [
        replace(r, version=0, posts=tuple(replace(p, version=0) for p in r.posts)) for r in records
    ]


def test_an_import_adds_what_is_new_and_only_fills_what_is_missing(
    visit: Visit, tmp_path: Path
) -> None:
    before = visit.read(service.person, visit.guest)
    done = bring_in(visit, cards(tmp_path))
    assert [row.act for row in done.plan.rows] == [Act.UPDATE, Act.ADD]
    guest = visit.read(service.person, visit.guest)
    assert guest.names[: len(before.names)] == before.names
    assert guest.name(Language.UR).plain == "عثمان حسن"
    assert (guest.email, guest.phone) == ("osman@example.org", "+92 51 111 222")
    assert guest.channels == (Channel(ChannelKind.EMAIL, "second@example.org"),)
    assert guest.notes == "Department: Computing"
    assert guest.sources == (SourceId("vCard", "abc-1"),)
    (post,) = guest.posts
    assert post.title(Language.FR).text == "Vice-recteur"
    assert post.title(EN).text == "Vice Chancellor"
    rows = visit.read(service.rows, "sara ahmadi")
    (sara,) = [visit.read(service.person, row.ref.id) for row in rows]
    assert sara.posts[0].organisation_name == "University of the South"


def test_the_same_file_again_changes_nothing(visit: Visit, tmp_path: Path) -> None:
    found = cards(tmp_path)
    bring_in(visit, found)
    before = everything(visit)
    again = bring_in(visit, found)
    assert [row.act for row in again.plan.rows] == [Act.SAME, Act.SAME]
    assert not again.steps
    assert everything(visit) == before


def test_an_import_is_taken_back_whole(visit: Visit, tmp_path: Path) -> None:
    before = without_versions(everything(visit))
    done = bring_in(visit, cards(tmp_path))
    assert without_versions(everything(visit)) != before
    assert visit.write(exchange.take_back, done).left == 0
    assert without_versions(everything(visit)) == before


def test_what_was_changed_since_is_left_alone(visit: Visit, tmp_path: Path) -> None:
    done = bring_in(visit, cards(tmp_path))
    guest = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(guest, phone="1234"))
    assert visit.write(exchange.take_back, done).left == 1
    assert visit.read(service.person, visit.guest).phone == "1234"


LATER = """BEGIN:VCARD
VERSION:3.0
N:Ahmadi;Sara;;Dr.;
EMAIL:sara@example.org
ORG:University of the South
TITLE;LANGUAGE=fa:رئیس
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Hassan;Osman;;;
EMAIL:osman@example.org
TEL;TYPE=CELL:+92 300 555
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Rahimi;Navid;;;
ORG:University of the South
END:VCARD
"""


def test_two_imports_of_the_same_people_are_taken_back_one_after_the_other(
    visit: Visit, tmp_path: Path
) -> None:
    before = without_versions(everything(visit))
    first = bring_in(visit, cards(tmp_path))
    between = without_versions(everything(visit))
    later = bring_in(visit, cards(tmp_path, LATER))
    assert [row.act for row in later.plan.rows] == [Act.UPDATE, Act.UPDATE, Act.ADD]
    back = visit.write(exchange.take_back, later)
    assert back.left == 0
    assert without_versions(everything(visit)) == between
    assert visit.write(exchange.take_back, exchange.followed(first, back)).left == 0
    assert without_versions(everything(visit)) == before


def test_the_first_import_alone_does_not_undo_the_later_one(visit: Visit, tmp_path: Path) -> None:
    first = bring_in(visit, cards(tmp_path))
    bring_in(visit, cards(tmp_path, LATER))
    assert visit.write(exchange.take_back, first).left > 0
    rows = visit.read(service.rows, "sara ahmadi")
    (sara,) = [visit.read(service.person, row.ref.id) for row in rows]
    assert sara.email == "sara@example.org"


def test_a_preview_that_no_longer_holds_is_not_carried_out(visit: Visit, tmp_path: Path) -> None:
    old = plan(visit, cards(tmp_path))
    visit.write(service.delete, Ref(Kind.PERSON, visit.guest))
    before = everything(visit)
    with pytest.raises(UserError, match="changed since"):
        visit.write(exchange.carry_out, old)
    assert everything(visit) == before


def test_a_cancelled_import_writes_nothing(visit: Visit, tmp_path: Path) -> None:
    before = everything(visit)

    def stop(done: int, _total: int) -> None:
        if done:
            raise UserError("stopped")

    with pytest.raises(UserError, match="stopped"):
        visit.write(exchange.carry_out, plan(visit, cards(tmp_path)), stop)
    assert everything(visit) == before


def test_namesakes_are_told_apart_or_left_in_doubt(visit: Visit, tmp_path: Path) -> None:
    one = "BEGIN:VCARD\nN:Ahmadi;Ali\nEMAIL:a@x.org\nEND:VCARD\n"
    two = one.replace("a@x", "b@x")
    bare = "BEGIN:VCARD\nN:Ahmadi;Ali\nEND:VCARD\n"
    found = cards(tmp_path, one + two + bare)
    done = bring_in(visit, found)
    assert [row.act for row in done.plan.rows] == [Act.ADD, Act.ADD, Act.SKIP]
    assert "not clear" in done.plan.rows[2].detail
    assert not bring_in(visit, found).steps


def test_a_shared_mailbox_does_not_make_two_people_one(visit: Visit, tmp_path: Path) -> None:
    text = "BEGIN:VCARD\nN:One;A\nEMAIL:info@x.org\nEND:VCARD\n"
    text += "BEGIN:VCARD\nN:Two;B\nEMAIL:info@x.org\nEND:VCARD\n"
    done = bring_in(visit, cards(tmp_path, text))
    assert [row.act for row in done.plan.rows] == [Act.ADD, Act.ADD]


@pytest.mark.parametrize(
    "kind", [kind for kind in FileKind if kind.is_written], ids=lambda kind: kind.stored
)
def test_what_goes_out_comes_back_in_equal(
    visit: Visit, tmp_path: Path, new_office: Any, kind: FileKind
) -> None:
    bring_in(visit, cards(tmp_path))
    refs = [row.ref for row in visit.read(service.rows)]
    chosen = visit.read(exchange.selection, refs)
    path = tmp_path / f"out{kind.suffix}"
    assert exchange.export_file(path, chosen, kind) == len(refs)
    found = read(path)
    assert not found.problems
    assert {row.act for row in plan(visit, found).rows} == {Act.SAME}

    other = new_office(name="other.db")
    weighed = other.read(lambda s: exchange.plan(s, found.drafts))
    other.write(lambda s: exchange.carry_out(s, weighed))
    again = other.read(lambda s: exchange.selection(s, [r.ref for r in service.rows(s)]))
    assert _facts(again) == _facts(chosen)


def _facts(chosen: Any) -> Any:
    """What a selection says, without keys and without the order of titles."""
    people = [
        (
            sorted(map(repr, person.names)),
            (person.other_spellings, person.correspondence, person.email, person.phone),
            sorted(person.notes.splitlines()),
            [_post_facts(chosen, post) for post in person.posts],
        )
        for person in chosen.people
    ]
    bodies = [
        (b.names, b.short_names, b.kind, b.country, b.city, b.address, b.email, b.notes)
        for b in chosen.organisations
    ]
    return sorted(people, key=repr), sorted(bodies, key=repr)


def _post_facts(chosen: Any, post: Any) -> Any:
    titles = sorted((t.language.stored, t.text, t.source) for t in post.titles)
    names = chosen.bodies[post.organisation_id].names
    return names, titles, post.since, post.until, post.may_sign


def test_an_organisation_that_comes_with_a_person_is_told_before(
    visit: Visit, tmp_path: Path
) -> None:
    wanted = plan(visit, cards(tmp_path))
    told = {row.title: str(row.detail) for row in wanted.rows}
    assert "new organisation: University of the South" in told["Sara Ahmadi"]
    assert not any("new organisation: National" in text for text in told.values())
