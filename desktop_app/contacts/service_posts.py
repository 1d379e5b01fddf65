"""Posts and their titles: saved, verified by an officer, and found by the day they were held."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow, PostTitleRow
from desktop_app.contacts.records import Post, Title
from desktop_app.contacts.service_checks import checked_post
from desktop_app.contacts.service_saving import index_person
from desktop_app.contacts.service_values import fill, post_values, title_values
from desktop_app.contacts.service_versions import check_version, move_on, snapshot
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, office_row, sessions

POST_LABELS: Mapping[str, str] = {
    "organisation_id": QT_TRANSLATE_NOOP("Sentences", "Organisation"),
    "titles": QT_TRANSLATE_NOOP("Sentences", "Titles"),
    "since": QT_TRANSLATE_NOOP("Sentences", "Held from"),
    "until": QT_TRANSLATE_NOOP("Sentences", "Held until"),
    "may_sign": QT_TRANSLATE_NOOP("Sentences", "May sign letters"),
    "acting": QT_TRANSLATE_NOOP("Sentences", "Acting"),
}
_PICKER_LIMIT = 200


def save_post(session: Session, post: Post) -> Post:
    """Write a post and its titles.

    Only `verify_title` verifies: a stored verification survives while text and source stay the
    same, and one that the record merely claims is not believed.
    Raises UserError for what cannot be written, ConflictError when somebody else was faster.
    """
    post = checked_post(post)
    before = None
    if post.id is None:
        row = PostRow()
        _join(session, row, post)
        session.add(row)
    else:
        row = reading.fetch_living(session, PostRow, post.id)
        before = reading.post_record(row)
        check_version(post, before, POST_LABELS)
        _join(session, row, post)
    fill(row, post_values(post))
    _write_titles(row, tuple(_as_verified(title, before) for title in post.titles))
    return _finish(session, row, "changed" if before else "created", before)


def verify_title(
    session: Session,
    post_id: int,
    language: Language,
    by: str,
    source: str,
    text: str | None = None,
) -> Post:
    """Stand for a title: `by` compared it with `source` today; `text` corrects it meanwhile.

    Raises UserError when there is no title, no source or nobody who verifies.
    """
    row = reading.fetch_living(session, PostRow, post_id)
    before = reading.post_record(row)
    wanted = text if text is not None else getattr(before.title(language), "text", "")
    claim = Title(language, wanted, source)
    tidy = checked_post(replace(before, titles=(claim,))).titles
    if not tidy:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "This post has no {language} title to verify."),
                language=language,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Enter the title first."),
        )
    officer = " ".join(by.split())
    if not tidy[0].source or not officer:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "A verified title needs a source and the name of the officer who checked it.",
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Say where the title is written, for example a letter or the organisation's own"
                " page.",
            ),
        )
    verified = replace(tidy[0], verified_by=officer, verified_on=sessions.today(session))
    others = tuple(t for t in before.titles if t.language is not language)
    order = {t.language: i for i, t in enumerate(before.titles)}
    titles = sorted((*others, verified), key=lambda t: order.get(t.language, len(order)))
    _write_titles(row, tuple(titles))
    return _finish(session, row, "title verified", before)


def posts_on(session: Session, day: date, words: str = "") -> tuple[Post, ...]:
    """Posts held on `day` whose person, title or organisation has every word; for pickers."""
    query = _held(day).limit(_PICKER_LIMIT)
    for word in fold(words).split():
        query = query.where(
            or_(
                PersonRow.search_key.contains(word, autoescape=True),
                OrganisationRow.search_key.contains(word, autoescape=True),
                PostRow.search_key.contains(word, autoescape=True),
            )
        )
    return tuple(reading.post_record(row) for row in session.scalars(query))


def who_held(session: Session, organisation_id: int, day: date) -> tuple[Post, ...]:
    """Who held which post in the organisation on that day."""
    query = _held(day).where(PostRow.organisation_id == organisation_id)
    return tuple(reading.post_record(row) for row in session.scalars(query))


def signers_on(session: Session, day: date) -> tuple[Post, ...]:
    """The posts of our own organisation that may sign letters on that day."""
    own = office_row.own_organisation_id(session)
    if own is None:
        return ()
    query = _held(day).where(PostRow.organisation_id == own, PostRow.may_sign.is_(True))
    return tuple(reading.post_record(row) for row in session.scalars(query))


def _held(day: date) -> Select[PostRow]:
    return (
        select(PostRow)
        .join(PostRow.person)
        .join(PostRow.organisation)
        .where(
            PostRow.deleted_at.is_(None),
            PersonRow.deleted_at.is_(None),
            OrganisationRow.deleted_at.is_(None),
            or_(PostRow.since.is_(None), PostRow.since <= day),
            or_(PostRow.until.is_(None), PostRow.until >= day),
        )
        .order_by(PersonRow.sort_key, PostRow.id)
    )


def _join(session: Session, row: PostRow, post: Post) -> None:
    if row.person is None or row.person.id != post.person_id:
        row.person = reading.fetch_living(session, PersonRow, post.person_id)
    if row.organisation is None or row.organisation.id != post.organisation_id:
        row.organisation = reading.fetch_living(session, OrganisationRow, post.organisation_id)


def _as_verified(title: Title, before: Post | None) -> Title:
    stored = before.title(title.language) if before else None
    if stored and (stored.text, stored.source) == (title.text, title.source):
        return stored
    return replace(title, verified_by="", verified_on=None)


def _write_titles(row: PostRow, titles: tuple[Title, ...]) -> None:
    # A row is reused for its language: inserting before deleting would meet the unique key.
    kept = {title.language: title for title in row.titles}
    row.titles = [
        fill(kept.get(title.language) or PostTitleRow(), title_values(title, position))
        for position, title in enumerate(titles)
    ]


def _finish(session: Session, row: PostRow, act: str, before: Post | None) -> Post:
    move_on(session, row)
    session.flush()
    after = reading.post_record(row)
    ref = Ref(Kind.POST, row.id)
    history.record(session, act, ref, snapshot(before) if before else None, snapshot(after))
    for touched in {row.person_id, before.person_id if before else row.person_id}:
        index_person(session, touched)
    return after
