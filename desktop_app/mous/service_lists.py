"""Lists of memoranda: rows, one-line summaries, the count, and what falls due."""

from collections.abc import Callable, Collection
from datetime import date, timedelta
from functools import cache

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.db import search
from desktop_app.mous import rules, rules_dates
from desktop_app.mous.models import MouRow
from desktop_app.mous.records import KeyDate, KeyDateKind, Mou, MouLine, MouState
from desktop_app.mous.service_parties import organisation_name
from desktop_app.mous.service_store import read

_SEARCHED = 1000
"""Search answers looked through for memoranda among all kinds of record."""
_REPORT_AHEAD = 60
"""Days before a yearly report on which it is told."""
Namer = Callable[[int], str]
LIVE = (MouState.SIGNED, MouState.IN_FORCE, MouState.REVIEW)
"""States in which days are told as they draw near."""


def rows(
    session: Session, words: str = "", limit: int = 500, *, language: Language = Language.EN
) -> tuple[MouLine, ...]:
    """The memoranda that have every word, last changed first, names in `language`."""
    query = select(MouRow).where(MouRow.deleted_at.is_(None))
    if words.strip():
        found = search.find(session, words, _SEARCHED)
        query = query.where(MouRow.id.in_([ref.id for ref in found if ref.kind is Kind.MOU]))
    query = query.order_by(MouRow.changed_at.desc(), MouRow.id.desc()).limit(limit)
    name = _namer(session, language)
    return tuple(_line(read(row), name) for row in session.scalars(query))


def count(session: Session) -> int:
    """How many memoranda the office has."""
    query = select(func.count()).select_from(MouRow).where(MouRow.deleted_at.is_(None))
    return session.scalar(query) or 0


def summaries(
    session: Session, ids: Collection[int], *, language: Language = Language.EN
) -> tuple[Summary, ...]:
    """Memoranda in one line each, in the order asked for; deleted and unknown ones left out."""
    query = select(MouRow).where(MouRow.id.in_(ids), MouRow.deleted_at.is_(None))
    found = {row.id: read(row) for row in session.scalars(query)}
    name = _namer(session, language)
    return tuple(_summary(found[key], language, name) for key in ids if key in found)


def due(
    session: Session, today: date, horizon_days: int, *, language: Language = Language.EN
) -> tuple[tuple[Summary, KeyDate], ...]:
    """The key dates from `today` to the horizon of what is signed or in force, earliest first.

    An end that has passed stays until somebody records what became of the memorandum.
    """
    until = today + timedelta(days=horizon_days)
    query = select(MouRow).where(MouRow.state.in_(LIVE), MouRow.deleted_at.is_(None))
    found = [
        (mou, key)
        for mou in map(read, session.scalars(query))
        for key in rules_dates.life_dates(mou, today)
        if falls_due(key, today, until)
    ]
    found.sort(key=lambda pair: (pair[1].day, pair[0].id))
    name = _namer(session, language)
    return tuple((_summary(mou, language, name), key) for mou, key in found)


def party_names(session: Session, mou: Mou, language: Language) -> tuple[str, ...]:
    """The names of the parties, in `language` where they have one."""
    return _names(mou, _namer(session, language))


def falls_due(key: KeyDate, today: date, until: date) -> bool:
    """Whether a day is told now: it lies ahead, or it is an end that nobody dealt with.

    Every year has a report: it is told when it is near, or it would bury what happens once.
    """
    if key.kind is KeyDateKind.REPORT:
        until = min(until, today + timedelta(days=_REPORT_AHEAD))
    return key.day <= until and (today <= key.day or key.kind is KeyDateKind.END)


def _line(mou: Mou, name: Namer) -> MouLine:
    assert mou.id is not None
    return MouLine(
        id=mou.id,
        title=mou.title,
        state=mou.state,
        parties=_names(mou, name),
        stale=sum(text.stale for article in mou.articles for text in article.texts),
        ends_on=rules.end_of_term(mou.term),
        is_sample=mou.is_sample,
    )


def _summary(mou: Mou, language: Language, name: Namer) -> Summary:
    assert mou.id is not None
    return Summary(
        ref=Ref(Kind.MOU, mou.id),
        title=mou.title.best(language),
        subtitle=" · ".join(_names(mou, name)),
        state=mou.state.label,
        day=mou.term.signed_on,
    )


def _names(mou: Mou, name: Namer) -> tuple[str, ...]:
    return tuple(name(party.organisation_id) for party in mou.parties)


def _namer(session: Session, language: Language) -> Namer:
    """Names of organisations, each asked for once: the same few are party to many texts."""
    return cache(lambda key: organisation_name(session, key, language))
