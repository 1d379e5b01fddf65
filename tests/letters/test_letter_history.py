"""Who did what to a letter of ours, in words: what an auditor asks years later."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from desktop_app.core.refs import Kind, Ref
from desktop_app.core.rich_text import RichText
from desktop_app.db import sessions
from desktop_app.letters import service
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.records import Letter
from desktop_app.letters.rich_body import from_body
from desktop_app.letters.service_letter_history import history_of_letter
from desktop_app.ui.context import Ui

from ..conftest import NOON
from .conftest import World


def told(world: World, letter: Letter) -> Any:
    return world.see(lambda s: history_of_letter(s, Ref(Kind.LETTER, letter.id or 0)))


def labelled(act: Any) -> dict[str, tuple[str, str]]:
    return {change.label: (change.old, change.new) for change in act.changes}


def test_every_step_is_told_with_who_when_and_why(world: World) -> None:
    draft = world.draft()
    sent = world.do(lambda s: service.send_for_review(s, draft.id, draft.version, "please look"))
    back = world.do(lambda s: service.return_draft(s, sent.id, sent.version, "Too long."))
    again = world.do(lambda s: service.send_for_review(s, back.id, back.version))
    done = world.do(lambda s: service.approve(s, again.id, again.version))
    letter = world.issue(done)
    key = letter.id or 0
    sent_at = letter.issued_at or NOON
    made = world.do(lambda s: service.dispatch(s, key, None, Channel.POST, sent_at))
    world.do(lambda s: service.undo_dispatch(s, made))
    world.do(lambda s: service.set_reply_by(s, key, date(2027, 1, 1)))
    world.do(lambda s: service.settle(s, key, "answered by telephone"))
    world.do(lambda s: service.void(s, key, "sent to the wrong university"))
    acts = told(world, letter)
    assert [act.act for act in acts] == [
        "voided", "settled without an answer", "answer expected", "dispatch removed", "dispatched",
        "issued", "approved", "sent for review", "returned", "sent for review", "entered",
    ]  # fmt: skip
    who = world.see(sessions.who)
    assert {act.who for act in acts} == {who}
    assert all(act.at.utcoffset() == timedelta(0) for act in acts)
    by_act = {act.act: labelled(act) for act in acts}
    assert by_act["voided"]["Reason"] == ("", "sent to the wrong university")
    assert by_act["returned"]["Note"] == ("please look", "Too long.")
    assert by_act["issued"]["State"] == ("draft", "issued")
    assert by_act["issued"]["Our number"] == ("", letter.reference)
    assert by_act["dispatched"]["Channel"] == ("", "post")
    assert by_act["settled without an answer"]["Reason"] == ("", "answered by telephone")


def test_a_change_is_told_field_by_field_and_a_long_text_where_it_differs(world: World) -> None:
    draft = world.draft(body="", rich=from_body("One. " * 200 + "Old end."))
    text: RichText = from_body("One. " * 200 + "New end.")
    changed = replace(
        draft, subject="Another", rich=text, body=text.plain(), signer_post_id=None, fold_marks=True
    )
    world.do(lambda s: service.save_letter(s, changed))
    changes = labelled(told(world, draft)[0])
    assert changes["Subject"] == ("Joint virtual courses", "Another")
    assert changes["Fold marks"] == ("no", "yes")
    assert changes["Signer"][1] == ""
    assert "Najafi" in changes["Signer"][0]
    old, new = changes["Text"]
    assert old.endswith("Old end.")
    assert new.endswith("New end.")
    assert max(map(len, changes["Text"])) < 200
    assert not any("sha" in label.lower() for label in changes)


def test_the_history_is_read_beneath_a_letter(page: LettersPage, ui: Ui, world: World) -> None:
    letter = world.issue(world.draft())
    page.refresh()
    page.open_ref(Ref(Kind.LETTER, letter.id or 0))
    ui.tasks.wait_idle()
    panel = page.editor.history
    assert not panel.isHidden()
    panel.fold.set_open(True)
    ui.tasks.wait_idle()
    assert [act.act for act in panel._acts] == ["issued", "entered"]
    assert panel.isEnabled()
