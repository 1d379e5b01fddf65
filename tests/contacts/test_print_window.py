"""Labels, envelopes and the directory, chosen and saved in the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage

from desktop_app.contacts import service
from desktop_app.contacts.document_envelopes import Envelope
from desktop_app.contacts.document_labels import LabelKind
from desktop_app.contacts.gui.page import ContactsPage
from desktop_app.contacts.gui.print_dialogs import (
    ContactsPaper,
    DirectoryDialog,
    EnvelopesDialog,
    LabelsDialog,
)
from desktop_app.contacts.mailing_records import DirectoryOrder
from desktop_app.contacts.records import Person, PersonName
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.pdf.typeset import typeset

from .test_membership_window import make_port

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.ui.context import Ui
    from tests.contacts.conftest import Visit


class Desk:
    """The page of contacts with a real press."""

    def __init__(self, ui: Ui, visit: Visit, qtbot: Any) -> None:
        self.ui, self.visit, self.qtbot = ui, visit, qtbot
        picture = QImage(60, 80, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        self.kept = ""
        port = replace(
            make_port(),
            typeset=typeset,
            pages=lambda _pdf, _scale, _most: [picture],
            recall=lambda: self.kept,
            remember=self.keep,
        )
        self.page = ContactsPage(ui, port=port)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 660)
        self.page.show()
        self.settle()

    def keep(self, choice: str) -> None:
        self.kept = choice

    def settle(self) -> None:
        for _ in range(3):
            assert self.ui.tasks.wait_idle()
            self.qtbot.wait(1)

    def open(self, dialog: Callable[..., ContactsPaper]) -> Any:
        assert self.page.prints is not None
        self.page.prints.open(dialog)
        opened = self.page.prints.dialog
        self.wait_for(opened)
        return opened

    def wait_for(self, dialog: Any) -> None:
        """Until what was chosen is set, or refused."""
        self.qtbot.waitUntil(lambda: not dialog._pause.isActive(), timeout=5000)
        self.settle()

    def close(self, dialog: Any) -> None:
        dialog.reject()
        self.settle()


@pytest.fixture
def desk(ui: Ui, visit: Visit, qtbot: Any) -> Desk:
    return Desk(ui, visit, qtbot)


def text_of(pdf: bytes | None) -> str:
    assert pdf is not None
    document = pdfium.PdfDocument(pdf)
    found = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return found


def test_labels_of_all_that_the_list_shows_are_saved(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.open(LabelsDialog)
    assert "Osman Hassan" in text_of(dialog.pdf)
    target = tmp_path / "labels.pdf"
    dialog.ask_where = lambda _parent, proposal: tmp_path / f"{proposal}.pdf"
    dialog.save()
    desk.settle()
    [saved] = tmp_path.glob("*.pdf")
    assert saved.read_bytes().startswith(b"%PDF-")
    assert saved != target


def test_who_is_left_out_is_named(desk: Desk) -> None:
    lonely = Person(None, 0, names=(PersonName(Language.EN, "Nora", "Nowhere"),))
    desk.visit.write(service.save_person, lonely)
    desk.page.refresh()
    desk.settle()
    dialog = desk.open(LabelsDialog)
    assert "Nora Nowhere" in dialog.left_out.text()
    assert "Nora" not in text_of(dialog.pdf)
    desk.close(dialog)


def test_only_those_chosen_in_the_list(desk: Desk) -> None:
    model, flags = desk.page.model, QItemSelectionModel.SelectionFlag
    refs = (Ref(Kind.PERSON, desk.visit.guest), Ref(Kind.ORGANISATION, desk.visit.nust))
    for ref in refs:
        desk.page.view.selectionModel().select(model.index_of(ref), flags.Select)
    dialog = desk.open(EnvelopesDialog)
    assert "2" in dialog.which.value().label
    document = pdfium.PdfDocument(dialog.pdf)
    assert len(document) == 2
    document.close()
    desk.close(dialog)


def test_the_open_contact_alone(desk: Desk) -> None:
    desk.page.open_ref(Ref(Kind.PERSON, desk.visit.guest))
    desk.settle()
    dialog = desk.open(EnvelopesDialog)
    dialog.which.set_raw(1)
    dialog.size_field.set_value(Envelope.C4)
    desk.wait_for(dialog)
    said = text_of(dialog.pdf)
    assert "Osman" in said
    assert "Najafi" not in said
    desk.close(dialog)


def test_what_is_filtered_out_is_not_printed(desk: Desk) -> None:
    desk.page.list.choose_segment("organisations")
    desk.settle()
    dialog = desk.open(DirectoryDialog)
    said = text_of(dialog.pdf)
    assert "National University" in said
    assert "Osman" not in said
    desk.close(dialog)


def test_a_directory_in_persian_by_name(desk: Desk) -> None:
    dialog = desk.open(DirectoryDialog)
    dialog.language.set_value(Language.FA)
    dialog.order.set_value(DirectoryOrder.NAME)
    desk.wait_for(dialog)
    assert "۱" in text_of(dialog.pdf)
    desk.close(dialog)


def test_own_measures_are_asked_for_and_checked(desk: Desk) -> None:
    dialog = desk.open(LabelsDialog)
    width = dialog.form.field("width")
    assert not width.isVisible()
    dialog.kind.set_value(LabelKind.OWN)
    assert width.isVisible()
    desk.wait_for(dialog)
    assert dialog.pdf is not None
    width.set_raw("۹۹٫۱")
    desk.wait_for(dialog)
    assert dialog.pdf is None, "three labels of that width are wider than the sheet"
    width.set_raw("wide")
    with pytest.raises(UserError, match="not a length"):
        dialog.sheet()
    desk.close(dialog)


def test_the_sheet_of_labels_is_remembered_once_it_was_used(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.open(LabelsDialog)
    dialog.kind.set_value(LabelKind.OWN)
    dialog.form.field("width").set_raw("50")
    dialog.start.set_value(9)
    desk.wait_for(dialog)
    assert desk.kept == "", "a sheet that was only looked at is none of the office's"
    dialog.ask_where = lambda _parent, _name: tmp_path / "labels.pdf"
    dialog.save()
    desk.settle()
    again = desk.open(LabelsDialog)
    assert again.kind.value() is LabelKind.OWN
    assert again.sheet().width == 50
    assert again.form.field("width").isVisible()
    assert again.start.value() == 1
    desk.close(again)
    for spoilt in ("{", "[1]", '{"kind": 3, "columns": "x", "width": null}'):
        desk.kept = spoilt
        dialog = desk.open(LabelsDialog)
        assert dialog.kind.value() is not LabelKind.OWN
        desk.close(dialog)
