"""The thorough check of a signed file: reads it as a PDF and judges each signature in it."""

import logging
from dataclasses import replace
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.pdf.verification_anchors import Trust
from desktop_app.pdf.verification_bytes import check_hole, hole_of, stored_signature
from desktop_app.pdf.verification_changes import growth_after
from desktop_app.pdf.verification_faults import BrokenError
from desktop_app.pdf.verification_report import (
    Revocation,
    SignatureReport,
    TrustReport,
    shown,
)
from desktop_app.pdf.verification_trust import assess

# The verdict says what is wrong; a traceback for each untrusted file would fill the log.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)

_UNJUDGED = TrustReport(
    False,
    QT_TRANSLATE_NOOP("Sentences", "Trust was not judged, because the signature does not hold."),
    Revocation.NOT_CHECKED,
)
_MOST_SIGNATURES = 200


def examine(pdf: bytes, trust: Trust, now: datetime) -> tuple[SignatureReport, ...]:
    """A report for each signature, oldest first; raises anything on a malformed file."""
    reader = PdfFileReader(BytesIO(pdf), strict=True)
    if reader.xrefs.hybrid_xrefs_present:
        raise BrokenError(QT_TRANSLATE_NOOP("Sentences", "Its table of contents has two versions."))
    found = list(reader.embedded_signatures)
    if len(found) > _MOST_SIGNATURES:
        raise BrokenError(QT_TRANSLATE_NOOP("Sentences", "It has too many signatures."))
    last = found[-1] if found else None
    reports = tuple(_report(pdf, each, trust, now, is_last=each is last) for each in found)
    return _with_later_timestamps(reports)


def _report(
    pdf: bytes, embedded: EmbeddedPdfSignature, trust: Trust, now: datetime, *, is_last: bool
) -> SignatureReport:
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    judged = _UNJUDGED
    try:
        notes = _check(pdf, embedded, is_last=is_last)
        judged = assess(embedded, trust, now)
    except BrokenError as error:
        faults = (error.sentence,)
    except Exception as error:  # one hostile signature must not hide the others
        faults = (
            say(
                QT_TRANSLATE_NOOP("Sentences", "The signature cannot be verified: {reason}"),
                reason=shown(str(error)),
            ),
        )
    return _describe(embedded, judged, faults, notes)


def _check(pdf: bytes, embedded: EmbeddedPdfSignature, *, is_last: bool) -> tuple[str, ...]:
    """Sentences on what changed lawfully later; `BrokenError` when the signature fails."""
    hole = hole_of([int(each) for each in embedded.byte_range], len(pdf))
    check_hole(pdf, hole)
    stored = stored_signature(pdf, hole)
    if embedded.pkcs7_content.rstrip(b"\0") != stored.rstrip(b"\0"):
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The signature is not the one stored in the uncovered part of the file.",
            )
        )
    if hole.covered_to == len(pdf):
        return ()
    if embedded.signed_revision >= embedded.reader.xrefs.total_revisions - 1:
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "Something was added behind the end of the signed paper."
            )
        )
    if embedded.evaluate_signature_coverage() < SignatureCoverageLevel.ENTIRE_REVISION:
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "The signature does not cover all that it should.")
        )
    return tuple(each.value for each in growth_after(embedded, is_last=is_last).changes)


def _describe(
    embedded: EmbeddedPdfSignature,
    judged: TrustReport,
    faults: tuple[str, ...],
    notes: tuple[str, ...],
) -> SignatureReport:
    certificate = embedded.signer_cert
    names = certificate.subject.native
    return SignatureReport(
        field=shown(str(embedded.field_name)),
        signer=shown(str(names.get("common_name") or certificate.subject.human_friendly)),
        subject=shown(certificate.subject.human_friendly),
        issuer=shown(certificate.issuer.human_friendly),
        serial=f"{certificate.serial_number:x}",
        signed_at=embedded.self_reported_timestamp,
        time_proven=judged.time_proven,
        trusted=judged.trusted and not faults,
        trust_reason=judged.reason,
        revocation=judged.revocation,
        intact=not faults,
        faults=faults,
        notes=notes,
        certified=embedded.docmdp_level is not None,
        is_timestamp=embedded.sig_object_type == "/DocTimeStamp",
    )


def _with_later_timestamps(reports: tuple[SignatureReport, ...]) -> tuple[SignatureReport, ...]:
    """A trusted document time-stamp proves when the signatures before it existed."""
    proven, result = False, []
    for report in reversed(reports):
        result.append(replace(report, time_proven=report.time_proven or proven))
        proven = proven or (report.is_timestamp and report.intact and report.trusted)
    return tuple(reversed(result))
