"""The people and bodies of the visit, as an officer would enter them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from desktop_app.contacts import service
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db import working_copies
from desktop_app.db.office import Office
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme

EN, FA = Language.EN, Language.FA


@dataclass(frozen=True)
class Visit:
    """The keys of the visit's people, bodies and posts."""

    office: Office
    cinvu: int
    nust: int
    host: int
    guest: int
    host_post: int
    guest_post: int

    def read(self, use_case: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Call a service function in a reading session."""
        return self.office.read(lambda session: use_case(session, *args, **named))

    def write(self, use_case: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Call a service function in one transaction; its value comes back."""
        return self.office.write(lambda session: use_case(session, *args, **named)).value


@pytest.fixture(scope="session")
def entered(prepare: Callable[..., Any]) -> Any:
    """The visit, entered once."""
    return prepare(lambda office: office.write(lambda session: enter(session, office)).value)


@pytest.fixture
def office(
    request: pytest.FixtureRequest, new_office: Callable[..., Office], entered: Any
) -> Office:
    """An empty office, or one with the visit in it where the test asks for it too."""
    if "visit" in request.fixturenames:
        return new_office(start=entered.path)
    return new_office()


@pytest.fixture
def visit(office: Office, entered: Any) -> Visit:
    """The visit, in a copy of the office it was entered in."""
    return replace(entered.value, office=office)


@pytest.fixture(scope="session")
def theme(qapp: Any) -> Theme:
    return Theme(qapp)


@pytest.fixture
def ui(theme: Theme, office: Office) -> Iterator[Ui]:
    """What a page is handed, over a real office."""
    bus, messages = ChangeBus(), Messages()
    tasks = Tasks(office.read, office.write, bus, messages)
    drafts = Drafts(working_copies.keep, working_copies.find, working_copies.drop)
    yield Ui(tasks, bus, messages, Jump(), drafts, lambda: Language.EN)
    assert tasks.wait_idle()
    tasks.close()


def enter(session: Any, office: Office) -> Visit:
    cinvu = service.save_organisation(
        session,
        Organisation(
            None,
            0,
            names=Texts(en="Network of Virtual Universities", fa="شبکه دانشگاه‌های مجازی"),
            short_names=Texts(en="CINVU"),
            country="IR",
            city=Texts(en="Tehran", fa="تهران"),
            address=Texts(en="1 Sample Street\nTehran"),
            email="office@example.org",
        ),
    )
    nust = service.save_organisation(
        session,
        Organisation(
            None,
            0,
            names=Texts(en="National University of Sciences and Technology"),
            short_names=Texts(en="NUST"),
            country="PK",
            city=Texts(en="Islamabad", fa="اسلام‌آباد"),
        ),
    )
    host = service.save_person(
        session,
        Person(
            None,
            0,
            names=(
                PersonName(EN, "Karim", "Najafi Barzegar", "Dr"),
                PersonName(FA, "کریم", "نجفی برزگر", "دکتر"),
            ),
        ),
    )
    guest = service.save_person(
        session,
        Person(
            None,
            0,
            names=(PersonName(EN, "Osman", "Hassan", "Prof."), PersonName(FA, "عثمان", "حسن")),
            other_spellings=("Usman Hasan",),
        ),
    )
    host_titles = (Title(EN, "Secretary General", "statutes"), Title(FA, "دبیرکل", "statutes"))
    host_post = service.save_post(
        session, Post(None, 0, key(host), key(cinvu), host_titles, may_sign=True)
    )
    guest_titles = (Title(EN, "Vice Chancellor", "news item"), Title(FA, "معاون", "news item"))
    guest_post = service.save_post(session, Post(None, 0, key(guest), key(nust), guest_titles))
    records = (cinvu, nust, host, guest, host_post, guest_post)
    return Visit(office, *map(key, records))


def key(record: Organisation | Person | Post) -> int:
    assert record.id is not None
    return record.id
