"""A contact's record in the real window, with the keyboard and the mouse."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from desktop_app.contacts import service
from desktop_app.contacts.detail_records import Channel, ChannelKind
from desktop_app.core.refs import Kind

from .hands import until
from .officer import Officer


def test_a_person_is_entered_with_all_that_is_seldom_needed(
    officer: Officer, bugs: list[BaseException]
) -> None:
    officer.go("Contacts")
    officer.header("New person")
    officer.write("Given name", "Maryam")
    officer.write("Family name", "Karimi")
    officer.write("E-mail", "maryam@example")
    officer.press_keys(Qt.Key.Key_Tab)
    officer.sees("This does not look like an e-mail address.")
    fold = officer.find(QAbstractButton, "More ways to reach")
    fold.setFocus(Qt.FocusReason.TabFocusReason)
    officer.press_keys(Qt.Key.Key_Space)
    officer.click("Add a way to reach")
    officer.choose("Kind", "Fax")
    officer.write("Address or number", "+982188001234")
    officer.press_keys(Qt.Key.Key_Tab)
    officer.sees("+98 21 8800 1234")
    tags = officer.find(QLineEdit, "Tags")
    officer.write("Tags", "focal point")
    QTest.keyClick(tags, Qt.Key.Key_Return)
    officer.find(QAbstractButton, "Remove focal point")
    ref = officer.save()
    person = officer.desk.office.read(lambda session: service.person(session, ref.id))
    assert person.email == "maryam@example"
    assert person.channels == (Channel(ChannelKind.FAX, "+982188001234"),)
    assert person.tags == ("focal point",)
    assert not bugs


def test_a_picture_is_pasted_and_who_changed_it_is_told(
    officer: Officer, bugs: list[BaseException]
) -> None:
    officer.go("Contacts")
    officer.header("New person")
    officer.write("Given name", "Maryam")
    officer.save()
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QGuiApplication.clipboard().setImage(image)
    officer.click("Picture")
    officer.from_menu("Paste a picture")
    officer.settle()
    editor = officer.editor()
    until(lambda: editor.is_dirty, "the picture is there")
    ref = officer.save()
    person = officer.desk.office.read(lambda session: service.person(session, ref.id))
    assert person.photo
    officer.click("Who changed this?")
    officer.sees("Photo")
    officer.sees("a picture")
    assert not bugs


def test_today_leads_to_what_waits_for_care(officer: Officer, bugs: list[BaseException]) -> None:
    officer.go("Contacts")
    officer.header("New person")
    officer.write("Given name", "Maryam")
    ref = officer.save()
    officer.go("Today")
    officer.sees("People whom nothing reaches: 1")
    officer.click("Open: Care of the contacts")
    officer.sees("Neither an e-mail, a number nor an address, theirs or their organisation’s.")
    officer.click("Open: Maryam")
    until(lambda: officer.editor().current_ref() == ref, "the contact is shown")
    assert ref.kind is Kind.PERSON
    assert not bugs
