"""Nobody changes a signed letter unseen: not one octet, not by appending, not by signing again."""

import random
from io import BytesIO

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

from desktop_app.pdf.verification import Colour, verify
from desktop_app.pdf.verification_bytes import quick_fault

from .conftest import NOW, PASSPHRASE


def changed(pdf: bytes, at: int, value: int) -> bytes:
    return pdf[:at] + bytes((value,)) + pdf[at + 1 :]


def hole(pdf: bytes) -> tuple[int, int]:
    """From the name before the stored signature to what follows it."""
    start = pdf.index(b"/Contents <")
    return start, pdf.index(b">", start + 11) + 3


def unseen(pdf: bytes, at: int, value: int) -> bool:
    """Whether the change goes unnoticed. `verify` begins with the quick check."""
    if value == pdf[at]:
        return False
    damaged = changed(pdf, at, value)
    if quick_fault(damaged):
        return False
    verdict = verify(damaged, now=NOW)
    return verdict.intact or not verdict.reasons


@pytest.fixture(scope="module")
def chained_letter(blank, authority, put_signature) -> bytes:
    """Signed on an elliptic curve, with an intermediate certificate and padding."""
    return put_signature(blank, authority.identity)


@pytest.mark.parametrize("kind", ["letter", "chained_letter"])
def test_no_octet_of_the_stored_signature_changes_unseen(kind, request):
    pdf = request.getfixturevalue(kind)
    assert verify(pdf, now=NOW).intact
    start, end = hole(pdf)
    chance = random.Random(2026)
    missed = []
    for at in range(start, end):
        for value in (pdf[at] ^ 0x20, pdf[at] ^ 0x01, chance.choice(b"0123456789ABCDEFabcdef")):
            if unseen(pdf, at, value):
                missed.append((at, value))
    assert missed == []


def test_no_octet_elsewhere_changes_unseen(letter):
    start, end = hole(letter)
    chance = random.Random(1404)
    elsewhere = [at for at in range(len(letter)) if not start <= at < end]
    missed = []
    for at in chance.sample(elsewhere, 300):
        value = (letter[at] + chance.randrange(1, 256)) % 256
        if verify(changed(letter, at, value), now=NOW).intact:
            missed.append((at, value))
    assert missed == []


def test_every_verdict_of_a_changed_octet_has_a_reason(letter):
    start, end = hole(letter)
    for at in (start, start + 10, start + 11, start + 200, end - 3, end - 2, 0, len(letter) - 1):
        verdict = verify(changed(letter, at, letter[at] ^ 0x11), now=NOW)
        assert not verdict.intact
        assert verdict.colour is Colour.RED
        assert verdict.reasons[0]


def test_trust_does_not_hide_a_change(letter, officer):
    at = letter.index(b"/Rect")
    assert verify(changed(letter, at + 1, ord("r")), [officer.pem], NOW).colour is Colour.RED


@pytest.fixture(scope="module")
def padded(blank, officer) -> bytes:
    """A signature with room behind it, as most programs leave."""
    signer = signers.SimpleSigner.load_pkcs12_data(officer.pkcs12, (), PASSPHRASE.encode())
    meta = signers.PdfSignatureMetadata(
        field_name="Signature1", subfilter=fields.SigSeedSubFilter.PADES
    )
    writer = IncrementalPdfFileWriter(BytesIO(blank))
    return signers.sign_pdf(writer, meta, signer, bytes_reserved=16384).getvalue()


def test_garbage_in_the_padding_is_found(padded, officer):
    assert verify(padded, [officer.pem], NOW).colour is Colour.GREEN
    _, end = hole(padded)
    for at, value in ((end - 4, b"1"), (end - 400, b"C"), (end - 800, b" ")):
        verdict = verify(changed(padded, at, value[0]), [officer.pem], NOW)
        assert not verdict.intact
    assert "hidden" in verify(changed(padded, end - 400, ord("C")), now=NOW).reasons[0]


def test_octets_behind_the_end_are_found(letter, officer):
    back = letter[letter.rindex(b"startxref") :]
    for tail in (b"\n", b"garbage", b"\n%comment\n" + back, b"5 0 obj\n(new)\nendobj\n" + back):
        verdict = verify(letter + tail, [officer.pem], NOW)
        assert not verdict.intact
        assert verdict.reasons


def retitled(pdf: bytes) -> bytes:
    """The title changed by an incremental update, as a lawful program would write it."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    info = generic.DictionaryObject({generic.pdf_name("/Title"): generic.pdf_string("Forged")})
    writer.set_info(writer.add_object(info))
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def test_changed_title_of_a_certified_letter_is_red(letter, officer):
    verdict = verify(retitled(letter), [officer.pem], NOW)
    assert not verdict.intact
    assert verdict.colour is Colour.RED
    assert "forbids all changes" in verdict.reasons[0]


def test_changed_title_of_an_open_paper_is_amber_by_name(memorandum, officer):
    verdict = verify(retitled(memorandum), [officer.pem], NOW)
    assert verdict.colour is Colour.AMBER
    assert any("title" in reason for reason in verdict.reasons)


def countersigned(pdf: bytes, pkcs12: bytes) -> bytes:
    """A visible signature that nobody asked for, in a field of its own."""
    signer = signers.SimpleSigner.load_pkcs12_data(pkcs12, (), PASSPHRASE.encode())
    writer = IncrementalPdfFileWriter(BytesIO(pdf), strict=False)
    spec = fields.SigFieldSpec("Hostile", on_page=0, box=(50, 500, 500, 700))
    meta = signers.PdfSignatureMetadata(field_name="Hostile")
    hostile = signers.PdfSigner(meta, signer, new_field_spec=spec)
    hostile._enforce_certification_constraints = lambda _reader: None
    return hostile.sign_pdf(writer).getvalue()


def test_hostile_second_signature_on_a_letter_is_red(letter, officer, stranger):
    verdict = verify(countersigned(letter, stranger.pkcs12), [officer.pem], NOW)
    assert not verdict.intact
    assert verdict.colour is Colour.RED


def test_hostile_second_signature_on_an_open_paper_is_never_green(memorandum, officer, stranger):
    both = countersigned(memorandum, stranger.pkcs12)
    for trust in ([officer.pem], [officer.pem, stranger.pem]):
        verdict = verify(both, trust, NOW)
        assert verdict.colour is not Colour.GREEN
        assert any("field was added" in reason for reason in verdict.reasons)


def test_overwritten_page_is_not_intact(memorandum, officer):
    writer = IncrementalPdfFileWriter(BytesIO(memorandum))
    stream = generic.StreamObject({}, stream_data=b"1 0 0 rg 0 0 595 842 re f")
    writer.add_stream_to_page(0, writer.add_object(stream))
    output = BytesIO()
    writer.write(output)
    verdict = verify(output.getvalue(), [officer.pem], NOW)
    assert not verdict.intact
    assert "beyond what is allowed" in verdict.reasons[0]


def test_signature_moved_to_another_paper_does_not_hold(letter, stranger, put_signature, blank):
    """A genuine stored signature pasted into a paper that somebody else signed."""
    other = put_signature(blank, stranger.identity, reason="Forged")
    start, end = hole(letter)
    other_start, other_end = hole(other)
    stored = letter[start + 11 : end - 3]
    room = other_end - 3 - (other_start + 11)
    pasted = stored.ljust(room, b"0")[:room]
    forged = other[: other_start + 11] + pasted + other[other_end - 3 :]
    assert len(forged) == len(other)
    assert not verify(forged, now=NOW).intact
