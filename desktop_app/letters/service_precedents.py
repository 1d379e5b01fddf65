"""The letters that another letter can answer: our issued ones and those that came in."""

from sqlalchemy.orm import Session

from desktop_app.core.refs import Kind, Ref, Relation, Summary
from desktop_app.db import links
from desktop_app.letters.records import Letter
from desktop_app.letters.service_incoming_reading import incoming_options, incoming_summaries
from desktop_app.letters.service_register import issued_options, summaries

_MOST = 20


def link_followed(session: Session, before: Letter | None, saved: Letter) -> None:
    """Link a letter to the one of ours that it follows; called whenever it is saved."""
    letter = Ref(Kind.LETTER, saved.id or 0)
    old, new = (before.precedent if before else None), saved.precedent
    if old != new and old is not None and old.kind is Kind.LETTER:
        links.disconnect(session, old, letter)
    if new is not None and new.kind is Kind.LETTER and new != letter:
        links.connect(session, new, Relation.FOLLOWED_BY, letter)


def precedent_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Numbered letters that have every word, what came in first, for a picker."""
    return (*incoming_options(session, words), *issued_options(session, words))[:_MOST]


def describe_letter(session: Session, ref: Ref) -> Summary:
    """A letter, sent or received, in one line."""
    find = incoming_summaries if ref.kind is Kind.INCOMING else summaries
    found = find(session, (ref.id,))
    return found[0] if found else Summary(ref, "?")
