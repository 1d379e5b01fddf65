"""Copies from the window: the officer saves or prints one, and the command line writes one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.document_copies import letter_copy
from desktop_app.letters.gui.issued_acts import file_name
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.records import Letter
from desktop_app.pages import page_images
from desktop_app.papers import set_letter
from desktop_app.ui.context import Ui

from .conftest import World
from .gui_parts import FakePress


@pytest.fixture
def page(qtbot: Any, ui: Ui) -> Iterator[LettersPage]:
    press = replace(FakePress().press(), copy=letter_copy, pages=page_images)
    made = LettersPage(ui, press)
    qtbot.addWidget(made)
    made.show()
    ui.tasks.wait_idle()
    yield made
    made.flush()
    ui.tasks.wait_idle()


@pytest.fixture
def issued(world: World) -> Letter:
    return world.issue(world.draft(), set_letter)


def opened(page: LettersPage, letter: Letter) -> Any:
    page.open_ref(Ref(Kind.LETTER, letter.id or 0))
    page.ui.tasks.wait_idle()
    return page.editor.card


def words(pdf: bytes) -> str:
    return str(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range())


def test_save_a_copy(page: LettersPage, issued: Letter, world: World, tmp_path: Path) -> None:
    asked: list[tuple[str, ...]] = []

    def where(_parent: object, *names: str) -> str:
        asked.append(names)
        return str(tmp_path / "out")

    page.acts.ask_where = where
    opened(page, issued).save_copy_button.click()
    page.ui.tasks.wait_idle()
    assert asked[0][1] == "CINVU-1405-001-copy.pdf"
    copy = (tmp_path / "out.pdf").read_bytes()
    original = world.see(lambda s: service.issued_pdf(s, issued.id))
    assert copy == letter_copy(original, issued)
    assert "COPY" in words(copy)
    assert "COPY" not in words(original)
    page.acts.ask_where = lambda *_words: str(tmp_path / "original")
    opened(page, issued).save_button.click()
    page.ui.tasks.wait_idle()
    assert (tmp_path / "original.pdf").read_bytes() == original


def test_print_a_copy(page: LettersPage, issued: Letter, tmp_path: Path) -> None:
    def paper(_parent: object) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    page.acts.ask_printer = paper
    opened(page, issued).print_copy_button.click()
    page.ui.tasks.wait_idle()
    printed = pypdfium2.PdfDocument((tmp_path / "printed.pdf").read_bytes())
    assert len(printed) == 1
    image = printed[0].render(scale=0.5)
    white = bytes(image.buffer).count(b"\xff")
    assert white < len(bytes(image.buffer))


def test_a_printing_cancelled_prints_nothing(page: LettersPage, issued: Letter) -> None:
    told: list[object] = []
    page.ui.messages.informed.connect(told.append)
    page.acts.ask_printer = lambda _parent: None
    opened(page, issued).print_copy_button.click()
    page.ui.tasks.wait_idle()
    assert told == []


def test_file_names_of_copies() -> None:
    assert file_name("14505/ق/م") == "14505-ق-م.pdf"
    assert file_name("14505/ق/م", "رونوشت") == "14505-ق-م-رونوشت.pdf"
