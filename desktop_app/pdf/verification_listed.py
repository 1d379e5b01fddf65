"""Which certificates a signature lists (RFC 5035), and whether those inside it are these."""

import hashlib

from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.pdf.verification_der import OCTETS, SEQUENCE, Element, encode, read_one
from desktop_app.pdf.verification_faults import BrokenError

_SIGNING_CERTIFICATE = bytes.fromhex("060b2a864886f70d010910020c")
_SIGNING_CERTIFICATE_V2 = bytes.fromhex("060b2a864886f70d010910022f")
_DEFAULT_DIGEST = bytes.fromhex("0609608648016503040201")

HASHES = {
    bytes.fromhex("06052b0e03021a"): "sha1",
    bytes.fromhex("0609608648016503040204"): "sha224",
    bytes.fromhex("0609608648016503040201"): "sha256",
    bytes.fromhex("0609608648016503040202"): "sha384",
    bytes.fromhex("0609608648016503040203"): "sha512",
    bytes.fromhex("0609608648016503040208"): "sha3_256",
    bytes.fromhex("0609608648016503040209"): "sha3_384",
    bytes.fromhex("060960864801650304020a"): "sha3_512",
}
"""Digest algorithms by their encoded identifier."""


def hash_name(algorithm: Element) -> str:
    """The name of a digest algorithm; raises `BrokenError` for one that is not known."""
    parts = algorithm.parts()
    name = HASHES.get(parts[0].raw)
    if name is None or [part.raw for part in parts[1:]] not in ([], [b"\x05\x00"]):
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "The signature uses a digest that is not known.")
        )
    return name


def check_listed(certificates: list[bytes], listed: list[tuple[str, bytes]]) -> None:
    """A listed certificate that is missing while a stranger stands in: it was changed."""
    present = {
        (name, hashlib.new(name, each).digest()) for each in certificates for name, _ in listed
    }
    missing = [each for each in listed if each not in present]
    bound = [
        each
        for each in certificates
        if any(hashlib.new(name, each).digest() == value for name, value in listed)
    ]
    if missing and len(bound) < len(certificates):
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "A certificate inside the signature was changed.")
        )


def listed_digests(attributes: dict[bytes, Element]) -> list[tuple[str, bytes]]:
    """Hash name and digest of each certificate that the signature lists (RFC 5035)."""
    second = attributes.get(_SIGNING_CERTIFICATE_V2)
    listed = second or attributes.get(_SIGNING_CERTIFICATE)
    if listed is None:
        return []
    found = []
    for entry in listed.parts()[0].parts():
        parts = entry.parts()
        if parts[0].tag == SEQUENCE:
            found.append((hash_name(parts[0]), parts[1].content))
        else:
            found.append((HASHES[_DEFAULT_DIGEST] if second else "sha1", parts[0].content))
    return found


def is_named(certificate: bytes, signer_id: Element) -> bool:
    """Whether issuer and serial number (or key identifier) are those of the certificate."""
    body = read_one(certificate).parts()[0].parts()
    if signer_id.tag == 0x80:
        return encode(OCTETS, [signer_id.content]) in body[-1].content
    skip = 1 if body[0].tag == 0xA0 else 0
    issuer, serial = body[skip + 2], body[skip]
    return signer_id.raw == encode(SEQUENCE, [issuer.raw, serial.raw])
