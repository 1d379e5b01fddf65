"""The less usual choices of a letter in its form: shown when they matter, kept when typed."""

from dataclasses import replace
from typing import Any

from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.rich_text import RichParagraph, RichText, Run
from desktop_app.letters import service
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.gui.paper_choices import Basmala
from desktop_app.letters.records import (
    Arrangement,
    Classification,
    Letter,
    LetterKind,
    PaperSize,
    SecondText,
)
from desktop_app.ui.context import Ui

from .conftest import World


def shown(page: LettersPage, ui: Ui, letter: Letter) -> Any:
    page.refresh()
    page.open_ref(Ref(Kind.LETTER, letter.id or 0))
    assert ui.tasks.wait_idle()
    return page.editor


def test_every_choice_is_shown_and_saved_again(page: LettersPage, ui: Ui, world: World) -> None:
    second = SecondText(Language.FA, Arrangement.COLUMNS, "موضوع", "سلام", "متن", "پایان")
    letter = world.draft(
        language=Language.AR,
        calendars=(Calendar.HIJRI, Calendar.GREGORIAN, Calendar.JALALI),
        kind=LetterKind.CERTIFICATE,
        paper=PaperSize.US_LETTER,
        classification=Classification.SECRET,
        fold_marks=True,
        basmala=False,
        follows="CINVU/1404/7",
        lunar_shift=-1,
        rich=RichText((RichParagraph((Run("a"), Run("b", bold=True))),)),
        second=second,
    )
    editor = shown(page, ui, letter)
    assert not editor.is_dirty
    assert replace(editor.collect(), version=0, body="") == replace(
        letter, version=0, body="", second=replace(second, rich=editor.second.value().text)
    )
    assert editor.more.basmala.isVisibleTo(editor.more.form)
    assert editor.more.lunar.isVisibleTo(editor.more.form)
    editor.subject.edit.setText("Changed")
    editor.save()
    assert ui.tasks.wait_idle()
    stored = world.see(lambda session: service.letter(session, letter.id or 0))
    assert replace(stored, version=0, subject="", addressee="") == replace(
        letter, version=0, subject="", addressee=""
    )


def test_the_usual_letter_shows_no_more_than_it_needs(
    page: LettersPage, ui: Ui, world: World
) -> None:
    editor = shown(page, ui, world.draft())
    assert editor.more.fold.opener.text() == "More choices"
    assert not editor.more.fold.is_open()
    assert not editor.second.isVisible()
    editor.more.fold.set_open(True)
    assert not editor.more.basmala.isVisible()
    assert not editor.more.lunar.isVisible()
    editor.language.set_value(Language.FA)
    editor.calendars.set_value((Calendar.JALALI, Calendar.HIJRI, Calendar.GREGORIAN))
    assert editor.more.basmala.isVisible()
    assert editor.more.lunar.isVisible()
    editor.more.basmala.set_value(Basmala.WITH)
    assert editor.collect().basmala is True
    editor.revert()
    assert ui.tasks.wait_idle()


def test_a_second_language_appears_and_goes(page: LettersPage, ui: Ui, world: World) -> None:
    editor = shown(page, ui, world.draft())
    editor.more.second.set_value(Language.FR)
    assert editor.second.isVisible()
    assert editor.second.text.edit.accessibleName() == "Text, French"
    editor.second.subject.edit.setText("Objet")
    assert editor.collect().second == SecondText(Language.FR, subject="Objet")
    editor.more.second.set_value(None)
    assert not editor.second.isVisible()
    assert editor.collect().second is None
    editor.revert()
    assert ui.tasks.wait_idle()


def test_an_earlier_letter_is_found_in_the_register(world: World) -> None:
    issued = world.issue(world.draft())
    world.draft(subject="Joint drafts")
    found = world.see(lambda session: service.issued_options(session, "joint"))
    assert [option.title for option in found] == [issued.reference]


def test_dates_can_be_printed_in_one_two_or_three_calendars(
    page: LettersPage, ui: Ui, world: World
) -> None:
    editor = shown(page, ui, world.draft())
    counts = {len(order) for order in editor.calendars._orders}
    assert counts == {1, 2, 3}
    unusual = (Calendar.HIJRI, Calendar.JALALI, Calendar.GREGORIAN)
    editor.calendars.set_value(unusual)
    assert editor.collect().calendars == unusual
    editor.revert()
    assert ui.tasks.wait_idle()
