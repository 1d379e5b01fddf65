"""What a saved meeting leaves behind: history, links of the thread and the search index."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.texts import Texts
from desktop_app.db import history, links, search
from desktop_app.meetings import service_people as people
from desktop_app.meetings.models import ActionRow, MeetingRow, NewsRow
from desktop_app.meetings.service_reading import snapshot

Snapshot = Mapping[str, Any]


def leave(session: Session, row: MeetingRow, before: Snapshot | None) -> None:
    """Write the history of the meeting and of each child that changed, link and index them."""
    after = snapshot(row)
    old: Snapshot = before or {"decisions": {}, "actions": {}}
    act = "changed" if before is not None else "created"
    told = _narrowed(before, after) if before is not None else (None, after)
    history.record(session, act, Ref(Kind.MEETING, row.id), *told)
    for kind, part in ((Kind.DECISION, "decisions"), (Kind.ACTION, "actions")):
        _record_children(session, kind, old[part], after[part])
        for key in old[part].keys() - after[part].keys():
            _let_go(session, row, Ref(kind, int(key)))
    _link(session, row)
    if before is None or before["title"] != after["title"]:
        index(session, row)
    else:
        _index_meeting(session, row)
        _index_children(session, row, before, after)


def index(session: Session, row: MeetingRow) -> None:
    """Make the meeting and what belongs to it findable."""
    _index_meeting(session, row)
    _index_children(session, row)
    for news in _news_rows(session, row):
        index_news(session, news)


def _index_meeting(session: Session, row: MeetingRow) -> None:
    names = [people.post(session, child.post_id) for child in row.attendees]
    parts = [row.body, row.place, *(text for i in row.items for text in (i.heading, i.body))]
    words = [_joined(part) for part in parts] + [people.display_name(post) for post in names]
    title = f"{row.number} {_joined(row.title)}"
    search.index(session, Ref(Kind.MEETING, row.id), title, " ".join(words))


def _index_children(
    session: Session, row: MeetingRow, before: Snapshot | None = None, after: Snapshot | None = None
) -> None:
    """Index decisions and actions; with both states of the meeting only those that changed: a
    session that is running is saved every few seconds."""

    def changed(part: str, key: int) -> bool:
        if before is None or after is None:
            return True
        return bool(before[part].get(str(key)) != after[part].get(str(key)))

    for decision in row.decisions:
        if changed("decisions", decision.id):
            ref = Ref(Kind.DECISION, decision.id)
            search.index(session, ref, _joined(decision.text), _joined(row.title))
    for action in row.actions:
        if changed("actions", action.id):
            ref = Ref(Kind.ACTION, action.id)
            search.index(session, ref, _joined(action.text), _joined(action.owner))


def _narrowed(before: Snapshot, after: Snapshot) -> tuple[dict[str, Any], dict[str, Any]]:
    """Both states with only those parts that differ: the history is never made smaller again."""
    old, new = dict(before), dict(after)
    for name in ("decisions", "actions"):
        old[name] = {k: v for k, v in before[name].items() if after[name].get(k) != v}
        new[name] = {k: v for k, v in after[name].items() if before[name].get(k) != v}
    for name in ("items", "attendees"):
        gone = [part for part in before[name] if part not in after[name]]
        came = [part for part in after[name] if part not in before[name]]
        if gone or came:
            old[name], new[name] = gone, came
    return old, new


def index_news(session: Session, row: NewsRow) -> None:
    """Make a news item findable."""
    search.index(session, Ref(Kind.NEWS, row.id), _joined(row.headline), _joined(row.body))


def forget(session: Session, row: MeetingRow) -> None:
    """Take the meeting and what belongs to it out of the search."""
    for ref in refs(session, row):
        search.forget(session, ref)


def refs(session: Session, row: MeetingRow) -> tuple[Ref, ...]:
    """The meeting and every record that lives and goes with it."""
    return (
        Ref(Kind.MEETING, row.id),
        *(Ref(Kind.DECISION, decision.id) for decision in row.decisions),
        *(Ref(Kind.ACTION, action.id) for action in row.actions),
        *(Ref(Kind.NEWS, news.id) for news in _news_rows(session, row)),
    )


def _news_rows(session: Session, row: MeetingRow) -> list[NewsRow]:
    query = select(NewsRow).where(NewsRow.meeting_id == row.id, NewsRow.deleted_at.is_(None))
    return list(session.scalars(query))


def _record_children(session: Session, kind: Kind, old: Snapshot, new: Snapshot) -> None:
    for key in sorted({*old, *new}, key=int):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        act = "created" if before is None else "deleted" if after is None else "changed"
        history.record(session, act, Ref(kind, int(key)), before, after)


def _let_go(session: Session, row: MeetingRow, child: Ref) -> None:
    """A removed child leaves the thread; what it had produced hangs on the meeting instead."""
    search.forget(session, child)
    for other, relation, outgoing in links.neighbours(session, child):
        links.disconnect(session, child, other)
        if outgoing and other.kind is not Kind.ACTION:
            links.connect(session, Ref(Kind.MEETING, row.id), relation, other)


def _link(session: Session, row: MeetingRow) -> None:
    meeting = Ref(Kind.MEETING, row.id)
    for decision in row.decisions:
        links.connect(session, meeting, Relation.PRODUCED, Ref(Kind.DECISION, decision.id))
    for action in row.actions:
        _link_action(session, meeting, action)


def _link_action(session: Session, meeting: Ref, action: ActionRow) -> None:
    """An action hangs on its decision, or on the meeting itself, never on both."""
    ref = Ref(Kind.ACTION, action.id)
    owner = Ref(Kind.DECISION, action.decision_id) if action.decision_id else meeting
    for other, _relation, outgoing in links.neighbours(session, ref):
        if not outgoing and other.kind in (Kind.MEETING, Kind.DECISION) and other != owner:
            links.disconnect(session, other, ref)
    links.connect(session, owner, Relation.PRODUCED, ref)


def _joined(texts: Texts) -> str:
    return " ".join(texts.values())
