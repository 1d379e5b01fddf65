"""A memorandum's life on the page: days, clearances, family, activities, reports, files."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.texts import Texts
from desktop_app.db import working_copies
from desktop_app.db.office import Office
from desktop_app.mous import service, service_activities
from desktop_app.mous.exchange_ics import mou_ics
from desktop_app.mous.exchange_report import report_workbook
from desktop_app.mous.gui.activity_sheet import cost_of
from desktop_app.mous.gui.page import MousPage
from desktop_app.mous.gui.port import MouPort
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.life_records import (
    Activity,
    ActivityState,
    Clearance,
    ClearanceRule,
    ClearanceState,
    MouKind,
    Original,
)
from desktop_app.mous.records import Mou, MouState
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages
from desktop_app.ui.tasks import Tasks

EN = Language.EN
DAY = date(2025, 3, 20)
LETTER = Ref(Kind.INCOMING, 7)


@pytest.fixture
def ui(qapp: QApplication, office: Office) -> Iterator[Ui]:
    bus, messages = ChangeBus(), Messages()
    tasks = Tasks(office.read, office.write, bus, messages)
    drafts = Drafts(working_copies.keep, working_copies.find, working_copies.drop)
    yield Ui(tasks, bus, messages, Jump(), drafts, lambda: EN)
    assert tasks.wait_idle()
    tasks.close()


@pytest.fixture
def page(qtbot: Any, ui: Ui) -> MousPage:
    port = MouPort(
        letters=lambda _session, _words: (Summary(LETTER, "Their letter"),),
        calendar_file=mou_ics,
        workbook=report_workbook,
    )
    press = MouPress(lambda document: document.title.encode())
    made = MousPage(ui, press, clock=lambda: datetime(2026, 11, 22, tzinfo=UTC), port=port)
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.show()
    ui.tasks.wait_idle()
    return made


@pytest.fixture
def stored(office: Office, draft: Mou) -> Mou:
    return office.write(lambda s: service.save_mou(s, draft)).value


@pytest.fixture
def running(office: Office, draft: Mou) -> Mou:
    def work(session: Any) -> Mou:
        parties = tuple(replace(party, signed_on=DAY) for party in draft.parties)
        saved = service.save_mou(session, replace(draft, parties=parties))
        for state in (MouState.CONSULTATION, MouState.APPROVED, MouState.SIGNED, MouState.IN_FORCE):
            saved = service.set_state(session, saved.id, state)
        return saved

    return office.write(work).value


@pytest.fixture
def show(page: MousPage, ui: Ui) -> Callable[[Mou], MousPage]:
    def work(mou: Mou) -> MousPage:
        page.open_ref(Ref(Kind.MOU, mou.id or 0))
        ui.tasks.wait_idle()
        ui.tasks.wait_idle()
        return page

    return work


def _texts(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_day_of_entry_follows_the_signatures_as_they_are_typed(
    show: Callable[[Mou], MousPage], stored: Mou, ui: Ui, office: Office
) -> None:
    editor = show(stored).editor
    first, second = editor.form.field("parties").forms()
    first.field("signed_on").set_raw("2025-04-02")
    assert not any("last signature" in line for line in editor.dates.lines())
    second.field("signed_on").set_raw("2025-03-20")
    second.field("authority").set_raw("Decision 4")
    lines = editor.dates.lines()
    assert "the day of the last signature" in lines
    assert any("2 April 2030" in line for line in lines)
    assert editor.form.field("in_force_on").value() == date(2025, 4, 2)
    editor.save()
    ui.tasks.wait_idle()
    saved = office.read(lambda s: service.mou(s, stored.id))
    assert saved.term.in_force_on == date(2025, 4, 2)
    assert [party.signed_on for party in saved.parties] == [date(2025, 4, 2), DAY]
    assert saved.parties[1].authority == "Decision 4"


def test_saving_keeps_everything_of_the_record(
    show: Callable[[Mou], MousPage], stored: Mou, ui: Ui, office: Office, people: Any
) -> None:
    given = Clearance(
        None, None, "", Texts(en="Ministry"), ClearanceState.GIVEN, DAY, DAY, LETTER, "n"
    )
    party = replace(
        stored.parties[0], signed_at=Texts(en="Tehran"), focal_post_id=people.secretary,
        notified_on=None, withdrawal_note="",
    )  # fmt: skip
    original = Original(None, EN, people.network, "Shelf", DAY)
    child = replace(
        stored, id=None, version=0, parent_id=stored.id, kind=MouKind.PROGRAMME,
        reference="P-1", clearances=(given,), parties=(party, stored.parties[1]),
        kept_originals=(original,),
    )  # fmt: skip
    saved = office.write(lambda s: service.save_mou(s, child)).value
    editor = show(saved).editor
    assert not editor.is_dirty
    editor.form.field("notes").set_raw("typed")
    editor.save()
    ui.tasks.wait_idle()
    after = office.read(lambda s: service.mou(s, saved.id))
    assert after.notes == "typed"
    assert replace(after, version=saved.version, notes="", articles=()) == replace(
        saved, articles=()
    )
    assert "Programme agreement · Draft" in _texts(editor.life.family)


def test_what_is_missing_names_the_clearance_that_a_country_asks_for(
    show: Callable[[Mou], MousPage], stored: Mou, ui: Ui, office: Office, people: Any
) -> None:
    def work(session: Any) -> None:
        university = contacts.organisation(session, people.university)
        contacts.save_organisation(session, replace(university, country="PK"))
        asked = ClearanceRule(None, 0, "PK", Texts(en="HEC"))
        service.save_clearance_rules(session, (asked,))
        service.set_state(session, stored.id, MouState.CONSULTATION)

    office.write(work)
    editor = show(stored).editor
    assert "The clearance of HEC is not asked for yet." in _texts(editor.life.missing)
    (form,) = editor.form.field("clearances").forms()
    form.field("state").set_value(ClearanceState.GIVEN)
    form.field("given_on").set_raw("2026-11-20")
    form.field("letter").set_value(LETTER)
    editor.save()
    ui.tasks.wait_idle()
    ui.tasks.wait_idle()
    assert editor.life.missing.isHidden()
    editor.go_to(MouState.CLEARANCE)
    ui.tasks.wait_idle()
    editor.go_to(MouState.APPROVED)
    ui.tasks.wait_idle()
    assert office.read(lambda s: service.mou(s, stored.id)).state is MouState.APPROVED


def test_a_signed_text_still_takes_days_but_no_other_party(
    show: Callable[[Mou], MousPage], running: Mou, ui: Ui, office: Office
) -> None:
    editor = show(running).editor
    first = editor.form.field("parties").forms()[0]
    assert first.field("organisation").picker.isReadOnly()
    first.field("withdrawn_on").set_raw("2026-01-01")
    first.field("withdrawal_note").set_raw("Letter 12")
    editor.save()
    ui.tasks.wait_idle()
    party = office.read(lambda s: service.mou(s, running.id)).parties[0]
    assert (party.withdrawn_on, party.withdrawal_note) == (date(2026, 1, 1), "Letter 12")


def test_an_activity_is_entered_warned_of_opened_and_deleted(
    show: Callable[[Mou], MousPage], running: Mou, ui: Ui, office: Office, tmp_path: Path
) -> None:
    panel = show(running).editor.life.activities
    panel.add()
    sheet = panel.sheet
    assert sheet is not None
    values = {"since": "2024-01-01", "until": "2024-02-01", "amount": "۱۲٫۵۰", "currency": "eur"}
    for name, raw in values.items():
        sheet.form.field(name).set_raw(raw)
    sheet.form.field("title").set_value(Texts(en="Workshop"))
    sheet.form.field("state").set_value(ActivityState.DONE)
    (tmp_path / "list.txt").write_text("names")
    sheet.form.field("evidence").add_files([tmp_path / "list.txt"])
    ui.tasks.wait_idle()
    ui.tasks.wait_idle()
    sheet.act()
    ui.tasks.wait_idle()
    assert "before the memorandum enters into force" in sheet.notice.text()
    sheet.act()
    ui.tasks.wait_idle()
    ui.tasks.wait_idle()
    (saved,) = office.read(lambda s: service_activities.activities(s, running.id))
    assert (saved.cost, saved.currency, saved.evidence[0]["name"]) == (1250, "EUR", "list.txt")
    assert panel.lines() == ["Workshop"]
    panel.openers[0].click()
    assert panel.sheet is not None
    panel.sheet.delete()
    ui.tasks.wait_idle()
    ui.tasks.wait_idle()
    assert panel.lines() == []


@pytest.mark.parametrize("text", ["abc", "1.234", "NaN", "1e99"])
def test_an_amount_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        cost_of(text, "EUR")


def test_amounts_are_read_in_any_digits_and_kept_in_the_smallest_coin() -> None:
    assert cost_of("۱٬۲۵۰٫۵", "EUR") == 125050
    assert cost_of("1 250", "JPY") == 1250
    assert cost_of("-5", "EUR") == -500, "the service refuses it with a sentence"
    assert cost_of("", "") == 0


def test_what_sleeps_has_a_segment_until_something_is_done(
    page: MousPage, running: Mou, ui: Ui, office: Office
) -> None:
    page.list.choose_segment("12")
    page.refresh()
    ui.tasks.wait_idle()
    assert page.list.model.rowCount() == 1
    done = Activity(
        None, 0, running.id or 0, title=Texts(en="C"), state=ActivityState.DONE,
        since=date(2026, 9, 1),
    )  # fmt: skip
    ui.tasks.write(
        lambda s: service_activities.save_activity(s, done), lambda _saved: None, owner=page
    )
    ui.tasks.wait_idle()
    ui.tasks.wait_idle()
    assert page.list.model.rowCount() == 0


def test_an_activity_found_elsewhere_opens_over_its_memorandum(
    page: MousPage, running: Mou, ui: Ui, office: Office
) -> None:
    planned = Activity(None, 0, running.id or 0, title=Texts(en="Course"))
    saved = office.write(lambda s: service_activities.save_activity(s, planned)).value
    jumps = QSignalSpy(ui.jump.requested)
    page.open_ref(Ref(Kind.ACTIVITY, saved.id or 0))
    ui.tasks.wait_idle()
    assert jumps.at(0)[0] == Ref(Kind.MOU, running.id)
    sheet = page.editor.life.activities.sheet
    assert sheet is not None
    assert sheet.form.field("title").value() == Texts(en="Course")
    sheet.reject()


def test_calendar_files_and_workbooks_are_written(
    show: Callable[[Mou], MousPage], running: Mou, ui: Ui, tmp_path: Path
) -> None:
    life = show(running).life
    target = tmp_path / "days.ics"
    life.ask_calendar = lambda _parent, _name: target
    for export in (life.export_this, life.export_all):
        export()
        ui.tasks.wait_idle()
        ui.tasks.wait_idle()
        assert target.read_bytes().count(b"BEGIN:VEVENT") == 6
        target.unlink()
    life.open_report()
    dialog = life.report
    assert dialog is not None
    dialog._pause.stop()
    dialog._begin()
    ui.tasks.wait_idle()
    ui.tasks.wait_idle()
    assert dialog.pdf == b"Yearly report of activities: Virtual education"
    book = tmp_path / "report.xlsx"
    dialog.ask_workbook = lambda _parent, _name: book
    dialog.save_workbook()
    ui.tasks.wait_idle()
    assert openpyxl.load_workbook(io.BytesIO(book.read_bytes())).sheetnames
    dialog.reject()


def test_no_calendar_file_is_written_without_a_day(
    page: MousPage, office: Office, ui: Ui, tmp_path: Path
) -> None:
    office.write(lambda s: service.save_mou(s, Mou(None, 0, title=Texts(en="An idea"))))
    target = tmp_path / "days.ics"
    page.life.ask_calendar = lambda _parent, _name: target
    failed = QSignalSpy(ui.messages.failed)
    page.life.export_all()
    ui.tasks.wait_idle()
    assert "no day yet" in str(failed.at(0)[0])
    assert not target.exists()


def test_rules_of_clearance_are_edited_in_their_sheet(
    page: MousPage, ui: Ui, office: Office
) -> None:
    page.life.edit_rules()
    ui.tasks.wait_idle()
    sheet = page.life.rules
    assert sheet is not None
    form = sheet.rows.add_row()
    sheet.act()
    ui.tasks.wait_idle()
    assert "not a country" in sheet.notice.text()
    form.field("country").set_value("PK")
    form.field("authority").set_value(Texts(en="HEC"))
    sheet.act()
    ui.tasks.wait_idle()
    (rule,) = office.read(service.clearance_rules)
    assert (rule.country, rule.authority) == ("PK", Texts(en="HEC"))


def test_an_amendment_begins_from_its_parent(
    show: Callable[[Mou], MousPage], running: Mou, ui: Ui, office: Office
) -> None:
    page = show(running)
    page.life.amendment.trigger()
    page.editor.form.field("title").set_value(Texts(en="First amendment", fa="الحاقیه"))
    page.editor.save()
    ui.tasks.wait_idle()
    ui.tasks.wait_idle()
    child = page.editor.base
    assert (child.kind, child.parent_id) == (MouKind.AMENDMENT, running.id)
    assert [party.organisation_id for party in child.parties] == [
        party.organisation_id for party in running.parties
    ]
    assert child.parties[0].signed_on is None
    assert "Virtual education" in _texts(page.editor.life.family)
