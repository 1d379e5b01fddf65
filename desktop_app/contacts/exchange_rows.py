"""Rows of a table as drafts, by what the officer says the columns are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from desktop_app.contacts.exchange_names import has_name, split_name
from desktop_app.contacts.exchange_text import clean, language_of, line
from desktop_app.contacts.import_records import (
    Column,
    Draft,
    OrganisationDraft,
    PersonDraft,
    PostDraft,
    Problem,
    Reading,
    Table,
    TableRow,
    Target,
)
from desktop_app.contacts.records import OrganisationKind, PersonName, Title
from desktop_app.contacts.service_countries import countries
from desktop_app.core.folding import fold, fold_digits
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.core.texts import Texts

_OF_BODIES = (Target.COUNTRY, Target.CITY, Target.SHORT_NAME, Target.ADDRESS, Target.KIND)


def drafts_of(table: Table, columns: Sequence[Column]) -> Reading:
    """What the rows tell; a row of nobody is a problem."""
    drafts: list[Draft] = []
    problems = list(table.problems)
    for row in table.rows:
        made = list(_drafts(_Row.of(row, columns, table.header)))
        drafts += made
        if not made:
            problems.append(
                Problem(row.line, QT_TRANSLATE_NOOP("Sentences", "the row has no name"))
            )
    problems.sort(key=lambda problem: problem.line)
    return Reading(tuple(drafts), tuple(problems), table)


@dataclass(slots=True)
class _Row:
    line: int
    cells: list[tuple[Column, str]]
    notes: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, row: TableRow, columns: Sequence[Column], header: Sequence[str]) -> "_Row":
        pairs = list(zip(columns, row.cells, strict=False))
        made = cls(row.line, [(c, t) for c, t in pairs if t and c.target is not Target.NOTE])
        for place, (column, text) in enumerate(pairs):
            if column.target is Target.NOTE and text:
                label = line(header[place]) if place < len(header) else ""
                made.notes.append(f"{label or f'Column {place + 1}'}: {line(text, 2000)}")
        return made

    def all(self, target: Target, number: int | None = None) -> list[tuple[Column, str]]:
        return [
            (column, text)
            for column, text in self.cells
            if column.target is target and number in (None, column.number)
        ]

    def first(self, target: Target, number: int | None = None) -> str:
        return next((text for _, text in self.all(target, number)), "")

    def texts(self, target: Target, number: int | None = None, most: int = 300) -> Texts:
        """One text per language; a second one in the same language goes to the notes."""
        found: dict[Language, str] = {}
        for column, text in self.all(target, number):
            language = column.language or language_of(text)
            tidy = clean(text, most) if target is Target.ADDRESS else line(text, most)
            if language in found:
                self.notes.append(f"{target.label}: {tidy}")
            elif fold(tidy):
                found[language] = tidy
        return Texts(found)


def _drafts(row: _Row) -> Iterator[Draft]:
    names = _names(row)
    bodies = row.texts(Target.ORGANISATION, 1)
    about = any(row.all(target) for target in _OF_BODIES)
    is_body = fold(row.first(Target.RECORD)) == "organisation" or not names
    if bodies and (is_body or about):
        yield _organisation(row, bodies, whole=is_body)
    elif about and names:
        row.notes += [
            f"{c.target.label}: {text}" for c, text in row.cells if c.target in _OF_BODIES
        ]
    if names and not is_body:
        yield _person(row, names)


def _person(row: _Row, names: list[PersonName]) -> PersonDraft:
    posts = tuple(_posts(row))
    emails = [part for _, text in row.all(Target.EMAIL) for part in _parts(text, "@")]
    phones = [part for _, text in row.all(Target.PHONE) for part in _parts(text, "")]
    spellings = [line(part) for _, t in row.all(Target.SPELLINGS) for part in t.split("\n")]
    return PersonDraft(
        line=row.line,
        names=tuple(names),
        other_spellings=tuple(dict.fromkeys(text for text in spellings if text)),
        correspondence=_language(row),
        emails=tuple(dict.fromkeys(emails)),
        phones=tuple(dict.fromkeys(phones)),
        notes=_notes(row),
        posts=posts,
        source_id=line(row.first(Target.SOURCE_ID)),
    )


def _organisation(row: _Row, names: Texts, *, whole: bool) -> OrganisationDraft:
    """The body of a row; where the row is a person's, e-mail and notes are theirs."""
    country = line(row.first(Target.COUNTRY))
    code = _country(country)
    if country and not code:
        row.notes.append(f"{Target.COUNTRY.label}: {country}")
    kind = fold(row.first(Target.KIND))
    emails = [part for _, t in row.all(Target.EMAIL) for part in _parts(t, "@")] if whole else []
    if whole:
        row.notes += [f"E-mail: {more}" for more in emails[1:]]
        row.notes += [f"Telephone: {line(text)}" for _, text in row.all(Target.PHONE)]
    short, city = row.texts(Target.SHORT_NAME), row.texts(Target.CITY)
    address = row.texts(Target.ADDRESS, most=2000)
    return OrganisationDraft(
        line=row.line,
        names=names,
        short_names=short,
        kind=next((k for k in OrganisationKind if kind in (k.stored, fold(k.label))), None),
        country=code,
        city=city,
        address=address,
        email=emails[0] if emails else "",
        notes=_notes(row) if whole else "",
        source_id=line(row.first(Target.SOURCE_ID)) if whole else "",
    )


