"""The use cases of memoranda: texts kept in step, a life without skipped steps, dates to keep."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, search, sessions
from desktop_app.mous import (
    clauses,
    rules,
    rules_effects,
    rules_gaps,
    service_checks,
    service_clearances,
    service_family,
    service_parties,
    service_rows,
    service_store,
    service_versions,
)
from desktop_app.mous.models import MouRow
from desktop_app.mous.records import Article, Mou, MouPaper, MouState
from desktop_app.mous.service_clearances import (
    clearance_rules,
    country_names,
    save_clearance_rules,
)
from desktop_app.mous.service_family import describe_mou, family, parent_options
from desktop_app.mous.service_lists import count, due, rows, summaries
from desktop_app.mous.service_parties import describe, party_options, signatory_options

__all__ = [
    "clearance_rules",
    "confirm_article",
    "count",
    "country_names",
    "delete",
    "describe",
    "describe_mou",
    "due",
    "family",
    "missing_for",
    "mou",
    "mou_paper",
    "parent_options",
    "party_options",
    "restore",
    "rows",
    "save_clearance_rules",
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
    MouState.CLEARANCE: "put into clearance",
    MouState.APPROVED: "approved",
    MouState.SIGNED: "recorded as signed",
    MouState.IN_FORCE: "recorded as in force",
    MouState.REVIEW: "put under review",
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
    service_family.check_parent(session, mou)
    before = None
    if mou.id is None:
        row = MouRow(
            state=_first_state(mou), parties=[], articles=[], clearances=[], kept_originals=[]
        )
    else:
        row = service_rows.living_row(session, mou.id)
        before = service_rows.record_of(session, row)
        service_checks.check_version(mou, before)
        service_checks.check_frozen(mou, before)
    _check_signing_days(session, mou, before)
    mou = service_clearances.with_required(session, replace(mou, state=row.state))
    service_store.write(row, mou)
    session.add(row)
    return service_rows.finish(session, row, "changed" if before else "created", before)


def mou(session: Session, mou_id: int, language: Language = Language.EN) -> Mou:
    """A memorandum, deleted or not, with the names of its parties in `language`.

    Raises UserError when there never was one.
    """
    found = service_rows.record_of(session, service_rows.any_row(session, mou_id), language)
    return service_clearances.with_required(session, found)


def confirm_article(session: Session, mou_id: int, article_id: int, language: Language) -> Mou:
    """Say that an article's text in `language` needs no change after all.

    Raises UserError when the article is not there or not written in that language.
    """
    row = service_rows.living_row(session, mou_id)
    before = service_rows.record_of(session, row)
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
    return service_rows.finish(session, row, f"confirmed the {language.label} text", before)


def set_state(session: Session, mou_id: int, state: MouState) -> Mou:
    """Take a memorandum one step on (or from consultation back to draft).

    Raises UserError, saying what is missing, when it may not go there.
    """
    row = service_rows.living_row(session, mou_id)
    before = service_rows.record_of(session, row)
    rules.check_step(before.state, state)
    service_checks.check_step(before, state, missing_for(session, mou_id, state))
    row.state = state
    after = service_rows.finish(session, row, _ACTS[state], before)
    service_versions.keep_at_step(session, after)
    if state is MouState.IN_FORCE and after.parent_id is not None:
        _carry_to_parent(session, after)
    return after


def missing_for(
    session: Session, mou_id: int, state: MouState, language: Language = Language.EN
) -> tuple[str, ...]:
    """What keeps a memorandum from a state, one sentence each; empty when nothing does."""
    stored = mou(session, mou_id, language)
    today = sessions.today(session)
    gaps = rules_gaps.missing_for(stored, state, today, language)
    if state is MouState.SIGNED:
        gaps += service_parties.title_gaps(session, stored, stored.term.signed_on or today)
    return gaps + service_family.parent_gaps(session, stored, state)


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
    row = service_rows.living_row(session, ref.id)
    before = service_rows.record_of(session, row)
    row.deleted_at = sessions.now(session)
    session.flush()
    search.forget(session, ref)
    history.record(session, "deleted", ref, service_rows.snapshot(before), None)


def restore(session: Session, ref: Ref) -> None:
    """Bring a deleted memorandum back; one that is there already stays as it is."""
    row = service_rows.any_row(session, ref.id)
    if row.deleted_at is None:
        return
    row.deleted_at = None
    service_rows.finish(session, row, "restored", None)


def _carry_to_parent(session: Session, child: Mou) -> None:
    """Let the parent follow what came into force under it."""
    row = session.get(MouRow, child.parent_id)
    if row is None or row.deleted_at is not None:
        return
    before = service_rows.record_of(session, row)
    after = rules_effects.parent_after(child, before)
    if after == before:
        return
    service_store.write(row, after)
    row.state = after.state
    act = "changed" if after.state is before.state else _ACTS[after.state]
    service_rows.finish(session, row, act, before)


def _check_signing_days(session: Session, mou: Mou, before: Mou | None) -> None:
    frozen = before.frozen_at if before else None
    zone = sessions.context(session).clock().tzinfo
    day = frozen.astimezone(zone).date() if frozen else None
    service_parties.check_signing_days(mou, day, sessions.today(session))


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
