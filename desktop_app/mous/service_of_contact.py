"""Which memoranda organisations are party to, and posts sign, what is done under them and when
something falls due: for a contact's timeline.
"""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.mous.models import ActivityRow, MouRow, PartyRow
from desktop_app.mous.records import KeyDate
from desktop_app.mous.rules_dates import life_dates
from desktop_app.mous.service_lists import LIVE, falls_due
from desktop_app.mous.service_store import read

_MANY = 900


def mous_of(
    session: Session, posts: Collection[int], bodies: Collection[int] = ()
) -> tuple[tuple[int, date], ...]:
    """Key and day of each memorandum of these: signed, in force, else last changed."""
    found: dict[int, date] = {}
    wanted = sorted(posts)
    for start in range(0, max(1, len(wanted)), _MANY):
        some = wanted[start : start + _MANY]
        named = or_(PartyRow.signatory_post_id.in_(some), PartyRow.organisation_id.in_(bodies))
        columns = MouRow.id, MouRow.signed_on, MouRow.in_force_on, MouRow.changed_at
        theirs = select(PartyRow.mou_id).where(named)
        query = select(*columns).where(MouRow.id.in_(theirs), MouRow.deleted_at.is_(None))
        for key, signed, in_force, changed in session.execute(query):
            found[key] = signed or in_force or changed.date()
    return tuple(found.items())


def activities_of(session: Session, mou_ids: Collection[int]) -> tuple[tuple[int, date], ...]:
    """Key and first day of what is done under these memoranda, as far as it has a day."""
    query = select(ActivityRow.id, ActivityRow.since).where(
        ActivityRow.mou_id.in_(mou_ids),
        ActivityRow.since.is_not(None),
        ActivityRow.deleted_at.is_(None),
    )
    return tuple((key, day) for key, day in session.execute(query) if day is not None)


def due_of(
    session: Session, mou_ids: Collection[int], today: date, days: int, language: Language
) -> tuple[tuple[Ref, str, KeyDate], ...]:
    """Each day within `days` that something falls due of these memoranda, with their titles."""
    query = select(MouRow).where(
        MouRow.id.in_(mou_ids), MouRow.state.in_(LIVE), MouRow.deleted_at.is_(None)
    )
    until = today + timedelta(days=days)
    return tuple(
        (Ref(Kind.MOU, row.id), row.title.best(language), key)
        for row in session.scalars(query)
        for key in life_dates(read(row), today)
        if falls_due(key, today, until)
    )
