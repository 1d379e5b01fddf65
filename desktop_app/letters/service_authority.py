"""Who may sign for our organisation on a day: in their own name, or for somebody by delegation."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Post
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, office_row, sessions
from desktop_app.letters.authority_records import Delegation
from desktop_app.letters.models import DelegationRow
from desktop_app.letters.service_rows import check_version, snapshot

_LABELS = {
    "from_post_id": QT_TRANSLATE_NOOP("Sentences", "Signs otherwise"),
    "to_post_id": QT_TRANSLATE_NOOP("Sentences", "Signs for them"),
    "since": QT_TRANSLATE_NOOP("Sentences", "From"),
    "until": QT_TRANSLATE_NOOP("Sentences", "Until"),
    "basis": QT_TRANSLATE_NOOP("Sentences", "Basis"),
}


@dataclass(frozen=True, slots=True)
class Authority:
    """What a post may sign on a day: in its `own` name, and for whom it signs by delegation."""

    own: bool = False
    principals: tuple[Post, ...] = ()

    @property
    def any(self) -> bool:
        """Whether it may sign at all."""
        return self.own or bool(self.principals)

    def for_whom(self, chosen: int | None) -> int | None:
        """The post it signs for: the one chosen, or the only one possible; None for itself."""
        if chosen is not None:
            return chosen
        if not self.own and len(self.principals) == 1:
            return self.principals[0].id
        return None


def authority(session: Session, post_id: int, day: date) -> Authority:
    """What the post may sign on `day`; a principal without authority that day does not count."""
    signers = {post.id: post for post in contacts.signers_on(session, day)}
    keys = _delegated_by(session, post_id, day)
    if not keys or not contacts.post(session, post_id).held_on(day):
        return Authority(post_id in signers)
    return Authority(post_id in signers, tuple(signers[key] for key in keys if key in signers))


def signs_for(session: Session, post_id: int, day: date, chosen: int | None) -> int | None:
    """The post for which this one signs on `day`; None where it signs in its own name."""
    if chosen is None and not _delegated_by(session, post_id, day):
        return None  # nearly always: without asking who may sign at all
    return authority(session, post_id, day).for_whom(chosen)


def delegates_on(session: Session, day: date) -> tuple[tuple[Post, tuple[Post, ...]], ...]:
    """Every post that signs for others on `day`, with those it signs for."""
    keys = dict.fromkeys(row.to_post_id for row in session.scalars(_on(day)))
    posts = ((contacts.post(session, key), authority(session, key, day)) for key in keys)
    return tuple((post, found.principals) for post, found in posts if found.principals)


def delegations(session: Session) -> tuple[Delegation, ...]:
    """Every delegation, the latest first."""
    query = (
        select(DelegationRow)
        .where(DelegationRow.deleted_at.is_(None))
        .order_by(DelegationRow.since.desc().nulls_last(), DelegationRow.id.desc())
    )
    return tuple(_to_record(session, row) for row in session.scalars(query))


def save_delegation(session: Session, record: Delegation) -> Delegation:
    """Store a delegation.

    Raises UserError for one to oneself, one that ends before it starts, one by somebody who does
    not sign in their own name (a delegation is not handed on), and one that is there already;
    ConflictError when somebody else changed it.
    """
    record = replace(record, basis=_line(record.basis))
    _check(session, record)
    before = None
    if record.id is None:
        row = DelegationRow()
        session.add(row)
    else:
        row = session.get_one(DelegationRow, record.id)
        stored = _to_record(session, row)
        check_version(record, stored, _LABELS)
        before = snapshot(stored)
    row.from_post_id, row.to_post_id = record.from_post_id or 0, record.to_post_id or 0
    row.since, row.until, row.basis = record.since, record.until, record.basis
    row.changed_at = sessions.now(session)
    session.flush()
    saved = _to_record(session, row)
    act = "changed" if before else "created"
    history.record(session, act, Ref(Kind.DELEGATION, row.id), before, snapshot(saved))
    return saved


def delete_delegation(session: Session, delegation: Ref) -> None:
    """Take a delegation back; letters that were signed by it stay as they are."""
    row = session.get_one(DelegationRow, delegation.id)
    row.deleted_at = row.changed_at = sessions.now(session)
    session.flush()
    history.record(session, "deleted", delegation, snapshot(_to_record(session, row)), None)


def restore_delegation(session: Session, delegation: Ref) -> None:
    """Undo `delete_delegation`."""
    row = session.get_one(DelegationRow, delegation.id)
    row.deleted_at, row.changed_at = None, sessions.now(session)
    session.flush()
    history.record(session, "restored", delegation, None, snapshot(_to_record(session, row)))


def _delegated_by(session: Session, post_id: int, day: date) -> tuple[int, ...]:
    found = session.scalars(_on(day).where(DelegationRow.to_post_id == post_id))
    return tuple(dict.fromkeys(row.from_post_id for row in found))


def _on(day: date) -> Select[DelegationRow]:
    return (
        select(DelegationRow)
        .where(
            DelegationRow.deleted_at.is_(None),
            or_(DelegationRow.since.is_(None), DelegationRow.since <= day),
            or_(DelegationRow.until.is_(None), DelegationRow.until >= day),
        )
        .order_by(DelegationRow.id)
    )


def _check(session: Session, record: Delegation) -> None:
    if record.from_post_id is None or record.to_post_id is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The delegation does not say who signs for whom."),
            QT_TRANSLATE_NOOP("Sentences", "Choose both posts."),
        )
    principal = contacts.post(session, record.from_post_id)
    delegate = contacts.post(session, record.to_post_id)
    if principal.person_id == delegate.person_id:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} cannot delegate to themself."),
                name=principal.person_name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose who signs instead."),
        )
    if record.since and record.until and record.until < record.since:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The delegation ends on {until}, before it begins on {since}."
                ),
                until=record.until,
                since=record.since,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct one of the two days."),
        )
    _check_principal(session, principal)
    _check_single(session, record)


def _check_principal(session: Session, principal: Post) -> None:
    """Only who signs in their own name can delegate; a delegation is not handed on."""
    own = office_row.own_organisation_id(session)
    if principal.may_sign and own is not None and principal.organisation_id == own:
        return
    query = select(DelegationRow.id).where(
        DelegationRow.deleted_at.is_(None), DelegationRow.to_post_id == principal.id
    )
    if session.scalars(query).first() is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{name} signs by delegation only and cannot hand that on."
                ),
                name=principal.person_name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Let the one who gave the authority delegate it to both."
            ),
        )
    raise UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "{name} may not sign for our organisation."),
            name=principal.person_name,
        ),
        QT_TRANSLATE_NOOP(
            "Sentences", "Tick “May sign letters” at the post in Contacts, or choose another one."
        ),
    )


def _check_single(session: Session, record: Delegation) -> None:
    query = select(DelegationRow).where(
        DelegationRow.deleted_at.is_(None),
        DelegationRow.from_post_id == record.from_post_id,
        DelegationRow.to_post_id == record.to_post_id,
    )
    for row in session.scalars(query):
        if row.id != record.id and _overlap(row, record):
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "This delegation is in the list already."),
                QT_TRANSLATE_NOOP("Sentences", "Change the days of the one that is there."),
            )


def _overlap(row: DelegationRow, record: Delegation) -> bool:
    begins = max(row.since or date.min, record.since or date.min)
    return begins <= min(row.until or date.max, record.until or date.max)


def _to_record(session: Session, row: DelegationRow) -> Delegation:
    return Delegation(
        row.id,
        row.version,
        row.from_post_id,
        row.to_post_id,
        row.since,
        row.until,
        row.basis,
        contacts.post(session, row.from_post_id).person_name,
        contacts.post(session, row.to_post_id).person_name,
    )


def _line(text: str) -> str:
    what = QT_TRANSLATE_NOOP("Sentences", "The basis")
    return " ".join(refuse_controls(text.replace("\r", "\n"), what).split())
