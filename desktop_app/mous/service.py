"""The use cases of memoranda: texts kept in step, a life without skipped steps, dates to keep."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, search, sessions
from desktop_app.mous import (
    clauses,
    rules,
    rules_gaps,
    service_checks,
    service_parties,
    service_store,
)
from desktop_app.mous.models import MouRow
from desktop_app.mous.records import Article, Mou, MouPaper, MouState
from desktop_app.mous.service_lists import count, due, rows, summaries
from desktop_app.mous.service_parties import describe, party_options, signatory_options

__all__ = [
    "confirm_article",
    "count",
    "delete",
    "describe",
    "due",
    "missing_for",
    "mou",
    "mou_paper",
    "party_options",
    "restore",
    "rows",
    "save_mou",
    "set_state",
    "signatory_options",
    "summaries",
    "usual_articles",
]

_FIRST_STATES = (MouState.IDEA, MouState.DRAFT)
_ACTS = {
    MouState.IDEA: "noted as an idea",
    MouState.DRAFT: "put into draft",
    MouState.CONSULTATION: "put into consultation",
    MouState.APPROVED: "approved",
    MouState.SIGNED: "recorded as signed",
    MouState.IN_FORCE: "recorded as in force",
    MouState.RENEWED: "recorded as renewed",
    MouState.EXPIRED: "recorded as expired",
    MouState.TERMINATED: "recorded as terminated",
}


def save_mou(session: Session, mou: Mou) -> Mou:
    """Write a memorandum; the state is not changed here but by `set_state`.

    A text that changed in one language leaves the others of its article behind (`stale`).
    Raises UserError for what cannot be written or is signed already, ConflictError when
    somebody else was faster.
    """
    mou = service_parties.with_names(session, mou, Language.EN)
    mou = service_checks.tidied(mou)
    service_parties.check_signatories(session, mou)
    before = None
    if mou.id is None:
        row = MouRow(state=_first_state(mou), parties=[], articles=[])
        session.add(row)
    else:
        row = _living(session, mou.id)
        before = _record(session, row)
        service_checks.check_version(mou, before)
        service_checks.check_frozen(mou, before)
    service_store.write(row, mou)
    return _finish(session, row, "changed" if before else "created", before)


def mou(session: Session, mou_id: int, language: Language = Language.EN) -> Mou:
    """A memorandum, deleted or not, with the names of its parties in `language`.

    Raises UserError when there never was one.
    """
    return _record(session, _row(session, mou_id), language)


def confirm_article(session: Session, mou_id: int, article_id: int, language: Language) -> Mou:
    """Say that an article's text in `language` needs no change after all.

    Raises UserError when the article is not there or not written in that language.
    """
    row = _living(session, mou_id)
    before = _record(session, row)
    text = next(
        (
            text
            for article in row.articles
            if article.id == article_id
            for text in article.texts
            if text.language is language
        ),
        None,
    )
    if text is None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "This article has no text in {language} to confirm."
                ),
                language=language,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Write it first."),
        )
    if not text.stale:
        return before
    text.stale = False
    return _finish(session, row, f"confirmed the {language.label} text", before)


def set_state(session: Session, mou_id: int, state: MouState) -> Mou:
    """Take a memorandum one step on (or from consultation back to draft).

    Raises UserError, saying what is missing, when it may not go there.
    """
    row = _living(session, mou_id)
    before = _record(session, row)
    rules.check_step(before.state, state)
    service_checks.check_step(before, state, missing_for(session, mou_id, state))
    row.state = state
    return _finish(session, row, _ACTS[state], before)


def missing_for(session: Session, mou_id: int, state: MouState) -> tuple[str, ...]:
    """What keeps a memorandum from a state, one sentence each; empty when nothing does."""
    stored = mou(session, mou_id)
    today = sessions.today(session)
    gaps = rules_gaps.missing_for(stored, state, today)
    if state is MouState.SIGNED:
        gaps += service_parties.title_gaps(session, stored, stored.term.signed_on or today)
    return gaps


def mou_paper(session: Session, mou_id: int) -> MouPaper:
    """What the printed memorandum says; titles as of the day of signature, or of today."""
    stored = mou(session, mou_id)
    day = stored.term.signed_on or sessions.today(session)
    return service_parties.paper(session, stored, day)


def usual_articles(languages: Sequence[Language], basis: Mou | None = None) -> tuple[Article, ...]:
    """The usual articles to start from; term, notice and originals follow `basis`."""
    return clauses.articles(languages, basis)


def delete(session: Session, ref: Ref) -> None:
    """Take a memorandum out of lists and search; `restore` brings it back."""
    row = _living(session, ref.id)
    before = _record(session, row)
    row.deleted_at = sessions.now(session)
    session.flush()
    search.forget(session, ref)
    history.record(session, "deleted", ref, _snapshot(before), None)


def restore(session: Session, ref: Ref) -> None:
    """Bring a deleted memorandum back; one that is there already stays as it is."""
    row = _row(session, ref.id)
    if row.deleted_at is None:
        return
    row.deleted_at = None
    _finish(session, row, "restored", None)


def _first_state(mou: Mou) -> MouState:
    if mou.state not in _FIRST_STATES:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "A new memorandum cannot be “{state}” at once."),
                state=mou.state,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Save it as an idea or a draft, then take it step by step."
            ),
        )
    return mou.state


def _row(session: Session, mou_id: int) -> MouRow:
    row = session.get(MouRow, mou_id)
    if row is None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "This office has no memorandum number {number}."),
                number=mou_id,
            ),
            QT_TRANSLATE_NOOP("Sentences", "It may belong to another office file."),
        )
    return row


def _living(session: Session, mou_id: int) -> MouRow:
    row = _row(session, mou_id)
    if row.deleted_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This memorandum was deleted."),
            QT_TRANSLATE_NOOP("Sentences", "Restore it first."),
        )
    return row


def _record(session: Session, row: MouRow, language: Language = Language.EN) -> Mou:
    return service_parties.with_names(session, service_store.read(row), language)


def _finish(session: Session, row: MouRow, act: str, before: Mou | None) -> Mou:
    """Flush with a new version even where only children changed, then remember and index."""
    row.changed_at = sessions.now(session)
    flag_modified(row, "changed_at")
    session.flush()
    after = _record(session, row)
    ref = Ref(Kind.MOU, row.id)
    history.record(session, act, ref, _snapshot(before) if before else None, _snapshot(after))
    service_parties.connect_parties(session, ref, _party_ids(before), _party_ids(after))
    search.index(session, ref, " ".join(after.title.values()), _words(after))
    return after


def _party_ids(mou: Mou | None) -> list[int]:
    return [party.organisation_id for party in mou.parties] if mou else []


def _snapshot(mou: Mou) -> dict[str, Any]:
    return {field.name: getattr(mou, field.name) for field in fields(mou)}


def _words(mou: Mou) -> str:
    texts = [text for article in mou.articles for text in article.texts]
    names = [name for party in mou.parties for name in (party.name, party.signatory)]
    return " ".join([*names, *(f"{t.heading} {t.body}" for t in texts), mou.notes])
