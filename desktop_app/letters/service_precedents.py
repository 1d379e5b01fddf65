"""The letters that another letter can answer: our issued ones and those that came in."""

from sqlalchemy.orm import Session

from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.letters.service_incoming_reading import incoming_options, incoming_summaries
from desktop_app.letters.service_register import issued_options, summaries

_MOST = 20


def precedent_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Numbered letters that have every word, what came in first, for a picker."""
    return (*incoming_options(session, words), *issued_options(session, words))[:_MOST]


def describe_letter(session: Session, ref: Ref) -> Summary:
    """A letter, sent or received, in one line."""
    find = incoming_summaries if ref.kind is Kind.INCOMING else summaries
    found = find(session, (ref.id,))
    return found[0] if found else Summary(ref, "?")
