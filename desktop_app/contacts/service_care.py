"""Care of the book of contacts: what ends, what ended, what nobody verified, whom nothing reaches.

Everything is asked by columns and in a few statements, so that a book of 100,000 answers, too.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from heapq import nlargest
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop_app.contacts.care_records import CareItem, CareKind, CareList
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow, PostTitleRow
from desktop_app.contacts.service_care_signs import stale
from desktop_app.contacts.service_find_rows import rows_of
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, LongDay, Sentence, listed, say
from desktop_app.core.texts import Texts
from desktop_app.db import sessions

SOON_DAYS = 60
PAST_DAYS = 730
"""Two years: what ended before is history, and who was silent so long may be gone."""
SHOWN = 100
"""The most of one kind that is listed; the count tells of all."""
_PART = 1_000
_folded = lru_cache(maxsize=10_000)(fold)
"""Titles come again and again."""


def care(session: Session, language: Language, shown: int = SHOWN) -> tuple[CareList, ...]:
    """What waits, by kind, and the first `shown` of each; kinds without any are left out."""
    today = sessions.today(session)
    lists = (
        _posts_list(session, CareKind.ENDING, _ending(today), language, _ENDS, shown),
        _ended(session, today, language, shown),
        _posts_list(session, CareKind.TITLES, _unverified(today), language, _UNVERIFIED, shown),
        _contacts_list(session, CareKind.UNREACHABLE, _unreachable(today), language, shown),
        _stale(session, language, shown),
    )
    return tuple(each for each in lists if each.count)


_ENDS = QT_TRANSLATE_NOOP("Sentences", "{post} · until {day}")
_ENDED = QT_TRANSLATE_NOOP("Sentences", "{post} · ended on {day}")
_UNVERIFIED = "{post}"

Posts = Select[int]


def _ending(today: date) -> Posts:
    return _posts(PostRow.until >= today, PostRow.until <= today + timedelta(SOON_DAYS)).order_by(
        PostRow.until, PostRow.id
    )


def _unverified(today: date) -> Posts:
    doubtful = select(PostTitleRow.post_id).where(PostTitleRow.verified_on.is_(None))
    return _posts(PostRow.id.in_(doubtful), *_held(today)).order_by(PersonRow.sort_key, PostRow.id)


def _ended(session: Session, today: date, language: Language, shown: int) -> CareList:
    """Posts whose title nobody in the organisation holds later than their holder did.

    Read body by body, so that no more than one body's titles and the first posts are held.
    """
    count = 0
    latest: list[tuple[date, int]] = []
    rows = session.execute(_titles_of_ended(today).execution_options(yield_per=_PART))
    for _body, titles in groupby(rows, key=itemgetter(1)):
        vacant = _vacant(list(titles), today)
        count += len(vacant)
        latest = nlargest(shown, [*latest, *vacant])
    items = _post_items(session, [key for _, key in latest], language, _ENDED)
    return CareList(CareKind.ENDED, count, items)


def _vacant(titles: Sequence[Any], today: date) -> list[tuple[date, int]]:
    """Of the titles of one body those that ended lately without a successor: when, which post."""
    held: dict[str, date] = defaultdict(lambda: date.min)
    ended: dict[int, list[str]] = defaultdict(list)
    untils: dict[int, date] = {}
    for key, _body, until, text, gone in titles:
        title, last = _folded(text), until or date.max
        held[title] = max(held[title], last)
        if gone is None and today - timedelta(PAST_DAYS) <= last < today:
            ended[key].append(title)
            untils[key] = last
    return [
        (untils[key], key)
        for key, own in ended.items()
        if all(held[title] <= untils[key] for title in own)
    ]


def _titles_of_ended(today: date) -> Select[int, int, date | None, str, datetime | None]:
    """All titles of bodies in which the last post of its titles ended lately.

    With each, whether its holder is gone. Whom somebody followed with the very same titles, as
    nearly all were, the database itself leaves out.
    """
    other = aliased(PostRow)
    until = func.max(func.coalesce(other.until, date.max))
    last = (
        select(
            other.organisation_id.label("body"),
            other.search_key.label("titles"),
            until.label("until"),
        )
        .where(other.deleted_at.is_(None))
        .group_by(other.organisation_id, other.search_key)
        .having(until < today, until >= today - timedelta(PAST_DAYS))
        .subquery()
    )
    ended = _posts(PostRow.until < today, PostRow.until >= today - timedelta(PAST_DAYS)).join(
        last,
        and_(
            last.c.body == PostRow.organisation_id,
            last.c.titles == PostRow.search_key,
            last.c.until == PostRow.until,
        ),
    )
    return (
        select(
            PostRow.id, PostRow.organisation_id, PostRow.until, PostTitleRow.text,
            PersonRow.deleted_at,
        )
        .join(PostTitleRow, PostTitleRow.post_id == PostRow.id)
        .join(PersonRow, PersonRow.id == PostRow.person_id)
        .where(
            PostRow.deleted_at.is_(None),
            PostRow.organisation_id.in_(ended.with_only_columns(PostRow.organisation_id)),
        )
        .order_by(PostRow.organisation_id, PostRow.id)
    )  # fmt: skip


def _unreachable(today: date) -> Select[int]:
    """People without a word of their own to be reached by, nor through where they serve.

    Whose every post has ended belongs to the past and is not meant.
    """
    of_today = select(PostRow.person_id).where(*_held(today))
    ever = select(PostRow.person_id).where(PostRow.deleted_at.is_(None))
    through = of_today.join(PostRow.organisation).where(
        or_(
            OrganisationRow.email != "",
            OrganisationRow.channels.is_not(None),
            OrganisationRow.addresses.is_not(None),
            OrganisationRow.address != Texts(),
        )
    )
    return (
        select(PersonRow.id)
        .where(
            PersonRow.deleted_at.is_(None),
            PersonRow.email == "",
            PersonRow.phone == "",
            PersonRow.channels.is_(None),
            PersonRow.addresses.is_(None),
            PersonRow.id.not_in(through),
            or_(PersonRow.id.in_(of_today), PersonRow.id.not_in(ever)),
        )
        .order_by(PersonRow.sort_key, PersonRow.id)
    )


def _stale(session: Session, language: Language, shown: int) -> CareList:
    since = sessions.now(session) - timedelta(PAST_DAYS)
    refs: list[Ref] = []
    count = 0
    for kind, query in stale(session, since):
        count += _count(session, query)
        if len(refs) < shown:
            refs += [Ref(kind, key) for key in session.scalars(query.limit(shown))]
    return CareList(CareKind.STALE, count, _contact_items(session, refs[:shown], language))


def _held(day: date) -> tuple[ColumnElement[bool], ...]:
    return (
        PostRow.deleted_at.is_(None),
        or_(PostRow.since.is_(None), PostRow.since <= day),
        or_(PostRow.until.is_(None), PostRow.until >= day),
    )


def _posts(*conditions: ColumnElement[bool]) -> Posts:
    living = and_(
        PostRow.deleted_at.is_(None),
        PersonRow.deleted_at.is_(None),
        OrganisationRow.deleted_at.is_(None),
    )
    return (
        select(PostRow.id)
        .join(PersonRow, PersonRow.id == PostRow.person_id)
        .join(OrganisationRow, OrganisationRow.id == PostRow.organisation_id)
        .where(living, *conditions)
    )


def _count(session: Session, query: Select[int]) -> int:
    inner = query.order_by(None).subquery()
    return session.scalar(select(func.count()).select_from(inner)) or 0


def _posts_list(
    session: Session,
    kind: CareKind,
    query: Posts,
    language: Language,
    template: str,
    shown: int,
) -> CareList:
    keys = list(session.scalars(query.limit(shown))) if shown else []
    count = len(keys) if len(keys) < shown else _count(session, query)
    return CareList(kind, count, _post_items(session, keys, language, template))


def _contacts_list(
    session: Session, kind: CareKind, query: Select[int], language: Language, shown: int
) -> CareList:
    keys = list(session.scalars(query.limit(shown))) if shown else []
    refs = [Ref(Kind.PERSON, key) for key in keys]
    count = len(refs) if len(refs) < shown else _count(session, query)
    return CareList(kind, count, _contact_items(session, refs, language))


def _contact_items(
    session: Session, refs: Sequence[Ref], language: Language
) -> tuple[CareItem, ...]:
    rows = rows_of(session, refs, language)
    return tuple(CareItem(row.ref, row.title, row.subtitle or row.detail) for row in rows)


def _post_items(
    session: Session, keys: Sequence[int], language: Language, template: str
) -> tuple[CareItem, ...]:
    if not keys:
        return ()
    query = select(
        PostRow.id, PostRow.person_id, PostRow.until,
        OrganisationRow.names, OrganisationRow.short_names,
    ).join(OrganisationRow, OrganisationRow.id == PostRow.organisation_id)  # fmt: skip
    found = {row.id: row for row in session.execute(query.where(PostRow.id.in_(keys)))}
    people = rows_of(session, [Ref(Kind.PERSON, row.person_id) for row in found.values()], language)
    names = {person.ref.id: person.title for person in people}
    titles = _best_titles(session, keys, language)
    return tuple(
        CareItem(
            Ref(Kind.POST, key),
            names.get(row.person_id, ""),
            _told(template, (titles.get(key, ""), _place(row, language)), row.until),
            row.until,
        )
        for key, row in ((key, found[key]) for key in keys)
    )


def _told(template: str, parts: tuple[str, ...], day: date | None) -> Sentence:
    told = LongDay(day.year, day.month, day.day) if day else ""
    return say(template, post=listed(filter(None, parts)), day=told)


def _place(row: Any, language: Language) -> str:
    return str(row.short_names.best(language) or row.names.best(language))


def _best_titles(session: Session, keys: Sequence[int], language: Language) -> dict[int, str]:
    row = PostTitleRow
    query = select(row.post_id, row.language, row.text).where(row.post_id.in_(keys))
    found: dict[int, str] = {}
    for key, written_in, text in session.execute(query.order_by(row.position)):
        if key not in found or written_in is language:
            found[key] = text
    return found
