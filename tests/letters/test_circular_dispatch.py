"""A circular goes out as a whole: each letter is recorded as sent once, and none is forgotten."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters import service_dispatch_circular as whole
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.state_records import Progress
from desktop_app.ui.context import Ui

from ..conftest import NOON
from .circulars import Round
from .test_circulars import issue_all


def test_every_letter_is_recorded_once(twelve: Round, monkeypatch: pytest.MonkeyPatch) -> None:
    world, key = twelve.world, twelve.key
    issue_all(twelve)
    monkeypatch.setattr(whole, "_AT_ONCE", 4)
    letters = world.see(service.register)
    own = letters[0].id or 0
    world.do(lambda s: service.dispatch(s, own, None, Channel.HAND, NOON, proof=None))
    world.do(lambda s: service.void(s, letters[1].id or 0, "wrong"))
    world.do(lambda s: service.file_letter(s, letters[2].id or 0))
    count = world.see(lambda s: whole.undispatched(s, key))
    assert count == len(letters) - 3
    with pytest.raises(UserError, match="in the future"):
        world.do(lambda s: whole.dispatch_some(s, key, Channel.POST, NOON + timedelta(days=1)))
    left = [world.do(lambda s: whole.dispatch_some(s, key, Channel.POST, NOON, "list 7"))]
    while left[-1]:
        left.append(world.do(lambda s: whole.dispatch_some(s, key, Channel.POST, NOON, "list 7")))
    assert left == [count - 4, *range(count - 8, 0, -4), 0]
    for letter in letters[3:]:
        line = world.see(lambda s, letter=letter: service.plan(s, letter.id or 0)).lines[0]
        assert line.last is not None
        assert (line.last.channel, line.last.proof, line.tries) == (Channel.POST, "list 7", 1)
    kept = world.see(lambda s: service.plan(s, own)).lines[0]
    assert kept.last is not None
    assert (kept.last.channel, kept.tries) == (Channel.HAND, 1)


def test_the_report_of_a_circular_records_that_all_were_sent(
    page: LettersPage, ui: Ui, twelve: Round, qtbot: Any
) -> None:
    issue_all(twelve)
    page.open_ref(Ref(Kind.CIRCULAR, twelve.key))
    assert ui.tasks.wait_idle()
    sending = page.circular_flow.sending
    sending.clock = lambda: NOON
    assert sending.button.isVisible()
    qtbot.mouseClick(sending.button, Qt.MouseButton.LeftButton)
    assert ui.tasks.wait_idle()
    sheet = sending.sheet
    assert sheet is not None
    qtbot.keyClicks(sheet.proof.edit, "posting list 7")
    qtbot.mouseClick(sheet.act_button, Qt.MouseButton.LeftButton)
    assert ui.tasks.wait_idle()
    found = twelve.world.see(service.register)
    assert {letter.progress for letter in found} == {Progress.DISPATCHED}
    told: list[str] = []
    ui.messages.informed.connect(lambda notice: told.append(notice.text))
    qtbot.mouseClick(sending.button, Qt.MouseButton.LeftButton)
    assert ui.tasks.wait_idle()
    assert told == ["All letters of this circular have gone out."]
