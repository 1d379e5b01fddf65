"""What stands around the sample case: a letter that came in, the next session, a plan.

All of it is sample data and marked so; nobody is named who is not in the case.
"""

from datetime import date, timedelta
from typing import Any

from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.letters import service_received as received
from desktop_app.letters.incoming_records import Channel, Incoming, Referral
from desktop_app.meetings.body_records import AgendaLine, Body, ItemKind, Member, Seat
from desktop_app.meetings.records import Meeting
from desktop_app.meetings.service_bodies import save_body
from desktop_app.meetings.service_sessions import plan_session
from desktop_app.mous.life_records import Activity, ActivityKind
from desktop_app.mous.service_activities import save_activity

_GROUP = Texts(en="Working group on joint virtual courses", fa="کارگروه دوره‌های مجازی مشترک")
_COURSE = Texts(en="First joint virtual course", fa="نخستین دورهٔ مجازی مشترک")
_ASKED = (
    "We ask for an exchange of views at the secretariat on launching virtual education and on "
    "joint virtual courses."
)


def enter_request(session: Any, nust: int, meeting: int, day: date) -> Incoming:
    """The letter that asked for the visit: received, registered, referred, and linked to it."""
    written = day - timedelta(days=20)
    fresh = Incoming(
        None,
        0,
        sender_organisation_id=nust,
        their_reference="NUST/IO/2026/87",
        their_day_printed=format_day(written, Language.EN),
        their_day=written,
        their_calendar=Calendar.GREGORIAN,
        received_on=day - timedelta(days=16),
        channel=Channel.EMAIL,
        subject="Visit to the secretariat",
        text=_ASKED,
        is_sample=True,
    )
    source = Ref(Kind.MEETING, meeting)
    saved = received.save_incoming(session, fresh)
    registered = received.register_incoming(session, saved.id or 0, saved.version)
    received.link_incoming(session, registered.id or 0, source)
    referral = Referral(
        None, "Secretariat", note="Agree a day with the guests.", due=day + timedelta(days=30)
    )
    return received.refer(session, registered.id or 0, registered.version, referral)


def enter_session(
    session: Any, ours: tuple[int, int], theirs: tuple[int, int], day: date
) -> Meeting:
    """A working group of both sides, each an organisation and who sits for it, and its session."""
    members = tuple(
        Member(None, organisation_id=body, seats=(Seat(None, post),))
        for body, post in (ours, theirs)
    )
    agenda = (
        AgendaLine(Texts(en="Outline of the first course", fa="طرح کلی نخستین دوره"), minutes=30),
        AgendaLine(Texts(en="Other business", fa="سایر موارد"), ItemKind.OTHER, 10),
    )
    group = save_body(
        session,
        Body(
            None, 0, names=_GROUP, short_names=Texts(en="WG", fa="کارگروه"),
            session_pattern="{body}-{session}", decision_pattern="{number}/{session}-{body}",
            agenda=agenda, members=members, is_sample=True,
        ),
    )  # fmt: skip
    return plan_session(session, group.id or 0, day)


def enter_activity(session: Any, mou: int, since: date) -> Activity:
    """A course that is planned under the memorandum."""
    return save_activity(
        session,
        Activity(
            None, 0, mou, ActivityKind.COURSE, _COURSE, since=since,
            until=since + timedelta(days=90), people=30, credits=3, is_sample=True,
        ),
    )  # fmt: skip
