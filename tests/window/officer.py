"""The steps of an officer's work in the window, each as it is clicked and typed."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QPushButton

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts

from .hands import Hands, until

EN, FA = Language.EN, Language.FA


@dataclass(frozen=True)
class Name:
    """A name in one script."""

    prefix: str
    given: str
    family: str


@dataclass(frozen=True)
class Task:
    """An action of the minutes: what, who in words, until when, carrying out which decision."""

    text: Texts
    owner: Texts
    due: date
    decision: int | None


class Officer(Hands):
    """Somebody who knows what the work is, and sees only the window."""

    # Moving about

    def go(self, page: str) -> None:
        """Press a page's button in the sidebar."""
        places = {"Today": 0, "Letters": 1, "Meetings": 2, "MoUs": 3, "Contacts": 4}
        button = self.window.sidebar.page_button(places[page])
        assert button.text() == page
        self.press(button)
        until(lambda: self.window.header.heading() == page or page == "Today", f"{page} is shown")

    def header(self, text: str) -> None:
        """Press a button of the header."""
        self.click(text, within=self.window.header)

    def more(self, text: str) -> None:
        """Choose from the page's menu "More"."""
        self.header("More")
        menu = self.window.page().more.menu
        until(menu.isVisible, "the menu is open")
        action = next(each for each in menu.actions() if each.text() == text)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def save(self) -> Ref:
        """Press Save and wait until the record is in the office."""
        editor = self.editor()
        self.click("Save", within=editor)
        until(lambda: not editor.is_dirty and editor.current_ref() is not None, "it is saved")
        ref = editor.current_ref()
        assert ref is not None
        return ref

    def editor(self) -> Any:
        """The editor on the page shown."""
        page = self.window.page()
        until(lambda: page.current_editor() is not None, "an editor is shown")
        return page.current_editor()

    def record(self) -> Any:
        """The record the editor shows, as stored."""
        return self.editor().base

    def find_text(self, name: str) -> str:
        """What the box of that name has."""
        return self.find(QLineEdit, name).text()

    def open_row(self, title: str) -> None:
        """Click a record in the list."""
        view: QListView = self.window.page().list.view
        until(lambda: title in self.rows(), f"“{title}” is in the list")
        index = view.model().index(self.rows().index(title), 0)
        view.scrollTo(index)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
        )
        self.settle()

    def rows(self) -> list[str]:
        """The titles in the list of the page shown."""
        model = self.window.page().list.model
        return [str(model.index(place).data()) for place in range(model.rowCount())]

    def chips(self) -> dict[Kind, QPushButton]:
        """The chips of the thread strip by what they stand for."""
        return {ref.kind: chip for ref, chip in self.window.strip._chips.items()}

    # Contacts

    def enter_organisation(
        self, names: Texts, short: Texts, country: str, kind: str, *, own: bool = False
    ) -> Ref:
        """Enter a body; `own` ticks that it is ours."""
        self.go("Contacts")
        self.header("New organisation")
        for language, word in ((EN, "English"), (FA, "Persian")):
            self.write(f"Name, {word}", names[language])
            self.write(f"Short name, {word}", short[language])
        self.choose("Kind", kind)
        self.choose("Country", country)
        if own:
            self.tick("This is our own organisation")
        return self.save()

    def enter_person(self, english: Name, persian: Name) -> Ref:
        """Enter a person with a name in two scripts."""
        self.go("Contacts")
        self.header("New person")
        for place, name in enumerate((english, persian)):
            self.write("Prefix", name.prefix, place)
            self.write("Given name", name.given, place)
            self.write("Family name", name.family, place)
        return self.save()

    def enter_post(
        self, organisation: str, titles: Texts, source: str, *, may_sign: bool = False
    ) -> None:
        """Give the person shown a post with titles from a source."""
        self.click("New post")
        self.pick("Organisation", organisation)
        for place, language in enumerate((EN, FA)):
            self.write("Title, as the source writes it", titles[language], place)
            self.write("Where it was found", source, place)
        if may_sign:
            self.write("From", "2025-01-01")
            self.tick("May sign letters of the organisation")
        self.click("Save", within=self.editor())
        until(lambda: self.seen(QAbstractButton, "Edit post"), "the person is shown again")

    def verify_titles(self, titles: Texts, source: str) -> None:
        """Verify both titles of the post shown, as the source writes them."""
        for language, word in ((EN, "English"), (FA, "Persian")):
            self.click(f"Verify the title in {word}")
            self.write("Title as the source writes it", titles[language])
            self.write("Where you checked it", source)
            self.click("Verify title")
            spoken = f"Verify the title in {word}"
            until(lambda spoken=spoken: not self.seen(QAbstractButton, spoken), "it is verified")

    # Meetings

    def begin_meeting(self, title: Texts, day: date) -> None:
        """Begin a meeting with its head."""
        self.go("Meetings")
        self.header("New meeting")
        self.write("Title, English", title[EN])
        self.write("Title, Persian", title[FA])
        self.write("Day", day.isoformat())

    def add_attendee(self, name: str, presence: str) -> None:
        """Add somebody who was there."""
        self.click("Add an attendee")
        self.pick("Person", name, -1)
        self.choose("Presence", presence, -1)

    def add_item(self, heading: Texts, body: Texts) -> None:
        """Add what was done under one heading, in both languages."""
        self.click("Add an item")
        for language, word in ((EN, "English"), (FA, "Persian")):
            self.write(f"Heading, {word}", heading[language], -1)
            self.write(f"What was done, {word}", body[language], -1)

    def add_decision(self, text: Texts) -> None:
        """Add a decision in both languages."""
        self.click("Add a decision")
        self.write("Decision, English", text[EN], -1)
        self.write("Decision, Persian", text[FA], -1)

    def add_action(self, task: Task) -> None:
        """Add who does what until when."""
        self.click("Add an action")
        for language, word in ((EN, "English"), (FA, "Persian")):
            self.write(f"Action, {word}", task.text[language], -1)
        self.write("or in words", task.owner[EN], -1)
        self.write("and in Persian", task.owner[FA], -1)
        self.write("Due", task.due.isoformat(), -1)
        if task.decision is not None:
            self.choose("Carries out", f"{task.decision} ·", -1)

    # Memoranda

    def add_party(self, organisation: str, signatory: str = "") -> None:
        """Add a party, and who signs for it."""
        self.click("Add party")
        self.pick("Organisation", organisation, -1)
        if signatory:
            self.pick("Signs for it", signatory, -1)

    def add_article(self, number: int, heading: Texts, body: Texts) -> None:
        """Add an article and write it in both languages."""
        self.click("Add article")
        cards = self.editor().board.rows[number - 1].cards
        for language in (EN, FA):
            card = cards[language]
            self.write_into(card.heading, heading[language])
            self.write_into(card.body, body[language])
