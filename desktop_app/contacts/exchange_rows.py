"""Rows of a table as drafts, by what the officer says the columns are."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.contacts.detail_records import SourceId
from desktop_app.contacts.exchange_calm import uncollected
from desktop_app.contacts.exchange_cells import sources_of
from desktop_app.contacts.exchange_columns import LANGUAGES
from desktop_app.contacts.exchange_days import day_of
from desktop_app.contacts.exchange_ids import id_of
from desktop_app.contacts.exchange_memory import source_of
from desktop_app.contacts.exchange_names import has_name, split_name
from desktop_app.contacts.exchange_packed import Packed
from desktop_app.contacts.exchange_places import country_code
from desktop_app.contacts.exchange_row import Row
from desktop_app.contacts.exchange_row_details import details_of, emails_of, phones_of
from desktop_app.contacts.exchange_spoken import spoken_by
from desktop_app.contacts.exchange_text import clean, line
from desktop_app.contacts.exchange_vcard_details import GENDERS
from desktop_app.contacts.import_records import (
    Column,
    Draft,
    OrganisationDraft,
    PersonDraft,
    PostDraft,
    Problem,
    Reading,
    Table,
    Target,
)
from desktop_app.contacts.records import OrganisationKind, PersonName, Title
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts

_NAMING = (Target.GIVEN, Target.FAMILY, Target.PATRONYMIC)
_OF_BODIES = (
    Target.COUNTRY,
    Target.CITY,
    Target.SHORT_NAME,
    Target.ADDRESS,
    Target.KIND,
    Target.PARENT,
)
_NO_DAY = QT_TRANSLATE_NOOP(
    "Sentences", "{what}: “{text}” is not a day that can be told; it is kept in the notes"
)
_YES = frozenset(map(fold, ("yes", "1", "true", "x", "بله", "oui", "نعم", "ہاں")))


def _silent(_done: int, _total: int) -> None:
    """Nobody is watching."""


def drafts_of(
    table: Table, columns: Sequence[Column], tell: Callable[[int, int], None] = _silent
) -> Reading:
    """What the rows tell; a row of nobody is a problem. Whatever `tell` raises ends it."""
    drafts: Packed[Draft] = Packed()
    problems = list(table.problems)
    source, spoken = source_of(table), spoken_by(table.header)
    nobody = QT_TRANSLATE_NOOP("Sentences", "the row has no name")
    with uncollected():
        count = len(table.rows)
        for done, row in enumerate(table.rows):
            if done % 200 == 0:
                tell(done, count)
            made = list(_drafts(Row.of(row, columns, table.header, spoken), source))
            for draft in made:
                drafts.append(draft)
            if not made:
                problems.append(Problem(row.line, nobody))
    problems.sort(key=lambda problem: problem.line)
    return Reading(drafts, tuple(problems), table)


def _drafts(row: Row, source: str) -> Iterator[Draft]:
    names = _names(row)
    bodies = row.texts(Target.ORGANISATION, 1)
    about = any(row.all(target) for target in _OF_BODIES)
    is_body = fold(row.first(Target.RECORD)) == "organisation" or not names
    if bodies and (is_body or about):
        yield _organisation(row, bodies, source, whole=is_body)
    elif about and names:
        row.notes += [
            f"{target.label}: {text}" for target in _OF_BODIES for _, text in row.all(target)
        ]
    if names and not is_body:
        yield _person(row, names, source)


def _person(row: Row, names: list[PersonName], source: str) -> PersonDraft:
    posts = tuple(_posts(row))
    spellings = [line(part) for _, t in row.all(Target.SPELLINGS) for part in t.split("\n")]
    email, more = emails_of(row)
    phone, numbers = phones_of(row)
    gender = GENDERS.get(line(row.first(Target.GENDER)).casefold())
    if gender is None:
        row.keep(Target.GENDER)
    return PersonDraft(
        line=row.line,
        names=tuple(names),
        other_spellings=tuple(dict.fromkeys(text for text in spellings if text)),
        correspondence=_language(row),
        email=email,
        phone=phone,
        posts=posts,
        gender=gender,
        sources=_sources(row, source),
        **details_of(row, [*more, *numbers]),
        notes=_notes(row),
        remarks=tuple(dict.fromkeys(row.remarks)),
    )


def _organisation(row: Row, names: Texts, source: str, *, whole: bool) -> OrganisationDraft:
    """The body of a row; where the row is a person's, e-mail and the like are theirs."""
    country = line(row.first(Target.COUNTRY))
    code = country_code(country)
    if country and not code:
        row.keep(Target.COUNTRY)
    kind = fold(row.first(Target.KIND))
    short, city = row.texts(Target.SHORT_NAME), row.texts(Target.CITY)
    address = row.texts(Target.ADDRESS, most=2000)
    above = id_of(row.first(Target.PARENT_ID))
    made = OrganisationDraft(
        line=row.line,
        names=names,
        short_names=short,
        kind=next((k for k in OrganisationKind if kind in (k.stored, fold(k.label))), None),
        country=code,
        city=city,
        address=address,
        parent=row.texts(Target.PARENT),
        parent_id=above.key if above else "",
    )
    return _whole(made, row, source) if whole else made


