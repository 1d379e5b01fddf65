"""Candidates for doubles: over the whole book of an office, and of one contact."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from sqlalchemy import ColumnElement, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.contacts.double_records import Book, Candidate, Known
from desktop_app.contacts.doubles import Tell, candidates, compared, phone_key
from desktop_app.contacts.models import (
    NotSameRow,
    OrganisationRow,
    PersonNameRow,
    PersonRow,
    PostRow,
)
from desktop_app.contacts.service_not_same import told_apart
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts

SURE = 80
"""The score from which an officer is told unasked."""
_MANY = 900
_MOST = 200


def doubles(session: Session, kind: Kind, tell: Tell | None = None) -> tuple[Candidate, ...]:
    """Pairs of people, or of organisations, that may be the same; best first."""
    book = known_book(session, kind)
    return candidates(book.known, book.apart, tell)


def known_book(session: Session, kind: Kind) -> Book:
    """What `doubles.candidates` compares: read at once, compared without a session.

    Columns are read rather than records: 100,000 people are read in seconds.
    """
    read = _people if kind is Kind.PERSON else _bodies
    return Book(tuple(read(session, None)), _apart(session, kind))


def doubles_of(session: Session, ref: Ref, least: int = SURE) -> tuple[Candidate, ...]:
    """Who may be the same as one contact, best first.

    Only those are looked at that share an e-mail, a telephone number or an identifier: nobody
    else comes near `SURE`.
    """
    mine = next(iter(_known(session, [ref])), None)
    if mine is None:
        return ()
    apart = {ref, *told_apart(session, ref)}
    others = [other for other in _sharing(session, mine) if other not in apart]
    found = (compared(mine, other) for other in _known(session, others))
    sure = [each for each in found if each is not None and each.score >= least]
    return tuple(sorted(sure, key=lambda each: (-each.score, each.first.id, each.second.id)))


def names_of(session: Session, refs: Iterable[Ref], language: Language) -> Mapping[Ref, str]:
    """The names of many contacts of one kind, in `language` where there is a choice."""
    wanted = sorted({ref.id for ref in refs})
    kind = next((ref.kind for ref in refs), Kind.PERSON)
    name = _person_names if kind is Kind.PERSON else _body_names
    found: dict[Ref, str] = {}
    for start in range(0, len(wanted), _MANY):
        for key, text in name(session, wanted[start : start + _MANY], language):
            found[Ref(kind, key)] = text
    return found


def _person_names(
    session: Session, keys: list[int], language: Language
) -> Iterator[tuple[int, str]]:
    query = select(PersonNameRow).where(PersonNameRow.person_id.in_(keys))
    best: dict[int, tuple[bool, int, str]] = {}
    for row in session.scalars(query):
        text = " ".join(filter(None, (row.prefix, row.given, row.patronymic, row.family)))
        place = row.language is not language, list(Language).index(row.language), text
        best[row.person_id] = min(place, best.get(row.person_id, place))
    yield from ((key, text) for key, (_other, _place, text) in best.items())


def _body_names(session: Session, keys: list[int], language: Language) -> Iterator[tuple[int, str]]:
    query = select(OrganisationRow.id, OrganisationRow.names).where(OrganisationRow.id.in_(keys))
    for key, names in session.execute(query):
        yield key, names.best(language)


def _sharing(session: Session, mine: Known) -> list[Ref]:
    """Contacts in whose columns an address, a number or an identifier of `mine` is written."""
    table: type[PersonRow] | type[OrganisationRow]
    table = PersonRow if mine.ref.kind is Kind.PERSON else OrganisationRow
    conditions = list(_written(table, mine))
    if not conditions:
        return []
    query = select(table.id).where(table.deleted_at.is_(None), or_(*conditions)).limit(_MOST)
    return [Ref(mine.ref.kind, key) for key in session.scalars(query)]


def _written(
    table: type[PersonRow] | type[OrganisationRow], mine: Known
) -> Iterator[ColumnElement[bool]]:
    for email in mine.emails:
        yield table.email.icontains(email.strip(), autoescape=True)
        yield table.search_key.contains(fold(email), autoescape=True)
    for number in filter(None, map(phone_key, mine.phones)):
        pattern = "%" + "%".join(number)  # whatever stands between the digits
        if table is PersonRow:
            yield PersonRow.phone.like(pattern)
        yield table.search_key.like(pattern + "%")
    for identifier in mine.identifiers:
        value = fold(identifier.partition(" ")[2])
        if value:
            yield table.search_key.contains(value, autoescape=True)


def _known(session: Session, refs: Collection[Ref]) -> list[Known]:
    if not refs:
        return []
    kind = next(iter(refs)).kind
    read = _people if kind is Kind.PERSON else _bodies
    return list(read(session, [ref.id for ref in refs]))


def _apart(session: Session, kind: Kind) -> frozenset[tuple[int, int]]:
    query = select(NotSameRow.lower_id, NotSameRow.higher_id).where(NotSameRow.kind == kind)
    return frozenset((lower, higher) for lower, higher in session.execute(query))


def _people(session: Session, keys: list[int] | None) -> Iterator[Known]:
    names: dict[int, list[str]] = defaultdict(list)
    columns = PersonNameRow.person_id, PersonNameRow.given, PersonNameRow.patronymic
    written = select(*columns, PersonNameRow.family).where(_among(PersonNameRow.person_id, keys))
    for key, given, middle, family in session.execute(written):
        names[key].append(" ".join(filter(None, (given, middle, family))))
    bodies: dict[int, set[int]] = defaultdict(set)
    posts = select(PostRow.person_id, PostRow.organisation_id).where(PostRow.deleted_at.is_(None))
    for person, body in session.execute(posts.where(_among(PostRow.person_id, keys))):
        bodies[person].add(body)
    query = select(
        PersonRow.id,
        PersonRow.email,
        PersonRow.phone,
        PersonRow.other_spellings,
        PersonRow.channels,
        PersonRow.identifiers,
    ).where(PersonRow.deleted_at.is_(None))
    found = session.execute(query.where(_among(PersonRow.id, keys)))
    for key, email, phone, others, channels, identifiers in found:
        yield Known(
            Ref(Kind.PERSON, key),
            tuple(names[key]),
            tuple(others),
            _values(channels, email, "email"),
            _values(channels, phone, "phone", "mobile"),
            _identifiers(identifiers),
            frozenset(bodies[key]),
        )


def _bodies(session: Session, keys: list[int] | None) -> Iterator[Known]:
    query = select(
        OrganisationRow.id,
        OrganisationRow.names,
        OrganisationRow.short_names,
        OrganisationRow.email,
        OrganisationRow.channels,
        OrganisationRow.identifiers,
        OrganisationRow.country,
    ).where(OrganisationRow.deleted_at.is_(None))
    found = session.execute(query.where(_among(OrganisationRow.id, keys)))
    for key, names, shorts, email, channels, identifiers, country in found:
        yield Known(
            Ref(Kind.ORGANISATION, key),
            _texts(names),
            _texts(shorts),
            _values(channels, email, "email"),
            _values(channels, "", "phone", "mobile"),
            _identifiers(identifiers),
            country=country,
        )


def _among(column: InstrumentedAttribute[int], keys: list[int] | None) -> ColumnElement[bool]:
    return true() if keys is None else column.in_(keys)


def _texts(texts: Texts) -> tuple[str, ...]:
    return tuple(texts.values())


def _values(channels: list[dict[str, str]] | None, first: str, *kinds: str) -> tuple[str, ...]:
    more = (each["value"] for each in channels or () if each["kind"] in kinds)
    return tuple(value for value in (first, *more) if value)


def _identifiers(identifiers: list[dict[str, str]] | None) -> tuple[str, ...]:
    return tuple(f"{each['scheme']} {each['value']}".casefold() for each in identifiers or ())
