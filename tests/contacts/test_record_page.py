"""The record of a contact, typed into: ways to reach, addresses, identifiers, tags, days, care."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.contacts import service
from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Gender,
    Identifier,
    PostalAddress,
)
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.fold import Fold
from desktop_app.ui.pills import PillLabel
from tests.contacts.test_page import Desk

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

DAY = timedelta(days=1)


@pytest.fixture
def desk(ui: Any, visit: Visit, qtbot: Any) -> Desk:
    return Desk(ui, visit, qtbot)


def words(widget: Any) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def folds(editor: Any) -> dict[str, Fold]:
    return {fold.title(): fold for fold in editor.form.findChildren(Fold)}


def test_a_whole_person_is_typed_and_comes_back(desk: Desk, visit: Visit, qtbot: Any) -> None:
    desk.open(Kind.PERSON, visit.guest)
    editor = desk.page.people
    desk.type(editor.email, "osman.hassan@nust,edu.pk")
    desk.type(editor.phone, "051 90851000")
    editor.gender.set_value(Gender.MALE)
    desk.click(editor.names.more_button)
    desk.type(editor.names.forms()[0].field("patronymic"), "ibn Ali")
    desk.type(editor.names.forms()[0].field("suffix"), "PhD")
    desk.click(folds(editor)["More ways to reach"].opener)
    row = editor.channels.add_row()
    row.field("kind").set_value(ChannelKind.MOBILE)
    desk.type(row.field("value"), "0300 1234567")
    desk.type(row.field("label"), "WhatsApp")
    desk.click(folds(editor)["Postal addresses"].opener)
    address: Any = editor.form.field("addresses")
    card = address.add_row()
    card.field("lines").edit.setPlainText("Sector H-12\nMain Building")
    desk.type(card.field("city"), "Islamabad")
    card.field("country").set_value("PK")
    desk.click(folds(editor)["Identifiers: ORCID, ISNI…"].opener)
    identifiers: Any = editor.form.field("identifiers")
    number = identifiers.add_row()
    desk.type(number.field("scheme"), "ORCID")
    desk.type(number.field("value"), "0000-0002-1825-0079")
    qtbot.keyClicks(editor.tags.edit, "rector,guest")
    for field in (editor.email, editor.phone, row.field("value"), number.field("value")):
        field.recheck()
    assert "e-mail" in editor.email.note()
    assert editor.phone.note() == "+92 51 90851000"  # Pakistan, where the post is
    assert row.field("value").note() == "+92 300 1234567"
    assert "check digit" in number.field("value").note()
    desk.click(editor.footer.save_button)
    saved = visit.read(service.person, visit.guest)
    assert saved.email == "osman.hassan@nust,edu.pk"
    assert saved.phone == "051 90851000"
    assert saved.gender is Gender.MALE
    assert (saved.names[0].patronymic, saved.names[0].suffix) == ("ibn Ali", "PhD")
    assert saved.channels == (Channel(ChannelKind.MOBILE, "0300 1234567", "WhatsApp"),)
    assert saved.addresses == (
        PostalAddress("Sector H-12\nMain Building", "Islamabad", country="PK"),
    )
    assert saved.identifiers == (Identifier("ORCID", "0000-0002-1825-0079"),)
    assert saved.tags == ("rector", "guest")
    assert not editor.is_dirty
    again = desk.new_page()
    again.open_ref(Ref(Kind.PERSON, visit.guest))
    desk.settle()
    assert all(folds(again.people)[t].is_open() for t in ("More ways to reach", "Postal addresses"))
    assert again.people.names.forms()[0].field("suffix").isVisible()
    assert not again.people.is_dirty


def test_what_is_seldom_used_is_folded_away(desk: Desk, visit: Visit, qtbot: Any) -> None:
    desk.open(Kind.PERSON, visit.guest)
    editor = desk.page.people
    assert not any(fold.is_open() for fold in folds(editor).values())
    assert not editor.names.forms()[0].field("patronymic").isVisible()
    assert editor.gender.value() is None


def test_typing_that_was_not_saved_is_unfolded(desk: Desk, visit: Visit, qtbot: Any) -> None:
    desk.open(Kind.PERSON, visit.guest)
    row = desk.page.people.channels.add_row()
    desk.type(row.field("value"), "vc@nust.edu.pk")
    desk.page.people.names.forms()[1].field("patronymic").edit.setText("علی")
    desk.page.flush()
    desk.settle()
    again = desk.new_page()
    again.open_ref(Ref(Kind.PERSON, visit.guest))
    desk.settle()
    assert again.people.is_dirty
    assert folds(again.people)["More ways to reach"].is_open()
    assert again.people.channels.value()[0].value == "vc@nust.edu.pk"
    assert again.people.names.forms()[1].field("patronymic").isVisible()


def test_numbers_of_an_organisation_follow_its_country(
    desk: Desk, visit: Visit, qtbot: Any
) -> None:
    desk.open(Kind.ORGANISATION, visit.nust)
    editor = desk.page.bodies
    row = editor.channels.add_row()
    row.field("kind").set_value(ChannelKind.PHONE)
    value: Any = row.field("value")
    desk.type(value, "021 88001234")
    value.recheck()
    assert value.note() != "+98 21 8800 1234"
    editor.country.set_value("IR")
    assert value.note() == "+98 21 8800 1234"


def test_tags_in_use_are_proposed(ui: Any, visit: Visit, qtbot: Any) -> None:
    guest = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(guest, tags=("Focal point",)))
    desk = Desk(ui, visit, qtbot)
    for kind, key, editor in (
        (Kind.PERSON, visit.host, desk.page.people),
        (Kind.ORGANISATION, visit.nust, desk.page.bodies),
    ):
        desk.open(kind, key)
        assert editor.tags.edit._words.stringList() == ["Focal point"]


def test_a_person_shows_a_picture(ui: Any, visit: Visit, qtbot: Any) -> None:
    stream = BytesIO()
    Image.new("RGB", (64, 64), (1, 2, 3)).save(stream, "JPEG")
    name = visit.write(service.keep_photo, stream.getvalue())
    guest = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(guest, photo=name))
    desk = Desk(ui, visit, qtbot)
    desk.open(Kind.PERSON, visit.guest)
    assert not desk.page.people.photo.image().isNull()
    assert not desk.page.people.is_dirty
    desk.open(Kind.PERSON, visit.host)
    assert desk.page.people.photo.image().isNull()


def end_post(visit: Visit, until: date, *, acting: bool = False) -> None:
    post = visit.read(service.post, visit.guest_post)
    visit.write(service.save_post, replace(post, until=until, acting=acting))


def test_an_organisation_shows_who_holds_what_today(ui: Any, visit: Visit, qtbot: Any) -> None:
    end_post(visit, date.today() - DAY, acting=True)
    desk = Desk(ui, visit, qtbot)
    desk.open(Kind.ORGANISATION, visit.nust)
    panel = desk.page.bodies.posts
    assert panel.day.value() == date.today()
    assert panel.cards == []
    assert "1 of other days" in words(panel)
    desk.click(panel.all_button)
    assert len(panel.cards) == 1
    desk.open(Kind.ORGANISATION, visit.cinvu)
    assert panel.day.value() == date.today()
    assert not desk.page.bodies.is_dirty


def test_which_posts_a_person_held_on_a_day(ui: Any, visit: Visit, qtbot: Any) -> None:
    end_post(visit, date(2024, 12, 31))
    post = visit.read(service.post, visit.guest_post)
    later = replace(post, id=None, version=0, since=date(2025, 1, 1), until=None)
    new = visit.write(service.save_post, replace(later, organisation_id=visit.cinvu))
    desk = Desk(ui, visit, qtbot)
    desk.open(Kind.PERSON, visit.guest)
    panel = desk.page.people.posts
    assert len(panel.cards) == 2
    panel.day.edit.setText("2024-06-01")
    assert [card.post.organisation_id for card in panel.cards] == [visit.nust]
    desk.page.people.reveal_post(Ref(Kind.POST, new.id))
    assert {card.post.id for card in panel.cards} == {visit.guest_post, new.id}


def test_an_acting_post_says_so(desk: Desk, visit: Visit, qtbot: Any) -> None:
    desk.open(Kind.PERSON, visit.guest)
    desk.click(desk.page.people.posts.cards[0].edit_button)
    acting: Any = desk.page.post.form.field("acting")
    qtbot.keyClick(acting.control, Qt.Key.Key_Space)
    desk.click(desk.page.post.footer.save_button)
    assert visit.read(service.post, visit.guest_post).acting
    pills = desk.page.people.posts.cards[0].findChildren(PillLabel)
    assert "acting" in [pill.accessibleName() for pill in pills]


def test_who_changed_this(ui: Any, visit: Visit, qtbot: Any) -> None:
    guest = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(guest, correspondence=Language.UR))
    desk = Desk(ui, visit, qtbot)
    desk.open(Kind.PERSON, visit.guest)
    panel = desk.page.people.history
    desk.click(panel.fold.opener)
    qtbot.wait(1)
    text = words(panel)
    assert "Language of correspondence" in text
    assert "Urdu" in text
    assert "Registrar" in text
    desk.page.create_new(Kind.PERSON)
    desk.settle()
    assert panel.isHidden()


def test_care_opens_what_waits(ui: Any, visit: Visit, qtbot: Any) -> None:
    end_post(visit, date(2026, 12, 1))
    desk = Desk(ui, visit, qtbot)
    desk.page.show_care()
    desk.settle()
    qtbot.wait(1)
    text = words(desk.page.care)
    assert "Posts about to end" in text
    assert "until 1 December 2026" in text.replace("01 ", "1 ")
    opener = next(
        b
        for b in desk.page.care.findChildren(QPushButton)
        if b.accessibleName() == "Open: Prof. Osman Hassan"
    )
    qtbot.keyClick(opener, Qt.Key.Key_Return)
    desk.settle()
    assert desk.page.current_ref() == Ref(Kind.PERSON, visit.guest)
    assert desk.page.people.posts.card_of(visit.guest_post) is not None


def test_a_book_in_order_says_so(ui: Any, visit: Visit, qtbot: Any) -> None:
    for key in (visit.host, visit.guest):
        visit.write(service.delete, Ref(Kind.PERSON, key))
    desk = Desk(ui, visit, qtbot)
    desk.page.show_care()
    desk.settle()
    qtbot.wait(1)
    assert "Nothing waits" in words(desk.page.care)
