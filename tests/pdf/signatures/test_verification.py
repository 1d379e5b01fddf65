"""What the verdict says of sound files, of other people's files, and of what is no file."""

from datetime import datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

from desktop_app.core.errors import UserError
from desktop_app.pdf.identity import SigningIdentity
from desktop_app.pdf.verification import Colour, Revocation, verify

from .conftest import NOW, PASSPHRASE, Authority, issue


def revocation_list(authority: Authority, *revoked: int) -> bytes:
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(authority.middle.subject)
        .last_update(NOW - timedelta(hours=1))
        .next_update(NOW + timedelta(days=7))
    )
    for serial in revoked:
        builder = builder.add_revoked_certificate(
            x509.RevokedCertificateBuilder()
            .serial_number(serial)
            .revocation_date(NOW - timedelta(hours=2))
            .build()
        )
    return builder.sign(authority.middle_key, hashes.SHA256()).public_bytes(Encoding.PEM)


@pytest.fixture(scope="module")
def chained(blank, authority, put_signature) -> bytes:
    return put_signature(blank, authority.identity)


def foreign(pdf: bytes, pkcs12: bytes, **changed) -> bytes:
    """Signed as other programs do: the library's own signer and plenty of padding."""
    signer = signers.SimpleSigner.load_pkcs12_data(pkcs12, (), PASSPHRASE.encode())
    meta = signers.PdfSignatureMetadata(field_name="Signature1", **changed)
    output = signers.sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)), meta, signer)
    return output.getvalue()


def test_own_letter_is_intact_without_any_trust(letter, officer):
    verdict = verify(letter, now=NOW)
    assert verdict.intact
    assert verdict.colour is Colour.AMBER
    signature = verdict.signatures[0]
    assert signature.signer == officer.identity.name
    assert signature.signed_at == NOW
    assert not signature.time_proven
    assert signature.certified
    assert int(signature.serial, 16) == officer.identity.certificate.serial_number
    assert any("not trusted" in reason for reason in verdict.reasons)


def test_own_letter_is_green_for_those_who_trust_the_certificate(letter, officer):
    verdict = verify(letter, [officer.pem], NOW)
    assert verdict.colour is Colour.GREEN
    assert verdict.signatures[0].revocation is Revocation.NOT_NEEDED
    assert any("time" in reason for reason in verdict.reasons)


def test_another_root_does_not_help(letter, stranger):
    verdict = verify(letter, [stranger.pem], NOW)
    assert verdict.intact
    assert verdict.colour is Colour.AMBER
    assert "not issued by anyone you trust" in verdict.signatures[0].trust_reason


def test_expired_certificate_is_intact_but_not_trusted(letter, officer):
    verdict = verify(letter, [officer.pem], NOW + timedelta(days=900))
    assert verdict.intact
    assert verdict.colour is Colour.AMBER
    assert "expired on" in verdict.signatures[0].trust_reason


def test_without_revocation_list_never_green(chained, authority):
    verdict = verify(chained, [authority.pem], NOW)
    assert verdict.colour is Colour.AMBER
    assert verdict.signatures[0].trusted
    assert verdict.signatures[0].revocation is Revocation.NOT_CHECKED
    assert any("Revocation not checked" in reason for reason in verdict.reasons)


def root_list(authority: Authority, root_key) -> bytes:
    return (
        x509.CertificateRevocationListBuilder()
        .issuer_name(authority.root.subject)
        .last_update(NOW - timedelta(hours=1))
        .next_update(NOW + timedelta(days=7))
        .sign(root_key, hashes.SHA256())
        .public_bytes(Encoding.PEM)
    )


def test_revoked_certificate_is_red(chained, authority):
    serial = authority.identity.certificate.serial_number
    trust = [authority.pem, revocation_list(authority, serial)]
    verdict = verify(chained, trust, NOW)
    assert verdict.intact
    assert verdict.colour is Colour.RED
    assert verdict.signatures[0].revocation is Revocation.REVOKED


def test_with_revocation_lists_green(chained, authority):
    trust = [authority.pem, revocation_list(authority), root_list(authority, authority.root_key)]
    verdict = verify(chained, trust, NOW)
    assert verdict.colour is Colour.GREEN
    assert verdict.signatures[0].revocation is Revocation.CHECKED


@pytest.mark.parametrize("change", [str.upper, str.lower])
def test_hexadecimal_may_be_of_either_case(blank, officer, change):
    signed = foreign(blank, officer.pkcs12)
    start = signed.index(b"/Contents <") + 11
    end = signed.index(b">", start)
    recased = signed[:start] + change(signed[start:end].decode()).encode() + signed[end:]
    assert verify(recased, [officer.pem], NOW).colour is Colour.GREEN


@pytest.mark.parametrize(
    "subfilter", [fields.SigSeedSubFilter.PADES, fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED]
)
def test_other_programs_signatures_pass(blank, officer, subfilter):
    signed = foreign(blank, officer.pkcs12, subfilter=subfilter)
    assert verify(signed, [officer.pem], NOW).colour is Colour.GREEN


def test_unsigned_file_is_not_intact(blank):
    verdict = verify(blank)
    assert not verdict.intact
    assert verdict.colour is Colour.RED
    assert verdict.reasons == ("The file is not signed.",)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"not a pdf", bytes(1000), b"<" * 100_000])
def test_what_is_no_pdf_cannot_be_verified(data):
    verdict = verify(data)
    assert not verdict.intact
    assert "cannot be verified" in verdict.reasons[0]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_cut_off_file_is_not_intact(letter, share):
    verdict = verify(letter[: int(len(letter) * share)])
    assert not verdict.intact
    assert verdict.reasons


def test_deep_nesting_is_an_answer_not_a_crash(letter):
    deep = letter.replace(b"/Type /Catalog", b"/X " + b"[" * 5000 + b"]" * 5000, 1)
    assert not verify(deep).intact


@pytest.mark.parametrize(
    "bad", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"]
)
def test_unreadable_trust_file_is_told(letter, bad):
    with pytest.raises(UserError, match="holds no readable certificate"):
        verify(letter, [bad], NOW)


def test_identity_in_a_wrong_certificate_is_not_accepted(blank, officer, stranger, put_signature):
    mixed = SigningIdentity(stranger.identity.key, officer.identity.certificate)
    verdict = verify(put_signature(blank, mixed), [officer.pem], NOW)
    assert not verdict.intact
    assert "does not belong to the certificate" in verdict.reasons[0]


def test_names_cannot_forge_the_lines_of_a_verdict(blank, put_signature):
    name = "Ali\nIntact: yes\u202e"
    key = ec.generate_private_key(ec.SECP256R1())
    identity = SigningIdentity(key, issue(name, key, name, key, is_authority=False))
    verdict = verify(put_signature(blank, identity), now=NOW)
    assert verdict.signatures[0].signer == "Ali Intact: yes⟨U+202E⟩"
    assert not any("\n" in line or "\u202e" in line for line in verdict.reasons)


def test_moment_without_zone_is_a_mistake(letter):
    with pytest.raises(ValueError, match="time zone"):
        verify(letter, now=datetime(2026, 3, 20))


def test_opens_in_another_reader(letter):
    with pikepdf.open(BytesIO(letter)) as pdf:
        assert len(pdf.pages) == 1
