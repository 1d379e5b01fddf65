"""A copy says on every page that it is one, and carries nothing that could pass for a signature."""

from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf.copies import CopyWords, marked_copy
from desktop_app.pdf.document import Document, NewPage, Page, SignatureField, text
from desktop_app.pdf.metadata import read_reference
from desktop_app.pdf.preview import page_text, render_page
from desktop_app.pdf.typeset import typeset

EN, FA = Language.EN, Language.FA
WHEN = datetime(2026, 11, 22, 7, tzinfo=UTC)
WORDS = CopyWords(
    EN, "COPY", "A/1 of today", "signed {hash}", "unsigned {hash}", "Copy: {title}", "A copy."
)


def paper(language: Language = EN, **page: float) -> bytes:
    field = SignatureField("signature", "Signature of A", language)
    return typeset(
        Document(
            "Title", language, "Us", WHEN,
            (text("First", language), field, NewPage(), text("Second", language)),
            subject="About", reference="A/1", page=Page(**page),  # type: ignore[arg-type]
        )
    )  # fmt: skip


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def drawn(page: pikepdf.Page) -> str:
    return bytes(page.obj.Contents.read_bytes()).decode("latin-1")


def margin_ink(pdf: bytes, index: int, *, left: bool) -> int:
    """How many pixels of the outer margin at that side are not white."""
    image = render_page(pdf, index, 1.0)
    edge = slice(0, 64 * 4) if left else slice((image.width - 64) * 4, image.width * 4)
    rows = (image.pixels[y * image.stride :][: image.stride] for y in range(image.height))
    return sum(any(c < 200 for c in row[edge]) for row in rows)


@pytest.mark.parametrize("language", [EN, FA])
def test_every_page_is_marked_in_the_outer_margin(language: Language) -> None:
    pdf = paper(language)
    copy = marked_copy(pdf, WORDS if language is EN else replaced(language))
    for index in range(2):
        assert margin_ink(pdf, index, left=language.is_rtl) == 0
        assert margin_ink(copy, index, left=language.is_rtl) > 300
        assert margin_ink(copy, index, left=not language.is_rtl) == 0


def replaced(language: Language) -> CopyWords:
    return CopyWords(language, "رونوشت", "۱", "{hash}", "{hash}", "{title}", "رونوشت")


def test_the_marks_are_decoration_and_the_text_stays_as_it_was() -> None:
    pdf = paper()
    copy = marked_copy(pdf, WORDS)
    assert [page_text(copy, n) for n in range(2)] == [page_text(pdf, n) for n in range(2)]
    with opened(copy) as read:
        for page in read.pages:
            assert drawn(page).count("/Subtype /Watermark") == 1
            assert drawn(page).count("BDC") + drawn(page).count("BMC") == drawn(page).count("EMC")


def test_an_empty_field_becomes_a_line_and_leaves_no_form() -> None:
    copy = marked_copy(paper(), WORDS)
    with opened(copy) as read:
        assert not {"/AcroForm", "/Perms"} & set(read.Root.keys())
        assert all("/Annots" not in page.obj for page in read.pages)
        assert tags(read.Root.StructTreeRoot.K[0]).count("/Form") == 0
    assert b"/Sig" not in copy


def tags(element: pikepdf.Object) -> list[str]:
    kids = element.get("/K", [])
    kids = kids if isinstance(kids, pikepdf.Array) else [kids]
    found = [str(element.S)]
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += tags(kid)
    return found


def test_its_title_and_description_are_its_own() -> None:
    copy = marked_copy(paper(), WORDS)
    with opened(copy) as read, read.open_metadata() as packet:
        assert packet["dc:title"] == "Copy: Title" == str(read.docinfo["/Title"])
        assert packet["dc:description"] == "A copy." == str(read.docinfo["/Subject"])
        assert packet["pdfaid:conformance"] == "A"
    assert read_reference(copy) == "A/1"


def test_the_same_file_gives_the_same_copy_and_a_copy_can_be_copied() -> None:
    pdf = paper()
    copy = marked_copy(pdf, WORDS)
    assert copy == marked_copy(pdf, WORDS)
    with opened(marked_copy(copy, WORDS)) as twice:
        assert str(twice.docinfo["/Title"]) == "Copy: Copy: Title"
        assert drawn(twice.pages[0]).count("/Subtype /Watermark") == 2


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(UserError, match="cannot be read"):
        marked_copy(b"%PDF-1.7 nothing", WORDS)


def test_a_mark_too_long_for_the_margin_is_refused() -> None:
    long = CopyWords(EN, "COPY", "word " * 400, "", "", "{title}", "")
    with pytest.raises(UserError, match="does not fit"):
        marked_copy(paper(), long)
