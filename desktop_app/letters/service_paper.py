"""The paper of a letter: everything it prints, resolved in its language; and that, frozen."""

import json
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.greetings import greeting
from desktop_app.letters.records import Letter, LetterPaper
from desktop_app.letters.service_rows import letter_row, to_letter


def letter_paper(session: Session, letter_id: int) -> LetterPaper:
    """The paper of a stored letter as it stands now; an issued letter has its frozen PDF."""
    return draft_paper(session, to_letter(letter_row(session, letter_id)))


def draft_paper(session: Session, letter: Letter) -> LetterPaper:
    """The paper of a letter that need not be stored yet: for the preview.

    An empty salutation or close is filled with the usual one, as it will be printed; a title in
    doubt is left out, also where the doubt has been overridden.
    """
    day = letter.day or sessions.today(session)
    to = people.as_printed(people.addressee(session, letter, day))
    usual = greeting(letter.language, to)
    return LetterPaper(
        letter=replace(
            letter,
            salutation=letter.salutation.strip() or usual.salutation,
            close=letter.close.strip() or usual.close,
        ),
        sender=people.sender(session),
        addressee=to,
        signer=people.as_printed(people.signer(session, letter, day)),
        reference=letter.reference,
        day=day,
        issued_at=letter.issued_at or sessions.now(session),
    )


def printed(paper: LetterPaper) -> dict[str, Any]:
    """The paper as plain JSON data, to be kept beside the issued file."""
    data = {
        "letter": asdict(paper.letter),
        "sender": {name: getattr(paper.sender, name) for name in paper.sender.__slots__},
        "addressee": asdict(paper.addressee) if paper.addressee else None,
        "signer": asdict(paper.signer) if paper.signer else None,
        "head": asdict(paper.head) if paper.head else None,
        "reference": paper.reference,
        "day": paper.day,
        "issued_at": paper.issued_at,
    }
    frozen: dict[str, Any] = json.loads(json.dumps(data, default=_plain))
    return frozen


def _plain(value: object) -> object:
    match value:
        case Language() | LabelledEnum():
            return value.stored
        case Texts():
            return value.by_tag()
        case date():
            return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be frozen")
