"""Review and approval: each step once, in order, and of one text only."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history, sessions
from desktop_app.letters import service
from desktop_app.letters.state_records import Review

from .conftest import World


def test_an_approved_letter_goes_out_and_only_that(world: World) -> None:
    world.do(lambda s: service.save_series(s, replace(world.series, needs_approval=True)))
    draft = world.draft()
    with pytest.raises(UserError, match="approved letters only"):
        world.issue(draft)
    sent = world.do(lambda s: service.send_for_review(s, draft.id, draft.version, " please "))
    assert (sent.review, sent.review_note) == (Review.IN_REVIEW, "please")
    with pytest.raises(UserError, match="in review: approve it first"):
        world.issue(sent)
    back = world.do(lambda s: service.return_draft(s, sent.id, sent.version, "Too long."))
    with pytest.raises(UserError, match="returned: Too long"):
        world.issue(back)
    again = world.do(lambda s: service.send_for_review(s, back.id, back.version))
    done = world.do(lambda s: service.approve(s, again.id, again.version))
    assert done.approved_by == world.see(sessions.who)
    assert done.approved_at is not None
    assert world.issue(done).number == 1
    acts = world.see(lambda s: [e.act for e in history.of(s, Ref(Kind.LETTER, draft.id))])
    assert acts == [
        "issued", "approved", "sent for review", "returned", "sent for review", "created",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "lapses"),
    [
        ({"body": "Another text."}, True),
        ({"subject": "Another subject"}, True),
        ({"addressee_post_id": None}, True),
        ({"reply_by": date(2027, 1, 1)}, False),
        ({}, False),
    ],
)
def test_a_changed_text_lets_the_approval_lapse(
    world: World, changes: dict[str, Any], lapses: bool
) -> None:
    draft = world.draft()
    sent = world.do(lambda s: service.send_for_review(s, draft.id, draft.version))
    done = world.do(lambda s: service.approve(s, sent.id, sent.version))
    saved = world.do(lambda s: service.save_letter(s, replace(done, **changes)))
    assert (saved.review is None) is lapses
    assert (saved.approved_by == "") is lapses
    acts = world.see(lambda s: [e.act for e in history.of(s, Ref(Kind.LETTER, draft.id))])
    assert ("approval lapsed" in acts) is lapses


def test_steps_out_of_order_are_refused(world: World) -> None:
    draft = world.draft()
    with pytest.raises(UserError, match="not in review"):
        world.do(lambda s: service.approve(s, draft.id, draft.version))
    with pytest.raises(UserError, match="not in review"):
        world.do(lambda s: service.return_draft(s, draft.id, draft.version, "Why"))
    sent = world.do(lambda s: service.send_for_review(s, draft.id, draft.version))
    with pytest.raises(UserError, match="in review already"):
        world.do(lambda s: service.send_for_review(s, sent.id, sent.version))
    with pytest.raises(UserError, match="nobody names"):
        world.do(lambda s: service.return_draft(s, sent.id, sent.version, " "))
    with pytest.raises(UserError, match="Somebody else changed"):
        world.do(lambda s: service.approve(s, draft.id, draft.version))
    issued = world.issue(sent)
    with pytest.raises(UserError, match="issued already"):
        world.do(lambda s: service.send_for_review(s, issued.id, issued.version))
