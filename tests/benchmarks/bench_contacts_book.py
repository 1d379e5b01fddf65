"""A book of contacts of any size, the same at each run: names in several scripts, posts, tags."""

from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from desktop_app import schema
from desktop_app.contacts import exchange_write as write
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
from desktop_app.db.office import open_office

assert schema.TABLES
EN, FA, AR, FR, UR = Language.EN, Language.FA, Language.AR, Language.FR, Language.UR
_BATCH = 10_000
_COUNTRIES = ("IR", "PK", "IQ", "EG", "MY", "ID", "TR", "SA", "FR", "GB", "JO", "MA", "TN", "BD")
_GIVEN = {
    FA: ["علی", "محمد", "حسن", "فاطمه", "زهرا", "رضا", "مریم", "احمد", "یوسف", "نرگس", "کاظم"],
    AR: ["علي", "محمد", "حسن", "فاطمة", "الزهراء", "أحمد", "يوسف", "إبراهيم", "عائشة", "خالد"],
    UR: ["علی", "محمد", "حسن", "فاطمہ", "زہرہ", "عائشہ", "عمران", "نصیر"],
    FR: ["Élise", "Hélène", "François", "Benoît", "Zoé", "Jérôme", "Agnès"],
}
_FAMILY = {
    FA: ["کریمی", "حسینی", "رضایی", "موسوی", "احمدی", "قریشی", "هاشمی", "یزدی", "نجفی"],
    AR: ["الكريم", "الحسيني", "المصري", "القرشي", "الهاشمي", "التونسي"],
    UR: ["قریشی", "ہاشمی", "چودھری", "صدیقی", "انصاری"],
    FR: ["Lefèvre", "Ndong", "Müller", "Garçon", "Côté"],
}
_TITLES = ("Rector", "Vice-Chancellor", "Dean", "Registrar", "Director of International Affairs")


def fill(path: Path, state: Path, count: int) -> None:
    """Make an office with `count` people, and an organisation for every thirty of them."""
    office = open_office(path, "Benchmark", state_dir=state)
    office.write(lambda session: _Book(session).enter(count))
    office.close()


class _Book:
    def __init__(self, session: Any) -> None:
        self._session = session
        self._random = Random(7)
        self._families = [self._word() for _ in range(8_000)]
        self._givens = [self._word() for _ in range(800)]

    def enter(self, count: int) -> None:
        bodies = [self._body(number) for number in range(max(1, count // 30))]
        keys = write.add_organisations(self._session, bodies)
        names = {
            key: (*body.names.values(), *body.short_names.values())
            for key, body in zip(keys, bodies, strict=True)
        }
        for start in range(0, count, _BATCH):
            people = [self._person(start + at) for at in range(min(_BATCH, count - start))]
            made = write.add_people(self._session, people)
            posts = [self._post(key, keys) for key in made]
            write.add_posts(self._session, posts)
            write.index_people(
                self._session,
                dict(zip(made, people, strict=True)),
                {post.person_id: [post] for post in posts},
                names.__getitem__,
            )

    def _word(self) -> str:
        pick = self._random.choice
        parts = self._random.randint(2, 4)
        return "".join(pick("bdfghjklmnrstz") + pick("aeiou") for _ in range(parts)).title()

    def _body(self, number: int) -> Organisation:
        place = self._word()
        university = self._random.random() < 0.6
        kind = OrganisationKind.UNIVERSITY if university else OrganisationKind.MINISTRY
        name = f"University of {place}" if university else f"{place} Ministry of Science"
        return Organisation(
            None, 0, Texts(en=f"{name} {number}", fa=f"دانشگاه {number}"),
            short_names=Texts(en=f"{place[:3].upper()}{number}"),
            kind=kind, country=self._random.choice(_COUNTRIES),
        )  # fmt: skip

    def _person(self, number: int) -> Person:
        pick, chance = self._random.choice, self._random.random
        latin = PersonName(EN, pick(self._givens), pick(self._families), pick(("Dr.", "Prof.", "")))
        names = [latin]
        if chance() < 0.5:
            language = pick((FA, FA, AR, UR, FR))
            names.append(PersonName(language, pick(_GIVEN[language]), pick(_FAMILY[language])))
        return Person(
            None, 0, tuple(names),
            email=f"{latin.given}.{latin.family}{number}@example.org".lower() if number % 5 else "",
            correspondence=pick(list(Language)), tags=("Board",) if chance() < 0.02 else (),
        )  # fmt: skip

    def _post(self, person: int, bodies: range) -> Post:
        title = Title(EN, self._random.choice(_TITLES))
        since = date(2015 + person % 10, 1, 1)
        return Post(None, 0, person, self._random.choice(bodies), (title,), since=since)
