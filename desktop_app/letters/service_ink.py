"""Sheets signed by hand come back: each is bound to the frozen text of the letter it is of."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs, history, sessions
from desktop_app.letters.ink_records import InkCode, NoCodeError, ink_code, read_ink_code
from desktop_app.letters.models import LetterRow
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.service_dispatch_rows import outgoing_row
from desktop_app.letters.service_rows import letter_row, ref, to_letter
from desktop_app.letters.service_scans import Scan, keep_scan

_ACT, _STATED, _TAKEN_OFF = "signed by hand", "scan stated", "scan taken off"


def bind_scan(session: Session, letter_id: int, scan: Scan, codes: Iterable[str]) -> Letter:
    """Bind a checked scan to its letter by what the `codes` read on it say; it is signed now.

    Raises NoCodeError where no code of ours was read, and UserError where the scan is of another
    letter, of another text, or the letter is not one to be signed by hand.
    """
    row = _to_sign(session, letter_id)
    read = [code for code in map(read_ink_code, codes) if code is not None]
    if not read:
        raise NoCodeError(
            QT_TRANSLATE_NOOP("Sentences", "No code can be read on this scan."),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Scan it again, flat and with 200 dots to the inch or more. Or type the number that"
                " the paper bears, if you stand for it that this is the letter.",
            ),
        )
    own = ink_code(row.reference, row.text_sha256 or "")
    for code in read:
        if code != own:
            raise _of_another(session, row, code)
    return _bind(session, row, scan, _ACT, {"read": own.text()})


def bind_stated(session: Session, letter_id: int, scan: Scan, number: str) -> Letter:
    """Bind a scan without a readable code on the officer's word: the `number` read by eye.

    Raises UserError where that is another number than the letter's.
    """
    row = _to_sign(session, letter_id)
    if _key(number) != _key(row.reference):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "This is letter {reference}, not {number}."),
                reference=row.reference,
                number=number.strip() or "—",
            ),
            QT_TRANSLATE_NOOP("Sentences", "Type the number as the scanned paper bears it."),
        )
    return _bind(session, row, scan, _STATED, {"stated": number.strip()})


def unbind_scan(session: Session, letter_id: int) -> Letter:
    """Take a scan off that was bound by mistake; the history keeps that it was there."""
    row = outgoing_row(session, letter_id)
    if not row.scan_sha256:
        raise _no_scan()
    before = _told(row)
    row.scan_sha256 = row.scan_name = row.scanned_by = row.scanned_at = None
    row.state = LetterState.ISSUED
    return _write(session, row, before, _TAKEN_OFF, {})


def signed_scan(session: Session, letter_id: int) -> tuple[str, bytes]:
    """Name and content of the signed sheet; UserError without one, or when it is damaged."""
    row = letter_row(session, letter_id)
    if not row.scan_sha256:
        raise _no_scan()
    return row.scan_name or "", blobs.get(session, row.scan_sha256)


def _to_sign(session: Session, letter_id: int) -> LetterRow:
    row = outgoing_row(session, letter_id)
    if not row.wet_ink:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{reference} was not issued to be signed by hand."),
                reference=row.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Its own file is the letter; nothing needs a scan."),
        )
    if row.scan_sha256:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{reference} has its signed sheet already."),
                reference=row.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Take that one off first if it is the wrong one."),
        )
    return row


def _of_another(session: Session, row: LetterRow, code: InkCode) -> UserError:
    """Why a scan is refused; letters of one circular may share a number, but never a text."""
    known = select(LetterRow).where(LetterRow.text_sha256.startswith(code.text_hash))
    other = session.scalars(known).first()
    if other is None and code.reference == row.reference:
        return UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "The scan bears the number {reference}, but another text than the one issued.",
                ),
                reference=code.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Print the letter again from here and have it signed."),
        )
    return UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "This scan is of letter {other}, not of {reference}."),
            other=_told_apart(code.reference, other, row),
            reference=_told_apart(row.reference, row, other),
        ),
        say(
            QT_TRANSLATE_NOOP("Sentences", "Open {reference}, “{subject}”, and attach it there."),
            reference=_told_apart(other.reference, other, row),
            subject=other.subject,
        )
        if other is not None
        else QT_TRANSLATE_NOOP("Sentences", "It is none of this office’s letters."),
    )


def _told_apart(reference: str, one: LetterRow | None, other: LetterRow | None) -> str:
    """The number, with the addressee where two letters share it."""
    if one is None or other is None or one.reference != other.reference:
        return reference
    return f"{reference} ({one.addressee})"


def _bind(session: Session, row: LetterRow, scan: Scan, act: str, basis: dict[str, Any]) -> Letter:
    before = _told(row)
    row.scan_sha256, row.scan_name = keep_scan(session, scan), scan.name
    row.scanned_at, row.scanned_by = sessions.now(session), sessions.who(session)
    row.state = LetterState.SIGNED
    return _write(session, row, before, act, basis)


def _write(
    session: Session, row: LetterRow, before: dict[str, Any], act: str, basis: dict[str, Any]
) -> Letter:
    row.changed_at = sessions.now(session)
    session.flush()
    history.record(session, act, ref(row.id), before, {**_told(row), **basis})
    return to_letter(row)


def _told(row: LetterRow) -> dict[str, Any]:
    return {"state": row.state, "scan_sha256": row.scan_sha256, "scan_name": row.scan_name}


def _key(number: str) -> str:
    return "".join(fold(number).split())


def _no_scan() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "No signed sheet was scanned for this letter."),
        QT_TRANSLATE_NOOP("Sentences", "Scan it when it is signed, then attach the scan."),
    )
