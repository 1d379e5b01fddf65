"""Whether a signer's certificate leads to one that the office trusts; nothing is fetched.

Revocation lists come from the file itself or from the trust files, never from the network.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from asn1crypto import crl, x509
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.policy_decl import (
    NO_REVOCATION,
    REQUIRE_REVINFO,
    CertRevTrustPolicy,
    RevocationCheckingPolicy,
    RevocationCheckingRule,
)

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, LongDay, say
from desktop_app.pdf.verification_anchors import Trust
from desktop_app.pdf.verification_faults import BrokenError
from desktop_app.pdf.verification_report import Revocation, TrustReport, shown

_SIGNER_ONLY = RevocationCheckingPolicy(
    ee_certificate_rule=RevocationCheckingRule.CRL_OR_OCSP_REQUIRED,
    intermediate_ca_cert_rule=RevocationCheckingRule.NO_CHECK,
)
"""Finds a revoked signer even when nothing is known of the authorities above."""

_USAGE = KeyUsageConstraints(
    key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
)


def assess(embedded: EmbeddedPdfSignature, trust: Trust, now: datetime) -> TrustReport:
    """Judge the signer at `now`. Raises `BrokenError` when the signature itself fails."""
    strict, signer_only, lenient = (
        _status(embedded, _context(embedded, trust, now, policy))
        for policy in (REQUIRE_REVINFO, _SIGNER_ONLY, NO_REVOCATION)
    )
    proven = _is_time_proven((strict, signer_only, lenient))
    if strict.revoked or signer_only.revoked:
        reason = QT_TRANSLATE_NOOP("Sentences", "The certificate was revoked.")
        return TrustReport(False, reason, Revocation.REVOKED, proven)
    # A trusted root is never too old for the library.
    out_of_date = _out_of_date(embedded.signer_cert, now)
    if out_of_date or not lenient.trusted:
        reason = out_of_date or _untrusted_text(embedded.signer_cert, trust)
        return TrustReport(False, reason, Revocation.NOT_CHECKED, proven)
    path = lenient.validation_path
    is_anchor = len(path) <= 1
    revocation = Revocation.CHECKED if strict.trusted else Revocation.NOT_CHECKED
    return TrustReport(
        trusted=True,
        reason=_trusted_text(path.first, is_signer=is_anchor),
        revocation=Revocation.NOT_NEEDED if is_anchor else revocation,
        time_proven=proven,
    )


def _context(
    embedded: EmbeddedPdfSignature,
    trust: Trust,
    now: datetime,
    policy: RevocationCheckingPolicy,
) -> ValidationContext:
    settings: dict[str, Any] = {
        "trust_roots": [x509.Certificate.load(each) for each in trust.roots],
        "crls": [crl.CertificateList.load(each) for each in trust.lists],
        "allow_fetching": False,
        "moment": now,
        "revinfo_policy": CertRevTrustPolicy(policy),
    }
    try:
        store = DocumentSecurityStore.read_dss(embedded.reader)
    except NoDSSFoundError:
        return ValidationContext(**settings)
    return store.as_validation_context(settings)


def _status(embedded: EmbeddedPdfSignature, context: ValidationContext) -> Any:
    """pyHanko's status; what changed after the signature is judged elsewhere."""
    status: Any
    if embedded.sig_object_type == "/DocTimeStamp":
        status = validate_pdf_timestamp(embedded, context, skip_diff=True)
    else:
        status = validate_pdf_signature(
            embedded, context, key_usage_settings=_USAGE, skip_diff=True
        )
    if not status.intact:
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "The paper was changed after it was signed.")
        )
    if not status.valid:
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The signature does not belong to the certificate, or was changed."
            )
        )
    return status


def _is_time_proven(statuses: Sequence[Any]) -> bool:
    """Whether a trusted clock that nobody revoked vouches for the time."""
    stamps = [
        stamp
        for status in statuses
        for name in ("timestamp_validity", "content_timestamp_validity")
        if (stamp := getattr(status, name, None)) is not None
    ]
    if any(each.revoked for each in stamps):
        return False
    return any(each.valid and each.intact and each.trusted for each in stamps)


def _trusted_text(anchor: Any, *, is_signer: bool) -> str:
    name = shown(anchor.subject.human_friendly)
    if is_signer:
        return say(
            QT_TRANSLATE_NOOP("Sentences", "You trust this very certificate ({name})."), name=name
        )
    return say(
        QT_TRANSLATE_NOOP("Sentences", "The certificate was issued under {name}, which you trust."),
        name=name,
    )


def _untrusted_text(certificate: x509.Certificate, trust: Trust) -> str:
    if not trust.roots:
        return QT_TRANSLATE_NOOP("Sentences", "No trusted certificate was given to compare with.")
    issuers = {x509.Certificate.load(root).subject.hashable for root in trust.roots}
    if certificate.issuer.hashable in issuers:
        return QT_TRANSLATE_NOOP(
            "Sentences",
            "The certificate could not be traced to one you trust, or is not meant for signing.",
        )
    return QT_TRANSLATE_NOOP("Sentences", "The certificate was not issued by anyone you trust.")


def _out_of_date(certificate: x509.Certificate, now: datetime) -> str:
    if certificate.not_valid_after < now:
        return say(
            QT_TRANSLATE_NOOP("Sentences", "The certificate expired on {day}."),
            day=_day(certificate.not_valid_after),
        )
    if certificate.not_valid_before > now:
        return say(
            QT_TRANSLATE_NOOP("Sentences", "The certificate is not valid before {day}."),
            day=_day(certificate.not_valid_before),
        )
    return ""


def _day(moment: datetime) -> LongDay:
    return LongDay.fromordinal(moment.astimezone(UTC).toordinal())
