"""Circulars as lists, checks, groups and the run of an issue see them."""

from dataclasses import dataclass
from datetime import date

from desktop_app.contacts.records import OrganisationKind
from desktop_app.core.languages import Language
from desktop_app.letters.records import Check, Recipient, RecipientState


@dataclass(frozen=True, slots=True)
class CircularLine:
    """A circular in a list, with how far its issue has come."""

    id: int
    title: str
    day: date | None
    total: int
    issued: int
    failed: int
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class RecipientCheck:
    """What was found out about one recipient before the issue.

    `language` is the one the letter will be in, None where the circular has no text at all.
    `notes` are worth knowing but hold nothing back; `blocking` checks do.
    """

    recipient: Recipient
    name: str
    organisation: str
    language: Language | None
    notes: tuple[str, ...] = ()
    blocking: tuple[Check, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether a letter to this recipient could be issued now."""
        return not self.blocking


@dataclass(frozen=True, slots=True)
class RecipientOutcome:
    """What became of one recipient; `waiting` is how many are still to come."""

    recipient_id: int
    state: RecipientState
    name: str
    waiting: int
    letter_id: int | None = None
    reference: str = ""
    failure: str = ""


@dataclass(frozen=True, slots=True)
class GroupQuery:
    """Which contacts a group has: every condition that is set must hold."""

    words: str = ""
    country: str = ""
    """ISO 3166 alpha-2."""
    kind: OrganisationKind | None = None
    language: Language | None = None
    """The language of correspondence."""
    filter_id: int | None = None
    """A saved filter of the contacts."""


@dataclass(frozen=True, slots=True)
class IssuedLetter:
    """A letter of a circular that has its number and its file."""

    letter_id: int
    reference: str
    addressee: str
