"""The lunar dates of a memorandum, corrected by an officer: kept, shown and printed."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import ConflictError
from desktop_app.core.languages import Language
from desktop_app.db.office import Office
from desktop_app.mous import service
from desktop_app.mous.document import mou_document
from desktop_app.mous.gui.page import MousPage
from desktop_app.mous.records import Mou, Term
from desktop_app.ui.lunar_field import LunarShiftField

from .test_document import NOW, flat, paper
from .test_page import opened, page, stored, target, ui

__all__ = ["opened", "page", "stored", "target", "ui"]

EN, FA = Language.EN, Language.FA
SIGNED = Term(date(2025, 3, 20), date(2025, 3, 1))
ALL = tuple(Calendar)


def save(office: Office, mou: Mou) -> Mou:
    return office.write(lambda s: service.save_mou(s, mou)).value


def test_a_correction_is_kept(office: Office, draft: Mou) -> None:
    saved = save(office, draft)
    assert saved.lunar_shift == 0
    assert save(office, replace(saved, lunar_shift=1)).lunar_shift == 1
    assert office.read(lambda s: service.mou(s, saved.id or 0)).lunar_shift == 1
    with pytest.raises(ConflictError) as raised:
        save(office, replace(saved, lunar_shift=-1))
    assert raised.value.ours == {"Correction of lunar dates": "-1"}
    assert raised.value.theirs == {"Correction of lunar dates": "+1"}


@pytest.mark.parametrize(
    ("calendars", "language", "printed"),
    [
        (ALL, EN, ("20 March 2025 (30 Esfand 1403 / 19 Ramadan 1446)",)),
        (ALL, FA, ("۲۰ مارس ۲۰۲۵ (۳۰ اسفند ۱۴۰۳ / ۱۹ رمضان ۱۴۴۶)",)),
        ((Calendar.HIJRI,), EN, ("19 Ramadan 1446", "29 Shaban 1446")),
        ((Calendar.JALALI,), FA, ("۳۰ اسفند ۱۴۰۳",)),
    ],
)
def test_the_paper_prints_the_corrected_date(
    calendars: tuple[Calendar, ...], language: Language, printed: tuple[str, ...]
) -> None:
    described = paper(term=SIGNED, calendars=calendars, lunar_shift=-1, languages=(language,))
    words = [span.text for p in flat(mou_document(described, NOW).blocks) for span in p.spans]
    for day in printed:
        assert any(text.endswith(day) for text in words), day


def test_the_editor_shows_it_where_a_lunar_date_is_printed(opened: MousPage) -> None:
    form = opened.editor.form
    lunar = form.field("lunar_shift")
    assert isinstance(lunar, LunarShiftField)
    assert not lunar.isVisibleTo(opened)
    form.field("signed_on").set_value(date(2025, 3, 20))
    form.field("calendars").set_value(ALL)
    assert lunar.isVisibleTo(opened)
    assert "20 Ramadan 1446 · as calculated" in lunar.choices()
