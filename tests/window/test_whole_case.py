"""The visit, clicked and typed through the real window: from an empty office to a signed letter."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from desktop_app import demo_case as case
from desktop_app.app import Desk
from desktop_app.contacts.records import Person
from desktop_app.core.calendars import Calendar, to_calendar
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.core.texts import Texts
from desktop_app.letters.records import LetterState
from desktop_app.meetings.records import NewsState
from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.verification import Colour, verify

from .conftest import OpenDesk
from .hands import until
from .officer import Name, Officer, Task

EN, FA = Language.EN, Language.FA
PASSPHRASE = "open sesame"
TODAY = date.today()
VISIT = TODAY - timedelta(days=8)


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """A window that makes its office itself."""
    return open_desk(new=True)


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where every file dialog of this test saves: the folder, under the name proposed."""
    folder = tmp_path / "papers"
    folder.mkdir()

    def save_as(_parent: Any, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        return str(folder / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(save_as))
    return folder


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, bytes]:
    """A PKCS#12 file on the workstation, and its certificate."""
    p12, pem = make_demonstration_identity("Karim Najafi Barzegar", PASSPHRASE, datetime.now(UTC))
    path = tmp_path / "identity.p12"
    path.write_bytes(p12)
    return path, pem


def test_the_visit_from_an_empty_office_to_a_verified_letter(
    desk: Desk,
    officer: Officer,
    target: Path,
    certificate: tuple[Path, bytes],
    bugs: list[BaseException],
) -> None:
    enter_contacts(officer)
    enter_minutes(officer)
    export_minutes(officer, target)
    release_news(officer)
    draft_memorandum(officer)
    begin_letter(officer)
    hold_back_and_mend(officer)
    issue_and_sign(officer, certificate[0])
    check_the_letter(officer, target, certificate[1])
    walk_the_thread(officer)
    assert bugs == []
    assert desk.office.check().problems == ()


def enter_contacts(officer: Officer) -> None:
    for body, country, kind, own in (
        (case.CINVU, "Iran", "Network", True),
        (case.NUST, "Pakistan", "University", False),
    ):
        officer.enter_organisation(body.names, body.short_names, country, kind, own=own)
    officer.enter_person(*names_of(case.SECRETARY_GENERAL))
    titles = Texts({t.language: t.text for t in case.SECRETARY_GENERAL_TITLES})
    officer.enter_post("CINVU", titles, case.SOURCE, may_sign=True)
    officer.verify_titles(titles, "Letter of appointment")
    officer.enter_person(*names_of(case.GUEST))
    titles = Texts({t.language: t.text for t in case.GUEST_TITLES})
    officer.enter_post("NUST", titles, case.SOURCE)
    officer.sees("these stand for different ranks")
    assert len(officer.rows()) == 4


def names_of(person: Person) -> tuple[Name, Name]:
    english, persian = person.names
    return (
        Name(english.prefix, english.given, english.family),
        Name(persian.prefix, persian.given, persian.family),
    )


def enter_minutes(officer: Officer) -> None:
    officer.begin_meeting(case.MEETING_TITLE, VISIT)
    officer.add_attendee("najafi", "Chair")
    officer.add_attendee("hassan", "Guest")
    for item in case.ITEMS:
        officer.add_item(item.heading, item.body)
    for decision in case.DECISIONS:
        officer.add_decision(decision.text)
    officer.save()
    officer.sees("Decision 2")
    for text, owner, days, place in case.ACTIONS:
        decision = None if place is None else place + 1
        officer.add_action(Task(text, owner, VISIT + timedelta(days=days), decision))
    officer.save()
    meeting = officer.record()
    assert [decision.number for decision in meeting.decisions] == [1, 2]
    assert (len(meeting.items), len(meeting.actions), len(meeting.attendees)) == (4, 3, 2)


def export_minutes(officer: Officer, target: Path) -> None:
    officer.click("Export minutes…")
    officer.from_menu("Both languages in one file")
    path = target / f"{case.MEETING_TITLE[EN]}.pdf"
    until(path.exists, "the minutes are exported")
    text = text_of(path.read_bytes())
    assert case.DECISIONS[0].text[EN] in text
    assert case.DECISIONS[0].text[FA] in text


