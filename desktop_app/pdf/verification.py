"""Says of a signed PDF whether it is intact, who signed it and whether that can be trusted.

The rules are stricter than those of the library underneath: every octet of the file must be
accounted for, and any failure to read it is an answer, never a crash. Nothing is fetched from
the network. The first, quick check needs only the octets; the library is imported after it.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.pdf.metadata import read_reference
from desktop_app.pdf.verification_anchors import read_trust
from desktop_app.pdf.verification_bytes import quick_fault
from desktop_app.pdf.verification_faults import BrokenError
from desktop_app.pdf.verification_report import (
    Colour,
    Revocation,
    SignatureReport,
    TrustReport,
    Verdict,
    shown,
)

__all__ = [
    "Colour",
    "Revocation",
    "SignatureReport",
    "TrustReport",
    "Verdict",
    "verify",
]


def verify(pdf: bytes, trust: Sequence[bytes] = (), now: datetime | None = None) -> Verdict:
    """Judge a whole file at `now` (with a time zone; default: this moment).

    `trust` are PEM files of certificates that the office trusts, optionally with revocation
    lists. Green needs: intact, every signer trusted with revocation checked or not applicable,
    nothing after the last signature. Raises `UserError` only for an unreadable trust file.
    """
    moment = now or datetime.now(UTC)
    if moment.tzinfo is None:
        raise ValueError("now needs a time zone")
    anchors = read_trust(trust)
    try:
        fault = quick_fault(pdf)
        if fault is not None:
            return _red(fault, pdf)
        from desktop_app.pdf import verification_file

        return _verdict(verification_file.examine(pdf, anchors, moment), pdf)
    except RecursionError:
        return _red(
            QT_TRANSLATE_NOOP("Sentences", "The file cannot be verified: it is nested too deeply."),
            pdf,
        )
    except Exception as error:  # the file is hostile until proven otherwise
        return _red(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The file cannot be verified: {reason}"),
                reason=_sentence(error),
            ),
            pdf,
        )


def _verdict(signatures: tuple[SignatureReport, ...], pdf: bytes) -> Verdict:
    reference = read_reference(pdf)
    if not signatures:
        return Verdict(
            False,
            Colour.RED,
            (QT_TRANSLATE_NOOP("Sentences", "The file is not signed."),),
            (),
            reference,
        )
    faults = _unique(fault for each in signatures for fault in each.faults)
    if faults:
        return Verdict(False, Colour.RED, faults, signatures, reference)
    if any(each.revocation is Revocation.REVOKED for each in signatures):
        reasons = (
            QT_TRANSLATE_NOOP(
                "Sentences", "Nothing was changed since signing, but a certificate was revoked."
            ),
        )
        return Verdict(True, Colour.RED, reasons + _doubts(signatures), signatures, reference)
    doubts = _doubts(signatures)
    colour = Colour.AMBER if doubts else Colour.GREEN
    intact = QT_TRANSLATE_NOOP("Sentences", "Nothing was changed since the paper was signed.")
    if any(each.notes for each in signatures):
        intact = QT_TRANSLATE_NOOP(
            "Sentences", "The signed paper is unchanged, but the file grew after it was signed."
        )
    return Verdict(True, colour, (intact, *doubts, *_remarks(signatures)), signatures, reference)


def _doubts(signatures: tuple[SignatureReport, ...]) -> tuple[str, ...]:
    """What stands between an intact file and a green verdict."""
    doubts: list[str] = []
    for each in signatures:
        doubts.extend(each.notes)
        if not each.trusted:
            doubts.append(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{signer} is not trusted: {reason}"),
                    signer=each.signer,
                    reason=looked_up(each.trust_reason),
                )
            )
        elif each.revocation is Revocation.NOT_CHECKED:
            doubts.append(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences",
                        "Revocation not checked: nothing at hand tells whether the certificate of"
                        " {signer} was withdrawn.",
                    ),
                    signer=each.signer,
                )
            )
    return _unique(doubts)


def _remarks(signatures: tuple[SignatureReport, ...]) -> tuple[str, ...]:
    """What the reader should know, whatever the colour."""
    remarks: list[str] = [
        say("{signer}: {reason}", signer=each.signer, reason=looked_up(each.trust_reason))
        for each in signatures
        if each.trusted
    ]
    if any(not each.time_proven and not each.is_timestamp for each in signatures):
        remarks.append(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The time of signing is the signer's own word; no time-stamp proves it.",
            )
        )
    return _unique(remarks)


def _red(reason: str, pdf: bytes) -> Verdict:
    return Verdict(False, Colour.RED, (reason,), (), read_reference(pdf))


def _unique(sentences: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sentences))


def _sentence(error: Exception) -> str:
    if isinstance(error, BrokenError):
        return looked_up(error.sentence)
    text = shown(str(error))
    return f"{text.rstrip('.')}." if text else f"{type(error).__name__}."