def _names(row: _Row) -> list[PersonName]:
    found: dict[Language, dict[Target, str]] = {}
    for target in (Target.GIVEN, Target.FAMILY):
        for column, text in row.all(target):
            language = column.language or language_of(text)
            found.setdefault(language, {}).setdefault(target, line(text))
    for column, text in row.all(Target.PREFIX):
        language = column.language or language_of(text)
        target_of = found.get(language) or next(iter(found.values()), None)
        if target_of is not None:
            target_of.setdefault(Target.PREFIX, line(text))
    names = {
        language: PersonName(
            language,
            parts.get(Target.GIVEN, ""),
            parts.get(Target.FAMILY, ""),
            parts.get(Target.PREFIX, ""),
        )
        for language, parts in found.items()
        if has_name("".join((parts.get(Target.GIVEN, ""), parts.get(Target.FAMILY, ""))))
    }
    for column, text in row.all(Target.FULL_NAME):
        language = column.language or language_of(text)
        if language not in names and has_name(text):
            names[language] = split_name(line(text), language)
    return list(names.values())


def _posts(row: _Row) -> Iterator[PostDraft]:
    numbers = sorted({c.number for c, _ in row.cells})
    for number in numbers:
        bodies = row.texts(Target.ORGANISATION, number)
        titles = row.texts(Target.TITLE, number)
        if not bodies:
            row.notes += [f"Title: {text}" for text in titles.values()]
            continue
        sources = {c.language: line(t) for c, t in row.all(Target.TITLE_SOURCE, number)}
        yield PostDraft(
            bodies,
            tuple(Title(lang, text, sources.get(lang, "")) for lang, text in titles.items()),
            _day(row, Target.SINCE, number),
            _day(row, Target.UNTIL, number),
            fold(row.first(Target.MAY_SIGN, number)) in ("yes", "1", "true", fold("بله"), "oui"),
        )


def _day(row: _Row, target: Target, number: int) -> date | None:
    """A day of ISO 8601; anything else is kept in the notes, never guessed."""
    text = line(row.first(target, number))
    if not text:
        return None
    try:
        return date.fromisoformat(fold_digits(text)[:10])
    except ValueError:
        row.notes.append(f"{target.label}: {text}")
        return None


def _language(row: _Row) -> Language | None:
    text = line(row.first(Target.CORRESPONDENCE))
    wanted = fold(text)
    for language in Language:
        if wanted in (language.stored, fold(language.label)):
            return language
    if text:
        row.notes.append(f"{Target.CORRESPONDENCE.label}: {text}")
    return None


@lru_cache(maxsize=4096)
def _country(text: str) -> str:
    if text.upper() in countries(Language.EN):
        return text.upper()
    wanted = fold(text)
    for language in Language:
        for code, name in countries(language).items():
            if fold(name) == wanted:
                return code
    return ""


def _parts(text: str, mark: str) -> list[str]:
    """Several addresses or numbers of one cell, where each part looks like one."""
    pieces = [line(piece) for piece in re.split(r"[;,\n]| ::: ", text) if piece.strip()]
    alike = all(mark in p if mark else sum(c.isdigit() for c in p) > 5 for p in pieces)
    return pieces if alike else [line(text)]


def _notes(row: _Row) -> str:
    own = [clean(text) for _, text in row.all(Target.NOTES)]
    return clean("\n".join([*own, *dict.fromkeys(row.notes)]))