def release_news(officer: Officer) -> None:
    officer.click("News…")
    officer.click("Release")
    officer.sees("title", officer.editor().notice)
    news = officer.record()
    assert news.state is NewsState.DRAFT
    officer.write("Reason for releasing it all the same; it is kept in the history", case.OVERRIDE)
    officer.click("Release")
    until(lambda: officer.record().state is NewsState.RELEASED, "the news item is released")
    officer.click("‹ Meeting")


def draft_memorandum(officer: Officer) -> None:
    officer.click("New memorandum from this decision", 1)
    until(lambda: officer.window.header.heading() == "MoUs", "the memorandum is shown")
    officer.write("Title, English", case.MOU_TITLE[EN])
    officer.write("Title, Persian", case.MOU_TITLE[FA])
    officer.add_party("CINVU", "najafi")
    officer.add_party("NUST")
    for number, article in enumerate(case.ARTICLES[:3], 1):
        english, persian = article.text(EN), article.text(FA)
        assert english is not None
        assert persian is not None
        officer.add_article(
            number,
            Texts(en=english.heading, fa=persian.heading),
            Texts(en=english.body, fa=persian.body),
        )
    officer.save()
    mou = officer.record()
    assert [party.name for party in mou.parties] != []
    assert all(text.body and not text.stale for a in mou.articles for text in a.texts)
    officer.press(officer.chips()[Kind.MEETING])


def begin_letter(officer: Officer) -> None:
    officer.click("New letter from this decision", 0)
    until(lambda: officer.window.header.heading() == "Letters", "the letter is shown")
    officer.pick("To", "hassan")
    officer.write("Subject", case.LETTER_SUBJECT)
    officer.write("Salutation", "Dear Professor Hassan,")
    officer.write("Text", case.LETTER_BODY.format(day=f"{VISIT:%d %B %Y}"))
    officer.write("Close", "Yours sincerely,")
    officer.save()


def hold_back_and_mend(officer: Officer) -> None:
    officer.find(QAbstractButton, "title not verified · check title")
    assert not officer.is_ready("Issue and sign…")
    assert not officer.is_ready("Issue…")
    officer.click("verify the addressee's title")
    until(lambda: officer.window.header.heading() == "Contacts", "the post is shown")
    officer.verify_titles(Texts(en="Rector", fa="رئیس دانشگاه"), "nust.edu.pk, leadership page")
    officer.go("Letters")
    until(lambda: officer.is_ready("Issue and sign…"), "the letter may be issued")


def issue_and_sign(officer: Officer, certificate: Path) -> None:
    officer.click("Issue and sign…")
    officer.write("Certificate file", str(certificate))
    officer.write("Passphrase", "wrong")
    officer.click("Issue and sign")
    officer.sees("passphrase")
    officer.write("Passphrase", PASSPHRASE)
    officer.click("Issue and sign")
    until(lambda: officer.record().state is LetterState.SIGNED, "the letter is signed")
    officer.sees(reference())


def reference() -> str:
    return f"CINVU/{to_calendar(TODAY, Calendar.JALALI).year}/001"


def check_the_letter(officer: Officer, target: Path, pem: bytes) -> None:
    officer.click("Save PDF…")
    until(lambda: list(target.glob("CINVU*.pdf")), "the letter is exported")
    (path,) = target.glob("CINVU*.pdf")
    verdict = verify(path.read_bytes(), (pem,))
    assert verdict.colour is Colour.GREEN, verdict.reasons
    assert verdict.reference == reference()
    text = text_of(path.read_bytes())
    assert "Rector" in text
    assert "Vice Chancellor" not in text
    officer.click("Verify")
    until(lambda: officer.editor().card.findings_text(), "the findings are shown")


def walk_the_thread(officer: Officer) -> None:
    wanted = {Kind.MEETING, Kind.DECISION, Kind.LETTER, Kind.MOU, Kind.NEWS}
    until(lambda: wanted <= set(officer.chips()), "the thread is complete")
    officer.press(officer.chips()[Kind.MOU])
    until(lambda: officer.window.header.heading() == "MoUs", "the memorandum is shown")
    assert officer.record().title[EN] == case.MOU_TITLE[EN]
    until(lambda: Kind.LETTER in officer.chips(), "the same thread is shown")
    officer.press(officer.chips()[Kind.LETTER])
    until(lambda: officer.window.header.heading() == "Letters", "the letter is shown")


def text_of(pdf: bytes) -> str:
    pages = (page_text(pdf, index) for index in range(page_count(pdf)))
    return " ".join(" ".join(pages).split())
