"""Begins a letter, a meeting or a memorandum with a contact, and letters that invite to a meeting:
joins the pages of four slices."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.contacts import service as contacts
from desktop_app.contacts.gui.contact_life import ContactLife
from desktop_app.contacts.service_timeline import current_post
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import sessions
from desktop_app.letters import service_circulars as letter_circulars
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.records import Circular, CircularText, Letter, Recipient
from desktop_app.meetings import service_calendar
from desktop_app.meetings.agenda import Carried
from desktop_app.meetings.gui.page import MeetingsPage
from desktop_app.meetings.records import Attendee, Meeting, Presence
from desktop_app.mous import service as mous
from desktop_app.mous.gui.page import MousPage
from desktop_app.mous.records import KeyDateKind, Mou, Party
from desktop_app.ui.context import Ui
from desktop_app.ui.page import Page

_FEW = 3
"""Holders of posts in an organisation up to whom all are taken to come."""


@dataclass(frozen=True, slots=True)
class _With:
    """What is known of a contact today: its posts, its organisation, our own."""

    posts: tuple[int, ...] = ()
    body: int | None = None
    own: int | None = None


def join_beginnings(
    ui: Ui, life: ContactLife, letters: LettersPage, meetings: MeetingsPage, memoranda: MousPage
) -> None:
    """Let the buttons of a contact begin records on the other pages."""

    def begin(page: Page, place: int, start: Any) -> Any:
        def asked(ref: Ref) -> None:
            def answer(found: _With) -> None:
                window: Any = page.window()
                window.go(place)
                start(ref, found)

            ui.tasks.read(lambda session: _known(session, ref), answer, owner=page)

        return asked

    meetings.invitations_requested.connect(lambda meeting: _invite(ui, letters, meeting))
    life.letter_wanted.connect(
        begin(letters, 1, lambda ref, found: _letter(ui, letters, ref, found))
    )
    life.meeting_wanted.connect(begin(meetings, 2, lambda _ref, found: _meeting(meetings, found)))
    life.mou_wanted.connect(begin(memoranda, 3, lambda _ref, found: _mou(memoranda, found)))


def _known(session: Any, ref: Ref) -> _With:
    own = contacts.own_organisation(session)
    own_key = own.id if own else None
    if ref.kind is Kind.ORGANISATION:
        held = contacts.who_held(session, ref.id, sessions.today(session))
        posts = tuple(post.id for post in held if post.id is not None)
        return _With(posts, ref.id, own_key)
    key = current_post(session, ref.id)
    if key is None:
        return _With(own=own_key)
    return _With((key,), contacts.post(session, key).organisation_id, own_key)


def _letter(ui: Ui, page: LettersPage, ref: Ref, found: _With) -> None:
    if ref.kind is Kind.ORGANISATION:
        page.start_letter(Letter(None, 0, addressee_organisation_id=ref.id))
        return
    if not found.posts:
        ui.messages.info(
            QCoreApplication.translate(
                "Beginnings", "This person holds no post today; choose whom the letter goes to."
            )
        )
    page.start_letter(Letter(None, 0, addressee_post_id=next(iter(found.posts), None)))


def _meeting(page: MeetingsPage, found: _With) -> None:
    posts = found.posts if len(found.posts) <= _FEW else ()
    guests = tuple(Attendee(post, Presence.GUEST) for post in posts)
    page.create_new(Kind.MEETING)
    page.meeting_editor.start_new(Meeting(None, 0, attendees=guests))


def _mou(page: MousPage, found: _With) -> None:
    bodies = dict.fromkeys(key for key in (found.own, found.body) if key is not None)
    page.create_new(Kind.MOU)
    page.editor.start_new(Mou(None, 0, parties=tuple(map(Party, bodies))))


def _invite(ui: Ui, page: LettersPage, meeting: Meeting) -> None:
    """One letter to one, a circular to several; each in their own language where it is written."""
    window: Any = page.window()
    window.go(1)
    texts = service_calendar.invitation_texts(meeting)
    if len(meeting.attendees) == 1:
        language = Language.EN if Language.EN in texts else next(iter(texts))
        subject, body = texts[language]
        letter = Letter(
            None, 0, language, addressee_post_id=meeting.attendees[0].post_id, subject=subject,
            body=body, is_sample=meeting.is_sample,
        )  # fmt: skip
        page.start_letter(letter, Ref(Kind.MEETING, meeting.id or 0))
        return

    def save(session: Any) -> Circular:
        circular = replace(
            letter_circulars.new_circular(session),
            title=meeting.title.best(),
            texts=tuple(CircularText(each, *said) for each, said in texts.items()),
            recipients=tuple(Recipient(None, each.post_id) for each in meeting.attendees),
            is_sample=meeting.is_sample,
        )
        return letter_circulars.save_circular(session, circular)

    ui.tasks.write(save, lambda made: page.open_ref(Ref(Kind.CIRCULAR, made.id or 0)), owner=page)


_NEAR = 92
"""Days after a session within which a date of a memorandum brings it upon the agenda."""
_REVIEWED = frozenset(
    {KeyDateKind.REVIEW_12, KeyDateKind.REVIEW_6, KeyDateKind.NOTICE, KeyDateKind.END}
)


def reviews(session: Any, day: date, _body_id: int) -> tuple[Carried, ...]:
    """Memoranda to look at in a session on `day`, each once, by its title in every language."""
    due = mous.due(session, day, _NEAR)
    wanted = dict.fromkeys(summary.ref for summary, key in due if key.kind in _REVIEWED)
    return tuple(Carried(ref, mous.mou(session, ref.id).title) for ref in wanted)
