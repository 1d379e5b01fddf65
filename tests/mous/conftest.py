"""The parties of the first case, as an officer would have entered them."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db.office import Office, open_office
from desktop_app.mous.records import Article, ArticleText, Mou, Party

EN, FA = Language.EN, Language.FA
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Asia/Tehran"))


@dataclass(frozen=True)
class People:
    """Keys of the records that the tests need."""

    network: int
    university: int
    secretary: int
    guest: int


def enter_organisation(session: object, en: str, fa: str) -> int:
    """Enter a body with two names; its key."""
    saved = contacts.save_organisation(session, Organisation(None, 0, names=Texts(en=en, fa=fa)))
    assert saved.id is not None
    return saved.id


def enter_post(
    session: object, organisation: int, names: dict[str, str], titles: dict[str, str]
) -> int:
    """Enter a person with a post whose titles are verified; the post's key."""
    person = contacts.save_person(
        session,
        Person(None, 0, names=tuple(PersonName(Language(t), "", n) for t, n in names.items())),
    )
    assert person.id is not None
    post = contacts.save_post(
        session,
        Post(
            None,
            0,
            person.id,
            organisation,
            titles=tuple(Title(Language(tag), text) for tag, text in titles.items()),
            since=date(2020, 1, 1),
        ),
    )
    assert post.id is not None
    for tag in titles:
        contacts.verify_title(session, post.id, Language(tag), "Registrar", "their letterhead")
    return post.id


def _enter(session: object) -> People:
    network = enter_organisation(session, "CINVU", "شبکهٔ دانشگاه‌های مجازی")
    university = enter_organisation(session, "NUST", "دانشگاه علوم و فناوری")
    secretary = enter_post(
        session,
        network,
        {"en": "Najafi Barzegar", "fa": "نجفی برزگر"},
        {"en": "Secretary General", "fa": "دبیرکل"},
    )
    guest = enter_post(
        session, university, {"en": "Hassan", "fa": "حسن"}, {"en": "Rector", "fa": "رئیس"}
    )
    contacts.set_own_organisation(session, network)
    return People(network, university, secretary, guest)


@pytest.fixture(scope="session")
def _peopled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, People]:
    """An office with the parties in it, entered once; every test gets a copy."""
    folder = tmp_path_factory.mktemp("peopled")
    office = open_office(folder / "office.db", "Registrar", state_dir=folder, clock=lambda: NOON)
    keys = office.write(_enter).value
    office.close()
    return folder / "office.db", keys


@pytest.fixture
def office(_peopled: tuple[Path, People], tmp_path: Path) -> Iterator[Office]:
    """An office that knows the parties and has no memorandum."""
    shutil.copyfile(_peopled[0], tmp_path / "office.db")
    opened = open_office(
        tmp_path / "office.db", "Registrar", state_dir=tmp_path / "state", clock=lambda: NOON
    )
    yield opened
    opened.close()


@pytest.fixture
def people(_peopled: tuple[Path, People]) -> People:
    return _peopled[1]


@pytest.fixture
def memory() -> list[str]:
    """What the page was told to remember, the latest last."""
    return [""]


def article(en: str = "Text.", fa: str = "متن.") -> Article:
    """A new article in both languages."""
    return Article(None, (ArticleText(EN, "Purpose", en), ArticleText(FA, "موضوع", fa)))


@pytest.fixture
def draft(people: People) -> Mou:
    """An unsaved memorandum with nothing missing."""
    return Mou(
        None,
        0,
        title=Texts(en="Virtual education", fa="آموزش مجازی"),
        parties=(Party(people.network, people.secretary), Party(people.university, people.guest)),
        articles=(article(), article("Second.", "دوم.")),
    )
