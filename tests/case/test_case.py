"""The visit, from an empty office to a verified letter: what must come out, does."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import demo
from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import links, sessions
from desktop_app.letters import service as letters
from desktop_app.letters import service_received as received
from desktop_app.letters.records import LetterState
from desktop_app.meetings import service as meetings
from desktop_app.mous import service_activities
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.verification import Colour, verify

from ..validator import check, require_validator

PAPERS = ("letter.pdf", "minutes.pdf", "mou.pdf", "news.pdf")


def text_of(pdf: bytes) -> str:
    return "\n".join(page_text(pdf, index) for index in range(page_count(pdf)))


def test_every_file_is_there_and_nothing_else(demonstration) -> None:
    names = {"office.db", "demo-certificate.pem", "demo-identity.p12", *PAPERS}
    assert {path.name for path in demonstration.folder.iterdir()} == names
    assert {made.name for made in demonstration.made} == names
    assert all(made.good for made in demonstration.made)


def test_the_letter_is_signed_numbered_and_trusted(demonstration) -> None:
    verdict = verify(
        demonstration.read("letter.pdf"), (demonstration.read("demo-certificate.pem"),)
    )
    assert verdict.intact
    assert verdict.colour is Colour.GREEN
    assert verdict.reference == "CINVU/1405/001"
    (signature,) = verdict.signatures
    assert "DEMONSTRATION" in signature.subject.upper()
    assert signature.trusted
    assert not signature.time_proven


def test_without_trust_the_letter_is_intact_but_not_green(demonstration) -> None:
    verdict = verify(demonstration.read("letter.pdf"))
    assert verdict.intact
    assert verdict.colour is not Colour.GREEN


def test_the_letter_says_what_was_decided_in_two_calendars(demonstration) -> None:
    text = text_of(demonstration.read("letter.pdf"))
    for expected in ("CINVU/1405/001", "22 November 2026", "1 Azar 1405", "Osman Hassan"):
        assert expected in text
    assert "Vice Chancellor" not in text


def test_minutes_share_their_decision_numbers_in_both_languages(demonstration) -> None:
    text = text_of(demonstration.read("minutes.pdf"))
    assert "The secretariat sends NUST the membership papers." in text
    assert "دبیرخانه مدارک عضویت را برای دانشگاه (NUST) می‌فرستد." in " ".join(text.split())


def test_the_news_names_nobody_by_an_unverified_title(demonstration) -> None:
    text = text_of(demonstration.read("news.pdf"))
    assert "Vice Chancellor" not in text
    assert "معاون" not in text
    assert "Osman Hassan" in text


def test_the_memorandum_has_every_article_in_both_languages(demonstration) -> None:
    text = " ".join(text_of(demonstration.read("mou.pdf")).split())
    assert "both texts are equally valid" in text
    assert "هر دو متن یکسان معتبر است" in text


def test_from_the_letter_everything_else_is_one_click_away(office) -> None:
    letter = office.read(lambda s: letters.by_reference(s, "CINVU/1405/001"))
    refs = office.read(lambda s: links.thread(s, Ref(Kind.LETTER, letter.id)))
    assert {Kind.MEETING, Kind.DECISION, Kind.MOU, Kind.LETTER, Kind.NEWS} <= {r.kind for r in refs}


def test_the_title_is_held_back_until_somebody_verifies_it(office) -> None:
    (issued,) = office.read(letters.register)
    draft = replace(
        issued, id=None, version=0, state=LetterState.DRAFT, override_reason="",
        reference="", year=None, number=None, issued_at=None, issued_by="", pdf_sha256="",
    )  # fmt: skip
    saved = office.write(lambda s: letters.save_letter(s, draft)).value

    def issue():
        return office.write(
            lambda s: letters.issue(s, saved.id, saved.version, lambda _: b"%PDF-", signed=False)
        ).value

    with pytest.raises(UserError, match="title"):
        issue()
    for language, title in ((Language.EN, "Rector"), (Language.FA, "رئیس")):
        office.write(
            lambda s, language=language, title=title: contacts.verify_title(
                s, draft.addressee_post_id, language, by="tester", source="its site", text=title
            )
        )
    assert issue().reference == "CINVU/1405/002"


def test_the_office_has_no_faults_and_keeps_its_history(office) -> None:
    assert not office.check().problems
    planned, visit = office.read(meetings.rows)
    assert planned.number == "WG-1"
    assert visit.title[Language.EN].startswith("Visit of")


def test_what_stands_around_the_case_is_there_and_marked_as_sample(office) -> None:
    (asked,) = office.read(received.incoming_lines)
    assert (asked.reference, asked.is_sample) == ("CINVU-IN/1405/001", True)
    linked = {other for other, _why, _out in office.read(lambda s: links.neighbours(s, asked.ref))}
    assert Ref(Kind.MEETING, 1) in linked
    (awaited,) = office.read(lambda s: letters.awaited(s, sessions.today(s)))
    assert awaited.reference == "CINVU/1405/001"
    (course,) = office.read(lambda s: service_activities.activities(s, 1))
    assert course.is_sample
    planned = office.read(lambda s: meetings.meeting(s, 2))
    assert planned.is_sample
    assert len(planned.items) == 2
    assert len(planned.attendees) == 2


def test_a_second_demonstration_does_not_overwrite_the_first(demonstration) -> None:
    before = demonstration.read("letter.pdf")
    with pytest.raises(UserError, match="already holds"):
        list(demo.build(demonstration.folder, state=demonstration.state))
    assert demonstration.read("letter.pdf") == before


def test_any_changed_byte_is_noticed(demonstration) -> None:
    pdf = demonstration.read("letter.pdf")
    chance = random.Random(20261122)
    places = [0, len(pdf) - 1, *(chance.randrange(len(pdf)) for _ in range(200))]
    for place in places:
        other = chance.choice([b for b in range(256) if b != pdf[place]])
        changed = pdf[:place] + bytes([other]) + pdf[place + 1 :]
        verdict = verify(changed)
        assert not verdict.intact, f"byte {place} changed to {other} went unnoticed"
        assert verdict.reasons


@pytest.mark.conformance
@pytest.mark.timeout(300)
def test_every_paper_conforms(demonstration) -> None:
    require_validator()
    check(demonstration.folder / name for name in PAPERS)


def test_the_papers_are_small(demonstration) -> None:
    assert Path(demonstration.folder / "letter.pdf").stat().st_size < 120_000
