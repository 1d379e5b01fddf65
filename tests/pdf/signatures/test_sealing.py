"""Papers signed as they are written: one revision, valid for all readers, or refused."""

import shutil
import subprocess
from datetime import datetime, timedelta
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519
from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf.document import Document, SignatureField, text
from desktop_app.pdf.identity import SigningIdentity
from desktop_app.pdf.preview import page_text
from desktop_app.pdf.sealing import Sealer
from desktop_app.pdf.typeset import typeset
from desktop_app.pdf.verification import Colour, verify

from ...validator import assert_conform, require_validator
from .conftest import NOW, issue
from .test_signing_conformance import issued as signed

LINES = {
    Language.EN: ["Leila Karimi (Prof.)", "Secretary General", "20 March 2026", "No. D/1404/12"],
    Language.FA: ["لیلا کریمی", "دبیر کل (CINVU)", "۲۹ اسفند ۱۴۰۴", "شمارهٔ D/1404/12"],
}
BODY = {Language.EN: "Dear Sir, we write.", Language.FA: "با سلام (University) و احترام."}
LANGUAGES = list(LINES)


def document(language: Language, *names: str) -> Document:
    fields = (SignatureField(name, f"Signature {name}", language) for name in names)
    return Document(
        title="Letter",
        language=language,
        author="Secretariat",
        created=NOW,
        blocks=(text(BODY[language], language), *fields),
        reference="D/1404/12",
    )


