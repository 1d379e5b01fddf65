"""Makes a certificate for demonstrations and tests, and says so in its name.

Nobody vouches for such a certificate: it shows how signing works and proves nothing.
"""

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding
from cryptography.hazmat.primitives.serialization import pkcs12 as pkcs12_format
from cryptography.x509.oid import NameOID

MARK = "DEMONSTRATION — not a real signature"
_LIFE = timedelta(days=730)
_DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")
_SUFFIX = " (demonstration)"
_LONGEST_COMMON_NAME = 64
"""In octets of UTF-8; RFC 5280 (ub-common-name) counts characters, the library octets."""


def make_demonstration_identity(
    common_name: str, passphrase: str, now: datetime
) -> tuple[bytes, bytes]:
    """A PKCS#12 file and the certificate alone as PEM, valid for two years from `now`.

    RSA of 3072 bits, signed by itself; key usage and the document signing purpose as in
    RFC 5280 and RFC 9336. `now` has a time zone.
    """
    key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    name = _name(common_name)
    certificate = _builder(name, key.public_key(), now).sign(key, hashes.SHA256())
    encryption = BestAvailableEncryption(passphrase.encode())
    bundle = pkcs12_format.serialize_key_and_certificates(
        common_name.encode(), key, certificate, None, encryption
    )
    return bundle, certificate.public_bytes(Encoding.PEM)


def _name(common_name: str) -> x509.Name:
    room = _LONGEST_COMMON_NAME - len(_SUFFIX)
    shortened = common_name.strip().encode()[:room].decode(errors="ignore").strip()
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, MARK),
            x509.NameAttribute(NameOID.COMMON_NAME, (shortened + _SUFFIX).strip()),
        ]
    )


def _builder(
    name: x509.Name, public_key: rsa.RSAPublicKey, now: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        # A clock a little behind ours must not call the certificate not yet valid.
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + _LIFE)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(), critical=True)
        .add_extension(x509.ExtendedKeyUsage([_DOCUMENT_SIGNING]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
    )


def _key_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
