"""An officer finds contacts: types, chooses conditions, keeps them by name, goes on with keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from desktop_app.contacts import exchange_write
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts

from .conftest import OpenDesk
from .hands import until
from .officer import Officer

EN, FA = Language.EN, Language.FA
COUNT = 120


def fill(session: Any) -> None:
    """Contacts of two countries; every third without an e-mail."""
    bodies = [
        Organisation(None, 0, Texts(en="University of Basra"), country="IQ"),
        Organisation(None, 0, Texts(en="University of Lahore"), country="PK"),
    ]
    keys = exchange_write.add_organisations(session, bodies)
    people = [
        Person(
            None, 0, (PersonName(EN, "Osman", f"Hassan {n:03}"), PersonName(FA, "عثمان", "حسن")),
            email="o@h.org" if n % 3 else "",
        )
        for n in range(COUNT)
    ]  # fmt: skip
    made = exchange_write.add_people(session, people)
    title = (Title(EN, "Rector"),)
    posts = [Post(None, 0, key, keys[key % 2], title) for key in made]
    exchange_write.add_posts(session, posts)
    exchange_write.index_people(
        session,
        dict(zip(made, people, strict=True)),
        {post.person_id: [post] for post in posts},
        lambda key: tuple(bodies[key - keys[0]].names.values()),
    )


@pytest.fixture(scope="session")
def filled(prepare: Callable[..., Any]) -> Any:
    """An office with those contacts."""
    return prepare(lambda office: office.write(fill))


@pytest.fixture
def book(filled: Any, open_desk: OpenDesk) -> Officer:
    officer = Officer(open_desk(start=filled.path))
    officer.go("Contacts")
    settle(officer)
    return officer


def settle(officer: Officer) -> None:
    until(lambda: officer.window.page().reader.is_settled, "the list is read")
    officer.settle()


def test_words_find_and_are_counted(book: Officer) -> None:
    book.sees(f"{COUNT + 2} found")
    book.write("Filter the list", "hassan 11")
    book.sees("11 found")  # a number is found whatever its zeros: 011 too
    settle(book)
    assert book.rows()[:2] == ["Osman Hassan 011", "Osman Hassan 110"]
    book.write("Filter the list", "عُثمان")
    book.sees(f"{COUNT} found")
    book.write("Filter the list", "nobody")
    book.sees("No record has these words.")


def test_keys_walk_the_list_to_its_end(book: Officer) -> None:
    book.open_row("Osman Hassan 000")
    book.press_keys(Qt.Key.Key_End)
    settle(book)
    view = book.window.page().view
    assert view.currentIndex().row() == COUNT + 1
    book.press_keys(Qt.Key.Key_Home)
    QTest.keyClicks(view, "hassan 05")
    settle(book)
    assert view.currentIndex().data() == "Osman Hassan 050"
    assert book.record().names[0].family == "Hassan 050"


def test_conditions_are_chosen_kept_and_brought_back(book: Officer) -> None:
    book.click("Filters")
    until(lambda: book.find(QComboBox, "Country").count() == 3, "the countries in use are offered")
    book.choose("Country", "Pakistan")
    book.sees(f"{COUNT // 2 + 1} found")
    book.tick("No e-mail")
    book.sees("21 found")
    book.click("Filters")
    assert book.is_ready("Remove the filter “Pakistan”")
    save_as(book, "Without e-mail")
    book.click("Remove the filter “No e-mail”")
    book.sees(f"{COUNT // 2 + 1} found")
    book.click("Clear")
    book.sees(f"{COUNT + 2} found")
    assert not book.seen(QAbstractButton, "Clear")
    book.click("Saved filters")
    book.from_menu("Without e-mail")
    book.sees("21 found")


def test_a_saved_filter_is_deleted_and_comes_back(book: Officer) -> None:
    book.write("Filter the list", "lahore")
    settle(book)
    save_as(book, "Lahore")
    book.click("Saved filters")
    book.from_menu("Delete “Lahore”")
    book.click("Undo")
    book.write("Filter the list", "x")
    settle(book)
    book.click("Saved filters")
    book.from_menu("Lahore")
    assert book.find(QLineEdit, "Filter the list").text() == "lahore"


def test_a_name_that_is_taken_is_refused_in_place(book: Officer) -> None:
    book.write("Filter the list", "lahore")
    settle(book)
    save_as(book, "Lahore")
    book.click("Saved filters")
    book.from_menu("Save as…")
    book.write("Name of the filter", "LAHORE")
    book.click("Save")
    until(lambda: "already" in book.words(), "the refusal is read")
    book.click("Cancel")


def save_as(officer: Officer, name: str) -> None:
    """Keep what is asked for under a name."""
    officer.click("Saved filters")
    officer.from_menu("Save as…")
    officer.write("Name of the filter", name)
    officer.click("Save")
    officer.settle()
