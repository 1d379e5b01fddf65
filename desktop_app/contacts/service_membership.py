"""Membership of the network: the office's own stages, and how far each body has come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.membership_records import Member, MembershipStep, Stage, Standing
from desktop_app.contacts.models import MembershipStepRow, OrganisationRow, StageRow
from desktop_app.contacts.service_versions import check_version, move_on, snapshot
from desktop_app.contacts.usual_stages import USUAL_STAGES
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import history, office_row, sessions

STEP_LABELS = {
    "stage_id": QT_TRANSLATE_NOOP("Sentences", "Stage"),
    "day": QT_TRANSLATE_NOOP("Sentences", "Day"),
    "basis": QT_TRANSLATE_NOOP("Sentences", "Based on"),
    "note": QT_TRANSLATE_NOOP("Sentences", "Note"),
}
STAGE_LABELS = {
    "names": QT_TRANSLATE_NOOP("Sentences", "Name"),
    "standing": QT_TRANSLATE_NOOP("Sentences", "Standing"),
    "position": QT_TRANSLATE_NOOP("Sentences", "Place"),
}


def stages(session: Session) -> tuple[Stage, ...]:
    """The office's stages in their order; the usual ones, not stored yet, where it has none."""
    return _stored_stages(session) or tuple(
        Stage(None, 0, names, standing, place)
        for place, (names, standing) in enumerate(USUAL_STAGES)
    )


def _stored_stages(session: Session) -> tuple[Stage, ...]:
    query = select(StageRow).where(StageRow.deleted_at.is_(None)).order_by(StageRow.position)
    return tuple(map(_to_stage, session.scalars(query)))


def save_stages(session: Session, wanted: Sequence[Stage]) -> tuple[Stage, ...]:
    """Make `wanted` the office's stages, in this order.

    Raises UserError for a stage without a name, two of one name, and one that is left out although
    a body has come to it; ConflictError when somebody else changed one meanwhile.
    """
    tidy = tuple(_tidy_stage(stage, place) for place, stage in enumerate(wanted))
    _refuse_same_names(tidy)
    before = _stored_stages(session)
    kept = {stage.id for stage in tidy}
    for row in session.scalars(select(StageRow).where(StageRow.deleted_at.is_(None))).all():
        if row.id not in kept:
            _take_out(session, row)
    after = tuple(_save_stage(session, stage) for stage in tidy)
    _remember_stages(session, before, after)
    return after


def ensure_stages(session: Session) -> tuple[Stage, ...]:
    """The office's stages, stored; the usual ones are stored when it has none."""
    found = stages(session)
    return found if found[0].id is not None else save_stages(session, found)


def steps(session: Session, organisation_id: int) -> tuple[MembershipStep, ...]:
    """The steps a body has taken, latest first."""
    query = select(MembershipStepRow).where(
        MembershipStepRow.organisation_id == organisation_id,
        MembershipStepRow.deleted_at.is_(None),
    )
    found = map(_to_step, session.scalars(query))
    return tuple(sorted(found, key=_order, reverse=True))


def save_step(session: Session, step: MembershipStep) -> MembershipStep:
    """Write a step; its history stands with the organisation.

    Raises UserError for an unknown stage and a day to come, ConflictError when somebody else
    changed the step meanwhile.
    """
    reading.fetch_living(session, OrganisationRow, step.organisation_id)
    stage = session.get(StageRow, step.stage_id)
    if stage is None or stage.deleted_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This stage is not one of the office's any more."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another stage."),
        )
    if step.day is not None and step.day > sessions.today(session):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{day} is still to come."), day=step.day),
            QT_TRANSLATE_NOOP("Sentences", "Enter the step on the day it is taken, or correct it."),
        )
    row = session.get(MembershipStepRow, step.id) if step.id else None
    before = _to_step(row) if row else None
    if row is None:
        row = MembershipStepRow(organisation_id=step.organisation_id)
        session.add(row)
    elif before:
        check_version(step, before, STEP_LABELS)
    row.stage_id, row.day = step.stage_id, step.day
    row.note = " ".join(
        refuse_controls(step.note, QT_TRANSLATE_NOOP("Sentences", "The note")).split()
    )
    row.basis_kind = step.basis.kind if step.basis else None
    row.basis_id = step.basis.id if step.basis else None
    move_on(session, row)
    session.flush()
    _remember(session, "membership", before, _to_step(row))
    return _to_step(row)


def take_step(session: Session, step: MembershipStep, stage: Stage) -> MembershipStep:
    """Write a step to `stage`, which is one of `stages`, stored or not.

    Raises UserError and ConflictError like `save_step`.
    """
    if stage.id is None:
        stored = ensure_stages(session)
        stage = next((each for each in stored if each.names == stage.names), stage)
    return save_step(session, replace(step, stage_id=stage.id or 0))


def today(session: Session) -> date:
    """The day on which a step is taken unless another is named, by the office's clock."""
    return sessions.today(session)


def step_today(session: Session, organisation_id: int, stage: Stage) -> MembershipStep:
    """A body comes to `stage` today."""
    step = MembershipStep(None, 0, organisation_id, 0, day=sessions.today(session))
    return take_step(session, step, stage)


