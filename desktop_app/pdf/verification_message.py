"""Checks the signature message (CMS SignedData, RFC 5652) of a paper, octet by octet.

The signature itself protects only a part of its message. Everything else here must follow from
the protected part, so that no octet can change unseen: the message is taken apart, each part
is compared with what the protected attributes say, and nothing may be left over.
"""

import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.pdf.verification_der import (
    INTEGER,
    OBJECT_ID,
    OCTETS,
    SEQUENCE,
    SET,
    Element,
    NotDerError,
    encode,
    read_all,
    read_one,
)
from desktop_app.pdf.verification_keys import is_signed_by

_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_PLAIN_DATA = bytes.fromhex("06092a864886f70d010701")
_TIME_STAMP = bytes.fromhex("060b2a864886f70d0109100104")
_CONTENT_TYPE = bytes.fromhex("06092a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("06092a864886f70d010904")
_ALGORITHM_PROTECTION = bytes.fromhex("06092a864886f70d010934")
_SIGNING_CERTIFICATE = bytes.fromhex("060b2a864886f70d010910020c")
_SIGNING_CERTIFICATE_V2 = bytes.fromhex("060b2a864886f70d010910022f")

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

_DEFAULT_DIGEST = bytes.fromhex("0609608648016503040201")
_OTHER_CERTIFICATE = {0xA1: 3, 0xA2: 4, 0xA3: 5}
"""Kinds of certificate beside X.509, and the message version each asks for."""


class BrokenError(ValueError):
    """The signature does not hold; `sentence` says why, to the reader."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Message:
    """The parts of a signature message, as encoded octets."""

    version: bytes
    digest_algorithms: bytes
    content_type: bytes
    certificates: tuple[Element, ...]
    signer_version: bytes
    signer_id: Element
    digest_algorithm: Element
    signed_attributes: Element
    signature_algorithm: Element
    signature: bytes


def check_message(der: bytes, digest: Callable[[str], bytes]) -> None:
    """Raise `BrokenError` unless the whole message holds together and fits the paper.

    `digest` gives the digest of the signed part of the paper by the name of the hash. A
    time-stamp token (RFC 3161) is only checked for its encoding: its own check is elsewhere.
    """
    try:
        message = _take_apart(der)
        if message is None:
            return
        attributes = _attributes(message.signed_attributes)
        _check_digest(message, attributes, digest)
        signer = _signer_certificate(message, attributes)
        _check_versions(message)
        _check_algorithms(message, attributes)
        _check_signature(message, signer)
    except NotDerError as error:
        raise BrokenError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The stored signature is damaged: {error}."),
                error=looked_up(str(error)),
            )
        ) from error
    except (IndexError, ValueError) as error:
        if isinstance(error, BrokenError):
            raise
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "The stored signature is damaged: a part is missing.")
        ) from error


def _need(condition: bool, what: str) -> None:
    if not condition:
        raise BrokenError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The stored signature is damaged: {what}."),
                what=looked_up(what),
            )
        )


def _take_apart(der: bytes) -> Message | None:
    """The message's parts; None for a time-stamp token. Every octet is accounted for."""
    outer = read_all(der).parts()
    _need(
        len(outer) == 2 and outer[0].raw == _SIGNED_DATA,
        QT_TRANSLATE_NOOP("Sentences", "it is not a signature message"),
    )
    _need(
        outer[1].tag == 0xA0 and len(outer[1].parts()) == 1,
        QT_TRANSLATE_NOOP("Sentences", "it is not a signature message"),
    )
    data = outer[1].parts()[0]
    parts = data.parts()
    _need(
        read_one(der).tag == SEQUENCE and data.tag == SEQUENCE,
        QT_TRANSLATE_NOOP("Sentences", "its outline is wrong"),
    )
    content = parts[2]
    if content.tag == SEQUENCE and content.parts()[0].raw == _TIME_STAMP:
        return None
    _need(
        content.raw == encode(SEQUENCE, [_PLAIN_DATA]),
        QT_TRANSLATE_NOOP("Sentences", "it holds something beside a signature"),
    )
    optional = [part.tag for part in parts[3:-1]]
    _need(
        optional in ([0xA0], [0xA0, 0xA1]),
        QT_TRANSLATE_NOOP("Sentences", "its certificates are missing or out of order"),
    )
    _need(
        [parts[0].tag, parts[1].tag, parts[-1].tag] == [INTEGER, SET, SET],
        QT_TRANSLATE_NOOP("Sentences", "its outline is wrong"),
    )
    signers = parts[-1].parts()
    _need(
        len(signers) == 1 and signers[0].tag == SEQUENCE,
        QT_TRANSLATE_NOOP("Sentences", "it must have exactly one signer"),
    )
    return _with_signer(parts, signers[0].parts())


def _with_signer(parts: Sequence[Element], signer: Sequence[Element]) -> Message:
    tags = [part.tag for part in signer]
    expected = [INTEGER, tags[1], SEQUENCE, 0xA0, SEQUENCE, OCTETS]
    _need(
        tags[1] in (SEQUENCE, 0x80), QT_TRANSLATE_NOOP("Sentences", "it does not name its signer")
    )
    _need(
        tags in (expected, [*expected, 0xA1]),
        QT_TRANSLATE_NOOP("Sentences", "what it says of its signer is out of order"),
    )
    return Message(
        version=parts[0].content,
        digest_algorithms=parts[1].content,
        content_type=_PLAIN_DATA,
        certificates=tuple(parts[3].parts()),
        signer_version=signer[0].content,
        signer_id=signer[1],
        digest_algorithm=signer[2],
        signed_attributes=signer[3],
        signature_algorithm=signer[4],
        signature=signer[5].content,
    )


def _attributes(signed: Element) -> dict[bytes, Element]:
    """The one value of each signed attribute, by encoded identifier."""
    found: dict[bytes, Element] = {}
    for attribute in signed.parts():
        kind, values = attribute.parts()
        _need(
            kind.tag == OBJECT_ID and kind.raw not in found,
            QT_TRANSLATE_NOOP("Sentences", "it says one thing twice"),
        )
        found[kind.raw] = values.parts()[0]
        _need(
            values.tag == SET and len(values.parts()) == 1,
            QT_TRANSLATE_NOOP("Sentences", "it says one thing twice"),
        )
    return found


def _check_digest(
    message: Message, attributes: dict[bytes, Element], digest: Callable[[str], bytes]
) -> None:
    name = _hash_name(message.digest_algorithm)
    stated = attributes.get(_MESSAGE_DIGEST)
    kind = attributes.get(_CONTENT_TYPE)
    _need(
        stated is not None and stated.tag == OCTETS,
        QT_TRANSLATE_NOOP("Sentences", "it does not say what was signed"),
    )
    _need(
        kind is not None and kind.raw == message.content_type,
        QT_TRANSLATE_NOOP("Sentences", "it was made for something else"),
    )
    if stated is not None and not hmac.compare_digest(stated.content, digest(name)):
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "The paper was changed after it was signed.")
        )


