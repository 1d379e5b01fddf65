"""The page of contacts, clicked and typed through, over a real office."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.contacts import service
from desktop_app.contacts.gui.page import ContactsPage
from desktop_app.contacts.gui.verify_box import VerifyBox
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import working_copies
from desktop_app.ui.context import Ui

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

EN, FA = Language.EN, Language.FA


class Desk:
    """A page under test, and how to wait for it."""

    def __init__(self, ui: Ui, visit: Visit, qtbot: Any) -> None:
        self.ui, self.visit, self.qtbot = ui, visit, qtbot
        self.page = self.new_page()
        self.told: list[Any] = []
        ui.messages.informed.connect(self.told.append)

    def new_page(self) -> ContactsPage:
        page = ContactsPage(self.ui)
        self.qtbot.addWidget(page)
        page.resize(1080, 660)
        page.show()
        self.settle()
        return page

    def settle(self) -> None:
        for _ in range(3):
            assert self.ui.tasks.wait_idle()
            self.qtbot.wait(1)

    def open(self, kind: Kind, key: int) -> None:
        self.page.open_ref(Ref(kind, key))
        self.settle()

    def click(self, button: Any) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, field: Any, text: str) -> None:
        field.edit.clear()
        if text.isascii():
            self.qtbot.keyClicks(field.edit, text)
        else:  # QTest has no key for other scripts
            field.edit.insert(text)

    def titles(self) -> list[str]:
        model = self.page.list.model
        return [model.index(i).data() for i in range(model.rowCount())]


@pytest.fixture
def desk(ui: Ui, visit: Visit, qtbot: Any) -> Desk:
    return Desk(ui, visit, qtbot)


def test_the_list_has_both_kinds_and_its_filter_folds(desk: Desk) -> None:
    assert len(desk.titles()) == 4
    for words in ("usman", "عُثمان", "معاون", "nust vice"):
        desk.page.set_filter(words)
        desk.settle()
        assert desk.titles() == ["Prof. Osman Hassan"], words
    desk.page.set_filter("")
    desk.page.list.choose_segment("organisations")
    desk.settle()
    assert desk.titles() == [
        "National University of Sciences and Technology",
        "Network of Virtual Universities",
    ]


def test_a_jump_leaves_a_segment_that_does_not_show_the_record(desk: Desk) -> None:
    desk.page.list.choose_segment("organisations")
    desk.open(Kind.PERSON, desk.visit.guest)
    assert desk.page.list.segment() == ""
    assert desk.page.current_ref() == Ref(Kind.PERSON, desk.visit.guest)


def test_a_person_is_entered_by_typing(desk: Desk) -> None:
    desk.page.create_new(Kind.PERSON)
    desk.settle()
    editor = desk.page.people
    first, second = editor.names.forms()
    assert [form.field("language").value() for form in (first, second)] == [EN, FA]
    desk.type(first.field("given"), "Maryam")
    desk.type(first.field("family"), "Karimi")
    desk.type(second.field("given"), "مریم")
    desk.type(editor.form.field("other_spellings"), "Mariam Karimi، Maryam Kareemi")
    desk.click(editor.footer.save_button)
    saved = desk.visit.read(service.person, editor.base.id)
    assert [name.plain for name in saved.names] == ["Maryam Karimi", "مریم"]
    assert saved.other_spellings == ("Mariam Karimi", "Maryam Kareemi")
    assert "Maryam Karimi" in desk.titles()
    assert desk.page.list.view.currentIndex().data() == "Maryam Karimi"
    assert not editor.is_dirty


def test_a_person_without_a_name_is_refused_in_place(desk: Desk) -> None:
    desk.page.create_new(Kind.PERSON)
    desk.type(desk.page.people.email, "somebody@example.org")
    desk.page.save()
    desk.settle()
    assert "no name" in desk.page.people.notice.text()
    assert desk.page.people.email.value() == "somebody@example.org"
    assert desk.visit.read(service.count) == 4


def test_names_of_two_scripts_are_warned_about_while_typing(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    given = desk.page.people.names.forms()[0].field("given")
    given.edit.setText("Оsman")
    assert "mixes letters" in desk.page.people.warning.text()
    given.edit.setText("Osman")
    assert desk.page.people.warning.text() == ""


def test_a_post_is_shown_as_a_card_of_its_person(desk: Desk) -> None:
    desk.open(Kind.POST, desk.visit.guest_post)
    assert desk.page.current_ref() == Ref(Kind.PERSON, desk.visit.guest)
    (card,) = desk.page.people.posts.cards
    assert card.post.id == desk.visit.guest_post
    assert "different ranks" in card.warning.text()
    assert "“Vice Chancellor”" in card.warning.text()
    assert "«معاون»" in card.warning.text()


def test_a_title_is_verified_in_place(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    desk.page.people.email.edit.setText("typed but not saved")
    for text in ("Rector", "رئیس دانشگاه"):
        (card,) = desk.page.people.posts.cards
        desk.click(card.verify_buttons[0])
        box = _box(card)
        assert box.by.value() == "Registrar"
        desk.click(box.confirm)
        assert box.source.error()
        box.text.edit.setText(text)
        box.source.edit.setText("nust.edu.pk")
        desk.click(box.confirm)
    (card,) = desk.page.people.posts.cards
    assert card.verify_buttons == []
    assert card.warning.text() == ""
    post = desk.visit.read(service.post, desk.visit.guest_post)
    assert [t.text for t in post.titles if t.is_verified] == ["Rector", "رئیس دانشگاه"]
    assert desk.page.people.email.value() == "typed but not saved"
    assert desk.page.people.notice.text() == ""


def test_giving_up_a_verification_writes_nothing(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    (card,) = desk.page.people.posts.cards
    desk.click(card.verify_buttons[0])
    desk.click(_box(card).cancel)
    desk.click(card.verify_buttons[1])
    desk.qtbot.keyClick(card.findChildren(VerifyBox)[-1].source.edit, Qt.Key.Key_Escape)
    desk.settle()
    assert not any(box.isVisible() for box in card.findChildren(VerifyBox))
    assert card.verify_buttons[0].isEnabled()
    assert not any(t.is_verified for t in desk.visit.read(service.post, card.post.id).titles)


def test_what_the_service_refuses_is_said_in_the_box(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    (card,) = desk.page.people.posts.cards
    desk.click(card.verify_buttons[0])
    box = _box(card)
    box.source.edit.setText("page\u202e")
    desk.click(box.confirm)
    assert "U+202E" in box._notice.text()
    assert box.confirm.isEnabled()


def _box(card: Any) -> Any:
    return card.findChild(VerifyBox)


def test_a_post_is_edited_in_place_and_the_person_comes_back(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    (card,) = desk.page.people.posts.cards
    desk.click(card.edit_button)
    assert desk.page.current_editor() is desk.page.post
    desk.page.post.form.field("since").edit.setText("1404/1/1")
    desk.page.post.titles.forms()[1].field("text").edit.setText("رئیس دانشگاه")
    desk.page.save()
    desk.settle()
    assert desk.page.current_ref() == Ref(Kind.PERSON, desk.visit.guest)
    (card,) = desk.page.people.posts.cards
    assert card.post.since == date(2025, 3, 21)
    assert card.warning.text() == ""


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.ORGANISATION])
def test_a_new_post_starts_from_either_side(desk: Desk, kind: Kind) -> None:
    visit, page = desk.visit, desk.page
    person = Ref(Kind.PERSON, visit.host)
    body = Ref(Kind.ORGANISATION, visit.nust)
    start = person if kind is Kind.PERSON else body
    desk.open(kind, start.id)
    editor = page.people if kind is Kind.PERSON else page.bodies
    desk.click(editor.posts.add_button)
    assert (page.post.person.value() or page.post.organisation.value()) == start
    page.save()
    desk.settle()
    other, given = (
        (page.post.organisation, body) if kind is Kind.PERSON else (page.post.person, person)
    )
    assert "is empty" in other.error()
    other.set_value(given)
    page.post.titles.forms()[0].field("text").edit.setText("Adviser")
    page.save()
    desk.settle()
    assert page.current_ref() == start
    posts = visit.read(service.person, visit.host).posts
    assert [(p.organisation_id, p.titles[0].text) for p in posts if p.id != visit.host_post] == [
        (visit.nust, "Adviser")
    ]


def test_a_new_post_begun_and_left_is_gone_on_with(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    desk.click(desk.page.people.posts.add_button)
    desk.page.post.titles.forms()[0].field("text").edit.setText("Adviser")
    desk.click(desk.page.post.back)
    again = desk.new_page()
    again.open_ref(Ref(Kind.PERSON, desk.visit.guest))
    desk.settle()
    desk.click(again.people.posts.add_button)
    assert again.post.titles.forms()[0].field("text").value() == "Adviser"
    again.open_ref(Ref(Kind.PERSON, desk.visit.host))
    desk.settle()
    desk.click(again.people.posts.add_button)
    assert again.post.titles.forms()[0].field("text").value() == ""


def test_back_from_a_post_keeps_what_was_typed(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    desk.page.edit_post(Ref(Kind.POST, desk.visit.guest_post))
    desk.settle()
    desk.page.post.titles.forms()[0].field("text").edit.setText("Rector")
    desk.click(desk.page.post.back)
    assert desk.page.current_ref() == Ref(Kind.PERSON, desk.visit.guest)
    desk.page.edit_post(Ref(Kind.POST, desk.visit.guest_post))
    desk.settle()
    assert desk.page.post.titles.forms()[0].field("text").value() == "Rector"
    assert desk.page.post.is_dirty
    again = desk.new_page()
    again.open_ref(Ref(Kind.POST, desk.visit.guest_post))
    desk.settle()
    assert again.current_editor() is again.post
    assert again.post.titles.forms()[0].field("text").value() == "Rector"
    desk.click(again.post.back)
    assert again.current_ref() == Ref(Kind.PERSON, desk.visit.guest)


def test_deleting_a_post_can_be_undone(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    desk.click(desk.page.people.posts.cards[0].remove_button)
    assert desk.page.people.posts.cards == []
    desk.told[-1].undo()
    desk.settle()
    assert [c.post.id for c in desk.page.people.posts.cards] == [desk.visit.guest_post]


def test_deleting_a_person_can_be_undone(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    desk.page.delete_current()
    desk.settle()
    assert "Prof. Osman Hassan" not in desk.titles()
    assert desk.page.current_ref() is None
    assert "Prof. Osman Hassan" in desk.told[-1].text
    desk.told[-1].undo()
    desk.settle()
    assert desk.page.current_ref() == Ref(Kind.PERSON, desk.visit.guest)
    assert "Prof. Osman Hassan" in desk.titles()


def test_our_own_organisation_is_a_tick(desk: Desk) -> None:
    desk.open(Kind.ORGANISATION, desk.visit.cinvu)
    editor = desk.page.bodies
    editor.own.set_value(True)
    assert editor.is_dirty
    desk.page.save()
    desk.settle()
    assert desk.visit.read(service.sender).organisation_id == desk.visit.cinvu
    desk.page.delete_current()
    desk.settle()
    assert desk.visit.read(service.count) == 4


def test_a_country_is_chosen_by_name(desk: Desk) -> None:
    desk.open(Kind.ORGANISATION, desk.visit.nust)
    editor = desk.page.bodies
    assert editor.country.combo.currentText() == "Pakistan"
    for typed, code in (("malaysia", "MY"), ("tr", "TR"), ("", "")):
        editor.country.combo.setEditText(typed)
        desk.page.save()
        desk.settle()
        assert desk.visit.read(service.organisation, desk.visit.nust).country == code
    editor.country.combo.setEditText("Atlantis")
    desk.page.save()
    desk.settle()
    assert "Atlantis" in editor.country.error()
    assert editor.country.combo.currentText() == "Atlantis"


def test_who_held_what_on_a_day(desk: Desk) -> None:
    post = desk.visit.read(service.post, desk.visit.guest_post)
    desk.visit.write(
        service.save_post, replace(post, since=date(2020, 1, 1), until=date(2024, 12, 31))
    )
    desk.open(Kind.ORGANISATION, desk.visit.nust)
    panel = desk.page.bodies.posts
    assert panel.cards == []  # today is what is asked first
    desk.click(panel.all_button)
    assert len(panel.cards) == 1
    panel.day.edit.setText("2025-01-01")
    assert panel.cards == []
    panel.day.edit.setText("1403/10/11")
    assert len(panel.cards) == 1
    assert not desk.page.bodies.is_dirty


def test_a_card_shows_the_new_name_of_its_person(desk: Desk) -> None:
    desk.open(Kind.ORGANISATION, desk.visit.nust)
    guest = desk.visit.read(service.person, desk.visit.guest)
    names = (replace(guest.names[0], given="Othman"), *guest.names[1:])
    renamed = replace(guest, names=names)
    desk.ui.tasks.write(
        lambda s: service.save_person(s, renamed), lambda _saved: None, owner=desk.page
    )
    desk.settle()
    assert desk.page.bodies.posts.cards[0].post.person_name == "Prof. Othman Hassan"


def test_typing_is_kept_when_the_window_dies_and_restored(desk: Desk) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    desk.page.people.names.forms()[0].field("given").edit.setText("Othman")
    desk.page.flush()
    desk.settle()
    key = f"person:{desk.visit.guest}"
    assert desk.visit.read(working_copies.find, key) is not None
    again = desk.new_page()
    again.open_ref(Ref(Kind.PERSON, desk.visit.guest))
    desk.settle()
    assert again.people.names.forms()[0].field("given").value() == "Othman"
    assert again.people.is_dirty
    again.save()
    desk.settle()
    assert desk.visit.read(working_copies.find, key) is None
    assert desk.visit.read(service.person, desk.visit.guest).names[0].given == "Othman"


def test_a_second_window_shows_both_versions(desk: Desk, new_office: Any) -> None:
    desk.open(Kind.PERSON, desk.visit.guest)
    editor = desk.page.people
    editor.email.edit.setText("mine@example.org")
    other = new_office(who="Somebody else")
    theirs = other.read(lambda s: service.person(s, desk.visit.guest))
    other.write(lambda s: service.save_person(s, replace(theirs, email="theirs@example.org")))
    desk.page.save()
    desk.settle()
    assert editor.conflict.isVisible()
    assert desk.visit.read(service.person, desk.visit.guest).email == "theirs@example.org"
    editor.conflict.save_mine.emit()
    desk.settle()
    assert desk.visit.read(service.person, desk.visit.guest).email == "mine@example.org"


def test_markup_and_controls_in_names_stay_text(desk: Desk) -> None:
    nust = desk.visit.read(service.organisation, desk.visit.nust)
    desk.visit.write(
        service.save_organisation, replace(nust, names=Texts(en='<img src="/etc/passwd"><b>NUST'))
    )
    desk.open(Kind.PERSON, desk.visit.guest)
    labels = desk.page.findChildren(QLabel)
    shown = [label for label in labels if "<img" in label.text()]
    assert shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_names_are_shown_in_the_language_of_the_window(ui: Ui, visit: Visit, qtbot: Any) -> None:
    persian = replace(ui, texts_language=lambda: FA)
    desk = Desk(persian, visit, qtbot)
    assert "عثمان حسن" in desk.titles()
