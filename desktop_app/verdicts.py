"""What a verification found, told in plain words and joined with the office's register."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop_app.core import places
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, looked_up, say
from desktop_app.letters.incoming_records import IncomingLine
from desktop_app.letters.records import Letter
from desktop_app.pdf.verification import Revocation, SignatureReport, Verdict


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
        return RegisterAnswer(
            QT_TRANSLATE_NOOP(
                "Sentences", "No office was asked: name one with --office to look it up."
            )
        )
    try:
        letter = _look_up(path, sha256(data).hexdigest())
    except UserError as error:
        if office is not None:
            raise
        return RegisterAnswer(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The register could not be asked: {reason}"),
                reason=looked_up(error.message),
            )
        )
    if letter is None:
        return RegisterAnswer(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The register of {path} does not hold this file as issued."
                ),
                path=path,
            )
        )
    entry = say(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It is entry {reference} in the register, issued by {who}, byte for byte.",
        ),
        reference=letter.reference,
        who=letter.issued_by,
    )
    if not letter.void_reason:
        return RegisterAnswer(entry, letter)
    void = say(QT_TRANSLATE_NOOP("Sentences", "It was voided: {reason}"), reason=letter.void_reason)
    return RegisterAnswer(join((entry, void)), letter)


def _look_up(path: Path, digest: str) -> Letter | None:
    from desktop_app import schema  # noqa: F401
    from desktop_app.db.office import open_office
    from desktop_app.letters import service

    office = open_office(path, places.officer(), state_dir=places.state_dir(), create=False)
    try:
        return office.read(lambda session: service.find_pdf(session, digest))
    finally:
        office.close()


_REVOCATION = {
    Revocation.CHECKED: QT_TRANSLATE_NOOP("Sentences", "Revocation checked."),
    Revocation.NOT_CHECKED: QT_TRANSLATE_NOOP("Sentences", "Revocation not checked."),
    Revocation.NOT_NEEDED: QT_TRANSLATE_NOOP("Sentences", "Revocation does not apply."),
    Revocation.REVOKED: QT_TRANSLATE_NOOP("Sentences", "Revoked."),
}


def describe_verdict(verdict: Verdict, entry: RegisterAnswer) -> list[str]:
    """The verdict and what the register says, as sentences, the most important first."""
    return [
        *describe_file(verdict, registered=entry.letter is not None),
        say(
            QT_TRANSLATE_NOOP("Sentences", "Register: {sentence}"),
            sentence=looked_up(entry.sentence),
        ),
    ]


def describe_file(verdict: Verdict, *, registered: bool = False) -> list[str]:
    """What the file itself shows, as sentences, the most important first.

    With `registered` the register holds this very file: one signed by hand is then not doubted for
    want of a digital signature.
    """
    by_hand = registered and not verdict.signatures and not verdict.intact
    if by_hand:
        lines = [
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Without a digital signature. It is the file that was issued, byte for byte.",
            )
        ]
    elif verdict.intact:
        lines = [QT_TRANSLATE_NOOP("Sentences", "Intact: yes, nothing was changed after signing.")]
    else:
        lines = [
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Intact: NO. The file is not as it was signed, or that cannot be shown.",
            )
        ]
        lines += [say("  {reason}", reason=looked_up(reason)) for reason in verdict.reasons]
    for signature in verdict.signatures:
        lines += _describe_signature(signature)
    if verdict.reference:
        number = (
            QT_TRANSLATE_NOOP("Sentences", "Number on the paper: {reference}")
            if verdict.intact or by_hand
            else QT_TRANSLATE_NOOP(
                "Sentences",
                "Number on the paper: {reference} (not to be believed: the file is not intact)",
            )
        )
        lines.append(say(number, reference=verdict.reference))
    return lines


def _describe_signature(signature: SignatureReport) -> list[str]:
    when: str = looked_up(QT_TRANSLATE_NOOP("Sentences", "unknown"))
    if signature.signed_at is not None:
        when = signature.signed_at.astimezone().strftime("%Y-%m-%d %H:%M %Z").strip()
    time = (
        QT_TRANSLATE_NOOP("Sentences", "Time: {when}, proven by a time stamp.")
        if signature.time_proven
        else QT_TRANSLATE_NOOP(
            "Sentences", "Time: {when}, as the signer's own clock says; it is not proven."
        )
    )
    trust = (
        QT_TRANSLATE_NOOP("Sentences", "Trusted: yes.")
        if signature.trusted
        else QT_TRANSLATE_NOOP("Sentences", "Trusted: NO.")
    )
    return [
        say(QT_TRANSLATE_NOOP("Sentences", "Signed by: {signer}"), signer=signature.signer),
        say(
            QT_TRANSLATE_NOOP("Sentences", "Certificate: {subject}; number {serial}"),
            subject=signature.subject,
            serial=signature.serial,
        ),
        join((trust, signature.trust_reason, _REVOCATION[signature.revocation])),
        say(time, when=when),
        *(
            say(QT_TRANSLATE_NOOP("Sentences", "  Later change: {note}"), note=looked_up(note))
            for note in signature.notes
        ),
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


def received_as_json(line: IncomingLine) -> dict[str, Any]:
    """A registered letter that came in for a program; keys are stable."""
    return {
        "reference": line.reference,
        "state": line.state.stored,
        "received_on": line.received_on.isoformat() if line.received_on else None,
        "sender": line.sender,
        "subject": line.subject,
        "priority": line.priority.stored,
        "reply_by": line.reply_by.isoformat() if line.reply_by else None,
        "sample": line.is_sample,
    }
