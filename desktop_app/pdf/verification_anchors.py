"""Reads the certificates that an office trusts, and revocation lists it keeps beside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP

_BLOCK = re.compile(
    rb"-----BEGIN (CERTIFICATE|X509 CRL)-----[A-Za-z0-9+/=\s]{0,1000000}-----END \1-----"
)


@dataclass(frozen=True, slots=True)
class Trust:
    """Trusted certificates and revocation lists, each in DER."""

    roots: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()


def read_trust(files: Sequence[bytes]) -> Trust:
    """Certificates and revocation lists from PEM files; a bare DER certificate passes too.

    Raises `UserError` when a file holds neither or is damaged.
    """
    roots: list[bytes] = []
    lists: list[bytes] = []
    for data in files:
        try:
            _read_into(data, roots, lists)
        except ValueError as error:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The file of trusted certificates holds no readable certificate."
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Choose a certificate in PEM format: it begins with -----BEGIN"
                    " CERTIFICATE-----.",
                ),
            ) from error
    return Trust(tuple(roots), tuple(lists))


def _read_into(data: bytes, roots: list[bytes], lists: list[bytes]) -> None:
    blocks = list(_BLOCK.finditer(data))
    if not blocks:
        roots.append(x509.load_der_x509_certificate(data).public_bytes(Encoding.DER))
    for block in blocks:
        if block.group(1) == b"CERTIFICATE":
            certificate = x509.load_pem_x509_certificate(block.group(0))
            certificate.public_key()
            roots.append(certificate.public_bytes(Encoding.DER))
        else:
            lists.append(x509.load_pem_x509_crl(block.group(0)).public_bytes(Encoding.DER))
