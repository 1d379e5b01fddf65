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
from desktop_app.pdf.verification_faults import BrokenError, need
from desktop_app.pdf.verification_keys import is_signed_by
from desktop_app.pdf.verification_listed import (
    check_listed,
    hash_name,
    is_named,
    listed_digests,
)

_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_PLAIN_DATA = bytes.fromhex("06092a864886f70d010701")
_TIME_STAMP = bytes.fromhex("060b2a864886f70d0109100104")
_CONTENT_TYPE = bytes.fromhex("06092a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("06092a864886f70d010904")
_ALGORITHM_PROTECTION = bytes.fromhex("06092a864886f70d010934")
_OTHER_CERTIFICATE = {0xA1: 3, 0xA2: 4, 0xA3: 5}
"""Kinds of certificate beside X.509, and the message version each asks for."""


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


def _take_apart(der: bytes) -> Message | None:
    """The message's parts; None for a time-stamp token. Every octet is accounted for."""
    outer = read_all(der).parts()
    need(
        len(outer) == 2 and outer[0].raw == _SIGNED_DATA,
        QT_TRANSLATE_NOOP("Sentences", "it is not a signature message"),
    )
    need(
        outer[1].tag == 0xA0 and len(outer[1].parts()) == 1,
        QT_TRANSLATE_NOOP("Sentences", "it is not a signature message"),
    )
    data = outer[1].parts()[0]
    parts = data.parts()
    need(
        read_one(der).tag == SEQUENCE and data.tag == SEQUENCE,
        QT_TRANSLATE_NOOP("Sentences", "its outline is wrong"),
    )
    content = parts[2]
    if content.tag == SEQUENCE and content.parts()[0].raw == _TIME_STAMP:
        return None
    need(
        content.raw == encode(SEQUENCE, [_PLAIN_DATA]),
        QT_TRANSLATE_NOOP("Sentences", "it holds something beside a signature"),
    )
    optional = [part.tag for part in parts[3:-1]]
    need(
        optional in ([0xA0], [0xA0, 0xA1]),
        QT_TRANSLATE_NOOP("Sentences", "its certificates are missing or out of order"),
    )
    need(
        [parts[0].tag, parts[1].tag, parts[-1].tag] == [INTEGER, SET, SET],
        QT_TRANSLATE_NOOP("Sentences", "its outline is wrong"),
    )
    signers = parts[-1].parts()
    need(
        len(signers) == 1 and signers[0].tag == SEQUENCE,
        QT_TRANSLATE_NOOP("Sentences", "it must have exactly one signer"),
    )
    return _with_signer(parts, signers[0].parts())


def _with_signer(parts: Sequence[Element], signer: Sequence[Element]) -> Message:
    tags = [part.tag for part in signer]
    expected = [INTEGER, tags[1], SEQUENCE, 0xA0, SEQUENCE, OCTETS]
    need(tags[1] in (SEQUENCE, 0x80), QT_TRANSLATE_NOOP("Sentences", "it does not name its signer"))
    need(
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
        need(
            kind.tag == OBJECT_ID and kind.raw not in found,
            QT_TRANSLATE_NOOP("Sentences", "it says one thing twice"),
        )
        found[kind.raw] = values.parts()[0]
        need(
            values.tag == SET and len(values.parts()) == 1,
            QT_TRANSLATE_NOOP("Sentences", "it says one thing twice"),
        )
    return found


def _check_digest(
    message: Message, attributes: dict[bytes, Element], digest: Callable[[str], bytes]
) -> None:
    name = hash_name(message.digest_algorithm)
    stated = attributes.get(_MESSAGE_DIGEST)
    kind = attributes.get(_CONTENT_TYPE)
    need(
        stated is not None and stated.tag == OCTETS,
        QT_TRANSLATE_NOOP("Sentences", "it does not say what was signed"),
    )
    need(
        kind is not None and kind.raw == message.content_type,
        QT_TRANSLATE_NOOP("Sentences", "it was made for something else"),
    )
    if stated is not None and not hmac.compare_digest(stated.content, digest(name)):
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "The paper was changed after it was signed.")
        )


def _signer_certificate(message: Message, attributes: dict[bytes, Element]) -> bytes:
    """The signer's certificate, after comparing all certificates with the signed list."""
    certificates = [each.raw for each in message.certificates if each.tag == SEQUENCE]
    signer = next((each for each in certificates if is_named(each, message.signer_id)), None)
    if signer is None:
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The certificate of the signer is missing or was changed."
            )
        )
    listed = listed_digests(attributes)
    if listed:
        name, value = listed[0]
        if hashlib.new(name, signer).digest() != value:
            raise BrokenError(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The certificate inside is not the one the signature names."
                )
            )
        check_listed(certificates, listed)
    need(
        len(set(certificates)) == len(certificates),
        QT_TRANSLATE_NOOP("Sentences", "a certificate stands in it twice"),
    )
    return signer


def _check_versions(message: Message) -> None:
    """RFC 5652, 5.1 and 5.3: the versions follow from the parts."""
    by_key = message.signer_id.tag == 0x80
    highest = 3 if by_key else 1
    for each in message.certificates:
        need(
            each.tag == SEQUENCE or each.tag in _OTHER_CERTIFICATE,
            QT_TRANSLATE_NOOP("Sentences", "an unknown certificate"),
        )
        highest = max(highest, _OTHER_CERTIFICATE.get(each.tag, 1))
    need(
        message.version == bytes((highest,)), QT_TRANSLATE_NOOP("Sentences", "its version is wrong")
    )
    need(
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
    name = hash_name(message.digest_algorithm)
    algorithm = message.signature_algorithm
    if not is_signed_by(certificate, algorithm, name, message.signature, signed):
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The signature does not belong to the certificate, or was changed."
            )
        )
