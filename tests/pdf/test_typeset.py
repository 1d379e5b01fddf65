"""Whole papers: what comes out for every kind of block, again and again, and what is refused."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from threading import Thread

import pikepdf
import pytest

from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.document import Document, Running, text
from desktop_app.pdf.metadata import read_reference
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.typeset import typeset

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA = Language.EN, Language.FA
WHEN = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)


def paper(*blocks: doc.Block, language: Language = EN, **more: object) -> Document:
    return Document("A paper", language, "Secretariat", WHEN, blocks, **more)  # type: ignore[arg-type]


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def tags(pdf: bytes) -> list[str]:
    """The types of all structure elements in reading order."""
    found: list[str] = []

    def walk(element: pikepdf.Object) -> None:
        found.append(str(element.S))
        kids = element.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    with opened(pdf) as file:
        walk(file.Root.StructTreeRoot.K[0])
    return found


def test_the_same_paper_gives_the_same_bytes() -> None:
    made = paper(text("One (دو) three", EN), text("یک (two) سه", FA))
    assert typeset(made) == typeset(made)


def test_a_letter_in_two_scripts_is_small() -> None:
    body = "The minutes of the meeting, entitled صورت‌جلسهٔ دیدار, are attached. " * 12
    persian = "پیرو دیدار مورخ ۱ آذر ۱۴۰۵، آمادگی این شبکه اعلام می‌شود. " * 12
    assert len(typeset(paper(text(body, EN), text(persian, FA)))) < 60_000


def test_every_kind_of_block_gets_its_tag() -> None:
    cells = (text("Name", EN), text("نام", FA))
    pdf = typeset(
        paper(
            text("Title", EN, role=doc.Role.HEADING_1),
            doc.Rule(),
            doc.ItemList((doc.ListItem("1.", (text("One", EN),)),), EN),
            doc.Table(cells, (cells,), (1, 1), EN),
            doc.Columns(((text("a", EN),), (text("b", EN),)), (1, 2), EN),
            doc.Space(4),
            doc.Together((text("c", EN), doc.SignatureField("one", "Signature", EN))),
            doc.NewPage(),
            text("Caption", EN, role=doc.Role.CAPTION),
        )
    )
    assert [t.strip("/") for t in tags(pdf)] == [
        *("Document", "H1", "L", "LI", "Lbl", "LBody", "P", "Table", "TR", "TH", "P", "TH", "P"),
        *("Span", "TR", "TD", "P", "TD", "P", "Span", "Div", "Div", "P", "Div", "P", "P"),
        *("Form", "Caption"),
    ]
    assert page_count(pdf) == 2


def test_headings_never_skip_a_level() -> None:
    pdf = typeset(
        paper(*(text("x", EN, role=role) for role in (doc.Role.HEADING_3, doc.Role.HEADING_3)))
    )
    assert tags(pdf) == ["/Document", "/H1", "/H2"]


def test_a_paragraph_of_two_languages_keeps_its_order_and_says_which_is_which() -> None:
    spans = (doc.Span("before "), doc.Span("میان (۱۲)", language=FA), doc.Span(" after"))
    pdf = typeset(paper(doc.Paragraph(spans, EN)))
    assert page_text(pdf, 0) == "before میان (۱۲) after"
    with opened(pdf) as file:
        spans_found = list(file.Root.StructTreeRoot.K[0].K.K)
        assert [str(s.get("/Lang", "")) for s in spans_found] == ["", "fa", ""]


def test_metadata_in_both_places_agree() -> None:
    made = replace(
        paper(text("x", EN), subject="On <b>courses</b> & more", reference="14505/ق/م/ب/1402"),
        title="A & B <i>",
        keywords=("one", "two"),
    )
    pdf = typeset(made)
    assert read_reference(pdf) == "14505/ق/م/ب/1402"
    with opened(pdf) as file:
        assert file.docinfo["/Title"] == "A & B <i>"
        xmp = file.open_metadata()
        assert xmp["dc:title"] == "A & B <i>"
        assert xmp["dc:description"] == "On <b>courses</b> & more"
        assert xmp["pdfaid:conformance"] == "A"
        assert xmp["xmp:CreateDate"] == "2026-11-22T07:00:00+00:00"
        assert str(file.docinfo["/CreationDate"]) == "D:20261122070000+00'00'"
        assert str(file.Root.Lang) == "en"


@pytest.mark.parametrize("bytes_", [b"", b"%PDF-1.7 nonsense", b"\x00" * 100])
def test_a_file_that_is_no_pdf_has_no_reference(bytes_: bytes) -> None:
    assert read_reference(bytes_) is None


def test_a_paper_without_number_has_no_reference() -> None:
    assert read_reference(typeset(paper(text("x", EN)))) is None


def test_a_signature_field_is_ready_for_signing() -> None:
    field = doc.SignatureField("secretary", "Signature of the secretary", EN)
    with opened(typeset(paper(field))) as file:
        widget = file.Root.AcroForm.Fields[0]
        assert str(widget.FT) == "/Sig"
        assert str(widget.TU) == "Signature of the secretary"
        assert int(widget.F) == 4
        assert "/N" in widget.AP
        assert "/NeedAppearances" not in file.Root.AcroForm
        form = file.Root.StructTreeRoot.K[0].K
        assert str(form.S) == "/Form"
        assert form.K.Obj.objgen == widget.objgen
        numbers = file.Root.StructTreeRoot.ParentTree.Nums
        parents = dict(zip(map(int, list(numbers)[::2]), list(numbers)[1::2], strict=True))
        assert parents[int(widget.StructParent)].objgen == form.objgen


def test_headings_become_bookmarks_of_a_long_paper() -> None:
    blocks = (
        text("One", EN, role=doc.Role.HEADING_1),
        text("One A", EN, role=doc.Role.HEADING_2),
        doc.NewPage(),
        text("Two", EN, role=doc.Role.HEADING_1),
    )
    with opened(typeset(paper(*blocks))) as file, file.open_outline() as outline:
        assert [item.title for item in outline.root] == ["One", "Two"]
        assert [item.title for item in outline.root[0].children] == ["One A"]


def test_the_foot_counts_pages_in_the_digits_of_its_language() -> None:
    running = Running(FA, head="سر", foot_end="صفحهٔ {page} از {pages}")
    pdf = typeset(paper(text("۱", FA), doc.NewPage(), text("۲", FA), language=FA, running=running))
    with opened(pdf) as file:
        first, second = (page.Contents.read_bytes() for page in file.pages)
    assert second.count(b"/Pagination") > first.count(b"/Pagination")
    assert "صفحه" not in page_text(pdf, 0)


@pytest.mark.parametrize(
    ("value", "named"),
    [
        ("name 中 here", "U+4E2D (CJK UNIFIED IDEOGRAPH-4E2D)"),
        ("a\u202eb", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
        ("a\u202bb", "U+202B"),
        ("bell \x07", "U+0007"),
        ("half \ud800", "U+D800"),
        ("smile 😀 now", "U+1F600 (GRINNING FACE)"),
    ],
)
def test_what_cannot_be_set_is_named_with_its_place(value: str, named: str) -> None:
    with pytest.raises(UserError) as caught:
        typeset(paper(text(value, EN)))
    assert named in caught.value.message
    assert f"“{value[0]}" in caught.value.message
    assert caught.value.advice
    assert caught.value.message.isprintable()


def test_markup_is_text() -> None:
    value = '<b>bold</b> {{ field }} <font color="[__import__]">&amp;'
    assert page_text(typeset(paper(text(value, EN))), 0) == value


def test_a_paper_without_title_is_refused() -> None:
    with pytest.raises(UserError, match="no title"):
        typeset(replace(paper(text("x", EN)), title=" "))


def test_a_date_without_zone_is_a_bug_of_the_caller() -> None:
    with pytest.raises(ValueError, match="time zone"):
        typeset(replace(paper(text("x", EN)), created=datetime(2026, 1, 1)))


def test_progress_and_cancelling() -> None:
    blocks = [text("x", EN), doc.NewPage(), text("y", EN)]
    heard: list[tuple[int, int]] = []
    typeset(paper(*blocks), progress=lambda done, all_: heard.append((done, all_)))
    assert heard == [(1, 2), (2, 2)]
    with pytest.raises(CancelledError):
        typeset(paper(*blocks), cancelled=lambda: True)


def test_it_works_in_threads() -> None:
    made = [paper(text(f"Paper {n} نامهٔ شمارهٔ {n}", EN)) for n in range(4)]
    expected = [typeset(one) for one in made]
    found: dict[int, bytes] = {}

    def work(number: int) -> None:
        found[number] = typeset(made[number])

    threads = [Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [found[n] for n in range(4)] == expected


def test_every_font_is_embedded_and_none_but_ours() -> None:
    pdf = typeset(
        paper(
            doc.Paragraph(
                (doc.Span("a"), doc.Span("b", bold=True), doc.Span("c", italic=True)), EN
            ),
            text("الف", FA, bold=True),
            text("sans الف", EN, face=doc.Face.SANS),
        )
    )
    with opened(pdf) as file:
        fonts = file.pages[0].Resources.Font
        names = {str(font.BaseFont).split("+")[1] for font in fonts.values()}
        assert names == {
            *("IBMPlexSerif-Regular", "IBMPlexSerif-Bold", "IBMPlexSerif-Italic"),
            *("Amiri-Bold", "IBMPlexSansArabic-Regular"),
        }
        assert all("/FontFile2" in f.DescendantFonts[0].FontDescriptor for f in fonts.values())
