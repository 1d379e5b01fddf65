"""What the fields of a letter stand for: asked of the contacts, the register and linked records.

Records of other slices are described by whoever knows them: the program's composition registers a
describer for each kind with `describe_links`. Without one their fields stay open, and an open field
keeps a letter from being issued.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.contacts.records import Addressee
from desktop_app.core.calendars import format_days
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import links
from desktop_app.letters import service_people as people
from desktop_app.letters.fields import fill, fill_rich, has_fields
from desktop_app.letters.models import IncomingRow, LetterRow
from desktop_app.letters.records import Letter, LetterPaper, SecondText
from desktop_app.letters.service_rows import ref
from desktop_app.letters.wording import of_the, office_name

Values = Mapping[str, str]
Describe = Callable[[Session, Ref, Letter], Values]
"""The values that a record gives, in the letter's language; the letter tells its calendars."""

_DESCRIBERS: dict[Kind, Describe] = {}


def describe_links(kind: Kind, describe: Describe) -> None:
    """From now on, records of `kind` that a letter is linked to give their fields."""
    _DESCRIBERS[kind] = describe


def filled(session: Session, paper: LetterPaper) -> Letter:
    """The letter of `paper` with every field that has a value filled; both its languages."""
    letter = paper.letter
    if not _has_any(letter):
        return letter
    values = values_of(session, paper)
    written = replace(
        letter,
        subject=fill(letter.subject, values),
        salutation=fill(letter.salutation, values),
        body=fill(letter.body, values),
        close=fill(letter.close, values),
        rich=fill_rich(letter.rich, values) if letter.rich else None,
    )
    if letter.second is None:
        return written
    second = _second(session, paper, letter.second)
    return replace(written, second=second)


def values_of(session: Session, paper: LetterPaper) -> Values:
    """The value of every field that has one for this paper; names as in `fields.FIELDS`."""
    letter = paper.letter
    found: dict[str, str] = {}
    for linked in _linked(session, letter):
        if (describe := _DESCRIBERS.get(linked.kind)) is not None:
            # The record linked first is meant where two of a kind are linked.
            found = {**describe(session, linked, letter), **found}
    found |= _concerned(session, paper)
    found |= _own(paper)
    found |= _precedent(session, letter)
    return {name: value for name, value in found.items() if value}


def _has_any(letter: Letter) -> bool:
    texts = (letter, letter.second) if letter.second else (letter,)
    return any(has_fields(t.subject, t.salutation, t.body, t.close) for t in texts)


def _second(session: Session, paper: LetterPaper, second: SecondText) -> SecondText:
    """The second text, filled as a letter of its own in its language."""
    twin = replace(
        paper,
        letter=replace(paper.letter, language=second.language, second=None),
        addressee=paper.second_to,
        signer=paper.second_signer,
    )
    values = values_of(session, twin)
    return replace(
        second,
        subject=fill(second.subject, values),
        salutation=fill(second.salutation, values),
        body=fill(second.body, values),
        close=fill(second.close, values),
        rich=fill_rich(second.rich, values) if second.rich else None,
    )


def _linked(session: Session, letter: Letter) -> tuple[Ref, ...]:
    """What the letter came of and concerns; a decision brings its meeting by its describer."""
    if letter.id is None:
        return ()
    return tuple(other for other, _relation, _out in links.neighbours(session, ref(letter.id)))


def _own(paper: LetterPaper) -> dict[str, str]:
    letter, language = paper.letter, paper.letter.language
    office = office_name(paper, language)
    return {
        **_person("addressee", paper.addressee, language),
        **_person("signer", paper.signer, language),
        "office.name": office,
        "office.of_name": of_the(office, language) if office else "",
        "office.city": paper.sender.city.best(language),
        "letter.day": _day(letter, paper.day),
        "letter.reply_by": _day(letter, letter.reply_by),
        "letter.your_reference": letter.your_reference,
        "letter.enclosures": localise_digits(str(len(letter.enclosures)), language),
    }


def _person(role: str, found: Addressee | None, language: Language) -> dict[str, str]:
    if found is None:
        return {}
    values = {
        f"{role}.name": found.person.full if found.person else "",
        f"{role}.title": found.title,
        f"{role}.organisation": found.organisation,
        f"{role}.of_organisation": of_the(found.organisation, language),
        f"{role}.city": found.city,
        f"{role}.country": found.country,
    }
    if role == "signer":
        return {name: values[name] for name in ("signer.name", "signer.title")}
    return values


def _concerned(session: Session, paper: LetterPaper) -> dict[str, str]:
    """Of the post that the letter concerns, as it was held on the letter's day."""
    letter = paper.letter
    posts = [each.id for each in _linked(session, letter) if each.kind is Kind.POST]
    if not posts:
        return {}
    twin = replace(letter, addressee_post_id=posts[0], addressee_organisation_id=None)
    found = people.as_printed(people.addressee(session, twin, paper.day))
    if found is None:
        return {}
    return {
        "concerned.name": found.person.full if found.person else "",
        "concerned.title": found.title,
    }


def _precedent(session: Session, letter: Letter) -> dict[str, str]:
    """Of a letter that came in, what its sender printed: that is what they know it by."""
    before = letter.precedent
    if before is None:
        return {}
    if before.kind is Kind.INCOMING:
        row = session.get(IncomingRow, before.id)
        if row is None:
            return {}
        day = _day(letter, row.their_day) or row.their_day_printed
        return _named(row.their_reference or row.reference, day, row.subject)
    own = session.get(LetterRow, before.id) if before.kind is Kind.LETTER else None
    return _named(own.reference, _day(letter, own.day), own.subject) if own else {}


def _named(reference: str, day: str, subject: str) -> dict[str, str]:
    return {
        "precedent.reference": reference,
        "precedent.day": day,
        "precedent.subject": subject,
    }


def _day(letter: Letter, day: date | None) -> str:
    if day is None:
        return ""
    return format_days(day, letter.language, letter.calendars, letter.lunar_shift)
