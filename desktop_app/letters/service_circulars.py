"""Circulars: one letter to many. Listing, reading, saving, deleting."""

from dataclasses import replace

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from desktop_app.core.calendars import Calendar
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.circular_records import CircularLine
from desktop_app.letters.models import CircularRow, RecipientRow
from desktop_app.letters.records import (
    Circular,
    CircularText,
    Recipient,
    RecipientState,
)
from desktop_app.letters.rich_body import body_of, needed
from desktop_app.letters.service_circular_rows import (
    check_version,
    circular_row,
    ref,
    to_circular,
    who,
    write_circular,
)
from desktop_app.letters.service_rows import snapshot
from desktop_app.letters.service_series import ensure_default_series


def circulars(session: Session) -> tuple[CircularLine, ...]:
    """Every circular with how far it has come, latest first."""
    state = RecipientRow.state

    def count(wanted: RecipientState) -> object:
        return func.coalesce(func.sum(case((state == wanted, 1), else_=0)), 0)

    query = (
        select(
            CircularRow.id,
            CircularRow.title,
            CircularRow.day,
            func.count(RecipientRow.id),
            count(RecipientState.ISSUED),
            count(RecipientState.FAILED),
            CircularRow.is_sample,
        )  # type: ignore[call-overload]
        .outerjoin(RecipientRow, RecipientRow.circular_id == CircularRow.id)
        .where(CircularRow.deleted_at.is_(None))
        .group_by(CircularRow.id)
        .order_by(CircularRow.changed_at.desc(), CircularRow.id.desc())
    )
    return tuple(CircularLine(*found) for found in session.execute(query))


def circular_titles(session: Session) -> dict[int, str]:
    """The name of every circular, deleted or not, for the letters that came of it."""
    query = select(CircularRow.id, CircularRow.title)
    return {found.id: found.title for found in session.execute(query)}


def circular(session: Session, circular_id: int) -> Circular:
    """One circular with its recipients; raises UserError when it is gone."""
    return to_circular(circular_row(session, circular_id))


def new_circular(session: Session) -> Circular:
    """A circular not yet stored, with today's day, the first series and the only signer."""
    day = sessions.today(session)
    series_id = ensure_default_series(session).id
    return Circular(
        None, 0, series_id=series_id, signer_post_id=people.default_signer(session, day), day=day
    )


def save_circular(session: Session, circular: Circular) -> Circular:
    """Store a circular; it may be unfinished, but not contradict itself.

    What has been issued stays as it is: a recipient who has got the letter cannot be taken out.
    Raises UserError for a circular without a name, the same recipient or language twice, and
    ConflictError when somebody else changed it since it was read.
    """
    circular = _tidy(circular)
    _require_consistent(session, circular)
    before = None
    if circular.id is None:
        row = CircularRow()
        session.add(row)
    else:
        row = circular_row(session, circular.id)
        before = to_circular(row)
        check_version(circular, before)
        _require_issued_kept(session, circular, before)
        _require_number_kept(circular, before)
    write_circular(row, circular)
    row.changed_at = sessions.now(session)
    session.flush()
    saved = to_circular(row)
    act, old = ("changed", snapshot(before)) if before else ("created", None)
    history.record(session, act, ref(row.id), old, snapshot(saved))
    return saved


def delete_circular(session: Session, circular: Ref) -> None:
    """Take a circular out of the list; UserError once any of its letters has a number."""
    row = circular_row(session, circular.id)
    if any(each.state is RecipientState.ISSUED for each in row.recipients):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Letters of this circular are issued already."),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "It stays, with its letters. Remove those who have not got it, if it is to end.",
            ),
        )
    row.deleted_at = row.changed_at = sessions.now(session)
    session.flush()
    history.record(session, "deleted", circular, snapshot(to_circular(row)), None)


def restore_circular(session: Session, circular: Ref) -> None:
    """Undo `delete_circular`."""
    row = circular_row(session, circular.id, deleted=True)
    row.deleted_at, row.changed_at = None, sessions.now(session)
    session.flush()
    history.record(session, "restored", circular, None, snapshot(to_circular(row)))


def _require_consistent(session: Session, circular: Circular) -> None:
    if not circular.title:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The circular has no name."),
            QT_TRANSLATE_NOOP("Sentences", "Type a name by which you will find it again."),
        )
    languages = [text.language for text in circular.texts]
    for language in languages:
        if languages.count(language) > 1:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "There are two texts in {language}."),
                    language=language,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Remove one of them."),
            )
    seen: set[tuple[int | None, int | None]] = set()
    for recipient in circular.recipients:
        if who(recipient) in seen or who(recipient) == (None, None):
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{name} is in the list twice."),
                    name=_name(session, recipient),
                ),
                QT_TRANSLATE_NOOP("Sentences", "Remove one of the two."),
            )
        seen.add(who(recipient))


def _require_number_kept(mine: Circular, stored: Circular) -> None:
    """Once one letter has the number that all of them bear, nothing else can number the rest."""
    if not stored.reference or (mine.series_id, mine.numbering) == (
        stored.series_id,
        stored.numbering,
    ):
        return
    raise UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "Letters of this circular bear {reference} already."),
            reference=stored.reference,
        ),
        QT_TRANSLATE_NOOP(
            "Sentences", "Leave series and numbers as they were, or write another circular."
        ),
    )


def _require_issued_kept(session: Session, mine: Circular, stored: Circular) -> None:
    kept = {who(recipient) for recipient in mine.recipients}
    for recipient in stored.recipients:
        if recipient.state is RecipientState.ISSUED and who(recipient) not in kept:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{name} has got the letter already."),
                    name=_name(session, recipient),
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Leave the recipient in the list; if need be, void the letter."
                ),
            )


def _name(session: Session, recipient: Recipient) -> str:
    kind = Kind.POST if recipient.post_id is not None else Kind.ORGANISATION
    number = recipient.post_id if kind is Kind.POST else recipient.organisation_id
    return people.describe(session, Ref(kind, number or 0)).title


def _tidy(circular: Circular) -> Circular:
    return replace(
        circular,
        title=_line(circular.title, QT_TRANSLATE_NOOP("Sentences", "The name of the circular")),
        texts=tuple(map(_tidy_text, circular.texts)),
        recipients=tuple(map(_tidy_recipient, circular.recipients)),
        enclosures=tuple(
            replace(
                each,
                title=_line(each.title, QT_TRANSLATE_NOOP("Sentences", "The name of an enclosure")),
            )
            for each in circular.enclosures
            if each.title.strip() or each.sha256
        ),
        calendars=tuple(dict.fromkeys(circular.calendars)) or (Calendar.GREGORIAN,),
    )


def _tidy_text(text: CircularText) -> CircularText:
    return replace(
        text,
        rich=needed(text.rich),
        subject=_line(text.subject, QT_TRANSLATE_NOOP("Sentences", "The subject")),
        close=_line(text.close, QT_TRANSLATE_NOOP("Sentences", "The close")),
        body=body_of(text.rich, text.body),
    )


def _tidy_recipient(recipient: Recipient) -> Recipient:
    both = recipient.post_id is not None and recipient.organisation_id is not None
    return replace(recipient, organisation_id=None) if both else recipient


def _line(text: str, what: str) -> str:
    return " ".join(refuse_controls(text.replace("\r", "\n"), what).split())
