"""Labels, envelopes and the directory as they come out of the printer."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from desktop_app.contacts.document_directory import directory_document
from desktop_app.contacts.document_envelopes import Envelope, envelope_document
from desktop_app.contacts.document_fitting import MM
from desktop_app.contacts.document_labels import (
    SHEETS,
    LabelKind,
    LabelSheet,
    Paper,
    label_document,
)
from desktop_app.contacts.mailing_records import (
    DirectoryEntry,
    DirectoryOrder,
    MailBatch,
    Mailing,
    MailLine,
)
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.pdf.document import Columns, Document, Paragraph
from desktop_app.pdf.typeset import typeset

from ..pictures import assert_looks_as_kept
from ..validator import assert_conform, require_validator

EN, FA, AR, FR, UR = Language.EN, Language.FA, Language.AR, Language.FR, Language.UR
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
KEPT = Path(__file__).parent / "pictures"
ADDRESSES = {
    EN: ("Prof. Osman Hassan", "Vice Chancellor", "National University of Sciences and Technology",
         "Sector H-12", "Islamabad 44000"),
    FA: ("دکتر کریم نجفی برزگر", "دبیرکل", "شبکهٔ دانشگاه‌های مجازی جهان اسلام",
         "تهران، خیابان انقلاب، شمارهٔ ۱۲", "تهران ۱۴۱۷۹۳۵۸۴۰"),
    AR: ("الأستاذ الدكتور محمد العلي", "رئيس الجامعة", "جامعة الملك سعود", "ص.ب. ٢٤٥٤",
         "الرياض 11451"),
    FR: ("M. Amadou Diallo", "Recteur", "Université Cheikh Anta Diop de Dakar", "BP 5005",
         "Dakar-Fann"),
    UR: ("پروفیسر احمد خان", "وائس چانسلر", "قائد اعظم یونیورسٹی", "اسلام آباد"),
}  # fmt: skip


def mailing(language: Language, number: int = 1, country: str = "PAKISTAN") -> Mailing:
    lines = tuple(MailLine(text, language) for text in ADDRESSES[language])
    ref = Ref(Kind.PERSON, number)
    return Mailing(ref, lines[0].text, language, lines, MailLine(f"پاکستان – {country}", FA))


EVERYBODY = tuple(mailing(language, n) for n, language in enumerate(Language, 1))
LONG = Mailing(
    Ref(Kind.PERSON, 99), "Dr Long", EN, (MailLine("Faculty of everything " * 30, EN),) * 3
)
NOWHERE = Mailing(Ref(Kind.PERSON, 98), "Dr Nowhere", EN, (MailLine("Dr", EN),), has_place=False)
BATCH = MailBatch(
    EVERYBODY,
    ((EN, (MailLine("CINVU", EN), MailLine("Tehran", EN))), (FA, (MailLine("شبکه", FA),))),
)


def entries(count: int) -> list[DirectoryEntry]:
    made = []
    for n in range(count):
        one = EVERYBODY[n % 5]
        name = MailLine(f"{one.name}", one.language)
        country = ("Pakistan", "Iran", "")[n % 3]
        reach = ("name@example.org", "+92 51 1234567")
        made.append(DirectoryEntry(Ref(Kind.PERSON, n), name, name, one.lines[1:], country, reach))
    return made


def texts_at(pdf: bytes, page: int) -> list[tuple[str, float, float]]:
    """Each piece of text on a page with its left edge and its distance from the top, in points."""
    document = pdfium.PdfDocument(pdf)
    text, height = document[page].get_textpage(), document[page].get_height()
    found = []
    for n in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(n)
        found.append((text.get_text_bounded(left, bottom, right, top), left, height - top))
    document.close()
    return found


def pages_of(pdf: bytes) -> int:
    document = pdfium.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


# Labels


@pytest.mark.parametrize("kind", list(SHEETS))
def test_every_label_stands_on_its_label(kind: LabelKind) -> None:
    sheet = SHEETS[kind]
    people = [mailing(EN, n) for n in range(sheet.count + 1)]
    pdf = typeset(label_document(people, sheet, 1, "Labels", EN, NOW).document)
    assert pages_of(pdf) == 2
    names = [(x, y) for text, x, y in texts_at(pdf, 0) if "Prof. Osman" in text]
    assert len(names) == sheet.count
    for place, (x, y) in enumerate(names):
        row, column = divmod(place, sheet.columns)
        left = (sheet.left + column * (sheet.width + sheet.gap_across)) * MM
        top = (sheet.top + row * (sheet.height + sheet.gap_down)) * MM
        assert left <= x <= left + 0.2 * sheet.width * MM, place
        assert top <= y <= top + 0.5 * sheet.height * MM, place


def test_a_begun_sheet_is_used_up() -> None:
    sheet = SHEETS[LabelKind.L7160]
    people = [mailing(EN, n) for n in range(3)]
    pdf = typeset(label_document(people, sheet, 20, "Labels", EN, NOW).document)
    assert pages_of(pdf) == 2
    [one, two] = [(x, y) for text, x, y in texts_at(pdf, 0) if "Prof. Osman" in text]
    assert one[1] == two[1] > (sheet.top + 6 * sheet.height) * MM
    assert (sheet.left + sheet.width) * MM < one[0] < two[0]


def test_own_measures_with_gaps_down() -> None:
    sheet = LabelSheet(1, 3, 100, 50, 20, 30, 0, 10, Paper.LETTER)
    people = [mailing(EN, n) for n in range(3)]
    pdf = typeset(label_document(people, sheet, 1, "Labels", EN, NOW).document)
    tops = [y for text, _x, y in texts_at(pdf, 0) if "Prof. Osman" in text]
    assert [round(b - a) for a, b in itertools.pairwise(tops)] == [round(60 * MM)] * 2


def test_letters_shrink_before_an_address_is_left_out_and_told() -> None:
    post = label_document(
        [LONG, NOWHERE, mailing(EN)], SHEETS[LabelKind.US5160], 1, "Labels", EN, NOW
    )
    assert (post.overlong, post.placeless) == ((LONG,), (NOWHERE,))
    [size] = {p.size for p in _paragraphs(post.document)}
    assert 6.5 <= size < 11


def test_no_label_at_all_is_refused() -> None:
    with pytest.raises(UserError, match="has an address"):
        label_document([NOWHERE], SHEETS[LabelKind.L7160], 1, "Labels", EN, NOW)


@pytest.mark.parametrize(
    "sheet",
    [LabelSheet(columns=4), LabelSheet(rows=9), LabelSheet(width=2), LabelSheet(left=-1)],
)
def test_measures_that_no_sheet_has_are_refused(sheet: LabelSheet) -> None:
    with pytest.raises(UserError):
        sheet.check()


def test_each_label_runs_the_way_of_its_language() -> None:
    sheet = SHEETS[LabelKind.L7163]
    pdf = typeset(label_document([mailing(FA), mailing(EN)], sheet, 1, "L", EN, NOW).document)
    persian = max(x for text, x, _y in texts_at(pdf, 0) if "برزگر" in text)
    assert persian > (sheet.left + sheet.width / 2) * MM, "at the right edge of the left label"


def test_a_stop_is_heard_while_labels_are_fitted() -> None:
    def stop(_done: int, _all: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        label_document(EVERYBODY, SHEETS[LabelKind.L7160], 1, "L", EN, NOW, stop)


# Envelopes


@pytest.mark.parametrize("envelope", list(Envelope))
def test_an_envelope_for_each_with_its_foot_left_free(envelope: Envelope) -> None:
    post = envelope_document(BATCH, envelope, "Envelopes", EN, NOW)
    pdf = typeset(post.document)
    assert pages_of(pdf) == len(EVERYBODY)
    height = envelope.size[1]
    found = texts_at(pdf, 0)
    name = next((x, y) for text, x, y in found if "Prof. Osman" in text)
    sender = next((x, y) for text, x, y in found if "CINVU" in text)
    assert abs(name[1] - height * 0.42) < 12
    assert sender[1] < height * 0.2
    assert sender[0] < name[0]
    assert max(y for _text, _x, y in found) < height - 15 * MM


def test_an_envelope_can_go_without_its_sender() -> None:
    post = envelope_document(BATCH, Envelope.C5, "E", EN, NOW, with_sender=False)
    assert not any("CINVU" in text for text, _x, _y in texts_at(typeset(post.document), 0))


# The directory


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("order", list(DirectoryOrder))
def test_the_index_tells_the_page_on_which_an_entry_stands(
    order: DirectoryOrder, columns: int
) -> None:
    people = [
        DirectoryEntry(
            Ref(Kind.PERSON, n), MailLine(f"Ann Q{n:02}x", EN), MailLine(f"Q{n:02}x, Ann", EN),
            (MailLine("Dean", EN),) * 4, f"Land {n % 4}",
        )
        for n in range(90)
    ]  # fmt: skip
    pdf = typeset(directory_document(people, order, columns, EN, "CINVU", NOW))
    pages = [" ".join(t for t, _x, _y in texts_at(pdf, n)) for n in range(pages_of(pdf))]
    where = {n: next(p for p, t in enumerate(pages, 1) if f"Ann Q{n:02}x" in t) for n in range(90)}
    index = " ".join(pages[max(where.values()) :])
    assert len(set(where.values())) > 1
    for n, page in where.items():
        assert f"Q{n:02}x, Ann · {page}" in index


def test_columns_are_read_down_and_then_on() -> None:
    paper = directory_document(entries(40), DirectoryOrder.NAME, 2, EN, "", NOW)
    pdf = typeset(paper)
    names = [(x, y) for text, x, y in texts_at(pdf, 0) if "Osman" in text or "Diallo" in text]
    assert len({round(x) for x, _y in names}) == 2


@pytest.mark.parametrize("language", list(Language))
def test_each_page_says_which_of_how_many_it_is(language: Language) -> None:
    pdf = typeset(
        directory_document(entries(30), DirectoryOrder.COUNTRY, 2, language, "CINVU", NOW)
    )
    count = pages_of(pdf)
    last = "".join(text for text, _x, _y in texts_at(pdf, count - 1))
    digits = {str(count).translate(str.maketrans("0123456789", language.digits)), str(count)}
    assert any(digit in last for digit in digits)


def test_a_directory_of_nobody_is_refused() -> None:
    with pytest.raises(UserError, match="no contact"):
        directory_document([], DirectoryOrder.NAME, 2, EN, "", NOW)


# All of them


def papers() -> dict[str, bytes]:
    post = label_document(EVERYBODY * 3, SHEETS[LabelKind.L7160], 2, "Labels", EN, NOW)
    small = label_document(EVERYBODY * 3, SHEETS[LabelKind.US5160], 1, "برچسب‌ها", FA, NOW)
    envelopes = envelope_document(BATCH, Envelope.DL, "Envelopes", EN, NOW)
    made = {
        "labels": post.document,
        "labels-small": small.document,
        "envelopes": envelopes.document,
    }
    for language in Language:
        made[f"directory-{language.stored}"] = directory_document(
            entries(12), DirectoryOrder.COUNTRY, 2, language, "CINVU", NOW
        )
    return {name: typeset(document) for name, document in made.items()}


@pytest.mark.conformance
def test_they_are_archival_and_accessible(tmp_path: Path) -> None:
    require_validator()
    assert_conform(papers(), tmp_path)


def test_they_look_as_somebody_has_seen_them(tmp_path: Path) -> None:
    made = papers()
    chosen = ("labels", "envelopes", "directory-fa", "directory-ar")
    assert_looks_as_kept((made[name] for name in chosen), KEPT / "post.png", tmp_path)


def _paragraphs(document: Document) -> list[Paragraph]:
    return [
        block
        for columns in document.blocks
        if isinstance(columns, Columns)
        for column in columns.columns
        for block in column
        if isinstance(block, Paragraph)
    ]
