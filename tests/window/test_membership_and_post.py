"""An officer notes who has come how far on the way to membership, and sends post to them."""

from typing import Any

import pypdfium2 as pdfium
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.contacts.gui.membership_column import CardColumn
from desktop_app.core.refs import Kind
from desktop_app.core.texts import Texts

from .hands import until, visible
from .officer import Officer


def more(officer: Officer, text: str) -> None:
    officer.header("More")
    officer.from_menu(text)


def test_an_organisation_goes_its_way_on_the_board(officer: Officer) -> None:
    names = Texts(en="University of Lahore", fa="دانشگاه لاهور")
    ref = officer.enter_organisation(names, Texts(en="UoL", fa="لاهور"), "Pakistan", "University")
    more(officer, "Membership…")
    officer.sees("Who is on the way to membership")
    officer.click("First step of an organisation")
    officer.pick("Organisation", "Lahore")
    officer.write("Note", "came by post")
    officer.click("Save step")
    until(lambda: _cards(officer, "Application"), "the card stands at its stage")
    column = _column(officer, "Application")
    column.setFocus(Qt.FocusReason.TabFocusReason)
    column.setCurrentRow(0)
    QTest.keyClick(column, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    until(lambda: _cards(officer, "Introduction by the ministry"), "the card has moved on")
    officer.click("Undo")
    until(lambda: _cards(officer, "Application"), "the card is back")
    QTest.keyClick(_column(officer, "Application"), Qt.Key.Key_Return)
    page: Any = officer.window.page()
    until(lambda: page.current_ref() == ref, "the organisation is open")
    assert ref.kind is Kind.ORGANISATION
    officer.sees("came by post")
    officer.click("Next: Introduction by the ministry")
    officer.click("Save step")
    officer.sees("Step added.")


def test_labels_show_the_paper_that_will_be_printed(officer: Officer) -> None:
    names = Texts(en="University of Lahore", fa="دانشگاه لاهور")
    officer.enter_organisation(names, Texts(en="UoL", fa="لاهور"), "Pakistan", "University")
    officer.write("Address for letters, English", "1 Canal Road")
    officer.save()
    more(officer, "Labels…")
    page: Any = officer.window.page()
    dialog = page.prints.dialog
    until(lambda: dialog.pdf is not None, "the labels are set")
    document = pdfium.PdfDocument(dialog.pdf)
    assert "Canal Road" in document[0].get_textpage().get_text_bounded()
    document.close()
    officer.click("Close")


def _column(officer: Officer, stage: str) -> CardColumn:
    shown = visible(CardColumn, officer.window)
    return next(column for column in shown if column.accessibleName() == stage)


def _cards(officer: Officer, stage: str) -> bool:
    columns = [c for c in visible(CardColumn, officer.window) if c.accessibleName() == stage]
    return any(column.count() for column in columns)
