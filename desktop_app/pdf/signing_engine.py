"""The part of signing that talks to pyHanko; imported only when something is signed."""

import asyncio
import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import sha512
from io import BytesIO
from typing import Any

from asn1crypto import cms, tsp, x509
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.generic import NameObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import (
    AxisAlignment,
    BoxConstraints,
    InnerScaling,
    Margins,
    SimpleBoxLayoutRule,
)
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.attributes import (
    CMSAlgorithmProtectionProvider,
    CMSAttributeProvider,
    SignedAttributeProviderSpec,
    SigningCertificateV2Provider,
)
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.general import SigningError, as_signing_certificate_v2
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, select_suitable_signing_md
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore
from pyhanko_certvalidator.util import get_pyca_cryptography_hash as hash_named

from desktop_app.pdf.identity import SigningIdentity
from desktop_app.pdf.signing_form import ContainerForm
from desktop_app.pdf.stamp_form import for_embedding

# What goes wrong is raised and told in our own words; its tracebacks would fill the log.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)

REFUSALS = (SigningError, PdfError)
"""What pyHanko raises when a file cannot take the signature."""

_EDWARDS_SIGNATURE = 64
"""Octets of an Ed25519 signature (RFC 8032)."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the signature says beside who signs."""

    field_name: str
    reason: str
    location: str
    contact: str
    signed_at: datetime
    certify: bool


class _ChainProvider(SigningCertificateV2Provider):
    """Names every embedded certificate by its hash, not only the signer's (RFC 5035).

    Otherwise one bit of an intermediate certificate could change unseen by a reader that does
    not know its issuer.
    """

    def __init__(self, certificates: tuple[x509.Certificate, ...]) -> None:
        super().__init__(certificates[0])
        self._certificates = certificates

    async def build_attr_value(
        self,
        dry_run: bool = False,  # noqa: ARG002
    ) -> tsp.SigningCertificateV2:
        """The attribute's value; the signer's certificate comes first."""
        parts = [as_signing_certificate_v2(each)["certs"][0] for each in self._certificates]
        return tsp.SigningCertificateV2({"certs": parts})


class _SignedAttributes(SignedAttributeProviderSpec):
    """The signed attributes of PAdES B-B, and the algorithms used (RFC 6211)."""

    def __init__(self, signer: "_LoadedKeySigner") -> None:
        self._signer = signer

    def signed_attr_providers(
        self,
        data_digest: bytes,  # noqa: ARG002
        digest_algorithm: str,
    ) -> Iterable[CMSAttributeProvider]:
        """Providers beside content type and message digest, which pyHanko adds itself."""
        mechanism = self._signer.get_signature_mechanism_for_digest(digest_algorithm)
        yield _ChainProvider(self._signer.certificates)
        yield CMSAlgorithmProtectionProvider(digest_algorithm, mechanism)