def _whole(draft: OrganisationDraft, row: Row, source: str) -> OrganisationDraft:
    """The body of a row that is its own."""
    email, more = emails_of(row)
    phone, numbers = phones_of(row, lift=False)
    assert not phone
    return replace(
        draft,
        email=email,
        sources=_sources(row, source),
        **details_of(row, [*more, *numbers]),
        notes=_notes(row),
    )


def _sources(row: Row, source: str) -> tuple[SourceId, ...]:
    """Under which keys it is known, of our own tables those of all its sources."""
    told = [each for _, text in row.all(Target.SOURCES) for each in sources_of(text)]
    told += [own for _, text in row.all(Target.OWN_ID) if (own := id_of(text))]
    keys = (line(text) for _, text in row.all(Target.SOURCE_ID))
    return tuple(dict.fromkeys([*told, *(SourceId(source, key) for key in keys if key)]))


def _names(row: Row) -> list[PersonName]:
    found: dict[Language, dict[Target, str]] = {}
    for target in _NAMING:
        for column, text in row.all(target):
            language = column.language or row.spoken.language(text)
            found.setdefault(language, {}).setdefault(target, line(text))
    for target in (Target.PREFIX, Target.SUFFIX):
        for column, text in row.all(target):
            language = column.language or row.spoken.language(text)
            parts_of = found.get(language) or next(iter(found.values()), None)
            if parts_of is not None:
                parts_of.setdefault(target, line(text))
    names = {}
    for language, parts in found.items():
        given, family, more = (parts.get(target, "") for target in _NAMING)
        if has_name(given + family + more):
            around = (parts.get(Target.PREFIX, ""), parts.get(Target.SUFFIX, ""))
            names[language] = PersonName(language, given, family, *around, more)
    for column, text in row.all(Target.FULL_NAME):
        language = column.language or row.spoken.language(text)
        if language not in names and has_name(text):
            names[language] = _with_around(split_name(line(text), language), row)
    return list(names.values())


def _with_around(name: PersonName, row: Row) -> PersonName:
    """A full name with the prefix and suffix that columns of their own tell in its script.

    Where it has a prefix of its own that says something else, the other one goes to the notes.
    """
    told = {
        target: line(text)
        for target in (Target.PREFIX, Target.SUFFIX)
        for column, text in row.all(target)
        if (column.language or row.spoken.language(text)) is name.language
    }
    other = told.get(Target.PREFIX, "")
    if name.prefix and fold(other) not in fold(name.prefix):
        row.notes.append(f"{Target.PREFIX.label}: {other}")
    return replace(
        name,
        prefix=name.prefix or told.get(Target.PREFIX, ""),
        suffix=name.suffix or told.get(Target.SUFFIX, ""),
    )


def _posts(row: Row) -> Iterator[PostDraft]:
    for number in row.numbers(Target.ORGANISATION, Target.TITLE):
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
            fold(row.first(Target.MAY_SIGN, number)) in _YES,
            fold(row.first(Target.ACTING, number)) in _YES,
            own.key if (own := id_of(row.first(Target.BODY_ID, number))) else "",
        )


def _day(row: Row, target: Target, number: int) -> date | None:
    """A day with its year first; anything else is kept in the notes, never guessed."""
    text = line(row.first(target, number))
    if not text:
        return None
    day = day_of(text)
    if day is None:
        row.notes.append(f"{target.label}: {text}")
        row.remarks.append(say(_NO_DAY, what=target, text=text))
    return day


def _language(row: Row) -> Language | None:
    text = line(row.first(Target.CORRESPONDENCE))
    if not text:
        return None
    known = LANGUAGES.get(fold(text))
    if known is None:
        row.notes.append(f"{Target.CORRESPONDENCE.label}: {text}")
    return known


def _notes(row: Row) -> str:
    own = [clean(text) for _, text in row.all(Target.NOTES)]
    return clean("\n".join([*own, *dict.fromkeys(row.notes)]))
