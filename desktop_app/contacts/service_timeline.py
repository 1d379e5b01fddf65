"""What a timeline starts from: the posts through which an office deals with a contact."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import PostRow
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import sessions


def post_keys(session: Session, ref: Ref) -> tuple[int, ...]:
    """All posts a person ever had, or that were ever held in an organisation, deleted too."""
    column = PostRow.person_id if ref.kind is Kind.PERSON else PostRow.organisation_id
    return tuple(session.scalars(select(PostRow.id).where(column == ref.id).order_by(PostRow.id)))


def current_post(session: Session, person_id: int) -> int | None:
    """The post a person is written to today: the latest of those held, None without one."""
    query = select(PostRow).where(PostRow.person_id == person_id, PostRow.deleted_at.is_(None))
    posts = reading.latest_first(tuple(map(reading.post_record, session.scalars(query))))
    today = sessions.today(session)
    return next((post.id for post in posts if post.held_on(today)), None)
