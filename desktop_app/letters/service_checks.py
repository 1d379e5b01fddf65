"""What must be right before a letter leaves: each check in words, with the way to mend it."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts.records import Addressee
from desktop_app.core.controls import hidden_controls
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, listed, looked_up, say
from desktop_app.db import blobs, sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.body_text import DIRECTION_MARKS, unresolved_fields
from desktop_app.letters.records import (
    Check,
    CheckName,
    CheckState,
    Letter,
    LetterKind,
    LetterPaper,
)
from desktop_app.letters.service_checks_authority import check_authority
from desktop_app.letters.service_checks_paper import Find, check_kind, check_printable
from desktop_app.letters.service_checks_register import check_approval, check_series
from desktop_app.letters.service_paper import draft_paper
from desktop_app.letters.service_rows import letter_row, to_letter
from desktop_app.letters.service_rows_kept import rows_kept

_WRITE = {
    (True, False): QT_TRANSLATE_NOOP("Sentences", "Write the subject."),
    (False, True): QT_TRANSLATE_NOOP("Sentences", "Write the text."),
    (True, True): QT_TRANSLATE_NOOP("Sentences", "Write the subject and the text."),
}
"""What to write, by whether the subject and whether the text is missing."""


def checks(session: Session, letter_id: int) -> tuple[Check, ...]:
    """Every check of a stored letter, in the order of the page."""
    return check_letter(session, to_letter(letter_row(session, letter_id)), thorough=True)


def check_letter(
    session: Session, letter: Letter, *, thorough: bool = False, find: Find | None = None
) -> tuple[Check, ...]:
    """Every check of a letter that need not be stored yet.

    A thorough one reads each enclosure to see that it is undamaged; too slow while typing. `find`
    tells what in the paper cannot be printed.
    """
    return checked_paper(session, letter, thorough=thorough, find=find)[0]


def checked_paper(
    session: Session, letter: Letter, *, thorough: bool = False, find: Find | None = None
) -> tuple[tuple[Check, ...], LetterPaper | UserError]:
    """Every check of a letter, and its paper; the error where an image of it cannot be had."""
    with rows_kept(session):
        return _checked_paper(session, letter, thorough=thorough, find=find)


def _checked_paper(
    session: Session, letter: Letter, *, thorough: bool, find: Find | None
) -> tuple[tuple[Check, ...], LetterPaper | UserError]:
    day = letter.day or sessions.today(session)
    to = people.addressee(session, letter, day)
    paper = _paper(session, letter)
    found = (
        *check_addressed(_written(letter, paper), to, _in_second(session, letter, day)),
        check_kind(session, letter, to),
        check_printable(paper, find),
        check_authority(session, letter, day),
        _enclosures(session, letter, thorough=thorough),
        check_series(session, letter),
        check_approval(session, letter),
    )
    return tuple(check for check in found if check is not None), paper


def _paper(session: Session, letter: Letter) -> LetterPaper | UserError:
    try:
        return draft_paper(session, letter)
    except UserError as error:
        return error


def _written(letter: Letter, paper: LetterPaper | UserError) -> Letter:
    """The letter with its fields filled, as far as they have values."""
    return paper.letter if isinstance(paper, LetterPaper) else letter


def _in_second(session: Session, letter: Letter, day: date) -> Addressee | None:
    """The addressee as the second text of a bilingual letter names them."""
    if letter.second is None:
        return None
    return people.addressee(session, replace(letter, language=letter.second.language), day)


def check_addressed(
    letter: Letter, to: Addressee | None, second: Addressee | None = None
) -> tuple[Check, ...]:
    """The checks that differ from one recipient of the same letter to the next.

    `second` is the addressee in the second language of a bilingual letter: its title goes out too.
    """
    return _addressee(to), _title(to, second, letter.override_reason), _text(letter)


def _addressee(to: Addressee | None) -> Check:
    name = CheckName.ADDRESSEE
    if to is None:
        return _blocks(name, QT_TRANSLATE_NOOP("Sentences", "Choose whom the letter goes to."))
    shown = " ".join((to.person.full if to.person else "", to.title, to.organisation))
    if found := hidden_controls(shown):
        sentence = say(
            QT_TRANSLATE_NOOP(
                "Sentences", "The addressee's name hides the character {found}; type it again."
            ),
            found=", ".join(found),
        )
        return _blocks(name, sentence, to.post_id)
    if problem := people.not_held(to):
        return _blocks(name, problem.sentence, to.post_id)
    return _passed(name, QT_TRANSLATE_NOOP("Sentences", "The addressee is known."))


def _title(to: Addressee | None, second: Addressee | None, reason: str) -> Check:
    name = CheckName.TITLE
    troubles = [each for one in (to, second) if one for each in people.title_troubles(one)]
    if not troubles:
        return _passed(name, QT_TRANSLATE_NOOP("Sentences", "No title is in doubt."))
    sentence = join(dict.fromkeys(problem.sentence for problem in troubles))
    post_id = to.post_id if to else None
    if reason.strip():
        without = say(
            QT_TRANSLATE_NOOP("Sentences", "The letter goes out without the title: {reason}"),
            reason=reason,
        )
        overridden = join((sentence, without))
        return Check(name, CheckState.OVERRIDDEN, overridden, post_id)
    return _blocks(name, sentence, post_id)


def _unwritten(letter: Letter) -> str | None:
    """What the officer has still to write; a certificate has a usual text in each language."""
    second, ready = letter.second, letter.kind is LetterKind.CERTIFICATE
    no_subject, no_text = not letter.subject.strip(), not (ready or letter.body.strip())
    if no_subject or no_text:
        return _WRITE[no_subject, no_text]
    if second is None or ready or second.body.strip():
        return None
    template = QT_TRANSLATE_NOOP("Sentences", "Write the text in {language} too.")
    return say(template, language=second.language)


def _text(letter: Letter) -> Check:
    name = CheckName.SUBJECT
    if unwritten := _unwritten(letter):
        return _blocks(name, unwritten)
    texts = (letter, letter.second) if letter.second else (letter,)
    everything = "\n".join(
        part for text in texts for part in (text.subject, text.salutation, text.body, text.close)
    )
    if fields := unresolved_fields(everything):
        return _blocks(
            name,
            say(
                QT_TRANSLATE_NOOP("Sentences", "Fill in or remove {fields}."), fields=listed(fields)
            ),
        )
    harmless = everything.translate(dict.fromkeys(map(ord, DIRECTION_MARKS + "\r")))
    if found := hidden_controls(harmless):
        return _blocks(
            name,
            say(
                QT_TRANSLATE_NOOP("Sentences", "The text hides the character {found}; remove it."),
                found=", ".join(found),
            ),
        )
    return _passed(name, QT_TRANSLATE_NOOP("Sentences", "Subject and text are complete."))


def _enclosures(session: Session, letter: Letter, *, thorough: bool) -> Check:
    name = CheckName.ENCLOSURES
    for enclosure in letter.enclosures:
        what = enclosure.title or enclosure.file_name
        if not enclosure.sha256:
            return _blocks(
                name,
                say(
                    QT_TRANSLATE_NOOP("Sentences", "The enclosure “{what}” has no file yet."),
                    what=what,
                ),
            )
        known = select(blobs.BlobRow.id).where(blobs.BlobRow.sha256 == enclosure.sha256)
        if not thorough and session.scalar(known) is not None:
            continue
        try:
            blobs.get(session, enclosure.sha256)
        except UserError as error:
            return _blocks(
                name,
                say(
                    QT_TRANSLATE_NOOP("Sentences", "The enclosure “{what}”: {trouble}"),
                    what=what,
                    trouble=looked_up(error.message),
                ),
            )
    count = len(letter.enclosures)
    if not count:
        return _passed(name, QT_TRANSLATE_NOOP("Sentences", "None."))
    return _passed(
        name, say(QT_TRANSLATE_NOOP("Sentences", "{count} with their files."), count=count)
    )


def _passed(name: CheckName, sentence: str) -> Check:
    return Check(name, CheckState.PASSED, sentence)


def _blocks(name: CheckName, sentence: str, post_id: int | None = None) -> Check:
    return Check(name, CheckState.BLOCKS, sentence, post_id)
