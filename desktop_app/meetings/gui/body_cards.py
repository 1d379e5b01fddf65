"""The forms inside the cards of a body: a member with who sits for it, a line of the agenda."""

from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.contacts import service as contacts
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.meetings import service
from desktop_app.meetings.body_records import AgendaLine, ItemKind, Member, Seat
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.fields import ChoiceField, FlagField, NumberField
from desktop_app.ui.form import Form
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.text_fields import TextsField


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A seat while edited: the person may not be picked yet."""

    seat: Seat | None = None
    post: Ref | None = None
    since: date | None = None
    until: date | None = None
    credentials: Ref | None = None


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member while edited: an institution or a post, or neither yet."""

    member: Member = field(default_factory=lambda: Member(None))
    who: Ref | None = None
    votes: bool = True
    since: date | None = None
    until: date | None = None
    seats: tuple[SeatLine, ...] = ()


def member_lines(members: tuple[Member, ...]) -> tuple[MemberLine, ...]:
    """The members as rows."""
    return tuple(
        MemberLine(m, _who(m), m.votes, m.since, m.until, tuple(map(_seat_line, m.seats)))
        for m in members
    )


def members_of(lines: tuple[MemberLine, ...]) -> tuple[Member, ...]:
    """The rows as members; one that was added and left empty is none."""
    return tuple(_member(each) for each in lines if each.who is not None or each.seats)


def member_card(ui: Ui, port: MeetingsPort, form: Form) -> None:
    """An institution or a person, since when, with a vote or without, and who sits for it."""
    translate = QCoreApplication.translate
    who = RefField(
        ui,
        _options,
        _describe,
        placeholder=translate("BodyCards", "An institution, or a person"),
    )
    form.add_row(
        ("who", translate("BodyCards", "Member"), who),
        ("votes", translate("BodyCards", "Vote"), FlagField(translate("BodyCards", "has a vote"))),
        stretch=(3, 1),
    )
    form.add_row(
        ("since", translate("BodyCards", "Member since"), DayField()),
        ("until", translate("BodyCards", "until"), DayField()),
    )
    seats: RowsField[SeatLine] = RowsField(
        partial(_seat_form, ui, port),
        SeatLine,
        translate("BodyCards", "Add who sits for it"),
        numbered=False,
    )
    form.add("seats", translate("BodyCards", "Representatives"), seats)


def agenda_card(form: Form) -> None:
    """A line of the agenda that sessions begin with."""
    translate = QCoreApplication.translate
    form.add("heading", translate("BodyCards", "Heading"), TextsField())
    form.add_row(
        ("kind", translate("BodyCards", "Kind"), ChoiceField(ItemKind)),
        ("minutes", translate("BodyCards", "Minutes planned"), NumberField(0, 999)),
        (
            "closed",
            translate("BodyCards", "Publicity"),
            FlagField(translate("BodyCards", "closed")),
        ),
        stretch=(2, 1, 1),
    )
    form.add_folded(translate("BodyCards", "Rapporteur"), ("rapporteur", "", TextsField()))


def agenda_of(lines: tuple[AgendaLine, ...]) -> tuple[AgendaLine, ...]:
    """The lines without those that were added and left empty."""
    return tuple(line for line in lines if line != AgendaLine())


def _seat_form(ui: Ui, port: MeetingsPort, form: Form) -> None:
    translate = QCoreApplication.translate
    person = RefField(
        ui,
        service.post_options,
        service.describe_post,
        placeholder=translate("BodyCards", "Type a name"),
    )
    letter = RefField(
        ui,
        port.papers,
        port.describe,
        placeholder=translate("BodyCards", "The letter that says so"),
    )
    form.add_row(
        ("post", translate("BodyCards", "Person"), person),
        ("credentials", translate("BodyCards", "Credentials"), letter),
    )
    form.add_row(
        ("since", translate("BodyCards", "Sits since"), DayField()),
        ("until", translate("BodyCards", "until"), DayField()),
    )


def _who(member: Member) -> Ref | None:
    if member.organisation_id is not None:
        return Ref(Kind.ORGANISATION, member.organisation_id)
    return Ref(Kind.POST, member.post_id) if member.post_id is not None else None


def _seat_line(seat: Seat) -> SeatLine:
    return SeatLine(seat, Ref(Kind.POST, seat.post_id), seat.since, seat.until, seat.credentials)


def _member(line: MemberLine) -> Member:
    who = line.who
    return replace(
        line.member,
        organisation_id=who.id if who is not None and who.kind is Kind.ORGANISATION else None,
        post_id=who.id if who is not None and who.kind is Kind.POST else None,
        votes=line.votes,
        since=line.since,
        until=line.until,
        seats=tuple(_seat(each, each.post.id) for each in line.seats if each.post is not None),
        name="",
    )


def _seat(line: SeatLine, post: int) -> Seat:
    was = line.seat or Seat(None, post)
    return replace(
        was,
        post_id=post,
        since=line.since,
        until=line.until,
        credentials=line.credentials,
        name="",
    )


def _options(session: Any, words: str) -> tuple[Summary, ...]:
    """Institutions first: they are members more often than people."""
    institutions = contacts.organisation_options(session, words)
    return (*institutions, *service.post_options(session, words))


def _describe(session: Any, ref: Ref) -> Summary:
    if ref.kind is Kind.POST:
        return service.describe_post(session, ref)
    return contacts.describe(session, ref)
