"""A sheet signed by hand comes back as a scan and finds its letter."""

import random
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history
from desktop_app.letters import service
from desktop_app.letters.authority_records import Numbering
from desktop_app.letters.document import letter_document
from desktop_app.letters.ink_records import (
    InkCode,
    NoCodeError,
    ink_code,
    read_ink_code,
    text_hash,
)
from desktop_app.letters.models import LetterRow
from desktop_app.letters.records import Letter, LetterPaper, LetterState
from desktop_app.letters.service_scans import Scan
from desktop_app.pdf.codes import qr_rows, read_codes
from desktop_app.pdf.scans import scan_codes
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .circulars import Round
from .conftest import World, paper_bytes
from .samples import sample

SCAN = Scan("signed.pdf", "application/pdf", b"%PDF a scan")


def set_paper(paper: LetterPaper) -> bytes:
    return typeset(letter_document(paper))


def inked(paper: LetterPaper) -> LetterPaper:
    letter = replace(paper.letter, state=LetterState.ISSUED, wet_ink=True, text_sha256="5d" * 32)
    return replace(paper, letter=letter)


def issue_for_ink(world: World, letter: Letter) -> Letter:
    return world.do(
        lambda s: service.issue(
            s, letter.id or 0, letter.version, set_paper, signed=False, wet_ink=True
        )
    )


