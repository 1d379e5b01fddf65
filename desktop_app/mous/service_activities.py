"""What is done under memoranda: activities with their numbers and their evidence."""

import mimetypes
from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from pathlib import PurePath
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation, Summary
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, Sentence, say
from desktop_app.core.texts import Texts
from desktop_app.db import blobs, history, links, search, sessions
from desktop_app.mous import rules_activities
from desktop_app.mous.life_records import Activity
from desktop_app.mous.models import ActivityRow, MouRow
from desktop_app.mous.service_store import read

_NAME_LENGTH = 120


def activities(session: Session, mou_id: int) -> tuple[Activity, ...]:
    """What is done under a memorandum, latest first; what has no date yet leads."""
    query = select(ActivityRow).where(
        ActivityRow.mou_id == mou_id, ActivityRow.deleted_at.is_(None)
    )
    found = [to_record(row) for row in session.scalars(query.order_by(ActivityRow.id.desc()))]
    dated = [each for each in found if each.since is not None]
    dated.sort(key=lambda each: (str(each.since), each.id), reverse=True)
    return (*(each for each in found if each.since is None), *dated)


def activity(session: Session, activity_id: int) -> Activity:
    """An activity, deleted or not; raises UserError when there never was one."""
    return to_record(_row(session, activity_id))


def save_activity(session: Session, wanted: Activity) -> Activity:
    """Write an activity and link it to its memorandum.

    Raises UserError for what contradicts itself, ConflictError when somebody was faster.
    """
    wanted = _tidied(wanted)
    if wanted.id is None:
        if session.get(MouRow, wanted.mou_id) is None:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "The memorandum of this activity is not there."),
                QT_TRANSLATE_NOOP("Sentences", "Open the memorandum and add the activity there."),
            )
        row, before = ActivityRow(mou_id=wanted.mou_id), None
    else:
        row = _row(session, wanted.id)
        before = to_record(row)
        _check_version(wanted, before)
    _write(row, wanted)
    session.add(row)
    row.changed_at = sessions.now(session)
    session.flush()
    saved = to_record(row)
    ref = Ref(Kind.ACTIVITY, row.id)
    history.record(session, "changed" if before else "created", ref, _plain(before), _plain(saved))
    sessions.touch(session, Ref(Kind.MOU, row.mou_id))
    links.connect(session, Ref(Kind.MOU, row.mou_id), Relation.PRODUCED, ref)
    _index(session, saved)
    return saved


def activity_warnings(session: Session, wanted: Activity) -> tuple[Sentence, ...]:
    """What is unusual about an activity, one sentence each; nothing of it is refused."""
    row = session.get(MouRow, wanted.mou_id)
    if row is None:
        return ()
    return rules_activities.warnings(wanted, read(row), sessions.today(session))


def delete_activity(session: Session, ref: Ref) -> None:
    """Take an activity out of lists and search; `restore_activity` brings it back."""
    row = _row(session, ref.id)
    if row.deleted_at is not None:
        return
    before = to_record(row)
    row.deleted_at = sessions.now(session)
    session.flush()
    search.forget(session, ref)
    history.record(session, "deleted", ref, _plain(before), None)
    sessions.touch(session, Ref(Kind.MOU, row.mou_id))


def restore_activity(session: Session, ref: Ref) -> None:
    """Bring a deleted activity back; one that is there already stays as it is."""
    row = _row(session, ref.id)
    if row.deleted_at is None:
        return
    row.deleted_at = None
    session.flush()
    after = to_record(row)
    history.record(session, "restored", ref, None, _plain(after))
    sessions.touch(session, Ref(Kind.MOU, row.mou_id))
    _index(session, after)


