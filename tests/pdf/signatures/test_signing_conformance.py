"""The whole path: typeset, stamp, sign, verify. `test_sealing.py` has the validator look at it."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf.document import Document, SignatureField, text
from desktop_app.pdf.signing import sign
from desktop_app.pdf.stamp import stamp_page
from desktop_app.pdf.typeset import typeset
from desktop_app.pdf.verification import Colour, verify

from .conftest import NOW

LINES = {
    Language.EN: ["Leila Karimi", "Secretary General", "20 March 2026", "No. D/1404/12"],
    Language.FA: ["لیلا کریمی", "دبیر کل", "۲۹ اسفند ۱۴۰۴", "شمارهٔ D/1404/12"],
}
BODY = {Language.EN: "Dear Sir, we write.", Language.FA: "با سلام (University) و احترام."}
LANGUAGES = list(LINES)


@pytest.fixture(scope="module")
def papers(officer) -> dict[Language, bytes]:
    return {language: issued(language, officer.identity) for language in LANGUAGES}


def issued(language: Language, identity) -> bytes:
    field = SignatureField("Signature1", "Signature of the Secretary General", language)
    paper = typeset(
        Document(
            title="Letter",
            language=language,
            author="Secretariat",
            created=NOW,
            blocks=(text(BODY[language], language), field),
            reference="D/1404/12",
        )
    )
    return sign(
        paper,
        identity,
        field_name="Signature1",
        stamp=stamp_page(LINES[language], field.width, field.height, language, created=NOW),
        reason="Issued",
        location="Tehran",
        signed_at=NOW,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_issued_letter_is_green_and_keeps_its_number(papers, officer, language):
    verdict = verify(papers[language], [officer.pem], NOW)
    assert verdict.colour is Colour.GREEN
    assert verdict.reference == "D/1404/12"


@pytest.mark.parametrize("language", LANGUAGES)
def test_metadata_stays_as_it_was_typeset(papers, language):
    with pikepdf.open(BytesIO(papers[language])) as pdf:
        assert "pyHanko" not in pdf.Root.Metadata.read_bytes().decode()
        assert str(pdf.trailer.Info.ModDate).startswith("D:20260320093000")


@pytest.mark.parametrize("language", LANGUAGES)
def test_stamp_is_seen_and_its_fonts_are_embedded(papers, language):
    with pypdfium2.PdfDocument(papers[language]) as pdf:
        pdf.init_forms()
        page = pdf[0]
        with_stamp = bytes(page.render(may_draw_forms=True).buffer)
        without = bytes(page.render(may_draw_forms=False).buffer)
    assert with_stamp != without
    with pikepdf.open(BytesIO(papers[language])) as pdf:
        stamp = pdf.Root.AcroForm.Fields[0].AP.N.Resources.XObject.Stamp
        assert b"BDC" not in stamp.read_bytes()
        for font in stamp.Resources.Font.values():
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


def test_long_lines_shrink_onto_one_page():
    lines = ["Professor Doctor Leila Karimi of Somewhere Far Away", *["A long title " * 4] * 3]
    with pikepdf.open(BytesIO(stamp_page(lines, 200, 62, Language.EN, created=NOW))) as pdf:
        assert len(pdf.pages) == 1


def test_what_cannot_fit_is_refused():
    with pytest.raises(UserError, match="does not fit"):
        stamp_page(["line"] * 40, 200, 62, Language.EN, created=NOW)


def test_stamp_without_lines_is_only_a_rule():
    assert stamp_page([" "], 200, 62, Language.EN, created=NOW).startswith(b"%PDF")