def scanned(pdf: bytes, dots: int, *, turned: float = 2.0, quality: int = 55) -> bytes:
    """A page as a scanner of an office gives it: crooked, grey, noisy, squeezed."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[len(document) - 1]
        picture = page.render(scale=dots / 72).to_pil().convert("L")
    turn = {"expand": True, "fillcolor": 255, "resample": Image.Resampling.BICUBIC}
    picture = picture.rotate(turned, **turn)
    chance = random.Random(7)
    grain = Image.frombytes("L", (256, 256), chance.randbytes(256 * 256)).resize(picture.size)
    picture = Image.blend(picture, grain, 0.22).filter(ImageFilter.GaussianBlur(0.6))
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def as_pdf(jpeg: bytes) -> bytes:
    out = BytesIO()
    Image.open(BytesIO(jpeg)).save(out, "PDF", resolution=150)
    return out.getvalue()


@pytest.mark.parametrize("language", list(Language))
def test_the_code_is_read_from_a_bad_scan(language: Language) -> None:
    paper = inked(sample(language, 2))
    wanted = (ink_code(paper.reference, "5d" * 32).text(),)
    pdf = set_paper(paper)
    assert scan_codes(scanned(pdf, 150)) == wanted
    assert scan_codes(as_pdf(scanned(pdf, 200, turned=178))) == wanted


def test_a_page_without_a_code_says_nothing() -> None:
    plain = set_paper(sample(Language.EN))
    assert scan_codes(scanned(plain, 150)) == ()


def test_every_paper_with_a_code_conforms(tmp_path) -> None:  # type: ignore[no-untyped-def]
    require_validator()
    papers = {each.stored: set_paper(inked(sample(each))) for each in Language}
    assert_conform(papers, tmp_path)


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=60))
def test_any_number_survives_its_code(reference: str) -> None:
    code = InkCode(reference, "0f" * 16)
    assert read_ink_code(code.text()) == code
    rows = qr_rows(code.text())
    size = (len(rows) + 8) * 4
    picture = Image.new("L", (size, size), 255)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark == "1":
                left, top = (across + 4) * 4, (down + 4) * 4
                picture.paste(0, (left, top, left + 4, top + 4))
    assert read_codes(picture) == (code.text(),)


@pytest.mark.parametrize("text", ["", "DABIR1", "DABIR1 x", "https://example.org", "DABIR1 a b"])
def test_codes_of_others_are_no_codes_of_ours(text: str) -> None:
    assert read_ink_code(text) is None


def test_the_whole_way_from_issue_to_the_bound_scan(world: World) -> None:
    issued = issue_for_ink(world, world.draft())
    assert (issued.state, issued.wet_ink) == (LetterState.ISSUED, True)
    frozen = world.see(lambda s: s.get_one(LetterRow, issued.id).frozen)
    assert text_hash(frozen) == issued.text_sha256
    data = scanned(world.see(lambda s: service.issued_pdf(s, issued.id or 0)), 150)
    scan = Scan("signed.jpg", "image/jpeg", data)
    codes = scan_codes(data)
    bound = world.do(lambda s: service.bind_scan(s, issued.id or 0, scan, codes))
    assert (bound.state, bound.scan_name, bound.scanned_by) == (
        LetterState.SIGNED, "signed.jpg", "Registrar",
    )  # fmt: skip
    assert bound.scanned_at is not None
    assert world.see(lambda s: service.signed_scan(s, issued.id or 0)) == ("signed.jpg", data)
    with pytest.raises(UserError, match="has its signed sheet already"):
        world.do(lambda s: service.bind_scan(s, issued.id or 0, scan, codes))
    freed = world.do(lambda s: service.unbind_scan(s, issued.id or 0))
    assert (freed.state, freed.scan_sha256, freed.scanned_at) == (LetterState.ISSUED, "", None)
    entries = world.see(lambda s: history.of(s, Ref(Kind.LETTER, issued.id or 0)))
    assert [entry.act for entry in entries[:3]] == ["scan taken off", "signed by hand", "issued"]


def test_a_scan_of_another_letter_says_which(world: World) -> None:
    one = issue_for_ink(world, world.draft(subject="One"))
    two = issue_for_ink(world, world.draft(subject="Two"))
    code = ink_code(two.reference, two.text_sha256).text()
    with pytest.raises(UserError, match="is of letter CINVU/1405/002, not of CINVU/1405/001") as e:
        world.do(lambda s: service.bind_scan(s, one.id or 0, SCAN, (code,)))
    assert "“Two”" in e.value.advice
    other = ink_code(one.reference, "77" * 32).text()
    with pytest.raises(UserError, match="another text"):
        world.do(lambda s: service.bind_scan(s, one.id or 0, SCAN, (other,)))
    strange = ink_code("X/1", "77" * 32).text()
    with pytest.raises(UserError, match="X/1") as e:
        world.do(lambda s: service.bind_scan(s, one.id or 0, SCAN, (strange,)))
    assert "none of this office" in e.value.advice
    assert world.see(lambda s: service.letter(s, one.id or 0)).state is LetterState.ISSUED


def test_letters_of_a_circular_are_told_apart_by_their_text(twelve: Round) -> None:
    world = twelve.world
    whole = world.see(lambda s: service.circular(s, twelve.key))
    world.do(lambda s: service.save_circular(s, replace(whole, numbering=Numbering.ONE)))
    for _ in range(2):
        world.do(
            lambda s: service.issue_next(s, twelve.key, paper_bytes, signed=False, wet_ink=True)
        )
    one, two = world.see(service.register)
    assert one.reference == two.reference
    assert one.text_sha256 != two.text_sha256
    code = ink_code(two.reference, two.text_sha256).text()
    with pytest.raises(UserError, match="is of letter") as refused:
        world.do(lambda s: service.bind_scan(s, one.id or 0, SCAN, (code,)))
    assert two.addressee in refused.value.message
    bound = world.do(lambda s: service.bind_scan(s, two.id or 0, SCAN, (code,)))
    assert bound.state is LetterState.SIGNED


def test_without_a_code_the_officer_states_the_number(world: World) -> None:
    issued = issue_for_ink(world, world.draft())
    with pytest.raises(NoCodeError, match="No code can be read"):
        world.do(lambda s: service.bind_scan(s, issued.id or 0, SCAN, ("https://example.org",)))
    with pytest.raises(UserError, match="This is letter CINVU/1405/001, not CINVU/1405/009"):
        world.do(lambda s: service.bind_stated(s, issued.id or 0, SCAN, "CINVU/1405/009"))
    bound = world.do(lambda s: service.bind_stated(s, issued.id or 0, SCAN, " cinvu/۱۴۰۵/001 "))
    assert bound.state is LetterState.SIGNED
    entry = world.see(lambda s: history.of(s, Ref(Kind.LETTER, issued.id or 0)))[0]
    assert entry.act == "scan stated"
    assert entry.after is not None
    assert entry.after["stated"] == "cinvu/۱۴۰۵/001"


def test_other_letters_take_no_scan(world: World) -> None:
    draft = world.draft()
    with pytest.raises(UserError, match="is a draft"):
        world.do(lambda s: service.bind_scan(s, draft.id or 0, SCAN, ()))
    issued = world.issue(draft)
    assert not issued.wet_ink
    with pytest.raises(UserError, match="not issued to be signed by hand"):
        world.do(lambda s: service.bind_stated(s, issued.id or 0, SCAN, issued.reference))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", b"GIF89a", bytes(200)])
def test_a_file_that_is_no_scan_is_told(data: bytes) -> None:
    with pytest.raises(UserError):
        scan_codes(data)
