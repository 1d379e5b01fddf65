"""Whether some octets were signed with the key of a certificate."""

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

from desktop_app.pdf.verification_der import Element

_RSA = bytes.fromhex("06092a864886f70d0101")
_ECDSA = {
    "sha1": bytes.fromhex("06072a8648ce3d0401"),
    "sha224": bytes.fromhex("06082a8648ce3d040301"),
    "sha256": bytes.fromhex("06082a8648ce3d040302"),
    "sha384": bytes.fromhex("06082a8648ce3d040303"),
    "sha512": bytes.fromhex("06082a8648ce3d040304"),
    "sha3_256": bytes.fromhex("060960864801650304030a"),
    "sha3_384": bytes.fromhex("060960864801650304030b"),
    "sha3_512": bytes.fromhex("060960864801650304030c"),
}
_HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "sha1": hashes.SHA1,
    "sha224": hashes.SHA224,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
    "sha3_256": hashes.SHA3_256,
    "sha3_384": hashes.SHA3_384,
    "sha3_512": hashes.SHA3_512,
}
_RSA_HASHES = {0x0B: "sha256", 0x0C: "sha384", 0x0D: "sha512", 0x0E: "sha224", 0x05: "sha1"}
_RSA_PLAIN, _RSA_PSS = 0x01, 0x0A


def is_signed_by(
    certificate: bytes, algorithm: Element, digest: str, signature: bytes, signed: bytes
) -> bool:
    """Whether `signature` over `signed` was made with the certificate's key.

    `algorithm` is the encoded signature algorithm. RSA-PSS is left to the library that
    judges the whole file: True here means "nothing wrong found".
    """
    key = x509.load_der_x509_certificate(certificate).public_key()
    name = algorithm.parts()[0].raw
    chosen = _HASHES[digest]()
    try:
        if isinstance(key, rsa.RSAPublicKey):
            if name == _RSA + bytes((_RSA_PSS,)):
                return True
            if not _is_pkcs1(name, digest):
                return False
            key.verify(signature, signed, padding.PKCS1v15(), chosen)
        elif isinstance(key, ec.EllipticCurvePublicKey) and name == _ECDSA.get(digest):
            key.verify(signature, signed, ec.ECDSA(chosen))
        elif isinstance(key, ed25519.Ed25519PublicKey):
            key.verify(signature, signed)
        else:
            return False
    except InvalidSignature:
        return False
    return True


def _is_pkcs1(name: bytes, digest: str) -> bool:
    """RFC 8017, A.2.4: plain RSA, or RSA with the very digest that was used."""
    if name[:-1] != _RSA:
        return False
    return name[-1] == _RSA_PLAIN or _RSA_HASHES.get(name[-1]) == digest
