"""An officer gives the office a letterhead, deletes it and takes that back."""

from desktop_app.letters import service as letters

from .conftest import OpenDesk
from .officer import Officer


def test_a_letterhead_from_the_window(open_desk: OpenDesk) -> None:
    desk = open_desk()
    officer = Officer(desk)
    officer.go("Letters")
    officer.more("Letterheads…")
    officer.sees("On days without a letterhead")
    officer.click("New letterhead")
    officer.click("Persian")
    officer.write("Name, Persian", "شبکهٔ نمونه")
    officer.click("English")
    officer.write("Name, English", "Sample Network")
    officer.write("Line at the foot of first pages, English", "Founded long ago")
    officer.click("Save")
    officer.click("Delete")
    officer.sees("Deleted “Sample Network”")
    officer.click("Undo")
    officer.click("Close")
    (kept,) = desk.office.read(letters.letterheads)
    assert kept.names.by_tag() == {"en": "Sample Network", "fa": "شبکهٔ نمونه"}
    assert kept.foot.by_tag() == {"en": "Founded long ago"}