def issued(identity: SigningIdentity, language: Language = Language.EN, **changed: object) -> bytes:
    settings: dict[str, object] = {
        "field_name": "Signature1",
        "stamp_lines": LINES[language],
        "language": language,
        "reason": "Issued (نامه)",
        "location": "Tehran",
        "signed_at": NOW,
    }
    paper = document(language, "Signature1", "Signature2")
    return Sealer(identity).typeset(paper, **{**settings, **changed})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def papers(officer) -> dict[Language, bytes]:
    return {language: issued(officer.identity, language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_issued_letter_is_green_and_keeps_its_number(papers, officer, language):
    report = verify(papers[language], [officer.pem], NOW)
    assert report.colour is Colour.GREEN
    assert report.reference == "D/1404/12"
    assert report.signatures[0].certified
    assert report.signatures[0].notes == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_pyhanko_finds_it_valid(papers, officer, language):
    root = next(load_certs_from_pemder_data(officer.pem))
    reader = PdfFileReader(BytesIO(papers[language]), strict=True)
    (signature,) = reader.embedded_signatures
    context = ValidationContext(trust_roots=[root], moment=NOW, best_signature_time=NOW)
    status = validate_pdf_signature(signature, context)
    assert status.bottom_line
    assert status.coverage.name == "ENTIRE_FILE"


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="needs poppler's pdfsig")
@pytest.mark.parametrize("language", LANGUAGES)
def test_poppler_finds_it_valid(papers, language, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(papers[language])
    done = subprocess.run(
        ["pdfsig", "-nocert", path], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert "Signature is Valid" in done.stdout
    assert "Total document signed" in done.stdout


def test_the_file_has_one_revision_and_the_text_of_the_unsigned_one(papers):
    for language, paper in papers.items():
        assert paper.count(b"startxref") == paper.count(b"%%EOF") == 1
        unsigned = typeset(document(language, "Signature1", "Signature2"))
        assert page_text(paper, 0) == page_text(unsigned, 0)


def test_the_same_letter_gives_the_same_bytes(officer):
    assert issued(officer.identity) == issued(officer.identity)


def test_the_dictionary_is_pades_and_certifies_no_changes(papers):
    with pikepdf.open(BytesIO(papers[Language.EN])) as pdf:
        value = pdf.Root.AcroForm.Fields[0].V
        assert value.SubFilter == "/ETSI.CAdES.detached"
        assert value.Reference[0].TransformParams.P == 1
        assert pdf.Root.Perms.DocMDP.objgen == value.objgen
        assert int(pdf.Root.AcroForm.SigFlags) == 3
        assert str(value.Reason) == "Issued (نامه)"
        assert str(value.M).startswith("D:20260320093000")
        assert not bytes(value.Contents).endswith(b"\0\0")
        assert "/V" not in pdf.Root.AcroForm.Fields[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_stamp_is_seen_untagged_in_the_fonts_of_the_paper(papers, language):
    with pypdfium2.PdfDocument(papers[language]) as pdf:
        pdf.init_forms()
        page = pdf[0]
        with_stamp = bytes(page.render(may_draw_forms=True).buffer)
        assert with_stamp != bytes(page.render(may_draw_forms=False).buffer)
    with pikepdf.open(BytesIO(papers[language])) as pdf:
        stamp = pdf.Root.AcroForm.Fields[0].AP.N
        operators = {str(each.operator) for each in pikepdf.parse_content_stream(stamp)}
        assert operators == {"BT", "ET", "RG", "S", "TJ", "Tf", "Tm", "l", "m", "rg", "w"}
        assert stamp.Resources.objgen == pdf.pages[0].obj.Resources.objgen
        assert len(pdf.pages) == 1


def test_others_may_sign_a_paper_that_is_not_certified(officer, stranger, put_signature):
    first = issued(officer.identity, certify=False)
    with pikepdf.open(BytesIO(first)) as pdf:
        assert "/Perms" not in pdf.Root
        assert "/Reference" not in pdf.Root.AcroForm.Fields[0].V
    both = put_signature(first, stranger.identity, field_name="Signature2", certify=False)
    report = verify(both, now=NOW)
    assert report.intact
    assert all(each.notes == () for each in report.signatures)


def test_a_certified_letter_takes_no_second_signature(papers, stranger, put_signature):
    with pytest.raises(UserError, match="forbids all changes"):
        put_signature(
            papers[Language.EN], stranger.identity, field_name="Signature2", certify=False
        )


def test_no_octet_can_change_unseen(papers, officer):
    paper = papers[Language.FA]
    places = {*range(0, len(paper), 797), paper.index(b"/Contents <3") + 200, len(paper) - 8}
    for place in places:
        changed = paper[:place] + bytes([paper[place] ^ 1]) + paper[place + 1 :]
        assert not verify(changed, [officer.pem], NOW).intact, place


def test_keys_on_curves_sign_too(authority):
    report = verify(issued(authority.identity), [authority.pem], NOW)
    assert report.intact
    assert report.signatures[0].trusted


def test_edwards_curve_signs_too(authority):
    key = ed25519.Ed25519PrivateKey.generate()
    certificate = issue("Ed", key, "Test Office CA", authority.middle_key, is_authority=False)
    assert verify(issued(SigningIdentity(key, certificate)), now=NOW).intact


@pytest.mark.parametrize("days", [-1, 731])
def test_the_certificate_must_be_valid_when_it_signs(officer, days):
    with pytest.raises(UserError, match="certificate of Leila Karimi"):
        issued(officer.identity, signed_at=NOW + timedelta(days=days))


def test_time_without_zone_is_a_mistake(officer):
    with pytest.raises(ValueError, match="time zone"):
        issued(officer.identity, signed_at=datetime(2026, 3, 20))


def test_a_missing_field_is_refused(officer):
    with pytest.raises(UserError, match="could not be signed"):
        issued(officer.identity, field_name="Nowhere")


def test_a_stamp_that_cannot_fit_is_refused_and_a_long_one_shrinks(officer):
    long = ["Professor Doctor Leila Karimi of Somewhere Far Away", *["A long title " * 4] * 3]
    assert verify(issued(officer.identity, stamp_lines=long), now=NOW).intact
    with pytest.raises(UserError, match="does not fit"):
        issued(officer.identity, stamp_lines=["word " * 400])


@pytest.mark.conformance
def test_sealed_papers_are_archival_and_accessible(papers, authority, officer, tmp_path):
    require_validator()
    files = {language.stored: paper for language, paper in papers.items()}
    files |= {f"{each.stored}-signed": signed(each, officer.identity) for each in LANGUAGES}
    assert_conform({**files, "curve": issued(authority.identity, certify=False)}, tmp_path)
