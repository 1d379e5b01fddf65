"""Small papers, identities and signatures that the tests of signing share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.identity import SigningIdentity, load_identity
from desktop_app.pdf.signing import sign

NOW = datetime(2026, 3, 20, 9, 30, tzinfo=UTC)
PASSPHRASE = "correct horse"


@dataclass(frozen=True)
class Signer:
    """An identity with what it was loaded from."""

    identity: SigningIdentity
    pkcs12: bytes
    pem: bytes


@pytest.fixture(scope="session")
def now() -> datetime:
    return NOW


@pytest.fixture(scope="session")
def officer() -> Signer:
    pkcs12, pem = make_demonstration_identity("Leila Karimi", PASSPHRASE, NOW)
    return Signer(load_identity(pkcs12, PASSPHRASE), pkcs12, pem)


@pytest.fixture(scope="session")
def stranger() -> Signer:
    pkcs12, pem = make_demonstration_identity("Someone Else", PASSPHRASE, NOW)
    return Signer(load_identity(pkcs12, PASSPHRASE), pkcs12, pem)


@pytest.fixture(scope="session")
def blank() -> bytes:
    """A paper of one page with two empty signature fields, Signature1 and Signature2."""
    return make_blank()


@pytest.fixture(scope="session")
def stamp() -> bytes:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 62))
    page.Contents = pdf.make_stream(b"0.5 g 0 0 200 62 re f")
    return saved(pdf)


@pytest.fixture(scope="session")
def put_signature(stamp: bytes) -> Callable[..., bytes]:
    """Sign with sensible values for what a test does not care about."""

    def put(pdf: bytes, identity: SigningIdentity, **changed: object) -> bytes:
        settings: dict[str, object] = {
            "field_name": "Signature1",
            "stamp": stamp,
            "reason": "Issued",
            "location": "Tehran",
            "signed_at": NOW,
        }
        return sign(pdf, identity, **{**settings, **changed})  # type: ignore[arg-type]

    return put


@pytest.fixture(scope="session")
def letter(blank: bytes, officer: Signer, put_signature: Callable[..., bytes]) -> bytes:
    """A certified letter, as the office issues it."""
    return put_signature(blank, officer.identity)


@pytest.fixture(scope="session")
def memorandum(blank: bytes, officer: Signer, put_signature: Callable[..., bytes]) -> bytes:
    """A paper that others still sign: Signature1 is filled, Signature2 is empty."""
    return put_signature(blank, officer.identity, certify=False)


@dataclass(frozen=True)
class Authority:
    """A root, an intermediate and a signer's certificate, all on elliptic curves."""

    root: x509.Certificate
    root_key: ec.EllipticCurvePrivateKey
    middle: x509.Certificate
    middle_key: ec.EllipticCurvePrivateKey
    identity: SigningIdentity

    @property
    def pem(self) -> bytes:
        return self.root.public_bytes(Encoding.PEM)


@pytest.fixture(scope="session")
def authority() -> Authority:
    root_key, middle_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
    root = issue("Test Root", root_key, "Test Root", root_key, is_authority=True)
    middle = issue("Test Office CA", middle_key, "Test Root", root_key, is_authority=True)
    leaf = issue("Leila Karimi", key, "Test Office CA", middle_key, is_authority=False)
    return Authority(root, root_key, middle, middle_key, SigningIdentity(key, leaf, (middle,)))


def issue(
    subject: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    issuer_key: ec.EllipticCurvePrivateKey,
    *,
    is_authority: bool,
    until: datetime = NOW + timedelta(days=365),
    may_sign: bool = True,
) -> x509.Certificate:
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=365))
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(
                digital_signature=may_sign and not is_authority,
                content_commitment=False,
                key_encipherment=not is_authority,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=is_authority,
                crl_sign=is_authority,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(issuer_key, hashes.SHA256())
    )


def make_blank(names: tuple[str, ...] = ("Signature1", "Signature2")) -> bytes:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Contents = pdf.make_stream(b"0 g 100 700 200 20 re f")
    fields = [
        pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                FT=pikepdf.Name.Sig,
                T=pikepdf.String(name),
                TU=pikepdf.String("Signature of the Secretary General"),
                F=132,
                Rect=[100, 100 + 80 * index, 300, 162 + 80 * index],
                P=page.obj,
            )
        )
        for index, name in enumerate(names)
    ]
    page.Annots = pikepdf.Array(fields)
    pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=fields, SigFlags=0))
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = "Letter"
    return saved(pdf)


def saved(pdf: pikepdf.Pdf) -> bytes:
    output = BytesIO()
    pdf.save(output, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return output.getvalue()
