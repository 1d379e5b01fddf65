"""The demonstration certificate says what it is and can sign papers."""

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from desktop_app.pdf.certificates import MARK, make_demonstration_identity
from desktop_app.pdf.identity import load_identity, require_usable

from .conftest import NOW


def test_name_says_demonstration(officer):
    assert MARK in officer.identity.subject
    assert "demonstration" in officer.identity.name


def test_is_strong_self_signed_and_usable(officer):
    certificate = officer.identity.certificate
    assert isinstance(officer.identity.key, RSAPrivateKey)
    assert officer.identity.key.key_size == 3072
    certificate.verify_directly_issued_by(certificate)
    require_usable(officer.identity, NOW)


def test_may_sign_and_nothing_else(officer):
    extensions = officer.identity.certificate.extensions
    usage = extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert not extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_pem_is_the_same_certificate(officer):
    assert x509.load_pem_x509_certificate(officer.pem) == officer.identity.certificate


def test_long_and_foreign_names_fit():
    name = "دکتر " + "نام‌خانوادگی " * 12
    pkcs12, _ = make_demonstration_identity(name, "گذرواژه", NOW)
    identity = load_identity(pkcs12, "گذرواژه")
    assert identity.name.endswith("(demonstration)")
