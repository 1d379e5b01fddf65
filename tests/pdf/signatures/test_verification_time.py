"""Who vouches for the time, and what later additions do to a verdict."""

from datetime import timedelta
from io import BytesIO

import pytest
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko_certvalidator.registry import SimpleCertificateStore

from desktop_app.pdf.verification import Colour, verify

from .conftest import NOW, PASSPHRASE


class PlainWriter(IncrementalPdfFileWriter):
    """Adds what it is told and leaves the metadata alone."""

    def _update_meta(self):
        pass


def asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))


@pytest.fixture(scope="module")
def clock(authority) -> DummyTimeStamper:
    """A time-stamping authority under the test root."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test Clock")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(authority.root.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=30))
        .not_valid_after(NOW + timedelta(days=30))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .sign(authority.root_key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return DummyTimeStamper(
        asn1(certificate),
        asn1_keys.PrivateKeyInfo.load(private),
        certs_to_embed=SimpleCertificateStore.from_certs([asn1(authority.root)]),
        fixed_dt=NOW,
    )


def signer_of(officer) -> signers.SimpleSigner:
    return signers.SimpleSigner.load_pkcs12_data(officer.pkcs12, (), PASSPHRASE.encode())


@pytest.fixture(scope="module")
def stamped(blank, officer, clock) -> bytes:
    """Signed by another program with a signature time-stamp (PAdES B-T)."""
    meta = signers.PdfSignatureMetadata(
        field_name="Signature1", subfilter=fields.SigSeedSubFilter.PADES
    )
    writer = IncrementalPdfFileWriter(BytesIO(blank))
    return signers.sign_pdf(writer, meta, signer_of(officer), timestamper=clock).getvalue()


def test_time_is_proven_by_a_trusted_clock_only(stamped, officer, authority):
    assert verify(stamped, [officer.pem, authority.pem], NOW).signatures[0].time_proven
    without = verify(stamped, [officer.pem], NOW)
    assert without.intact
    assert not without.signatures[0].time_proven
    assert any("own word" in reason for reason in without.reasons)


def test_document_time_stamp_proves_the_signatures_before_it(memorandum, officer, authority, clock):
    writer = IncrementalPdfFileWriter(BytesIO(memorandum))
    output = signers.PdfTimeStamper(clock).timestamp_pdf(writer, "sha256")
    verdict = verify(output.getvalue(), [officer.pem, authority.pem], NOW)
    assert verdict.intact
    assert [each.is_timestamp for each in verdict.signatures] == [False, True]
    assert verdict.signatures[0].time_proven
    broken = output.getvalue()
    at = broken.rindex(b"/Contents <") + 300
    assert not verify(broken[:at] + b"0" + broken[at + 1 :] + b"0", now=NOW).intact


def test_validation_data_added_later_is_amber_by_name(letter, officer, authority):
    """Even certified letters may be given certificates and lists later (ISO 32000-2, 12.8.2.2)."""
    writer = PlainWriter(BytesIO(letter))
    DocumentSecurityStore.supply_dss_in_writer(writer, None, certs=[asn1(authority.root)])
    output = BytesIO()
    writer.write(output)
    verdict = verify(output.getvalue(), [officer.pem], NOW)
    assert verdict.intact
    assert verdict.colour is Colour.AMBER
    assert any("revocation lists were added" in reason for reason in verdict.reasons)
