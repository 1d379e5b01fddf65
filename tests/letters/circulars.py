"""An office with twelve people in four languages, and a circular to them all."""

from dataclasses import dataclass, replace
from typing import Any

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import (
    Organisation,
    OrganisationKind,
    Person,
    PersonName,
    Post,
    Title,
)
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.letters import service
from desktop_app.letters.records import Circular, CircularText, Recipient

from .conftest import TODAY, World

EN, FA, AR, FR, UR = Language.EN, Language.FA, Language.AR, Language.FR, Language.UR
LANGUAGES = (EN, FA, AR, FR)
TITLES = {
    EN: "Rector", FA: "رئیس دانشگاه", AR: "رئيس الجامعة", FR: "Recteur", UR: "وائس چانسلر",
}  # fmt: skip
NAMES = {
    EN: ("Grace", "Miller"), FA: ("لیلا", "رضایی"), AR: ("سامي", "الخطيب"),
    FR: ("Hélène", "Dubois"), UR: ("بشریٰ", "ملک"),
}  # fmt: skip
COUNTRIES = {EN: "MY", FA: "IR", AR: "JO", FR: "SN", UR: "PK"}
TEXTS = (
    CircularText(EN, "Annual meeting", "The annual meeting is held in May.\n\nKindly attend."),
    CircularText(FA, "نشست سالانه", "نشست سالانه در اردیبهشت برگزار می‌شود.\n\nتشریف بیاورید."),
    CircularText(AR, "الاجتماع السنوي", "يعقد الاجتماع السنوي في شهر مايو."),
    CircularText(FR, "Réunion annuelle", "La réunion annuelle se tiendra en mai."),
)


@dataclass(frozen=True)
class Round:
    """The twelve, whose sixth has a title that nobody has verified, and their circular."""

    world: World
    posts: tuple[int, ...]
    circular: Circular

    @property
    def doubtful(self) -> int:
        return self.posts[5]

    @property
    def key(self) -> int:
        assert self.circular.id is not None
        return self.circular.id

    def stored(self) -> Circular:
        return self.world.see(lambda s: service.circular(s, self.key))


def people_round(world: World, count: int = 12) -> Round:
    posts = world.do(lambda s: tuple(_holder(s, place) for place in range(count)))
    record = Circular(
        None, 0, title="Annual meeting", series_id=world.series.id, signer_post_id=world.head,
        day=TODAY, texts=TEXTS, recipients=tuple(Recipient(None, post_id=p) for p in posts),
    )  # fmt: skip
    return Round(world, posts, world.do(lambda s: service.save_circular(s, record)))


def save(world: World, circular: Circular, **changes: Any) -> Circular:
    return world.do(lambda s: service.save_circular(s, replace(circular, **changes)))


def _holder(session: Any, place: int) -> int:
    language = LANGUAGES[place % len(LANGUAGES)]
    given, family = NAMES[language]
    body = contacts.save_organisation(
        session,
        Organisation(
            None, 0,
            names=Texts({EN: f"University {place}", language: f"{place} {TITLES[language]}"}),
            short_names=Texts(en=f"U{place}"), country=COUNTRIES[language],
            kind=OrganisationKind.MINISTRY if place % 3 == 0 else OrganisationKind.UNIVERSITY,
        ),
    )  # fmt: skip
    names = {EN: ("Grace", f"Miller {place}"), language: (given, f"{family} {place}")}
    person = contacts.save_person(
        session,
        Person(
            None, 0, correspondence=language,
            names=tuple(PersonName(each, *name) for each, name in names.items()),
        ),
    )  # fmt: skip
    titles = tuple(Title(each, TITLES[each], "own page") for each in names)
    assert person.id is not None
    assert body.id is not None
    post = contacts.save_post(session, Post(None, 0, person.id, body.id, titles))
    assert post.id is not None
    if place != 5:
        for each in names:
            contacts.verify_title(session, post.id, each, by="Registrar", source="own page")
    return post.id
