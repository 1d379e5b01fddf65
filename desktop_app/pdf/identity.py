"""A signer's key and certificate, loaded once from a PKCS#12 file.

Kept apart from signing so that a wrong passphrase or an expired certificate is told before
anything is typeset, and so that the key is decoded once and not at every signature.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import pkcs12 as pkcs12_format
from cryptography.x509.oid import NameOID

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, LongDay, say

SigningKey = RSAPrivateKey | EllipticCurvePrivateKey | Ed25519PrivateKey

_LARGEST_FILE = 4 * 1024 * 1024
_SMALLEST_RSA_KEY = 2048


@dataclass(frozen=True, slots=True)
class SigningIdentity:
    """Who signs: the private key, its certificate and the certificates above it.

    The key never appears in `repr`, so it cannot reach a log by accident.
    """

    key: SigningKey = field(repr=False)
    certificate: x509.Certificate = field(repr=False)
    chain: tuple[x509.Certificate, ...] = field(repr=False, default=())

    @property
    def name(self) -> str:
        """The certificate's common name, else its whole subject."""
        return display_name(self.certificate.subject)

    @property
    def subject(self) -> str:
        """The certificate's whole subject (RFC 4514)."""
        return self.certificate.subject.rfc4514_string()

    @property
    def valid_from(self) -> datetime:
        """The first moment of validity, in UTC."""
        return self.certificate.not_valid_before_utc

    @property
    def valid_until(self) -> datetime:
        """The last moment of validity, in UTC."""
        return self.certificate.not_valid_after_utc

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate in hexadecimal."""
        return self.certificate.fingerprint(hashes.SHA256()).hex()


def display_name(name: x509.Name) -> str:
    """The common name of a certificate's subject or issuer, else all of it."""
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()


def load_identity(pkcs12: bytes | Path, passphrase: str) -> SigningIdentity:
    """Read a PKCS#12 file (RFC 7292). Whether it is valid today is asked by `require_usable`.

    Raises `UserError` when the file is missing, is not PKCS#12, does not open with the
    passphrase, holds no key, or holds a key that may not sign.
    """
    data = _read(pkcs12) if isinstance(pkcs12, Path) else pkcs12
    if not _looks_like_pkcs12(data):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The file is not a signing certificate with its key (PKCS#12)."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose a file that usually ends in .p12 or .pfx."),
        )
    key, certificate, others = _open(data, passphrase)
    if key is None or certificate is None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The certificate file holds no private key, so it cannot sign."
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Export the certificate again together with its private key."
            ),
        )
    return SigningIdentity(
        _require_signing_key(key, certificate), certificate, _chain(certificate, others)
    )


def require_usable(identity: SigningIdentity, now: datetime) -> None:
    """Raise `UserError` unless the certificate may sign at `now` (which has a time zone)."""
    if now < identity.valid_from:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The certificate of {name} is not valid before {day}."
                ),
                name=identity.name,
                day=_day(identity.valid_from),
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Check the clock of this computer, or sign with another certificate."
            ),
        )
    if now > identity.valid_until:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The certificate of {name} expired on {day}."),
                name=identity.name,
                day=_day(identity.valid_until),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Ask for a new certificate and sign with that one."),
        )
    _require_key_usage(identity)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The certificate file {path} does not exist."),
                path=path,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Check the name, or plug in the drive that holds it."),
        ) from error
    except OSError as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The certificate file {path} cannot be read: {reason}."
                ),
                path=path,
                reason=error.strerror,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Check that it is a file you are allowed to open."),
        ) from error
    return data if len(data) <= _LARGEST_FILE else b""


def _looks_like_pkcs12(data: bytes) -> bool:
    """A PFX is a SEQUENCE whose first part is INTEGER 3 (RFC 7292, section 4)."""
    if len(data) < 8 or data[0] != 0x30:
        return False
    length_octets = data[1] & 0x7F if data[1] & 0x80 else 0
    return data[2 + length_octets :][:3] == b"\x02\x01\x03"


def _open(
    data: bytes, passphrase: str
) -> tuple[object, x509.Certificate | None, list[x509.Certificate]]:
    try:
        # Some programs write files without a passphrase that open only with None.
        return pkcs12_format.load_key_and_certificates(data, passphrase.encode() or None)
    except UnsupportedAlgorithm as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The certificate file uses an encryption that is not supported."
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Export it again with AES-256, the default of current programs."
            ),
        ) from error
    except (ValueError, TypeError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The certificate file did not open: the passphrase is wrong or the file is"
                " damaged.",
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Type the passphrase again, with care for capitals and the keyboard's language.",
            ),
        ) from error


def _require_signing_key(key: object, certificate: x509.Certificate) -> SigningKey:
    if not isinstance(key, RSAPrivateKey | EllipticCurvePrivateKey | Ed25519PrivateKey):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The key in the certificate file is of a kind that cannot sign PDF papers.",
            ),
            QT_TRANSLATE_NOOP("Sentences", "Ask for an RSA or elliptic curve certificate."),
        )
    if isinstance(key, RSAPrivateKey) and key.key_size < _SMALLEST_RSA_KEY:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The key in the certificate file is too weak ({bits} bits)."
                ),
                bits=key.key_size,
            ),
            say(
                QT_TRANSLATE_NOOP("Sentences", "Ask for a certificate of at least {bits} bits."),
                bits=_SMALLEST_RSA_KEY,
            ),
        )
    if key.public_key() != certificate.public_key():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The key and the certificate in the file do not belong together."
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Export the certificate again together with its private key."
            ),
        )
    return key


def _require_key_usage(identity: SigningIdentity) -> None:
    """RFC 5280, 4.2.1.3: a certificate that lists its uses may be used for nothing else."""
    try:
        usage = identity.certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return
    if not (usage.digital_signature or usage.content_commitment):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The certificate of {name} is not meant for signatures."
                ),
                name=identity.name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Choose a certificate whose key usage is digital signature or non-repudiation.",
            ),
        )


def _chain(
    certificate: x509.Certificate, others: list[x509.Certificate]
) -> tuple[x509.Certificate, ...]:
    """Those of `others` that lead from the certificate upwards; strangers are left out."""
    chain: list[x509.Certificate] = []
    current, pool = certificate, list(others)
    while current.issuer != current.subject:
        issuer = next((c for c in pool if c.subject == current.issuer), None)
        if issuer is None:
            break
        pool.remove(issuer)
        chain.append(issuer)
        current = issuer
    return tuple(chain)


def _day(moment: datetime) -> LongDay:
    return LongDay.fromordinal(moment.astimezone(UTC).toordinal())
