"""Templates in the window: begun, filled with fields, kept, and put into a letter."""

from typing import Any

import pytest

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service_templates
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.gui.templates_page import TemplatesDialog
from desktop_app.letters.ready_templates import READY
from desktop_app.letters.template_records import Purpose, Template, TemplateText

from .conftest import World

EN, FA = Language.EN, Language.FA


@pytest.fixture
def dialog(page: LettersPage) -> TemplatesDialog:
    page.templates.open()
    page.ui.tasks.wait_idle()
    opened = page.templates.dialog
    assert opened is not None
    return opened


def settle(page: Any) -> None:
    page.ui.tasks.wait_idle()


def test_a_template_is_written_with_fields_and_kept(
    world: World, page: LettersPage, dialog: TemplatesDialog
) -> None:
    dialog.new_button.click()
    editor = dialog.page.editor
    editor.form.field("name").set_value("Thanks")
    editor.texts.add_language(EN)
    panel = editor.texts.shown()
    assert panel is not None
    panel.subject.edit.setFocus()
    editor.texts.insert("{{ office.name }}")
    panel.body.field.edit.setFocus()
    editor.texts._last = panel.body.field.edit
    editor.texts.insert("{{ addressee.name }}")
    dialog.page.save()
    settle(page)
    kept = world.see(service_templates.templates)[0]
    assert kept.name == "Thanks"
    body = kept.texts[0].subject + kept.texts[0].body
    assert "{{ office.name }}" in body
    assert "{{ addressee.name }}" in body


def test_a_wrong_field_is_told_with_its_line(page: LettersPage, dialog: TemplatesDialog) -> None:
    dialog.new_button.click()
    editor = dialog.page.editor
    editor.form.field("name").set_value("Wrong")
    editor.form.field("texts").set_value((TemplateText(EN, "Hello", body="a\n\n{{ nobody }}"),))
    dialog.page.save()
    settle(page)
    assert "line 3" in editor.notice.text()


def test_a_ready_template_becomes_the_offices_own_and_comes_back(
    world: World, page: LettersPage, dialog: TemplatesDialog
) -> None:
    rows = dialog.page.list.model.rowCount()
    assert rows == len(READY)
    dialog.page.open_ref(Ref(Kind.TEMPLATE, -1))
    assert dialog.page.editor.form.field("name").value() == READY[0].name
    dialog.page.editor.form.field("name").set_value("Our invitation")
    dialog.page.save()
    settle(page)
    shown = world.see(service_templates.templates)
    assert (shown[0].name, shown[0].ready) == ("Our invitation", READY[0].ready)
    assert len(shown) == len(READY)
    dialog.delete()
    settle(page)
    assert world.see(service_templates.templates) == READY


def test_a_letter_begins_with_a_template_and_it_can_be_undone(
    world: World, page: LettersPage
) -> None:
    world.do(
        lambda s: service_templates.save_template(
            s,
            Template(
                None, 0, "Ours", Purpose.THANKS,
                texts=(TemplateText(EN, "Our thanks", body="To {{ addressee.name }}."),),
            ),
        )
    )  # fmt: skip
    page.templates.prepare()
    settle(page)
    page.create_new(Kind.LETTER)
    begin = page.editor.begin
    assert begin.templates[0].name == "Ours"
    begin.choose(begin.templates[0])
    settle(page)
    assert page.editor.subject.value() == "Our thanks"
    assert page.editor.text.value().plain() == "To {{ addressee.name }}."
    page.editor.language.set_value(FA)
    begin._fill()
    ours = begin.menu.actions()[0]
    assert ours.text() == "Ours"
    assert not ours.isEnabled()
    page.ui.messages.undo_last()
    assert page.editor.subject.value() == ""