def _hash_name(algorithm: Element) -> str:
    parts = algorithm.parts()
    name = HASHES.get(parts[0].raw)
    if name is None or [part.raw for part in parts[1:]] not in ([], [b"\x05\x00"]):
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "The signature uses a digest that is not known.")
        )
    return name


def _signer_certificate(message: Message, attributes: dict[bytes, Element]) -> bytes:
    """The signer's certificate, after comparing all certificates with the signed list."""
    certificates = [each.raw for each in message.certificates if each.tag == SEQUENCE]
    signer = next((each for each in certificates if _is_named(each, message.signer_id)), None)
    if signer is None:
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The certificate of the signer is missing or was changed."
            )
        )
    listed = _listed_digests(attributes)
    if listed:
        name, value = listed[0]
        if hashlib.new(name, signer).digest() != value:
            raise BrokenError(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The certificate inside is not the one the signature names."
                )
            )
        _check_listed(certificates, listed)
    _need(
        len(set(certificates)) == len(certificates),
        QT_TRANSLATE_NOOP("Sentences", "a certificate stands in it twice"),
    )
    return signer


def _check_listed(certificates: list[bytes], listed: list[tuple[str, bytes]]) -> None:
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


def _listed_digests(attributes: dict[bytes, Element]) -> list[tuple[str, bytes]]:
    """Hash name and digest of each certificate that the signature lists (RFC 5035)."""
    second = attributes.get(_SIGNING_CERTIFICATE_V2)
    listed = second or attributes.get(_SIGNING_CERTIFICATE)
    if listed is None:
        return []
    found = []
    for entry in listed.parts()[0].parts():
        parts = entry.parts()
        if parts[0].tag == SEQUENCE:
            found.append((_hash_name(parts[0]), parts[1].content))
        else:
            found.append((HASHES[_DEFAULT_DIGEST] if second else "sha1", parts[0].content))
    return found


def _is_named(certificate: bytes, signer_id: Element) -> bool:
    """Whether issuer and serial number (or key identifier) are those of the certificate."""
    body = read_one(certificate).parts()[0].parts()
    if signer_id.tag == 0x80:
        return encode(OCTETS, [signer_id.content]) in body[-1].content
    skip = 1 if body[0].tag == 0xA0 else 0
    issuer, serial = body[skip + 2], body[skip]
    return signer_id.raw == encode(SEQUENCE, [issuer.raw, serial.raw])


def _check_versions(message: Message) -> None:
    """RFC 5652, 5.1 and 5.3: the versions follow from the parts."""
    by_key = message.signer_id.tag == 0x80
    highest = 3 if by_key else 1
    for each in message.certificates:
        _need(
            each.tag == SEQUENCE or each.tag in _OTHER_CERTIFICATE,
            QT_TRANSLATE_NOOP("Sentences", "an unknown certificate"),
        )
        highest = max(highest, _OTHER_CERTIFICATE.get(each.tag, 1))
    _need(
        message.version == bytes((highest,)), QT_TRANSLATE_NOOP("Sentences", "its version is wrong")
    )
    _need(
        message.signer_version == bytes((3 if by_key else 1,)),
        QT_TRANSLATE_NOOP("Sentences", "its version is wrong"),
    )


def _check_algorithms(message: Message, attributes: dict[bytes, Element]) -> None:
    """The algorithms are named in up to three places (RFC 6211): all must agree."""
    if message.digest_algorithms != message.digest_algorithm.raw:
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "The signature names two different digests.")
        )
    protected = attributes.get(_ALGORITHM_PROTECTION)
    if protected is None:
        return
    parts = protected.parts()
    agrees = (
        len(parts) == 2
        and parts[0].raw == message.digest_algorithm.raw
        and parts[1].tag == 0xA1
        and parts[1].content == message.signature_algorithm.content
    )
    if not agrees:
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The signature's algorithms are not those that were signed."
            )
        )


def _check_signature(message: Message, certificate: bytes) -> None:
    """RFC 5652, 5.4: the attributes are signed with the tag of a SET."""
    signed = bytes((SET,)) + message.signed_attributes.raw[1:]
    name = _hash_name(message.digest_algorithm)
    algorithm = message.signature_algorithm
    if not is_signed_by(certificate, algorithm, name, message.signature, signed):
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The signature does not belong to the certificate, or was changed."
            )
        )
