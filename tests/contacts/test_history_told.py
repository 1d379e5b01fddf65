"""Who changed a contact, in words."""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.contacts import service
from desktop_app.contacts.detail_records import Channel, ChannelKind, Gender
from desktop_app.contacts.service_history_values import told_value
from desktop_app.contacts.service_merge import say_not_same
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import Sentence
from desktop_app.core.told_history import ToldAct
from tests.contacts.conftest import Visit


def told(visit: Visit, kind: Kind, key: int) -> tuple[ToldAct, ...]:
    return tuple(visit.read(service.history_of, Ref(kind, key)))


def test_a_change_is_told_field_by_field(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    names = (guest.names[0], replace(guest.names[1], family="حسنی"))
    changed = replace(
        guest,
        names=names,
        correspondence=Language.UR,
        gender=Gender.MALE,
        channels=(Channel(ChannelKind.FAX, "+92 51 1", "office"),),
    )
    visit.write(service.save_person, changed)
    act = told(visit, Kind.PERSON, visit.guest)[0]
    assert (act.act, act.who) == ("changed", "Registrar")
    lines = {change.label: (change.old, change.new) for change in act.changes}
    assert lines["Names"] == ("Persian: عثمان حسن", "Persian: عثمان حسنی")
    assert lines["Language of correspondence"] == ("English", "Urdu")
    assert lines["Gender"] == ("—", "male")
    assert lines["Further ways to reach"] == ("—", "+92 51 1, office")
    assert all(
        isinstance(text, Sentence) or text == "—" for pair in lines.values() for text in pair
    )


def test_the_posts_of_a_person_are_part_of_it(visit: Visit, clock: Any) -> None:
    clock.advance(hours=1)
    post = visit.read(service.post, visit.guest_post)
    visit.write(service.save_post, replace(post, until=date(2026, 12, 31), acting=True))
    visit.write(service.delete, Ref(Kind.POST, visit.guest_post))
    acts = told(visit, Kind.PERSON, visit.guest)
    assert [act.act for act in acts][:2] == ["deleted", "changed"]
    assert acts[0].what == "Post: National University of Sciences and Technology"
    lines = {change.label: (change.old, change.new) for change in acts[1].changes}
    assert lines["Held until"] == ("—", "31 December 2026")
    assert lines["Acting"] == ("no", "yes")


def test_an_organisation_tells_languages_that_changed(visit: Visit) -> None:
    body = visit.read(service.organisation, visit.nust)
    visit.write(
        service.save_organisation,
        replace(body, city=body.city.with_text(Language.EN, "Rawalpindi"), parent_id=visit.cinvu),
    )
    act = told(visit, Kind.ORGANISATION, visit.nust)[0]
    lines = {change.label: (change.old, change.new) for change in act.changes}
    assert lines["City"] == ("English: Islamabad", "English: Rawalpindi")
    assert lines["Belongs to"] == ("—", "Network of Virtual Universities")


def test_a_merge_names_the_other(visit: Visit) -> None:
    one, two = Ref(Kind.PERSON, visit.guest), Ref(Kind.PERSON, visit.host)
    visit.write(say_not_same, one, two)
    act = told(visit, Kind.PERSON, visit.guest)[0]
    assert act.act == "said to be another than Dr Karim Najafi Barzegar"


def test_what_an_older_program_wrote_is_shown_as_it_is(visit: Visit) -> None:
    assert told_value("names", [{"odd": 1}]) == "[{'odd': 1}]"
    assert told_value("correspondence", "xx") == "xx"
    assert told_value("since", "yesterday") == "yesterday"
