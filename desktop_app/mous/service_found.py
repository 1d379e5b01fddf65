"""Memoranda and activities as results of a search: read by columns, and by day."""

from collections.abc import Collection
from datetime import date
from functools import cache

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.mous.models import ActivityRow, MouRow, PartyRow
from desktop_app.mous.service_parties import organisation_name

_MOST = 200


def lines(session: Session, ids: Collection[int], language: Language) -> tuple[Summary, ...]:
    """Memoranda in one line each, in the order asked for; their articles stay unread."""
    name = cache(lambda key: organisation_name(session, key, language))
    parties: dict[int, list[str]] = {}
    theirs = select(PartyRow.mou_id, PartyRow.organisation_id).where(PartyRow.mou_id.in_(ids))
    for key, body in session.execute(theirs.order_by(PartyRow.mou_id, PartyRow.position)):
        parties.setdefault(key, []).append(name(body))
    row = MouRow
    query = select(row.id, row.title, row.state, row.signed_on).where(
        row.id.in_(ids), row.deleted_at.is_(None)
    )
    found = {
        key: Summary(
            Ref(Kind.MOU, key),
            title.best(language),
            " · ".join(parties.get(key, ())),
            state.label,
            signed,
        )
        for key, title, state, signed in session.execute(query)
    }
    return tuple(found[key] for key in ids if key in found)


def on_days(session: Session, days: Collection[date]) -> tuple[Ref, ...]:
    """Memoranda signed or in force from one of these days; activities that begin or end then."""
    wanted, row, act = sorted(days), MouRow, ActivityRow
    signed = select(row.id).where(
        row.deleted_at.is_(None),
        or_(
            row.signed_on.in_(wanted),
            row.in_force_on.in_(wanted),
            row.id.in_(select(PartyRow.mou_id).where(PartyRow.signed_on.in_(wanted))),
        ),
    )
    done = select(act.id).where(
        act.deleted_at.is_(None), or_(act.since.in_(wanted), act.until.in_(wanted))
    )
    memoranda = session.scalars(signed.order_by(row.id.desc()).limit(_MOST))
    activities = session.scalars(done.order_by(act.id.desc()).limit(_MOST))
    return (
        *(Ref(Kind.MOU, key) for key in memoranda),
        *(Ref(Kind.ACTIVITY, key) for key in activities),
    )
