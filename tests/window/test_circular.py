"""A circular from the first word to the printer, with an officer's hands on the real window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.app import Desk
from desktop_app.core.refs import Kind, Ref
from desktop_app.db.office import Office
from desktop_app.letters import service
from desktop_app.letters.records import RecipientState

from ..letters.circulars import people_round
from ..letters.conftest import _enter
from .conftest import OpenDesk
from .hands import until
from .officer import Officer


@pytest.fixture
def known(prepare: Callable[..., Any], open_desk: OpenDesk) -> Desk:
    """A desk on an office that knows twelve people, the title of one of them in doubt."""

    def enter(office: Office) -> None:
        made = people_round(office.write(lambda session: _enter(session, office)).value)
        office.write(lambda session: service.delete_circular(session, Ref(Kind.CIRCULAR, made.key)))

    return open_desk(start=prepare(enter).path)


@pytest.mark.timeout(120)
def test_a_circular_is_written_issued_and_printed(
    known: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[BaseException] = []
    known.ui.messages.bugged.connect(bugs.append)
    officer = Officer(known)
    officer.go("Letters")
    officer.header("Circular…")
    officer.write("Name", "Call for papers")
    officer.click("Add a language")
    officer.from_menu("English")
    officer.write("Subject, English", "Call for papers")
    officer.write("Text, English", "Kindly send your papers before 1 March.")
    officer.click("Add a group…")
    officer.sees("14 found")
    officer.choose("Written to in", "French")
    officer.sees("3 found")
    officer.click("Add")
    officer.sees("3 ready to be issued.")
    officer.click("Issue all…")
    officer.sees("Letters: 3 · English 3")
    officer.click("Issue all")
    officer.sees("3 issued")
    out = tmp_path / "print.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), "PDF (*.pdf)"))
    officer.click("Save one print file…")
    until(out.exists, "the print file is there")
    officer.settle()
    assert not bugs
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 3
    assert known.office is not None
    [line] = known.office.read(service.circulars)
    assert (line.title, line.issued) == ("Call for papers", 3)
    stored = known.office.read(lambda session: service.circular(session, line.id))
    assert {each.state for each in stored.recipients} == {RecipientState.ISSUED}
