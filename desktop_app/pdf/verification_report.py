"""What a verification finds, as frozen values that the rest of the program can show."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.core.controls import show_controls
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum

_LONGEST_NAME = 300


def shown(text: str) -> str:
    """Text from a foreign file on one line, its invisible controls made visible.

    A name with line breaks or right-to-left overrides could otherwise forge a verdict's lines.
    """
    return show_controls(" ".join(text.split()))[:_LONGEST_NAME]


class Colour(LabelledEnum):
    """The verdict at a glance."""

    GREEN = "green", QT_TRANSLATE_NOOP("Labels", "Valid and trusted")
    AMBER = "amber", QT_TRANSLATE_NOOP("Labels", "Intact, with reservations")
    RED = "red", QT_TRANSLATE_NOOP("Labels", "Not valid")


class Revocation(LabelledEnum):
    """Whether it is known that nobody withdrew the certificate."""

    CHECKED = "checked", QT_TRANSLATE_NOOP("Labels", "revocation checked")
    NOT_CHECKED = "not checked", QT_TRANSLATE_NOOP("Labels", "revocation not checked")
    NOT_NEEDED = "not needed", QT_TRANSLATE_NOOP("Labels", "revocation does not apply")
    REVOKED = "revoked", QT_TRANSLATE_NOOP("Labels", "revoked")


@dataclass(frozen=True, slots=True)
class TrustReport:
    """Whether the signer's certificate is trusted, and why; `reason` is a sentence."""

    trusted: bool
    reason: str
    revocation: Revocation
    time_proven: bool = False


@dataclass(frozen=True, slots=True)
class SignatureReport:
    """One signature of a file.

    `signed_at` is the time the signer claims; only with `time_proven` does somebody else vouch
    for it. `faults` say why it is not intact, `notes` what changed lawfully after it was made.
    """

    field: str
    signer: str
    subject: str
    issuer: str
    serial: str
    signed_at: datetime | None
    time_proven: bool
    trusted: bool
    trust_reason: str
    revocation: Revocation
    intact: bool
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    certified: bool = False
    is_timestamp: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What can be said of a whole file; `reasons` are sentences, the weightiest first.

    `reference` is the register number in the file's metadata, to be believed only when intact.
    """

    intact: bool
    colour: Colour
    reasons: tuple[str, ...]
    signatures: tuple[SignatureReport, ...] = ()
    reference: str | None = None
