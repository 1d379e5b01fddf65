"""Which memoranda organisations are party to, and posts sign: for a contact's timeline."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.mous.models import MouRow, PartyRow

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
