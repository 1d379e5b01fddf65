"""Whether the paper itself is right: its kind for its addressee, its letters and its images."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Addressee, OrganisationKind
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join
from desktop_app.letters.records import (
    Check,
    CheckName,
    CheckState,
    Letter,
    LetterKind,
    LetterPaper,
)

Find = Callable[[LetterPaper], UserError | None]
"""Finds what in a paper cannot be printed, without setting it; None where all can."""


def check_kind(session: Session, letter: Letter, to: Addressee | None) -> Check:
    """Whether the addressee gets papers of that kind.

    Notes verbales are exchanged between missions, ministries and organisations; a certificate of
    membership is made out to an organisation.
    """
    if to is not None and letter.kind is not LetterKind.LETTER:
        note = letter.kind is LetterKind.NOTE_VERBALE
        if letter.addressee_organisation_id is None:
            return _blocks(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "A note verbale goes to a ministry, a mission or an organisation, never to a "
                    "person: choose the body itself.",
                )
                if note
                else QT_TRANSLATE_NOOP(
                    "Sentences",
                    "A certificate is made out to an organisation, never to a person: choose the "
                    "organisation itself.",
                )
            )
        kind = contacts.organisation(session, letter.addressee_organisation_id).kind
        if note and kind is OrganisationKind.UNIVERSITY:
            return _blocks(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "A note verbale goes to a ministry, a mission or an organisation, never to a "
                    "university: write a letter.",
                )
            )
    sentence = QT_TRANSLATE_NOOP("Sentences", "The kind of paper fits its addressee.")
    return Check(CheckName.KIND, CheckState.PASSED, sentence)


def check_printable(paper: LetterPaper | UserError, find: Find | None) -> Check:
    """Whether every image is there and every character has a font."""
    name = CheckName.FONTS
    error = paper if isinstance(paper, UserError) else None
    if error is None and find is not None and not isinstance(paper, UserError):
        error = find(paper)
    if error is not None:
        return Check(name, CheckState.BLOCKS, join((error.message, error.advice)))
    sentence = QT_TRANSLATE_NOOP("Sentences", "Everything can be printed.")
    return Check(name, CheckState.PASSED, sentence)


def _blocks(sentence: str) -> Check:
    return Check(CheckName.KIND, CheckState.BLOCKS, sentence)
