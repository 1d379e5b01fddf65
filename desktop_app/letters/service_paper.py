"""The paper of a letter: everything it prints, resolved in its language; and that, frozen."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.contacts.records import Addressee
from desktop_app.core.errors import UserError
from desktop_app.core.rich_text import RichImage, RichText
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.core.texts import Texts
from desktop_app.db import blobs, sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.fields import has_fields
from desktop_app.letters.greetings import usual
from desktop_app.letters.records import Letter, Letterhead, LetterPaper
from desktop_app.letters.service_fields import filled
from desktop_app.letters.service_letterheads import letterhead_on
from desktop_app.letters.service_rows import letter_row, to_letter


def letter_paper(session: Session, letter_id: int) -> LetterPaper:
    """The paper of a stored letter as it stands now; an issued letter has its frozen PDF."""
    return draft_paper(session, to_letter(letter_row(session, letter_id)))


def draft_paper(session: Session, letter: Letter) -> LetterPaper:
    """The paper of a letter that need not be stored yet: for the preview.

    An empty salutation or close is filled with the usual one, as it will be printed, and fields
    of templates that have a value are filled. A title in doubt is left out, also where the doubt
    has been overridden. Signer, titles and letterhead are those of the letter's day. Raises
    UserError when the file of an image is missing or damaged.
    """
    day = letter.day or sessions.today(session)
    head = letterhead_on(session, day)
    to = people.as_printed(people.addressee(session, letter, day))
    paper = LetterPaper(
        letter=letter,
        sender=people.sender(session),
        addressee=to,
        signer=people.as_printed(people.signer(session, letter, day)),
        reference=letter.reference,
        day=day,
        issued_at=letter.issued_at or sessions.now(session),
        head=head,
        images=pictures(session, letter, head),
        second_to=_in_second(people.addressee, session, letter, day),
        second_signer=_in_second(people.signer, session, letter, day),
        principal=people.as_printed(people.principal(session, letter, day)),
        second_principal=_in_second(people.principal, session, letter, day),
    )
    letter = filled(session, paper)
    proposed = usual(paper)
    salutation = letter.salutation.strip() or proposed.salutation
    close = letter.close.strip() or proposed.close
    return replace(paper, letter=replace(letter, salutation=salutation, close=close))


def written(session: Session, letter: Letter) -> Letter:
    """The letter with its fields filled as far as they have values; most letters hold none."""
    if not has_fields(letter.subject, letter.salutation, letter.body, letter.close):
        return letter
    try:
        return draft_paper(session, letter).letter
    except UserError:
        return letter  # the check of its pictures tells what is wrong


def _in_second(
    who: Callable[[Session, Letter, date], Addressee | None],
    session: Session,
    letter: Letter,
    day: date,
) -> Addressee | None:
    """The addressee or signer as named in the second language of a bilingual letter."""
    if letter.second is None:
        return None
    other = replace(letter, language=letter.second.language)
    return people.as_printed(who(session, other, day))


def pictures(session: Session, letter: Letter, head: Letterhead | None) -> dict[str, bytes]:
    """The files of the text's images and of the emblem, by SHA-256.

    Raises UserError, with the name of the picture, when one is missing or damaged.
    """
    return {name: _picture(session, name, what) for name, what in _named(letter, head)}


def _named(letter: Letter, head: Letterhead | None) -> Iterator[tuple[str, str]]:
    """The SHA-256 of each picture and how a sentence names it."""
    texts = (letter.rich, letter.second.rich if letter.second else None)
    for block in (block for text in texts if text for block in text.blocks):
        if isinstance(block, RichImage):
            yield block.sha256, block.alt or block.caption or block.sha256[:12]
    if head is not None and head.emblem:
        emblem = QT_TRANSLATE_NOOP("Sentences", "emblem of the letterhead “{name}”")
        yield head.emblem, say(emblem, name=head.names.best())


def _picture(session: Session, name: str, what: str) -> bytes:
    try:
        return blobs.get(session, name)
    except UserError as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The picture “{what}”: {trouble}"),
                what=what,
                trouble=looked_up(error.message),
            ),
            error.advice,
        ) from error


def printed(paper: LetterPaper) -> dict[str, Any]:
    """The paper as plain JSON data, to be kept beside the issued file; pictures by hash alone."""
    frozen: dict[str, Any] = _plain(replace(paper, images={}))
    del frozen["images"]
    return frozen


def _plain(value: Any) -> Any:
    """Anything a paper holds, as JSON data that no later change of a record alters."""
    match value:
        case RichText():
            return value.to_json()
        case Texts():
            return value.by_tag()
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(part) for part in value]
        case dict():
            return {name: _plain(part) for name, part in value.items()}
        case None | str() | int() | float():
            return value
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} cannot be frozen")
