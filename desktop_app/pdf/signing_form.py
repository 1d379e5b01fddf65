"""A signature's container with everything filled in but what differs from paper to paper.

Building and encoding a CMS container (RFC 5652) from its parts takes some twenty times longer
than the signature itself. For one signer only the paper's digest and the signature differ, so the
rest is built once and kept. It holds nothing secret: certificates and names of algorithms.
"""

from collections.abc import Callable
from dataclasses import dataclass

from asn1crypto import cms

_SET_OF = b"\x31"
"""The tag under which signed attributes are signed (RFC 5652, 5.4)."""


@dataclass(frozen=True, slots=True)
class ContainerForm:
    """The container before, between and after what is filled in."""

    head: bytes
    attributes: tuple[bytes, bytes]
    middle: bytes
    signature_size: int

    @classmethod
    def of(cls, container: bytes, digest: bytes, signature_size: int) -> "ContainerForm | None":
        """The form of a container made for `digest`; None when it is built in another way."""
        signer = cms.ContentInfo.load(container)["content"]["signer_infos"][0]
        attributes = signer["signed_attrs"].dump()
        unsigned = container[: len(container) - signature_size]
        head, found, middle = unsigned.partition(attributes)
        parts = attributes.split(digest)
        if not found or len(parts) != 2 or len(signer["signature"].native) != signature_size:
            return None
        return cls(head, (parts[0], parts[1]), middle, signature_size)

    def filled(self, digest: bytes, sign: Callable[[bytes], bytes] | None) -> cms.ContentInfo:
        """The container for `digest`; `sign` signs octets, without it the signature is zeros."""
        return cms.ContentInfo.load(self.octets(digest, sign))

    def octets(self, digest: bytes, sign: Callable[[bytes], bytes] | None) -> bytes:
        """As `filled`, encoded."""
        attributes = digest.join(self.attributes)
        signature = sign(_SET_OF + attributes[1:]) if sign else bytes(self.signature_size)
        return self.head + attributes + self.middle + signature
