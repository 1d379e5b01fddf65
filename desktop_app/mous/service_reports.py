"""Yearly reports of activities, and the memoranda under which nothing happens."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.calendars import CalendarDay, from_calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Summary
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import sessions
from desktop_app.mous.life_records import Activity, ActivityKind
from desktop_app.mous.models import ActivityRow, MouRow, PartyRow
from desktop_app.mous.records import Mou, MouState
from desktop_app.mous.report_records import (
    KindTotal,
    ReportLine,
    ReportPaper,
    ReportScope,
    ReportWish,
)
from desktop_app.mous.rules_activities import happened_in
from desktop_app.mous.rules_dates import CARRIES, ENDED, RUNNING
from desktop_app.mous.rules_terms import add_months
from desktop_app.mous.service_activities import to_record
from desktop_app.mous.service_family import parents
from desktop_app.mous.service_lists import summaries
from desktop_app.mous.service_parties import organisation_name
from desktop_app.mous.service_store import read

_MANY = 900


def report(session: Session, wish: ReportWish) -> ReportPaper:
    """The report of a year; names and titles in its language where they have one.

    Raises UserError for a year that its calendar does not have.
    """
    first, last = report_days(wish)
    mous = _mous(session, wish)
    titles = {mou.id: mou.title.best(wish.language) for mou in mous}
    done = [a for a in _activities(session, titles) if happened_in(a, first, last)]
    done.sort(key=lambda each: (each.since or date.min, each.id or 0))
    own = contacts.own_organisation(session)
    busy = _with_parents({each.mou_id for each in done}, parents(session))
    bound = [mou for mou in mous if mou.kind in CARRIES and _was_bound(mou, first, last)]
    return ReportPaper(
        wish=wish,
        subject=_subject(session, wish),
        first=first,
        last=last,
        author=own.names.best(wish.language) if own else "",
        memoranda=tuple(titles[mou.id] for mou in bound),
        lines=tuple(_line(each, titles[each.mou_id], wish.language) for each in done),
        totals=_totals(done),
        costs=_costs(done),
        dormant=tuple(titles[mou.id] for mou in bound if mou.id not in busy),
    )


def report_days(wish: ReportWish) -> tuple[date, date]:
    """The first and the last day of the report's year."""
    first = from_calendar(CalendarDay(wish.calendar, wish.year, 1, 1))
    after = from_calendar(CalendarDay(wish.calendar, wish.year + 1, 1, 1))
    return first, after - timedelta(days=1)


def dormant(
    session: Session, today: date, months: int = 12, *, language: Language = Language.EN
) -> tuple[Summary, ...]:
    """Memoranda in force for `months` or longer with nothing running or done in that time."""
    since = add_months(today, -months)
    query = select(MouRow.id).where(
        MouRow.state.in_(RUNNING),
        MouRow.deleted_at.is_(None),
        MouRow.in_force_on <= since,
        or_(MouRow.kind.is_(None), MouRow.kind.in_(CARRIES)),
    )
    ids = list(session.scalars(query.order_by(MouRow.in_force_on, MouRow.id)))
    above = parents(session)
    every = _activities(session, dict.fromkeys((*ids, *above)))
    busy = _with_parents({a.mou_id for a in every if happened_in(a, since, today)}, above)
    return summaries(session, [key for key in ids if key not in busy], language=language)


def dormant_today(
    session: Session, months: int = 12, *, language: Language = Language.EN
) -> tuple[Summary, ...]:
    """What is dormant on the office's own day."""
    return dormant(session, sessions.today(session), months, language=language)


def _with_parents(keys: set[int], above: dict[int, int]) -> set[int]:
    """What is done under a child is done under its parents too."""
    found: set[int] = set()
    for key in keys:
        each: int | None = key
        while each is not None and each not in found:
            found.add(each)
            each = above.get(each)
    return found


def _mous(session: Session, wish: ReportWish) -> list[Mou]:
    query = select(MouRow).where(MouRow.deleted_at.is_(None)).order_by(MouRow.id)
    match wish.scope:
        case ReportScope.MOU:
            query = query.where(MouRow.id == wish.subject)
        case ReportScope.MEMBER:
            of = select(PartyRow.mou_id).where(PartyRow.organisation_id == wish.subject)
            query = query.where(MouRow.id.in_(of))
    mous = [read(row) for row in session.scalars(query)]
    if wish.scope is ReportScope.COUNTRY:
        mous = [mou for mou in mous if wish.subject in _countries(session, mou)]
    return mous


def _countries(session: Session, mou: Mou) -> set[str]:
    """The countries of the parties that are not our own organisation: ours is in every text."""
    own = contacts.own_organisation(session)
    ours = own.id if own else None
    others = [p.organisation_id for p in mou.parties if p.organisation_id != ours]
    return {contacts.organisation(session, key).country for key in others}


def _subject(session: Session, wish: ReportWish) -> str:
    match wish.scope, wish.subject:
        case ReportScope.MOU, int() as key:
            row = session.get(MouRow, key)
            if row is not None:
                return row.title.best(wish.language)
        case ReportScope.MEMBER, int() as key:
            return organisation_name(session, key, wish.language)
        case ReportScope.COUNTRY, str() as code:
            if name := contacts.country_name(code, wish.language):
                return name
    raise UserError(
        QT_TRANSLATE_NOOP("Sentences", "It is not said what the report is about."),
        QT_TRANSLATE_NOOP("Sentences", "Choose a memorandum, a member or a country."),
    )


def _activities(session: Session, mou_ids: Iterable[int | None]) -> list[Activity]:
    keys = [key for key in mou_ids if key is not None]
    found: list[Activity] = []
    for start in range(0, len(keys), _MANY):
        query = select(ActivityRow).where(
            ActivityRow.mou_id.in_(keys[start : start + _MANY]), ActivityRow.deleted_at.is_(None)
        )
        found += [to_record(row) for row in session.scalars(query)]
    return found


def _was_bound(mou: Mou, first: date, last: date) -> bool:
    """Whether it was in force on a day of the year, as far as the office knows."""
    if mou.term.in_force_on is None or mou.term.in_force_on > last:
        return False
    if mou.state in RUNNING:
        return True
    ended = mou.state in ENDED and mou.term.months is not None
    if not ended or mou.state is MouState.TERMINATED:
        return mou.state in ENDED
    assert mou.term.months is not None
    return add_months(mou.term.in_force_on, mou.term.months) >= first


def _line(activity: Activity, memorandum: str, language: Language) -> ReportLine:
    assert activity.since is not None
    return ReportLine(
        activity.title.best(language),
        memorandum,
        activity.kind,
        activity.state,
        activity.since,
        activity.until,
        activity.people,
        activity.credits,
        activity.cost,
        activity.currency,
    )


def _totals(done: list[Activity]) -> tuple[KindTotal, ...]:
    totals = []
    for kind in ActivityKind:
        some = [each for each in done if each.kind is kind]
        if some:
            people, points = sum(a.people for a in some), sum(a.credits for a in some)
            totals.append(KindTotal(kind, len(some), people, points))
    return tuple(totals)


def _costs(done: list[Activity]) -> tuple[tuple[str, int], ...]:
    sums: Counter[str] = Counter()
    for each in done:
        if each.cost:
            sums[each.currency] += each.cost
    return tuple(sorted(sums.items()))
