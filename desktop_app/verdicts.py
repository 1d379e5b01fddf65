"""What a verification found, told in plain words and joined with the office's register."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop_app.core import places
from desktop_app.core.errors import UserError
from desktop_app.letters.records import Letter
from desktop_app.pdf.verification import SignatureReport, Verdict


@dataclass(frozen=True, slots=True)
class RegisterAnswer:
    """Whether an office's register knows a file; `sentence` says it."""

    sentence: str
    letter: Letter | None = None


def register_entry(data: bytes, office: Path | None) -> RegisterAnswer:
    """Ask the register of `office` (None: the default one, if there is one) for the file.

    Raises UserError only when the office was named and cannot be opened.
    """
    path = office or places.default_office()
    if office is None and not path.exists():
        return RegisterAnswer("No office was asked: name one with --office to look it up.")
    try:
        letter = _look_up(path, sha256(data).hexdigest())
    except UserError as error:
        if office is not None:
            raise
        return RegisterAnswer(f"The register could not be asked: {error.message}")
    if letter is None:
        return RegisterAnswer(f"The register of {path} does not hold this file as issued.")
    void = f" It was voided: {letter.void_reason}" if letter.void_reason else ""
    return RegisterAnswer(
        f"It is entry {letter.reference} in the register, issued by {letter.issued_by}, "
        f"byte for byte.{void}",
        letter,
    )


def _look_up(path: Path, digest: str) -> Letter | None:
    from desktop_app import schema  # noqa: F401
    from desktop_app.db.office import open_office
    from desktop_app.letters import service

    office = open_office(path, places.officer(), state_dir=places.state_dir(), create=False)
    try:
        return office.read(lambda session: service.find_pdf(session, digest))
    finally:
        office.close()


def describe_verdict(verdict: Verdict, entry: RegisterAnswer) -> list[str]:
    """The verdict and what the register says, as sentences, the most important first."""
    return [*describe_file(verdict), f"Register: {entry.sentence}"]


def describe_file(verdict: Verdict) -> list[str]:
    """What the file itself shows, as sentences, the most important first."""
    if verdict.intact:
        lines = ["Intact: yes, nothing was changed after signing."]
    else:
        lines = ["Intact: NO. The file is not as it was signed, or that cannot be shown."]
        lines += [f"  {reason}" for reason in verdict.reasons]
    for signature in verdict.signatures:
        lines += _describe_signature(signature)
    if verdict.reference:
        belief = "" if verdict.intact else " (not to be believed: the file is not intact)"
        lines.append(f"Number on the paper: {verdict.reference}{belief}")
    return lines


def _describe_signature(signature: SignatureReport) -> list[str]:
    when = "unknown"
    if signature.signed_at is not None:
        when = signature.signed_at.astimezone().strftime("%Y-%m-%d %H:%M %Z").strip()
    time = (
        f"Time: {when}, proven by a time stamp."
        if signature.time_proven
        else f"Time: {when}, as the signer's own clock says; it is not proven."
    )
    trust = "Trusted: yes." if signature.trusted else "Trusted: NO."
    revocation = signature.revocation.label
    return [
        f"Signed by: {signature.signer}",
        f"Certificate: {signature.subject}; number {signature.serial}",
        f"{trust} {signature.trust_reason} {revocation[:1].upper()}{revocation[1:]}.",
        time,
        *(f"  Later change: {note}" for note in signature.notes),
    ]


def verdict_as_json(verdict: Verdict, entry: RegisterAnswer) -> dict[str, Any]:
    """The verdict for a program; keys are stable."""
    return {
        "intact": verdict.intact,
        "colour": verdict.colour.stored,
        "reasons": list(verdict.reasons),
        "reference": verdict.reference,
        "register": {
            "sentence": entry.sentence,
            "reference": entry.letter.reference if entry.letter else None,
        },
        "signatures": [_signature_as_json(signature) for signature in verdict.signatures],
    }


def _signature_as_json(signature: SignatureReport) -> dict[str, Any]:
    return {
        "field": signature.field,
        "signer": signature.signer,
        "subject": signature.subject,
        "issuer": signature.issuer,
        "serial": signature.serial,
        "signed_at": signature.signed_at.isoformat() if signature.signed_at else None,
        "time_proven": signature.time_proven,
        "trusted": signature.trusted,
        "trust_reason": signature.trust_reason,
        "revocation": signature.revocation.stored,
        "intact": signature.intact,
        "faults": list(signature.faults),
        "notes": list(signature.notes),
    }


def letter_as_json(letter: Letter) -> dict[str, Any]:
    """A letter of the register for a program; keys are stable."""
    return {
        "reference": letter.reference or None,
        "state": letter.state.stored,
        "day": letter.day.isoformat() if letter.day else None,
        "addressee": letter.addressee,
        "subject": letter.subject,
        "language": letter.language.stored,
        "issued_at": letter.issued_at.isoformat() if letter.issued_at else None,
        "issued_by": letter.issued_by or None,
        "sha256": letter.pdf_sha256 or None,
        "void_reason": letter.void_reason or None,
        "sample": letter.is_sample,
    }