class _LoadedKeySigner(Signer):
    """Signs with a key that stays loaded; pyHanko's own signer decodes it at each signature."""

    def __init__(self, identity: SigningIdentity) -> None:
        self.certificates = tuple(
            x509.Certificate.load(each.public_bytes(Encoding.DER))
            for each in (identity.certificate, *identity.chain)
        )
        self._key = identity.key
        registry = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        registry.register_multiple(self.certificates[1:])
        super().__init__(signing_cert=self.certificates[0], cert_registry=registry)
        self.signed_attr_prov_spec = _SignedAttributes(self)

    async def async_sign(  # type: ignore[override]  # the rest is handed on as it is
        self, data_digest: bytes, digest_algorithm: str, dry_run: bool = False, **more: Any
    ) -> cms.ContentInfo:
        """The container; for RSA keys, whose signatures are all of one size, from its form."""
        key = self._key
        if isinstance(key, RSAPrivateKey) and more.get("timestamper") is None:
            form = await self.form(digest_algorithm, key.key_size // 8, more)
            if form is not None:
                sign = None if dry_run else partial(_rsa_signed, key, digest_algorithm)
                return form.filled(data_digest, sign)
        return await super().async_sign(data_digest, digest_algorithm, dry_run, **more)

    async def form(
        self, digest_algorithm: str, size: int, more: dict[str, Any]
    ) -> ContainerForm | None:
        """The form of this signer's containers, made once."""
        known = (digest_algorithm, more.get("use_pades"), *(c.sha256 for c in self.certificates))
        if known not in _forms:
            sample = sha512(repr(known).encode()).digest()[
                : hash_named(digest_algorithm).digest_size
            ]
            made = await super().async_sign(sample, digest_algorithm, dry_run=True, **more)
            if len(_forms) >= _MOST_FORMS:
                _forms.clear()
            _forms[known] = ContainerForm.of(made.dump(), sample, size)
        return _forms[known]

    async def async_sign_raw(
        self, data: bytes, digest_algorithm: str, dry_run: bool = False
    ) -> bytes:
        """The raw signature, or as many octets as it will have."""
        key = self._key
        if isinstance(key, RSAPrivateKey):
            if dry_run:
                return bytes(key.key_size // 8)
            return _rsa_signed(key, digest_algorithm, data)
        if isinstance(key, EllipticCurvePrivateKey):
            if dry_run:
                return bytes(2 * (key.key_size // 8 + 1) + 9)
            return key.sign(data, ECDSA(hash_named(digest_algorithm)))
        return bytes(_EDWARDS_SIGNATURE) if dry_run else key.sign(data)


class Container:
    """The signature containers of one signer for papers that are signed as they are written."""

    def __init__(self, identity: SigningIdentity) -> None:
        self._key, self._signer = identity.key, _LoadedKeySigner(identity)
        public = self._signer.certificates[0].public_key
        self.digest_algorithm: str = select_suitable_signing_md(public)
        self._form: ContainerForm | None = None
        if isinstance(self._key, RSAPrivateKey):
            size = self._key.key_size // 8
            self._form = asyncio.run(
                self._signer.form(self.digest_algorithm, size, {"use_pades": True})
            )
        empty = hashlib.new(self.digest_algorithm).digest()
        self.size = len(self._built(empty, dry_run=True))
        """How many octets a container has at most."""

    def signed(self, digest: bytes) -> bytes:
        """The container for a paper with this digest."""
        if self._form is not None and isinstance(self._key, RSAPrivateKey):
            sign = partial(_rsa_signed, self._key, self.digest_algorithm)
            return self._form.octets(digest, sign)
        return self._built(digest)

    def _built(self, digest: bytes, *, dry_run: bool = False) -> bytes:
        made = self._signer.async_sign(
            digest, self.digest_algorithm, dry_run=dry_run, use_pades=True
        )
        return bytes(asyncio.run(made).dump())


_MOST_FORMS = 16
_forms: dict[tuple[object, ...], ContainerForm | None] = {}


def _rsa_signed(key: RSAPrivateKey, digest_algorithm: str, data: bytes) -> bytes:
    return key.sign(data, PKCS1v15(), hash_named(digest_algorithm))


class _StampPage(PdfContent):
    """The stamp's page as a form XObject; pyHanko's own class reads only from named files."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__()
        self._pdf = for_embedding(pdf)

    def render(self) -> bytes:
        """Import the page, take its size, and return the operator that draws it."""
        form = self._ensure_writer.import_page_as_xobject(PdfFileReader(BytesIO(self._pdf)))
        self.resources.xobject[NameObject("/Stamp")] = form
        left, bottom, right, top = (float(each) for each in form.get_object()["/BBox"])
        self.box = BoxConstraints(width=right - left, height=top - bottom)
        return b"/Stamp Do"


class _MetadataKeepingWriter(IncrementalPdfFileWriter):
    """Leaves title, producer and dates as the typesetter wrote them.

    pyHanko would rewrite the XMP with its own name and this computer's clock, and in a form in
    which other programs no longer find the register number.
    """

    def _update_meta(self) -> None:
        """Nothing: a signature has its own time and place."""


def sign(pdf: bytes, identity: SigningIdentity, request: Request, stamp: bytes) -> bytes:
    """Sign as `desktop_app.pdf.signing.sign` describes; raises one of `REFUSALS`."""
    signer = PdfSigner(
        _metadata(request),
        _LoadedKeySigner(identity),
        stamp_style=StaticStampStyle(
            border_width=0, background=_StampPage(stamp), background_layout=_filling_layout()
        ),
    )
    return asyncio.run(_sign(signer, _MetadataKeepingWriter(BytesIO(pdf)), request.signed_at))


async def _sign(signer: PdfSigner, writer: IncrementalPdfFileWriter, signed_at: datetime) -> bytes:
    """pyHanko's own `async_sign_pdf` step by step, with our time in place of its clock."""
    session = signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = signed_at
    reserved = await session.estimate_signature_container_size(None, tight=True)
    paper = session.prepare_tbs_document(validation_info=None, bytes_reserved=reserved)
    output = BytesIO()
    digest, _ = paper.digest_tbs_document(output=output)
    await paper.perform_signature(
        document_digest=digest.document_digest, pdf_cms_signed_attrs=PdfCMSSignedAttributes()
    )
    return output.getvalue()


def _metadata(request: Request) -> PdfSignatureMetadata:
    return PdfSignatureMetadata(
        field_name=request.field_name,
        reason=request.reason or None,
        location=request.location or None,
        contact_info=request.contact or None,
        certify=request.certify,
        docmdp_permissions=MDPPerm.NO_CHANGES if request.certify else MDPPerm.FILL_FORMS,
        subfilter=SigSeedSubFilter.PADES,
    )


def _filling_layout() -> SimpleBoxLayoutRule:
    return SimpleBoxLayoutRule(
        x_align=AxisAlignment.ALIGN_MIN,
        y_align=AxisAlignment.ALIGN_MIN,
        margins=Margins(0, 0, 0, 0),
        inner_content_scaling=InnerScaling.STRETCH_TO_FIT,
    )