def delete_step(session: Session, step: MembershipStep) -> None:
    """Take a step back; `restore_step` undoes it."""
    row = session.get(MembershipStepRow, step.id)
    if row is None or row.deleted_at is not None:
        return
    row.deleted_at = sessions.now(session)
    move_on(session, row)
    session.flush()
    _remember(session, "membership step removed", step, None)


def restore_step(session: Session, step: MembershipStep) -> None:
    """Undo `delete_step`."""
    row = session.get(MembershipStepRow, step.id)
    if row is None or row.deleted_at is None:
        return
    row.deleted_at = None
    move_on(session, row)
    session.flush()
    _remember(session, "membership step restored", None, _to_step(row))


def members(session: Session, language: Language) -> tuple[Member, ...]:
    """Every body that has taken a step, where it stands, sorted by name."""
    standing = {stage.id: stage for stage in stages(session)}
    query = (
        select(MembershipStepRow, OrganisationRow)
        .join(OrganisationRow, OrganisationRow.id == MembershipStepRow.organisation_id)
        .where(MembershipStepRow.deleted_at.is_(None), OrganisationRow.deleted_at.is_(None))
    )
    taken: dict[int, list[MembershipStep]] = {}
    bodies: dict[int, OrganisationRow] = {}
    for row, body in session.execute(query):
        taken.setdefault(body.id, []).append(_to_step(row))
        bodies[body.id] = body
    found = []
    for key, body in bodies.items():
        latest = max(taken[key], key=_order)
        stage = standing[latest.stage_id]
        name = body.names.best(language)
        found.append(
            Member(
                key, name, body.country, latest.stage_id, stage.standing, latest.day,
                len(taken[key]),
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda member: member.name.casefold()))


def standing_of(session: Session, organisation_id: int) -> Standing | None:
    """Where a body stands; None when it has taken no step."""
    taken = steps(session, organisation_id)
    if not taken:
        return None
    row = session.get(StageRow, taken[0].stage_id)
    return row.standing if row else None


def _order(step: MembershipStep) -> tuple[str, int]:
    return step.day.isoformat() if step.day else "", step.id or 0


def _to_stage(row: StageRow) -> Stage:
    return Stage(row.id, row.version, row.names, row.standing, row.position)


def _to_step(row: MembershipStepRow) -> MembershipStep:
    basis = Ref(row.basis_kind, row.basis_id) if row.basis_kind and row.basis_id else None
    return MembershipStep(
        row.id, row.version, row.organisation_id, row.stage_id, row.day, basis, row.note
    )


def _tidy_stage(stage: Stage, place: int) -> Stage:
    what = QT_TRANSLATE_NOOP("Sentences", "The name of a stage")
    names = Texts({k: " ".join(refuse_controls(v, what).split()) for k, v in stage.names.items()})
    if not names:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A stage has no name."),
            QT_TRANSLATE_NOOP("Sentences", "Name it in at least one language, or take it out."),
        )
    return replace(stage, names=names, position=place)


def _refuse_same_names(tidy: Sequence[Stage]) -> None:
    seen: set[str] = set()
    for stage in tidy:
        name = stage.names.best().casefold()
        if name in seen:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "Two stages are called “{name}”."),
                    name=stage.names.best(),
                ),
                QT_TRANSLATE_NOOP("Sentences", "Give one of them another name."),
            )
        seen.add(name)


def _take_out(session: Session, row: StageRow) -> None:
    used = select(func.count(MembershipStepRow.id)).where(
        MembershipStepRow.stage_id == row.id, MembershipStepRow.deleted_at.is_(None)
    )
    if session.scalar(used):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Organisations have come to the stage “{name}”."),
                name=row.names.best(),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Move them to another stage before you take it out."),
        )
    row.deleted_at = sessions.now(session)
    move_on(session, row)
    session.flush()


def _save_stage(session: Session, stage: Stage) -> Stage:
    row = session.get(StageRow, stage.id) if stage.id else None
    if row is None:
        row = StageRow()
        session.add(row)
    else:
        before = _to_stage(row)
        if replace(stage, version=before.version) == before:
            return before
        check_version(stage, before, STAGE_LABELS)
    row.names, row.standing, row.position = stage.names, stage.standing, stage.position
    row.deleted_at = None
    move_on(session, row)
    session.flush()
    return _to_stage(row)


def _remember_stages(session: Session, before: tuple[Stage, ...], after: tuple[Stage, ...]) -> None:
    """The whole way as it was and as it is; it stands with our own organisation, whose way it is.

    An office that has not named its own organisation yet keeps it under the number 0.
    """
    if before == after:
        return
    own = office_row.own_organisation_id(session) or 0
    told = ({"stages": [snapshot(stage) for stage in stages]} for stages in (before, after))
    history.record(session, "membership stages", Ref(Kind.ORGANISATION, own), *told)


def _remember(
    session: Session, act: str, before: MembershipStep | None, after: MembershipStep | None
) -> None:
    told = after or before
    assert told is not None, "an act is about a step"
    history.record(
        session,
        act,
        Ref(Kind.ORGANISATION, told.organisation_id),
        snapshot(before) if before else None,
        snapshot(after) if after else None,
    )
