"""The editor: dirty, kept, restored, saved, in conflict; never losing what was typed."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.text_fields import TextField, TextsField


@dataclass(frozen=True)
class Person:
    id: int | None = None
    version: int = 0
    name: Texts = field(default_factory=Texts)
    email: str = ""


def save_person(store: Any, person: Person) -> Person:
    ref = Ref(Kind.PERSON, person.id or len(store.records) + 1)
    stored = store.records.get(ref)
    if stored and stored.version != person.version:
        raise ConflictError(
            "Changed meanwhile.", {"E-mail": person.email}, {"E-mail": stored.email}
        )
    if person.email == "bad":
        raise UserError("That is no address.", "Write name@place.")
    saved = replace(person, id=ref.id, version=person.version + 1)
    store.records[ref] = saved
    store.touched.add(ref)
    return saved


class PersonEditor(Editor[Person]):
    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, Kind.PERSON)
        self.name = self.form.add("name", "Name", TextsField(), required=True)
        self.email = self.form.add("email", "E-mail", TextField())

    def new_record(self) -> Person:
        return Person()

    def load_work(self, ref: Ref) -> Callable[[Any], Person]:
        return lambda store: store.records[ref]

    def save_work(self, record: Person) -> Callable[[Any], Person]:
        return lambda store: save_person(store, record)


ADA = Ref(Kind.PERSON, 1)


@pytest.fixture
def editor(ui: Ui, store: Any, qtbot: Any) -> PersonEditor:
    store.records[ADA] = Person(1, 1, Texts(en="Ada"), "ada@example.org")
    made = PersonEditor(ui)
    qtbot.addWidget(made)
    made.open(ADA)
    ui.tasks.wait_idle()
    return made


def test_opens_clean(editor: PersonEditor) -> None:
    assert editor.email.value() == "ada@example.org"
    assert not editor.is_dirty
    assert not editor.footer.save_button.isEnabled()


def test_typing_makes_dirty_and_typing_back_makes_clean(editor: PersonEditor, store: Any) -> None:
    editor.email.edit.setText("x")
    assert editor.is_dirty
    editor.email.edit.setText("ada@example.org")
    assert not editor.is_dirty
    editor.ui.tasks.wait_idle()
    assert store.drafts == {}


def test_save_writes_and_drops_the_copy(editor: PersonEditor, store: Any) -> None:
    editor.email.edit.setText("new@example.org")
    editor.flush()
    editor.ui.tasks.wait_idle()
    assert "person:1" in store.drafts
    editor.save()
    editor.ui.tasks.wait_idle()
    assert store.records[ADA].email == "new@example.org"
    assert store.records[ADA].version == 2
    assert store.drafts == {}
    assert not editor.is_dirty


def test_a_kept_copy_comes_back_even_where_it_is_no_value(
    ui: Ui, editor: PersonEditor, qtbot: Any
) -> None:
    editor.email.edit.setText("half an addr")
    qtbot.waitUntil(lambda: editor.footer.status().endswith("kept"), timeout=3000)
    other = PersonEditor(ui)
    qtbot.addWidget(other)
    other.open(ADA)
    ui.tasks.wait_idle()
    assert other.email.edit.text() == "half an addr"
    assert other.is_dirty
    assert "Restored" in other.notice.text()


def test_discarding_a_restored_copy_shows_the_stored_record(
    editor: PersonEditor, store: Any
) -> None:
    editor.email.edit.setText("typed")
    editor.flush()
    editor.open(Ref(Kind.PERSON, 1))
    editor.ui.tasks.wait_idle()
    assert "Restored" in editor.notice.text()
    editor.revert()
    editor.ui.tasks.wait_idle()
    assert editor.email.value() == "ada@example.org"
    assert store.drafts == {}


def test_an_unsaved_new_record_comes_back(ui: Ui, editor: PersonEditor, qtbot: Any) -> None:
    editor.start_new()
    ui.tasks.wait_idle()
    editor.email.edit.setText("someone")
    editor.open(ADA)
    ui.tasks.wait_idle()
    editor.start_new()
    ui.tasks.wait_idle()
    assert editor.email.edit.text() == "someone"
    assert editor.current_ref() is None


def test_conflict_shows_both_and_saves_over(editor: PersonEditor, store: Any) -> None:
    store.records[ADA] = replace(store.records[ADA], version=5, email="theirs@example.org")
    editor.email.edit.setText("mine@example.org")
    editor.save()
    editor.ui.tasks.wait_idle()
    error = editor.conflict.error()
    assert error is not None
    assert error.theirs == {"E-mail": "theirs@example.org"}
    assert editor.email.edit.text() == "mine@example.org"
    editor.conflict.save_mine.emit()
    editor.ui.tasks.wait_idle()
    assert store.records[ADA].email == "mine@example.org"
    assert store.records[ADA].version == 6
    assert editor.conflict.error() is None


def test_conflict_keeps_theirs(editor: PersonEditor, store: Any) -> None:
    store.records[ADA] = replace(store.records[ADA], version=5, email="theirs@example.org")
    editor.email.edit.setText("mine@example.org")
    editor.save()
    editor.ui.tasks.wait_idle()
    editor.conflict.keep_theirs.emit()
    editor.ui.tasks.wait_idle()
    assert editor.email.value() == "theirs@example.org"
    assert not editor.is_dirty


def test_a_copy_of_an_older_version_still_conflicts(
    ui: Ui, editor: PersonEditor, store: Any, qtbot: Any
) -> None:
    editor.email.edit.setText("mine@example.org")
    editor.flush()
    ui.tasks.wait_idle()
    store.records[ADA] = replace(store.records[ADA], version=9, email="theirs@example.org")
    other = PersonEditor(ui)
    qtbot.addWidget(other)
    other.open(ADA)
    ui.tasks.wait_idle()
    other.save()
    ui.tasks.wait_idle()
    assert other.conflict.error() is not None


def test_a_refusal_is_shown_in_place_and_nothing_is_lost(editor: PersonEditor, store: Any) -> None:
    editor.email.edit.setText("bad")
    editor.save()
    editor.ui.tasks.wait_idle()
    assert "no address" in editor.notice.text()
    assert editor.email.edit.text() == "bad"
    assert editor.is_dirty
    assert "person:1" in store.drafts


def test_a_required_field_is_named(editor: PersonEditor, store: Any) -> None:
    for edit in editor.name.edits.values():
        edit.clear()
    editor.save()
    editor.ui.tasks.wait_idle()
    assert "Name" in editor.name.error()
    assert store.records[ADA].version == 1


def test_a_change_elsewhere_is_shown_or_warned_about(editor: PersonEditor, store: Any) -> None:
    store.records[ADA] = replace(store.records[ADA], version=2, email="other@example.org")
    editor.ui.bus.publish(Changes(frozenset({ADA})))
    editor.ui.tasks.wait_idle()
    assert editor.email.value() == "other@example.org"
    editor.email.edit.setText("typing")
    editor.ui.bus.publish(Changes(frozenset({ADA})))
    assert "changed elsewhere" in editor.notice.text()
    assert editor.email.edit.text() == "typing"


def test_typing_while_saving_is_not_lost(editor: PersonEditor, store: Any) -> None:
    editor.email.edit.setText("first@example.org")
    editor.save()
    editor.email.edit.setText("second@example.org")
    editor.ui.tasks.wait_idle()
    assert store.records[ADA].email == "first@example.org"
    assert editor.email.edit.text() == "second@example.org"
    assert editor.is_dirty
    editor.save()
    editor.ui.tasks.wait_idle()
    assert store.records[ADA].email == "second@example.org"
