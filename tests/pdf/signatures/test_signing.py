"""Signatures go where they should, hold what they should, and are refused when they must be."""

import subprocess
import sys
from datetime import datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519

from desktop_app.core.errors import UserError
from desktop_app.pdf.identity import SigningIdentity
from desktop_app.pdf.verification import verify

from .conftest import NOW, issue, make_blank, saved


@pytest.fixture
def field():
    """Reads a signature field of a paper; the paper stays open until the test ends."""
    opened = []

    def read(pdf: bytes, name: str = "Signature1") -> pikepdf.Object:
        opened.append(pikepdf.open(BytesIO(pdf)))
        return next(each for each in opened[-1].Root.AcroForm.Fields if str(each.T) == name)

    yield read
    for pdf in opened:
        pdf.close()


def test_signed_paper_starts_with_the_unsigned_one(letter, blank):
    assert letter.startswith(blank)


def test_signature_dictionary_is_pades_and_certifies_no_changes(letter, field):
    value = field(letter).V
    assert value.SubFilter == "/ETSI.CAdES.detached"
    assert value.Reference[0].TransformMethod == "/DocMDP"
    assert value.Reference[0].TransformParams.P == 1
    assert str(value.Reason) == "Issued"
    assert str(value.Location) == "Tehran"
    assert str(value.M).startswith("D:20260320093000")


def test_paper_that_others_still_sign_is_not_certified(memorandum, field):
    assert "/Reference" not in field(memorandum).V


def test_stamp_becomes_the_appearance(letter, field):
    appearance = field(letter).AP.N
    left, top, right, bottom = (float(each) for each in appearance.BBox)
    assert (abs(right - left), abs(top - bottom)) == (200, 62)
    stamp = appearance.Resources.XObject.Stamp
    assert stamp.read_bytes().split() == b"0.5 g 0 0 200 62 re f".split()
    assert "/Font" not in appearance.Resources


def test_every_certificate_is_named_in_the_signed_part(blank, authority, put_signature):
    verdict = verify(put_signature(blank, authority.identity), [authority.pem], NOW)
    assert verdict.intact
    assert verdict.signatures[0].trusted


def test_edwards_curve_signs_too(blank, put_signature, authority):
    key = ed25519.Ed25519PrivateKey.generate()
    certificate = issue("Ed", key, "Test Office CA", authority.middle_key, is_authority=False)
    signed = put_signature(blank, SigningIdentity(key, certificate))
    assert verify(signed, now=NOW).intact


def test_two_parties_sign_one_after_the_other(memorandum, stranger, put_signature):
    both = put_signature(memorandum, stranger.identity, field_name="Signature2", certify=False)
    verdict = verify(both, now=NOW)
    assert verdict.intact
    assert [each.field for each in verdict.signatures] == ["Signature1", "Signature2"]
    assert all(each.notes == () for each in verdict.signatures)


@pytest.mark.parametrize("days", [-1, 731])
def test_certificate_must_be_valid_when_it_signs(blank, officer, put_signature, days):
    with pytest.raises(UserError, match="certificate of Leila Karimi"):
        put_signature(blank, officer.identity, signed_at=NOW + timedelta(days=days))


def test_time_without_zone_is_a_mistake(blank, officer, put_signature):
    with pytest.raises(ValueError, match="time zone"):
        put_signature(blank, officer.identity, signed_at=datetime(2026, 3, 20))


def test_stamp_of_two_pages_is_a_mistake(blank, officer, put_signature):
    pdf = pikepdf.new()
    for _ in range(2):
        pdf.add_blank_page(page_size=(200, 62))
    with pytest.raises(ValueError, match="exactly one page"):
        put_signature(blank, officer.identity, stamp=saved(pdf))


def test_missing_field_is_refused(blank, officer, put_signature):
    with pytest.raises(UserError, match="could not be signed"):
        put_signature(blank, officer.identity, field_name="Nowhere")


def test_filled_field_is_refused(memorandum, stranger, put_signature):
    with pytest.raises(UserError, match="could not be signed"):
        put_signature(memorandum, stranger.identity, certify=False)


def test_certified_letter_takes_no_second_signature(letter, stranger, put_signature):
    with pytest.raises(UserError, match="forbids all changes"):
        put_signature(letter, stranger.identity, field_name="Signature2", certify=False)


@pytest.mark.parametrize("data", [b"", b"not a pdf", make_blank()[:400]])
def test_unreadable_file_is_refused(data, officer, put_signature):
    with pytest.raises(UserError, match="could not be signed"):
        put_signature(data, officer.identity)


def test_key_is_not_decoded_again(blank, officer, put_signature, monkeypatch):
    from cryptography.hazmat.primitives import serialization

    def forbidden(*_args, **_kwargs):
        raise AssertionError("the key was decoded again")

    monkeypatch.setattr(serialization, "load_der_private_key", forbidden)
    assert put_signature(blank, officer.identity)


def test_importing_the_module_does_not_import_the_library():
    code = (
        "import sys, desktop_app.pdf.signing, desktop_app.pdf.verification;"
        "sys.exit('pyhanko' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_no_room_is_left_behind_the_signature(letter, field):
    """Our own letters have no padding in which something could hide."""
    contents = bytes(field(letter).V.Contents)
    assert not contents.endswith(b"\0\0")
