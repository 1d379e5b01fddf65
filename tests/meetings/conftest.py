"""A real office with the people of a visit in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db.office import Office
from desktop_app.meetings import service
from desktop_app.meetings.records import Action, Attendee, Decision, Item, Meeting, Presence

DAY = date(2026, 11, 14)


@dataclass
class World:
    """The office, and the posts of its host and its guest."""

    office: Office
    host: int
    guest: int

    def write(self, work: Callable[[Any], Any]) -> Any:
        return self.office.write(work).value

    def read(self, work: Callable[[Any], Any]) -> Any:
        return self.office.read(work)

    def visit(self, **changes: Any) -> Meeting:
        """The visit, not saved yet."""
        values: dict[str, Any] = {
            "title": Texts(en="Visit of NUST", fa="دیدار دانشگاه"),
            "body": Texts(en="CINVU secretariat"),
            "day": DAY,
            "place": Texts(en="Tehran", fa="تهران"),
            "attendees": (
                Attendee(self.host, Presence.CHAIR),
                Attendee(self.guest, Presence.GUEST),
            ),
            "items": (
                Item(
                    None,
                    Texts(en="Links", fa="پیوندها"),
                    Texts(en="The need for links was stressed.", fa="بر پیوندها تأکید شد."),
                ),
                Item(None, Texts(en="Courses", fa="دوره‌ها"), Texts(en="Readiness to assist.")),
            ),
            "decisions": (
                Decision(None, None, Texts(en="Papers are sent.", fa="مدارک فرستاده می‌شود.")),
                Decision(None, None, Texts(en="A draft is made.", fa="پیش‌نویس تهیه می‌شود.")),
            ),
            "actions": (
                Action(
                    None,
                    Texts(en="Letter of follow-up"),
                    Texts(en="Secretariat"),
                    due=date(2026, 11, 28),
                    decision_place=0,
                ),
                Action(
                    None, Texts(en="News item"), owner_post_id=self.host, due=date(2026, 11, 16)
                ),
            ),
        }
        return Meeting(None, 0, **(values | changes))

    def saved(self, **changes: Any) -> Meeting:
        """The visit, saved."""
        record = self.visit(**changes)
        meeting = self.write(lambda s: service.save_meeting(s, record))
        assert isinstance(meeting, Meeting)
        return meeting

    def save(self, meeting: Meeting) -> Meeting:
        saved = self.write(lambda s: service.save_meeting(s, meeting))
        assert isinstance(saved, Meeting)
        return saved

    def verify_guest(self) -> None:
        for language, text in ((Language.EN, "Rector"), (Language.FA, "رئیس")):
            self.write(
                lambda s, lang=language, t=text: contacts.verify_title(
                    s, self.guest, lang, "officer", "the university's own page", t
                )
            )


def _person(
    session: Any,
    organisation: int,
    latin: PersonName,
    persian: PersonName,
    titles: tuple[Title, ...],
) -> int:
    person = contacts.save_person(session, Person(None, 0, (latin, persian)))
    post = contacts.save_post(session, Post(None, 0, person.id or 0, organisation, titles))
    assert post.id is not None
    return post.id


def _enter(session: Any) -> tuple[int, int]:
    ours = contacts.save_organisation(
        session,
        Organisation(
            None,
            0,
            Texts(en="Network of Virtual Universities", fa="شبکهٔ دانشگاه‌های مجازی"),
            Texts(en="CINVU", fa="سینوو"),
        ),
    )
    theirs = contacts.save_organisation(
        session,
        Organisation(
            None,
            0,
            Texts(en="National University of Sciences and Technology", fa="دانشگاه ملی علوم"),
            Texts(en="NUST"),
        ),
    )
    assert ours.id is not None
    assert theirs.id is not None
    contacts.set_own_organisation(session, ours.id)
    host = _person(
        session,
        ours.id,
        PersonName(Language.EN, "Karim", "Najafi Barzegar", "Dr"),
        PersonName(Language.FA, "کریم", "نجفی برزگر", "دکتر"),
        (Title(Language.EN, "Secretary General"), Title(Language.FA, "دبیرکل")),
    )
    for language in (Language.EN, Language.FA):
        contacts.verify_title(session, host, language, "officer", "statute")
    guest = _person(
        session,
        theirs.id,
        PersonName(Language.EN, "Osman", "Hassan", "Prof."),
        PersonName(Language.FA, "عثمان", "حسن", "پروفسور"),
        (
            Title(Language.EN, "Vice Chancellor", "news item"),
            Title(Language.FA, "معاون", "news item"),
        ),
    )
    return host, guest


@pytest.fixture(scope="session")
def entered(prepare: Callable[..., Any]) -> Any:
    """The host and the guest, entered once."""
    return prepare(lambda office: office.write(_enter).value)


@pytest.fixture
def office(
    request: pytest.FixtureRequest, new_office: Callable[..., Office], entered: Any
) -> Office:
    """An empty office, or one with the host and the guest where the test asks for them too."""
    return new_office(start=entered.path) if "world" in request.fixturenames else new_office()


@pytest.fixture
def world(office: Office, entered: Any) -> World:
    """An office at noon on 22 November 2026, with its host and its guest."""
    host, guest = entered.value
    return World(office, host, guest)
