"""Between the rows and the records of standing bodies, their members and who sits for them."""

from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.core.texts import Texts
from desktop_app.meetings import service_people as people
from desktop_app.meetings.body_records import AgendaLine, Body, ItemKind, Member, Seat
from desktop_app.meetings.models import BodyRow, MemberRow, SeatRow
from desktop_app.meetings.service_parts import to_ref


def to_body(session: Session, row: BodyRow) -> Body:
    """The body with its members, their names and the names of those who sit for them."""
    return Body(
        id=row.id,
        version=row.version,
        names=row.names,
        short_names=row.short_names,
        quorum=row.quorum,
        quorum_number=row.quorum_number,
        session_pattern=row.session_pattern,
        decision_pattern=row.decision_pattern,
        next_session=row.next_session,
        correction_days=row.correction_days,
        agenda=tuple(map(_to_line, row.agenda or ())),
        members=tuple(
            _to_member(session, child)
            for child in sorted(row.members, key=lambda child: child.position)
        ),
        is_sample=row.is_sample,
    )


def from_agenda(lines: tuple[AgendaLine, ...]) -> list[dict[str, Any]]:
    """The lines of an agenda as they are stored."""
    return [
        {
            "heading": line.heading.by_tag(),
            "kind": line.kind.stored,
            "minutes": line.minutes,
            "rapporteur": line.rapporteur.by_tag(),
            "closed": line.closed,
        }
        for line in lines
    ]


def write_member(row: MemberRow, member: Member) -> None:
    """Put a member into its row, with those who sit for it; seats keep their keys."""
    row.organisation_id, row.post_id = member.organisation_id, member.post_id
    row.votes, row.since, row.until = member.votes, member.since, member.until
    known = {seat.id: seat for seat in row.seats}
    kept = []
    for place, seat in enumerate(member.seats):
        child = known.get(seat.id) if seat.id is not None else None
        child = child or SeatRow()
        child.position, child.post_id = place, seat.post_id
        child.since, child.until = seat.since, seat.until
        child.credentials_kind = seat.credentials.kind if seat.credentials else None
        child.credentials_id = seat.credentials.id if seat.credentials else None
        kept.append(child)
    for gone in [child for child in row.seats if child not in kept]:
        row.seats.remove(gone)
    row.seats.extend(child for child in kept if child not in row.seats)


def name_of_post(session: Session, post_id: int) -> str:
    """Who holds or held a post, and where; empty where the contact was deleted since."""
    try:
        return people.display_name(people.post(session, post_id))
    except UserError:
        return ""


def _to_line(stored: dict[str, Any]) -> AgendaLine:
    return AgendaLine(
        _texts(stored.get("heading")),
        ItemKind(stored.get("kind", ItemKind.ORDINARY.stored)),
        int(stored.get("minutes", 0)),
        _texts(stored.get("rapporteur")),
        bool(stored.get("closed", False)),
    )


def _texts(stored: dict[str, str] | None) -> Texts:
    return Texts({Language(tag): text for tag, text in (stored or {}).items()})


def _to_member(session: Session, row: MemberRow) -> Member:
    if row.organisation_id is not None:
        name = people.organisation_name(session, row.organisation_id)
    else:
        name = name_of_post(session, row.post_id) if row.post_id is not None else ""
    seats = sorted(row.seats, key=lambda child: child.position)
    return Member(
        id=row.id,
        organisation_id=row.organisation_id,
        post_id=row.post_id,
        votes=row.votes,
        since=row.since,
        until=row.until,
        seats=tuple(_to_seat(session, child) for child in seats),
        name=name,
    )


def _to_seat(session: Session, row: SeatRow) -> Seat:
    credentials: tuple[Kind | None, int | None] = (row.credentials_kind, row.credentials_id)
    return Seat(
        row.id,
        row.post_id,
        row.since,
        row.until,
        to_ref(*credentials),
        name_of_post(session, row.post_id),
    )
