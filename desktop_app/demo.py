"""The sample case, entered as an officer would enter it, from the visit to a verified letter."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from desktop_app import demo_case as case
from desktop_app import demo_later as later
from desktop_app import schema  # noqa: F401  (migrations and mappers see every table)
from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Person, Post, Title
from desktop_app.core.calendars import Calendar, format_days
from desktop_app.core.errors import UserError
from desktop_app.core.files import explain_os_error
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.db import links
from desktop_app.db.office import Office, open_office
from desktop_app.letters import service as letters
from desktop_app.letters.records import Copy, Letter, Series
from desktop_app.meetings import service as meetings
from desktop_app.meetings.document import minutes_document, news_document
from desktop_app.meetings.records import Action, Attendee, Meeting, NewsItem, Presence
from desktop_app.mous import service as mous
from desktop_app.mous.document import mou_document
from desktop_app.mous.records import Mou, Party
from desktop_app.papers import make_freezer
from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.identity import load_identity
from desktop_app.pdf.typeset import typeset
from desktop_app.pdf.verification import verify

PASSPHRASE = "demonstration"
OFFICER = "Demonstration"
FILES = (
    "office.db", "letter.pdf", "minutes.pdf", "mou.pdf", "news.pdf",
    "demo-certificate.pem", "demo-identity.p12",
)  # fmt: skip
LANGUAGES = (Language.EN, Language.FA)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Made:
    """One file of the demonstration: its name, whether it is as it should be, and what it is."""

    name: str
    sentence: str
    good: bool = True


@dataclass(frozen=True, slots=True)
class Cast:
    """The keys of who takes part."""

    cinvu: int
    nust: int
    secretary_general: int
    guest: int


def build(
    directory: Path, *, state: Path, overwrite: bool = False, now: datetime | None = None
) -> Iterator[Made]:
    """Build the office and its papers in `directory`, yielding each file when it is there.

    Everything is built beside and moved in whole. Raises UserError where files of an earlier
    demonstration are in the way and `overwrite` is false.
    """
    in_the_way = [name for name in FILES if (directory / name).exists()]
    if in_the_way and not overwrite:
        raise UserError(
            f"{directory} already holds {', '.join(in_the_way)}.",
            "Choose another folder, or add --overwrite.",
        )
    try:
        directory.mkdir(parents=True, exist_ok=True)
        workshop = Path(tempfile.mkdtemp(prefix=".building-", dir=directory))
    except OSError as error:
        raise explain_os_error(error, directory) from error
    try:
        made = tuple(_build_in(workshop, state, now or datetime.now(UTC)))
        for stale in ("office.db-wal", "office.db-shm"):
            (directory / stale).unlink(missing_ok=True)
        for item in made:
            (workshop / item.name).replace(directory / item.name)
            yield item
    except OSError as error:
        raise explain_os_error(error, directory) from error
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _build_in(folder: Path, state: Path, now: datetime) -> Iterator[Made]:
    p12, pem = make_demonstration_identity("DEMONSTRATION of Dabir", PASSPHRASE, now)
    (folder / "demo-certificate.pem").write_bytes(pem)
    (folder / "demo-identity.p12").write_bytes(p12)
    office = open_office(folder / "office.db", OFFICER, state_dir=state)
    try:
        made = tuple(_enter_case(office, folder, p12, pem, now))
    finally:
        office.close()
    yield Made("office.db", "the sample office: one visit and all that came of it")
    yield from made
    yield Made("demo-certificate.pem", "the demonstration's certificate, to verify with --trust")
    yield Made("demo-identity.p12", f"its key, to sign in the window; passphrase: {PASSPHRASE}")


def _enter_case(
    office: Office, folder: Path, p12: bytes, pem: bytes, now: datetime
) -> Iterator[Made]:
    today = now.astimezone().date()
    cast = _write(office, lambda s: _enter_contacts(s, today))
    meeting = _write(office, lambda s: _enter_meeting(s, cast, today - timedelta(days=8)))
    meeting_id = _key(meeting.id)
    paper = office.read(lambda s: meetings.minutes_paper(s, meeting_id, LANGUAGES))
    (folder / "minutes.pdf").write_bytes(typeset(minutes_document(paper, LANGUAGES, now)))
    yield Made("minutes.pdf", "the minutes in English and Persian, decisions 1 and 2")

    news = _release_news(office, meeting_id)
    (folder / "news.pdf").write_bytes(typeset(news_document(paper, news, LANGUAGES, now)))
    yield Made("news.pdf", "the news item; no title in it that nobody has verified")

    mou = _write(office, lambda s: _enter_mou(s, cast, _key(meeting.decisions[1].id)))
    mou_paper = office.read(lambda s: mous.mou_paper(s, _key(mou.id)))
    (folder / "mou.pdf").write_bytes(typeset(mou_document(mou_paper, now)))
    yield Made("mou.pdf", "the draft memorandum, English and Persian, article by article")

    _write(office, lambda s: _enter_around(s, cast, meeting_id, _key(mou.id), today))
    issued, refusal = _issue_letter(office, cast, meeting, today, p12)
    pdf = office.read(lambda s: letters.issued_pdf(s, _key(issued.id)))
    (folder / "letter.pdf").write_bytes(pdf)
    verdict = verify(pdf, (pem,))
    yield Made(
        "letter.pdf",
        f"{issued.reference}, signed and verified; held back first. {refusal}"
        if verdict.intact
        else "NOT VERIFIED: " + " ".join(verdict.reasons),
        verdict.intact,
    )


def _enter_contacts(session: Any, today: date) -> Cast:
    cinvu = _key(contacts.save_organisation(session, case.CINVU).id)
    contacts.save_organisation(session, case.COMSTECH)
    nust = _key(contacts.save_organisation(session, case.NUST).id)
    contacts.set_own_organisation(session, cinvu)
    letters.save_letterhead(session, case.LETTERHEAD)
    since = today - timedelta(days=365)
    head = _enter_post(
        session, case.SECRETARY_GENERAL, cinvu, case.SECRETARY_GENERAL_TITLES, since, may_sign=True
    )
    for title in case.SECRETARY_GENERAL_TITLES:
        contacts.verify_title(session, head, title.language, by=OFFICER, source=title.source)
    guest = _enter_post(session, case.GUEST, nust, case.GUEST_TITLES, None)
    return Cast(cinvu, nust, head, guest)


def _enter_around(session: Any, cast: Cast, meeting: int, mou: int, today: date) -> None:
    """What an office has beside its papers: mail that came in, sessions and plans."""
    later.enter_request(session, cast.nust, meeting, today - timedelta(days=8))
    ours, theirs = (cast.cinvu, cast.secretary_general), (cast.nust, cast.guest)
    later.enter_session(session, ours, theirs, today + timedelta(days=21))
    later.enter_activity(session, mou, today + timedelta(days=120))


def _enter_post(
    session: Any,
    person: Person,
    organisation: int,
    titles: tuple[Title, ...],
    since: date | None,
    *,
    may_sign: bool = False,
) -> int:
    person_id = _key(contacts.save_person(session, person).id)
    post = Post(None, 0, person_id, organisation, titles, since, may_sign=may_sign)
    return _key(contacts.save_post(session, post).id)


def _enter_meeting(session: Any, cast: Cast, day: date) -> Meeting:
    meeting = meetings.save_meeting(
        session,
        Meeting(
            None, 0, title=case.MEETING_TITLE, body=case.MEETING_BODY, day=day,
            place=case.MEETING_PLACE, items=case.ITEMS, decisions=case.DECISIONS,
            attendees=(
                Attendee(cast.secretary_general, Presence.CHAIR),
                Attendee(cast.guest, Presence.GUEST),
            ),
            is_sample=True,
        ),
    )  # fmt: skip
    actions = tuple(
        Action(
            None, text=text, owner=owner, due=day + timedelta(days=days),
            decision_id=None if index is None else meeting.decisions[index].id,
        )
        for text, owner, days, index in case.ACTIONS
    )  # fmt: skip
    return meetings.save_meeting(session, replace(meeting, actions=actions))


def _release_news(office: Office, meeting_id: int) -> NewsItem:
    draft = _write(office, lambda s: meetings.save_news(s, meetings.draft_news(s, meeting_id)))
    news_id = _key(draft.id)
    _refused(lambda: office.write(lambda s: meetings.release_news(s, news_id)))
    return _write(office, lambda s: meetings.release_news(s, news_id, case.OVERRIDE))


def _enter_mou(session: Any, cast: Cast, decision: int) -> Mou:
    mou = mous.save_mou(
        session,
        Mou(
            None, 0, title=case.MOU_TITLE, articles=case.ARTICLES,
            parties=(Party(cast.cinvu, cast.secretary_general), Party(cast.nust)),
            is_sample=True,
        ),
    )  # fmt: skip
    links.connect(
        session, Ref(Kind.DECISION, decision), Relation.PRODUCED, Ref(Kind.MOU, _key(mou.id))
    )
    return mou


def _issue_letter(
    office: Office, cast: Cast, meeting: Meeting, today: date, p12: bytes
) -> tuple[Letter, str]:
    draft = _write(office, lambda s: _draft_letter(s, cast, meeting, today))
    freeze = make_freezer(load_identity(p12, PASSPHRASE))

    def issue(letter: Letter) -> Letter:
        return _write(
            office,
            lambda s: letters.issue(s, _key(letter.id), letter.version, freeze, signed=True),
        )

    refusal = _refused(lambda: issue(draft))
    overridden = _write(
        office, lambda s: letters.save_letter(s, replace(draft, override_reason=case.OVERRIDE))
    )
    return issue(overridden), refusal


def _draft_letter(session: Any, cast: Cast, meeting: Meeting, today: date) -> Letter:
    series = letters.save_series(session, Series(None, 0, "CINVU"))
    day = format_days(meeting.day or today, Language.EN, (Calendar.GREGORIAN,))
    letter = Letter(
        None, 0, series_id=series.id, addressee_post_id=cast.guest,
        signer_post_id=cast.secretary_general, day=today, subject=case.LETTER_SUBJECT,
        salutation="Dear Professor Hassan,", body=case.LETTER_BODY.format(day=day),
        close="Yours sincerely,",
        copies=(Copy("Coordinator General, COMSTECH", "for information"),), is_sample=True,
        reply_by=today + timedelta(days=21),
    )  # fmt: skip
    source = Ref(Kind.DECISION, _key(meeting.decisions[0].id))
    return letters.save_letter(session, letter, source=source)


def _write(office: Office, work: Callable[[Any], T]) -> T:
    return office.write(work).value


def _refused(attempt: Callable[[], object]) -> str:
    """The sentence with which Dabir holds a paper back; it is a bug if it does not."""
    try:
        attempt()
    except UserError as error:
        return error.message
    raise AssertionError("a paper with an unverified title was let out")


def _key(record_id: int | None) -> int:
    assert record_id is not None, "a saved record has a key"
    return record_id
