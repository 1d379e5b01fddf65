"""An office with its own network, a guest whose titles disagree, and a letter to him."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db import working_copies
from desktop_app.db.office import Office
from desktop_app.letters import service
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.records import Copy, Letter, LetterPaper, Series
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages
from desktop_app.ui.tasks import Tasks

from .gui_parts import FakePress

T = TypeVar("T")
EN, FA = Language.EN, Language.FA
TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class World:
    """The keys of who takes part, and how to work in their office."""

    office: Office
    own: int
    other: int
    head: int
    guest: int
    plain: int
    series: Series

    def do(self, work: Callable[[Any], T]) -> T:
        return self.office.write(work).value

    def see(self, work: Callable[[Any], T]) -> T:
        return self.office.read(work)

    def draft(self, **changes: Any) -> Letter:
        """A letter that may be issued, saved; `changes` spoil it."""
        record = Letter(
            None, 0, series_id=self.series.id, addressee_post_id=self.plain,
            signer_post_id=self.head, day=TODAY, subject="Joint virtual courses",
            body="With reference to the meeting.\n\n1. An outline is enclosed.\n2. A focal point.",
            copies=(Copy("Coordinator General, COMSTECH", "for information"),),
        )  # fmt: skip
        return self.do(lambda s: service.save_letter(s, replace(record, **changes)))

    def issue(self, letter: Letter, freeze: Callable[[LetterPaper], bytes] | None = None) -> Letter:
        return self.do(
            lambda s: service.issue(s, letter.id, letter.version, freeze or paper_bytes, False)  # type: ignore[arg-type]
        )


def paper_bytes(paper: LetterPaper) -> bytes:
    """Stands in for the typesetter: different papers give different files."""
    return f"%PDF {paper.reference} {paper.letter.body}".encode()


@pytest.fixture(scope="session", autouse=True)
def window_application(qapp: Any) -> Any:
    """The typesetter would make an application without widgets, were there none."""
    return qapp


@pytest.fixture(scope="session")
def entered(prepare: Callable[..., Any]) -> Any:
    """Who takes part, entered once."""
    return prepare(lambda office: office.write(lambda session: _enter(session, office)).value)


@pytest.fixture(scope="session")
def circulated(prepare: Callable[..., Any]) -> Any:
    """The same with a circular to twelve people, entered once."""
    from .circulars import people_round  # which builds on this module

    def enter(office: Office) -> Any:
        return people_round(office.write(lambda session: _enter(session, office)).value)

    return prepare(enter)


@pytest.fixture
def office(
    request: pytest.FixtureRequest,
    new_office: Callable[..., Office],
    entered: Any,
) -> Office:
    """An empty office, or one with what else the test asks for in it."""
    if "twelve" in request.fixturenames:
        return new_office(start=request.getfixturevalue("circulated").path)
    if "world" in request.fixturenames:
        return new_office(start=entered.path)
    return new_office()


@pytest.fixture
def world(office: Office, entered: Any) -> World:
    """Who takes part, in a copy of the office they were entered in."""
    return replace(entered.value, office=office)


@pytest.fixture
def twelve(world: World, circulated: Any) -> Any:
    """The circular to twelve people in four languages (`circulars.Round`)."""
    return replace(circulated.value, world=world)


def _enter(session: Any, office: Office) -> World:
    own = _body(
        session, Texts(en="Network on Virtual Universities", fa="شبکهٔ دانشگاه‌های مجازی"), "CINVU"
    )
    other = _body(
        session, Texts(en="National University of Sciences", fa="دانشگاه ملی علوم"), "NUST"
    )
    contacts.set_own_organisation(session, own)
    head = _post(
        session, own, "Karim", "Najafi", "کریم", "نجفی", ("Secretary General", "دبیرکل"),
        verified=True, may_sign=True, since=date(2025, 1, 1),
    )  # fmt: skip
    guest = _post(session, other, "Osman", "Hassan", "عثمان", "حسن", ("Vice Chancellor", "معاون"))
    plain = _post(
        session, other, "Amina", "Khan", "آمنه", "خان", ("Registrar", "مدیر ثبت"), verified=True
    )
    series = service.ensure_default_series(session)
    return World(office, own, other, head, guest, plain, series)


def _body(session: Any, names: Texts, short: str) -> int:
    record = Organisation(
        None, 0, names=names, short_names=Texts(en=short), country="PK",
        city=Texts(en="Islamabad", fa="اسلام‌آباد"),
    )  # fmt: skip
    saved = contacts.save_organisation(session, record)
    assert saved.id is not None
    return saved.id


def _post(
    session: Any, body: int, given: str, family: str, given_fa: str, family_fa: str,
    titles: tuple[str, str], *, verified: bool = False, **more: Any,
) -> int:  # fmt: skip
    names = (
        PersonName(EN, given, family, "Prof."),
        PersonName(FA, given_fa, family_fa, "پروفسور"),
    )
    person = contacts.save_person(session, Person(None, 0, names=names))
    written = (Title(EN, titles[0], "own page"), Title(FA, titles[1], "own page"))
    assert person.id is not None
    post = contacts.save_post(session, Post(None, 0, person.id, body, written, **more))
    assert post.id is not None
    if verified:
        for language in (EN, FA):
            contacts.verify_title(session, post.id, language, by="Registrar", source="own page")
    return post.id


@pytest.fixture
def ui(qapp: Any, world: World) -> Iterator[Ui]:
    bus, messages = ChangeBus(), Messages()
    tasks = Tasks(world.office.read, world.office.write, bus, messages)
    drafts = Drafts(working_copies.keep, working_copies.find, working_copies.drop)
    yield Ui(tasks, bus, messages, Jump(), drafts, lambda: Language.EN)
    assert tasks.wait_idle()
    tasks.close()


@pytest.fixture
def fake() -> FakePress:
    return FakePress()


@pytest.fixture
def page(qtbot: Any, ui: Ui, fake: FakePress) -> Iterator[LettersPage]:
    made = LettersPage(ui, fake.press())
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    ui.tasks.wait_idle()
    yield made
    made.flush()
    ui.tasks.wait_idle()
