"""Whatever is made one and parted again, in whatever order, the office is as it was."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop_app.contacts import (
    service,
    service_doubles,
    service_merge,
    service_merge_story,
    service_notes,
)
from desktop_app.contacts.detail_records import Channel, ChannelKind, Identifier, SourceId
from desktop_app.contacts.double_records import NamesBothError, Sign
from desktop_app.contacts.merge_records import Side
from desktop_app.contacts.note_records import ContactNote
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.contacts.service_merge_choice import merge_lines, put_together
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.texts import Texts
from desktop_app.db import links
from desktop_app.db.base import Base
from desktop_app.db.office import Office
from desktop_app.letters import service as letters
from desktop_app.letters.models import LetterRow
from desktop_app.letters.records import Letter
from desktop_app.meetings import service as meetings
from desktop_app.meetings.records import Attendee, Meeting, Presence
from desktop_app.mous import service as mous
from desktop_app.mous.records import Mou, Party
from tests.contacts.conftest import Visit
from tests.letters.conftest import _enter

EN, FA, UR = Language.EN, Language.FA, Language.UR
_MOVES_ON = frozenset({"row_hash", "version", "changed_at"})
_GROWS = frozenset({"history", "contact_merge", "search_row"})
COUNT = 4


class RolledBackError(Exception):
    """Ends an example; the office is as before."""


def state(session: Any) -> dict[str, Any]:
    """All an office holds but its memory: every row, and what is found by which words."""
    session.flush()
    session.expire_all()
    tables = [t for t in Base.metadata.sorted_tables if t.name not in _GROWS]
    found: dict[str, Any] = {
        table.name: session.execute(
            select(*(c for c in table.columns if c.name not in _MOVES_ON)).order_by(table.c.id)
        ).all()
        for table in tables
        if "id" in table.columns
    }
    words = (
        "SELECT r.kind, r.record_id, t.title, t.body FROM search_text t"
        " JOIN search_row r ON r.id = t.rowid ORDER BY 1, 2"
    )
    return found | {"words": session.execute(text(words)).all()}


def ref(kind: Kind, number: int) -> Ref:
    return Ref(kind, number)


def fill(session: Any) -> list[Ref]:
    """Four people and four bodies with posts, a letter, a meeting, notes, links, denials."""
    people, bodies, posts = [], [], []
    for n in range(COUNT):
        above = bodies[0] if n == 2 else None
        body = Organisation(
            None, 0, Texts(en=f"Body {n}", fa="نهاد") if n % 2 else Texts(en=f"Body {n}"),
            country="IR", tags=("net", f"b{n}"), email=f"b{n}@example.org", parent_id=above,
        )  # fmt: skip
        bodies.append(service.save_organisation(session, body).id or 0)
    for n in range(COUNT):
        names = (PersonName(EN, f"Given{n}", "Family"), PersonName(FA, f"نام{n}", "خانوادگی"))
        person = Person(
            None, 0, names[: 1 + n % 2], phone=f"+98 21 555 000{n}", email=f"p{n}@example.org",
            notes=f"note {n}", tags=("guest", f"t{n}"), sources=(SourceId("file", str(n)),),
        )  # fmt: skip
        people.append(service.save_person(session, person).id or 0)
        held = Post(None, 0, people[n], bodies[n], (Title(EN, f"Head {n}", "page"),))
        posts.append(service.save_post(session, held).id or 0)
        note = ContactNote(None, 0, ref(Kind.PERSON, people[n]), date(2026, 1, 1 + n), "rang")
        service_notes.save_note(session, note)
    letter = letters.save_letter(session, Letter(None, 0, addressee_post_id=posts[1]))
    letters.save_letter(session, Letter(None, 0, addressee_organisation_id=bodies[3]))
    for n in (0, 1, 3):
        end = ref(Kind.PERSON, people[n])
        links.connect(session, ref(Kind.LETTER, letter.id or 0), Relation.CONCERNS, end)
    there = tuple(Attendee(post, Presence.PRESENT) for post in posts[:3])
    meetings.save_meeting(session, Meeting(None, 0, Texts(en="Visit"), attendees=there))
    party = Party(bodies[3], posts[3])
    mous.save_mou(session, Mou(None, 0, Texts(en="MoU"), parties=(party, Party(bodies[0]))))
    ends = [ref(Kind.PERSON, people[n]) for n in (1, 2)]
    service_merge.say_not_same(session, *ends)
    kinds = ((Kind.PERSON, people), (Kind.ORGANISATION, bodies))
    return [ref(kind, key) for kind, keys in kinds for key in keys]


def join(session: Any, kept: Ref, gone: Ref, side: Side) -> int:
    read: Any = service.person if kept.kind is Kind.PERSON else service.organisation
    ours, theirs = read(session, kept.id), read(session, gone.id)
    sides = {
        line.key: side if side in line.sides else line.proposal
        for line in merge_lines(ours, theirs)
    }
    return service_merge.merge(session, gone, put_together(ours, theirs, sides), theirs.version)


acts = st.tuples(
    st.sampled_from((Kind.PERSON, Kind.ORGANISATION)),
    st.integers(0, COUNT - 1),
    st.integers(0, COUNT - 1),
    st.sampled_from(list(Side)),
)


@pytest.fixture
def filled(office: Office) -> tuple[Office, list[Ref]]:
    """One office for all examples; each is rolled back."""
    return office, office.write(fill).value


@given(st.lists(acts, min_size=1, max_size=6), st.randoms(use_true_random=False))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_merges_undone_in_any_order_leave_everything(
    filled: tuple[Office, list[Ref]], told: list[tuple[Kind, int, int, Side]], chance: Any
) -> None:
    office, refs = filled

    def run(session: Any) -> None:
        before = state(session)
        done = []
        for kind, one, other, side in told:
            some = [r for r in refs if r.kind is kind]
            if one == other or _is_gone(session, some[one]) or _is_gone(session, some[other]):
                continue
            try:
                with session.begin_nested():
                    done.append(join(session, some[one], some[other], side))
            except NamesBothError:
                continue
        told_why: set[str] = set()
        while done:
            key = chance.choice(done)
            try:
                with session.begin_nested():
                    service_merge.unmerge(session, key)
                done.remove(key)
            except UserError as refused:
                told_why.add(str(refused.message))
        assert all("itself been merged" in why for why in told_why)
        after = state(session)
        for table, rows in before.items():
            assert after[table] == rows, table
        raise RolledBackError

    with pytest.raises(RolledBackError):
        office.write(run)


def _is_gone(session: Any, contact: Ref) -> bool:
    return service_merge_story.story(session, contact).now != contact


def twin(visit: Visit, **more: Any) -> Person:
    """The guest once more, with what else the test needs."""
    guest = visit.read(service.person, visit.guest)
    [latin] = [name for name in guest.names if name.language is EN]
    told = {"names": (PersonName(UR, latin.given, latin.family),), "email": "u@example.org"} | more
    saved: Person = visit.write(service.save_person, Person(None, 0, **told))
    return saved


def test_undone_a_month_later_the_office_is_whole(visit: Visit) -> None:
    office = visit.office
    refs = office.write(fill).value
    people = [each for each in refs if each.kind is Kind.PERSON]
    first = office.write(lambda s: join(s, people[0], people[1], Side.BOTH)).value
    office.write(lambda s: join(s, people[0], people[2], Side.GONE))
    office.write(lambda s: service_merge.unmerge(s, first))
    assert office.check().is_whole
    one = visit.read(service.person, people[0].id)
    assert [post.titles[0].text for post in one.posts] == ["Head 0", "Head 2"]
    assert visit.read(service_notes.notes_of, people[1])[0].text == "rang"


def test_an_old_name_leads_to_where_the_contact_went(visit: Visit) -> None:
    office = visit.office
    refs = office.write(fill).value
    office.write(lambda s: join(s, refs[0], refs[1], Side.BOTH))
    office.write(lambda s: join(s, refs[2], refs[0], Side.BOTH))
    story = visit.read(service_merge_story.story, refs[1])
    assert (story.now, story.name) == (refs[2], "Given1 Family")
    [latest] = story.merged
    assert (latest.gone, latest.name, latest.who) == (refs[0], "Given0 Family", "Registrar")
    [(early, _gone)] = visit.read(service_merge.merges, refs[0])
    with pytest.raises(UserError, match=r"“Given0 Family” has itself been merged into “Given2"):
        visit.write(service_merge.unmerge, early)


def test_a_memorandum_with_both_is_named(visit: Visit) -> None:
    refs = visit.office.write(fill).value
    bodies = [each for each in refs if each.kind is Kind.ORGANISATION]
    with pytest.raises(NamesBothError, match=r"“MoU” \(Memorandum\) names both") as caught:
        visit.office.write(lambda s: join(s, bodies[0], bodies[3], Side.KEPT))
    assert caught.value.where == Ref(Kind.MOU, 1)
    assert visit.office.check().is_whole


def test_a_body_takes_the_place_of_the_one_above_it(visit: Visit) -> None:
    refs = visit.office.write(fill).value
    bodies = [each for each in refs if each.kind is Kind.ORGANISATION]
    key = visit.office.write(lambda s: join(s, bodies[2], bodies[0], Side.KEPT)).value
    assert visit.read(service.organisation, bodies[2].id).parent_id is None
    visit.write(service_merge.unmerge, key)
    assert visit.read(service.organisation, bodies[2].id).parent_id == bodies[0].id


def test_bodies_that_would_belong_to_themselves_are_refused(visit: Visit) -> None:
    top, middle, low = (
        visit.write(service.save_organisation, Organisation(None, 0, Texts(en=name)))
        for name in ("Top", "Middle", "Low")
    )
    visit.write(service.save_organisation, replace(middle, parent_id=top.id))
    low = visit.write(service.save_organisation, replace(low, parent_id=middle.id))
    with pytest.raises(UserError, match="belong to itself through others"):
        visit.write(service_merge.merge, Ref(Kind.ORGANISATION, top.id), low)


def test_a_version_that_was_not_shown_is_not_merged(visit: Visit) -> None:
    gone, kept = twin(visit), visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(gone, phone="1"))
    with pytest.raises(ConflictError, match="while you compared"):
        visit.write(service_merge.merge, Ref(Kind.PERSON, gone.id or 0), kept, gone.version)
    visit.write(service.save_person, replace(kept, phone="2"))
    with pytest.raises(ConflictError, match="Somebody else changed"):
        visit.write(service_merge.merge, Ref(Kind.PERSON, gone.id or 0), kept)


def test_people_are_found_by_the_name_of_the_body_that_stays(visit: Visit) -> None:
    from desktop_app.db import search

    other = visit.write(service.save_organisation, Organisation(None, 0, Texts(en="Sprawling")))
    nust = Ref(Kind.ORGANISATION, visit.nust)
    key = visit.write(service_merge.merge, nust, other)
    guest = Ref(Kind.PERSON, visit.guest)
    assert guest in visit.read(search.find, "sprawling osman")
    assert guest not in visit.read(search.find, "sciences osman")
    visit.write(service_merge.unmerge, key)
    assert guest in visit.read(search.find, "sciences osman")
    assert guest not in visit.read(search.find, "sprawling osman")


def test_what_would_move_is_counted(visit: Visit) -> None:
    refs = visit.office.write(fill).value
    moves = visit.read(service_merge_story.moves, refs[1])
    assert (moves.posts, moves.letters, moves.meetings, moves.mous) == (1, 1, 1, 0)
    assert (moves.links, moves.others) == (1, 1)


def test_who_shares_an_address_is_found_at_once(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(guest, email="u@example.org", phone="0092-51 1234567"))
    same = twin(visit, phone="+92 (51) 123 45 67")
    visit.write(service.save_person, Person(None, 0, (PersonName(EN, "Ali", "Reza"),)))
    [found] = visit.read(service_doubles.doubles_of, Ref(Kind.PERSON, same.id or 0))
    assert found.signs[:2] == (Sign.EMAIL, Sign.NAME)
    by_phone = visit.write(service.save_person, replace(same, email=""))
    [found] = visit.read(service_doubles.doubles_of, Ref(Kind.PERSON, by_phone.id))
    assert Sign.PHONE in found.signs
    visit.write(service_merge.say_not_same, found.first, found.second)
    assert visit.read(service_doubles.doubles_of, Ref(Kind.PERSON, same.id or 0)) == ()


def test_the_fuller_value_is_proposed_and_nothing_is_lost() -> None:
    ours = Person(
        1, 1, (PersonName(EN, "Osman", "Hassan"),), email="a@b.org", tags=("x",), notes="one"
    )
    theirs = Person(
        2, 1, (PersonName(EN, "Usman", "Hasan", "Prof."), PersonName(FA, "عثمان", "حسن")),
        email="c@d.org", phone="123 4567", tags=("x", "y"), notes="two",
        sources=(SourceId("s", "1"),), identifiers=(Identifier("ORCID", "0"),),
    )  # fmt: skip
    lines = {line.key: line for line in merge_lines(ours, theirs)}
    assert lines["names:en"].proposal is Side.BOTH
    assert lines["names:fa"].proposal is Side.GONE
    assert "other_spellings" not in lines
    one = put_together(ours, theirs, {})
    assert one.names == (ours.names[0], theirs.names[1])
    assert one.other_spellings == ("Usman Hasan",)
    assert (one.email, one.phone, one.notes) == ("a@b.org", "123 4567", "one\n\ntwo")
    assert one.channels == (Channel(ChannelKind.EMAIL, "c@d.org"),)
    assert (one.id, one.tags, one.sources) == (1, ("x", "y"), theirs.sources)
    picked = put_together(ours, theirs, {"names:en": Side.GONE, "email": Side.GONE})
    assert (picked.names[0], picked.email, picked.channels) == (theirs.names[0], "c@d.org", ())


@pytest.mark.parametrize("way", [0, 1])
def test_a_contact_without_names_or_texts_can_be_compared(way: int) -> None:
    pair = Person(1, 1), Person(2, 1, (PersonName(EN, "A", "B"),))
    assert put_together(pair[way], pair[1 - way], {}).names == pair[1].names
    bodies = Organisation(1, 1, Texts(en="A")), Organisation(2, 1, Texts(fa="ب"))
    made = put_together(bodies[way], bodies[1 - way], {})
    assert made.names == Texts(en="A", fa="ب")


def test_three_made_one_and_parted_first_to_last_are_as_before(visit: Visit) -> None:
    office = visit.office
    refs = office.write(fill).value
    before = office.read(state)
    keys = [office.write(lambda s, n=n: join(s, refs[0], refs[n], Side.BOTH)).value for n in (1, 2)]
    assert visit.read(service.person, refs[0].id).notes == "note 0\n\nnote 1\n\nnote 2"
    for key in keys:
        visit.write(service_merge.unmerge, key)
    assert office.read(state) == before


def test_an_issued_letter_stays_as_it_was_printed(office: Office) -> None:
    world = office.write(lambda session: _enter(session, office)).value
    to_post = world.issue(world.draft())
    to_body = world.issue(
        world.draft(addressee_post_id=None, addressee_organisation_id=world.other)
    )
    issued = [to_post.id or 0, to_body.id or 0]

    def printed(session: Any) -> Any:
        files = [letters.issued_pdf(session, key) for key in issued]
        frozen = [session.get_one(LetterRow, key).frozen for key in issued]
        register = letters.register_paper(session, world.series.id or 0, to_post.year or 0)
        found = letters.register(session)
        return files, frozen, register, [(e.reference, e.addressee, e.pdf_sha256) for e in found]

    before = office.read(printed)
    person = office.read(lambda s: service.post(s, world.plain)).person_id
    new = office.write(
        lambda s: service.save_person(s, Person(None, 0, (PersonName(EN, "A", "Khan"),)))
    ).value
    body = office.write(
        lambda s: service.save_organisation(s, Organisation(None, 0, Texts(en="Other")))
    ).value
    office.write(lambda s: service_merge.merge(s, Ref(Kind.PERSON, person), new))
    key = office.write(lambda s: service_merge.merge(s, Ref(Kind.ORGANISATION, world.other), body))
    moved = office.read(lambda s: letters.letter(s, issued[1]))
    assert moved.addressee_organisation_id == body.id
    assert office.read(printed) == before
    assert office.check().is_whole
    office.write(lambda s: service_merge.unmerge(s, key.value))
    assert office.read(printed) == before
    assert office.check().is_whole


def test_a_longer_name_is_proposed_only_where_it_has_the_other_in_it() -> None:
    names = Texts(en="NUST", fa="دانشگاه ملی")
    ours = Organisation(1, 1, names, city=Texts(en="Isb"))
    theirs = Organisation(
        2, 1, Texts(en="COMSTECH", fa="دانشگاه ملی علوم"), city=Texts(en="Islamabad")
    )
    lines = {line.key: line.proposal for line in merge_lines(ours, theirs)}
    assert (lines["names:en"], lines["names:fa"]) == (Side.KEPT, Side.GONE)
    assert lines["city:en"] is Side.GONE