def activity_summaries(
    session: Session, ids: Collection[int], *, language: Language = Language.EN
) -> tuple[Summary, ...]:
    """Activities in one line each, in the order asked for; deleted and unknown ones left out."""
    query = select(ActivityRow).where(ActivityRow.id.in_(ids), ActivityRow.deleted_at.is_(None))
    found = {row.id: to_record(row) for row in session.scalars(query)}
    titles = {row.id: row.title for row in _mous(session, {a.mou_id for a in found.values()})}
    return tuple(
        Summary(
            Ref(Kind.ACTIVITY, key),
            found[key].title.best(language),
            titles.get(found[key].mou_id, Texts()).best(language),
            found[key].state.label,
            found[key].since,
        )
        for key in ids
        if key in found
    )


def keep_evidence(session: Session, file_name: str, data: bytes) -> Mapping[str, Any]:
    """Keep a file in the office and describe it, to be put into an activity.

    Raises UserError for an empty file or a name that hides a control character.
    """
    what = QT_TRANSLATE_NOOP("Sentences", "The file name")
    name = PurePath(refuse_controls(file_name, what).replace("\\", "/")).name
    if not data:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{name} is empty."), name=name),
            QT_TRANSLATE_NOOP("Sentences", "Choose the file that shows what was done."),
        )
    media = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return {"name": name[-_NAME_LENGTH:], "sha256": blobs.put(session, data, media)}


def evidence(session: Session, file: Mapping[str, Any]) -> bytes:
    """A file of evidence, checked; raises UserError when it is damaged or missing."""
    return blobs.get(session, str(file["sha256"]))


def _tidied(activity: Activity) -> Activity:
    what = QT_TRANSLATE_NOOP("Sentences", "The title of the activity")
    title = {k: " ".join(refuse_controls(v, what).split()) for k, v in activity.title.items()}
    tidy = replace(
        activity,
        title=Texts(title),
        notes=activity.notes.strip(),
        currency=activity.currency.strip().upper(),
    )
    rules_activities.check_activity(tidy)
    return tidy


def _check_version(mine: Activity, stored: Activity) -> None:
    if mine.version == stored.version:
        return
    ours, theirs = _shown(mine), _shown(stored)
    differing = [name for name in ours if ours[name] != theirs[name]]
    raise ConflictError(
        QT_TRANSLATE_NOOP(
            "Sentences", "Somebody else changed this activity while you were editing it."
        ),
        {name: ours[name] for name in differing},
        {name: theirs[name] for name in differing},
    )


def _shown(activity: Activity) -> dict[str, str]:
    return {
        QT_TRANSLATE_NOOP("Sentences", "Title"): activity.title.best() or "—",
        QT_TRANSLATE_NOOP("Sentences", "State"): say("{state}", state=activity.state),
        QT_TRANSLATE_NOOP("Sentences", "Notes"): activity.notes or "—",
    }


def _row(session: Session, activity_id: int) -> ActivityRow:
    row = session.get(ActivityRow, activity_id)
    if row is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This activity is not in the office."),
            QT_TRANSLATE_NOOP("Sentences", "It may belong to another office file."),
        )
    return row


def _mous(session: Session, ids: set[int]) -> list[MouRow]:
    return list(session.scalars(select(MouRow).where(MouRow.id.in_(ids))))


def to_record(row: ActivityRow) -> Activity:
    """The record of a row."""
    names = {field.name for field in fields(Activity)} - {"evidence"}
    evidence = tuple(dict(file) for file in row.evidence or ())
    return Activity(**{name: getattr(row, name) for name in names}, evidence=evidence)


def _write(row: ActivityRow, activity: Activity) -> None:
    for name in _WRITTEN:
        setattr(row, name, getattr(activity, name))
    row.evidence = [dict(file) for file in activity.evidence]


_WRITTEN = (
    "kind", "title", "state", "since", "until", "people", "credits", "cost", "currency", "notes",
    "is_sample",
)  # fmt: skip


def _plain(activity: Activity | None) -> dict[str, Any] | None:
    if activity is None:
        return None
    return {field.name: getattr(activity, field.name) for field in fields(activity)}


def _index(session: Session, activity: Activity) -> None:
    assert activity.id is not None
    titles = " ".join(activity.title.values())
    search.index(session, Ref(Kind.ACTIVITY, activity.id), titles, activity.notes)
