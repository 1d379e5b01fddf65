"""Doubles found, compared, merged and parted again by click and key, over a real office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.contacts import service, service_merge, service_notes
from desktop_app.contacts.gui.merge_dialog import MergeDialog
from desktop_app.contacts.gui.page import ContactsPage
from desktop_app.contacts.note_records import ContactNote
from desktop_app.contacts.records import Organisation, Person, PersonName
from desktop_app.contacts.timeline_records import EventKind
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.letters import service as letters
from desktop_app.letters.records import Letter
from desktop_app.mous import service as mous
from desktop_app.mous.records import Mou, Party
from desktop_app.timeline import load_timeline
from desktop_app.ui.context import Ui
from desktop_app.ui.row_button import RowButton

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

EN, FA, UR = Language.EN, Language.FA, Language.UR


class Desk:
    """The page under test, and how to wait for it."""

    def __init__(self, ui: Ui, visit: Visit, qtbot: Any) -> None:
        self.ui, self.visit, self.qtbot = ui, visit, qtbot
        self.page = ContactsPage(ui, timeline=lambda s, wanted: load_timeline(s, wanted, EN))
        qtbot.addWidget(self.page)
        self.page.resize(1080, 660)
        self.page.show()
        self.told: list[Any] = []
        self.jumps: list[Ref] = []
        ui.messages.informed.connect(self.told.append)
        ui.jump.requested.connect(self.jumps.append)
        ui.jump.requested.connect(self._jump)
        self.settle()

    def _jump(self, ref: Ref) -> None:
        if ref.kind in self.page.kinds:
            self.page.open_ref(ref)

    def settle(self) -> None:
        for _ in range(4):
            assert self.ui.tasks.wait_idle()
            self.qtbot.wait(1)

    def open(self, ref: Ref) -> None:
        self.page.open_ref(ref)
        self.settle()

    def click(self, button: Any) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def twin(self, **more: Any) -> Ref:
        """The guest once more, with the same address."""
        guest = self.visit.read(service.person, self.visit.guest)
        if not guest.email:
            self.visit.write(service.save_person, replace(guest, email="u@example.org"))
        names = (PersonName(EN, "Osman", "Hassan"), PersonName(UR, "عثمان", "حسن"))
        person = Person(None, 0, **({"names": names, "email": "u@example.org"} | more))
        return Ref(Kind.PERSON, self.visit.write(service.save_person, person).id)

    @property
    def guest(self) -> Ref:
        return Ref(Kind.PERSON, self.visit.guest)


@pytest.fixture
def desk(ui: Ui, visit: Visit, qtbot: Any) -> Iterator[Desk]:
    made = Desk(ui, visit, qtbot)
    yield made
    made.settle()


def doubles(desk: Desk) -> Any:
    dialog = desk.page.life.open_doubles()
    desk.settle()
    return dialog


def test_a_pair_is_found_explained_and_merged(desk: Desk) -> None:
    twin = desk.twin()
    dialog = doubles(desk)
    [row] = [dialog.model.pair(n) for n in range(dialog.model.rowCount())]
    assert row.why == "same e-mail, same name"
    assert dialog.panel.pair.kept_ref == desk.guest
    desk.click(dialog.panel.merge_button)
    assert dialog.model.rowCount() == 0
    assert "All pairs are settled" in words(dialog)
    merged = desk.visit.read(service.person, desk.visit.guest)
    assert {name.language for name in merged.names} == {EN, FA, UR}
    dialog.close()
    desk.told[-1].undo()
    desk.settle()
    assert desk.jumps[-1] == twin
    assert desk.visit.read(service.person, desk.visit.guest).name(UR) != merged.name(UR)


def test_not_the_same_is_remembered_and_can_be_taken_back(desk: Desk) -> None:
    desk.twin()
    dialog = doubles(desk)
    desk.qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    desk.settle()
    assert dialog.model.rowCount() == 0
    desk.told[-1].undo()
    desk.settle()
    assert dialog.model.rowCount() == 1
    assert dialog.panel.pair is not None
    desk.click(dialog.panel.apart_button)
    dialog.look(Kind.PERSON)
    desk.settle()
    assert dialog.model.rowCount() == 0
    assert "No two contacts look like the same" in words(dialog)
    dialog.close()


def test_pairs_are_walked_by_keys(desk: Desk) -> None:
    desk.twin()
    desk.twin(names=(PersonName(FA, "عثمان", "حسن"),))
    dialog = doubles(desk)
    assert dialog.model.rowCount() == 3
    shown = [dialog.panel.pair]
    for _ in range(2):
        desk.qtbot.keyClick(dialog.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        desk.settle()
        shown.append(dialog.panel.pair)
    pairs = {frozenset({pair.kept_ref, pair.gone_ref}) for pair in shown if pair}
    assert len(pairs) == 3
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert dialog.model.rowCount() == 1, "of three that are one, one pair is left"
    dialog.close()


def test_a_search_that_is_stopped_answers_nothing(desk: Desk) -> None:
    desk.twin()
    dialog = desk.page.life.open_doubles()
    desk.click(dialog.stop_button)
    assert dialog.model.rowCount() == 0
    assert dialog.progress.isHidden()
    assert "Stopped" in words(dialog)
    dialog.look(Kind.ORGANISATION)
    desk.settle()
    assert "No two contacts" in words(dialog)
    dialog.close()


@pytest.mark.parametrize("way", ["button", "escape", "window"])
def test_every_way_out_closes_it(desk: Desk, way: str) -> None:
    desk.twin()
    dialog = doubles(desk)
    gone = []
    dialog.destroyed.connect(lambda _object: gone.append(True))
    if way == "button":
        desk.click(next(b for b in dialog.findChildren(QPushButton) if b.text() == "Close"))
    elif way == "escape":
        desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    desk.qtbot.waitUntil(lambda: bool(gone))


def test_fields_are_chosen_one_by_one(desk: Desk) -> None:
    twin = desk.twin(email="other@example.org", phone="1", notes="Twin")
    dialog = desk.page.life.open_merge(desk.guest, "Osman")
    dialog.compare(twin, "Twin")
    desk.settle()
    choices = {choice.line.key: choice for choice in dialog.panel.table.choices}
    email = choices["email"]
    email.kept.box.click()
    assert not email.kept.box.isChecked()
    email.gone.box.click()
    assert email.kept.box.isChecked(), "one of the two always stays"
    email.gone.box.click()
    email.kept.box.click()
    choices["phone"].kept.box.click()
    assert not choices["phone"].gone.box.isChecked(), "a telephone number is one of both"
    desk.click(dialog.panel.merge_button)
    kept = desk.visit.read(service.person, desk.visit.guest)
    assert (kept.email, kept.phone, kept.notes) == ("other@example.org", "", "Twin")


def test_the_other_one_may_stay_but_our_own_organisation_always_does(desk: Desk) -> None:
    twin = desk.twin()
    dialog = desk.page.life.open_merge(desk.guest, "Osman")
    dialog.compare(twin, "Twin")
    desk.settle()
    desk.click(dialog.panel.swap_button)
    assert dialog.panel.pair.kept_ref == twin
    dialog.close()
    desk.visit.write(service.set_own_organisation, desk.visit.nust)
    own, other = (Ref(Kind.ORGANISATION, key) for key in (desk.visit.nust, desk.visit.cinvu))
    dialog = desk.page.life.open_merge(other, "CINVU")
    dialog.compare(own, "NUST")
    desk.settle()
    assert dialog.panel.pair.kept_ref == own
    assert dialog.panel.swap_button.isHidden()
    dialog.close()


def test_somebody_else_was_faster(desk: Desk) -> None:
    twin = desk.twin()
    dialog = desk.page.life.open_merge(desk.guest, "Osman")
    dialog.compare(twin, "Twin")
    desk.settle()
    person = desk.visit.read(service.person, twin.id)
    desk.visit.write(service.save_person, replace(person, phone="77"))
    desk.click(dialog.panel.merge_button)
    assert "while you compared them" in dialog.panel.notice.text()
    desk.click(dialog.panel.notice._action)
    assert dialog.panel.notice.text() == ""
    assert any(line.key == "phone" and line.gone for line in dialog.panel.pair.lines)
    dialog.close()


def test_a_memorandum_with_both_can_be_opened(desk: Desk) -> None:
    body = desk.visit.write(service.save_organisation, Organisation(None, 0, Texts(en="NUST 2")))
    parties = Party(desk.visit.nust), Party(body.id)
    mou = desk.visit.write(mous.save_mou, Mou(None, 0, Texts(en="Courses"), parties=parties))
    nust = Ref(Kind.ORGANISATION, desk.visit.nust)
    dialog = desk.page.life.open_merge(nust, "NUST")
    dialog.compare(Ref(Kind.ORGANISATION, body.id), "NUST 2")
    desk.settle()
    desk.click(dialog.panel.merge_button)
    assert "“Courses” (Memorandum) names both" in dialog.panel.notice.text()
    desk.click(dialog.panel.notice._action)
    assert desk.jumps[-1] == Ref(Kind.MOU, mou.id)


def test_a_contact_just_saved_that_looks_like_another_is_hinted_at(desk: Desk) -> None:
    desk.twin()
    desk.open(desk.guest)
    strip = desk.page.life.around[0].strip
    assert strip.hint.text() == ""
    desk.page.people.form.field("notes").set_value("met")
    desk.page.people.touched()
    desk.page.save()
    desk.settle()
    assert "Looks like “Osman Hassan”: same e-mail, same name" in strip.hint.text()
    desk.click(strip.hint._action)
    [dialog] = [d for d in desk.page.findChildren(MergeDialog) if d.isVisible()]
    desk.settle()
    desk.click(dialog.panel.apart_button)
    assert strip.hint.text() == ""


def test_a_merge_is_undone_from_the_contact_later(desk: Desk) -> None:
    twin = desk.twin()
    guest = desk.visit.read(service.person, desk.visit.guest)
    desk.visit.write(service_merge.merge, twin, guest)
    desk.open(desk.guest)
    strip = desk.page.life.around[0].strip
    assert "Merged with “Osman Hassan” on 22 November 2026 by Registrar" in words(strip)
    [undo] = [b for b in strip.findChildren(type(strip.merge_button)) if b.text() == "Undo"]
    desk.click(undo)
    assert desk.jumps[-1] == twin
    assert "Merged with" not in words(strip)


def test_an_old_link_leads_to_the_contact_it_went_into(desk: Desk) -> None:
    twin = desk.twin()
    guest = desk.visit.read(service.person, desk.visit.guest)
    desk.visit.write(service_merge.merge, twin, guest)
    desk.open(twin)
    assert desk.page.current_ref() == desk.guest
    assert "was merged into this contact" in desk.told[-1].text


def test_the_timeline_is_filtered_opened_and_noted_in(desk: Desk) -> None:
    letter = desk.visit.write(
        letters.save_letter, Letter(None, 0, addressee_post_id=desk.visit.guest_post, subject="Hi")
    )
    desk.open(desk.guest)
    timeline = desk.page.life.around[0].timeline
    assert timeline is not None
    desk.click(timeline.add_button)
    timeline.box.text.set_value("Rang")
    desk.click(timeline.box.save_button)
    desk.qtbot.waitUntil(lambda: "Rang" in [e.title for e in timeline.events])
    desk.click(timeline._segments[EventKind.LETTER])
    [event] = timeline.events
    assert event.ref == Ref(Kind.LETTER, letter.id)
    [row] = [r for r in timeline.findChildren(RowButton) if r.isVisible()]
    desk.qtbot.keyClick(row, Qt.Key.Key_Return)
    assert desk.jumps[-1] == event.ref
    desk.click(timeline._segments[EventKind.NOTE])
    timeline.delete_note(timeline.events[0].note)
    desk.settle()
    desk.qtbot.waitUntil(lambda: timeline.events == [])
    desk.told[-1].undo()
    desk.qtbot.waitUntil(lambda: [e.title for e in timeline.events] == ["Rang"])
    desk.settle()


def test_an_empty_note_is_refused_in_place(desk: Desk) -> None:
    desk.open(desk.guest)
    timeline = desk.page.life.around[0].timeline
    assert timeline is not None
    desk.click(timeline.add_button)
    desk.click(timeline.box.save_button)
    assert "empty" in timeline.box.notice.text()
    desk.qtbot.keyClick(timeline.box, Qt.Key.Key_Escape)
    assert timeline.box.isHidden()


def test_more_events_come_when_asked_for(desk: Desk) -> None:
    for n in range(45):
        desk.visit.write(service_notes.save_note, ContactNote(None, 0, desk.guest, None, f"n{n}"))
    desk.open(desk.guest)
    timeline = desk.page.life.around[0].timeline
    assert timeline is not None
    assert len(timeline.events) == 20
    desk.click(timeline.more_button)
    assert len(timeline.events) == 40
    assert not timeline.more_button.isHidden()


def test_what_is_begun_with_a_contact_is_told_to_the_window(desk: Desk) -> None:
    begun: list[tuple[str, Ref]] = []
    life = desk.page.life
    life.letter_wanted.connect(lambda ref: begun.append(("letter", ref)))
    life.meeting_wanted.connect(lambda ref: begun.append(("meeting", ref)))
    life.mou_wanted.connect(lambda ref: begun.append(("mou", ref)))
    desk.open(desk.guest)
    strip = life.around[0].strip
    for button in (strip.letter_button, strip.meeting_button, strip.mou_button):
        desk.click(button)
    assert begun == [(what, desk.guest) for what in ("letter", "meeting", "mou")]


def test_names_with_markup_stay_text(desk: Desk) -> None:
    nasty = (PersonName(EN, '<img src="/etc/passwd">', "<b>Hassan"),)
    twin = desk.twin(names=nasty)
    dialog = desk.page.life.open_merge(desk.guest, "Osman")
    dialog.compare(twin, "Twin")
    desk.settle()
    labels = dialog.findChildren(QLabel)
    assert any("<img" in label.text() for label in labels)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    dialog.close()


def words(widget: Any) -> str:
    return "\n".join(
        label.plain_text() if hasattr(label, "plain_text") else label.text()
        for label in widget.findChildren(QLabel)
    )
