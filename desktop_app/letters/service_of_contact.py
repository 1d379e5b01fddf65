"""Which letters went to, or were signed in, posts and organisations: for a contact's timeline."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.letters.models import LetterRow

_MANY = 900


def letters_of(
    session: Session, posts: Collection[int], bodies: Collection[int] = ()
) -> tuple[tuple[int, date], ...]:
    """Key and day of each letter to or from any of these; a draft's day is its last change."""
    found: dict[int, date] = {}
    wanted = sorted(posts)
    for start in range(0, max(1, len(wanted)), _MANY):
        some = wanted[start : start + _MANY]
        named = or_(
            LetterRow.addressee_post_id.in_(some),
            LetterRow.signer_post_id.in_(some),
            LetterRow.addressee_organisation_id.in_(bodies),
        )
        columns = LetterRow.id, LetterRow.day, LetterRow.changed_at
        query = select(*columns).where(LetterRow.deleted_at.is_(None), named)
        for key, day, changed in session.execute(query):
            found[key] = day or changed.date()
    return tuple(found.items())
