"""The way of a letter in the window: review, delegation, series, closing a year."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.core.calendars import Calendar, to_calendar
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.authority_records import Delegation, Numbering, SeriesUse
from desktop_app.letters.gui.delegations_sheet import DelegationsSheet
from desktop_app.letters.gui.live_paper import PAUSE_MS
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.gui.register_sheets import RegisterSheets
from desktop_app.letters.gui.state_line import tip
from desktop_app.letters.gui.years_sheet import YearsSheet
from desktop_app.letters.records import Check, CheckName, CheckState, Letter
from desktop_app.letters.state_records import Review
from desktop_app.letters.step_records import StepName
from desktop_app.ui.calendar_button import CalendarButton
from desktop_app.ui.context import Ui

from .circulars import people_round
from .conftest import World
from .gui_parts import FakePress
from .test_authority import deputy

LEFT = Qt.MouseButton.LeftButton


def _show(page: LettersPage, ui: Ui, letter: Letter, qtbot: Any) -> None:
    page.open_ref(Ref(Kind.LETTER, letter.id or 0))
    _settle(ui, qtbot)


def _settle(ui: Ui, qtbot: Any) -> None:
    ui.tasks.wait_idle()
    qtbot.wait(PAUSE_MS + 60)
    assert ui.tasks.wait_idle()


def _shown(page: LettersPage) -> list[StepName]:
    pills = page.editor.state_line.pills
    return [name for name, pill in pills.items() if not pill.isHidden()]


def test_a_letter_is_reviewed_from_the_line_over_it(
    page: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    world.do(lambda s: service.save_series(s, replace(world.series, needs_approval=True)))
    draft = world.draft()
    _show(page, ui, draft, qtbot)
    editor, line = page.editor, page.editor.state_line
    assert editor.bar.mend_text() == "have it approved"
    assert not editor.bar.issue_button.isEnabled()
    assert _shown(page) == list(StepName)
    (mend,) = editor.checks.mend_buttons()
    qtbot.mouseClick(mend, LEFT)
    qtbot.mouseClick(line.send_button, LEFT)
    assert page.review.sheet is not None
    page.review.sheet.note.set_value("Please read")
    page.review.sheet.act()
    _settle(ui, qtbot)
    assert line.note.plain_text() == "For the reviewer: Please read"
    assert editor.base.review is Review.IN_REVIEW
    page.list.choose_segment("review")
    ui.tasks.wait_idle()
    row = page.list.model.row(Ref(Kind.LETTER, draft.id or 0))
    assert row is not None
    assert row.pill is not None
    assert row.pill.text == "in review"
    qtbot.mouseClick(line.return_button, LEFT)
    assert page.review.sheet is not None
    page.review.sheet.act()
    assert page.review.sheet.notice.text(), "a return needs its reason"
    page.review.sheet.note.set_value("Shorter")
    page.review.sheet.act()
    _settle(ui, qtbot)
    assert line.note.plain_text() == "Returned: Shorter"
    page.review.action.trigger()
    assert page.review.sheet is not None
    page.review.sheet.act()
    _settle(ui, qtbot)
    qtbot.mouseClick(line.approve_button, LEFT)
    _settle(ui, qtbot)
    assert editor.bar.issue_button.isEnabled()
    assert not page.review.action.isEnabled()
    editor.subject.edit.setText("Another subject")
    page.save()
    _settle(ui, qtbot)
    assert editor.base.review is None, "the approval lapsed with the text"
    assert not editor.bar.issue_button.isEnabled()


def test_the_line_tells_who_took_each_step_and_when(
    page: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    issued = world.issue(world.draft())
    _show(page, ui, issued, qtbot)
    line = page.editor.state_line
    assert _shown(page) == [
        StepName.DRAFT, StepName.ISSUED, StepName.SIGNED, StepName.DISPATCHED,
        StepName.ACKNOWLEDGED, StepName.FILED,
    ]  # fmt: skip
    told = line.pills[StepName.ISSUED].accessibleName()
    assert told.startswith("issued · 22 November 2026 · ")
    assert told.endswith(issued.issued_by)
    assert line.pills[StepName.FILED].accessibleName() == tip(StepName.FILED, None) == "filed"
    world.do(lambda s: service.void(s, issued.id, "Sent twice"))
    _show(page, ui, issued, qtbot)
    page.open_ref(Ref(Kind.LETTER, issued.id or 0))
    _settle(ui, qtbot)
    way = world.see(lambda s: service.way(s, issued.id))
    assert [step.name for step in way.steps] == [StepName.DRAFT, StepName.ISSUED]


def test_who_has_two_principals_is_asked_for_whom(
    page: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    to = deputy(world, may_sign=True)
    world.do(
        lambda s: service.save_delegation(
            s, Delegation(None, 0, from_post_id=world.head, to_post_id=to)
        )
    )
    _show(page, ui, world.draft(signer_post_id=to), qtbot)
    editor = page.editor
    combo = editor.signs_for.combo
    assert combo.isVisible()
    editor.mend(Check(CheckName.AUTHORITY, CheckState.BLOCKS, ""))
    assert combo.hasFocus()
    assert combo.itemText(0) == "in their own name"
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert editor.collect().on_behalf_post_id == world.head
    editor.signer.set_raw(["post", world.head])
    _settle(ui, qtbot)
    assert editor.collect().on_behalf_post_id is None
    assert not combo.isVisible()


def test_who_was_signed_for_is_named_when_the_delegation_is_gone_and_leaves_room_for_the_paper(
    page: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    to = deputy(world)
    given = world.do(
        lambda s: service.save_delegation(
            s, Delegation(None, 0, from_post_id=world.head, to_post_id=to)
        )
    )
    letter = world.issue(world.draft(signer_post_id=to, on_behalf_post_id=world.head))
    world.do(lambda s: service.delete_delegation(s, Ref(Kind.DELEGATION, given.id or 0)))
    _show(page, ui, letter, qtbot)
    combo = page.editor.signs_for.combo
    assert combo.isVisible()
    assert "Najafi" in combo.currentText()
    assert combo.minimumSizeHint().width() < 260
    assert page.editor.form.field("day").findChild(CalendarButton).isEnabled() is False


def test_delegations_are_kept_in_a_sheet(page: LettersPage, ui: Ui, world: World) -> None:
    to = deputy(world)
    sheet = _delegations(page.offices, ui)
    form = sheet.rows.add_row()
    form.field("from_post_id").set_value(world.head)
    form.field("to_post_id").set_value(world.head)
    sheet.act()
    ui.tasks.wait_idle()
    assert "cannot delegate to themself" in sheet.notice.text()
    form.field("to_post_id").set_value(to)
    form.field("since").set_value(date(2026, 1, 1))
    form.field("basis").set_value("Order 12")
    sheet.act()
    ui.tasks.wait_idle()
    (kept,) = world.see(service.delegations)
    assert (kept.from_post_id, kept.to_post_id, kept.basis) == (world.head, to, "Order 12")
    sheet = _delegations(page.offices, ui)
    assert sheet.rows.value() == (kept,)
    sheet.rows.set_value(())
    sheet.act()
    ui.tasks.wait_idle()
    assert world.see(service.delegations) == ()


def _delegations(offices: RegisterSheets, ui: Ui) -> DelegationsSheet:
    offices.delegations_action.trigger()
    ui.tasks.wait_idle()
    assert isinstance(offices.sheet, DelegationsSheet)
    return offices.sheet


def test_a_series_shows_the_number_it_would_give_next(
    page: LettersPage, ui: Ui, world: World
) -> None:
    world.issue(world.draft())
    page.edit_series()
    ui.tasks.wait_idle()
    sheet = page.sheet
    form = sheet.rows.forms()[0]
    year = to_calendar(date.today(), Calendar.JALALI).year
    following = 2 if year == 1405 else 1
    assert f"Next number: CINVU/{year}/{following:03}" in sheet.examples()
    form.field("calendar").set_value(Calendar.GREGORIAN)
    form.field("pattern").set_value("{number:05}-{year}")
    assert f"Next number: 00001-{date.today().year}" in sheet.examples()
    form.field("pattern").set_value("{series}/{year}")
    assert "No number can be written yet" in sheet.examples()[0]
    form.field("pattern").set_value("{series}/{year}/{number:03}")
    added = sheet.rows.add_row()
    added.field("name").set_value("IN")
    added.field("used_for").set_value(SeriesUse.INCOMING)
    form.field("needs_approval").set_value(True)
    sheet.act()
    ui.tasks.wait_idle()
    kept = {one.name: one for one in world.see(service.series)}
    assert kept["CINVU"].needs_approval
    assert kept["IN"].used_for is SeriesUse.INCOMING
    ui.tasks.wait_idle()
    combo = page.editor.series._combo
    assert [combo.itemText(i) for i in range(combo.count())] == ["None chosen", "CINVU"]


def test_a_year_is_closed_from_the_menu_and_its_register_saved(
    page: LettersPage, ui: Ui, world: World, fake: FakePress, tmp_path: Path
) -> None:
    page.offices._press = replace(fake.press(), register=lambda *_all: b"%PDF the register")
    sheet = _years(page, ui, world)
    assert sheet.mean_it.isVisible(), "the year of the test is the current one"
    sheet.act()
    ui.tasks.wait_idle()
    assert "1405 is not over yet" in sheet.notice.text()
    sheet.mean_it.set_value(True)
    sheet.act()
    ui.tasks.wait_idle()
    (state,) = world.see(service.series_years)
    assert state.closed is not None
    sheet = _years(page, ui, world)
    target = tmp_path / "register"
    sheet.ask_where = lambda *_all: str(target)
    assert sheet.act_button.text() == "Save its register…"
    sheet.act()
    ui.tasks.wait_idle()
    assert target.with_suffix(".pdf").read_bytes() == b"%PDF the register"
    sheet.reject()


def _years(page: LettersPage, ui: Ui, world: World) -> YearsSheet:
    if not world.see(service.series_years):
        page.offices.show_years()
        ui.tasks.wait_idle()
        assert page.offices.sheet is None, "there is nothing to close"
        world.issue(world.draft())
    page.offices.years_action.trigger()
    ui.tasks.wait_idle()
    assert isinstance(page.offices.sheet, YearsSheet)
    return page.offices.sheet


def test_a_reply_and_a_circular_choose_their_numbers_in_the_window(
    page: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    first = world.issue(world.draft())
    _show(page, ui, world.draft(), qtbot)
    editor = page.editor
    editor.form.field("precedent").set_raw(["letter", first.id])
    editor.form.field("shares_number").set_value(True)
    editor.mend(Check(CheckName.SERIES, CheckState.BLOCKS, ""))
    assert editor.form.field("precedent").picker.hasFocus()
    page.save()
    _settle(ui, qtbot)
    assert editor.base.precedent == Ref(Kind.LETTER, first.id or 0)
    issued = world.issue(editor.base)
    assert issued.reference == f"{first.reference}/1"
    _show(page, ui, issued, qtbot)
    assert editor.series._combo.currentText() == "CINVU"
    found = world.see(lambda s: service.precedent_options(s, ""))
    assert {each.title for each in found} == {first.reference, issued.reference}
    checks = world.see(lambda s: service.checks(s, issued.id))
    assert CheckName.APPROVAL not in {check.name for check in checks}
    round_ = people_round(world, 3)
    page.open_ref(Ref(Kind.CIRCULAR, round_.key))
    _settle(ui, qtbot)
    page.circulars.form.field("numbering").set_value(Numbering.ONE)
    page.save()
    ui.tasks.wait_idle()
    stored = world.see(lambda s: service.circular(s, round_.key))
    assert stored.numbering is Numbering.ONE
